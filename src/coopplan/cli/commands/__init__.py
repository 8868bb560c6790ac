"""One module per command or group of commands; each joins layers and draws nothing itself."""

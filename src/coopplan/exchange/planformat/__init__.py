"""The plan file's parts: its keys, their lines, the way in and the way out."""

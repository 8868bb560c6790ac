"""Other people's formats, both ways: plan files in TOML, whole plans in JSON."""

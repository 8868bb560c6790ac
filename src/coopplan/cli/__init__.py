"""The roof: words of the command line in, an exit code out. Joins what lies below."""

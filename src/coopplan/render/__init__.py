"""Pages in, bytes out: how a page looks in each format."""

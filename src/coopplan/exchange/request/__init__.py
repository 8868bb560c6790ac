"""Requests to responsible bodies: a sheet to fill in goes out, and comes back as answers."""

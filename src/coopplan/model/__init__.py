"""The words of the field, frozen and pure: standard library and dateutil only."""

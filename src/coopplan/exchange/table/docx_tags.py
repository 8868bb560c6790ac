"""How the elements of a DOCX file are named, and how a mark in it says that it is off."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""Before each name."""
OFF = ("0", "false", "off", "none")
"""The values of a mark that is there and does not hold."""

"""How the elements of a DOCX file are named, and how a mark in it says that it is off."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
"""Before each name."""
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
"""Before the name of each element of a formula."""
ALTERNATE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
"""A drawing, told in two ways."""
GONE = frozenset(
    (
        W + "del",
        W + "moveFrom",
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
    )
)
"""What is not read: text struck out, text moved away, and the second copy of a drawing's text."""
OFF = ("0", "false", "off", "none")
"""The values of a mark that is there and does not hold."""

"""The one door to the formats that leave the terminal: a page and a format in, bytes out.

The rule: a format's module, and the library that it stands on, are imported when that format is
asked for and not before; a library that is not installed is a refusal that says what to install.
"""

from __future__ import annotations

from enum import StrEnum
from importlib import import_module
from pathlib import PurePath
from typing import TYPE_CHECKING

from coopplan.errors import MissingLibrary

if TYPE_CHECKING:
    from coopplan.documents.blocks import Page


class Format(StrEnum):
    """A format that a page is written in as a file."""

    MD = "md"
    HTML = "html"
    DOCX = "docx"
    XLSX = "xlsx"
    PDF = "pdf"
    CSV = "csv"

    @property
    def is_text(self) -> bool:
        """Whether a person can read the file's bytes as they are."""
        return self in (Format.MD, Format.HTML, Format.CSV)


_MODULES = {Format.MD: "markdown"}
"""Where a format's module is not called as the format is."""
_LIBRARIES = {
    Format.DOCX: ("python-docx", ("docx", "lxml")),
    Format.XLSX: ("xlsxwriter", ("xlsxwriter",)),
    Format.PDF: ("typst", ("typst",)),
}
"""What a format needs beyond the program itself: the package to install, the modules it brings."""
_ENDINGS = {"markdown": Format.MD, "htm": Format.HTML}


def of_ending(path: str) -> Format | None:
    """The format that a file's name ends in, in any letter case; None where it names none."""
    ending = PurePath(path).suffix.lower().removeprefix(".")
    return _ENDINGS.get(ending) or next((one for one in Format if one.value == ending), None)


def write(page: Page, format: Format) -> bytes:
    """Return the page in this format; the same page gives the same bytes.

    Raises MissingLibrary where the format's library is not installed.
    """
    name = f"coopplan.render.{_MODULES.get(format, format.value)}"
    library, brought = _LIBRARIES.get(format, ("", ()))
    try:
        if brought:
            import_module(brought[0])
        module = import_module(name)
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] not in brought:
            raise
        raise MissingLibrary(library=library, format=format.value) from error
    made: bytes = module.render(page)
    return made

"""Which table a file holds, by its first bytes, and what is refused before anything is opened.

The rule: nothing is unpacked that has not been measured; a refusal has a reason, and the catalogue
tells for each what to do.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from enum import StrEnum
from pathlib import Path

from coopplan.errors import BadTableFile

MAX_BYTES = 20_000_000
MAX_UNPACKED = 100_000_000
"""Bytes of all parts of a packed file together."""
MAX_TAGS = 2_000_000
"""Tags of all parts together: a tag of a few letters takes a hundred bytes where it is read."""
MAX_LINKS = 50_000
"""Tags of one part that lists others."""


class Kind(StrEnum):
    """How a file is read."""

    DOCX = "docx"
    XLSX = "xlsx"
    TEXT = "text"


class Reason(StrEnum):
    """Why a file is not taken."""

    NOT_FOUND = "not_found"
    CANNOT_OPEN = "cannot_open"
    TOO_LARGE = "too_large"
    BOMB = "bomb"
    DAMAGED = "damaged"
    OLD_WORD = "old_word"
    OLD_EXCEL = "old_excel"
    PASSWORD = "password"
    MACROS = "macros"
    PDF = "pdf"
    PICTURE = "picture"
    SCANNED = "scanned"
    OTHER_OFFICE = "other_office"
    WEB_PAGE = "web_page"
    XML = "xml"
    NOT_TEXT = "not_text"
    LETTERS_LOST = "letters_lost"
    NO_TABLE = "no_table"
    EMPTY = "empty"
    PLAN = "plan"
    EXPORT = "export"
    REQUEST = "request"
    REQUEST_TABLE = "request_table"


_LISTS = (".rels", "[Content_Types].xml")
_PICTURES = (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"II*\x00", b"MM\x00*", b"BM")
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|meta|style)\b", re.IGNORECASE)
_TAG = re.compile(rb"<[a-z][a-z0-9]*\b[^<>]*>", re.IGNORECASE)
_ROW = re.compile(rb"<tr\b", re.IGNORECASE)
_SAVED_PAGE = re.compile(rb"^content-type:\s*(?:multipart/related|text/html)", re.I | re.M)
"""What a page that was saved with its pictures in one file says of itself (MHT)."""
_COMMENTS = re.compile(rb"(?:\s*<!--.*?-->)+\s*", re.DOTALL)
_LOOKED_AT = 100_000
"""Bytes in which it is looked whether a text is a web page."""
_PLAN = re.compile(
    rb'^schema\s*=\s*"coopplan-plan/|\A(?:\xef\xbb\xbf)?\s*\{\s*"schema"\s*:\s*"coopplan-export/',
    re.MULTILINE,
)
"""What coopplan's own plan files say of themselves, TOML and JSON."""
_EXPORT = b"coopplan-export/"
"""What a workbook holds that was saved of coopplan's own CSV."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def refuse(path: str, reason: Reason, detail: object = "") -> BadTableFile:
    """The refusal of a file."""
    return BadTableFile(path=path, reason=reason, detail=str(detail))


def contents(path: Path) -> bytes:
    """A file's bytes; raises BadTableFile where it cannot be had or is too large."""
    shown = str(path)
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except FileNotFoundError as error:
        raise refuse(shown, Reason.NOT_FOUND) from error
    except (OSError, ValueError) as error:
        detail = getattr(error, "strerror", None) or type(error).__name__
        raise refuse(shown, Reason.CANNOT_OPEN, detail) from error
    return small(raw, shown)


def small(raw: bytes, path: str) -> bytes:
    """The bytes as they are, where they are no more than a plan may have; raises BadTableFile."""
    if len(raw) > MAX_BYTES:
        raise refuse(path, Reason.TOO_LARGE, MAX_BYTES // 1_000_000)
    return raw


def kind_of(raw: bytes, path: str) -> Kind:
    """How to read these bytes; raises BadTableFile for what cannot be read as a table."""
    if raw.startswith(b"PK\x03\x04"):
        return _packed(raw, path)
    if raw.startswith(_OLE):
        raise refuse(path, _old(raw, path))
    if raw[:1024].lstrip().startswith(b"%PDF"):
        raise refuse(path, Reason.PDF)
    if raw.startswith(_PICTURES):
        raise refuse(path, Reason.PICTURE)
    if raw.startswith(b"{\\rtf"):
        raise refuse(path, Reason.OTHER_OFFICE)
    if _PLAN.search(raw, 0, _LOOKED_AT):
        raise refuse(path, Reason.PLAN)
    if (marked := _marked_up(raw)) is not None:
        raise refuse(path, marked)
    return Kind.TEXT


def _marked_up(raw: bytes) -> Reason | None:
    """Which language of tags a text is written in, whatever its name says; None for a plain one.

    Programs write such pages under the names of Word and Excel. A text with a tag or a comment in
    front may hold a table of its own, as those of Markdown do: rows of HTML tell a page.
    """
    text = raw[:_LOOKED_AT].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if text.startswith(b"<!--") and (before := _COMMENTS.match(text)):
        text = text[before.end() :]
    if text[:5].lower() == b"<?xml":
        return Reason.WEB_PAGE if re.search(rb"<html\b", text, re.IGNORECASE) else Reason.XML
    if _PAGE.match(text) or (_TAG.match(text) and _ROW.search(text)):
        return Reason.WEB_PAGE
    saved = text[:2000].lower()
    if b"mime-version:" in saved and _SAVED_PAGE.search(saved):
        return Reason.WEB_PAGE
    return None


def _old(raw: bytes, path: str) -> Reason:
    """What an OLE file is: its streams are named in UTF-16; else as its name says."""
    for name, reason in (
        ("EncryptedPackage", Reason.PASSWORD),
        ("WordDocument", Reason.OLD_WORD),
        ("Workbook", Reason.OLD_EXCEL),
        ("Book", Reason.OLD_EXCEL),
    ):
        if name.encode("utf-16-le") in raw:
            return reason
    word = b"Word" in raw or path.lower().endswith((".doc", ".dot"))
    return Reason.OLD_WORD if word else Reason.OLD_EXCEL


def _packed(raw: bytes, path: str) -> Kind:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            return _measured(archive, path)
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError) as error:
        raise refuse(path, Reason.DAMAGED) from error
    except (NotImplementedError, RuntimeError) as error:  # a compression or a lock it lacks
        raise refuse(path, Reason.PASSWORD) from error


def _measured(archive: zipfile.ZipFile, path: str) -> Kind:
    parts = archive.infolist()
    names = {part.filename for part in parts}
    if any(part.flag_bits & 1 for part in parts):
        raise refuse(path, Reason.PASSWORD)
    if len(parts) > 5000 or sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise refuse(path, Reason.BOMB, MAX_UNPACKED // 1_000_000)
    unpacked = tags = 0
    exported = False
    for part in parts:
        links = 0
        before = b""
        # A part may unpack to more than it says: it is unpacked once, to count and to check.
        with archive.open(part) as stream:
            while piece := stream.read(1 << 20):
                unpacked += len(piece)
                exported = exported or _EXPORT in before + piece
                before = piece[-len(_EXPORT) :]
                found = piece.count(b"<")
                tags += found
                links += found if part.filename.endswith(_LISTS) else 0
                if unpacked > MAX_UNPACKED or tags > MAX_TAGS or links > MAX_LINKS:
                    raise refuse(path, Reason.BOMB, MAX_UNPACKED // 1_000_000)
    if any(name.endswith("vbaProject.bin") for name in names):
        raise refuse(path, Reason.MACROS)
    if "word/document.xml" in names:
        return Kind.DOCX
    if "xl/workbook.xml" in names:
        if exported:
            raise refuse(path, Reason.EXPORT)
        return Kind.XLSX
    raise refuse(path, Reason.OTHER_OFFICE)

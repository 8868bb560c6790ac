"""What a file of text is that is no article: data, a table, a mail or a document as markup.

The rule: it is told by what it holds, whatever its name says, but for tables of plain text, which
their name alone tells. A web page is one whatever stands in front of it, and a mail whose body
stands in it as plain text is read as any text.
"""

from __future__ import annotations

import json
import re
from typing import Any

SHEET, DOCUMENT, XML = "other_sheet", "other_document", "xml"
JSON, PLAN, TABLE = "json", "plan_file", "table"
MAIL, SAVED_PAGE = "mail", "saved_page"

_LOOKED_AT = 100_000
"""Bytes in which it is looked what a text is."""
_OPEN = re.compile(
    rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.(spreadsheet|text)", re.S
)
_PAGE = re.compile(rb"<(?:!doctype\s+html|html|body)\b", re.IGNORECASE)
_ROOT = re.compile(
    rb"(?:<(?:\?.*?\?|!--.*?--|!doctype[^>]*)>\s*)*+<[a-z][\w.:-]*\s(?P<told>[^<>]*)", re.S | re.I
)
_SHEETS = (b"opendocument.spreadsheet", b"urn:schemas-microsoft-com:office:spreadsheet")
_DOCUMENTS = (
    b"opendocument.text",
    b"schemas.microsoft.com/office/word/",
    b"schemas.microsoft.com/office/2006/xmlPackage",
)
_PLAN = re.compile(rb'^schema\s*=\s*["\']coopplan-', re.MULTILINE)
_HEADER = re.compile(rb"(?P<name>[a-z][a-z0-9-]*):.*(?:\r?\n[ \t].*)*\r?\n", re.IGNORECASE)
_OF_MAILS = frozenset(
    b"received return-path message-id mime-version delivered-to dkim-signature".split()
)
_PACKED = re.compile(
    rb"^content-type:\s*(?:multipart/|text/html)"
    rb"|^content-transfer-encoding:\s*(?:base64|quoted-printable)",
    re.IGNORECASE | re.MULTILINE,
)
_OF_PAGES = re.compile(rb"^snapshot-content-location:|^from:\s*\"?<?saved by", re.I | re.M)


def what_it_is(raw: bytes, path: str) -> str | None:
    """Return the reason why a file is no article, None where it may be one."""
    if (packed := _OPEN.match(raw)) is not None:
        return SHEET if packed[1] == b"spreadsheet" else DOCUMENT
    if raw.startswith(b"{\\rtf"):
        return DOCUMENT
    text = raw[:_LOOKED_AT].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if text.startswith(b"<"):
        return _marked_up(text)
    if text[:1] in (b"{", b"["):
        return _data(raw)
    if _PLAN.search(text):
        return PLAN
    if (mail := _mail(text)) is not None:
        return mail
    return TABLE if path.lower().endswith((".csv", ".tsv")) and text else None


def _marked_up(text: bytes) -> str | None:
    """What a text of tags is; None for a page, and for a text that only begins with a tag."""
    if _PAGE.search(text):
        return None
    root = _ROOT.match(text)
    told = root["told"] if root else b""
    if text[:5].lower() != b"<?xml" and b"xmlns" not in told:
        return None
    head = text[:5000]
    if any(one in told or one in head for one in _SHEETS):
        return SHEET
    return DOCUMENT if any(one in told or one in head for one in _DOCUMENTS) else XML


def _data(raw: bytes) -> str | None:
    """What a text is that begins as JSON does; None where it is none."""
    try:
        told: Any = json.loads(raw.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return None
    ours = isinstance(told, dict) and str(told.get("schema")).startswith("coopplan-export/")
    return PLAN if ours else JSON


def _mail(text: bytes) -> str | None:
    """What a text is that begins with the header of a mail and is packed as mails are."""
    at, names = 0, set()
    while (line := _HEADER.match(text, at)) is not None:
        names.add(line["name"].lower())
        at = line.end()
    if not names & _OF_MAILS or not _PACKED.search(text[:at]):
        return None
    return SAVED_PAGE if _OF_PAGES.search(text[:at]) else MAIL

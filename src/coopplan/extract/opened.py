"""From a file to its text: plain text in the usual encodings, DOCX; an HTML page comes as it is.

What is opened is bounded in size before it is unpacked, and nothing outside the file is read.
"""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from pathlib import Path
from typing import Any

from coopplan.errors import TextExtraMissing, UnreadableArticle
from coopplan.extract import docx_text
from coopplan.extract.no_article import what_it_is
from coopplan.language import codepages
from coopplan.ooxml.looks import Looks

MOST = 5_000_000
"""Bytes of a file, at most."""
_MOST_TAGS = 500_000
_CLOSED = re.compile(r"[^\W\d_]{3}[)»”\"]*[.!?…](?:\s|$)")
"""The end of a sentence: its mark is not that of a word cut short, as “г.” is."""
_PACKED = b"PK\x03\x04"
_NO_TEXT = (
    b"%PDF-",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",  # .doc, and DOCX under a password
    b"\x89PNG",
    b"\xff\xd8\xff",
)


def read(path: Path) -> str:
    """Return the text of a file (.txt, .html or .docx); HTML comes as it is.

    Raises ``UnreadableArticle`` and ``TextExtraMissing``; of a file that cannot be opened the
    system's own ``OSError``.
    """
    return read_bytes(contents(path), str(path))


def contents(path: Path) -> bytes:
    """Return a file's bytes, one more than are read at most: a device has no end."""
    with path.open("rb") as file:
        return file.read(MOST + 1)


def read_bytes(raw: bytes, path: str, encoding: str = "utf-8") -> str:
    """Return what a file holds as text, as `read` does; ``encoding`` is tried after UTF-8."""
    if len(raw) > MOST:
        raise UnreadableArticle(path=path, reason="too_large")
    if (reason := what_it_is(raw, path)) is not None:
        raise UnreadableArticle(path=path, reason=reason)
    if raw.startswith(_PACKED):
        return _docx(raw, path)
    if raw.startswith(_NO_TEXT):
        raise UnreadableArticle(path=path, reason="not_text")
    return decode(raw, path, encoding)


def tells(text: str) -> bool:
    """Whether a text has a sentence of an article: words alone, as titles are, tell nothing."""
    return any(
        len(line.split()) >= 5 and _CLOSED.search(line) is not None for line in text.splitlines()
    )


def decode(raw: bytes, path: str, encoding: str = "utf-8") -> str:
    """Return bytes as text: UTF-8, UTF-16 by its mark, else as told or in the likeliest code page.

    Raises ``UnreadableArticle`` where it is no text, or its letters became question marks.
    """
    text = _decoded(raw, path, encoding)
    if (word := codepages.letters_lost(text)) is not None:
        raise UnreadableArticle(path=path, reason="letters_lost", detail=word)
    return text


def _decoded(raw: bytes, path: str, encoding: str) -> str:
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return raw.decode("utf-16", errors="replace")
    if b"\x00" in raw[:1000]:
        raise UnreadableArticle(path=path, reason="not_text")
    for one in ("utf-8-sig", encoding):
        try:
            return raw.decode(one)
        except UnicodeDecodeError:
            continue
    return raw.decode(codepages.code_page(raw), errors="replace")


def _docx(raw: bytes, path: str) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            # The sizes told are the most that is unpacked; small tags take much when read.
            parts = archive.infolist()
            if sum(one.file_size for one in parts) > 20 * MOST or len(parts) > 5000:
                raise UnreadableArticle(path=path, reason="too_large")
            if sum(archive.read(one).count(b"<") for one in parts) > _MOST_TAGS:
                raise UnreadableArticle(path=path, reason="too_large")
    except (zipfile.BadZipFile, zlib.error, OSError, ValueError, EOFError, RuntimeError) as error:
        raise UnreadableArticle(path=path, reason="damaged") from error
    try:
        lines = list(docx_text.paragraphs(*_body(raw)))
    except ImportError as error:
        raise TextExtraMissing(package="python-docx", extra="docs") from error
    except Exception as error:  # the package raises what its XML parser raises
        raise UnreadableArticle(path=path, reason="damaged") from error
    return "\n".join(lines)


def out_of_sight(raw: bytes) -> int:
    """In how many paragraphs of a file that can be opened text is hidden or struck out, not read.

    0 for what is no DOCX.
    """
    return docx_text.out_of_sight(*_body(raw)) if raw.startswith(_PACKED) else 0


def _body(raw: bytes) -> tuple[Any, Looks]:
    """The body of a DOCX file, and its styles; raises what the package raises."""
    import docx

    document = docx.Document(io.BytesIO(raw))
    return document.element.body, Looks(document.styles.element)

"""Files of other people: read with a limit, and refused with a place."""

from __future__ import annotations

import codecs
import errno
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from coopplan.errors import BadPlanFile
from coopplan.exchange.planformat.flaws import Flaw, Problem, dotted
from coopplan.exchange.planformat.flaws import Path as Place
from coopplan.exchange.planformat.lines import line_of

MAX_BYTES = 20_000_000
"""No plan comes near this; a file above it is a mistake or an attack."""

PIECE = 1_000_000
"""Bytes of a file that are read at a time, where it is not read whole."""

_TOML_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def limited_text(path: Path, most: int | None = None) -> str:
    """Return a file's text; raises BadPlanFile when it cannot be had, is too large or not UTF-8.

    UTF-16 is taken where its mark says so: Excel calls it «Unicode text», Notepad «Unicode».

    ``most`` is the limit in bytes, MAX_BYTES where it is not given.
    """
    most = most or MAX_BYTES
    with _opened(path) as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise _unread(path, Problem.TOO_LARGE, str(most))
    try:
        return data.decode(utf16_of(data) or "utf-8-sig")
    except UnicodeDecodeError as refused:
        line = data.count(b"\n", 0, refused.start) + 1
        raise _not_utf8(path, line, refused) from refused


def utf16_of(data: bytes) -> str | None:
    """The encoding of bytes that begin with the mark of UTF-16, None for others."""
    return "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else None


def size(path: Path) -> int:
    """A file's size in bytes; raises BadPlanFile when there is no such file."""
    with _telling(path):
        return path.stat().st_size


def pieces(path: Path, seen: Callable[[int], object] | None = None) -> Iterator[str]:
    """A file's text, a megabyte at a time; ``seen`` is told how many bytes of it are new.

    Raises BadPlanFile as `limited_text` does.
    """
    decoder = codecs.getincrementaldecoder("utf-8-sig")()
    line = 1
    with _opened(path) as file:
        while True:
            data = file.read(PIECE)
            if seen is not None:
                seen(len(data))
            try:
                text = decoder.decode(data, final=not data)
            except UnicodeDecodeError as refused:
                # What the decoder held back of the piece before is part of its object.
                line += refused.object.count(b"\n", 0, refused.start)
                raise _not_utf8(path, line, refused) from refused
            line += text.count("\n")
            yield text
            if not data:
                return


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    with _telling(path), path.open("rb") as file:
        yield file


@contextmanager
def _telling(path: Path) -> Iterator[None]:
    """Turn what the system says of a file into a refusal."""
    try:
        yield
    except FileNotFoundError as refused:
        raise _unread(path, Problem.NOT_FOUND, path.name) from refused
    except (OSError, ValueError) as refused:
        number = getattr(refused, "errno", None)
        name = errno.errorcode.get(number or 0, type(refused).__name__)
        raise _unread(path, Problem.CANNOT_OPEN, name) from refused


def _not_utf8(path: Path, line: int, refused: UnicodeDecodeError) -> BadPlanFile:
    detail = f"0x{refused.object[refused.start]:02x}"
    return BadPlanFile(path=str(path), line=line, problem=Problem.NOT_UTF8, detail=detail)


def _unread(path: Path, problem: Problem, detail: str) -> BadPlanFile:
    return BadPlanFile(path=str(path), line=1, problem=problem, detail=detail)


def parser_line(refused: ValueError, text: str) -> tuple[int, str]:
    """Return the line that the TOML reader names, and its message without it."""
    message = str(refused)
    found = _TOML_LINE.search(message)
    if found is None:
        return 1, message
    last = text.rstrip("\n").count("\n") + 1
    return int(found[1]) if found[1] else last, message[: found.start()]


def refusal(flaw: Flaw, path: str, lines: dict[Place, int]) -> BadPlanFile:
    """Return the refusal of a flaw, its places turned into lines."""
    fields = {
        name: line_of(lines, value) if name == "first" and isinstance(value, tuple) else value
        for name, value in flaw.fields.items()
    }
    return BadPlanFile(
        path=path,
        line=line_of(lines, flaw.path),
        problem=flaw.problem,
        detail=flaw.detail,
        where=dotted(flaw.path),
        **fields,
    )

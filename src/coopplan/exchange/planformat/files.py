"""Files of other people: read with a limit, and refused with a place."""

from __future__ import annotations

import errno
import re
from pathlib import Path

from coopplan.errors import BadPlanFile
from coopplan.exchange.planformat.flaws import Flaw, Problem, dotted
from coopplan.exchange.planformat.flaws import Path as Place
from coopplan.exchange.planformat.lines import line_of

MAX_BYTES = 20_000_000
"""No plan comes near this; a file above it is a mistake or an attack."""

_TOML_LINE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


def limited_text(path: Path, most: int | None = None) -> str:
    """Return a file's text; raises BadPlanFile when it cannot be had, is too large or not UTF-8.

    ``most`` is the limit in bytes, MAX_BYTES where it is not given.
    """
    most = most or MAX_BYTES
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except FileNotFoundError as refused:
        raise _unread(path, Problem.NOT_FOUND, path.name) from refused
    except (OSError, ValueError) as refused:
        number = getattr(refused, "errno", None)
        name = errno.errorcode.get(number or 0, type(refused).__name__)
        raise _unread(path, Problem.CANNOT_OPEN, name) from refused
    if len(data) > most:
        raise _unread(path, Problem.TOO_LARGE, str(most))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as refused:
        line = data.count(b"\n", 0, refused.start) + 1
        detail = f"0x{data[refused.start]:02x}"
        raise BadPlanFile(
            path=str(path), line=line, problem=Problem.NOT_UTF8, detail=detail
        ) from refused


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

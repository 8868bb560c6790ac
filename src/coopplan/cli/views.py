"""Named views: filter words and columns that an analyst keeps, in the settings file.

The rule: a view is a table ``[views."name"]`` of config.toml with ``words`` and ``columns``; it is
written and taken out as a whole, and every other line of the file stays as it is. Views are the
analyst's own: they say nothing of the register and are not recorded in it.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from pathlib import Path

from coopplan.cli import saving
from coopplan.cli.config_file import VIEWS, quoted
from coopplan.errors import BadCode, BadConfigFile, BadRef, FileFailed
from coopplan.model.frozen import frozen
from coopplan.model.nearest import nearest

_NAME = re.compile(r"\w(?:[\w .-]{0,38}\w)?")


@frozen
class View:
    """A named view: its filter words as typed, and the columns chosen (none: the usual ones)."""

    name: str
    words: str
    columns: tuple[str, ...] = ()


def views(path: Path | None) -> dict[str, View]:
    """The views of the settings file, by name. Raises BadConfigFile."""
    if path is None or not path.is_file():
        return {}
    text = _text(path)
    try:
        told = tomllib.loads(text).get(VIEWS, {})
    except tomllib.TOMLDecodeError as error:
        raise BadConfigFile(path=str(path), line=1, problem="not_toml", detail=str(error)) from None
    found: dict[str, View] = {}
    for name, view in told.items() if isinstance(told, dict) else ():
        if not isinstance(view, dict) or not all(isinstance(one, str) for one in view.values()):
            line = _start(text.splitlines(), name)
            detail = f"{VIEWS}.{name}"
            raise BadConfigFile(
                path=str(path), line=(line or 0) + 1, problem="not_text", detail=detail
            )
        columns = tuple(one for one in view.get("columns", "").replace(" ", "").split(",") if one)
        found[name] = View(name, view.get("words", ""), columns)
    return found


def view(path: Path | None, name: str) -> View:
    """The view of this name, in any letter case. Raises BadCode with the nearest."""
    kept = views(path)
    for one in kept.values():
        if one.name.casefold() == name.strip().casefold():
            return one
    raise BadCode(value=name, field="view", allowed=tuple(kept), near=nearest(name, kept))


def save(path: Path, told: View) -> None:
    """Keep a view in place of one of the same name. Raises BadRef for a name that is none."""
    if not _NAME.fullmatch(told.name):
        raise BadRef(ref=told.name, kind="view")
    block = [f"[{VIEWS}.{quoted(told.name)}]", f"words = {quoted(told.words)}"]
    if told.columns:
        block.append(f"columns = {quoted(','.join(told.columns))}")
    lines = _without(_lines(path), told.name)
    _write(path, [*lines, *([""] if lines and lines[-1] else []), *block])


def drop(path: Path, name: str) -> None:
    """Take a view out of the file."""
    _write(path, _without(_lines(path), name))


def _without(lines: list[str], name: str) -> list[str]:
    start = _start(lines, name)
    if start is None:
        return lines
    end = start + 1
    while end < len(lines) and not lines[end].lstrip().startswith("["):
        end += 1
    # Comments and empty lines before the next table belong to it.
    while end > start + 1 and (not lines[end - 1].strip() or lines[end - 1].lstrip()[:1] == "#"):
        end -= 1
    return [*lines[:start], *lines[end:]]


def _start(lines: Iterable[str], name: str) -> int | None:
    """The line with the head of a view's table."""
    for number, line in enumerate(lines):
        if line.lstrip().startswith("["):
            try:
                told = tomllib.loads(line).get(VIEWS)
            except tomllib.TOMLDecodeError:
                continue
            if isinstance(told, dict) and name in told:
                return number
    return None


def _lines(path: Path) -> list[str]:
    return _text(path).removesuffix("\n").split("\n") if path.is_file() else []


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise FileFailed(path=str(path), reason=error.strerror or str(error)) from error


def _write(path: Path, lines: list[str]) -> None:
    saving.folder(path.parent)
    saving.whole(path, "".join(f"{line}\n" for line in lines).encode())

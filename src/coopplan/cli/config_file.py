"""The settings file: ``config.toml``, read whole and changed line by line.

The rule: a person's comments, order and blank lines survive ``config set``; what is not a setting
of ours is refused with its line rather than passed over, since a misspelt key would otherwise be
a setting that silently does nothing.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from coopplan.cli import saving
from coopplan.errors import BadConfigFile, FileFailed

VIEWS = "views"
"""The table of the file that holds named views (`coopplan.cli.views`)."""


def read(path: Path, keys: Iterable[str]) -> dict[str, str]:
    """Return the settings of the file, none where there is no file.

    Raises BadConfigFile for broken TOML, an unknown key, or a value that is no text.
    """
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except UnicodeDecodeError as error:
        raise BadConfigFile(path=str(path), line=1, problem="not_utf8", detail="") from error
    except OSError as error:
        raise FileFailed(path=str(path), reason=error.strerror or str(error)) from error
    try:
        told = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = re.search(r"line (\d+)", str(error))
        line = int(found[1]) if found else len(text.splitlines()) or 1
        raise BadConfigFile(
            path=str(path), line=line, problem="not_toml", detail=str(error)
        ) from error
    known = set(keys)
    for key, value in told.items():
        if key == VIEWS and isinstance(value, dict):
            continue
        if key not in known:
            problem, detail = "unknown_key", key
        elif not isinstance(value, str):
            problem, detail = "not_text", key
        else:
            continue
        raise BadConfigFile(
            path=str(path), line=_line_of(text, key), problem=problem, detail=detail
        )
    return {key: str(value) for key, value in told.items() if key != VIEWS}


def write(path: Path, key: str, value: str) -> None:
    """Set one key, leaving every other line as it is; the folder is made where it is missing.

    The file is the owner's alone to read, since a database address may hold a password.
    """
    try:
        text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    except OSError as error:
        raise FileFailed(path=str(path), reason=error.strerror or str(error)) from error
    lines = text.removesuffix("\n").split("\n") if text else []
    start, end = next(
        (start, end) for start, end, keys in _settings(lines) if key in keys or not keys
    )
    lines[start:end] = [f"{key} = {quoted(value)}"]
    saving.folder(path.parent)
    saving.whole(path, ("\n".join(lines) + "\n").encode())


def _settings(lines: Sequence[str]) -> Iterator[tuple[int, int, frozenset[str]]]:
    """The settings before the first table: first line, line after the last, keys.

    Last comes the place where they end, with no lines and no keys. A value may go over several
    lines, and what looks like a setting within it is none.
    """
    start = 0
    for end in range(1, len(lines) + 1):
        if lines[start].lstrip().startswith("["):
            break
        try:
            keys = tomllib.loads("\n".join(lines[start:end]))
        except tomllib.TOMLDecodeError:
            continue
        if keys:
            yield start, end, frozenset(keys)
        start = end
    yield start, start, frozenset()


def _key_of(line: str) -> str:
    return line.partition("=")[0].strip().strip("\"'")


def _line_of(text: str, key: str) -> int:
    for number, line in enumerate(text.splitlines(), 1):
        if _key_of(line) == key or line.strip().startswith((f"[{key}", f"[[{key}")):
            return number
    return 1


def quoted(value: str) -> str:
    """Return the value as a TOML basic string."""
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + re.sub(r"[\x00-\x1f\x7f]", lambda m: f"\\u{ord(m[0]):04x}", escaped) + '"'

"""On which line each value of a TOML or JSON text stands.

The standard readers tell the line of a mistake in the notation, and of nothing else. This scan
runs only when a refusal is made, over a text that the reader has taken, or as much of it as was
read: it need not find mistakes, only keep count of tables, keys and lists while it skips strings
and comments; where the notation is broken it ends with what it has.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Callable
from contextlib import suppress

from coopplan.exchange.planformat.flaws import Path

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_SCALAR = re.compile(r"[^,\]}\r\n#]+")
_BASIC = re.compile(r'"(?:[^"\\]|\\.)*"', re.DOTALL)
_LITERAL = re.compile(r"'[^']*'")
_LONG_BASIC = re.compile(r'"""(?:[^\\]|\\.)*?"""(?:"{0,2}(?!"))', re.DOTALL)
_LONG_LITERAL = re.compile(r"'''.*?'''(?:'{0,2}(?!'))", re.DOTALL)


def toml_lines(text: str) -> dict[Path, int]:
    """Return the line (from 1) of every table, key and list item of a valid TOML text."""
    scan = _Scan(text, "=")
    _guarded(scan.document)
    return scan.lines


def json_lines(text: str) -> dict[Path, int]:
    """Return the line (from 1) of every key and list item of a valid JSON text."""
    scan = _Scan(text, ":")
    _guarded(lambda: scan.value(()))
    return scan.lines


def line_of(lines: dict[Path, int], path: Path) -> int:
    """Return the line of a place, or of the nearest place around it that stands in the text."""
    while path and path not in lines:
        path = path[:-1]
    return lines.get(path, 1)


def _guarded(scan: Callable[[], object]) -> None:
    """Run a scan; where the text is nested too deeply or is no such text, keep what was found."""
    with suppress(_Lost, IndexError, RecursionError):
        scan()


class _Lost(Exception):
    """The text is not what the scan takes it for."""


class _Scan:
    """One walk over one text; ``equals`` stands between a key and its value."""

    def __init__(self, text: str, equals: str) -> None:
        self.text = text
        self.equals = equals
        self.at = 0
        self.lines: dict[Path, int] = {}
        self.counts: dict[Path, int] = {}
        self.ends = [place for place, letter in enumerate(text) if letter == "\n"]

    def mark(self, path: Path) -> None:
        """Note the line here as that of the path, unless it has one."""
        self.lines.setdefault(path, bisect_left(self.ends, self.at) + 1)

    def skip(self, pattern: re.Pattern[str]) -> str:
        """Step over what fits the pattern here, and return it; _Lost where it does not."""
        found = pattern.match(self.text, self.at)
        if found is None:
            raise _Lost(self.at)
        self.at = found.end()
        return found.group()

    def document(self) -> None:
        """A whole TOML text: headers, and keys under them."""
        here: Path = ()
        self.skip(_BLANK)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                here = self.header()
            else:
                self.pair(here)
            self.skip(_BLANK)

    def header(self) -> Path:
        """``[a.b]`` or ``[[a.b]]``: the path of the table that it opens."""
        start = self.at
        many = self.text.startswith("[[", self.at)
        self.at += 2 if many else 1
        parts = self.key()
        end, self.at = self.at + (2 if many else 1), start
        path: Path = ()
        for place, part in enumerate(parts):
            path = (*path, part)
            self.mark(path)  # of a list of tables the line is that of its first
            if many and place == len(parts) - 1:
                self.counts[path] = self.counts.get(path, 0) + 1
            if path in self.counts:
                path = (*path, self.counts[path] - 1)
        self.mark(path)
        self.at = end
        return path

    def pair(self, here: Path) -> None:
        """``key = value``, the key dotted or not."""
        start = self.at
        parts = self.key()
        end, self.at = self.at, start
        for place in range(len(parts)):
            self.mark((*here, *parts[: place + 1]))
        self.at = end + len(self.equals)
        self.skip(_SPACE if self.equals == "=" else _BLANK)
        self.value((*here, *parts))

    def key(self) -> list[str]:
        """A key and the space after it: bare or quoted parts with dots between them."""
        parts: list[str] = []
        while True:
            self.skip(_SPACE)
            match self.text[self.at]:
                case '"':
                    parts.append(self.unquoted(self.skip(_BASIC)))
                case "'":
                    parts.append(self.skip(_LITERAL)[1:-1])
                case _:
                    parts.append(self.skip(_BARE))
            self.skip(_SPACE if self.equals == "=" else _BLANK)
            if self.text[self.at] != ".":
                return parts
            self.at += 1

    def unquoted(self, quoted: str) -> str:
        """What a quoted key says; _Lost where it is none, beyond a mistake in the notation."""
        import json  # only a text in JSON needs it

        try:
            if self.equals == "=":
                return str(tomllib.loads(f"k={quoted}")["k"])
            return str(json.loads(quoted))
        except ValueError:
            raise _Lost(self.at) from None

    def value(self, path: Path) -> None:
        """Any value: strings are skipped, lists and tables walked through."""
        text, at = self.text, self.at
        match text[at]:
            case "[":
                self.items(path)
            case "{":
                self.table(path)
            case '"':
                self.skip(_LONG_BASIC if text.startswith('"""', at) else _BASIC)
            case "'":
                self.skip(_LONG_LITERAL if text.startswith("'''", at) else _LITERAL)
            case _:
                self.skip(_SCALAR)

    def items(self, path: Path) -> None:
        """A list, each item with its index."""
        self.at += 1
        index = 0
        self.skip(_BLANK)
        while self.text[self.at] != "]":
            self.mark((*path, index))
            self.value((*path, index))
            index += 1
            self.comma()
        self.at += 1

    def table(self, path: Path) -> None:
        """An inline table, or an object of JSON."""
        self.at += 1
        self.skip(_BLANK)
        while self.text[self.at] != "}":
            self.pair(path)
            self.comma()
        self.at += 1

    def comma(self) -> None:
        """What stands between two items, if anything."""
        self.skip(_BLANK)
        if self.text[self.at] == ",":
            self.at += 1
            self.skip(_BLANK)

"""TOML as plan files are written, read line by line: several times faster than tomllib.

The rule: tomllib says what a text means. What is read here is what it would give; a value that is
no plain string or number is given to it by itself, and a text that is made in another way than
plan files usually are (dotted headers of three parts, tables told again, strings over several
lines) raises NotPlain, and is left to it as a whole.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from datetime import date
from typing import Any

Tree = dict[str, Any]

_KEY = re.compile(r"([A-Za-z0-9_-]+)(?:\.([A-Za-z0-9_-]+))?")
_HEADER = re.compile(r"(\[\[?)([A-Za-z0-9_-]+)(?:\.([A-Za-z0-9_-]+))?(\]\]?)")
_NOTHING = re.compile(r"[ \t]*(?:#[^\x00-\x08\x0a-\x1f\x7f]*)?")
_NUMBER = re.compile(r"0|[1-9][0-9]{0,17}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class NotPlain(Exception):
    """The text is made in another way than plan files usually are."""


def loads(text: str, parse_float: Callable[[str], Any]) -> Tree:
    """What a TOML text tells, as ``tomllib.loads`` gives it; raises NotPlain."""
    return _Document(text, parse_float).top


class _Document:
    """One walk over one text, and by their identity the lists and tables that it made."""

    def __init__(self, text: str, parse_float: Callable[[str], Any]) -> None:
        self.top: Tree = {}
        self._parse_float = parse_float
        self._lists: set[int] = set()
        self._tables: set[int] = set()
        self._dotted: set[int] = set()
        self._lines = iter(text.replace("\r\n", "\n").split("\n"))
        self._walk()

    def _walk(self) -> None:
        here, keys = self.top, _KEYS
        for line in self._lines:
            key, equals, told = line.partition(" = ")
            if equals and key[:1] != "#":
                first, second = keys.get(key) or _key(key)
                table = here if second is None else self._sub(here, first)
                name = second or first
                if name in table:
                    raise NotPlain
                inner = told[1:-1]
                if (
                    told == f'"{inner}"'
                    and inner.isprintable()
                    and '"' not in inner
                    and "\\" not in inner
                ):
                    table[name] = inner
                else:
                    table[name] = self._value(told)
            elif line:
                opened = self._header(line)
                here = here if opened is None else opened

    def _header(self, line: str) -> Tree | None:
        """The table that a header opens; None for a line of nothing or of a comment."""
        found = _HEADER.fullmatch(line)
        if found is None:
            if _NOTHING.fullmatch(line):
                return None
            raise NotPlain
        opened, name, inner, closed = found.groups()
        if len(opened) != len(closed):
            raise NotPlain
        return self._item(name, inner) if opened == "[[" else self._table(name, inner)

    def _value(self, told: str) -> Any:
        """A value as tomllib reads it; a list may take more lines."""
        if _NUMBER.fullmatch(told):
            return int(told)
        if _DAY.fullmatch(told):
            try:
                return date.fromisoformat(told)
            except ValueError:
                raise NotPlain from None
        if told == "[":
            for line in self._lines:
                told += "\n" + line
                if line == "]":
                    break
        try:
            tree = tomllib.loads(f"v = {told}", parse_float=self._parse_float)
        except (ValueError, RecursionError):
            raise NotPlain from None
        if tree.keys() != {"v"}:
            raise NotPlain
        return tree["v"]

    def _sub(self, table: Tree, key: str) -> Tree:
        """The table of a dotted key, made by the first of them."""
        found = table.get(key)
        if found is None:
            found = table[key] = {}
            self._dotted.add(id(found))
        elif id(found) not in self._dotted:
            raise NotPlain
        return found

    def _item(self, name: str, inner: str | None) -> Tree:
        """``[[name]]`` or ``[[name.inner]]``: one more table in a list."""
        table, key = self._parent(name, inner)
        found = table.get(key)
        if found is None:
            found = table[key] = []
            self._lists.add(id(found))
        elif id(found) not in self._lists:
            raise NotPlain
        added: Tree = {}
        found.append(added)
        return added

    def _table(self, name: str, inner: str | None) -> Tree:
        """``[name]`` or ``[name.inner]``: a table told once."""
        table, key = self._parent(name, inner)
        if key in table:
            raise NotPlain
        found: Tree = {}
        table[key] = found
        self._tables.add(id(found))
        return found

    def _parent(self, name: str, inner: str | None) -> tuple[Tree, str]:
        """The table in which a header's last part stands: for one part the whole text's."""
        if inner is None:
            return self.top, name
        found: Any = self.top.get(name)
        if id(found) in self._lists:
            return found[-1], inner
        if id(found) in self._tables:
            return found, inner
        raise NotPlain


_KEYS: dict[str, tuple[str, str | None]] = {}
"""Keys that were seen before, in one part or two; a plan file has few."""


def _key(key: str) -> tuple[str, str | None]:
    found = _KEY.fullmatch(key)
    if found is None:
        raise NotPlain
    if len(_KEYS) < 500:
        _KEYS[key] = found[1], found[2]
    return found[1], found[2]

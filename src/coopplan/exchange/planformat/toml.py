"""TOML text as people would write it: blocks under headers, each language on its line.

The rule: the same tree gives the same text, in the order of the tree; a TOML reader gives the tree
back. Only what plan files need is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\b": "\\b",
    "\t": "\\t",
    "\n": "\\n",
    "\f": "\\f",
    "\r": "\\r",
}
_MUST_ESCAPE = re.compile(r'["\\\x00-\x1f\x7f]')

_BLOCKS = frozenset(
    {
        "draft",
        "agreement",
        "agreement.signing",
        "agreement.duty",
        "signatory",
        "party",
        "voice",
        "source",
        "indicator",
        "statement",
        "measure",
        "measure.statement",
        "settlement",
        "fate",
    }
)
"""What stands under a header of its own; every other table is written inside its line."""

_DOTTED = frozenset({"ru", "kk", "en", "own"})
"""The keys of a text: under a header each gets a line (``title.ru = …``)."""


def document(tree: dict[str, Any]) -> str:
    """Return the TOML text of a tree of dicts, lists, strings, numbers, truths and days."""
    return "\n".join(_block(tree, "")).strip("\n") + "\n"


def _block(table: dict[str, Any], name: str) -> Iterator[str]:
    """The lines of a table: its own keys, then the blocks inside it."""
    inner: list[tuple[str, Any]] = []
    for key, value in table.items():
        full = f"{name}.{key}" if name else key
        if full in _BLOCKS:
            inner.append((full, value))
        elif isinstance(value, dict) and value.keys() <= _DOTTED:
            for lang, words in value.items():
                yield f"{_key(key)}.{lang} = {_value(words)}"
        elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
            yield f"{_key(key)} = ["
            yield from (f"  {_value(item)}," for item in value)
            yield "]"
        else:
            yield f"{_key(key)} = {_value(value)}"
    for full, value in inner:
        for item in value if isinstance(value, list) else [value]:
            yield ""
            yield f"[[{full}]]" if isinstance(value, list) else f"[{full}]"
            yield from _block(item, full)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _quoted(key)


def _quoted(text: str) -> str:
    return f'"{_MUST_ESCAPE.sub(_escaped, text)}"'


def _escaped(found: re.Match[str]) -> str:
    letter = found.group()
    return _ESCAPES.get(letter) or f"\\u{ord(letter):04x}"


def _value(value: Any) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return _quoted(value)
        case int():
            return str(value)
        case Decimal():
            return _number(value)
        case date():
            return _quoted(value.isoformat())
        case list() | tuple():
            return f"[{', '.join(_value(item) for item in value)}]"
        case dict():
            return f"{{ {', '.join(f'{_key(k)} = {_value(v)}' for k, v in value.items())} }}"
    raise TypeError(f"{type(value).__name__} has no place in a plan file")


def _number(value: Decimal) -> str:
    if value == value.to_integral_value() and abs(value) < 2**63:
        return str(int(value))
    text = format(value, "f")
    return text if "." in text else f"{text}.0"

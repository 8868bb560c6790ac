"""The numbers that Word draws before paragraphs, worked out as Word does.

The rule: a number counts through the whole document, level by level; a mark that is no number (a
bullet) is none, and neither is a format that is not known here.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from coopplan.ooxml.tags import W

_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_ROMAN = (
    (100, "c"),
    (90, "xc"),
    (50, "l"),
    (40, "xl"),
    (10, "x"),
    (9, "ix"),
    (5, "v"),
    (4, "iv"),
    (1, "i"),
)
_MOST = 399
"""Numbers above it are not written in letters or as Roman ones."""


def _roman(number: int) -> str:
    told = ""
    for value, letters in _ROMAN:
        while number >= value:
            told, number = told + letters, number - value
    return told


def _letters(alphabet: str) -> Callable[[int], str]:
    def told(number: int) -> str:
        times, place = divmod(number - 1, len(alphabet))
        return alphabet[place] * (times + 1)

    return told


_FORMATS: Mapping[str, Callable[[int], str]] = {
    "decimal": str,
    "decimalZero": lambda number: f"{number:02}",
    "lowerRoman": _roman,
    "upperRoman": lambda number: _roman(number).upper(),
    "lowerLetter": _letters("abcdefghijklmnopqrstuvwxyz"),
    "upperLetter": _letters("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
    "russianLower": _letters(_RUSSIAN),
    "russianUpper": _letters(_RUSSIAN.upper()),
}


class _Level:
    """How one level of a list is numbered."""

    def __init__(self, element: Any) -> None:
        self.start = _whole(element, "start", 1)
        self.format = _value(element, "numFmt") or "decimal"
        self.text = _value(element, "lvlText") or ""


class Numbers:
    """Counts the lists of a document; asked for each paragraph once, in the document's order."""

    def __init__(self, numbering: Any | None, styles: Any | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._lists: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        self._styles: dict[str, tuple[str | None, str | None, str | None]] = {}
        if numbering is not None:
            self._learn(numbering)
        for style in styles.iter(W + "style") if styles is not None else ():
            told = style.find(f"{W}pPr/{W}numPr")
            self._styles[style.get(W + "styleId", "")] = (
                _value(told, "numId"),
                _value(told, "ilvl"),
                _value(style, "basedOn"),
            )

    def _learn(self, numbering: Any) -> None:
        for told in numbering.iter(W + "abstractNum"):
            self._levels[told.get(W + "abstractNumId", "")] = {
                _number(one.get(W + "ilvl")): _Level(one) for one in told.iter(W + "lvl")
            }
        for told in numbering.findall(W + "num"):
            ident = told.get(W + "numId", "")
            self._lists[ident] = _value(told, "abstractNumId") or ""
            self._starts[ident] = {
                _number(one.get(W + "ilvl")): _whole(one, "startOverride", 1)
                for one in told.findall(W + "lvlOverride")
                if one.find(W + "startOverride") is not None
            }

    def drawn(self, paragraph: Any) -> bool:
        """Whether a number or a mark is drawn before a paragraph."""
        return self._list(paragraph)[0] not in (None, "0")

    def is_bulleted(self, paragraph: Any) -> bool:
        """Whether a mark that is no number is drawn before a paragraph."""
        ident, depth = self._list(paragraph)
        level = self._levels.get(self._lists.get(ident or "", ""), {}).get(depth)
        return level is not None and level.format == "bullet"

    def of(self, paragraph: Any) -> str:
        """The number drawn before a paragraph, "" where none is or it is not known."""
        ident, depth = self._list(paragraph)
        if ident is None or ident == "0":
            return ""
        levels = self._levels.get(self._lists.get(ident, ""), {})
        level = levels.get(depth)
        if level is None:
            return ""
        counts = self._counts.setdefault(self._lists[ident], {})
        override = self._starts[ident].pop(depth, None)
        if override is not None:
            counts[depth] = override
        else:
            counts[depth] = counts.get(depth, level.start - 1) + 1
        for deeper in [one for one in counts if one > depth]:
            del counts[deeper]
        return _drawn(level, levels, counts)

    def _list(self, paragraph: Any) -> tuple[str | None, int]:
        told = paragraph.find(f"{W}pPr/{W}numPr")
        ident, depth = _value(told, "numId"), _value(told, "ilvl")
        style = _value(paragraph.find(W + "pPr"), "pStyle")
        for _ in range(10):  # a style may be based on another, in a circle too
            if ident is not None or style not in self._styles:
                break
            ident, own, style = self._styles[style]
            depth = depth or own
        return ident, _number(depth)


def _drawn(level: _Level, levels: Mapping[int, _Level], counts: Mapping[int, int]) -> str:
    if "%" not in level.text:
        return ""

    shown = level.text
    for mark in re.findall(r"%\d", level.text):
        at = int(mark[1]) - 1
        other = levels.get(at, level)
        written = _FORMATS.get(other.format)
        if written is None:
            return ""
        count = counts.get(at, other.start)
        shown = shown.replace(mark, written(count) if 0 < count <= _MOST else str(count))
    return shown.strip()


def _value(parent: Any, name: str) -> str | None:
    found = None if parent is None else parent.find(W + name)
    told: str | None = None if found is None else found.get(W + "val")
    return told


def _number(told: str | None) -> int:
    return int(told) if told and told.isascii() and told.isdigit() and len(told) < 7 else 0


def _whole(parent: Any, name: str, default: int) -> int:
    told = _value(parent, name)
    return _number(told) if told is not None else default

"""What stands in one cell: several measures, or a deadline in two lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from coopplan.exchange.table.grid import flat
from coopplan.language import deadlines
from coopplan.language.deadlines import pieced
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.plan_table import Period
from coopplan.model.text import Lang

_ITEM = re.compile(
    r"^(?:(\d{1,2}(?:\.\d{1,2}){1,3})[.)]?\s+|(\d{1,2})[.)]\s*|([а-яa-z])\)\s*)(?=\D)"
)
"""The number of an item: 1.1 or 1) or а)."""
_ON_LINE = re.compile(r"(?:^|(?<=[;,.:]))\s*(?=(?:\d{1,2}[.)]|[а-яa-z]\))\s*[^\W\d])")
"""Where an item begins on a line: at its start, or behind the mark that ends the one before."""
_WORD = r"(?=[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][a-zа-яёәғқңөұүһі-]{2})"
_NUMBERED = re.compile(
    r"^(?:(\d{1,3}(?:\.\d{1,3}){0,3})[.)]\s+(?=[^\W\d])|"
    rf"(\d{{1,3}}(?:\.\d{{1,3}}){{1,3}})\s+{_WORD}|"
    r"(?:[Пп](?:ункт|\.)|№|[Nn]o\.?|[Ii]tem)\s?№?\s?(\d{1,3}(?:\.\d{1,3}){0,3})[.):]?\s+"
    rf"{_WORD}|(\d{{1,3}}(?:\.\d{{1,3}}){{0,3}})-?\s?тармақ[.):]?\s+{_WORD})"
)
"""The number before a title; without a point behind it, only one of two levels or one that is said
to be a number, before a word with a capital letter: «п. 3 Выставка», «№ 4 Слёт»."""
_MARK = re.compile(r"^(?:x|х|v|да|иә|yes|[+*✓✔✅☑√•●■◆]{1,3})$", re.IGNORECASE)


def parts(text: str) -> list[tuple[str, str]]:
    """The measures that one cell holds, each with its number (``1``, ``а``, ``1.1``), or the one.

    A line that leads in («организовать:») is said with each.
    """
    return _items(text.split("\n")) or _items(_by_item(text)) or [("", text)]


def _by_item(text: str) -> list[str]:
    """A text as lines of which each begins an item, and one that leads in."""
    return [line for told in text.split("\n") for line in _ON_LINE.split(told) if line.strip()]


def _items(lines: Sequence[str]) -> list[tuple[str, str]]:
    """The items that lines begin with, none where they are not those of one list."""
    marks = [_ITEM.match(line) for line in lines]
    first = next((at for at, mark in enumerate(marks) if mark), None)
    if first is None:
        return []
    lead = " ".join(lines[:first])
    if lead and not lead.endswith(":"):
        return []
    found: list[tuple[str, list[str]]] = []
    for line, mark in zip(lines[first:], marks[first:], strict=True):
        if mark:
            number = mark[1] or mark[2] or mark[3]
            found.append((number, [line[mark.end() :].strip()]))
        else:
            found[-1][1].append(line)
    if len(found) < 2 or not _in_order([number for number, _ in found]):
        return []
    items = [(number, flat(f"{lead} {' '.join(told)}")) for number, told in found]
    if all(told.endswith((";", ",")) for _, told in items[:-1]):
        items[-1] = items[-1][0], items[-1][1].removesuffix(".")
    return [(number, told.rstrip(";,")) for number, told in items]


def numbered(title: str) -> tuple[str, str]:
    """The number before a title and the title without it: «2.1. Открыть рейс»."""
    found = _NUMBERED.match(title)
    if not found:
        return "", title
    return next(filter(None, found.groups())), title[found.end() :]


def is_mark(text: str) -> bool:
    """Whether a cell holds a mark, drawn or said: +, *, •, x, «да»."""
    return bool(_MARK.match(flat(text)))


def _in_order(numbers: Sequence[str]) -> bool:
    """Whether these are the numbers of a list: from 1, а or 1.1 on, without a gap."""
    if numbers[0].isalpha():
        return list(numbers) == [chr(ord(numbers[0]) + at) for at in range(len(numbers))]
    lead, dot, _ = numbers[0].rpartition(".")
    start = int(numbers[0][len(lead + dot) :]) if dot else 1
    return list(numbers) == [f"{lead}{dot}{start + at}" for at in range(len(numbers))]


def share(text: str, count: int, *, by_line: bool) -> list[str]:
    """What each of several measures of a row has of another cell: its own item, else all of it.

    ``by_line``: as many lines as measures are one for each.
    """
    if count < 2:
        return [text]
    items = parts(text)
    if len(items) == count:
        return [told for _, told in items]
    lines = text.split("\n")
    return lines if by_line and len(lines) == count else [text] * count


_DOTS = re.compile(r"(?m)^[•*▪]\s*(?=[^\W_])")
"""The marks of a list; a dash between two lines may be that of a span."""


@lru_cache(4096)
def deadline_of(text: str, lang: Lang, context: Period | None) -> Deadline:
    """A deadline's phrase, read in the frame of the plan; lines are tried as one, then as several.

    The dots of a list are no part of it. Of what is not understood the phrase stays as written.
    """
    if "\n" in text:
        text = _DOTS.sub("", text)
    one = flat(text)
    for phrase in dict.fromkeys((one, flat(text.replace("\n", ", ")), one.rstrip(" ;,"))):
        told = deadlines.read(phrase, lang.value, context=context)
        if told.kind is not DeadlineKind.UNPARSED:
            return told
    return deadlines.read(one, lang.value, context=context)


def of_year(text: str, year: int, lang: Lang) -> str:
    """A deadline of a year's column, with the year where the cell does not say it.

    The year is said in the table's language, or in that of the deadline where only that is read.
    """
    one = flat(text)
    if str(year) in one:
        return one
    if is_mark(one):
        return pieced.year(year, lang)
    if not re.search(r"\w", one):
        return one  # a sign that is not known, beside which the year would be read alone
    dated = [pieced.of_year(one, year, told) for told in dict.fromkeys((lang, *Lang))]
    if _OF_THE_YEAR.search(one):
        dated.insert(0, _OF_THE_YEAR.sub(str(year) if lang is Lang.EN else f"{year} ", one))
    if _DAY_IN_FIGURES.search(one):
        dated.insert(0, _DAY_IN_FIGURES.sub(rf"\g<day>.{year}", one))
    return next((told for told in dated if deadlines.read(told, lang.value).is_read), one)


_OF_THE_YEAR = re.compile(
    r"(?<=[а-яё] )(?:(?:этого|текущего|всего) )?(?=года\b)|^(?=жыл(?:дың)? (?!сайын))|"
    r"\b(?:the|this) (?:whole |entire )?year\b",
    re.IGNORECASE,
)
"""Where the number of the year is left out: «до конца года», "by the end of the year"."""
_DAY_IN_FIGURES = re.compile(
    r"(?<![\d.])(?P<day>(?:0?[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2]))(?![\d]|\.\d)\.?"
)
"""A day and a month in figures, with no year behind them: «до 01.10», «01.06-31.08»."""


def of_years(text: str, years: Sequence[int], lang: Lang) -> str | None:
    """What columns of years that follow each other say alike of each; None where it is not said.

    Only what goes on or comes back is said of all of them together.
    """
    one = flat(text)
    if list(years) != list(range(years[0], years[0] + len(years))):
        return None
    ends = (date(years[0], 1, 1), date(years[-1], 12, 31))
    for told in dict.fromkeys((lang, *Lang)):
        phrase = pieced.of_years(one, years[0], years[-1], told)
        read = deadlines.read(phrase, lang.value)
        lasts = read.kind in (DeadlineKind.RECURRING, DeadlineKind.ONGOING)
        if lasts and (read.earliest, read.latest) == ends:
            return phrase
    return None

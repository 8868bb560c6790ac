"""The headings over the rows of a table: sections within sections, years and quarters among them.

The rule: a heading holds until one of its own level or above comes, and one that has measures of
its own number («1.1» over 1.1.1) until a measure of another («1.2»). One that is nothing but a time
(«2026 год», «I квартал», «Июль–август», «Лето») is no section's part: times have levels of their
own, of which one holds within another only where it lies in it, and stand over the sections where
the first of them came before any section, else under them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from coopplan.exchange.table.lines import NUMBER, is_section
from coopplan.language import deadlines
from coopplan.language.kazakh import MONTH as KAZAKH_MONTH
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.plan_table import Period
from coopplan.model.text import fold

BETWEEN = " / "
_PLAIN = 9
"""The level of a heading without a number: below all that have one."""
_TIMES: Mapping[DeadlineKind, int] = {
    DeadlineKind.YEAR: 1,
    DeadlineKind.HALF_YEAR: 2,
    DeadlineKind.QUARTER: 3,
    DeadlineKind.SEASON: 3,
    DeadlineKind.DAY: 5,
}
_UNITS = frozenset((*_TIMES, DeadlineKind.MONTH)) - {DeadlineKind.DAY}
"""The kinds of time that are one unit with parts, unlike a span of several."""
_LOW = 4
"""The level of every other time: a month, several months, what goes on."""
_LEAST_YEAR = 360
"""Days from the first to the last of what is as long as a year."""
_MODEL_YEAR = date(2026, 1, 1), date(2026, 12, 31)
"""The year in which times without one are laid beside each other."""

_MAY_BE_TIME = re.compile(
    r"20\d\d|год|жыл|year|кварт|тоқсан|quarter|полугод|half|постоян|тұрақты|ongoing|"
    r"лет[онау]|осен|весн|зим[аынуо]|каникул|жаз|күз|көктем|қыс|summer|autumn|spring|winter|"
    r"январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|"
    rf"{KAZAKH_MONTH}|janu|febr|march|april|may|june|july|augu|sept|octo|nove|dece"
)
"""A word without which no heading is a time; reading one as a deadline takes its while."""

_DIGITS = re.compile(r"\d{1,3}(?:\.\d{1,3})*(?!\S*\d)")
"""The number of a measure that can be laid beside that of a heading: «1.2», «1.2.», «1.2а»."""


@lru_cache(4096)
def time_level(text: str) -> int:
    """The level of a heading that is nothing but a time, a year being 1; 0 for any other."""
    if len(text) > 40 or not _MAY_BE_TIME.search(fold(text)):
        return 0
    told = deadlines.read(text)
    if not told.is_read or told.span != (0, len(text)):
        return 0
    if told.kind is DeadlineKind.RANGE and _is_of_years(_laid(text)):
        return _TIMES[DeadlineKind.YEAR]
    return _TIMES.get(told.kind, _LOW)


def is_one_unit(heading: str) -> bool:
    """Whether a time is one month, quarter, season, half or year, of which a cell may be a part."""
    return deadlines.read(heading).kind in _UNITS


def part_of_year(above: Sequence[str]) -> str:
    """The innermost time of headings, where it is less than a year; "" where there is none."""
    times = [one for one in above if time_level(one)]
    return times[-1] if times and time_level(times[-1]) > _TIMES[DeadlineKind.YEAR] else ""


def _laid(text: str, frame: Period = _MODEL_YEAR) -> Deadline:
    """A time in a year."""
    return deadlines.read(text, context=frame)


def _is_of_years(told: Deadline) -> bool:
    first, last = told.earliest, told.latest
    return bool(first and last and (last - first).days > _LEAST_YEAR)


def _lies_in(inner: str, outer: str) -> bool:
    """Whether a time lies in another one, as far as either tells its days."""
    over = _laid(outer)
    if over.earliest is None or over.latest is None:
        return False
    frame = (over.earliest, over.latest) if _is_of_years(over) else _MODEL_YEAR
    told = _laid(inner, frame)
    if told.earliest is None or told.latest is None:
        return _is_of_years(over)
    return over.earliest <= told.earliest and told.latest <= over.latest


@dataclass
class _Section:
    """A heading with its level and its number, "" where it has none.

    ``parts`` tells that measures with its number stood under it, ``held`` that such did under it or
    a heading over it.
    """

    level: int
    name: str
    number: str = ""
    held: bool = False
    parts: bool = False


class Headings:
    """The headings that hold where the reader is."""

    def __init__(self) -> None:
        self._sections: list[_Section] = []
        self._times: list[tuple[int, str]] = []
        self._times_first = False
        self._times_held = False

    def clear(self) -> None:
        """Forget them, as where another document begins."""
        self._sections, self._times = [], []

    def begin(self, text: str) -> None:
        """Begin under a heading."""
        told = text.rstrip(" .:")
        level = time_level(told)
        if level:
            if not self._times:
                self._times_first = not self._sections
            self._times = [
                (old, name) for old, name in self._times if old < level and _lies_in(told, name)
            ]
            self._times.append((level, told))
            self._times_held = False
            if self._times_first:
                self._sections = []
            return
        digits = NUMBER.match(text)
        number = digits[0].strip(" .)") if digits else ""
        level = 1 if is_section(text) else _PLAIN
        if number:
            level = 2 + number.count(".")
        self._sections = [one for one in self._sections if one.level < level]
        self._sections.append(_Section(level, told, number))
        if not self._times_first:
            self._times = []

    def hold(self, number: str) -> None:
        """Go on with a measure of a №: a heading that holds others by its own number may end.

        What stood under that heading ends with it; what has begun since then is the measure's.
        """
        found = _DIGITS.match(number)
        told = found[0] if found else ""
        sections = self._sections
        over = (at for at, one in enumerate(sections) if one.parts and not _is_of(told, one))
        at = next(over, None) if told else None
        if at is not None:
            self._sections = [*sections[:at], *(one for one in sections[at:] if not one.held)]
            if self._times_held and not self._times_first:
                self._times = []
        inside = False
        for one in self._sections:
            one.parts |= _is_of(told, one)
            inside |= one.parts
            one.held |= inside
        self._times_held = inside

    def told(self) -> str:
        """All of them in one line, the outermost first."""
        sections = [one.name for one in self._sections]
        times = [name for _, name in self._times]
        return BETWEEN.join(times + sections if self._times_first else sections + times)


def _is_of(number: str, section: _Section) -> bool:
    """Whether a measure's number goes on from that of a heading."""
    return bool(section.number) and number.startswith(f"{section.number}.")

"""The headings over the rows of a table: sections within sections, years and quarters among them.

The rule: a heading holds until one of its own level or above comes. One that is nothing but a time
(«2026 год», «I квартал») is no section's part: times have levels of their own, and stand over the
sections where the first of them came before any section, else under them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from coopplan.exchange.table.lines import NUMBER, is_section
from coopplan.language import deadlines
from coopplan.model.deadline import DeadlineKind
from coopplan.model.text import fold

BETWEEN = " / "
_PLAIN = 9
"""The level of a heading without a number: below all that have one."""
_TIMES: Mapping[DeadlineKind, int] = {
    DeadlineKind.YEAR: 1,
    DeadlineKind.HALF_YEAR: 2,
    DeadlineKind.QUARTER: 3,
    DeadlineKind.MONTH: 4,
    DeadlineKind.ONGOING: 4,
}

_MAY_BE_TIME = re.compile(
    r"20\d\d|год|жыл|year|кварт|тоқсан|quarter|полугод|half|постоян|тұрақты|ongoing|январ|феврал|"
    r"март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр|қаңтар|ақпан|наурыз|сәуір|мамыр|"
    r"маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан|janu|febr|march|april|may|june|july|augu|"
    r"sept|octo|nove|dece"
)
"""A word without which no heading is a time; reading one as a deadline takes its while."""


@lru_cache(4096)
def time_level(text: str) -> int:
    """The level of a heading that is nothing but a time, a year being 1; 0 for any other."""
    if len(text) > 40 or not _MAY_BE_TIME.search(fold(text)):
        return 0
    told = deadlines.read(text)
    return _TIMES.get(told.kind, 0) if told.span == (0, len(text)) else 0


class Headings:
    """The headings that hold where the reader is."""

    def __init__(self) -> None:
        self._sections: list[tuple[int, str]] = []
        self._times: list[tuple[int, str]] = []
        self._times_first = False

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
            self._times = [*((old, name) for old, name in self._times if old < level)]
            self._times.append((level, told))
            if self._times_first:
                self._sections = []
            return
        digits = NUMBER.match(text)
        level = 1 if is_section(text) else _PLAIN
        if digits:
            level = 2 + digits[0].strip(" .)").count(".")
        self._sections = [(old, name) for old, name in self._sections if old < level]
        self._sections.append((level, told))
        if not self._times_first:
            self._times = []

    def told(self) -> str:
        """All of them in one line, the outermost first."""
        sections, times = ([name for _, name in one] for one in (self._sections, self._times))
        return BETWEEN.join(times + sections if self._times_first else sections + times)

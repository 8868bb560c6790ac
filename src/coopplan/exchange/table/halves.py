"""Whether the deadlines of a row and of the one above it are two, or one that a page has cut.

The rule: they are one where neither says all of a deadline, or where the two together are read as
one with no word left over. A time with its year and how often something is done are read together
always; they are two where nothing comes back within that time, and may be one where it does.
"""

from __future__ import annotations

from datetime import date, timedelta
from enum import Enum, auto

from coopplan.exchange.table.cells import deadline_of
from coopplan.model.deadline import Deadline, DeadlineKind, Recurrence
from coopplan.model.text import Lang

_ENDLESS = frozenset(
    {
        DeadlineKind.RECURRING,
        DeadlineKind.ONGOING,
        DeadlineKind.AS_NEEDED,
        DeadlineKind.BY_AGREEMENT,
        DeadlineKind.SEPARATE_PLAN,
    }
)
"""What a deadline is that needs no time beside it: «постоянно», «ежегодно»."""
_DAYLESS = _ENDLESS | {DeadlineKind.RELATIVE}
"""Deadlines that lack no year where they tell no days."""
_BESIDE = frozenset({DeadlineKind.BY_AGREEMENT, DeadlineKind.SEPARATE_PLAN})
"""What is often said of a deadline that is told already: «май 2026 г. по согласованию»."""
_YEAR = timedelta(days=364)


class Halves(Enum):
    """What two cells of deadlines, one below the other, are."""

    ONE = auto()
    UNSURE = auto()
    TWO = auto()


def halves(upper: str, lower: str) -> Halves:
    """What two cells are: «до 1 июля» is one deadline with «2026 года» below it."""
    first, second = _read(upper), _read(lower)
    if first is None or second is None:
        return Halves.ONE
    if upper == lower:
        return Halves.ONE
    if not _are_read_together(first, second, _read(f"{upper} {lower}")):
        return Halves.TWO
    if upper.endswith((",", "(", "-", "–", "—")) or lower.startswith(("(", ",")):
        return Halves.ONE
    if _is_endless(second):
        return _often(first, second)
    return _often(second, first) if _is_endless(first) and _is_dated(second) else Halves.ONE


def is_whole(text: str) -> bool:
    """Whether a cell by itself is read as a deadline."""
    return _read(text) is not None


def lacks_nothing(text: str) -> bool:
    """Whether a cell tells the days of its deadline, or one that has none."""
    told = _read(text)
    return told is not None and (_is_dated(told) or told.kind in _DAYLESS)


def _are_read_together(first: Deadline, second: Deadline, both: Deadline | None) -> bool:
    """Whether two cells together are read as one deadline, of which no word is left over.

    A day goes on with none that lacks nothing; and one deadline that tells no days, where the lower
    cell by itself tells some, has lost them.
    """
    is_day = second.kind is DeadlineKind.DAY and _is_dated(second)
    if is_day and (_is_dated(first) or first.kind in _DAYLESS):
        return False
    if both is None or both.stages or (_is_dated(second) and not _is_dated(both)):
        return False
    return not _leaves(both) or _leaves(first, second)


def _often(time: Deadline, often: Deadline) -> Halves:
    """What a deadline and «ежегодно» are: «май – август» has a year only with it."""
    if _is_endless(time):
        if time.value() == often.value():
            return Halves.ONE
        recur = Recurrence.NONE not in (time.recurrence, often.recurrence)
        return Halves.TWO if recur and time.recurrence is not often.recurrence else Halves.UNSURE
    if not _is_dated(time):
        return Halves.ONE if often.is_recurring else Halves.UNSURE
    return Halves.UNSURE if often.kind in _BESIDE or _holds(time, often) else Halves.TWO


def _holds(time: Deadline, often: Deadline) -> bool:
    """Whether something may come back within a time: each quarter of a year, each of some years."""
    if time.latest is None:
        return True
    if time.earliest is None:
        return time.latest == date(time.latest.year, 12, 31)
    lasts = time.latest - time.earliest
    within = often.is_recurring and often.recurrence is not Recurrence.YEARLY
    return lasts >= _YEAR if within else lasts > _YEAR + timedelta(days=1)


def _is_endless(told: Deadline) -> bool:
    return told.kind in _ENDLESS and not _is_dated(told)


def _is_dated(told: Deadline) -> bool:
    return told.earliest is not None or told.latest is not None


def _leaves(*told: Deadline) -> bool:
    """Whether a reading has passed over words."""
    return any("other_words" in one.flags for one in told)


def _read(text: str) -> Deadline | None:
    """A deadline in the language that passes over no word of it, where there is one."""
    if not text:
        return None
    read = [told for lang in Lang if (told := deadline_of(text, lang, None)).is_read]
    return min(read, key=_leaves, default=None)

"""How many measures of an agreement stand at which mark, from which day on: kept beside the lines.

The rule: counts follow from the lines that are kept of measures (`coopplan.store.standing`), from
the term of their agreement, and from nothing else. The row of a day holds until the next one's,
for any day that is asked about in its own quarter: where a day alone changes something (a deadline
passes, a quarter begins without a word, the agreement ends) there is a row of that day. A measure
is counted on all days or on none: one of which any line has to be folded is left to who asks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import cache
from itertools import groupby
from operator import attrgetter
from typing import Any, NamedTuple

from coopplan.model.codes import Mark, Schedule, Status
from coopplan.model.marks import mark
from coopplan.model.period import Quarter
from coopplan.store.reading import Record
from coopplan.store.standing import FIRST, LAST

TABLE = "standing_count"

_MARKS = (
    "cancelled done_confirmed done_claimed not_done_in_time suspended ongoing in_progress"
    " proposed not_due not_started"
).split()
MARKS = tuple(map(Mark, _MARKS))
"""What a line can come to; measures that are carried over or done in part are folded."""

COUNTS = (*_MARKS, "overdue", "silent", "given")
COLUMNS = ("agreement_id", "day", "heard", *COUNTS)
"""``heard`` is the last day by then on which anybody spoke of a measure that is counted."""

_TABLE = f"""
CREATE TABLE {TABLE} (agreement_id INTEGER NOT NULL, day TEXT NOT NULL, heard TEXT,
 {", ".join(f"{name} INTEGER NOT NULL" for name in COUNTS)}, PRIMARY KEY (agreement_id, day))"""

EVER_FOLDED = "fold = 1"
EVER_LATE = "fold = 0 AND due IS NOT NULL AND until > due"

# The planner counts equal columns: with ``fold`` first it takes this index, not the primary key;
# and what an index does not hold of its own condition, SQLite looks up row by row.
_LATE = "due, agreement_id, number, day, until, fold"

_INDEXES = (
    f"CREATE INDEX ix_standing_fold ON standing (fold, agreement_id, number) WHERE {EVER_FOLDED}",
    f"CREATE INDEX ix_standing_late ON standing ({_LATE}) WHERE {EVER_LATE}",
)

DEFINITIONS = {
    "sqlite": (f"{_TABLE} WITHOUT ROWID", *_INDEXES),
    "postgresql": (_TABLE, *_INDEXES),
}
"""How the table is made, and what else is asked of lines beside it; a released migration runs it,
so it never changes."""

Row = tuple[Any, ...]
"""A row of the table, in the order of `COLUMNS`."""


class Term(NamedTuple):
    """The days that matter of an agreement's term, as `coopplan.model.term` has it.

    ``signed`` is empty where it is not known; ``begun`` the first day on which a measure may be
    silent; ``over`` the first one on which what is not done has lapsed.
    """

    signed: str
    begun: str
    over: str


def term(version: Record, signed: str) -> Term:
    """The term that a version of an agreement tells, which was ``signed`` on that day."""
    ended = version["ended_last"] or version["ended_first"] or LAST
    first, last = version["period_first"], version["period_last"]
    begun = signed or (_quarter(first)[0] if first else FIRST)
    return Term(signed, begun, min(ended, _after(last) if last else LAST))


class Stretch(NamedTuple):
    """What is asked of a line that is kept of a measure (`coopplan.store.standing`)."""

    agreement_id: int
    number: int
    day: str
    until: str
    fold: int
    status: str | None
    confirmed: int | None
    in_plan: int
    heard: str | None
    given: int
    course: str | None
    earliest: str | None
    latest: str | None


def counts(agreement: int, lines: Iterable[Stretch], term: Term) -> list[Row]:
    """The counts of an agreement from its lines, which come by measure, oldest first."""
    moves: dict[str, list[tuple[_Places, _Places]]] = {FIRST: []}
    spoken: set[str] = set()
    for _, of_one in groupby(lines, key=attrgetter("number")):
        own = list(of_one)
        if any(line.fold for line in own):
            continue
        before: _Places = ()
        for line in own:
            if line.heard is not None:
                spoken.add(line.heard)
            for day in _days(line, term):
                places = _stand(line, term, day)
                if places != before:
                    moves.setdefault(day, []).append((before, places))
                    before = places
    return list(_summed(agreement, moves, spoken))


def _summed(
    agreement: int, moves: Mapping[str, Sequence[tuple[_Places, _Places]]], spoken: set[str]
) -> Iterator[Row]:
    """A row for each day on which something changes or somebody speaks."""
    counted, heard = [0] * len(COUNTS), None
    for day in sorted(spoken | moves.keys()):
        for left, entered in moves.get(day, ()):
            for place in left:
                counted[place] -= 1
            for place in entered:
                counted[place] += 1
        if day in spoken:
            heard = day
        yield (agreement, day, heard, *counted)


def _days(line: Stretch, term: Term) -> list[str]:
    """The days of a line on which something may change, its first one first."""
    first, until = line.day, line.until
    days = [*term]
    if line.latest is not None:
        days.append(_after(line.latest))
    if line.heard is not None:
        days.append(_quarter(line.heard)[1])
    if line.course == "from" and line.earliest is not None:
        days.append(line.earliest)
    return [first, *sorted({day for day in days if first < day < until})]


def _stand(line: Stretch, term: Term, day: str) -> _Places:
    """Where a measure stands on a day of its line."""
    status, course, heard, over = line.status, line.course, line.heard, term.over <= day
    if status is None:
        status = "planned" if line.in_plan and term.signed <= day else "proposed"
    if course == "from" and line.earliest is not None:
        course = "ongoing" if line.earliest <= day else "ahead"
    elif course is None and line.latest is not None:
        course = "overdue" if line.latest < day else "ahead"
    silent = (
        term.begun <= day
        and not over
        and (heard is None or heard < term.signed or _quarter(heard)[1] <= day)
    )
    return _places(status, course, line.confirmed, over, silent, line.given)


_Places = tuple[int, ...]
"""Under which of `COUNTS` a measure is counted, by their places."""

_SCHEDULES = {
    "overdue": Schedule.OVERDUE,
    "ongoing": Schedule.ONGOING,
    "ahead": Schedule.NOT_DUE,
    None: Schedule.OPEN,
}


@cache
def _places(
    status: str, course: str | None, confirmed: int | None, over: bool, silent: bool, given: int
) -> _Places:
    """``course`` is how the deadline runs on the day; ``silent`` where the measure is open."""
    found = mark(
        Status(status),
        _SCHEDULES[course],
        carried_over=False,
        confirmed=confirmed == 1,
        lapsed=over,
        parts=None,
    )
    told = {
        "overdue": course == "overdue" and status not in ("done", "cancelled"),
        "silent": silent and status not in ("done", "cancelled"),
        "given": given == 1,
    }
    names = [found.value, *(name for name, holds in told.items() if holds)]
    return tuple(map(COUNTS.index, names))


@cache
def _after(day: str) -> str:
    """The day after, `LAST` after the last of all."""
    told = date.fromisoformat(day)
    return LAST if told == date.max else (told + timedelta(days=1)).isoformat()


@cache
def _quarter(day: str) -> tuple[str, str]:
    """The first day of a day's quarter, and of the next one."""
    told = date.fromisoformat(day)
    if told.year > _LAST_YEAR:
        return day, LAST
    quarter = Quarter.of(told)
    return quarter.first.isoformat(), quarter.next().first.isoformat()


_LAST_YEAR = 9997
"""The last year of which every quarter has one that follows."""

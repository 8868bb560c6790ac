"""Where each plain measure stands, day by day: lines that are derived from the record and kept.

The rule: the lines are derived and stand beside the record. They are no part of an entry's hash,
tell nothing that the rows do not tell, may be made anew at any time, and are asked only about what
is known at the newest entry. Where a measure stands on a day is still worked out, from one line
and the term of its agreement: a line holds from its day until the next one's, for any day that is
asked about, and has nothing in it that a day alone would change.

A measure is told by lines only where it is certain that the fold would say the same: statements of
single days, promises that do not differ, no corrections, parts, events, occurrences, settlements,
fates or words amended by a protocol, and voices that agree. Of every other one a line says that it
has to be folded, for good or for the days from this one on.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations, groupby
from typing import Any, NamedTuple

from coopplan.model.codes import Status
from coopplan.model.disputes import contradicts
from coopplan.store.reading import Record

TABLE = "standing"

FIRST, LAST = "0000-00-00", "9999-99-99"
"""Before and after every day; the newest line of a measure holds until `LAST`."""

COLUMNS = (
    "agreement_id number day until measure_id fold status confirmed in_plan heard given course"
    " earliest latest due promise"
).split()

WHOLE = 0
"""The number of the line that says of an agreement that it has to be read whole."""

_NEWEST = f"until = '{LAST}'"
DUE = f"{_NEWEST} AND fold = 0 AND due IS NOT NULL"
FOLDED = f"{_NEWEST} AND fold <> 0"
PROMISED = f"{_NEWEST} AND promise IS NOT NULL"
NEWEST = _NEWEST

_TABLE = f"""
CREATE TABLE {TABLE} (agreement_id INTEGER NOT NULL, number INTEGER NOT NULL, day TEXT NOT NULL,
 until TEXT NOT NULL, measure_id INTEGER NOT NULL, fold INTEGER NOT NULL, status TEXT,
 confirmed INTEGER, in_plan INTEGER, heard TEXT, given INTEGER, course TEXT, earliest TEXT,
 latest TEXT, due TEXT, promise TEXT, PRIMARY KEY (agreement_id, number, day))"""

# The first holds what its own condition asks of, or SQLite would look every row up to count them.
_INDEXES = (
    f"CREATE INDEX ix_{TABLE}_due ON {TABLE} (due, agreement_id, number, until, fold) WHERE {DUE}",
    f"CREATE INDEX ix_{TABLE}_folded ON {TABLE} (agreement_id, number) WHERE {FOLDED}",
    f"CREATE INDEX ix_{TABLE}_promise ON {TABLE} (promise, agreement_id) WHERE {PROMISED}",
    f"CREATE INDEX ix_{TABLE}_newest ON {TABLE} (day, agreement_id) WHERE {NEWEST}",
)

DEFINITIONS = {
    "sqlite": (f"{_TABLE} WITHOUT ROWID", *_INDEXES),
    "postgresql": (_TABLE, *_INDEXES),
}
"""How the table is made; a released migration runs it, so it never changes."""

Line = tuple[Any, ...]
"""A row of the table, in the order of `COLUMNS`."""


class Facts(NamedTuple):
    """What is recorded of one measure, visible at the newest entry.

    ``since`` is the day of the agreement's signing, empty where none is known; ``said`` are the
    statements in the order of their days, ``deadlines`` those approved in the order in which they
    come into force; ``sides`` the parties whose
    bodies answer for it. ``odd``: something outside the statements
    makes it one to fold. ``official``: an official act is cited for a completion.
    """

    agreement: int
    number: int
    measure: int
    in_plan: bool
    since: str
    said: Sequence[Record]
    deadlines: Sequence[Record]
    sides: frozenset[int]
    odd: bool
    official: bool


def whole(agreement: int) -> Line:
    """The line of an agreement that has to be read whole."""
    return _padded(agreement, WHOLE, FIRST, LAST, 0, 2)


def lines(facts: Facts) -> list[Line]:
    """The lines of a measure, oldest first."""
    of = facts.agreement, facts.number
    told = [one for one in facts.said if one["kind"] == "said" and one["scope"] == "measure"]
    if facts.odd or _is_rare(facts.said, told, facts.since):
        return [_padded(*of, FIRST, LAST, facts.measure, 1)]
    promise = max((one["promise_last"] or "" for one in told), default="") or None
    days = sorted(
        {
            FIRST,
            *(one["counts_on"] for one in told),
            *(one["amended_on"] for one in facts.deadlines if one["amended_on"]),
        }
    )
    spoken = {day: list(some) for day, some in groupby(told, key=_counts_on)}
    amended = {day: list(some) for day, some in groupby(facts.deadlines, key=_in_force_on)}
    voices, heard = _Voices(facts), None
    deadline: Record | None = None
    found: list[Line] = []
    for day, until in zip(days, [*days[1:], LAST], strict=True):
        if day in spoken:
            heard = day
            voices.hear(spoken[day])
        deadline = amended.get(day, [deadline])[-1]
        given, course, earliest, latest = _course(deadline)
        status, confirmed, unsure = voices.stand()
        is_open = course is None and status not in ("done", "cancelled")
        fold = int(unsure or course == "recurs")
        found.append(
            (*of, day, until, facts.measure, fold, status, confirmed, int(facts.in_plan), heard,
             given, course, earliest, latest, latest if is_open else None, promise)
        )  # fmt: skip
    return found


def _padded(*values: Any) -> Line:
    return values + (None,) * (len(COLUMNS) - len(values))


def _counts_on(one: Record) -> str:
    return str(one["counts_on"])


def _in_force_on(one: Record) -> str:
    return one["amended_on"] or FIRST


def _is_rare(said: Iterable[Record], told: Sequence[Record], since: str) -> bool:
    """Whether more is to be asked of the statements than their days, voices and statuses."""
    for one in said:
        # What it supersedes may hang under another measure, and is gone only beside this one.
        if one["supersedes_id"] is not None:
            return True
        if one["kind"] == "said" and one["scope"] in ("part", "event"):
            return True
    for one in told:
        last, counts = one["said_last"], one["counts_on"]
        if one["done_of"] is not None or one["occurrence"] is not None:
            return True
        if one["said_first"] is None or last is None or (last >= since) != (counts >= since):
            return True
        spans = one["about_edtf"] is not None or one["said_first"] != last or counts != last
        if spans and one["status"] is not None:
            return True
    promised = [one for one in told if one["promise_edtf"] is not None]
    return len({(one["promise_edtf"], one["promise_bound"]) for one in promised}) > 1


def _course(told: Record | None) -> tuple[int, str | None, str | None, str | None]:
    """Whether a deadline is given, how it runs, and its first and last day.

    It ``recurs``, is ``ongoing``, or runs ``from`` its first day on; else it has a last day or none
    that is known.
    """
    if told is None or told["known"] != "given":
        return 0, None, None, None
    earliest, latest, recurs = told["earliest"], told["latest"], told["recurrence"]
    course = None
    if recurs not in (None, "none", "ongoing"):
        course = "recurs"
    elif told["kind"] in ("ongoing", "as_needed") or recurs == "ongoing":
        course = "ongoing"
    elif latest is None and told["kind"] == "from_date" and earliest is not None:
        course = "from"
    return 1, course, earliest, latest


class _Voices:
    """What the voices of a measure have told of its status, day after day.

    Each word is of a single day, so the latest day decides. Where two words of one day differ, or
    the last words of two voices contradict each other, the fold has to tell which holds.
    """

    def __init__(self, facts: Facts) -> None:
        self._facts = facts
        self._last: Record | None = None
        self._by_voice: dict[int, Record] = {}
        self._by_side: dict[int | None, Record] = {}
        self._clashing: set[int] = set()
        self._speakers: set[tuple[int, int | None]] = set()

    def hear(self, told: Iterable[Record]) -> None:
        """Take in what was told on one day, later than all before."""
        since, today = self._facts.since, dict[int, str]()
        for one in told:
            if one["status"] is None or one["counts_on"] < since:
                continue
            voice, side = one["voice_id"], _side(one)
            if voice not in today:
                self._clashing.discard(voice)
            elif today[voice] != one["status"]:
                self._clashing.add(voice)
            today[voice] = one["status"]
            self._last = self._by_voice[voice] = self._by_side[side] = one
            self._speakers.add((voice, side))

    def stand(self) -> tuple[str | None, int | None, bool]:
        """The status, whether a completion is confirmed, and whether none of it is certain."""
        if self._last is None:
            return None, None, False
        status: str = self._last["status"]
        unsure = bool(self._clashing) or (len(self._speakers) > 1 and not self._agree())
        if status != "done" or unsure:
            return status, None, unsure
        confirmed = self._confirmed()
        return status, confirmed, confirmed is None

    def _agree(self) -> bool:
        """Whether no two of several speakers contradict each other, and each one's side is told."""
        if None in self._by_side:
            return False
        words = sorted(self._by_voice.values(), key=_counts_on)
        return not any(_differ(one, other) for one, other in combinations(words, 2))

    def _confirmed(self) -> int | None:
        """1 where every side that has bodies says that it is done, else 0; None: not certain."""
        joint = self._by_side.get(_JOINT)
        if joint is not None and len(self._by_side) == 1:
            return 1
        sides = self._facts.sides
        if not sides or None in self._by_side:
            return None
        if all(self._tells_done(side, joint) for side in sides):
            return 1
        return None if self._facts.official else 0

    def _tells_done(self, side: int, joint: Record | None) -> bool:
        words = [one for one in (self._by_side.get(side), joint) if one is not None]
        return bool(words) and max(words, key=_counts_on)["status"] == "done"


_JOINT = 0
"""Stands for both sides where a side is the number of its party."""


def _side(one: Record) -> int | None:
    return _JOINT if one["joint"] else one["side_id"]


def _differ(one: Record, other: Record) -> bool:
    """Whether the last words of two voices, the earlier first, contradict each other.

    Of one day it is not certain which comes first.
    """
    if one["status"] == other["status"]:
        return False
    days = date.fromisoformat(other["counts_on"]) - date.fromisoformat(one["counts_on"])
    return not days or contradicts(Status(one["status"]), Status(other["status"]), days.days)


def grouped(rows: Iterable[Record], by: str) -> Mapping[int, list[Record]]:
    """Rows by one of their columns."""
    found: dict[int, list[Record]] = {}
    for row in rows:
        found.setdefault(row[by], []).append(row)
    return found


def changed(told: Iterable[Line], kept: Iterable[Line]) -> Iterator[Line]:
    """The lines that only one of the two has."""
    yield from sorted(set(told) ^ set(kept), key=lambda line: line[:3])

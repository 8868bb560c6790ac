"""What is wanted of many agreements, and their measures as the database counts them.

The rule: a measure is counted once, by the counts that are kept of its agreement, by the lines that
are kept of it, or by the record; or it is named as one to fold.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from coopplan.model.codes import Mark
from coopplan.model.frozen import frozen
from coopplan.model.period import Quarter
from coopplan.model.plan import Known
from coopplan.model.tally import Tally
from coopplan.store import standing_sql
from coopplan.store.reading import Reader, Record
from coopplan.store.standing_counts import MARKS
from coopplan.store.standing_facts import DOUBLED
from coopplan.store.tally_sql import alike, question

NAMED_AT_MOST = 2**31
"""More than there are measures."""


@frozen
class Wanted:
    """What is asked of many agreements on a day, in a quarter.

    ``before``: the marks at the end of the quarter before too. ``late``: so many of those overdue
    are named, the longest overdue first (None: all). ``until``: those due from the day on to this
    one are named, and those whose promise may fall due by then are read. ``quiet``: the silent
    ones are named. ``heads``: of so many of the first agreements the plan is wanted, though all of
    its measures be counted (None: of all); ``duties``: of all that may owe a report too.
    """

    as_of: date
    quarter: Quarter
    before: bool = False
    late: int | None = 0
    until: date | None = None
    quiet: bool = False
    heads: int | None = None
    duties: bool = False


class Counting:
    """Counts measures as known at an entry.

    ``kept``: that is the newest one, so that what is kept beside the record tells of it. ``whole``
    are the agreements that have to be read whole.
    """

    def __init__(self, reader: Reader, known: Known) -> None:
        self._reader, self._known = reader, known
        self._off = tuple(sorted(reader.off(known)))
        self.kept = reader.known().entry == known.entry
        doubled = reader.rows(standing_sql.WHOLE if self.kept else DOUBLED.format(""))
        self.whole = frozenset(int(row["agreement_id"]) for row in doubled)
        self._unsure = () if self.kept else self._edited()

    def _edited(self) -> tuple[int, ...]:
        """The measures of which something is cited that is not what it was."""
        more = {"off": self._off} if self._off else {}
        edited = self._reader.rows(_EDITED.format("OR entry IN :off" if more else ""), **more)
        sources = tuple(int(row["source_id"]) for row in edited)
        cited = self._reader.rows(_CITING, sources=sources) if sources else ()
        return tuple(int(row["measure_id"]) for row in cited)

    def has_counts(self, wanted: Wanted) -> bool:
        """Whether the counts that are kept tell what is wanted.

        They do of a day in its own quarter, where nobody asks which are due or silent.
        """
        without_names = wanted.until is None and not wanted.quiet and wanted.late is not None
        return self.kept and without_names and wanted.as_of in wanted.quarter

    def count(
        self, agreements: tuple[int, ...], wanted: Wanted, best: Bound, *, by_counts: bool
    ) -> tuple[Mapping[int, Tally], Mapping[int, Sequence[int]]]:
        """The tallies of these agreements, and the measures to fold, by agreement.

        ``by_counts``: from the counts that are kept, which name nothing, as far as there are any.
        """
        counted = {number: Counted(wanted.quarter) for number in agreements}
        folded: dict[int, list[int]] = defaultdict(list)
        if by_counts:
            self._add_counts(counted, wanted)
            odd = self._reader.rows(standing_sql.ODD_OF, agreements=agreements)
            agreements = tuple(row["agreement_id"] for row in odd)
        rows = self._rows(agreements, wanted, best, uncounted=by_counts) if agreements else ()
        for row in rows:
            if row["fold"]:
                folded[row["code"] >> 10].append(row["fold"])
            else:
                counted[row["code"] >> 10].add(row)
        best.learn(late for one in counted.values() for late, _ in one.late)
        return {number: one.tally() for number, one in counted.items()}, folded

    def _add_counts(self, counted: Mapping[int, Counted], wanted: Wanted) -> None:
        agreements, day = tuple(counted), wanted.as_of.isoformat()
        for row in self._reader.rows(standing_sql.COUNTED, agreements=agreements, day=day):
            counted[row["agreement_id"]].add_counts(row)
        if wanted.before:
            day = wanted.quarter.previous().last.isoformat()
            for row in self._reader.rows(standing_sql.COUNTED, agreements=agreements, day=day):
                counted[row["agreement_id"]].add_before(row)

    def _rows(
        self, agreements: tuple[int, ...], wanted: Wanted, best: Bound, *, uncounted: bool
    ) -> Sequence[Record]:
        """Plain measures counted, the others one a row."""
        day, quarter = wanted.as_of.isoformat(), wanted.quarter
        first, last = quarter.first.isoformat(), quarter.last.isoformat()
        more: dict[str, object] = {"off": self._off} if self._off else {}
        if wanted.before:
            more["before"] = quarter.previous().last.isoformat()
        soon = day if wanted.until else ""
        return self._reader.rows(
            question(
                off=bool(self._off),
                before=wanted.before,
                kept=self.kept,
                server=self._reader.server,
                uncounted=uncounted,
            ),
            entry=self._known.entry,
            agreements=agreements,
            unsure=self._unsure,
            day=day,
            first=first,
            last=last,
            heard=min(day, last),
            late=best.day,
            most=wanted.late or NAMED_AT_MOST,
            quiet=int(wanted.quiet),
            soon=soon,
            until=wanted.until.isoformat() if wanted.until else "",
            **more,
        )


class Bound:
    """The latest deadline that can be among the longest overdue of all, so far."""

    def __init__(self, most: int | None) -> None:
        self._most = most
        self._days: list[str] = []
        self.day = "" if most == 0 else date.max.isoformat()

    def learn(self, days: Iterable[str]) -> None:
        """Take in the deadlines of some that are overdue."""
        if self._most:
            self._days = sorted([*self._days, *days])[: self._most]
            if len(self._days) == self._most:
                self.day = self._days[-1]


class Counted:
    """The measures of one agreement as they are counted."""

    def __init__(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self._alike: list[tuple[int, int]] = []
        self._marks, self._before = defaultdict[Mark, int](int), defaultdict[Mark, int](int)
        self._silent = self._overdue = self._given = 0
        self._heard = ""
        self.late: list[tuple[str, int]] = []
        self.due: list[tuple[str, int]] = []
        self._quiet: list[tuple[int, int]] = []

    def add(self, row: Record) -> None:
        """Take in some measures that are alike."""
        code = row["code"]
        self._alike.append((code, row["n"]))
        self._given += int(row["given"])
        self._heard = max(self._heard, row["heard"] or "")
        if row["named"] is not None:
            (self.late if alike(code)[-1] else self.due).append((row["due"], row["named"]))
        if row["quiet"] is not None:
            self._quiet.append((self._quarters(row["quiet_since"]), row["quiet"]))

    def add_counts(self, row: Record) -> None:
        """Take in the measures whose counts are kept (`coopplan.store.standing_counts`)."""
        for mark, count in marks_of(row).items():
            self._marks[mark] += count
        self._silent += row["silent"]
        self._overdue += row["overdue"]
        self._given += row["given"]
        self._heard = max(self._heard, row["heard"] or "")

    def add_before(self, row: Record) -> None:
        """Take in how they stood on the earlier day."""
        for mark, count in marks_of(row).items():
            self._before[mark] += count

    def _quarters(self, since: str | None) -> int:
        """Quarters without a word, as `coopplan.model.silence` counts them."""
        first = self._quarter
        if since is not None:
            begun = Quarter.of(date.fromisoformat(since.removeprefix("+")))
            first = begun.next() if since.startswith("+") else begun
        return self._quarter.index - first.index + 1

    def tally(self) -> Tally:
        """The count of all of them."""
        marks, earlier = self._marks.copy(), self._before.copy()
        silent, overdue = self._silent, self._overdue
        for code, count in self._alike:
            _, mark, before, is_silent, is_overdue = alike(code)
            marks[mark] += count
            if before is not None:
                earlier[before] += count
            silent += is_silent * count
            overdue += is_overdue * count
        return Tally(
            measures=sum(marks.values()),
            marks=dict(marks),
            marks_before=dict(earlier),
            silent=silent,
            overdue=overdue,
            last_heard=date.fromisoformat(self._heard) if self._heard else None,
            late=_days(self.late),
            due=_days(self.due),
            quiet=tuple(sorted(self._quiet, key=lambda one: (-one[0], one[1]))),
            given=self._given,
        )


def _days(named: Iterable[tuple[str, int]]) -> tuple[tuple[date, int], ...]:
    return tuple(sorted((date.fromisoformat(day), number) for day, number in named))


def marks_of(row: Record) -> dict[Mark, int]:
    """The marks of a row of counts, those of which there are any."""
    return {mark: count for mark in MARKS if (count := row[mark])}


_EDITED = """
SELECT source_id FROM source_version GROUP BY source_id HAVING count(*) > 1
UNION SELECT source_id FROM source_version WHERE 1 = 0 {}"""
"""Sources that are not what they were when they were cited: their day or tier may be another."""

_CITING = """
SELECT DISTINCT s.measure_id FROM citation c JOIN statement s ON s.id = c.statement_id
WHERE c.source_id IN :sources AND s.measure_id IS NOT NULL"""

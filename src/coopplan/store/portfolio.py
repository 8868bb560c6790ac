"""Many agreements at once: what grows with the register is counted by the database.

The rule: agreements are taken some at a time, in the order asked for, so that any number of them
takes the memory of a few hundred; of each the database counts the measures that are plain, and
the others are read and come with it (`coopplan.model.tally`). That the two together are what the
fold would say of all is held by a property test.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import islice

from coopplan.model.codes import Mark
from coopplan.model.frozen import frozen
from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.tally import NO_REST, Rest, Share, Tally, untallied
from coopplan.store import load, standing_sql
from coopplan.store.reading import Reader, Record
from coopplan.store.standing_facts import DOUBLED
from coopplan.store.tally_sql import alike, question

AT_ONCE = 500
"""Agreements whose measures are counted together."""

NAMED_AT_MOST = 2**31
"""More than there are measures."""

MEASURES_AT_ONCE = 100
"""Measures that are read together, and at most one agreement more."""


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


def refs(reader: Reader, known: Known, named: tuple[str, ...] | None = None) -> dict[str, int]:
    """The agreements that count, by their refs, with the numbers of their rows.

    Those named, in this order; without names all, in the order of their refs.
    """
    off = reader.off(known)
    sql, params = (_AGREEMENTS, {}) if named is None else (_AGREEMENTS + _NAMED, {"refs": named})
    found = {
        row["ref"]: int(row["id"])
        for row in reader.rows(sql, entry=known.entry, **params)
        if row["entry"] not in off
    }
    return {ref: found[ref] for ref in (sorted(found) if named is None else named) if ref in found}


_AGREEMENTS = """
SELECT a.id, a.ref, v.entry FROM agreement a JOIN agreement_version v ON v.agreement_id = a.id
WHERE v.entry <= :entry"""

_NAMED = " AND a.ref IN :refs"


class Portfolio:
    """Agreements by their refs, in this order, as known at an entry."""

    def __init__(
        self, reader: Reader, known: Known, agreements: dict[str, int], *, named: bool = False
    ) -> None:
        """``named``: somebody typed their refs, so they are few, and are read whole."""
        self.agreements = agreements
        self._named = named
        self._reader, self._known = reader, known
        self._off = tuple(sorted(reader.off(known)))
        self._whole: frozenset[int] | None = None
        self._unsure: tuple[int, ...] = ()
        self._kept = False

    def shares(self, wanted: Wanted) -> Iterator[Share]:
        """Each agreement with its measures tallied or read."""
        if self._named:
            yield from untallied(load.plans(self._reader, tuple(self.agreements), self._known))
            return
        self._prepare()
        best = _Bound(wanted.late)
        refs = list(self.agreements)
        for first in range(0, len(refs), AT_ONCE):
            some = {ref: self.agreements[ref] for ref in refs[first : first + AT_ONCE]}
            heads = refs[first : wanted.heads] if wanted.heads is not None else refs
            yield from self._some(some, wanted, frozenset(heads), best)

    def parted(self, wanted: Wanted, named: int) -> tuple[Iterator[Share], Rest]:
        """Those agreements of which more is to be asked than counts, and all others at once.

        The first that heads are wanted of, and those with a measure to fold, or one whose newest
        line begins after the day, a promise that may fall due, or a report that may be owed, come
        as shares. Of the others ``named`` measures that are overdue or due are named.
        """
        self._prepare()
        if self._named or not self._kept or wanted.heads is None or wanted.until is None:
            return self.shares(wanted), NO_REST
        day, until = wanted.as_of.isoformat(), wanted.until.isoformat()
        apart = {self.agreements[ref] for ref in islice(self.agreements, wanted.heads)}
        for sql in standing_sql.APART:
            found = self._reader.rows(sql, day=day, until=until)
            apart.update(row["agreement_id"] for row in found)
        own = {ref: number for ref, number in self.agreements.items() if number in apart}
        asked = {"day": day, "until": until, "apart": tuple(sorted(own.values())), "most": named}
        told = [
            self._reader.rows(standing_sql.first(which, server=self._reader.server), **asked)
            for which in (standing_sql.LATE, standing_sql.SOON)
        ]
        counts = self._reader.row(standing_sql.COUNTS, **asked)
        assert counts is not None
        late, soon = (
            tuple((date.fromisoformat(row["due"]), row["ref"], row["number"]) for row in rows)
            for rows in told
        )
        rest = Rest(len(self.agreements) - len(own), counts["late"], late, counts["soon"], soon)
        few = Portfolio(self._reader, self._known, own)
        return few.shares(wanted), rest

    def measures(self) -> int | None:
        """How many measures these agreements have, where that can be told without reading them."""
        self._prepare()
        if self._named or not self._kept or self._whole:
            return None
        row = self._reader.row(standing_sql.MEASURES)
        return int(row["n"]) if row is not None else None

    def first(self, most: int | None) -> Portfolio:
        """The first of these agreements, so many at most."""
        kept = dict(islice(self.agreements.items(), most))
        return Portfolio(self._reader, self._known, kept)

    def plan(self) -> Plan:
        """The first agreement, whole."""
        return load.plan(self._reader, next(iter(self.agreements)), self._known)

    def head(self) -> Plan:
        """The first agreement without its measures."""
        return load.some(self._reader, (next(iter(self.agreements)),), (), self._known)[0]

    def told(self, refs: Sequence[str]) -> Sequence[Plan]:
        """The agreements of these measures, with these measures alone."""
        agreements = {ref.rpartition("/")[0] for ref in refs}
        of = tuple(self.agreements[ref] for ref in agreements)
        numbers = tuple({int(ref.rpartition("/")[2]) for ref in refs})
        found = self._reader.rows(_MEASURES, agreements=of, numbers=numbers) if refs else ()
        wanted = set(refs)
        measures = [row["id"] for row in found if f"{row['ref']}/{row['number']}" in wanted]
        return load.some(self._reader, sorted(agreements), tuple(measures), self._known)

    def _prepare(self) -> None:
        """What has to be looked at whatever a measure's own statements are, once for all."""
        if self._whole is not None:
            return
        self._kept = self._reader.known().entry == self._known.entry
        doubled = self._reader.rows(standing_sql.WHOLE if self._kept else DOUBLED.format(""))
        self._whole = frozenset(int(row["agreement_id"]) for row in doubled)
        if self._kept:
            return
        edited = self._reader.rows(
            _EDITED.format("OR entry IN :off" if self._off else ""),
            **({"off": self._off} if self._off else {}),
        )
        sources = tuple(int(row["source_id"]) for row in edited)
        if sources:
            cited = self._reader.rows(_CITING, sources=sources)
            self._unsure = tuple(int(row["measure_id"]) for row in cited)

    def _some(
        self, some: dict[str, int], wanted: Wanted, heads: frozenset[str], best: _Bound
    ) -> Iterator[Share]:
        whole = self._whole or frozenset()
        asked = tuple(number for number in some.values() if number not in whole)
        tallies: dict[int, _Counted] = defaultdict(lambda: _Counted(wanted.quarter))
        folded: dict[int, list[int]] = defaultdict(list)
        for row in self._counted(asked, wanted, best):
            if row["fold"]:
                folded[row["code"] >> 10].append(row["fold"])
            else:
                tallies[row["code"] >> 10].add(row)
        best.learn(late for tally in tallies.values() for late, _ in tally.late)
        owing = self._owing(asked) if wanted.duties else ()
        for part in _parts(some, folded, whole):
            read = [
                ref
                for ref, number in part.items()
                if ref in heads or number in folded or number in owing
            ]
            measures = tuple(one for number in part.values() for one in folded.get(number, ()))
            entire = tuple(ref for ref, number in part.items() if number in whole)
            plans = [
                *(load.some(self._reader, read, measures, self._known) if read else ()),
                *(load.plans(self._reader, entire, self._known) if entire else ()),
            ]
            by_ref = {plan.agreement.ref: plan for plan in plans}
            for ref, number in part.items():
                yield Share(ref, by_ref.pop(ref, None), tallies[number].tally())

    def _owing(self, agreements: tuple[int, ...]) -> frozenset[int]:
        """The agreements that may owe a report."""
        found = self._reader.rows(_OWING, agreements=agreements)
        return frozenset(row["agreement_id"] for row in found)

    def _counted(
        self, agreements: tuple[int, ...], wanted: Wanted, best: _Bound
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
                kept=self._kept,
                server=self._reader.server,
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


def _parts(
    some: dict[str, int], folded: Mapping[int, Sequence[int]], whole: Container[int]
) -> Iterator[dict[str, int]]:
    """These agreements in parts, so that not too many measures are read together."""
    part: dict[str, int] = {}
    measures = 0
    for ref, number in some.items():
        part[ref] = number
        measures += MEASURES_AT_ONCE // 4 if number in whole else len(folded.get(number, ()))
        if measures >= MEASURES_AT_ONCE:
            yield part
            part, measures = {}, 0
    if part:
        yield part


_MEASURES = """
SELECT m.id, a.ref, m.number FROM agreement a JOIN measure m ON m.agreement_id = a.id
WHERE a.id IN :agreements AND m.number IN :numbers"""

_OWING = """
SELECT agreement_id FROM agreement_version
WHERE agreement_id IN :agreements AND duty_every IS NOT NULL"""

_EDITED = """
SELECT source_id FROM source_version GROUP BY source_id HAVING count(*) > 1
UNION SELECT source_id FROM source_version WHERE 1 = 0 {}"""
"""Sources that are not what they were when they were cited: their day or tier may be another."""

_CITING = """
SELECT DISTINCT s.measure_id FROM citation c JOIN statement s ON s.id = c.statement_id
WHERE c.source_id IN :sources AND s.measure_id IS NOT NULL"""


class _Bound:
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


class _Counted:
    """The measures of one agreement as they are counted."""

    def __init__(self, quarter: Quarter) -> None:
        self._quarter = quarter
        self._alike: list[tuple[int, int]] = []
        self._given = 0
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

    def _quarters(self, since: str | None) -> int:
        """Quarters without a word, as `coopplan.model.silence` counts them."""
        first = self._quarter
        if since is not None:
            begun = Quarter.of(date.fromisoformat(since.removeprefix("+")))
            first = begun.next() if since.startswith("+") else begun
        return self._quarter.index - first.index + 1

    def tally(self) -> Tally:
        """The count of all of them."""
        marks, earlier = defaultdict[Mark, int](int), defaultdict[Mark, int](int)
        measures = silent = overdue = 0
        for code, count in self._alike:
            _, mark, before, is_silent, is_overdue = alike(code)
            measures += count
            marks[mark] += count
            if before is not None:
                earlier[before] += count
            silent += is_silent * count
            overdue += is_overdue * count
        return Tally(
            measures=measures,
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

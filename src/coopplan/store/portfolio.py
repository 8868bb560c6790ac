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

from coopplan.model.frozen import replaced
from coopplan.model.plan import Known, Plan
from coopplan.model.tally import NO_REST, NOTHING, Rest, Share, untallied
from coopplan.model.text import Lang
from coopplan.store import load, standing_sql
from coopplan.store.counted import NAMED_AT_MOST, Bound, Counting, Wanted, marks_of
from coopplan.store.reading import Reader, Record
from coopplan.store.values import langs

AT_ONCE = 500
"""Agreements whose measures are counted together."""

MEASURES_AT_ONCE = 100
"""Measures that are read together, and at most one agreement more."""


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

_LANGS = """
SELECT entry, langs FROM agreement_version
WHERE entry <= :entry AND agreement_id IN :agreements ORDER BY id"""


class Portfolio:
    """Agreements by their refs, in this order, as known at an entry."""

    def __init__(
        self, reader: Reader, known: Known, agreements: dict[str, int], *, named: bool = False
    ) -> None:
        """``named``: somebody typed their refs, so they are few, and are read whole."""
        self.agreements = agreements
        self._named = named
        self._reader, self._known = reader, known
        self._made: Counting | None = None

    @property
    def _counting(self) -> Counting:
        """Counts their measures; made when it is first asked for."""
        if self._made is None:
            self._made = Counting(self._reader, self._known)
        return self._made

    def shares(self, wanted: Wanted) -> Iterator[Share]:
        """Each agreement with its measures tallied or read."""
        if self._named:
            yield from untallied(load.plans(self._reader, tuple(self.agreements), self._known))
            return
        by_counts = wanted.late == 0 and self._counting.has_counts(wanted)
        yield from self._shares(wanted, by_counts=by_counts)

    def _shares(self, wanted: Wanted, *, by_counts: bool) -> Iterator[Share]:
        """``by_counts``: from the counts that are kept, which name none of those overdue."""
        best = Bound(wanted.late)
        refs = list(self.agreements)
        for first in range(0, len(refs), AT_ONCE):
            some = {ref: self.agreements[ref] for ref in refs[first : first + AT_ONCE]}
            heads = refs[first : wanted.heads] if wanted.heads is not None else refs
            yield from self._some(some, wanted, frozenset(heads), best, by_counts)

    def parted(self, wanted: Wanted, named: int) -> tuple[Iterator[Share], Rest]:
        """Those agreements of which more is to be asked than counts, and all others at once.

        The first that heads are wanted of, and those with a measure to fold, or one whose newest
        line begins after the day, a promise that may fall due, or a report that may be owed, come
        as shares. Of the others ``named`` measures that are overdue or due are named.
        """
        if self._named or not self._counting.kept or wanted.heads is None or wanted.until is None:
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
        counts = self._reader.row(standing_sql.TOTALS, **asked)
        assert counts is not None
        rest = Rest(
            agreements=len(self.agreements) - len(own),
            overdue=counts["late"],
            late=_named(told[0]),
            due=counts["soon"],
            soon=_named(told[1]),
        )
        return self._of(own).shares(wanted), rest

    def summed(self, wanted: Wanted, ranked: int) -> tuple[Iterator[Share], Rest]:
        """Those agreements of which more is asked than counts, and all others summed.

        The first that heads are wanted of, and those with a measure that is in no counts, come as
        shares. Of all counted measures the longest overdue are named with the sum, and of the
        agreements summed the ``ranked`` ones that have the most overdue or silent.
        """
        if self._named or not self._counting.has_counts(wanted):
            return self.shares(wanted), NO_REST
        server, day = self._reader.server, wanted.as_of.isoformat()
        whole = tuple(sorted(self._counting.whole))
        asked = {"day": day, "whole": whole, "most": wanted.late or NAMED_AT_MOST}
        late = self._reader.rows(standing_sql.late(server=server), **asked) if wanted.late else ()
        apart = {self.agreements[ref] for ref in islice(self.agreements, wanted.heads)}
        apart.update(whole, (row["agreement_id"] for row in self._reader.rows(standing_sql.ODD)))
        own = {ref: number for ref, number in self.agreements.items() if number in apart}
        rest = Rest(agreements=len(self.agreements) - len(own), late=_named(late))
        if rest.agreements:
            rest = self._sum(rest, wanted, tuple(sorted(own.values())), ranked)
        return self._of(own)._shares(wanted, by_counts=True), rest

    def _sum(self, rest: Rest, wanted: Wanted, apart: tuple[int, ...], ranked: int) -> Rest:
        """The counts of all agreements but those apart."""
        server, day = self._reader.server, wanted.as_of.isoformat()
        found: dict[str, list[Record]] = defaultdict(list)
        asked = {"day": day, "apart": apart, "most": ranked}
        for row in self._reader.rows(standing_sql.ranked(server=server), **asked):
            found[row["part"]].append(row)
        before = None
        if wanted.before:
            day = wanted.quarter.previous().last.isoformat()
            before = self._reader.row(standing_sql.SUMMED, day=day, apart=apart)
        sums, among = found["sum"][0], found["any"][0]
        late_by, quiet_by = (
            tuple((row["ref"], row[name]) for row in found[name]) for name in standing_sql.RANKED
        )
        return replaced(
            rest,
            overdue=sums["overdue"] or 0,
            marks=marks_of(sums),
            marks_before=marks_of(before) if before is not None else {},
            silent=sums["silent"] or 0,
            late_by=late_by,
            late_in=among["overdue"] or 0,
            quiet_by=quiet_by,
            quiet_in=among["silent"] or 0,
        )

    def measures(self) -> int | None:
        """How many measures these agreements have, where that can be told without reading them."""
        if self._named or not self._counting.kept or self._counting.whole:
            return None
        if self._reader.row(standing_sql.AMENDED) is not None:
            return None  # what a later day added is not there yet
        row = self._reader.row(standing_sql.MEASURES)
        return int(row["n"]) if row is not None else None

    def first(self, most: int | None) -> Portfolio:
        """The first of these agreements, so many at most."""
        return self._of(dict(islice(self.agreements.items(), most)))

    def only(self, refs: Iterable[str]) -> Portfolio:
        """Those of these agreements that have one of the refs, in the order of the refs."""
        return self._of({ref: self.agreements[ref] for ref in refs})

    def plan(self) -> Plan:
        """The first agreement, whole."""
        return load.plan(self._reader, next(iter(self.agreements)), self._known)

    def lang(self) -> Lang | None:
        """The language that the first agreement is kept in first; None if it or that is not told.

        Nothing else of the agreement is read.
        """
        first = tuple(islice(self.agreements.values(), 1))
        off = self._reader.off(self._known)
        rows = self._reader.rows(_LANGS, agreements=first, entry=self._known.entry) if first else ()
        told = [langs(row["langs"]) for row in rows if row["entry"] not in off]
        return next(iter(told[-1]), None) if told else None

    def told(self, refs: Sequence[str]) -> Sequence[Plan]:
        """The agreements of these measures, with these measures alone."""
        agreements = {ref.rpartition("/")[0] for ref in refs}
        of = tuple(self.agreements[ref] for ref in agreements)
        numbers = tuple({int(ref.rpartition("/")[2]) for ref in refs})
        found = self._reader.rows(_MEASURES, agreements=of, numbers=numbers) if refs else ()
        wanted = set(refs)
        measures = [row["id"] for row in found if f"{row['ref']}/{row['number']}" in wanted]
        return load.some(self._reader, sorted(agreements), tuple(measures), self._known)

    def _of(self, agreements: dict[str, int]) -> Portfolio:
        """These of the agreements."""
        few = Portfolio(self._reader, self._known, agreements)
        few._made = self._counting
        return few

    def _some(
        self,
        some: dict[str, int],
        wanted: Wanted,
        heads: frozenset[str],
        best: Bound,
        by_counts: bool,
    ) -> Iterator[Share]:
        whole = self._counting.whole
        asked = tuple(number for number in some.values() if number not in whole)
        tallies, folded = self._counting.count(asked, wanted, best, by_counts=by_counts)
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
                yield Share(ref, by_ref.pop(ref, None), tallies.get(number, NOTHING))

    def _owing(self, agreements: tuple[int, ...]) -> frozenset[int]:
        """The agreements that may owe a report."""
        found = self._reader.rows(_OWING, agreements=agreements)
        return frozenset(row["agreement_id"] for row in found)


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


def _named(rows: Iterable[Record]) -> tuple[tuple[date, str, int], ...]:
    return tuple((date.fromisoformat(row["due"]), row["ref"], row["number"]) for row in rows)


_MEASURES = """
SELECT m.id, a.ref, m.number FROM agreement a JOIN measure m ON m.agreement_id = a.id
WHERE a.id IN :agreements AND m.number IN :numbers"""

_OWING = """
SELECT agreement_id FROM agreement_version
WHERE agreement_id IN :agreements AND duty_every IS NOT NULL"""

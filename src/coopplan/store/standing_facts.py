"""What the lines of a measure are worked out from, asked of many measures at once.

The rule: the number of questions is the same, however many measures are asked about together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from operator import attrgetter
from typing import Any

from coopplan.model.plan import Known
from coopplan.model.source import page_of
from coopplan.store import standing, standing_counts
from coopplan.store.reading import Reader, Record
from coopplan.store.standing import Facts, Line, grouped

AT_ONCE = 500
"""Measures whose lines are worked out together: bounds the memory of an import."""

AGREEMENTS_AT_ONCE = 25
"""Agreements whose measures are counted together."""

PAGES = "source_page"
"""The table of the pages that the versions of sources name."""

WHOLE = f"SELECT * FROM {standing.TABLE} WHERE number = {standing.WHOLE}"

_KEPT = f"""
SELECT s.* FROM measure m JOIN {standing.TABLE} s
 ON s.agreement_id = m.agreement_id AND s.number = m.number WHERE m.id IN :measures"""

DOUBLED = """
SELECT DISTINCT s.agreement_id FROM (SELECT r.indicator_id FROM reading r {}
 GROUP BY r.indicator_id, r.period_first, r.period_last HAVING count(*) > 1) g
JOIN reading r ON r.indicator_id = g.indicator_id JOIN statement s ON s.id = r.statement_id
ORDER BY s.agreement_id"""
"""Agreements in which something was counted twice for one period: their readings may disagree."""

_VERSIONS = """
SELECT m.id, m.agreement_id, m.number, v.id AS version, v.entry, v.in_plan, v.amended_on
FROM measure m
JOIN measure_version v ON v.measure_id = m.id WHERE m.id IN :measures ORDER BY v.id"""

_TERMS = """
SELECT agreement_id, entry, signed_edtf, signed_first, signed_last, signed_latest, period_first,
 period_last, ended_first, ended_last
FROM agreement_version WHERE agreement_id IN :agreements ORDER BY id"""

_LINES = f"""
SELECT {", ".join(standing_counts.Stretch._fields)} FROM {standing.TABLE}
WHERE agreement_id IN :agreements AND number <> {standing.WHOLE}
ORDER BY agreement_id, number, day"""

_COUNTS = f"""
SELECT * FROM {standing_counts.TABLE} WHERE agreement_id IN :agreements"""

_SAID = """
SELECT measure_id, entry, kind, scope, status, counts_on, said_first, said_last, about_edtf,
 promise_edtf, promise_bound, promise_last, done_of, occurrence, supersedes_id, voice_id, side_id,
 joint FROM statement WHERE measure_id IN :measures ORDER BY counts_on, id"""

_DEADLINES = """
SELECT measure_id, entry, known, kind, earliest, latest, recurrence, amended_on
FROM deadline_version WHERE measure_id IN :measures AND approved = 1
ORDER BY coalesce(amended_on, ''), id"""

_BODIES = """
SELECT version_id, side_id FROM measure_body WHERE version_id IN :versions
AND side_id IS NOT NULL"""

_RESTING = """
SELECT measure_id FROM fate WHERE agreement_id IN :agreements
UNION SELECT measure_id FROM settlement WHERE agreement_id IN :agreements"""

_CORRECTED = """
SELECT o.measure_id, s.entry FROM statement o JOIN statement s ON s.supersedes_id = o.id
WHERE o.measure_id IN :measures"""

_CITED = """
SELECT DISTINCT s.measure_id, s.status, c.source_id FROM statement s
JOIN citation c ON c.statement_id = s.id WHERE s.measure_id IN :measures"""

_SOURCES = "SELECT source_id, entry, tier FROM source_version WHERE source_id IN :sources"


def lines_of(reader: Reader, known: Known, some: tuple[int, ...]) -> list[Line]:
    """The lines of these measures."""
    off = reader.off(known)

    def counting(sql: str, **params: Any) -> list[Record]:
        return [row for row in reader.rows(sql, **params) if row["entry"] not in off]

    every = counting(_VERSIONS, measures=some)
    versions = {row["id"]: row for row in every}
    agreements = tuple({row["agreement_id"] for row in versions.values()})
    signed = {row["agreement_id"]: row for row in counting(_TERMS, agreements=agreements)}
    said = grouped(counting(_SAID, measures=some), "measure_id")
    deadlines = grouped(counting(_DEADLINES, measures=some), "measure_id")
    bodies = reader.rows(_BODIES, versions=tuple(row["version"] for row in versions.values()))
    sides = grouped(bodies, "version_id")
    odd = {row["measure_id"] for row in reader.rows(_RESTING, agreements=agreements)}
    odd |= {row["measure_id"] for row in counting(_CORRECTED, measures=some)}
    odd |= {row["id"] for row in every if row["amended_on"] is not None}
    cited = reader.rows(_CITED, measures=some)
    edited, official = _sources(reader, tuple({row["source_id"] for row in cited}), off)
    odd |= {row["measure_id"] for row in cited if row["source_id"] in edited}
    acts = {
        row["measure_id"]
        for row in cited
        if row["status"] == "done" and row["source_id"] in official
    }
    found: list[Line] = []
    for number, row in versions.items():
        if row["agreement_id"] not in signed:
            continue
        facts = Facts(
            agreement=row["agreement_id"],
            number=row["number"],
            measure=number,
            in_plan=row["in_plan"] == "yes",
            since=_since(signed[row["agreement_id"]]),
            said=said.get(number, ()),
            deadlines=deadlines.get(number, ()),
            sides=frozenset(body["side_id"] for body in sides.get(row["version"], ())),
            odd=number in odd,
            official=number in acts,
        )
        found += standing.lines(facts)
    return found


def counts_of(
    reader: Reader, known: Known, agreements: tuple[int, ...]
) -> list[standing_counts.Row]:
    """The counts of these agreements, from the lines that are kept of their measures."""
    off = reader.off(known)
    versions = {
        row["agreement_id"]: row
        for row in reader.rows(_TERMS, agreements=agreements)
        if row["entry"] not in off
    }
    found: list[standing_counts.Row] = []
    lines = map(standing_counts.Stretch._make, reader.tuples(_LINES, agreements=agreements))
    for agreement, own in groupby(lines, key=attrgetter("agreement_id")):
        version = versions.get(agreement)
        if version is None:
            continue
        term = standing_counts.term(version, _since(version))
        found += standing_counts.counts(agreement, own, term)
    return found


def _sources(
    reader: Reader, numbers: tuple[int, ...], off: frozenset[int]
) -> tuple[set[int], set[int]]:
    """Which of these sources are not what they were when they were cited, which official acts."""
    seen: set[int] = set()
    edited: set[int] = set()
    official: set[int] = set()
    for row in reader.rows(_SOURCES, sources=numbers) if numbers else ():
        if row["source_id"] in seen or row["entry"] in off:
            edited.add(row["source_id"])
        seen.add(row["source_id"])
        if row["tier"] == "official_act":
            official.add(row["source_id"])
    return edited, official


def _since(version: Record) -> str:
    """The day of the signing, as `coopplan.model.term` has it; empty where none is known."""
    latest = version["signed_latest"]
    if version["signed_edtf"] is None:
        return latest or ""
    counts = version["signed_last"] or latest or version["signed_first"]
    return min(day for day in (counts, latest) if day) if counts else ""


def flaws(reader: Reader) -> Iterator[str]:
    """The refs of what is kept otherwise than it would be if it were made anew."""
    known = reader.known()
    measures = reader.rows(
        "SELECT m.id, m.agreement_id, a.ref FROM measure m JOIN agreement a"
        " ON a.id = m.agreement_id ORDER BY m.agreement_id, m.number"
    )
    refs = {row["agreement_id"]: row["ref"] for row in measures}
    sound = dict.fromkeys(refs)
    for agreement, number in _wrong_lines(reader, known, [row["id"] for row in measures]):
        sound.pop(agreement, None)
        yield f"{refs.get(agreement, '?')}/{number}"
    yield from (refs[agreement] for agreement in _wrong_counts(reader, known, sound))
    for row in reader.rows(_PAGED):
        address = row["address"] or ""
        if row["page"] != (page_of(address) if "://" in address else None):
            yield f"s{row['number']}"


def _wrong_lines(
    reader: Reader, known: Known, measures: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The agreements and numbers of what has other lines than it should have."""
    doubled = reader.rows(DOUBLED.format(""))
    told = [standing.whole(row["agreement_id"]) for row in doubled]
    yield from _differing(told, reader.rows(WHOLE))
    for some in some_of(measures):
        yield from _differing(lines_of(reader, known, some), reader.rows(_KEPT, measures=some))


def _differing(told: Sequence[Line], kept: Sequence[Record]) -> Iterator[tuple[int, int]]:
    rows = [tuple(row[name] for name in standing.COLUMNS) for row in kept]
    yield from dict.fromkeys((line[0], line[1]) for line in standing.changed(told, rows))


def _wrong_counts(reader: Reader, known: Known, agreements: Iterable[int]) -> Iterator[int]:
    """Those of these agreements whose counts are not what their lines come to."""
    for some in some_of(agreements, AGREEMENTS_AT_ONCE):
        kept = {
            tuple(row[name] for name in standing_counts.COLUMNS)
            for row in reader.rows(_COUNTS, agreements=some)
        }
        yield from sorted({row[0] for row in kept ^ {*counts_of(reader, known, some)}})


def some_of(numbers: Iterable[int], at_once: int = AT_ONCE) -> Iterator[tuple[int, ...]]:
    """Numbers of rows, as many at a time as are worked out together."""
    left = iter(numbers)
    while some := tuple(islice(left, at_once)):
        yield some


_PAGED = f"""
SELECT s.number, v.address, p.page FROM source_version v JOIN source s ON s.id = v.source_id
LEFT JOIN {PAGES} p ON p.id = v.id"""

"""Parties, voices and sources: those named, or all of the register."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from coopplan.model.codes import PartyKind, Tier, VoiceLevel
from coopplan.model.party import Party, Voice
from coopplan.model.plan import Known
from coopplan.model.source import Source
from coopplan.store import queries, values
from coopplan.store.reading import Reader, Record


def parties(reader: Reader, known: Known, refs: Collection[str] | None = None) -> dict[str, Party]:
    """Parties by ref, in the order of their refs."""
    return {ref: _party(row) for ref, row in _named(reader, known, queries.PARTIES, refs).items()}


def voices(reader: Reader, known: Known, refs: Collection[str] | None = None) -> dict[str, Voice]:
    """Voices by ref, in the order of their refs."""
    named = _named(reader, known, queries.VOICES, refs)
    aliases: dict[int, list[str]] = defaultdict(list)
    for row in _asked(reader, known, queries.ALIASES, refs=refs):
        aliases[row["version_id"]].append(row["alias"])
    return {ref: _voice(row, tuple(aliases[row["id"]])) for ref, row in named.items()}


def sources(
    reader: Reader, known: Known, numbers: Collection[int] | None = None
) -> dict[str, Source]:
    """Sources by ref (``s12``), in the order of their numbers."""
    rows = _asked(reader, known, queries.SOURCES, numbers=numbers)
    found = {row["number"]: row for row in _counting(reader, known, rows)}
    return {f"s{number}": _source(found[number]) for number in sorted(found)}


def _named(
    reader: Reader, known: Known, sql: str, refs: Collection[str] | None
) -> dict[str, Record]:
    rows = _asked(reader, known, sql, refs=refs)
    found = {row["ref"]: row for row in _counting(reader, known, rows)}
    return {ref: found[ref] for ref in sorted(found)}


def _asked(
    reader: Reader, known: Known, sql: str, **wanted: Collection[Any] | None
) -> Iterable[Record]:
    if any(items is not None and not items for items in wanted.values()):
        return ()
    lists = {name: tuple(sorted(items)) for name, items in wanted.items() if items is not None}
    return reader.rows(sql if lists else queries.for_all(sql), entry=known.entry, **lists)


def _counting(reader: Reader, known: Known, rows: Iterable[Record]) -> Iterable[Record]:
    off = reader.off(known)
    return (row for row in rows if row["entry"] not in off)


def _party(row: Record) -> Party:
    return Party(
        ref=row["ref"],
        kind=PartyKind(row["kind"]),
        name=values.local(row, "name"),
        short=values.local(row, "short"),
        adjective=values.local(row, "adjective"),
        code=row["code"],
        country=row["country"],
    )


def _voice(row: Record, aliases: tuple[str, ...]) -> Voice:
    return Voice(
        ref=row["ref"],
        name=values.local(row, "name"),
        level=VoiceLevel(row["level"]),
        side=row["side"],
        country=row["country"],
        short=values.local(row, "short"),
        aliases=aliases,
    )


def _source(row: Record) -> Source:
    return Source(
        ref=f"s{row['number']}",
        key=row["key"],
        publisher=row["publisher"],
        address=row["address"],
        title=values.local(row, "title"),
        published=values.moment(row, "published"),
        retrieved=values.day(row["retrieved"]),
        lang=row["lang"],
        tier=Tier(row["tier"]),
        origin=row["origin"],
        internal=bool(row["internal"]),
        sha256=row["sha256"],
        note=values.local(row, "note"),
    )

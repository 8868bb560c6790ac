"""Statements of a plan file, and the settlements that take one of them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from coopplan.exchange.planformat.flaws import Problem
from coopplan.exchange.planformat.readings import check_words
from coopplan.exchange.planformat.shape import Table
from coopplan.model.agreement import Agreement
from coopplan.model.codes import (
    Bound,
    Confidence,
    Qualifier,
    Scope,
    StatementKind,
    Status,
)
from coopplan.model.indicator import Reading
from coopplan.model.party import Party, Voice, side_of
from coopplan.model.source import Citation, Source, published_on
from coopplan.model.statement import Promise, Settlement, Statement
from coopplan.model.text import LocalText

Records = tuple[Mapping[str, Party], Mapping[str, Voice], Mapping[str, Source], Mapping[str, str]]
"""Parties, voices and sources of the file by name, and the refs of its indicators by key."""

_NO_WORDS = LocalText()

NO_SIDE = "none"
"""The ``side`` of a statement that is on no side although its voice is."""


def statements(
    tables: list[tuple[Table, int]], agreement: Agreement, measure: str | None, records: Records
) -> list[Statement]:
    """Return the statements about one measure, or about the agreement (``measure`` None)."""
    known = {number for _, number in tables}
    return [
        _statement(table, number, known, agreement, measure, records) for table, number in tables
    ]


def settlement(table: Table, refs: dict[str, str], statements: set[str]) -> Settlement:
    """Return a settlement; the statement that it takes must be there."""
    measure = refs[table.get("measure")]
    takes = f"{measure}#{table.get('takes')}"
    if takes not in statements:
        raise table.flaw(Problem.DANGLING, "takes", table.get("takes"), kind="statement")
    return Settlement(measure, takes, table.get("why"), table.get("on"))


def _statement(
    table: Table,
    number: int,
    known: set[int],
    agreement: Agreement,
    measure: str | None,
    records: Records,
) -> Statement:
    parties, voices, sources, indicators = records
    get: Callable[..., Any] = table.values.get
    kind = StatementKind(get("kind", StatementKind.SAID.value))
    by = get("by")
    if by is None and kind is StatementKind.SAID:
        raise table.flaw(Problem.MISSING_KEY, "by", "by")
    owner = measure or agreement.ref
    corrected = get("supersedes")
    if corrected is not None and (corrected not in known or corrected == number):
        raise table.flaw(Problem.DANGLING, "supersedes", corrected, kind="statement")
    confidence, status = get("confidence"), get("status")
    citations = tuple(Citation(t.get("source"), t.get("quote")) for t in table.tables("sources"))
    return Statement(
        ref=f"{owner}#{number}",
        number=number,
        entry=0,
        agreement=agreement.ref,
        measure=measure,
        kind=kind,
        scope=Scope(get("scope", Scope.MEASURE.value)),
        said_on=get("on"),
        voice=by,
        side=_side(get("side"), voices.get(by), agreement, parties),
        about=get("about"),
        done_on=get("done_on"),
        confidence=Confidence(confidence) if confidence else None,
        status=Status(status) if status else None,
        promise=_promise(get("promise")),
        done_of=_done(table),
        progress=get("progress"),
        readings=tuple(_reading(one, indicators) for one in table.tables("figures")),
        text=get("text", _NO_WORDS),
        note=get("note", _NO_WORDS),
        citations=citations,
        published=published_on([sources[citation.source] for citation in citations]),
        occurrence=get("occurrence"),
        where=get("where", _NO_WORDS),
        supersedes=None if corrected is None else f"{owner}#{corrected}",
        why=get("why", _NO_WORDS),
    )


def _side(
    told: str | None, voice: Voice | None, agreement: Agreement, parties: Mapping[str, Party]
) -> str | None:
    if told is not None:
        return None if told == NO_SIDE else told
    return default_side(voice, agreement, parties)


def default_side(
    voice: Voice | None, agreement: Agreement, parties: Mapping[str, Party]
) -> str | None:
    """Return the side of a statement for which none is given: that of its voice."""
    return None if voice is None else side_of(voice, [parties[ref] for ref in agreement.parties])


def _promise(table: Table | None) -> Promise | None:
    if table is None:
        return None
    moment = table.get("on")
    if table.get("words"):
        moment = type(moment).parse(moment.edtf, table.get("words"))
    check_words(moment, (*table.path, "words"))
    return Promise(moment, Bound(table.get("bound", Bound.BY.value)))


def _done(table: Table) -> tuple[int, int] | None:
    done: tuple[int, int] | None = table.get("done")
    if done is not None and (done[1] < 1 or done[0] > done[1]):
        raise table.flaw(Problem.BAD_VALUE, "done", f"{done[0]}/{done[1]}")
    return done


def _reading(table: Table, indicators: Mapping[str, str]) -> Reading:
    qualifier = Qualifier(table.get("qualifier", Qualifier.EXACT.value))
    value, high = table.get("value"), table.get("high")
    if (high is not None) != (qualifier is Qualifier.BETWEEN) or (
        high is not None and high < value
    ):
        raise table.flaw(Problem.BAD_VALUE, "high", high if high is not None else qualifier.value)
    return Reading(
        indicator=indicators[table.get("indicator")],
        value=value,
        period=table.get("period"),
        qualifier=qualifier,
        value_high=high,
        coverage=table.get("coverage", LocalText()),
    )

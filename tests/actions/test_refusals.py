"""What the actions refuse, and that a refused change leaves nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from coopplan import errors
from coopplan.actions import agreements, indicators, measures, parties, sources, statements
from coopplan.actions.importing import import_plans
from coopplan.model.codes import DeadlineKnown, Qualifier, Tier
from coopplan.model.indicator import Reading
from coopplan.model.measure import DeadlineVersion
from coopplan.model.moment import Moment
from coopplan.model.source import Citation, Source
from coopplan.model.statement import Settlement
from coopplan.store import database, load
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from coopplan.store.writer import Writer
from tests.store.registers import filled
from tests.store.sample import TODAY, clock, sample, text

REF = "AST-ATY-2025"
SAID = replace(
    sample().statements[1],
    supersedes=None,
    citations=(Citation("s1"),),
)
AGREEMENT = replace(
    sample().agreement, signing=replace(sample().agreement.signing, sources=("s1",))
)
OTHER = replace(sample().parties["RU-AST"], name=text("Другая"))
MEASURE, INDICATOR = sample().measures[1], sample().indicators[0]


def say(**changes: object) -> Callable[[Writer], object]:
    return lambda w: statements.say(w, replace(SAID, **changes), today=TODAY)  # type: ignore[arg-type]


def settle(**changes: object) -> Callable[[Writer], object]:
    told = Settlement(f"{REF}/1", f"{REF}/1#1", text("так"), date(2026, 1, 1))
    return lambda w: statements.settle(w, replace(told, **changes), today=TODAY)  # type: ignore[arg-type]


def add(**changes: object) -> Callable[[Writer], object]:
    told = replace(AGREEMENT, **{"ref": "NEW", **changes})  # type: ignore[arg-type]
    return lambda w: agreements.add_agreement(w, told)


def edit(ref: str = f"{REF}/1", **changes: object) -> Callable[[Writer], object]:
    return lambda w: measures.edit_measure(w, ref, **changes)


REFUSED: list[tuple[Callable[[Writer], object], type[errors.CoopplanError]]] = [
    (say(said_on=Moment.parse("2026-02-02")), errors.StatementInFuture),
    (say(said_on=Moment.parse("2027")), errors.StatementInFuture),
    (say(done_on=Moment.parse("2026-03")), errors.StatementInFuture),
    (say(voice="no-such"), errors.UnknownRef),
    (say(voice=None), errors.BadValue),
    (say(side="RU-MOW"), errors.SideNotKnown),
    (say(agreement="AST"), errors.UnknownRef),
    (say(measure=f"{REF}/9"), errors.UnknownRef),
    (say(measure="x"), errors.UnknownRef),
    (say(citations=(Citation("s9"),)), errors.UnknownRef),
    (say(citations=(Citation("nak-1010"),)), errors.UnknownRef),
    (say(supersedes=f"{REF}/1#9"), errors.UnknownRef),
    (say(supersedes=f"{REF}/1#1"), errors.AlreadySuperseded),
    (say(supersedes=f"{REF}/2#1"), errors.StatementElsewhere),
    (say(supersedes=f"{REF}/1#2", why=text("")), errors.NoReason),
    (say(progress=140), errors.OutOfBounds),
    (say(done_of=(6, 5)), errors.OutOfBounds),
    (say(text=text("a\0b")), errors.BadText),
    (say(text=text("\ud800")), errors.BadText),
    (say(readings=(Reading(f"{REF}/i9", Decimal(1), Moment.parse("2025")),)), errors.UnknownRef),
    (
        say(readings=(Reading(f"{REF}/i1", Decimal("NaN"), Moment.parse("2025")),)),
        errors.OutOfBounds,
    ),
    (
        say(
            readings=(
                Reading(
                    f"{REF}/i1", Decimal(2), Moment.parse("2025"), Qualifier.BETWEEN, Decimal(1)
                ),
            )
        ),
        errors.OutOfBounds,
    ),
    (settle(takes=f"{REF}/2#1"), errors.StatementElsewhere),
    (settle(takes=f"{REF}/1#7"), errors.UnknownRef),
    (settle(why=text("")), errors.NoReason),
    (settle(on=date(2026, 2, 2)), errors.StatementInFuture),
    (add(ref=REF), errors.RefTaken),
    (add(ref=REF.lower()), errors.RefTaken),
    (add(ref="a/b"), errors.BadRef),
    (add(ref="s12"), errors.BadRef),
    (add(ref="x" * 61), errors.BadRef),
    (add(ref="a\x1b[31m"), errors.BadRef),
    (add(parties=("RU-MOW",)), errors.UnknownRef),
    (add(succeeds="AST"), errors.UnknownRef),
    (add(succeeds="NEW"), errors.BadValue),
    (add(title=text(" ")), errors.BadText),
    (add(langs=()), errors.BadValue),
    (edit(sector="sorcery"), errors.BadCode),
    (edit(title=text("")), errors.BadText),
    (edit(number=5), errors.UnknownField),
    (edit(color="red"), errors.UnknownField),
    (edit(ref=f"{REF}/9", sector="trade"), errors.UnknownRef),
    (edit(waits_for=(f"{REF}/1",)), errors.BadValue),
    (edit(parts=0), errors.BadValue),
    (lambda w: measures.add_measure(w, "NO", MEASURE), errors.UnknownRef),
    (lambda w: measures.add_measure(w, REF, MEASURE), errors.RefTaken),
    (lambda w: measures.add_measure(w, REF, replace(MEASURE, key="7")), errors.BadRef),
    (lambda w: indicators.add_indicator(w, REF, INDICATOR), errors.RefTaken),
    (lambda w: indicators.edit_indicator(w, f"{REF}/i7", unit="t"), errors.UnknownRef),
    (
        lambda w: measures.move_deadline(w, f"{REF}/1", DeadlineVersion(DeadlineKnown.GIVEN)),
        errors.BadValue,
    ),
    (lambda w: parties.add_party(w, sample().parties["RU-AST"]), errors.RefTaken),
    (lambda w: parties.edit_party(w, "RU-MOW", country="RU"), errors.UnknownRef),
    (lambda w: parties.add_voice(w, sample().voices["ast-gov"]), errors.RefTaken),
    (
        lambda w: parties.add_voice(
            w, replace(sample().voices["ast-gov"], ref="new", side="RU-MOW")
        ),
        errors.UnknownRef,
    ),
    (lambda w: parties.edit_voice(w, "ast", country="RU"), errors.UnknownRef),
    (
        lambda w: sources.add_source(w, Source("", "act", "x", None, text("x"), tier=Tier.OTHER)),
        errors.RefTaken,
    ),
    (
        lambda w: sources.add_source(w, Source("", "s9", "x", None, text("x"), tier=Tier.OTHER)),
        errors.BadRef,
    ),
    (
        lambda w: sources.add_source(w, Source("", "", "", None, text("x"), tier=Tier.OTHER)),
        errors.BadText,
    ),
    (lambda w: sources.edit_source(w, "s9", note=text("x")), errors.UnknownRef),
    (lambda w: sources.edit_source(w, "act", note=text("x")), errors.UnknownRef),
    (
        lambda w: import_plans(
            w,
            (sample("A"), replace(sample("B"), parties={**sample().parties, "RU-AST": OTHER})),
            today=TODAY,
        ),
        errors.PlansDisagree,
    ),
    (
        lambda w: import_plans(w, (sample("X"),), today=date(2025, 1, 1)),
        errors.StatementInFuture,
    ),
]


@pytest.fixture(scope="module")
def url(tmp_path_factory: pytest.TempPathFactory) -> str:
    return filled(str(tmp_path_factory.mktemp("refusals") / "coop.db"))


@pytest.mark.parametrize("number", range(len(REFUSED)))
def test_refused(url: str, number: int) -> None:
    act, kind = REFUSED[number]
    with (
        pytest.raises(errors.CoopplanError) as caught,
        database.write(url, clock=clock(), who="ann", action="x") as w,
    ):
        act(w)
    assert type(caught.value) is kind
    with connect(url) as reader:
        assert reader.known().entry == 1
        assert list(verify(reader)) == []


def test_hostile_texts_are_kept_as_they_are(db_url: str) -> None:
    filled(db_url)
    hostile = "[/1] \x1b[31m \u202e «х» 🦭 '; DROP TABLE party; -- %s :refs {x} " + "ы" * 10_000
    told = replace(SAID, text=text(hostile), citations=(Citation("s1", hostile),))
    with database.write(db_url, clock=clock(), who=hostile, action="x", detail=hostile) as w:
        ref = statements.say(w, told, today=TODAY)
    with connect(db_url) as reader:
        found = load.plan(reader, REF, reader.known()).statements[-1]
        assert list(verify(reader)) == []
        entry = load.entries(reader, reader.known())[0]
    assert (found.ref, found.text.ru, found.citations[0].quote) == (ref, hostile, hostile)
    assert (entry.who, entry.detail) == (hostile, hostile)

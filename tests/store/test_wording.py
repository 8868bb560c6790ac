"""The analyst's words and assessments: versions, both clocks, undo, on both databases."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from coopplan import errors
from coopplan.actions import undoing, wording
from coopplan.exchange import planjson
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText
from coopplan.model.word import Assessment, Word
from coopplan.store import database, load
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from coopplan.store.writer import Writer
from tests.store.registers import filled
from tests.store.sample import clock, text

REF, Q4 = "AST-ATY-2025", Quarter(2025, 4)
TICKS = clock("2026-01-10T00:00:00")


def written(url: str, change: Callable[[Writer], object], action: str = "word") -> int | None:
    with database.write(url, clock=TICKS, who="ann", action=action) as w:
        change(w)
    return w.result.entry if w.result else None


def _assess(told: Assessment, w: Writer) -> None:
    wording.assess(w, told)


def plan_of(url: str, at: str | None = None) -> Plan:
    with connect(url) as reader:
        return load.plan(reader, REF, reader.known(at))


def told(ru: str | None, kk: str | None = None, own: str = "") -> Word:
    return Word(
        f"{REF}/1", Q4, LocalText(ru, kk, None, frozenset(Lang(one) for one in own.split()))
    )


def test_words_are_versions(db_url: str) -> None:
    url = filled(db_url)
    first = written(url, lambda w: wording.word(w, told("Идёт работа")))
    assert written(url, lambda w: wording.word(w, told("Идёт работа"))) is None
    written(url, lambda w: wording.word(w, told(None, "Жұмыс жүріп жатыр", "kk")))
    last = written(url, lambda w: wording.word(w, told("Работа окончена")))
    (word,) = plan_of(url).words
    assert word.text == LocalText(
        "Работа окончена", "Жұмыс жүріп жатыр", None, frozenset({Lang.KK})
    )
    assert (word.measure, word.quarter, word.entry) == (f"{REF}/1", Q4, last)
    assert [one.text.ru for one in plan_of(url, f"#{first}").words] == ["Идёт работа"]
    assert plan_of(url, "#1").words == ()
    with connect(url) as reader:
        assert list(verify(reader)) == []


def test_words_are_undone_and_taken_back(db_url: str) -> None:
    url = filled(db_url)
    written(url, lambda w: wording.word(w, told("раз", "бір")))
    written(url, lambda w: wording.word(w, told("два")))
    written(url, undoing.undo, "undo")
    assert plan_of(url).words[0].text.ru == "раз"
    written(url, undoing.redo, "redo")
    assert plan_of(url).words[0].text.ru == "два"
    written(url, lambda w: wording.unword(w, f"{REF}/1", Q4, Lang.RU))
    assert plan_of(url).words[0].text == LocalText(None, "бір")
    written(url, lambda w: wording.unword(w, f"{REF}/1", Q4))
    assert plan_of(url).words == ()
    assert written(url, lambda w: wording.unword(w, f"{REF}/1", Q4)) is None


def test_assessments_are_signed_each_by_its_own(db_url: str) -> None:
    url = filled(db_url)
    base = Assessment(REF, Q4, text("медленно"), date(2026, 1, 9), "ann")
    of_measure = replace(base, subject=f"{REF}/2", text=text("не начато"))
    for one in (base, replace(base, by="bob", text=text("быстро")), of_measure):
        written(url, partial(_assess, one))
    later = replace(base, text=text("очень медленно"), on=date(2026, 1, 12))
    entry = written(url, lambda w: wording.assess(w, later))
    found = plan_of(url).assessments
    assert [(one.subject, one.by, one.text.ru, one.on.day) for one in found] == [
        (REF, "ann", "очень медленно", 12),
        (REF, "bob", "быстро", 9),
        (f"{REF}/2", "ann", "не начато", 9),
    ]
    assert found[0].entry == entry


def test_refusals(db_url: str) -> None:
    url = filled(db_url)
    for change, error in (
        (lambda w: wording.word(w, replace(told("x"), measure=f"{REF}/9")), errors.UnknownRef),
        (lambda w: wording.word(w, told(" ")), errors.BadText),
        (lambda w: wording.word(w, told("a\0b")), errors.BadText),
        (
            lambda w: wording.assess(w, Assessment(REF, Q4, text(""), date(2026, 1, 1), "ann")),
            errors.BadText,
        ),
        (
            lambda w: wording.assess(w, Assessment("X", Q4, text("x"), date(2026, 1, 1), "ann")),
            errors.UnknownRef,
        ),
    ):
        with pytest.raises(error):
            written(url, change)
    assert plan_of(url).words == ()
    assert plan_of(url).assessments == ()


def test_they_travel_as_json_and_once(db_url: str) -> None:
    from coopplan.actions.importing import import_plan
    from tests.store.sample import TODAY

    url = filled(db_url)
    written(url, lambda w: wording.word(w, told("раз", "бір", "kk")))
    one = Assessment(REF, Q4, text("так"), date(2026, 1, 9), "ann")
    written(url, lambda w: wording.assess(w, one))
    (plan,) = planjson.parse(planjson.write([plan_of(url)]))
    assert plan == plan_of(url)
    changed = replace(plan, words=(replace(plan.words[0], text=LocalText("два", "бір")),))

    def bring(w: Writer, given: Plan) -> None:
        import_plan(w, given, today=TODAY)

    assert written(url, lambda w: bring(w, plan)) is None
    assert written(url, lambda w: bring(w, changed)) is not None
    assert plan_of(url).words[0].text.ru == "два"
    assert plan_of(url).assessments == plan.assessments

"""A change made of a record that is another by now."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from coopplan import errors
from coopplan.actions import measures, parties
from coopplan.model.measure import Measure
from coopplan.model.party import Voice
from coopplan.store import database, load
from coopplan.store.reading import connect
from coopplan.store.writer import Writer
from tests.store.registers import filled
from tests.store.sample import clock, text

REF = "AST-ATY-2025"
MEASURE = f"{REF}/1"


@pytest.fixture
def url(tmp_path: Path) -> str:
    return filled(str(tmp_path / "coop.db"))


def do(url: str, change: Callable[[Writer], object]) -> None:
    with database.write(url, clock=clock(), who="ann", action="edit") as writer:
        change(writer)


def read(url: str) -> tuple[Measure, Voice]:
    with connect(url) as reader:
        plan = load.plan(reader, REF, reader.known())
        voices = load.voices(reader, reader.known())
    (measure,) = (one for one in plan.measures if one.ref == MEASURE)
    return measure, voices["ast-gov"]


def test_the_field_that_another_changed_is_not_lost(url: str) -> None:
    measure, voice = read(url)
    made = (*voice.aliases, "второе")
    do(url, lambda w: parties.edit_voice(w, voice.ref, voice, aliases=(*voice.aliases, "первое")))
    with pytest.raises(errors.RegisterMoved):
        do(url, lambda w: parties.edit_voice(w, voice.ref, voice, aliases=made))
    do(url, lambda w: measures.edit_measure(w, MEASURE, measure, place=text("там")))
    with pytest.raises(errors.RegisterMoved):
        do(url, lambda w: measures.edit_measure(w, MEASURE, measure, place=text("здесь")))
    found, named = read(url)
    assert "первое" in named.aliases
    assert found.place == text("там")


def test_another_field_is_changed(url: str) -> None:
    measure, voice = read(url)
    do(url, lambda w: measures.edit_measure(w, MEASURE, measure, place=text("там")))
    do(url, lambda w: measures.edit_measure(w, MEASURE, measure, sector="health"))
    do(url, lambda w: parties.edit_voice(w, voice.ref, voice, country="KZ"))
    found, _ = read(url)
    assert (found.place, found.sector) == (text("там"), "health")


def test_a_deadline_that_another_moved_is_not_put_right_unseen(url: str) -> None:
    measure, _ = read(url)
    last = measure.deadlines[-1]

    def right(basis: str) -> Callable[[Writer], Any]:
        version = replace(last, basis=basis)
        return lambda w: measures.put_right(w, MEASURE, measure, deadline=version)

    do(url, right("Протокол № 8"))
    with pytest.raises(errors.RegisterMoved):
        do(url, right("Протокол № 9"))

"""The views of ``sql`` tell the words of measures that the program tells, on every day."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from coopplan.actions import measures, undoing
from coopplan.actions.importing import import_plan
from coopplan.model.amendment import TYPO, is_added_after, worded_on
from coopplan.model.measure import Amended, Measure
from coopplan.model.plan import Known
from coopplan.model.text import Lang, LocalText
from coopplan.store import database, load, schema
from coopplan.store.reading import Reader, connect
from coopplan.store.select import select
from coopplan.store.writer import Writer
from tests.store.changes import REF
from tests.store.sample import TODAY, clock, sample, text

TEXTS = ("title", "section", "place", "expected", "completion_form")
DAYS = [date(2025, 1, 1), date(2025, 4, 15), date(2025, 7, 15), date(2025, 10, 1), date(2026, 1, 1)]


def some(r: Random) -> LocalText:
    """Words in one language or in two."""
    return r.choice([text, lambda told: LocalText(told, f"{told} kk")])(f"слова {r.randint(0, 2)}")


def fields(r: Random, measure: Measure) -> dict[str, Any]:
    told: dict[str, Any] = {name: some(r) for name in TEXTS}
    told |= {"bodies": r.choice([(), measure.bodies[::-1], measure.bodies[:1]])}
    told |= {"parts": r.choice([None, 2, 3]), "plan_no": r.choice([None, "1", "2"])}
    told |= {"sector": r.choice(["trade", "health"])}
    return {name: told[name] for name in r.sample(sorted(told), r.randint(1, 3))}


def chosen(w: Writer, r: Random) -> Measure:
    return r.choice(load.plan(w.reader, REF, w.known).measures[:2])


def act(r: Random) -> Amended:
    return Amended(date(2025, r.randint(1, 12), 15), "протокол")


def mend(w: Writer, r: Random) -> None:
    one = chosen(w, r)
    measures.edit_measure(w, one.ref, **fields(r, one))


def reword(w: Writer, r: Random) -> None:
    one = chosen(w, r)
    measures.reword(act(r), w, one.ref, **fields(r, one))


def add(w: Writer, r: Random) -> None:
    one = replace(sample().measures[0], key=f"m{r.random()}", amended=(act(r),))
    measures.add_measure(w, REF, one)


def undo(w: Writer, r: Random) -> None:
    undoing.undo(w)


STEPS: dict[str, Callable[[Writer, Random], None]] = {
    "mend": mend,
    "reword": reword,
    "add": add,
    "undo": undo,
}


def play(url: str, names: list[str], seed: int) -> None:
    r = Random(seed)
    for name in names:
        action = {"mend": TYPO, "undo": "undo"}.get(name, "import")
        with database.write(url, clock=clock(), who="ann", action=action) as w:
            STEPS[name](w, r)


def shown(reader: Reader, known: Known, day: date) -> tuple[list[Any], list[Any]]:
    columns = [f"{name}_{lang.value}" for name in TEXTS for lang in Lang]
    asked = f"SELECT ref, {', '.join(columns)}, sector, plan_no, parts FROM measures"
    bodies = "SELECT measure, seq, name_ru, name_kk, role, side, party FROM measure_bodies"
    return tuple(  # type: ignore[return-value]
        sorted(select(reader, known, one, most=999, day=day).rows, key=str)
        for one in (asked, bodies)
    )


def told(found: list[Measure]) -> tuple[list[Any], list[Any]]:
    rows: list[Any] = []
    bodies: list[Any] = []
    for one in found:
        texts = [getattr(one, name).get(lang) for name in TEXTS for lang in Lang]
        rows.append((one.ref, *texts, one.sector, one.plan_no, one.parts))
        for seq, body in enumerate(one.bodies, 1):
            name = body.name
            bodies.append((one.ref, seq, name.ru, name.kk, body.role.value, body.side, body.party))
    return sorted(rows, key=str), sorted(bodies, key=str)


def hold(url: str) -> None:
    with connect(url) as reader:
        newest = reader.known()
        for entry in range(max(2, newest.entry - 2), newest.entry + 1):
            known = reader.known(f"#{entry}")
            plan = load.plan(reader, REF, known)
            for day in DAYS:
                there = [one for one in plan.measures if not is_added_after(one, day)]
                assert shown(reader, known, day) == told([worded_on(one, day) for one in there])


def typed_in(url: str) -> None:
    with database.write(url, clock=clock(), who="ann", action="import") as w:
        import_plan(w, sample(), today=TODAY)


@pytest.fixture(scope="module")
def template(empty: Path) -> Path:
    typed_in(str(empty))
    return empty


@settings(
    max_examples=30,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=[HealthCheck.too_slow],
)
@given(
    names=st.lists(st.sampled_from(["mend", "reword", "add"]), min_size=1, max_size=8),
    undone=st.booleans(),
    seed=st.integers(0, 2**16),
)
def test_views_and_program_tell_the_same_words(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    names: list[str],
    undone: bool,
    seed: int,
) -> None:
    path = tmp_path_factory.mktemp("run") / "coop.db"
    shutil.copyfile(template, path)
    play(str(path), [*names, *["undo"] * undone], seed)
    hold(str(path))


def test_a_language_that_a_protocol_adds_beside_a_change_is_told_on_days_before(
    db_url: str,
) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    typed_in(db_url)
    act, ref = Amended(date(2025, 6, 1), "протокол"), f"{REF}/1"
    with database.write(db_url, clock=clock(), who="ann", action="x") as w:
        bodies = load.plan(w.reader, REF, w.known).measures[0].bodies
        measures.edit_measure(w, ref, place=text("Астрахань"))
        named = [replace(one, name=replace(one.name, kk=f"{one.name.ru} kk")) for one in bodies]
        told = {"place": LocalText("Астрахань", "Астрахан"), "section": text("Иначе")}
        measures.reword(act, w, ref, bodies=tuple(named), **told)
    hold(db_url)
    with connect(db_url) as reader:
        asked = "SELECT place_kk, section_ru FROM measures ORDER BY ref"
        rows = select(reader, reader.known(), asked, most=1, day=DAYS[0]).rows
    assert [tuple(one) for one in rows] == [("Астрахан", "Транспорт")]


def test_a_mended_typo_is_mended_on_days_before_a_protocol(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    typed_in(db_url)
    for action, act, told in (
        ("x", Amended(date(2025, 6, 1), "протокол"), {"title": text("Иначе")}),
        (TYPO, None, {"place": text("Астрахань")}),
    ):
        with database.write(db_url, clock=clock(), who="ann", action=action) as w:
            if act:
                measures.reword(act, w, f"{REF}/1", **told)
            else:
                measures.edit_measure(w, f"{REF}/1", **told)
    asked = "SELECT title_ru, place_ru FROM measures WHERE number = 1"
    with connect(db_url) as reader:
        for day, title in ((date(2025, 5, 31), sample().measures[0].title.ru), (TODAY, "Иначе")):
            (row,) = select(reader, reader.known(), asked, most=9, day=day).rows
            assert row == (title, "Астрахань")


@pytest.mark.postgres
def test_views_and_program_tell_the_same_words_on_postgresql(pg_url: str) -> None:
    schema.create(pg_url, clock=clock(), who="ann")
    typed_in(pg_url)
    play(pg_url, Random(1).choices(["mend", "reword", "reword", "add"], k=14), 1)
    hold(pg_url)

from __future__ import annotations

from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from coopplan.actions.importing import Imported, import_plans
from coopplan.errors import BadValue, LinkedMissing
from coopplan.model.measure import ControlAct
from coopplan.model.plan import Plan
from coopplan.store import database, load, schema
from coopplan.store.bulk import check_of
from coopplan.store.reading import connect
from coopplan.store.tables.base import Row
from coopplan.store.tables.statements import Citation
from coopplan.store.verify import verify
from tests.store.sample import TODAY, as_file, clock, sample, text


def imported(url: str, *plans: Plan) -> tuple[Imported, int | None]:
    with database.write(url, clock=clock(), who="ann", action="import") as w:
        done = import_plans(w, plans, today=TODAY)
    return done, w.result.entry if w.result else None


def test_round_trip(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    done, entry = imported(db_url, sample())
    assert entry == 2
    assert done.wrote
    with connect(db_url) as reader:
        plan = load.plan(reader, "AST-ATY-2025", reader.known())
        assert list(verify(reader)) == []
    assert as_file(plan) == sample()
    again, entry = imported(db_url, sample())
    assert entry is None
    assert not again.wrote
    assert all(count.left == count.added == 0 for count in again.counts.values())


def told(url: str, plan: Plan) -> dict[str, tuple[int, int, int, int]]:
    """What the import of one plan counts, without what stayed the same everywhere."""
    done, _ = imported(url, plan)
    return {
        kind: (count.added, count.changed, count.unchanged, count.left)
        for kind, count in done.counts.items()
        if count.added or count.changed or count.left
    }


def stored(url: str, ref: str = "AST-ATY-2025") -> Plan:
    with connect(url) as reader:
        assert list(verify(reader)) == []
        return load.plan(reader, ref, reader.known())


@pytest.fixture
def url(db_url: str) -> str:
    schema.create(db_url, clock=clock(), who="ann")
    imported(db_url, sample())
    return db_url


def test_only_what_differs_is_written(url: str) -> None:
    plan = sample()
    agreement = replace(plan.agreement, keeper="Айгуль")
    voices = {**plan.voices, "nakanune": replace(plan.voices["nakanune"], aliases=("Н",))}
    first = replace(plan.measures[0], controls=(*plan.measures[0].controls, OFF))
    changed = replace(plan, agreement=agreement, voices=voices, measures=(first, plan.measures[1]))
    assert told(url, changed) == {
        "agreement": (0, 1, 0, 0),
        "voice": (0, 1, 1, 0),
        "measure": (0, 1, 1, 0),
    }
    assert as_file(stored(url)) == changed
    assert told(url, changed) == {}


OFF = ControlAct(date(2026, 1, 1), False, "снято")


def test_what_the_file_lacks_stays(url: str) -> None:
    plan = sample()
    shorter = replace(
        plan,
        measures=(replace(plan.measures[0], waits_for=()),),
        indicators=(),
        statements=plan.statements[3:],
        settlements=(),
        fates=(),
    )
    assert told(url, shorter) == {
        "measure": (0, 1, 0, 1),
        "indicator": (0, 0, 0, 1),
        "statement": (0, 0, 1, 3),
        "settlement": (0, 0, 0, 1),
        "fate": (0, 0, 0, 1),
    }
    assert len(stored(url).statements) == 4
    assert told(url, shorter)["statement"] == (0, 0, 1, 3)


def test_a_measure_put_between_keeps_the_refs(url: str) -> None:
    plan = sample()
    new = replace(plan.measures[1], ref="AST-ATY-2025/1", number=1, key="new")
    moved = {"AST-ATY-2025/1": "AST-ATY-2025/2", "AST-ATY-2025/2": "AST-ATY-2025/3"}
    shifted = _renumbered(plan, moved)
    assert told(url, replace(shifted, measures=(new, *shifted.measures))) == {
        "measure": (1, 0, 2, 0)
    }
    found = stored(url)
    assert [m.key for m in found.measures] == ["karauzek", "bus", "new"]
    assert [s.ref for s in found.statements] == [s.ref for s in plan.statements]


def _renumbered(plan: Plan, refs: dict[str, str]) -> Plan:
    def new(ref: str | None) -> str | None:
        head, mark, tail = (ref or "").partition("#")
        return f"{refs.get(head, head)}{mark}{tail}" if ref else None

    return replace(
        plan,
        measures=tuple(
            replace(
                m,
                ref=new(m.ref) or "",
                number=m.number + 1,
                waits_for=tuple(new(w) or "" for w in m.waits_for),
            )
            for m in plan.measures
        ),
        indicators=tuple(replace(i, measure=new(i.measure)) for i in plan.indicators),
        statements=tuple(
            replace(s, ref=new(s.ref) or "", measure=new(s.measure), supersedes=new(s.supersedes))
            for s in plan.statements
        ),
        settlements=tuple(
            replace(s, measure=new(s.measure) or "", takes=new(s.takes) or "")
            for s in plan.settlements
        ),
        fates=tuple(
            replace(
                f,
                measure=new(f.measure) or "",
                successors=tuple(new(x) or "" for x in f.successors),
            )
            for f in plan.fates
        ),
    )


def test_a_translation_belongs_to_the_same_statement(url: str) -> None:
    plan = sample()
    last = plan.statements[3]
    both = replace(last, text=text("Подписан план", "Жоспар", "A plan was signed", "kk en"))
    assert told(url, replace(plan, statements=(*plan.statements[:3], both))) == {
        "statement": (0, 1, 3, 0)
    }
    assert stored(url).statements[3].text == both.text
    assert told(url, plan) == {}  # the file without the translation takes nothing away
    assert stored(url).statements[3].text == both.text


def test_two_statements_that_differ_in_words_alone(url: str) -> None:
    plan = sample()
    last = plan.statements[3]
    twin = replace(last, ref="AST-ATY-2025#2", number=2, text=text("Подписана программа"))
    for statements in ((*plan.statements, twin), (*plan.statements[:3], twin, last)):
        counted = told(url, replace(plan, statements=statements))
        assert counted in ({"statement": (1, 0, 4, 0)}, {})
    assert [s.text.ru for s in stored(url).statements[3:]] == [last.text.ru, twin.text.ru]


def test_a_deadline_read_by_a_better_grammar_is_the_same_deadline(url: str) -> None:
    plan = sample()
    first = plan.measures[0]
    old = first.deadlines[1]
    assert old.deadline is not None
    better = replace(old, deadline=replace(old.deadline, grammar=2, flags=()))
    again = replace(first, deadlines=(first.deadlines[0], better))
    assert told(url, replace(plan, measures=(again, plan.measures[1]))) == {}
    other = replace(old, deadline=replace(old.deadline, latest=date(2025, 9, 29)))
    again = replace(first, deadlines=(first.deadlines[0], other))
    assert told(url, replace(plan, measures=(again, plan.measures[1]))) == {"measure": (0, 1, 1, 0)}
    assert len(stored(url).measures[0].deadlines) == 3


def test_plans_that_refer_to_each_other_come_in_any_order(db_url: str) -> None:
    schema.create(db_url, clock=clock(), who="ann")
    old, new = sample("OLD"), sample("NEW")
    fate = replace(old.fates[0], successors=("NEW/1", "NEW/2"))
    old = replace(old, fates=(fate,))
    new = replace(new, agreement=replace(new.agreement, succeeds="OLD"))
    with pytest.raises(LinkedMissing):
        imported(db_url, new)
    imported(db_url, new, old)
    assert as_file(stored(db_url, "OLD")).fates == (fate,)
    found = stored(db_url, "NEW").predecessor
    assert found is not None
    assert found.ref == "OLD"
    successor = stored(db_url, "OLD").successor
    assert successor is not None
    assert successor.ref == "NEW"


def test_bulk_and_single_writes_check_alike(url: str) -> None:
    """One wrong value is refused either way, with the same words."""
    refused = []
    for bulk in (False, True):
        with (
            pytest.raises(BadValue) as caught,
            database.write(url, clock=clock(), who="ann", action="x") as w,
            w.in_bulk() if bulk else nullcontext(),
        ):
            w.put(Citation, statement_id=1, seq=0, source_id=1)
        refused.append(caught.value.fields)
    assert (
        refused[0]
        == refused[1]
        == {
            "field": "seq",
            "value": 0,
            "reason": "greater_than_equal",
        }
    )


WRONG: tuple[Any, ...] = (
    None,
    "",
    "x",
    0,
    -1,
    1.0,
    1.5,
    True,
    10**12,
    b"x",
    [],
    "2026-1-1",
    "2026-01-01",
    "done",
)


@pytest.mark.parametrize("table", Row.__subclasses__(), ids=lambda table: str(table.__tablename__))
def test_every_column_is_checked_in_bulk_as_alone(table: type[Row]) -> None:
    checks: list[Callable[[Any], Any]] = [table.model_validate, check_of(table)]
    refused = 0
    for name in (*table.model_fields, "unknown"):
        for value in WRONG:
            found = []
            for check in checks:
                try:
                    check({name: value})
                except ValidationError as error:
                    told = error.errors(include_url=False)
                    found.append({(one["loc"], one["type"]) for one in told})
                else:
                    found.append(set())
            assert found[0] == found[1], (name, value)
            refused += any(place == (name,) for place, _ in found[0])
    assert refused > len(table.model_fields)

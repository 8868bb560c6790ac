"""Imports of more plans than are held in memory at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from benchmarks.content import PER_AGREEMENT, STATEMENTS, TODAY, Plans
from coopplan import errors
from coopplan.actions import importing
from coopplan.actions.importing import Imported, import_plans
from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode
from coopplan.model.plan import Known, Plan
from coopplan.store import database, load, schema
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.store.sample import clock, sample

MEASURES = 5 * PER_AGREEMENT


def imported(url: str, plans: Sequence[Plan]) -> tuple[Imported, Known | None]:
    with database.write(url, clock=clock(), who="ann", action="import") as w:
        done = import_plans(w, plans, today=TODAY)
    return done, w.result


def made(url: str) -> str:
    schema.create(url, clock=clock(), who="ann")
    return url


@pytest.mark.parametrize("part", [1, 2])
def test_parts_change_nothing(
    db_url: str, tmp_path: Path, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    _, at_once = imported(made(str(tmp_path / "at-once.db")), Plans(MEASURES))
    monkeypatch.setattr(importing, "PART", part)
    done, known = imported(made(db_url), Plans(MEASURES))
    # The hash of the entry, and so of every row with its number.
    assert known is not None
    assert known == at_once
    assert done.counts["statement"].added == MEASURES * STATEMENTS
    again, known = imported(db_url, Plans(MEASURES))
    assert known is None
    assert not again.wrote
    assert again.counts["statement"].unchanged == MEASURES * STATEMENTS
    with connect(db_url) as reader:
        assert list(verify(reader)) == []


def test_a_fate_names_measures_of_a_plan_still_to_come(
    db_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "PART", 1)
    first, second = Plans(2 * PER_AGREEMENT)
    new, old = first.agreement.ref, second.agreement.ref
    first = replace(first, agreement=replace(first.agreement, succeeds=old))
    fate = Fate(f"{old}/1", FateCode.KEPT, (f"{new}/2",))
    second = replace(second, fates=(fate,))
    for plans in ([second, first], [first, second]):
        done, _ = imported(db_url if plans[0] is first else made(db_url), plans)
        assert done.counts["fate"].added == (plans[0] is second)
        with connect(db_url) as reader:
            found = load.plan(reader, old, reader.known())
        assert [replace(one, entry=0) for one in found.fates] == [fate]


def test_a_fate_in_an_agreement_that_nobody_tells_of(db_url: str) -> None:
    plan = Plans(PER_AGREEMENT)[0]
    fate = Fate(f"{plan.agreement.ref}/1", FateCode.KEPT, ("ELSEWHERE/2",))
    with pytest.raises(errors.LinkedMissing) as caught:
        imported(made(db_url), [replace(plan, fates=(fate,))])
    assert caught.value.fields["ref"] == "ELSEWHERE"
    assert caught.value.fields["reason"] == "fate"


def test_a_plan_told_twice_is_written_once(db_url: str) -> None:
    plan = Plans(PER_AGREEMENT)[0]
    done, _ = imported(made(db_url), [plan, plan])
    count = done.counts["statement"]
    assert (count.added, count.unchanged) == (PER_AGREEMENT * STATEMENTS,) * 2


@pytest.mark.parametrize("kind", ["party", "voice", "source"])
@pytest.mark.parametrize("part", [1, 100])
def test_plans_that_tell_one_record_differently(
    tmp_path: Path, kind: str, part: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "PART", part)
    first, *others = (sample(ref) for ref in "ABC")
    field = {"party": "parties", "voice": "voices", "source": "sources"}[kind]
    told = dict(getattr(others[1], field))
    ref, record = next(iter(told.items()))
    change: dict[str, Any] = {"publisher" if kind == "source" else "country": "XX"}
    changed: dict[str, Any] = {field: {**told, ref: replace(record, **change)}}
    others[1] = replace(others[1], **changed)
    url = made(str(tmp_path / "coop.db"))
    with pytest.raises(errors.PlansDisagree) as caught:
        imported(url, [first, *others])
    assert caught.value.fields["agreements"] == ("A", "C")
    assert caught.value.fields["kind"] == kind
    # What the register had is no plan of this import: it gets a new version.
    imported(url, [first])
    done, _ = imported(url, [others[1]])
    assert done.counts[kind].changed == 1


@pytest.mark.parametrize("field", ["parent", "succeeds"])
def test_an_agreement_that_a_later_plan_tells_of(
    db_url: str, field: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "PART", 1)
    first, second = sample("A"), sample("B")
    change: dict[str, Any] = {field: "B"}
    named = replace(first, agreement=replace(first.agreement, **change))
    url = made(db_url)
    with pytest.raises(errors.LinkedMissing) as caught:
        imported(url, [named])
    assert caught.value.fields == {"ref": "B", "by": "A", "reason": field}
    done, _ = imported(url, [named, second])
    assert done.counts["agreement"].added == 2
    with connect(url) as reader:
        found = load.plan(reader, "A", reader.known())
        assert list(verify(reader)) == []
    assert getattr(found.agreement, field) == "B"


def test_the_number_of_questions_does_not_grow_with_the_statements(tmp_path: Path) -> None:
    asked: list[list[int]] = []
    for each in (STATEMENTS, 10 * STATEMENTS):
        url = made(str(tmp_path / f"{each}.db"))
        asked.append([])
        for _ in range(2):
            with database.write(url, clock=clock(), who="ann", action="import") as w:
                before = w.reader.asked
                import_plans(w, Plans(2 * PER_AGREEMENT, each), today=TODAY)
                asked[-1].append(w.reader.asked - before)
    assert asked[0] == asked[1]

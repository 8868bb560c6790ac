from __future__ import annotations

from coopplan.actions.importing import Imported, import_plans
from coopplan.model.plan import Plan
from coopplan.store import database, load, schema
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.store.sample import TODAY, as_file, clock, sample


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

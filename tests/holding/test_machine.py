"""A few examples of what ``tests.holding.machine`` does by the hundred."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

import pytest

from coopplan.store import writer
from tests.holding import machine
from tests.holding.commands import BAD
from tests.holding.plain import OLDER


def test_commands_in_any_order() -> None:
    machine.examples(3, 12)


def steps(one: machine.Commands) -> tuple[Callable[[], object], ...]:
    """Each command with what can follow it, so that no chance is needed to come upon it."""
    return (
        lambda: one.say("a", 0),
        lambda: one.correct("b", 0),
        lambda: one.settle(1, 0),
        lambda: one.correct("c", 1),  # superseded: refused
        lambda: one.undo_an_older_one(1),  # the settlement takes it: refused
        lambda: one.add("d"),
        lambda: one.fate("kept", f"{OLDER}/1", 0),
        lambda: one.fate("kept", f"{OLDER}/1", 0),
        lambda: one.undo_an_older_one(1),  # the measure it goes on as: refused
        lambda: one.fate("dropped", f"{OLDER}/1", 0),
        one.issue,
        one.undo,  # issued: refused
        lambda: one.undo_an_older_one(1),
        one.redo,
        lambda: one.answers(1),
        lambda: one.answers(1),
        lambda: one.answers(2),
        lambda: one.undo_an_older_one(1),  # the second corrects the first: refused
        one.undo,
        one.undo,
        lambda: one.answers(2),
        lambda: one.plan_file("e", 3, fresh=True),
        lambda: one.edit("f", 0),
        lambda: one.undo_an_older_one(1),  # its title was changed: refused
        lambda: one.plan_file("g", 4, fresh=False),
        lambda: one.table(3),
        lambda: one.change("measure edit", 1),
        lambda: one.change("measure edit", 2),
        one.rebuild,
        lambda: one.restate(0),
        one.export_and_import,
        *(partial(one.bad, bad) for bad in BAD),
    )


def test_every_command_once_and_what_builds_on_it() -> None:
    with machine.template():
        one = machine.Commands()
        one.begin()
        for step in steps(one):
            step()
            one.the_record_is_as_the_model_says()
        assert [entry.kind for entry in one.model.entries if not entry.on] == ["answers"] * 2
        one.teardown()


def test_a_lost_statement_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    put = writer.Writer.put

    def forgets(self: writer.Writer, table: Any, row: Any = None, /, **columns: Any) -> int:
        row = {name: "x1" if told == "x0" else told for name, told in (row or {}).items()}
        return put(self, table, row, **columns)

    monkeypatch.setattr(writer.Writer, "put", forgets)
    with machine.template():
        one = machine.Commands()
        one.begin()
        one.say("0", 0)
        with pytest.raises(AssertionError):
            one.the_record_is_as_the_model_says()

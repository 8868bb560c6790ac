"""A few examples of what ``tests.holding.machine`` does by the hundred."""

from __future__ import annotations

from typing import Any

import pytest

from coopplan.store import writer
from tests.holding import machine


def test_commands_in_any_order() -> None:
    machine.examples(3, 12)


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

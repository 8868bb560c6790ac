"""Commands in any order beside a small plain model of what they should leave behind.

By hand: ``python -m tests.holding.machine --examples 500``. A few examples run in the suite.

After every command the journal's length, what is visible, superseded and settled, the fates, the
reports that went out and the record's own checks are compared with the model (``plain``); at the
end of an example the report's totals, also those of the whole register, and each report that went
out byte for byte.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis.stateful import invariant, precondition, rule, run_state_machine_as_test

from coopplan.model.text import Lang
from coopplan.store import load
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.cli.running import Done
from tests.holding.bringing import Bringing
from tests.holding.commands import AT, make_template
from tests.holding.plain import LASTING, OLDER, SEED, Entry

MOST_ISSUED = 4
"""Reports of one example: each is many pages."""


class Commands(Bringing):
    """All commands; each tells the model what it should have done, and both are compared."""

    # --- what goes out --------------------------------------------------------------------------

    @precondition(lambda self: len(self.model.issued) < MOST_ISSUED)
    @rule()
    def issue(self) -> None:
        words = ("--quarter", "2025-Q4", "--issue", "--again", "--format", "md", "--json")
        self._went_out(self.run("report", SEED, *words), "issue")

    @precondition(lambda self: 0 < len(self.model.issued) < MOST_ISSUED)
    @rule(at=AT)
    def restate(self, at: int) -> None:
        number = at % len(self.model.issued) + 1
        done = self.run("report", "restate", str(number), "--why", "опечатка", "--json")
        self._went_out(done, "restate")

    def _went_out(self, done: Done, kind: str) -> None:
        number = len(self.model.issued) + 1
        assert done.json["ref"] == number
        answer = self._reprinted(number)
        assert json.loads(answer)["total"] == self.before + len(self.model.measures)
        self.model.issued[number] = sha256(answer.encode()).hexdigest()
        self.kept(Entry(kind, refers={SEED}))

    def _reprinted(self, number: int) -> str:
        return self.run("report", "reprint", str(number), "--format", "json").out

    # --- the journal ----------------------------------------------------------------------------

    # Without its plan nothing is left to work on: that entry is only asked for while others
    # build on it.
    @precondition(lambda self: self.model.last.kind != "template")
    @rule()
    def undo(self) -> None:
        last = self.model.last
        done = self.run("undo", "--json", code=None)
        if last.kind in LASTING:
            self.refused(done)
        else:
            self._off(done, last)

    @precondition(lambda self: self.model.last.kind != "template")
    @rule(at=AT)
    def undo_an_older_one(self, at: int) -> None:
        one = self.model.entries[-1 - at % len(self.model.entries)]
        later = self.model.later(one)
        done = self.run("undo", str(one.number), "--json", code=None)
        if not one.on or later or one.kind in LASTING:
            self.refused(done)
        else:
            self._off(done, one)

    def _off(self, done: Done, one: Entry) -> None:
        assert done.code == 0, done.err
        assert done.json["ref"] == f"#{one.number}"
        one.on = False
        self.model.length += 1
        self.model.undone.append(one.number)

    @rule()
    def redo(self) -> None:
        done = self.run("redo", "--json", code=None)
        if not self.model.undone:
            self.refused(done)
            return
        one = self.model.of(self.model.undone.pop())
        assert done.json["ref"] == f"#{one.number}"
        one.on = True
        self.model.length += 1

    # --- what must hold -------------------------------------------------------------------------

    @invariant()
    def the_record_is_as_the_model_says(self) -> None:
        model, rows = self.model, self.journal()
        assert len(rows) == model.length
        off = {int(row["ref"][1:]) for row in rows if row["off"]}
        assert off == {one.number for one in model.entries if not one.on}
        with connect(str(self.run.db)) as reader:
            assert list(verify(reader)) == []
            old, plan = load.plans(reader, [OLDER, SEED], reader.known())
        ever = set(model.ever_said)
        # What is superseded is still there, for who asks for the history.
        said = {one.ref: one for one in plan.statements if one.ref in ever}
        assert {ref: one.text.ru for ref, one in said.items()} == {
            ref: one.text for ref, one in model.said.items()
        }
        assert {one.supersedes for one in said.values() if one.supersedes} == model.superseded
        titles = {one.ref: one.title.get(Lang.RU) for one in plan.measures}
        assert {ref: titles.get(ref) for ref in model.measures} == model.measures
        assert len(titles) == self.before + len(model.measures)
        settled = [(one.measure, one.takes, one.why.ru) for one in plan.settlements]
        assert settled[self.settled_before :] == model.settled
        fates = {one.measure: (one.code.value, one.successors) for one in old.fates}
        assert fates == model.fates

    def teardown(self) -> None:
        if not hasattr(self, "model"):
            return
        told = self.run("report", SEED, "--quarter", "2025-Q4", "--json").json
        assert told["total"] == self.before + len(self.model.measures)
        assert sum(one["now"] for one in told["marks"].values()) == told["total"]
        # What the database counts is what the agreement's own report folds.
        every = self.run("report", "--quarter", "2025-Q4", "--json").json["rows"]
        (row,) = (row for row in every if row["ref"] == SEED)
        marks = {mark: one["now"] for mark, one in told["marks"].items() if one["now"]}
        assert (row["measures"], row["marks"]) == (told["total"], marks)
        rows = self.run("report", "list", "--json").json["rows"]
        assert {row["ref"]: row["answer_sha256"] for row in rows} == self.model.issued
        for number, digest in self.model.issued.items():
            assert sha256(self._reprinted(number).encode()).hexdigest() == digest
        shutil.rmtree(self.home, ignore_errors=True)


@contextmanager
def template() -> Iterator[None]:
    """A register to begin with, for the time of the examples."""
    with tempfile.TemporaryDirectory(prefix="coop-machine-") as folder:
        Commands.template = make_template(Path(folder))
        yield


def examples(count: int, steps: int, database: Any = None) -> None:
    """Run so many examples of at most so many commands; an assertion fails where one is wrong."""
    with template():
        run_state_machine_as_test(
            Commands,
            settings=settings(
                max_examples=count,
                stateful_step_count=steps,
                deadline=None,
                database=database,
                suppress_health_check=list(HealthCheck),
            ),
        )


def main() -> int:
    """Run examples, and say how many."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--examples", type=int, default=500)
    parser.add_argument("--steps", type=int, default=50)
    asked = parser.parse_args()
    examples(asked.examples, asked.steps)
    print(f"{asked.examples} examples of at most {asked.steps} commands: none was wrong")
    return 0


if __name__ == "__main__":
    sys.exit(main())

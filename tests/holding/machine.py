"""Commands in any order beside a small plain model of what they should leave behind.

By hand: ``python -m tests.holding.machine --examples 500``. A few examples run in the suite.

The model knows entries and nothing of how they are kept: which are on, what each told, and what
each builds on. After every command the journal's length, what is visible, what is superseded and
the record's own checks are compared with it; at the end of an example the report's totals.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from coopplan.model.text import Lang
from coopplan.store import load
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.cli.running import Done, Runner
from tests.holding.places import make_register

SEED = "AST-ATY-2025"
OLD = f"{SEED}/1"
BY = ("--by", "rosgranstroy", "--on", "2026-02-01")
WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs", "Z", "C"])
    | st.sampled_from("'\"[]{}%=+;#—Қә"),
    min_size=1,
    max_size=12,
)
BAD = (
    ("say", OLD, *BY, "--status", "finished"),
    ("say", OLD, *BY),
    ("say", f"{SEED}/9999", *BY, "--text", "x"),
    ("say", OLD, "--by", "rosgranstroy", "--on", "2027-01-01", "--text", "x"),
    ("measure", "add", SEED, "--title", "x", "--sector", "no-such"),
    ("measure", "move", OLD, "--to", "2026", "--approved", "--requested", "--basis", "x"),
    ("agreement", "edit", SEED, "--period", "2027/2025"),
    ("settle", OLD, "--take", f"{SEED}/2#1", "--why", "x"),
    ("import", "{home}/no-such.toml"),
    ("undo", "99999"),
    ("word", OLD, "--quarter", "2025-Q7", "--text", "x"),
)


@dataclass
class Entry:
    """What a command wrote: its measure, the ref it made, and the one it replaces."""

    number: int
    kind: str
    measure: str = ""
    made: str = ""
    replaces: str = ""
    words: str = ""
    on: bool = True


@dataclass
class Model:
    """The entries, and the numbers of those undone that a redo would take, the last one last."""

    entries: list[Entry] = field(default_factory=list)
    undone: list[int] = field(default_factory=list)
    length: int = 0

    def of(self, number: int) -> Entry | None:
        return next((one for one in self.entries if one.number == number), None)

    def on(self, *kinds: str) -> list[Entry]:
        return [one for one in self.entries if one.on and (not kinds or one.kind in kinds)]

    def builds_on(self, later: Entry, one: Entry) -> bool:
        """Whether a later entry means nothing without this one."""
        if one.kind == "measure add":
            return later.measure == one.made
        if one.kind == later.kind == "measure edit":
            return later.measure == one.measure
        return bool(one.made) and later.replaces == one.made

    @property
    def measures(self) -> dict[str, str]:
        """The measures that were added and count, with their titles."""
        found = {one.made: one.words for one in self.on("measure add")}
        for one in self.on("measure edit"):
            found[one.measure] = one.words
        return found

    @property
    def said(self) -> dict[str, str]:
        """The statements that count, with their texts."""
        return {one.made: one.words for one in self.on("say")}

    @property
    def superseded(self) -> set[str]:
        return {one.replaces for one in self.on("say") if one.replaces}


class Commands(RuleBasedStateMachine):
    """The commands; each tells the model what it should have done, and both are compared."""

    template: ClassVar[Path]

    @initialize()
    def begin(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="coop-machine-"))
        shutil.copy(self.template, self.home / "register.db")
        self.run = Runner(self.home, self.home / "register.db")
        self.model = Model(length=len(self.journal()))
        # What the template holds: entries 1 and 2 (init, import) and a statement, number 3.
        last = self.journal()[0]
        with connect(str(self.run.db)) as reader:
            plan = load.plan(reader, SEED, reader.known())
        own = next(one for one in plan.statements if one.entry == 3)
        assert last["ref"] == "#3"
        self.model.entries.append(Entry(2, "import"))
        self.model.entries.append(Entry(3, "say", OLD, own.ref, words=own.text.ru or ""))
        self.before = len(plan.measures)

    def journal(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.run("log", "--json", "--limit", "1000000").json["rows"]
        return rows

    def wrote(self, done: Done, entry: Entry) -> None:
        """A change: one entry more, and nothing is left to redo."""
        told = done.json
        assert told["entry"] == self.model.length + 1
        self.model.length += 1
        entry.number = told["entry"]
        if entry.made == "?":
            (entry.made,) = told["refs"]
        self.model.entries.append(entry)
        self.model.undone.clear()

    def refused(self, done: Done, code: int = 1) -> None:
        assert done.code == code, (done.code, done.err)
        assert "Traceback" not in done.err
        assert done.err.splitlines()[-3].startswith("coopplan: "), done.err

    # --- commands ------------------------------------------------------------------------------

    def _places(self) -> list[str]:
        return [OLD, *self.model.measures]

    @rule(words=WORDS, at=st.integers(0, 99))
    def say(self, words: str, at: int) -> None:
        place = self._places()[at % len(self._places())]
        done = self.run("say", place, *BY, "--text", f"x{words}", "--json")
        self.wrote(done, Entry(0, "say", place, "?", words=f"x{words}"))

    @precondition(lambda self: self.model.said)
    @rule(words=WORDS, at=st.integers(0, 99))
    def correct(self, words: str, at: int) -> None:
        refs = [one.made for one in self.model.entries if one.kind == "say"]
        ref = refs[at % len(refs)]
        place = ref.partition("#")[0]
        done = self.run(
            *("say", place, *BY, "--corrects", ref, "--why", "опечатка"),
            *("--text", f"x{words}", "--json"),
            code=None,
        )
        if ref not in self.model.said or ref in self.model.superseded:
            self.refused(done)
        else:
            self.wrote(done, Entry(0, "say", place, "?", replaces=ref, words=f"x{words}"))

    @rule(words=WORDS)
    def add(self, words: str) -> None:
        title = f"Мера {words}"
        done = self.run("measure", "add", SEED, "--title", title, "--sector", "transport", "--json")
        self.wrote(done, Entry(0, "measure add", made="?", words=title))

    @precondition(lambda self: self.model.measures)
    @rule(words=WORDS, at=st.integers(0, 99))
    def edit(self, words: str, at: int) -> None:
        refs = list(self.model.measures)
        ref, title = refs[at % len(refs)], f"Мера {words}"
        done = self.run("measure", "edit", ref, "--title", title, "--json")
        if title == self.model.measures[ref]:
            assert done.json["entry"] is None, "the same title changes nothing"
        else:
            self.wrote(done, Entry(0, "measure edit", ref, words=title))

    @rule(year=st.integers(2028, 2090), number=st.integers(0, 10**9))
    def move(self, year: int, number: int) -> None:
        basis = f"Протокол № {number}"
        words = ("--to", f"{year}-06", "--approved", "--basis", basis, "--json")
        self.wrote(self.run("measure", "move", OLD, *words), Entry(0, "measure move", OLD))

    @rule(number=st.integers(0, 10**9))
    def control(self, number: int) -> None:
        done = self.run(
            *("measure", "control", OLD, "--off", "--on", "2026-03-01"),
            *("--basis", f"Письмо {number}", "--json"),
        )
        self.wrote(done, Entry(0, "measure control", OLD))

    @rule(number=st.integers(0, 10**9))
    def keeper(self, number: int) -> None:
        done = self.run("agreement", "edit", SEED, "--keeper", f"k{number}", "--json", code=None)
        if done.json["entry"] is not None:
            self.wrote(done, Entry(0, "agreement edit"))

    @rule(number=st.integers(0, 10**9), command=st.sampled_from(["word", "assess"]))
    def write(self, number: int, command: str) -> None:
        words = ("--quarter", "2025-Q4", "--text", f"Текст {number}", "--json")
        done = self.run(command, OLD, *words)
        if done.json["entry"] is not None:
            self.wrote(done, Entry(0, command, OLD))

    @rule(bad=st.sampled_from(BAD))
    def bad(self, bad: tuple[str, ...]) -> None:
        done = self.run(*(word.format(home=self.home) for word in bad), code=None)
        assert done.code in (1, 2), done
        assert "Traceback" not in done.err

    @rule()
    def export_and_import(self) -> None:
        """The register's own export, taken in again, changes nothing of what it says."""
        path = self.home / "own.json"
        self.run("export", "json", "-o", str(path))
        told = self.run("import", str(path), "--dry-run", "--json").json
        added = {kind: one["added"] for kind, one in told["counts"].items() if one["added"]}
        assert not added, added

    # --- the journal ---------------------------------------------------------------------------

    # Without its plan nothing is left to work on: that entry is only asked for while others
    # build on it.
    @precondition(lambda self: self.model.on()[-1].kind != "import")
    @rule()
    def undo(self) -> None:
        last = self.model.on()
        done = self.run("undo", "--json", code=None)
        self._off(done, last[-1])

    @precondition(lambda self: self.model.on()[-1].kind != "import")
    @rule(at=st.integers(0, 99))
    def undo_an_older_one(self, at: int) -> None:
        one = self.model.entries[at % len(self.model.entries)]
        later = [
            other
            for other in self.model.on()
            if other.number > one.number
            and (self.model.builds_on(other, one) or one.kind == "import")
        ]
        done = self.run("undo", str(one.number), "--json", code=None)
        if not one.on or later:
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
        assert one is not None
        assert done.json["ref"] == f"#{one.number}"
        one.on = True
        self.model.length += 1

    # --- what must hold ------------------------------------------------------------------------

    @invariant()
    def the_record_is_as_the_model_says(self) -> None:
        rows = self.journal()
        assert len(rows) == self.model.length
        off = {int(row["ref"][1:]) for row in rows if row["off"]}
        assert off == {one.number for one in self.model.entries if not one.on}
        with connect(str(self.run.db)) as reader:
            assert list(verify(reader)) == []
            plan = load.plan(reader, SEED, reader.known())
            mine = {one.made for one in self.model.entries if one.kind == "say"}
            said = {one.ref: one.text.ru for one in plan.statements if one.ref in mine}
            # What is superseded is still there, for who asks for the history.
            assert said == self.model.said
            assert {
                one.supersedes for one in plan.statements if one.ref in mine and one.supersedes
            } == self.model.superseded
            titles = {one.ref: one.title.get(Lang.RU) for one in plan.measures}
            assert {ref: titles.get(ref) for ref in self.model.measures} == self.model.measures
            assert len(titles) == self.before + len(self.model.measures)

    def teardown(self) -> None:
        if not hasattr(self, "run"):
            return
        told = self.run("report", SEED, "--quarter", "2025-Q4", "--json").json
        assert told["total"] == self.before + len(self.model.measures)
        assert sum(one["now"] for one in told["marks"].values()) == told["total"]
        shutil.rmtree(self.home, ignore_errors=True)


@contextmanager
def template() -> Iterator[None]:
    """A register to begin with, for the time of the examples."""
    with tempfile.TemporaryDirectory(prefix="coop-machine-") as folder:
        Commands.template = Path(folder) / "template.db"
        make_register(Runner(Path(folder), Commands.template))
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

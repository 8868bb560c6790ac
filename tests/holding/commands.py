"""Commands that are typed in any order, one rule each, and what they tell the plain model."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from coopplan.store import load
from coopplan.store.reading import connect
from tests.cli.running import Done, Runner
from tests.holding.places import make_register
from tests.holding.plain import FIRST, OLDER, SEED, Entry, Model, Said, places

VOICE = "rosgranstroy"
BY = ("--by", VOICE, "--on", "2026-02-01")
BODY = "Минтранс области"
SHEET = "sheet.xlsx"
WORDS = st.text(
    st.characters(codec="utf-8", exclude_characters="\0", exclude_categories=["Cs", "Z", "C"])
    | st.sampled_from("'\"[]{}%=+;#—Қә"),
    min_size=1,
    max_size=12,
)
NUMBERS = st.integers(0, 10**9)
AT = st.integers(0, 99)
CHANGES = {
    "measure move": (FIRST, "--to", "{year}-06", "--approved", "--basis", "Протокол № {number}"),
    "measure edit": (FIRST, "--deadline", "до конца {year} года"),
    "measure control": (FIRST, "--off", "--on", "2026-03-01", "--basis", "Письмо {number}"),
    "agreement edit": (SEED, "--keeper", "k{number}"),
    "word": (FIRST, "--quarter", "2025-Q4", "--text", "Текст {number}"),
    "assess": (FIRST, "--quarter", "2025-Q4", "--text", "Текст {number}"),
}
BAD = (
    ("say", FIRST, *BY, "--status", "finished"),
    ("say", FIRST, *BY),
    ("say", f"{SEED}/9999", *BY, "--text", "x"),
    ("say", FIRST, "--by", VOICE, "--on", "2027-01-01", "--text", "x"),
    ("measure", "add", SEED, "--title", "x", "--sector", "no-such"),
    ("measure", "move", FIRST, "--to", "2026", "--approved", "--requested", "--basis", "x"),
    ("measure", "fate", FIRST, "kept", "--into", FIRST),
    ("measure", "fate", f"{OLDER}/1", "merged"),
    ("agreement", "edit", SEED, "--period", "2027/2025"),
    ("settle", FIRST, "--take", f"{SEED}/2#1", "--why", "x"),
    ("settle", FIRST, "--take", "#9999", "--why", "x"),
    ("import", "{home}/no-such.toml"),
    ("import", "{home}/register.db"),
    ("report", "restate", "9999", "--why", "x"),
    ("undo", "99999"),
    ("word", FIRST, "--quarter", "2025-Q7", "--text", "x"),
)


def make_template(folder: Path) -> Path:
    """The register to begin with, and beside it a request to be filled."""
    run = Runner(folder, folder / "template.db")
    make_register(run)
    run("measure", "edit", FIRST, "--body", f"RU-AST: {BODY}")
    run("request", SEED, "--quarter", "2025-Q4", "-o", str(folder / "requests"))
    (sheet,) = (folder / "requests").glob("*.xlsx")
    sheet.rename(folder / SHEET)
    return run.db


class Recording(RuleBasedStateMachine):
    """One change of the record a command."""

    template: ClassVar[Path]

    @initialize()
    def begin(self) -> None:
        self.home = Path(tempfile.mkdtemp(prefix="coop-machine-"))
        shutil.copy(self.template, self.home / "register.db")
        shutil.copy(self.template.with_name(SHEET), self.home / SHEET)
        self.run = Runner(self.home, self.home / "register.db")
        rows = self.journal()
        self.model = Model(length=len(rows))
        # What the template holds: init, import, a statement, the body of the first measure.
        assert [row["action"] for row in rows[::-1]] == ["init", "import", "say", "measure edit"]
        with connect(str(self.run.db)) as reader:
            plans = load.plans(reader, [OLDER, SEED], reader.known())
        old, plan = plans
        self.before = len(plan.measures)
        self.settled_before = len(plan.settlements)
        assert not old.fates
        told = {SEED: "", OLDER: "", VOICE: "", **{m.ref: "" for p in plans for m in p.measures}}
        own = next(one for one in plan.statements if one.entry == 3)
        said = {own.ref: Said(own.text.ru or "")}
        self.model.entries = [
            Entry("template", 2, tells=told),
            Entry("say", 3, said, refers={FIRST, VOICE}),
            Entry("measure edit", 4, tells={FIRST: ""}),
        ]

    def journal(self) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = self.run("log", "--json", "--limit", "1000000").json["rows"]
        return rows

    def wrote(self, told: Any, entry: Entry) -> None:
        """A change: one entry more, and nothing is left to redo."""
        assert told["entry"] == self.model.length + 1
        self.kept(entry)

    def kept(self, entry: Entry) -> None:
        self.model.length += 1
        entry.number = self.model.length
        self.model.entries.append(entry)
        self.model.undone.clear()

    def refused(self, done: Done, code: int = 1) -> None:
        assert done.code == code, (done.code, done.err)
        assert "Traceback" not in done.err
        assert done.err.splitlines()[-3].startswith("coopplan: "), done.err

    def place(self, at: int) -> str:
        found = places(self.model.measures)
        return found[-1 - at % len(found)]

    @rule(words=WORDS, at=AT)
    def say(self, words: str, at: int) -> None:
        place = self.place(at)
        told = self.run("say", place, *BY, "--text", f"x{words}", "--json").json
        (ref,) = told["refs"]
        self.wrote(told, Entry("say", said={ref: Said(f"x{words}")}, refers={place, VOICE}))

    @precondition(lambda self: self.model.ever_said)
    @rule(words=WORDS, at=AT)
    def correct(self, words: str, at: int) -> None:
        refs = self.model.ever_said
        ref = refs[-1 - at % len(refs)]
        place = ref.partition("#")[0]
        done = self.run(
            *("say", place, *BY, "--corrects", ref, "--why", "опечатка"),
            *("--text", f"x{words}", "--json"),
            code=None,
        )
        if ref not in self.model.said or ref in self.model.superseded:
            self.refused(done)
            return
        (made,) = done.json["refs"]
        said = {made: Said(f"x{words}", replaces=ref)}
        self.wrote(done.json, Entry("say", said=said, refers={place, VOICE}))

    @precondition(lambda self: self.model.ever_said)
    @rule(number=NUMBERS, at=AT)
    def settle(self, number: int, at: int) -> None:
        refs = self.model.ever_said
        ref, why = refs[-1 - at % len(refs)], f"Письмо {number}"
        place = ref.partition("#")[0]
        words = ("--take", ref, "--why", why, "--on", "2026-02-02", "--json")
        done = self.run("settle", place, *words, code=None)
        if ref not in self.model.said:
            self.refused(done)
        else:
            self.wrote(done.json, Entry("settle", refers={place}, settles=(place, ref, why)))

    @rule(
        told=st.sampled_from(["kept", "reworded", "merged", "dropped", "finished", "undecided"]),
        measure=st.sampled_from([f"{OLDER}/1", f"{OLDER}/2"]),
        at=AT,
    )
    def fate(self, told: str, measure: str, at: int) -> None:
        goes_on = told in ("kept", "reworded", "merged")
        into = (self.place(at),) if goes_on else ()
        words = [word for ref in into for word in ("--into", ref)]
        done = self.run("measure", "fate", measure, told, *words, "--json")
        if self.model.fates.get(measure) == (told, into):
            assert done.json["entry"] is None, "the same fate changes nothing"
        else:
            entry = Entry("fate", refers={measure, *into}, fate=(measure, told, into))
            self.wrote(done.json, entry)

    @rule(words=WORDS)
    def add(self, words: str) -> None:
        title = f"Мера {words}"
        done = self.run("measure", "add", SEED, "--title", title, "--sector", "transport", "--json")
        (ref,) = done.json["refs"]
        self.wrote(done.json, Entry("measure add", tells={ref: title}, new={ref}, refers={SEED}))

    @precondition(lambda self: self.model.measures)
    @rule(words=WORDS, at=AT)
    def edit(self, words: str, at: int) -> None:
        refs = list(self.model.measures)
        ref, title = refs[-1 - at % len(refs)], f"Мера {words}"
        done = self.run("measure", "edit", ref, "--title", title, "--json")
        if title == self.model.measures[ref]:
            assert done.json["entry"] is None, "the same title changes nothing"
        else:
            self.wrote(done.json, Entry("measure edit", tells={ref: title}))

    @rule(kind=st.sampled_from(sorted(CHANGES)), number=NUMBERS)
    def change(self, kind: str, number: int) -> None:
        words = (word.format(number=number, year=2028 + number % 60) for word in CHANGES[kind])
        told = self.run(*kind.split(), *words, "--json").json
        if told["entry"] is not None:
            tells = {SEED: ""} if kind == "agreement edit" else {}
            self.wrote(told, Entry(kind, tells=tells, refers=set() if tells else {FIRST}))

    @rule()
    def rebuild(self) -> None:
        """What is derived is made anew: no entry tells of it."""
        assert self.run("db", "rebuild", "--json").json["lines"]

    @rule(bad=st.sampled_from(BAD))
    def bad(self, bad: tuple[str, ...]) -> None:
        done = self.run(*(word.format(home=self.home) for word in bad), code=None)
        assert done.code in (1, 2), done
        assert "Traceback" not in done.err

"""What comes in by files: plans, tables, filled requests, and the register's own export."""

from __future__ import annotations

import json
import shutil
from random import Random

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from coopplan.model.plan import Plan
from coopplan.store import load
from coopplan.store.reading import connect
from tests.cli.test_request import fill
from tests.holding.commands import NUMBERS, SHEET, VOICE, WORDS, Recording
from tests.holding.plain import FIRST, SEED, Entry, Said

NEW_MEASURE = """
[[measure]]
key = "new{number}"
title = {title}
sector = "transport"
"""
SAID = """
[[measure.statement]]
on = "2026-02-01"
by = "{voice}"
text.ru = {words}
"""
OFTEN = 6
"""Entries from one export of everything to the next."""

TABLE = "Мероприятие;Срок\n{title};до 1 июня 2027 г.\n"


class Bringing(Recording):
    """One file a command."""

    exported = 0

    def plan(self) -> Plan:
        with connect(str(self.run.db)) as reader:
            return load.plan(reader, SEED, reader.known())

    def unchanged(self, *words: str) -> None:
        """The same file once more changes nothing."""
        assert self.run("import", *words, "--json").json["entry"] is None, words

    @rule(words=WORDS, number=NUMBERS, fresh=st.booleans())
    def plan_file(self, words: str, number: int, fresh: bool) -> None:
        """The agreement as a plan file, in which somebody wrote a statement, or a measure too."""
        path = self.home / "plan.toml"
        self.run("export", "plan", SEED, "-o", str(path))
        title = f"Мера {number} {words}"
        text = f"x{number} {words}"
        told = SAID.format(voice=VOICE, words=json.dumps(text, ensure_ascii=False))
        if fresh:
            head = json.dumps(title, ensure_ascii=False)
            told = NEW_MEASURE.format(number=self.model.length, title=head) + told
        path.write_text(path.read_text("utf-8") + told, "utf-8")
        before = self.plan()
        done = self.run("import", str(path), "--json").json
        after = self.plan()
        added = {m.ref for m in after.measures} - {m.ref for m in before.measures}
        (said,) = {s.ref for s in after.statements} - {s.ref for s in before.statements}
        assert len(added) == fresh
        place = said.partition("#")[0]
        # It was written at the end of the file, where the last measure stands.
        assert place == after.measures[-1].ref
        assert said not in self.model.ever_said, "no ref is given twice"
        tells = dict.fromkeys(added, title)
        entry = Entry("import", said={said: Said(text)}, tells=tells, new=added)
        entry.refers = {SEED, VOICE} | ({place} - added)
        self.wrote(done, entry)
        if number % 3 == 0:
            self.unchanged(str(path))

    @rule(number=NUMBERS)
    def table(self, number: int) -> None:
        """A table with one measure, its title like no other."""
        chance = Random(number)
        title = " ".join("".join(chance.choices("абвгдежзиклмнопрст", k=9)) for _ in range(3))
        path = self.home / "table.csv"
        path.write_text(TABLE.format(title=title), "utf-8")
        words = (str(path), "--agreement", SEED)
        if title in self.model.measures.values():
            self.unchanged(*words)
            return
        done = self.run("import", *words, "--json").json
        (ref,) = done["refs"]
        self.wrote(done, Entry("table", tells={ref: title}, new={ref}, refers={SEED}))
        if number % 3 == 0:
            self.unchanged(*words)

    @rule(number=st.integers(0, 5))
    def answers(self, number: int) -> None:
        """A filled request: the body's word, or what corrects its word of before."""
        path = self.home / "filled.xlsx"
        shutil.copy(self.home / SHEET, path)
        text, model = f"Ответ {number}", self.model
        fill(path, {"E7": "в стадии исполнения", "D4": "12.01.2026", "H7": text})
        replaces = model.answer()
        if replaces and model.said[replaces].text == text:
            self.unchanged(str(path))
            return
        done = self.run("import", str(path), "--json").json
        (ref,) = done["refs"]
        about = {"the body's voice", "the body's letter"}
        new = {one for one in about if not model.tells(one)}
        entry = Entry("answers", said={ref: Said(text, replaces)}, tells=dict.fromkeys(new, ""))
        entry.refers = {FIRST} | (about - new)
        self.wrote(done, entry)

    @precondition(lambda self: self.model.length >= self.exported + OFTEN)
    @rule()
    def export_and_import(self) -> None:
        """The register's own export, taken in again, changes nothing of what it says."""
        self.exported = self.model.length
        path = self.home / "own.json"
        self.run("export", "json", "-o", str(path))
        self.unchanged(str(path))

"""The table of commands: name, module, and one line about it. Nothing else knows them all.

The rule: a command's module is imported when that command runs or shows its own help; the list of
commands needs this table alone.
"""

from __future__ import annotations

from dataclasses import dataclass

from coopplan.language.sentences import msg


@dataclass(frozen=True, slots=True)
class Entry:
    """A command: its name, the module of ``cli.commands`` it lives in, and what it does."""

    name: str
    module: str
    about: str


SECTIONS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        msg("Start here"),
        (
            Entry("init", "init", msg("make the database; --demo fills it with real agreements")),
            Entry("overview", "overview", msg("where all agreements stand (no command: this)")),
            Entry("report", "report", msg("the quarterly report of agreements")),
            Entry("history", "history", msg("all that was said and changed, in order")),
        ),
    ),
    (
        msg("The record"),
        (
            Entry("agreement", "agreement", msg("agreements: list, show, add, edit")),
            Entry("measure", "measure", msg("measures: list, show, add, edit, move, control")),
            Entry("say", "say", msg("add a statement: who said what, when")),
            Entry("settle", "settle", msg("close a dispute in favour of a statement")),
            Entry("source", "source", msg("sources: list, show, add, edit, verify")),
            Entry("voice", "voice", msg("voices, the offices that speak: list, show, add, edit")),
            Entry("party", "party", msg("parties: list, show, add, edit")),
            Entry("indicator", "indicator", msg("indicators: list, show, add, read")),
        ),
    ),
    (
        msg("The journal"),
        (
            Entry("log", "log", msg("the journal: who changed what, and when")),
            Entry("undo", "undo", msg("switch the last change off")),
            Entry("redo", "redo", msg("switch it on again")),
        ),
    ),
    (
        msg("Data"),
        (
            Entry("check", "check", msg("look for gaps and contradictions in the data")),
            Entry("import", "importing", msg("take in plan files and JSON")),
            Entry("export", "export", msg("write plan files or JSON")),
            Entry("deadline", "deadline", msg("explain how a deadline in words is read")),
            Entry("db", "db", msg("the database: path, upgrade, backup, restore, verify")),
            Entry("config", "config", msg("show and change settings")),
        ),
    ),
)
"""Commands by section, in the order of the help page."""

ENTRIES: dict[str, Entry] = {entry.name: entry for _, many in SECTIONS for entry in many}

"""The table of commands: name, module, and one line about it. Nothing else knows them all.

The rule: a command's module is imported when that command runs or shows its own help; the list of
commands needs this table alone.
"""

from __future__ import annotations

from coopplan.language.sentences import msg

Entry = tuple[str, str, str]
"""A command: its name, the module of ``cli.commands`` it lives in, and what it does (a msgid)."""

SECTIONS: tuple[tuple[str, tuple[Entry, ...]], ...] = (
    (
        msg("Start here"),
        (
            ("init", "init", msg("make the database; --demo fills it with real agreements")),
            ("overview", "overview", msg("where all agreements stand (no command: this)")),
            ("report", "report", msg("the quarterly report; issue, reprint, restate one")),
            ("diff", "diff", msg("what changed between two quarters, with its causes")),
            ("history", "history", msg("all that was said and changed, in order")),
            ("search", "search", msg("words in any form: titles, statements, sources, notes")),
        ),
    ),
    (
        msg("Questions"),
        (
            ("slip", "slip", msg("promises that moved, the farthest first")),
            ("disputes", "disputes", msg("what voices do not agree about")),
            ("overdue", "overdue", msg("measures past their deadline")),
            ("due", "due", msg("what falls due soon, by deadline or promise")),
            ("silent", "silent", msg("measures of which nothing was heard")),
            ("timeline", "timeline", msg("measures against the period, drawn")),
        ),
    ),
    (
        msg("The record"),
        (
            ("agreement", "agreement", msg("agreements: list, show, add, edit")),
            ("measure", "measure", msg("measures: list, show, add, edit, move, control")),
            ("say", "say", msg("add a statement: who said what, when")),
            ("settle", "settle", msg("close a dispute in favour of a statement")),
            ("word", "word", msg("your paragraph on a measure for the official form")),
            ("assess", "assess", msg("your dated and signed judgement for the report")),
            ("source", "source", msg("sources: list, show, add, edit, verify")),
            ("voice", "voice", msg("voices, the offices that speak: list, show, add, edit")),
            ("party", "party", msg("parties: list, show, add, edit")),
            ("indicator", "indicator", msg("indicators: list, show, add, edit, read")),
        ),
    ),
    (
        msg("The journal"),
        (
            ("log", "log", msg("the journal: who changed what, and when")),
            ("undo", "undo", msg("switch the last change off")),
            ("redo", "redo", msg("switch it on again")),
        ),
    ),
    (
        msg("Data"),
        (
            ("check", "check", msg("look for gaps and contradictions in the data")),
            ("import", "importing", msg("take in plan files, JSON, plan tables and answers")),
            ("request", "request", msg("a sheet for each responsible body to fill in")),
            ("extract", "extract", msg("read a press release into a draft with quotes")),
            ("export", "export", msg("write plan files or JSON")),
            ("translate", "translate", msg("a sheet of what lacks a language, out and in")),
            ("deadline", "deadline", msg("explain how a deadline in words is read")),
            ("sql", "sql", msg("ask the register in SQL; it reads only")),
            ("db", "db", msg("the database: path, upgrade, backup, restore, verify, rebuild")),
            ("config", "config", msg("show and change settings")),
            ("view", "view", msg("filter words and columns kept under a name")),
            ("completion", "completion", msg("completion by Tab in bash, zsh and fish")),
        ),
    ),
)
"""Commands by section, in the order of the help page."""

MODULES: dict[str, str] = {name: module for _, many in SECTIONS for name, module, _ in many}
"""The module of each command."""

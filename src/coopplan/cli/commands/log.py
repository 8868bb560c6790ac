"""``log``: the journal, newest first."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading
from coopplan.cli.options import Csv, Limit
from coopplan.cli.plans import reader_words
from coopplan.cli.printing import print_list
from coopplan.language.sentences import msg

SHOWN = 30
"""Entries that a terminal shows where --limit says nothing."""


def log(ctx: typer.Context, limit: Limit = None, csv: Csv = False) -> None:
    """Print the journal."""
    from coopplan.documents import records
    from coopplan.store import load

    call = call_of(ctx)
    most = limit or (SHOWN if call.terminal.is_terminal and not csv else None)
    with reading(call) as (reader, known):
        entries = load.entries(reader, known, most)
    rows = [
        {
            "ref": f"#{one.number}",
            "at": one.at,
            "who": one.who,
            "action": one.action,
            "detail": one.detail,
            "off": one.off,
        }
        for one in entries
    ]
    page = records.journal(
        ((one.number, one.at, one.who, one.action, one.detail, one.off) for one in entries),
        reader_words(call),
    )
    print_list(call, "log/1", rows, csv=csv, page=page, known=known)


COMMAND = command(
    log,
    "log",
    msg("Show the journal, newest first: which command, when, by whom, about what."),
    "coopplan log --limit 10",
    "coopplan log --csv > journal.csv",
)

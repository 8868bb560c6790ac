"""``slip``: the promises that moved, and how far."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.options import Csv, Limit, Picking
from coopplan.cli.questions import asked, print_found
from coopplan.language.sentences import msg


def slip(ctx: typer.Context, words: Picking = None, limit: Limit = None, csv: Csv = False) -> None:
    """Print the promises that moved."""
    from coopplan.documents import questions as document
    from coopplan.reports.questions import Question
    from coopplan.reports.rows import slip_rows

    call = call_of(ctx)
    found, reads = asked(call, words, limit, Question.slips, csv=csv)
    print_found(call, "slip", slip_rows(found), document.slips(found, reads), found.asked, csv)


COMMAND = command(
    slip,
    "slip",
    msg(
        "List the promises that moved, the farthest first: who promised what, from which "
        "time to which, by how many days. Days are counted within one voice."
    ),
    "coopplan slip",
    "coopplan slip AST-ATY-2025 --as-of 2025-12-31 --csv",
)

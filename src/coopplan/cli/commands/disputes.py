"""``disputes``: what voices do not agree about."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.options import Csv, Limit, Picking
from coopplan.cli.questions import asked, print_found
from coopplan.language.sentences import msg


def disputes(
    ctx: typer.Context, words: Picking = None, limit: Limit = None, csv: Csv = False
) -> None:
    """Print the disputes that nobody settled."""
    from coopplan.documents import questions as document
    from coopplan.reports.questions import Question
    from coopplan.reports.rows import dispute_rows

    call = call_of(ctx)
    found, reads = asked(call, words, limit, Question.disputes, csv=csv)
    page = document.disputes(found, reads)
    print_found(call, "disputes", dispute_rows(found), page, found.asked, csv)


COMMAND = command(
    disputes,
    "disputes",
    msg(
        "List the open disputes: standing promises, states and figures of two voices that "
        "cannot both hold. One is closed with settle."
    ),
    "coopplan disputes AST-ATY-2025",
)

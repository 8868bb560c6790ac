"""``overdue``: the measures past their deadline."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.options import Csv, Limit, Picking
from coopplan.cli.questions import asked, print_found
from coopplan.language.sentences import msg


def overdue(
    ctx: typer.Context, words: Picking = None, limit: Limit = None, csv: Csv = False
) -> None:
    """Print the measures past their deadline."""
    from coopplan.documents import questions as document
    from coopplan.reports.json_answers import measure_row
    from coopplan.reports.questions import Question

    call = call_of(ctx)
    found, reads = asked(call, words, limit, Question.overdue, csv=csv, late=True)
    rows = [measure_row(line) for line in found.lines]
    given = found.deadlines_given
    page = document.overdue(found, reads)
    print_found(call, "overdue", rows, page, found.asked, csv, deadlines_given=given)


COMMAND = command(
    overdue,
    "overdue",
    msg(
        "List the measures past the plan's deadline, the longest overdue first. A promise "
        "that was not kept is no deadline: see slip and due."
    ),
    "coopplan overdue --limit 10",
)

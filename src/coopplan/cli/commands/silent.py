"""``silent``: the measures of which nothing was heard."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.options import Csv, Limit, Picking
from coopplan.cli.questions import asked, print_found
from coopplan.language.sentences import msg


def silent(
    ctx: typer.Context, words: Picking = None, limit: Limit = None, csv: Csv = False
) -> None:
    """Print the open measures of which nothing was heard."""
    from coopplan.documents import questions as document
    from coopplan.reports.json_answers import measure_row
    from coopplan.reports.questions import Question

    call = call_of(ctx)
    found, reads = asked(call, words, limit, Question.silent, csv=csv, quiet=True)
    rows = [{**measure_row(line), "silent_quarters": line.silent_quarters} for line in found.lines]
    page = document.silent(found, reads)
    print_found(call, "silent", rows, page, found.asked, csv, quarter=found.quarter)


COMMAND = command(
    silent,
    "silent",
    msg(
        "List the open measures of which nothing was heard about the quarter of the day, the "
        "longest silent first, with the last day heard of."
    ),
    "coopplan silent --as-of 2025-12-31",
)

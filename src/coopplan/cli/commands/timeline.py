"""``timeline``: the measures against the period."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Agreements, Csv, Limit
from coopplan.cli.plans import load_plans, reader_words
from coopplan.cli.questions import print_found
from coopplan.language.sentences import msg


def timeline(
    ctx: typer.Context, agreements: Agreements = None, limit: Limit = None, csv: Csv = False
) -> None:
    """Print the measures against the period."""
    from coopplan.documents import questions as document
    from coopplan.model.tally import untallied
    from coopplan.reports.questions import Question
    from coopplan.reports.rows import timeline_rows

    call = call_of(ctx)
    day = looked_at(call)
    with reading(call) as (reader, known):
        plans = load_plans(reader, known, agreements)
    found = Question(untallied(plans), known, day, limit).timelines()
    words = reader_words(call, plans)
    drawn = document.timelines if call.terminal.is_terminal else document.timeline_table
    print_found(call, "timeline", timeline_rows(found), drawn(found, words), found.asked, csv)


COMMAND = command(
    timeline,
    "timeline",
    msg(
        "Draw the measures against the period: when they were heard of, what was promised, "
        "what stands, deadlines and completions. In a pipe, a measure a line."
    ),
    "coopplan timeline AST-ATY-2025",
)

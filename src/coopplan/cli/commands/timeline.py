"""``timeline``: the measures against the period."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Csv, Limit, Picking
from coopplan.cli.picked import picked
from coopplan.cli.plans import words_of_first
from coopplan.cli.printing import print_page
from coopplan.language.sentences import msg


def timeline(
    ctx: typer.Context, words: Picking = None, limit: Limit = None, csv: Csv = False
) -> None:
    """Print the measures against the period."""
    from coopplan.cli.streaming import print_long, shown_at_once
    from coopplan.documents import questions as document
    from coopplan.model.tally import Share
    from coopplan.reports.questions import Question
    from coopplan.reports.rows import timeline_rows

    call = call_of(ctx)
    day = looked_at(call)
    most = shown_at_once(call, limit, csv=csv)
    with reading(call) as (reader, known):
        chosen = picked(words, reader, known, day)
        reads = words_of_first(call, chosen.register)
        shares = (Share(plan.agreement.ref, plan) for plan in chosen.plans())
        asked = Question(shares, known, day, most, passes=chosen.passes)
        if most is not None:
            print_page(call, document.timelines(asked.timelines(), reads))
            return
        print_long(
            call,
            "timeline/1",
            asked.each_timeline(),
            row=lambda one: timeline_rows(one)[0],
            page=lambda some, _: document.timeline_table(some, reads),
            csv=csv,
            limit=limit,
            as_of=day,
            known=known,
        )


COMMAND = command(
    timeline,
    "timeline",
    msg(
        "Draw the measures against the period: when they were heard of, what was promised, "
        "what stands, deadlines and completions. In a pipe, a measure a line."
    ),
    "coopplan timeline AST-ATY-2025",
    "coopplan timeline sector:transport +slipped",
)

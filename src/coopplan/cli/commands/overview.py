"""``overview``, and ``coopplan`` alone: what an analyst wants to see first."""

from __future__ import annotations

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.plans import load_plans, reader_words
from coopplan.cli.printing import print_answer, print_page
from coopplan.errors import DatabaseMissing
from coopplan.language.sentences import msg


def overview(ctx: typer.Context) -> None:
    """Print where all agreements stand; where there is no database, how to start."""
    call = call_of(ctx)
    day = looked_at(call)
    try:
        with reading(call) as (reader, known):
            plans = load_plans(reader, known, None)
    except DatabaseMissing:
        if ctx.parent is None or ctx.parent.info_name != "coopplan" or call.flags.get("db"):
            raise
        how_to_start(call)
        return
    if not plans:
        how_to_start(call)
        return
    from coopplan.reports.register import overview as answer

    seen = answer(plans, known, day)
    if call.settings.json:
        print_answer(call, "overview/1", seen)
        return
    from coopplan.documents import overview as document

    print_page(call, document.compose(seen, reader_words(call, plans)))


def how_to_start(call: Call) -> None:
    """Say in three lines how to start."""
    words = call.words
    call.terminal.write(words.t("There is no register yet. To start, type one of these:"))
    call.terminal.write("  coopplan init --demo   " + words.t("see it with eight real agreements"))
    call.terminal.write("  coopplan init          " + words.t("an empty register of your own"))


COMMAND = command(
    overview,
    "overview",
    msg(
        "Show all agreements with their state, the share of their period gone and their counts; "
        "what is overdue, what is due in 90 days, which report is owed to whom, what moved last. "
        "This is what coopplan shows when no command is named."
    ),
    "coopplan",
    "coopplan overview --as-of 2025-12-31",
)

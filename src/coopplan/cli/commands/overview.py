"""``overview``, and ``coopplan`` alone: what an analyst wants to see first."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.plans import portfolio_of, words_of_first
from coopplan.cli.printing import print_answer, print_page
from coopplan.errors import DatabaseMissing
from coopplan.language.sentences import msg

if TYPE_CHECKING:
    from coopplan.language.words import Words
    from coopplan.reports.register_answers import Overview


def overview(ctx: typer.Context) -> None:
    """Print where all agreements stand; where there is no database, how to start."""
    call = call_of(ctx)
    try:
        seen, reads = _seen(call, looked_at(call))
    except DatabaseMissing:
        if ctx.parent is None or ctx.parent.info_name != "coopplan" or call.flags.get("db"):
            raise
        how_to_start(call)
        return
    if reads is None:
        how_to_start(call)
        return
    if call.settings.json:
        print_answer(call, "overview/1", seen)
        return
    from coopplan.documents import overview as document

    print_page(call, document.compose(seen, reads))


def _seen(call: Call, day: date) -> tuple[Overview, Words | None]:
    """Return the answer, and the reader's words, None in an empty register."""
    from coopplan.model.period import SOON, Quarter
    from coopplan.reports.register import LISTED, SHOWN, overview
    from coopplan.store.counted import Wanted

    with reading(call) as (reader, known):
        told = portfolio_of(reader, known, None)
        until = day + timedelta(days=SOON)
        most, listed = (None, LISTED) if call.settings.json else (SHOWN, SHOWN)
        wanted = Wanted(day, Quarter.of(day), late=listed, until=until, heads=most, duties=True)
        shares, rest = told.parted(wanted, listed)
        seen = overview(shares, known, day, told.told, rest=rest, rows=most, listed=listed)
        return seen, words_of_first(call, told) if told.agreements else None


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

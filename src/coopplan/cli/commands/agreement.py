"""``agreement``: list, show, add, edit."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Csv, Limit, Ref, Words
from coopplan.cli.picked import picked_by_words
from coopplan.cli.plans import plan_of, reader_words, words_of_first
from coopplan.cli.printing import print_answer, print_list, print_page
from coopplan.language.sentences import msg


def list_(ctx: typer.Context, words: Words = None, limit: Limit = None, csv: Csv = False) -> None:
    """Print all agreements, or those with a measure that passes, with their state and counts."""
    from coopplan.documents import listing
    from coopplan.model.period import Quarter
    from coopplan.render.terminal_table import ROW_CAP
    from coopplan.reports.json_answers import agreement_row
    from coopplan.reports.register import agreement_rows
    from coopplan.store.counted import Wanted

    call = call_of(ctx)
    day = looked_at(call)
    # What a terminal does not show need not be counted; a pipe and a file get all of them.
    page = call.terminal.is_terminal and not (csv or call.settings.json)
    most = min(limit or ROW_CAP, ROW_CAP) if page else limit
    with reading(call) as (reader, known):
        chosen = picked_by_words(words or (), reader, known, day)
        told = chosen.register
        reads = words_of_first(call, told)
        if chosen.passes is not None:
            told = told.only(chosen.refs())
        total = len(told.agreements)
        found = agreement_rows(told.first(most).shares(Wanted(day, Quarter.of(day))), day)
    left = min(limit or total, total) - len(found)
    print_list(
        call,
        "agreements/1",
        [agreement_row(row) for row in found],
        csv=csv,
        page=listing.agreements(found, day, reads, left),
        as_of=day,
        known=known,
        total=total,
    )


def show(ctx: typer.Context, ref: Ref) -> None:
    """Print one agreement and where its measures stand."""
    from coopplan.reports.views import agreement_view

    call = call_of(ctx)
    day = looked_at(call)
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, ref)
    view = agreement_view(plan, day)
    if call.settings.json:
        print_answer(call, "agreement/1", view)
        return
    from coopplan.documents import showing

    print_page(call, showing.agreement(view, reader_words(call, [plan])))


COMMAND = group(
    "agreement",
    msg("Agreements: the signed documents, with their parties, signing, period and lineage."),
    entry(
        list_,
        "list",
        msg(
            "List all agreements with their state, share of the period gone, and counts. With "
            "filter words: those that have a measure that passes them; the counts stay those of "
            "all its measures."
        ),
        "coopplan agreement list",
        "coopplan agreement list sector:transport +overdue",
        "coopplan agreement list --as-of 2025-12-31 --csv",
    ),
    entry(
        show,
        "show",
        msg("Show one agreement: what it is, who signed, and where its measures stand."),
        "coopplan agreement show AST-ATY-2025",
    ),
    entry(
        "agreement_changes:add",
        "add",
        msg("Add an agreement between parties that are in the register."),
        'coopplan agreement add SAM-AKT-2026 --kind plan --title "План совместных мероприятий" '
        "--party RU-SAM --party KZ-15 --period 2026/2028 --signed 2026-02-10",
        asks="ref! kind! title! short party! signed signed_at period langs keeper note",
    ),
    entry(
        "agreement_changes:edit",
        "edit",
        msg(
            "Change an agreement: what is given takes the place of what was there, a text only in "
            "its language. The old version stays in the history."
        ),
        "coopplan agreement edit AST-ATY-2025 --keeper ivanova --report-due 15",
    ),
    entry(
        "agreement_succeed:succeed",
        "succeed",
        msg(
            "Record that one agreement follows another. What became of the older one's measures: "
            "measure fate."
        ),
        "coopplan agreement succeed AST-ATY-2023 AST-ATY-2025",
    ),
    default="list",
)

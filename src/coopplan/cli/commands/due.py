"""``due``: what falls due soon, by deadline or by promise."""

from __future__ import annotations

from datetime import timedelta
from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.options import Csv, Limit, Picking
from coopplan.cli.parse import days_ahead
from coopplan.cli.questions import asked, print_found
from coopplan.language.sentences import msg
from coopplan.model.period import SOON


def due(
    ctx: typer.Context,
    words: Picking = None,
    within: Annotated[
        int | None,
        typer.Option(
            "--within",
            metavar=msg("DAYS"),
            parser=days_ahead("--within"),
            help=msg("how far ahead, as 90d or 12w; default: 90d"),
        ),
    ] = None,
    limit: Limit = None,
    csv: Csv = False,
) -> None:
    """Print what falls due."""
    from coopplan.documents import questions as document
    from coopplan.reports.rows import due_rows

    call = call_of(ctx)
    ahead = timedelta(days=SOON if within is None else within)
    found, reads = asked(
        call,
        words,
        limit,
        lambda question: question.due(question.as_of + ahead),
        csv=csv,
        until=lambda day: day + ahead,
    )
    page = document.due(found, reads)
    print_found(call, "due", due_rows(found), page, found.asked, csv, until=found.until)


COMMAND = command(
    due,
    "due",
    msg("List what falls due, by the plan's deadline or by a voice's standing promise."),
    "coopplan due --within 90d",
    "coopplan due AST-ATY-2025 --as-of 2026-10-01 --within 26w",
)

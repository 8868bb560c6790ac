"""``diff``: what changed in an agreement between two quarters, near or far."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.commands.report import FORMATS
from coopplan.cli.help import command
from coopplan.cli.opening import as_of, reading
from coopplan.cli.options import Csv, Output
from coopplan.cli.parse import word
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import format_meant, json_text, print_csv, put, put_page
from coopplan.language.sentences import msg
from coopplan.model.period import Quarter

Agreement = Annotated[
    str, typer.Argument(metavar=msg("AGREEMENT"), help=msg("the agreement's ref"))
]
First = Annotated[
    Quarter | None,
    typer.Argument(
        metavar=msg("QUARTER"),
        parser=Quarter.parse,
        help=msg("from the end of this one, as 2025-Q2; default: the one before the later one"),
    ),
]
Last = Annotated[
    Quarter | None,
    typer.Argument(
        metavar=msg("QUARTER"),
        parser=Quarter.parse,
        help=msg("to the end of this one; default: the last one that ended"),
    ),
]


def diff(
    ctx: typer.Context,
    agreement: Agreement,
    first: First = None,
    last: Last = None,
    format_: Annotated[
        str | None,
        typer.Option(
            "--format",
            metavar=msg("FORMAT"),
            parser=word("format", FORMATS),
            help=msg("terminal, md, html, docx, xlsx, pdf, csv or json; default: as FILE ends"),
        ),
    ] = None,
    output: Output = None,
    csv: Csv = False,
) -> None:
    """Print what changed, each line with its cause and source."""
    from coopplan.reports.diff import diff as answer

    call = call_of(ctx)
    day = as_of(call)
    to = last or Quarter.of(day or call.terminal.today()).previous()
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, agreement)
    found = answer(plan, first or to.previous(), to, day)
    chosen = "json" if call.settings.json else format_meant(format_, output)
    if csv:
        from coopplan.reports.rows import diff_rows

        rows = diff_rows(found)
        print_csv(call, rows, list(rows[0]) if rows else [])
        return
    if chosen == "json":
        put(call, json_text(call, "diff/1", found), output)
        return
    from coopplan.documents.diff import compose

    put_page(call, compose(found, reader_words(call, [plan])), chosen, output)


COMMAND = command(
    diff,
    "diff",
    msg(
        "Print what changed from the end of one quarter to the end of another, next to it or far "
        "from it: what became of each measure in a word, its values before and after, the causes "
        "in order with their sources, and what nobody spoke of in the whole span."
    ),
    "coopplan diff AST-ATY-2025 2025-Q2 2025-Q4",
    "coopplan diff AST-ATY-2025 2025-Q2 2026-Q3 --lang kk -o changes.html",
    "coopplan diff AST-ATY-2025 2025-Q3 2025-Q4 --csv",
)

"""``report``: the quarterly report of one agreement, of several, or of the whole register."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import as_of, reading
from coopplan.cli.options import Agreements, Output
from coopplan.cli.parse import word
from coopplan.cli.plans import load_plans, reader_words
from coopplan.cli.printing import format_meant, json_text, put, put_page
from coopplan.errors import EmptyRegister
from coopplan.language.sentences import msg
from coopplan.model.period import Quarter

FORMATS = ("terminal", "md", "html", "docx", "xlsx", "pdf", "csv", "json")


def report(
    ctx: typer.Context,
    agreements: Agreements = None,
    quarter: Annotated[
        Quarter | None,
        typer.Option(
            "--quarter",
            metavar=msg("QUARTER"),
            parser=Quarter.parse,
            help=msg("as 2025-Q4; default: the last one that ended"),
        ),
    ] = None,
    layout: Annotated[
        str,
        typer.Option(
            "--layout", metavar=msg("LAYOUT"), parser=word("layout", ["status"]), help=msg("status")
        ),
    ] = "status",
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
) -> None:
    """Print the report, or write it to a file."""
    call = call_of(ctx)
    day = as_of(call)
    asked = quarter or Quarter.of(day or call.terminal.today()).previous()
    with reading(call) as (reader, known):
        plans = load_plans(reader, known, agreements)
    if not plans:
        raise EmptyRegister(db=call.settings.values["db"].shown)
    words = reader_words(call, plans)
    chosen = "json" if call.settings.json else format_meant(format_, output)
    if len(plans) == 1:
        from coopplan.reports.quarterly import quarterly

        one = quarterly(plans[0], asked, day)
        if chosen == "json":
            put(call, json_text(call, "report/1", one), output)
            return
        from coopplan.documents import quarterly as document

        put_page(call, document.compose(one, words), chosen, output)
        return
    from coopplan.reports.register import register_report

    many = register_report(plans, known, asked, day)
    if chosen == "json":
        put(call, json_text(call, "register-report/1", many), output)
        return
    from coopplan.documents import register as table

    put_page(call, table.compose(many, words), chosen, output)


COMMAND = command(
    report,
    "report",
    msg(
        "Print the quarterly report. Of one agreement: its first lines are enough for who has a "
        "minute, then come counts, changes with their causes, promises that moved, disputes, "
        "what is overdue, due or silent, figures and sources. Of several or all: one table."
    ),
    "coopplan report AST-ATY-2025 --quarter 2025-Q4",
    "coopplan report --quarter 2025-Q4",
    "coopplan report AST-ATY-2025 --as-of 2025-11-15 --lang kk",
    "coopplan report AST-ATY-2025 --quarter 2025-Q4 -o report.docx",
)

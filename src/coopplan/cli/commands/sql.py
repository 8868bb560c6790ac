"""``sql``: a question in SQL over documented views; nothing can be changed with it."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Csv, Limit
from coopplan.cli.parse import whole
from coopplan.cli.plans import reader_words
from coopplan.cli.printing import print_list, tell
from coopplan.errors import MissingArgument
from coopplan.language.sentences import msg

MOST = 100_000
"""Rows of an answer where --limit says nothing."""


def sql(
    ctx: typer.Context,
    question: Annotated[
        str | None,
        typer.Argument(metavar=msg("QUESTION"), help=msg("one SELECT; - reads it from the input")),
    ] = None,
    views: Annotated[
        bool, typer.Option("--views", help=msg("show the views and their columns instead"))
    ] = False,
    seconds: Annotated[
        int | None,
        typer.Option(
            "--seconds",
            metavar=msg("N"),
            parser=whole("--seconds", 1, 3600),
            help=msg("how long it may take; default: 30"),
        ),
    ] = None,
    limit: Limit = None,
    csv: Csv = False,
) -> None:
    """Answer the question."""
    from coopplan.documents import answered
    from coopplan.store.select import SECONDS, select

    call = call_of(ctx)
    if views:
        _views(call, csv)
        return
    if question is None:
        raise MissingArgument(argument=call.sentences.t("QUESTION"), command=ctx.command_path)
    told = call.terminal.read(1_000_001) if question == "-" else question
    with reading(call) as (reader, known):
        found = select(
            reader,
            known,
            told,
            most=limit or MOST,
            seconds=seconds or SECONDS,
            day=looked_at(call),
        )
    rows = [dict(zip(found.columns, row, strict=True)) for row in found.rows]
    page = answered.found(found.columns, found.rows, reader_words(call))
    print_list(
        call,
        "sql/1",
        rows,
        csv=csv,
        page=page,
        columns=list(found.columns),
        more=found.more,
        known=known,
    )
    if found.more:
        tell(call, msg("There are more rows: only {n} were read."), n=len(rows))


def _views(call: Call, csv: bool) -> None:
    from coopplan.documents import answered
    from coopplan.store.select import columns

    with reading(call) as (reader, known):
        has = columns(reader, known)
    words = reader_words(call)
    rows = [
        {"view": name, "about": words.t(answered.ABOUT[name]), "columns": ", ".join(has[name])}
        for name in has
    ]
    print_list(call, "sql-views/1", rows, csv=csv, page=answered.views(has, words))


COMMAND = command(
    sql,
    "sql",
    msg(
        "Ask the register in SQL, as it counts now or was known at --known-at. It reads only: one "
        "SELECT over the views (--views shows them); tables may be asked too, but may change with "
        "any release."
    ),
    "coopplan sql --views",
    'coopplan sql "select sector, count(*) from measures group by sector" --csv',
)

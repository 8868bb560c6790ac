"""``settle``: close a dispute on a measure in favour of a statement, with the reason."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading, writing
from coopplan.cli.options import Ref
from coopplan.cli.parse import text_of
from coopplan.cli.plans import plan_of
from coopplan.cli.recorded import recorded
from coopplan.cli.times import day_of
from coopplan.language.sentences import msg


def settle(
    ctx: typer.Context,
    ref: Ref,
    take: Annotated[
        str,
        typer.Option("--take", metavar=msg("REF"), help=msg("the statement taken as right")),
    ],
    why: Annotated[list[str], typer.Option("--why", metavar=msg("TEXT"), help=msg("the reason"))],
    on: Annotated[
        str | None, typer.Option("--on", metavar=msg("DAY"), help=msg("the day; default: today"))
    ] = None,
) -> None:
    """Record the settlement."""
    from coopplan.actions import statements
    from coopplan.model.statement import Settlement
    from coopplan.store.refs import resolve, statement_on

    call = call_of(ctx)
    with reading(call) as (reader, known):
        measure = resolve(reader, ref, "measure", known)
        lang = plan_of(reader, known, measure).agreement.langs[0]
        takes = statement_on(reader, measure, take, known)
    day = day_of(call, on, "--on") if on else call.terminal.today()
    settlement = Settlement(measure, takes, text_of(why, lang), day)
    with writing(call, "settle", measure) as writer:
        statements.settle(writer, settlement, today=call.terminal.today())
    recorded(call, writer, measure)


COMMAND = command(
    settle,
    "settle",
    msg(
        "Close a dispute on a measure in favour of one statement. The other stays in the history; "
        "a new contradiction opens a new dispute."
    ),
    'coopplan settle AST-ATY-2025/1 --take AST-ATY-2025/1#20 --why "подтверждено письмом"',
)

"""``assess``: the analyst's own judgement of a measure or of a quarter, dated and signed."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import reading, writing
from coopplan.cli.options import InQuarter
from coopplan.cli.parse import text_of
from coopplan.cli.plans import plan_of
from coopplan.cli.recorded import recorded
from coopplan.cli.times import day_of
from coopplan.language.sentences import msg
from coopplan.model.period import Quarter
from coopplan.model.word import Assessment


def assess(
    ctx: typer.Context,
    ref: Annotated[
        str,
        typer.Argument(metavar=msg("REF"), help=msg("a measure; or an agreement as a whole")),
    ],
    text: Annotated[
        list[str],
        typer.Option("--text", metavar=msg("TEXT"), help=msg("the judgement; kk:… and en:… too")),
    ],
    quarter: InQuarter = None,
    on: Annotated[
        str | None, typer.Option("--on", metavar=msg("DAY"), help=msg("the day; default: today"))
    ] = None,
) -> None:
    """Record the assessment, signed by the user of this run."""
    from coopplan.actions import wording
    from coopplan.store.refs import SUBJECT, resolve

    call = call_of(ctx)
    asked = quarter or Quarter.of(call.terminal.today()).previous()
    with reading(call) as (reader, known):
        subject = resolve(reader, ref, SUBJECT, known)
        plan = plan_of(reader, known, subject)
    told = text_of(text, call.settings.lang or plan.agreement.langs[0])
    day = day_of(call, on, "--on") if on else call.terminal.today()
    with writing(call, "assess", f"{subject} {asked}") as writer:
        wording.assess(writer, Assessment(subject, asked, told, day, call.settings.user))
    recorded(call, writer, subject)


COMMAND = command(
    assess,
    "assess",
    msg(
        "Write your own assessment of a measure or of the quarter. The report prints it as such, "
        "with your name and the day; it changes no state, count or mark."
    ),
    'coopplan assess AST-ATY-2025 --quarter 2025-Q4 --text "Темп ниже плана…"',
    'coopplan assess AST-ATY-2025/1 --quarter 2025-Q4 --text "Срок 2026 г. маловероятен"',
)

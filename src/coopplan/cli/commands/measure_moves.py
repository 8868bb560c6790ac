"""``measure move|control|reread``: what is done to measures whose words stay."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Annotated

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.deadlines import deadline_version, reread_plans
from coopplan.cli.opening import reading, writing
from coopplan.cli.options import Agreements, Basis, Ref, Texts
from coopplan.cli.parse import text_of
from coopplan.cli.plans import load_plans, measure_of
from coopplan.cli.recorded import recorded
from coopplan.cli.times import day_of
from coopplan.errors import OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.measure import ControlAct

Text = str | None


def move(
    ctx: typer.Context,
    ref: Ref,
    to: Annotated[
        str,
        typer.Option("--to", metavar=msg("PHRASE"), help=msg("the new deadline, in its words")),
    ],
    basis: Basis = None,
    reason: Annotated[
        Texts, typer.Option("--reason", metavar=msg("TEXT"), help=msg("why it was moved"))
    ] = None,
    on: Annotated[
        Text,
        typer.Option("--on", metavar=msg("DAY"), help=msg("the day of the amendment; today")),
    ] = None,
    requested: Annotated[
        bool, typer.Option("--requested", help=msg("only asked for: shown, counts for nothing"))
    ] = False,
    approved: Annotated[
        bool, typer.Option("--approved", help=msg("approved; the default"))
    ] = False,
) -> None:
    """Record an amendment of the plan's deadline."""
    from coopplan.actions.measures import move_deadline

    call = call_of(ctx)
    if requested and approved:
        raise OptionsClash(one="--requested", other="--approved")
    exact, plan = measure_of(call, ref)
    version = replace(
        deadline_version(call, to, plan),
        on=_day(call, on),
        basis=basis,
        reason=text_of(reason, plan.agreement.langs[0]),
        approved=not requested,
    )
    with writing(call, "measure move", exact) as writer:
        move_deadline(writer, exact, version)
    recorded(call, writer, exact)


def control(
    ctx: typer.Context,
    ref: Ref,
    off: Annotated[bool, typer.Option("--off", help=msg("take it off control"))] = False,
    on: Annotated[
        Text, typer.Option("--on", metavar=msg("DAY"), help=msg("the day; default: today"))
    ] = None,
    basis: Basis = None,
) -> None:
    """Put a measure under control, or take it off."""
    from coopplan.actions.measures import control as act

    call = call_of(ctx)
    exact, _ = measure_of(call, ref)
    with writing(call, "measure control", exact) as writer:
        act(writer, exact, ControlAct(_day(call, on), not off, basis))
    recorded(call, writer, exact)


def reread(ctx: typer.Context, agreements: Agreements = None) -> None:
    """Read the deadlines again by this version's grammar, as one recorded change."""
    from coopplan.actions.measures import reread_deadlines

    call = call_of(ctx)
    with reading(call) as (reader, known):
        plans = load_plans(reader, known, agreements)
    found = reread_plans(plans)
    with writing(call, "measure reread") as writer:
        for measure, versions in found:
            reread_deadlines(writer, measure, versions)
    recorded(call, writer, *(measure.ref for measure, _ in found))


def _day(call: Call, text: str | None) -> date:
    return day_of(call, text, "--on") if text else call.terminal.today()

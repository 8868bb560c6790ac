"""``indicator``: what is counted; list, show, add, edit, and read: a value for a period."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation
from typing import Annotated, Any

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.options import Csv, Limit, Names, Notes, Picking, Ref, Texts
from coopplan.cli.parse import code, text_of
from coopplan.cli.picked import picked
from coopplan.cli.plans import plan_of
from coopplan.cli.registers import add as add_record
from coopplan.cli.registers import change, fields_given, needed, print_record, print_records
from coopplan.cli.saying import Said, record
from coopplan.cli.times import moment_of
from coopplan.errors import BadNumber
from coopplan.language.sentences import msg
from coopplan.model.codes import Aggregation, Direction
from coopplan.model.indicator import Indicator
from coopplan.model.plan import Plan
from coopplan.model.text import LocalText, merged

Text = str | None
Unit = Annotated[
    Text, typer.Option("--unit", metavar=msg("UNIT"), help=msg("a short code: t, %, RUB, vessels"))
]
OfMeasure = Annotated[
    Text, typer.Option("--measure", metavar=msg("REF"), help=msg("the measure it belongs to"))
]
Baseline = Annotated[
    Text, typer.Option("--baseline", metavar=msg("N"), help=msg("the value it started from"))
]
Target = Annotated[
    Text, typer.Option("--target", metavar=msg("N"), help=msg("the value to be reached"))
]
TargetBy = Annotated[Text, typer.Option("--target-by", metavar=msg("TIME"), help=msg("by when"))]
Way = Annotated[
    Direction | None,
    typer.Option(
        "--direction",
        metavar=msg("WAY"),
        parser=code("direction", Direction),
        help=msg("which way it is meant to go: up, down or none"),
    ),
]
Adds = Annotated[
    Aggregation | None,
    typer.Option(
        "--adds-up",
        metavar=msg("HOW"),
        parser=code("aggregation", Aggregation),
        help=msg("how parts of the year make the year: sum, last, mean or none"),
    ),
]


def list_(ctx: typer.Context, words: Picking = None, limit: Limit = None, csv: Csv = False) -> None:
    """Print the indicators of agreements, with filter words those of the measures that pass."""
    call = call_of(ctx)
    with reading(call) as (reader, known):
        chosen = picked(words, reader, known, looked_at(call))
        found: list[Indicator] = []
        for plan in chosen.plans():
            kept = None if chosen.passes is None else chosen.measures(plan)
            found += (one for one in plan.indicators if kept is None or one.measure in kept)
    print_records(call, "indicators", msg("Indicators"), found, limit, csv, known=known)


def show(ctx: typer.Context, ref: Ref) -> None:
    """Print one indicator."""
    call = call_of(ctx)
    _, found = _one(call, ref)
    print_record(call, "indicator", found)


def add(
    ctx: typer.Context,
    ref: Ref,
    name: Names = None,
    unit: Unit = None,
    measure: OfMeasure = None,
    baseline: Baseline = None,
    target: Target = None,
    target_by: TargetBy = None,
    direction: Way = None,
    adds_up: Adds = None,
    note: Notes = None,
    key: Annotated[
        Text, typer.Option("--key", metavar=msg("KEY"), help=msg("its short name in plan files"))
    ] = None,
) -> None:
    """Add an indicator to an agreement."""
    from dataclasses import replace

    from coopplan.actions.indicators import add_indicator

    call = call_of(ctx)
    needed(ctx, ("--name", name), ("--unit", unit))
    with reading(call) as (reader, known):
        plan = plan_of(reader, known, ref)
    blank = Indicator(ref="", key=key or "", name=LocalText(), unit=unit or "")
    told = _changes(call, plan, blank, ctx.params)
    indicator = replace(blank, **fields_given(told))
    agreement = plan.agreement.ref
    add_record(ctx, agreement, lambda w: add_indicator(w, agreement, indicator))


def edit(
    ctx: typer.Context,
    ref: Ref,
    name: Names = None,
    unit: Unit = None,
    measure: OfMeasure = None,
    baseline: Baseline = None,
    target: Target = None,
    target_by: TargetBy = None,
    direction: Way = None,
    adds_up: Adds = None,
    note: Notes = None,
) -> None:
    """Change an indicator."""
    from coopplan.actions.indicators import edit_indicator

    call = call_of(ctx)
    plan, old = _one(call, ref)
    changes = _changes(call, plan, old, ctx.params)
    change(ctx, old, changes, edit_indicator)


def read(
    ctx: typer.Context,
    ref: Ref,
    value: Annotated[
        str,
        typer.Argument(metavar=msg("VALUE"), help=msg("as 16.5, ~16.5 (about), >16.5, 16-17")),
    ],
    period: Annotated[
        str, typer.Option("--period", metavar=msg("PERIOD"), help=msg("as 2024, 2025-Q3"))
    ],
    source: Annotated[
        Texts,
        typer.Option("--source", metavar=msg("SOURCE"), help=msg("s12, or a web address")),
    ] = None,
    quote: Annotated[
        Texts,
        typer.Option("--quote", metavar=msg("TEXT"), help=msg("the words of the source, exactly")),
    ] = None,
    by: Annotated[
        Text,
        typer.Option("--by", metavar=msg("VOICE"), help=msg("who said it: a ref, name or alias")),
    ] = None,
    on: Annotated[
        Text,
        typer.Option(
            "--on",
            metavar=msg("DAY"),
            help=msg("the day it was said; default: the source's publication"),
        ),
    ] = None,
) -> None:
    """Record a value: a statement about the indicator's measure, or about the agreement."""
    call = call_of(ctx)
    plan, found = _one(call, ref)
    said = Said(
        on=on,
        by=by,
        figures=(f"{found.key}={value}, {period}",),
        sources=source or (),
        quotes=quote or (),
    )
    record(call, [(found.measure or plan.agreement.ref, said)])


def _one(call: Call, ref: str) -> tuple[Plan, Indicator]:
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        exact = resolve(reader, ref, "indicator", known)
        plan = plan_of(reader, known, exact)
    return plan, next(one for one in plan.indicators if one.ref == exact)


def _changes(call: Call, plan: Plan, old: Indicator, given: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that the options change, None for the others."""
    lang = plan.agreement.langs[0]

    def text(name: str, before: LocalText) -> LocalText | None:
        return merged(before, text_of(given[name], lang)) if given[name] else None

    by = given["target_by"]
    return {
        "name": text("name", old.name),
        "unit": given["unit"],
        "measure": _measure(call, given["measure"]) if given["measure"] else None,
        "baseline": _number(given["baseline"], "--baseline"),
        "target": _number(given["target"], "--target"),
        "target_by": moment_of(call, by, "--target-by") if by else None,
        "direction": given["direction"],
        "aggregation": given["adds_up"],
        "note": text("note", old.note),
    }


def _measure(call: Call, ref: str) -> str:
    from coopplan.cli.registers import resolved

    return resolved(call, ref, "measure")


def _number(text: str | None, option: str) -> Decimal | None:
    if text is None:
        return None
    try:
        number = Decimal(text.replace(" ", "").replace("\u00a0", "").replace(",", "."))
    except InvalidOperation:
        raise BadNumber(value=text, option=option, low=None, high=None) from None
    if not number.is_finite():
        raise BadNumber(value=text, option=option, low=None, high=None)
    return number


COMMAND = group(
    "indicator",
    msg("Indicators: what is counted, with unit, target and values for periods."),
    entry(
        list_,
        "list",
        msg("List indicators. With filter words: those of the measures that pass."),
        "coopplan indicator list AST-ATY-2025",
        "coopplan indicator list sector:trade",
    ),
    entry(show, "show", msg("Show one indicator."), "coopplan indicator show AST-ATY-2025/i1"),
    entry(
        add,
        "add",
        msg("Add an indicator to an agreement."),
        'coopplan indicator add AST-ATY-2025 --name "Грузооборот" --unit t --target 20000 '
        "--target-by 2027",
    ),
    entry(
        edit,
        "edit",
        msg("Change an indicator; the old version stays in the history."),
        "coopplan indicator edit AST-ATY-2025/i1 --target 20000 --target-by 2027",
    ),
    entry(
        read,
        "read",
        msg("Record a value for a period, with who gave it and where."),
        "coopplan indicator read AST-ATY-2025/i1 ~16500 --period 2024 --source s12",
    ),
    default="list",
)

"""``measure add|edit``."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import Annotated, Any

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.deadlines import deadline_version
from coopplan.cli.opening import reading
from coopplan.cli.options import Basis, Notes, Ref, Texts
from coopplan.cli.parse import code, text_of, whole, word
from coopplan.cli.plans import measure_of, plan_of
from coopplan.cli.registers import add as add_record
from coopplan.cli.registers import change, fields_given, needed
from coopplan.cli.signing import bodies
from coopplan.cli.times import day_of
from coopplan.errors import OptionNeeds, OptionsClash
from coopplan.language.sentences import msg
from coopplan.model.codes import SECTORS, InPlan
from coopplan.model.measure import Amended, DeadlineVersion, Measure
from coopplan.model.plan import Plan
from coopplan.model.text import LocalText, merged
from coopplan.reports.views import find_measure

Text = str | None
Titles = Annotated[
    Texts,
    typer.Option(
        "--title", metavar=msg("TEXT"), help=msg("its title; kk:… and en:… for other languages")
    ),
]
Sector = Annotated[
    Text,
    typer.Option(
        "--sector",
        metavar=msg("SECTOR"),
        parser=word("sector", SECTORS),
        help=msg("transport, border_crossing, trade, health, culture …"),
    ),
]
Number = Annotated[
    Text, typer.Option("--no", metavar="№", help=msg("its № in the plan's own text"))
]
Section = Annotated[
    Texts, typer.Option("--section", metavar=msg("TEXT"), help=msg("its section of the plan"))
]
Place = Annotated[Texts, typer.Option("--place", metavar=msg("TEXT"), help=msg("where"))]
Bodies = Annotated[
    Texts,
    typer.Option(
        "--body",
        metavar=msg("WHO"),
        help=msg('who answers for it: "RU-AST: Минтранс (lead)"'),
    ),
]
Expected = Annotated[
    Texts, typer.Option("--expected", metavar=msg("TEXT"), help=msg("the expected result"))
]
Form = Annotated[
    Texts, typer.Option("--form", metavar=msg("TEXT"), help=msg("the form of completion"))
]
Parts = Annotated[
    int | None,
    typer.Option(
        "--parts",
        metavar=msg("N"),
        parser=whole("--parts", 1, 10**6),
        help=msg("of how many parts it consists, as of 5 vessels"),
    ),
]
Units = Annotated[
    Texts, typer.Option("--parts-unit", metavar=msg("TEXT"), help=msg("what the parts are"))
]
Stands = Annotated[
    InPlan | None,
    typer.Option(
        "--in-plan",
        metavar=msg("ANSWER"),
        parser=code("in_plan", InPlan),
        help=msg("whether it stands in the plan's text: yes, no or unknown"),
    ),
]
Waits = Annotated[
    Texts,
    typer.Option("--waits-for", metavar=msg("REF"), help=msg("a measure that must come first")),
]
Since = Annotated[
    Text,
    typer.Option("--on", metavar=msg("DAY"), help=msg("the day of the amendment")),
]
Phrase = Annotated[
    Text,
    typer.Option(
        "--deadline",
        metavar=msg("PHRASE"),
        help=msg("the plan's deadline as written; not_known or none where there is none"),
    ),
]


def add(
    ctx: typer.Context,
    ref: Ref,
    title: Titles = None,
    sector: Sector = None,
    deadline: Phrase = None,
    no: Number = None,
    section: Section = None,
    place: Place = None,
    body: Bodies = None,
    expected: Expected = None,
    form: Form = None,
    parts: Parts = None,
    parts_unit: Units = None,
    in_plan: Stands = None,
    waits_for: Waits = None,
    note: Notes = None,
    on: Since = None,
    basis: Basis = None,
    key: Annotated[
        Text, typer.Option("--key", metavar=msg("KEY"), help=msg("its short name in plan files"))
    ] = None,
) -> None:
    """Add a measure to an agreement; it gets the next number."""
    from coopplan.actions.measures import add_measure

    call = call_of(ctx)
    needed(ctx, ("--title", title), ("--sector", sector))
    plan = _plan(call, ref)
    blank = Measure(ref="", number=0, key=key or "", title=LocalText(), sector=sector or "")
    told = fields_given(_changes(call, plan, blank, ctx.params))
    version = deadline_version(call, deadline or "not_known", plan)
    act = _amendment(call, on, basis)
    measure = replace(blank, deadlines=(version,), amended=(act,) if act else (), **told)
    agreement = plan.agreement.ref
    add_record(ctx, agreement, lambda w: add_measure(w, agreement, measure))


def edit(
    ctx: typer.Context,
    ref: Ref,
    title: Titles = None,
    sector: Sector = None,
    deadline: Annotated[
        Text,
        typer.Option(
            "--deadline",
            metavar=msg("PHRASE"),
            help=msg("the plan's deadline, where it was typed in wrong"),
        ),
    ] = None,
    no: Number = None,
    section: Section = None,
    place: Place = None,
    body: Bodies = None,
    expected: Expected = None,
    form: Form = None,
    parts: Parts = None,
    parts_unit: Units = None,
    in_plan: Stands = None,
    waits_for: Waits = None,
    note: Notes = None,
    on: Since = None,
    basis: Basis = None,
) -> None:
    """Change a measure; a deadline that the plan's parties moved is recorded by ``move``."""
    from coopplan.actions.measures import put_right, reword

    call = call_of(ctx)
    exact, plan = measure_of(call, ref)
    old = find_measure(plan, exact)
    act = _amendment(call, on, basis)
    changes = _changes(call, plan, old, ctx.params, amends=act is not None)
    if act is None:
        if deadline:
            changes["deadline"] = _retyped(old, deadline_version(call, deadline, plan))
        change(ctx, old, changes, put_right)
        return
    if deadline:
        raise OptionsClash(one="--deadline", other="--on")
    change(ctx, old, changes, partial(reword, act))


def _amendment(call: Call, on: str | None, basis: str | None) -> Amended | None:
    """The amendment of the plan that is recorded, if one is; its words are the register's."""
    if on is None:
        if basis is not None:
            raise OptionNeeds(option="--basis", needs="--on")
        return None
    return Amended(day_of(call, on, "--on"), basis)


def _retyped(old: Measure, version: DeadlineVersion) -> DeadlineVersion:
    """The deadline as it should have been typed, of the day and document that it has."""
    if not old.deadlines:
        return version
    last = old.deadlines[-1]
    return replace(last, known=version.known, deadline=version.deadline)


def _changes(
    call: Call, plan: Plan, old: Measure, given: dict[str, Any], *, amends: bool = False
) -> dict[str, Any]:
    """Return the fields that the options change, None for the others.

    ``amends``: of the plan's own texts only what is given, for the amendment to be made of it.
    """
    lang = plan.agreement.langs[0]

    def text(name: str, before: LocalText) -> LocalText | None:
        if not given[name]:
            return None
        told = text_of(given[name], lang)
        return told if amends and name != "note" else merged(before, told)

    waits = given["waits_for"] and tuple(measure_of(call, one)[0] for one in given["waits_for"])
    return {
        "title": text("title", old.title),
        "sector": given["sector"],
        "plan_no": given["no"],
        "section": text("section", old.section),
        "place": text("place", old.place),
        "bodies": bodies(given["body"], plan.agreement.parties, lang),
        "expected": text("expected", old.expected),
        "completion_form": text("form", old.completion_form),
        "parts": given["parts"],
        "parts_unit": text("parts_unit", old.parts_unit),
        "in_plan": given["in_plan"],
        "waits_for": waits or None,
        "note": text("note", old.note),
    }


def _plan(call: Call, ref: str) -> Plan:
    with reading(call) as (reader, known):
        return plan_of(reader, known, ref)

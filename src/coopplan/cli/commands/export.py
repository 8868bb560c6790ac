"""``export plan|json|csv``: agreements as files, with what the format cannot hold."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from coopplan.cli import saving
from coopplan.cli.call import Call, call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import reading
from coopplan.cli.options import Agreements
from coopplan.cli.plans import load_plans
from coopplan.cli.printing import put, tell
from coopplan.errors import EmptyRegister, OptionNeeds
from coopplan.language.sentences import msg
from coopplan.model.plan import Plan

Output = Annotated[
    str | None,
    typer.Option(
        "-o", "--output", metavar=msg("FILE"), help=msg("a file; for several plans a folder")
    ),
]


def plan(ctx: typer.Context, agreements: Agreements = None, output: Output = None) -> None:
    """Write each agreement as a plan file."""
    from coopplan.exchange import planfile

    call = call_of(ctx)
    plans = _plans(call, agreements)
    if len(plans) > 1 and output is None:
        raise OptionNeeds(option="export plan", needs="-o")
    for one in plans:
        place = output
        if output is not None and (len(plans) > 1 or Path(output).is_dir()):
            folder = saving.folder(Path(output) / one.agreement.ref.lower())
            place = str(folder / "plan.toml")
        put(call, planfile.write(one), place)
        _tell_losses(call, one, planfile.losses(one))


def json(ctx: typer.Context, agreements: Agreements = None, output: Output = None) -> None:
    """Write agreements as one JSON document."""
    from coopplan.exchange import planjson

    call = call_of(ctx)
    plans = _plans(call, agreements)
    put(call, planjson.write(plans), output)
    for one in plans:
        _tell_losses(call, one, planjson.losses(one))


def csv(ctx: typer.Context, agreements: Agreements = None, output: Output = None) -> None:
    """Write agreements as one CSV, a row a record."""
    from coopplan.exchange import plancsv

    call = call_of(ctx)
    plans = _plans(call, agreements)
    put(call, plancsv.write(plans), output)
    for one in plans:
        _tell_losses(call, one, plancsv.losses(one))


def _plans(call: Call, refs: list[str] | None) -> tuple[Plan, ...]:
    with reading(call) as (reader, known):
        plans = load_plans(reader, known, refs)
    if not plans:
        raise EmptyRegister(db=call.settings.values["db"].shown)
    return plans


def _tell_losses(call: Call, one: Plan, losses: Iterable[StrEnum]) -> None:
    """Say on stderr what the file cannot hold."""
    for loss in losses:
        tell(
            call,
            msg("{agreement}: not in the file: {what}"),
            agreement=one.agreement.ref,
            what=call.words.code("loss", loss.value),
        )


COMMAND = group(
    "export",
    msg("Write agreements as files that import takes back. What a format cannot hold is said."),
    entry(
        plan,
        "plan",
        msg("Write plan files (TOML): one agreement to the output or a file, several to a folder."),
        "coopplan export plan AST-ATY-2025 -o plan.toml",
        "coopplan export plan -o plans",
    ),
    entry(
        json,
        "json",
        msg("Write agreements as one JSON document."),
        "coopplan export json AST-ATY-2025 -o plan.json",
    ),
    entry(
        csv,
        "csv",
        msg("Write agreements as one CSV: a row a record, a column a field."),
        "coopplan export csv -o register.csv",
    ),
)

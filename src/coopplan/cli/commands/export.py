"""``export plan|json|csv``: agreements as files, with what the format cannot hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from coopplan.cli import saving
from coopplan.cli.call import Call, call_of
from coopplan.cli.help import entry, group
from coopplan.cli.opening import reading
from coopplan.cli.options import Agreements
from coopplan.cli.plans import chosen, plans_of
from coopplan.cli.printing import put, put_pieces, save_all, tell
from coopplan.errors import EmptyRegister, OptionNeeds
from coopplan.language.sentences import msg
from coopplan.model.plan import Known, Plan

if TYPE_CHECKING:
    from coopplan.store.reading import Reader

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
    lost: dict[str, Iterable[StrEnum]] = {}
    links: dict[str, set[str]] = {}

    def looked_at(plans: Iterable[Plan]) -> Iterator[Plan]:
        for one in plans:
            lost[one.agreement.ref] = planfile.losses(one)
            links[one.agreement.ref] = _linked(one)
            yield one

    with reading(call) as (reader, known):
        refs = _chosen(call, reader, known, agreements)
        if len(refs) > 1 and output is None:
            raise OptionNeeds(option="export plan", needs="-o")
        plans = looked_at(plans_of(reader, known, refs))
        if output is not None and (len(refs) > 1 or Path(output).is_dir()):
            save_all(call, (_placed(one, Path(output)) for one in plans))
        else:
            for one in plans:
                put(call, planfile.write(one), output)
    for ref, losses in lost.items():
        _tell_losses(call, ref, losses)
    _tell_links(call, links)


def _placed(plan: Plan, folder: Path) -> tuple[Path, bytes]:
    """A plan's file in a folder of its own."""
    from coopplan.exchange import planfile

    home = saving.folder(folder / plan.agreement.ref.lower())
    told = planfile.write(plan)
    return home / "plan.toml", (told if told.endswith("\n") else f"{told}\n").encode()


def json(ctx: typer.Context, agreements: Agreements = None, output: Output = None) -> None:
    """Write agreements as one JSON document."""
    from coopplan.exchange import planjson

    call = call_of(ctx)
    lost: dict[str, Iterable[StrEnum]] = {}
    links: dict[str, set[str]] = {}

    def looked_at(plans: Iterable[Plan]) -> Iterator[Plan]:
        for one in plans:
            lost[one.agreement.ref] = planjson.losses(one)
            links[one.agreement.ref] = _linked(one)
            yield one

    with reading(call) as (reader, known):
        plans = plans_of(reader, known, _chosen(call, reader, known, agreements))
        put_pieces(call, planjson.pieces_of(looked_at(plans)), output)
    for ref, losses in lost.items():
        _tell_losses(call, ref, losses)
    _tell_links(call, links)


def csv(ctx: typer.Context, agreements: Agreements = None, output: Output = None) -> None:
    """Write agreements as one CSV, a row a record."""
    from coopplan.exchange import plancsv

    call = call_of(ctx)
    with reading(call) as (reader, known):
        plans = tuple(plans_of(reader, known, _chosen(call, reader, known, agreements)))
    put(call, plancsv.write(plans), output)
    for one in plans:
        _tell_losses(call, one.agreement.ref, plancsv.losses(one))
    _tell_links(call, {one.agreement.ref: _linked(one) for one in plans})


def _chosen(call: Call, reader: Reader, known: Known, refs: list[str] | None) -> list[str]:
    found = chosen(reader, known, refs)
    if not found:
        raise EmptyRegister(db=call.settings.values["db"].shown)
    return found


def _tell_losses(call: Call, ref: str, losses: Iterable[StrEnum]) -> None:
    """Say on stderr what the file cannot hold."""
    for loss in losses:
        tell(
            call,
            msg("{agreement}: not in the file: {what}"),
            agreement=ref,
            what=call.words.code("loss", loss.value),
        )


def _linked(plan: Plan) -> set[str]:
    """The other agreements that a plan names: an import takes it beside them alone."""
    told = plan.agreement
    successors = (ref for fate in plan.fates for ref in fate.successors)
    named = {told.parent, told.succeeds, *(ref.partition("/")[0] for ref in successors)}
    return {ref for ref in named if ref} - {told.ref}


def _tell_links(call: Call, links: Mapping[str, set[str]]) -> None:
    """Say on stderr which agreements are named and not exported beside those that name them."""
    for ref, named in links.items():
        if missing := sorted(named - links.keys()):
            told = msg("{agreement} names {others}: a register that lacks it needs it, too")
            tell(call, told, agreement=ref, others=", ".join(missing))


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

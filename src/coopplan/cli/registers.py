"""What the commands of plain records share: their lists, one of them shown, one changed."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from coopplan.cli.call import Call, call_of
from coopplan.cli.opening import reading, writing
from coopplan.cli.plans import reader_words
from coopplan.cli.printing import print_answer, print_list, print_page
from coopplan.cli.recorded import recorded
from coopplan.errors import MissingArgument, NothingToDo
from coopplan.model.indicator import Indicator
from coopplan.model.party import Party, Voice
from coopplan.model.source import Source

if TYPE_CHECKING:
    from coopplan.model.agreement import Agreement
    from coopplan.model.measure import Measure
    from coopplan.store.writer import Writer

Record = TypeVar("Record", Party, Voice, Source, Indicator)


def print_records(
    call: Call,
    kind: str,
    title: str,
    found: Sequence[Record],
    limit: int | None,
    csv: bool,
    **more: object,
) -> None:
    """Print a list of records; ``kind`` names its schema (``parties``), ``title`` is a msgid."""
    from coopplan.documents import records
    from coopplan.reports.json_answers import record_row

    shown = found[:limit] if limit else found
    print_list(
        call,
        f"{kind}/1",
        [record_row(one) for one in shown],
        csv=csv,
        page=records.records(kind, title, shown, reader_words(call)),
        total=len(found),
        **more,
    )


def print_record(call: Call, kind: str, found: Record) -> None:
    """Print one record with all its filled fields."""
    if call.settings.json:
        print_answer(call, f"{kind}/1", found)
        return
    from coopplan.documents import records

    print_page(call, records.record(found, reader_words(call)))


def resolved(call: Call, ref: str, kind: str) -> str:
    """Return the exact ref that was meant, as the register is now."""
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        return resolve(reader, ref, kind, known)


def needed(ctx: typer.Context, *options: tuple[str, object]) -> None:
    """Refuse a command without one of these options; the first that is missing is named."""
    for name, value in options:
        if not value:
            raise MissingArgument(argument=name, command=ctx.command_path)


def fields_given(changes: Mapping[str, Any]) -> dict[str, Any]:
    """Return the fields that the options change."""
    return {name: value for name, value in changes.items() if value is not None}


def change(
    ctx: typer.Context,
    old: Agreement | Indicator | Measure | Party | Source | Voice,
    changes: Mapping[str, Any],
    edit: Callable[..., str],
) -> None:
    """Change the fields given, in one entry; a change of nothing is refused with what there is.

    ``old`` is the record that the changes were made of; where somebody changed the same fields
    meanwhile, that is told.
    """
    call, ref = call_of(ctx), old.ref
    fields = fields_given(changes)
    if not fields:
        options = [param.opts[0] for param in ctx.command.params if param.expose_value]
        raise NothingToDo(
            command=ctx.command_path, options=[one for one in options if one[:1] == "-"]
        )
    with writing(call, ctx.command_path.removeprefix("coopplan "), ref) as writer:
        edit(writer, ref, old, **fields)
    recorded(call, writer, ref)


def add(ctx: typer.Context, ref: str, make: Callable[[Writer], str]) -> None:
    """Add a record in one entry and say its ref."""
    call = call_of(ctx)
    with writing(call, ctx.command_path.removeprefix("coopplan "), ref) as writer:
        made = make(writer)
        writer.detail = made
    recorded(call, writer, made)

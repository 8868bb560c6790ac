"""``undo [N]``: switch an entry of the journal off; nothing is deleted."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import writing
from coopplan.cli.parse import entry_number
from coopplan.cli.printing import print_json, tell
from coopplan.language.sentences import msg


def undo(
    ctx: typer.Context,
    entry: Annotated[
        int | None,
        typer.Argument(
            metavar=msg("ENTRY"),
            parser=entry_number,
            help=msg("its number, as in coopplan log; default: your newest change"),
        ),
    ] = None,
) -> None:
    """Switch the entry off."""
    from coopplan.actions import undoing

    call = call_of(ctx)
    with writing(call, "undo", f"#{entry}" if entry else "") as writer:
        undone = undoing.undo(writer, entry)
    if call.settings.json:
        print_json(call, {"schema": "undo/1", "ref": f"#{undone.number}"})
    else:
        tell(
            call,
            msg("Undone: #{entry}. To take that back, type: coopplan redo"),
            entry=undone.number,
        )


COMMAND = command(
    undo,
    "undo",
    msg(
        "Switch off what one command recorded, all of it. The newest change is taken; another "
        "person's needs its number. It stays in the journal and can be switched on with redo."
    ),
    "coopplan undo",
    "coopplan undo 118",
)

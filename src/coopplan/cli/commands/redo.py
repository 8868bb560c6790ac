"""``redo``: switch on again what undo switched off."""

from __future__ import annotations

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import writing
from coopplan.cli.printing import print_json, tell
from coopplan.language.sentences import msg


def redo(ctx: typer.Context) -> None:
    """Switch the entry that was undone last on again."""
    from coopplan.actions import undoing

    call = call_of(ctx)
    with writing(call, "redo") as writer:
        redone = undoing.redo(writer)
    if call.settings.json:
        print_json(call, {"schema": "redo/1", "ref": f"#{redone.number}"})
    else:
        tell(call, msg("Done again: #{entry}"), entry=redone.number)


COMMAND = command(
    redo,
    "redo",
    msg("Switch on again what the last undo switched off. A new change in between forgets it."),
    "coopplan redo",
)

"""``completion``: a script by which the shell completes commands, options, codes and refs."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.parse import word
from coopplan.cli.printing import tell
from coopplan.cli.shells import SCRIPTS, SHELLS, WHERE
from coopplan.language.sentences import msg


def completion(
    ctx: typer.Context,
    shell: Annotated[
        str,
        typer.Argument(
            metavar=msg("SHELL"), parser=word("shell", SHELLS), help=msg("bash, zsh or fish")
        ),
    ],
) -> None:
    """Print the script of a shell; to a person, also where to put it."""
    call = call_of(ctx)
    call.terminal.write(SCRIPTS[shell])
    if call.terminal.is_terminal:
        tell(call, msg("To have it in every shell: {line}"), line=WHERE[shell])


COMMAND = command(
    completion,
    "completion",
    msg(
        "Print a script by which the Tab key completes commands, options, codes, filter words "
        "and the register's refs. It only reads, and keeps silent where there is no register."
    ),
    "coopplan completion bash",
    "coopplan completion fish",
)

"""``agreement succeed``: one agreement follows another."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.opening import reading, writing
from coopplan.cli.recorded import recorded
from coopplan.language.sentences import msg


def succeed(
    ctx: typer.Context,
    old: Annotated[
        str, typer.Argument(metavar=msg("OLD"), help=msg("the agreement that came before"))
    ],
    new: Annotated[
        str, typer.Argument(metavar=msg("NEW"), help=msg("the agreement that follows it"))
    ],
) -> None:
    """Record that one agreement follows another."""
    from coopplan.actions import lineage
    from coopplan.store.refs import resolve

    call = call_of(ctx)
    with reading(call) as (reader, known):
        older, newer = (resolve(reader, ref, "agreement", known) for ref in (old, new))
    with writing(call, "agreement succeed", f"{older} {newer}") as writer:
        lineage.succeed(writer, older, newer)
    recorded(call, writer, newer)

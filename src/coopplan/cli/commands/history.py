"""``history``: every statement and change on a measure or an agreement, in order, both clocks."""

from __future__ import annotations

from typing import Annotated

import typer

from coopplan.cli.call import call_of
from coopplan.cli.help import command
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.plans import plan_of, reader_words
from coopplan.cli.printing import print_answer, print_page
from coopplan.language.sentences import msg


def history(
    ctx: typer.Context,
    ref: Annotated[
        str,
        typer.Argument(metavar=msg("REF"), help=msg("an agreement or a measure: AST-ATY-2025/3")),
    ],
) -> None:
    """Print the history of a record."""
    call = call_of(ctx)
    day = looked_at(call)
    from coopplan.reports.views import history as answer
    from coopplan.store import load
    from coopplan.store.refs import resolve

    with reading(call) as (reader, known):
        kind = "measure" if "/" in ref else "agreement"
        found = resolve(reader, ref, kind, known)
        plan = plan_of(reader, known, found)
        earlier = load.earlier_words(reader, plan.agreement.ref, known)
        recorded_at = {entry.number: entry.at for entry in load.entries(reader, known)}
        edits = load.edits(reader, found, known) if kind == "agreement" else ()
        changed = load.put_right(reader, found, known) if kind == "measure" else ()
    told = answer(plan, found, day, recorded_at, edits, earlier, changed)
    if call.settings.json:
        print_answer(call, "history/1", told)
        return
    from coopplan.documents import history as document

    print_page(call, document.compose(told, reader_words(call, [plan])))


COMMAND = command(
    history,
    "history",
    msg(
        "Show all that was said and changed, in the order of the days it counts from, with the "
        "journal entry that recorded each line. Nothing is ever removed from it."
    ),
    "coopplan history AST-ATY-2025/1",
    "coopplan history AST-ATY-2025 --as-of 2025-06-30",
)

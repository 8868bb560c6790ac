"""What the commands share that each ask one thing of agreements: question in, list out."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TypeVar

from coopplan.cli.call import Call
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.picked import picked
from coopplan.cli.plans import words_of_first
from coopplan.cli.printing import print_list

if TYPE_CHECKING:
    from coopplan.documents.blocks import Page
    from coopplan.language.words import Words
    from coopplan.reports.questions import Question
    from coopplan.reports.questions_answer import Asked

T = TypeVar("T")


def asked(
    call: Call,
    picking: Sequence[str] | None,
    limit: int | None,
    ask: Callable[[Question], T],
    *,
    csv: bool,
    late: bool = False,
    quiet: bool = False,
    until: Callable[[date], date] | None = None,
) -> tuple[T, Words]:
    """Return the answer to a question about what is picked on the day, and the reader's words.

    ``late``, ``quiet``, ``until``: which measures the question is about, as `Wanted` has them. A
    terminal gets as many lines as it shows; a pipe and a file get all of them.
    """
    from coopplan.model.period import Quarter
    from coopplan.model.tally import Share
    from coopplan.render.terminal_table import ROW_CAP
    from coopplan.reports.questions import Question
    from coopplan.store.counted import Wanted

    day = looked_at(call)
    page = call.terminal.is_terminal and not (csv or call.settings.json)
    most = min(limit or ROW_CAP, ROW_CAP) if page else limit
    with reading(call) as (reader, known):
        chosen = picked(picking, reader, known, day)
        told = chosen.register
        wanted = Wanted(
            day,
            Quarter.of(day),
            late=None if late else 0,
            quiet=quiet,
            until=until(day) if until else None,
            heads=0,
        )
        shares = told.shares(wanted)
        if chosen.passes is not None:
            shares = (Share(plan.agreement.ref, plan) for plan in chosen.plans())
        found = ask(Question(shares, known, day, most, told.told, chosen.passes))
        return found, words_of_first(call, told)


def print_found(
    call: Call,
    name: str,
    rows: Sequence[dict[str, Any]],
    page: Page,
    on: Asked,
    csv: bool,
    **more: object,
) -> None:
    """Print a list with what it was asked on, in the shape asked for."""
    print_list(
        call,
        f"{name}/1",
        rows,
        csv=csv,
        page=page,
        as_of=on.as_of,
        known=on.known,
        total=on.total,
        **more,
    )

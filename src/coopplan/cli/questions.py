"""What the commands share that each ask one thing of agreements: question in, list out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from coopplan.cli.call import Call
from coopplan.cli.opening import looked_at, reading
from coopplan.cli.plans import load_plans, reader_words
from coopplan.cli.printing import print_list

if TYPE_CHECKING:
    from coopplan.documents.blocks import Page
    from coopplan.language.words import Words
    from coopplan.reports.questions import Question
    from coopplan.reports.questions_answer import Asked


def asked(
    call: Call, agreements: Sequence[str] | None, limit: int | None
) -> tuple[Question, Words]:
    """Return the question about these agreements on the day, and the reader's words."""
    from coopplan.reports.questions import Question

    day = looked_at(call)
    with reading(call) as (reader, known):
        plans = load_plans(reader, known, agreements)
    return Question(plans, known, day, limit), reader_words(call, plans)


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

"""The cells of one answer to a request: read, or told one by one where they cannot be.

The rule: an answer is taken in whole or not at all, and all that is wrong with it is told at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from coopplan.cli.call import Call
from coopplan.cli.parse import count
from coopplan.cli.times import promise_of, time_of
from coopplan.errors import CoopplanError
from coopplan.language.words import Words
from coopplan.model.codes import Scope, Status
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement
from coopplan.model.text import Lang, LocalText, in_lang

if TYPE_CHECKING:
    from coopplan.exchange.request.answers import Answer


NOTED = ("reason", "document")
"""Cells that go into the note, each as a line that its label begins."""


def cells(call: Call, answer: Answer, plan: Plan, where: str) -> tuple[dict[str, Any], list[str]]:
    """Return what the cells of an answer say, by field, and the fields that cannot be read.

    ``where`` is what its file and row are called when a reading is shown back.
    """
    period = plan.agreement.period
    context = (period.first, period.last) if period else None
    readers: Mapping[str, Callable[[str], Any]] = {
        "status": _status,
        "done_on": lambda text: time_of(call, text, option=where),
        "done": _done,
        "promise": lambda text: promise_of(call, text, context, option=where),
    }
    from coopplan.exchange.request.empty import is_mark

    values: dict[str, Any] = {}
    unread = [
        field
        for field, text in answer.fields.items()
        if field in answer.unreckoned or (field not in readers and is_mark(text))
    ]
    for field, read in readers.items():
        if field in answer.fields and field not in unread:
            try:
                values[field] = read(answer.fields[field])
            except CoopplanError:
                unread.append(field)
    return values, unread


def named(answer: Answer, unread: Iterable[str], words: Words) -> str:
    """Return the cells that were not read: how their columns are called, and what stands there."""
    from coopplan.cli.requested import LABELS

    return "; ".join(f"{words.t(LABELS[field])}: {answer.fields[field]}" for field in unread)


def stated(base: Statement, answer: Answer, values: Mapping[str, Any], lang: Lang) -> Statement:
    """Return an answer as a statement, of what its cells say.

    ``lang`` is the sheet's, and that of its words where they are not surely in another.
    """
    from coopplan.cli.requested import LABELS
    from coopplan.extract.scraps import surely

    told = answer.fields
    text, reason = told.get("text", ""), told.get("reason", "")
    spoken, noted = surely(text) or lang, surely(reason) or lang
    words = Words(noted)
    notes = [
        f"{label}: {told[field]}"
        for field, label in ((field, words.t(LABELS[field])) for field in NOTED)
        if field in told
    ]
    status, done = values.get("status"), values.get("done")
    counted = done if isinstance(done, tuple) else None
    return replace(
        base,
        measure=answer.measure,
        scope=Scope.PART if counted and counted[0] < counted[1] and not status else Scope.MEASURE,
        status=status,
        done_on=values.get("done_on"),
        promise=values.get("promise"),
        done_of=counted,
        progress=done if isinstance(done, int) else None,
        text=text_in(text, spoken),
        note=text_in("\n".join(notes), noted),
    )


def _status(text: str) -> Status:
    """What a cell calls a status; raises CoopplanError."""
    from coopplan.exchange.request.statuses import status_told

    status = status_told(text)
    if status is None:
        raise CoopplanError(value=text)
    return status


def _done(text: str) -> int | tuple[int, int]:
    """What a cell says in per cent, or as a count; raises BadCount."""
    told = text.removesuffix("%").strip()
    whole = text.endswith("%") and told.isascii() and told.isdigit() and len(told) < 4
    return int(told) if whole and int(told) <= 100 else count(text)


def text_in(text: str, lang: Lang) -> LocalText:
    """Return a text of one language."""
    return in_lang(lang, text) if text else LocalText()

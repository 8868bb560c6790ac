"""What a request says: its words, the measures of a body, and what is known of each.

The rule: the sheet is in the reader's language, the body's name in that of the plan, by which its
answer is known again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.codes import Scope, Status
from coopplan.model.measure import Measure
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan

if TYPE_CHECKING:
    from coopplan.exchange.request.form import Form

_EARLY = Quarter(1, 1).first
LABELS = {
    "no": msg("No."),
    "title": msg("Measure"),
    "deadline": msg("Deadline"),
    "known": msg("What is known"),
    "status": msg("Status"),
    "done": msg("Done, as 4/5"),
    "text": msg("Progress"),
    "promise": msg("New time, if it moves"),
    "reason": msg("Why it moves"),
    "document": msg("Document"),
    "why": msg("Why it was not understood"),
}
"""How the columns are called (msgids)."""
HELP = {
    "day": msg("For example 05.10.2026. Left empty, it is the day on which the file comes in."),
    "status": msg("Choose from the list."),
    "done": msg("How many of how many are done, as 4/5, or a share, as 80 %."),
    "text": msg("What was done in the quarter, in a few sentences."),
    "promise": msg(
        "Only where the deadline moves: a day, a month, a quarter or a year, for example "
        "30.06.2027."
    ),
    "reason": msg("Why the deadline moves."),
    "document": msg("Number and day of the act, order or protocol that shows it."),
}
"""What goes into each cell (msgids)."""


def form_of(
    plan: Plan,
    quarter: Quarter,
    body: tuple[str, str | None],
    lead: str,
    measures: Sequence[Measure],
    words: Words,
) -> Form:
    """Return the request to a body, known by its name in the plan's language and its side.

    ``lead`` is its name for the reader.
    """
    from coopplan.exchange.request.form import Form, Line

    name, side = body
    return Form(
        title=words.t(
            "On the progress of “{plan}”, {quarter}",
            plan=words.text(plan.agreement.short or plan.agreement.title),
            quarter=words.quarter(quarter),
        ),
        lead=lead,
        back=words.t("Please fill in this file itself and send it back as it is (.xlsx)."),
        day=words.t("Day of the answer:"),
        hint=words.t("Fill in the yellow cells; leave empty where there is nothing new."),
        labels={field: words.t(label) for field, label in LABELS.items()},
        help={field: words.t(told) for field, told in HELP.items()},
        statuses=[words.code("status", status) for status in Status],
        facts={
            "agreement": plan.agreement.ref,
            "quarter": str(quarter),
            "body": name,
            "side": side or "",
            "lang": words.lang.value,
        },
        lines=[
            Line(
                measure.ref,
                (
                    measure.plan_no or str(measure.number),
                    words.text(measure.title),
                    _deadline(measure),
                    _known(plan, measure, words) or words.t("nothing yet"),
                ),
            )
            for measure in measures
        ],
    )


def _deadline(measure: Measure) -> str:
    last = next((one for one in reversed(measure.deadlines) if one.approved), None)
    return last.deadline.phrase if last and last.deadline else ""


def _known(plan: Plan, measure: Measure, words: Words) -> str:
    """Return the last thing said of a measure: the day, the status, the promise, the words."""
    told = [
        one
        for one in plan.statements
        if one.measure == measure.ref and one.scope in (Scope.MEASURE, Scope.PART)
    ]
    if not told:
        return ""
    last = max(told, key=lambda one: one.said_on.last or one.said_on.first or _EARLY)
    parts = [words.moment(last.said_on)]
    if last.voice and last.voice in plan.voices:
        parts.append(words.text(plan.voices[last.voice].name))
    if last.status:
        parts.append(words.code("status", last.status))
    if last.done_of:
        parts.append(f"{last.done_of[0]}/{last.done_of[1]}")
    if last.promise:
        parts.append(words.promise(last.promise))
    if last.text:
        parts.append(words.text(last.text))
    return "; ".join(parts)

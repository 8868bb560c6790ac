"""What a request says: its words, the measures of a body, and what is known of each.

The rule: the sheet is in the reader's language, the body's name in that of the plan, by which its
answer is known again. A body of the side that keeps the register is shown all that is recorded;
any other, also one of no side, is shown what a partner's report would tell: what its side answered
before, one of no side what it answered itself, and nothing else that is internal.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from coopplan.cli.answered_voice import bearer, is_called
from coopplan.cli.reporting import keeping_side
from coopplan.cli.request_known import known_of
from coopplan.language.sentences import msg
from coopplan.language.words import Words
from coopplan.model.codes import Status
from coopplan.model.measure import Measure
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, fold

if TYPE_CHECKING:
    from coopplan.exchange.request.bodies import Responsible
    from coopplan.exchange.request.form import Form

LABELS = {
    "no": msg("No."),
    "title": msg("Measure"),
    "deadline": msg("Deadline"),
    "known": msg("What is known"),
    "status": msg("Status"),
    "done_on": msg("When it was done"),
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
    "done_on": msg(
        "Only where it is done: the day with its year, for example 12.08.2026, or the month, for "
        "example August 2026."
    ),
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


def own_headings() -> tuple[frozenset[str], ...]:
    """Return by language how those columns are called that no other table has."""
    own = ("known", "done", "promise", "reason")
    return tuple(frozenset(Words(lang).t(LABELS[one]) for one in own) for lang in Lang)


def names_of(plan: Plan, words: Words) -> dict[tuple[str, str | None], str]:
    """Return the bodies of a plan, as `form_of` knows them, each with its name for the reader.

    A body whose voice has another name by now is called by that. The side stands behind a name
    that several bear.
    """
    from coopplan.exchange.request.bodies import responsible, shared

    bodies, lang = responsible(plan), plan.agreement.langs[0]
    called = [called_today(plan, body, words.lang) for body in bodies]
    alike = shared(called)
    named = {}
    for body, name in zip(bodies, called, strict=True):
        key = body.words(lang), body.side
        named[key] = name
        party = plan.parties.get(body.side or "")
        if fold(name) in alike and party is not None:
            named[key] = f"{name} ({words.text(party.short or party.name)})"
    return named


def called_today(plan: Plan, body: Responsible, lang: Lang) -> str:
    """How a body is called today: as its voice is, where the plan's name is one of before."""
    name = body.words(plan.agreement.langs[0])
    voice = bearer(plan.voices.values(), name, body.side)
    if voice is None or is_called(voice, name):
        return body.words(lang)
    wording = voice.name.wording(lang)
    return wording.text if wording else body.words(lang)


def form_of(
    plan: Plan,
    quarter: Quarter,
    body: tuple[str, str | None],
    lead: str,
    measures: Sequence[Measure],
    words: Words,
    known: Mapping[str, str],
) -> Form:
    """Return the request to a body, known by its name in the plan's language and its side.

    ``lead`` is its name for the reader, ``known`` what it is shown of each measure.
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
                    known.get(measure.ref) or words.t("nothing yet"),
                ),
            )
            for measure in measures
        ],
    )


def _deadline(measure: Measure) -> str:
    last = next((one for one in reversed(measure.deadlines) if one.approved), None)
    return last.deadline.phrase if last and last.deadline else ""


def known_to(
    plan: Plan, quarter: Quarter, words: Words
) -> Callable[[str, str | None], Mapping[str, str]]:
    """Return what tells by measure what a body of a name and a side is shown.

    Bodies that see the same of the plan are shown what was worked out once.
    """
    from coopplan.exchange.request.bodies import answers_of
    from coopplan.reports.audience import for_partner

    keeping = keeping_side(plan)

    @cache
    def shown(side: str | None, own: frozenset[str]) -> Mapping[str, str]:
        is_keeping = side is not None and side == keeping
        return known_of(plan if is_keeping else for_partner(plan, side, own), quarter, words)

    def known(name: str, side: str | None) -> Mapping[str, str]:
        # A side sees all answers of its bodies, a body of no side its own alone.
        return shown(side, answers_of(plan, name, None) if side is None else frozenset())

    return known

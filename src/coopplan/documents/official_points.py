"""The end of the official form: reasons, problems, proposals, and the sources of its drafts."""

from __future__ import annotations

from coopplan.documents.blocks import Block, Heading, Items
from coopplan.documents.closing import nothing, sources
from coopplan.documents.names import (
    ended,
    joined,
    local,
    measure_number,
    measure_title,
    plain,
    voice,
)
from coopplan.documents.reworded import all_changes
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.model.codes import Mark
from coopplan.model.deadline import Deadline
from coopplan.reports.answers import MeasureName
from coopplan.reports.change_answer import Change, ChangeKind
from coopplan.reports.official_answer import (
    Amended,
    Problem,
    ProblemKind,
    Proposal,
    ProposalKind,
)
from coopplan.reports.quarterly_answer import QuarterlyReport

_AMENDS = frozenset({ChangeKind.ADDED, ChangeKind.REWORDED})
_TITLE = 60
"""Letters of a measure's title in a list."""


def points(report: QuarterlyReport, words: Words) -> list[Block]:
    """Return reasons, problems and proposals; one with nothing in it says so.

    Protocols that amended the Plan's words in the quarter stand before them, where there are any.
    """
    form = report.form
    return [
        *_reworded(report, words),
        *_part(
            words.t("Deadlines moved, and why"),
            [_amended(one, words) for one in form.amended],
            words.t("No deadline was moved in the quarter."),
            words,
        ),
        *_part(
            words.t("Problems"),
            [_problem(one, words) for one in form.problems],
            words.t("None are recorded."),
            words,
        ),
        *_part(
            words.t("Proposals"),
            [_proposal(one, words) for one in form.proposals],
            words.t("There are none."),
            words,
        ),
    ]


def sources_part(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the sources that the drafts cite, under the numbers of the answer."""
    cited: set[int] = set()
    for course in report.form.courses:
        if not course.word:
            told = (*course.said, *((course.last,) if course.last else ()))
            cited |= {number for line in told for number in line.sources}
    if not cited:
        return ()
    return sources([one for one in report.sources if one.number in cited], words)


def _part(title: str, items: list[Text], empty: str, words: Words) -> list[Block]:
    heading = Heading(2, plain(title))
    if not items:
        return [heading, nothing(empty)]
    numbered = tuple((plain(f"{n}."), item) for n, item in enumerate(items, 1))
    return [heading, Items(numbered)]


def _reworded(report: QuarterlyReport, words: Words) -> list[Block]:
    acts = [one for one in report.changes if one.basis and set(one.kinds) & _AMENDS]
    items = [_act(one, words) for one in acts]
    return _part(words.t("Amendments of the Plan's words"), items, "", words) if items else []


def _act(one: Change, words: Words) -> Text:
    what = ", ".join(words.code("change_kind", kind) for kind in one.kinds)
    told = all_changes(one.before, one.after, words) if one.before and one.after else ()
    parts = (plain(what), told, plain(words.day(one.on)), plain(one.basis or ""))
    return (*(_named(one.measure, words) if one.measure else ()), *ended(joined(parts, "; ")))


def _named(name: MeasureName, words: Words) -> Text:
    """The measure by its number and title: «№ 3 Автобус»."""
    return (
        Span(words.t("No. {n}", n=measure_number(name)), Role.REF),
        Span(f" {measure_title(name, words, _TITLE)}: "),
    )


def _amended(one: Amended, words: Words) -> Text:
    after = _phrase(one.after, words)
    told = (
        words.t(
            "moved from “{before}” to “{after}”", before=_phrase(one.before, words), after=after
        )
        if one.approved
        else words.t("a move to “{after}” was asked for", after=after)
    )
    parts = [plain(told), plain(words.day(one.on)), plain(one.basis or "")]
    why = local(one.reason, words)
    reason = (Span(f" {words.t('Reason:')} "), *ended(why)) if why else ()
    return (*_named(one.measure, words), *ended(joined(parts)), *reason)


def _phrase(deadline: Deadline | None, words: Words) -> str:
    return words.t("no deadline") if deadline is None else deadline.phrase


def _problem(one: Problem, words: Words) -> Text:
    names = ", ".join(voice(name, words) for name in one.voices)
    match one.kind:
        case ProblemKind.OVERDUE:
            told = words.t("not done in time, overdue by {days}", days=words.days(one.days or 0))
        case ProblemKind.SUSPENDED:
            told = words.code("mark", Mark.SUSPENDED)
        case ProblemKind.NOT_KEPT:
            when = "" if one.promise is None else words.promise(one.promise)
            told = words.t("the promised time was not kept: {when} ({who})", when=when, who=names)
        case ProblemKind.CONTESTED if one.occurrence is not None:
            when = words.occurrence(one.occurrence)
            told = words.t(
                "the information of {names} about {period} does not agree", names=names, period=when
            )
        case ProblemKind.CONTESTED:
            told = words.t("the information of {names} does not agree", names=names)
    if one.occurrence is not None and one.kind is ProblemKind.NOT_KEPT:
        told = f"{told}, {words.occurrence(one.occurrence)}"
    return (*_named(one.measure, words), *ended(plain(told)))


def _proposal(one: Proposal, words: Words) -> Text:
    if one.kind is ProposalKind.TAKE_OFF_CONTROL:
        told = words.t("take off control as done")
    elif one.promise is not None:
        when, who = words.promise(one.promise), voice(one.voice, words)
        told = words.t("move the deadline: {when} (named by {who})", when=when, who=who)
    else:
        told = words.t("move the deadline: “{after}”, as asked", after=_phrase(one.deadline, words))
    if one.occurrence is not None:
        told = f"{told}, {words.occurrence(one.occurrence)}"
    return (*_named(one.measure, words), *ended(plain(told)))

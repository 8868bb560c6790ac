"""The first lines of a quarterly report: enough for a governor's aide.

Which plan, quarter and share of the period; counts that sum to the whole; whether deadlines are
known at all; what matters most with its standing promise, slip and dispute; who went silent and
since when; figures; what to decide. The rule: every line is short, names what it is about first,
and leaves the rest to the parts below.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.documents.blocks import Block, Heading, Paragraph
from coopplan.documents.names import (
    MARK_ROLES,
    cite,
    ended,
    joined,
    large,
    mark,
    measure_number,
    measure_title,
    measures_called,
    party,
    plain,
    share,
    shortened,
    voice,
)
from coopplan.documents.runs import Role, Span, Text
from coopplan.documents.told import attributed, figure, reading, status_told
from coopplan.language.words import Words
from coopplan.model.codes import Audience, DisputeSubject, Mark
from coopplan.model.indicator import Reading
from coopplan.reports.answers import ChainLine, DisputeLine, MeasureLine, StatementLine
from coopplan.reports.quarterly_answer import (
    AgreementHead,
    Decision,
    DecisionKind,
    IndicatorLine,
    QuarterlyReport,
)

_NAME = 24
"""Letters of a measure's title in a list of them."""
_NAMED = 6
"""Measures named in a list of the first lines."""
_FIGURES = 1


def compose_lead(report: QuarterlyReport, words: Words) -> list[Block]:
    """Return the title and the first lines."""
    blocks: list[Block] = [
        Heading(1, plain(title(report, words))),
        Paragraph((*_counts(report, words), Span(" "), *_deadlines(report, words)), hang=True),
    ]
    for place, line in enumerate(report.lead):
        blocks.append(Paragraph(_measure(line, report, words, full=place == 0), hang=True))
    if report.overdue:
        blocks.append(Paragraph(_overdue(report, words), hang=True))
    if report.silent:
        blocks.append(Paragraph(_silent(report, words), hang=True))
    figures = _figures(report, words)
    if figures:
        blocks.append(Paragraph(figures, hang=True))
    if report.decisions or report.audience is Audience.INTERNAL:
        blocks.append(Paragraph(_decide(report, words), hang=True))
    return blocks


def title(report: QuarterlyReport, words: Words) -> str:
    """Plan, quarter, day, share of the period, between middle dots."""
    told = [
        agreement_name(report.head, words).upper(),
        words.quarter(report.quarter, long=False),
        words.t("at {day}", day=words.day(report.as_of)),
    ]
    if report.head.share is not None:
        told.append(share(report.head.share, words))
    return " · ".join(told)


def agreement_name(head: AgreementHead, words: Words) -> str:
    """Kind, parties and years: «План Астрахань–Атырау 2025–2027»; else the short title."""
    kind = large(words.code("agreement_kind", head.kind))
    parties = "–".join(party(one, words) for one in head.parties)
    years = "" if head.period is None else words.moment_short(head.period)
    told = " ".join(part for part in (kind, parties, years) if part)
    return told if len(told) <= 2 * _NAME + 8 else words.text(head.short) or told


def _counts(report: QuarterlyReport, words: Words) -> Text:
    marks = dict(report.marks)
    told: list[Text] = []
    if not any(mark in marks for mark in (Mark.DONE_CONFIRMED, Mark.DONE_CLAIMED)):
        told.append(plain(f"{words.code('mark', Mark.DONE_CONFIRMED)} 0"))
    for code in Mark:
        count = marks.get(code)
        if count is None or not (count.now or count.before):
            continue
        moved = 0 if count.before is None else count.now - count.before
        label = words.code("mark", code)
        change = f" ({_signed(moved, words)})" if moved else ""
        told.append((Span(f"{label} {count.now}", MARK_ROLES[code]), Span(change)))
    head = words.n("{n} measure:", "{n} measures:", report.total)
    return (Span(f"{head} ", Role.STRONG), *ended(joined(told, "; ")))


def _signed(count: int, words: Words) -> str:
    return f"+{words.number(count)}" if count > 0 else words.number(count)


def _deadlines(report: QuarterlyReport, words: Words) -> Text:
    if report.deadlines_given == 0 and report.deadlines_not_known == report.total:
        return plain(words.t("The Plan's deadlines are not known: nothing counts as overdue."))
    if report.deadlines_given == 0:
        return plain(words.t("The Plan sets no deadlines: nothing is counted as overdue."))
    return plain(
        words.t(
            "The Plan's deadline is known for {given} of {total}; overdue: {overdue}.",
            given=report.deadlines_given,
            total=report.total,
            overdue=len(report.overdue),
        )
    )


def _measure(line: MeasureLine, report: QuarterlyReport, words: Words, full: bool) -> Text:
    """The measure that matters most: standing promise, every voice that moved, who differs."""
    name = measure_title(line.name, words, None if full else 2 * _NAME).upper()
    state = mark(line, report.head.parties, words)
    head: Text = (Span(f"{name}: ", Role.STRONG), Span(state, MARK_ROLES[line.mark]))
    newest = max(line.standing, key=_said, default=None)
    if newest is not None:
        when = words.promise(newest.last.promise)
        if newest.occurrence is not None:
            when = f"{when} ({words.occurrence(newest.occurrence)})"
        told = words.t("promised {when}", when=when)
        head = (*head, Span(f", {told}"), *attributed(newest.last.statement, words))
        if newest.moved:
            head = (*head, Span("; "), *_steps(newest, words))
    differing, named = _differing(line, newest, report.lead_disputes, words)
    rest = [
        (Span(f"{large(voice(chain.voice, words))}: "), *_steps(chain, words))
        for chain in line.chains
        if chain.moved and chain is not newest and chain.voice.ref not in named
    ]
    gone = [_not_kept(chain, words) for chain in line.chains if chain.not_kept]
    told_all = [head, *rest, *(gone if newest is None else []), differing]
    return joined((ended(one) for one in told_all), " ")


def _said(chain: ChainLine) -> tuple[date, str]:
    return chain.last.statement.said_on.unit_last, chain.last.statement.ref


def _steps(chain: ChainLine, words: Words) -> Text:
    """«2024→2025→2026, +730 дн. [2–4]»; a promise repeated is one step."""
    told = [words.promise_short(step.promise) for step in chain.steps]
    steps = "→".join(one for place, one in enumerate(told) if place == 0 or one != told[place - 1])
    days = chain.last.days_in_all
    slip = "" if days is None else f", {words.days(days, signed=True)}"
    numbers = [number for step in chain.steps for number in step.statement.sources]
    return (Span(f"{steps}{slip}", Role.MOVED), *cite(numbers))


def _not_kept(chain: ChainLine, words: Words) -> Text:
    when = words.promise(chain.last.promise)
    if chain.occurrence is not None:
        when = f"{when} ({words.occurrence(chain.occurrence)})"
    told = words.t("{who}: promised {when}, not kept", who=voice(chain.voice, words), when=when)
    return (Span(large(told), Role.BAD), *cite(chain.last.statement.sources))


def _differing(
    line: MeasureLine,
    newest: ChainLine | None,
    disputes: Iterable[DisputeLine],
    words: Words,
) -> tuple[Text, set[str]]:
    """Who says otherwise than the newest standing promise, with its slip; the voices named."""
    said: dict[str, Text] = {}
    named: set[str] = set()
    chains = {chain.last.statement.ref: chain for chain in line.chains if chain.moved}
    for dispute in disputes:
        if dispute.measure.ref != line.name.ref or dispute.settled is not None:
            continue
        for statement in (dispute.one, dispute.other):
            if newest is not None and statement.ref == newest.last.statement.ref:
                continue
            told = _position(statement, dispute.subject, words)
            chain = chains.get(statement.ref)
            if chain is not None:
                named.add(chain.voice.ref)
                told = (*told[:1], Span("; "), *_steps(chain, words))
            said.setdefault(statement.ref, told)
    if not said:
        return (), named
    head = Span(words.t("CONTESTED") + ": ", Role.CONTESTED)
    return (head, *joined(said.values(), "; ")), named


def _position(line: StatementLine, subject: DisputeSubject, words: Words) -> Text:
    if subject is DisputeSubject.PROMISE and line.promise is not None:
        what = words.promise(line.promise)
    elif subject is DisputeSubject.STATUS and line.status is not None:
        what = f"{status_told(line, words)}, {words.moment_short(line.said_on)}"
    else:
        what = "; ".join(figure(one, words) for one in line.readings)
    return (Span(f"{voice(line.voice, words)} — {what}"), *cite(line.sources))


def _listed(names: list[str], words: Words) -> str:
    """Names, and how many more where there are many."""
    if len(names) <= _NAMED:
        return ", ".join(names)
    more = words.n("and {n} more", "and {n} more", len(names) - _NAMED + 1)
    return f"{', '.join(names[: _NAMED - 1])} {more}"


def _overdue(report: QuarterlyReport, words: Words) -> Text:
    called = measures_called([line.name for line in report.overdue], words, _NAME)
    names = [
        name + (f" ({words.days(line.days)})" if line.days else "")
        for name, line in zip(called, report.overdue, strict=True)
    ]
    head = words.t("OVERDUE, {n}:", n=words.number(len(names)))
    return (Span(f"{head} ", Role.BAD), Span(f"{_listed(names, words)}"))


def _silent(report: QuarterlyReport, words: Words) -> Text:
    """Who went silent, by the day last heard of, the longest silence first."""
    groups: dict[date | None, list[str]] = {}
    silent = sorted(report.silent, key=lambda line: line.last_heard or date.min)
    called = measures_called([line.name for line in silent], words, _NAME)
    for name, line in zip(called, silent, strict=True):
        groups.setdefault(line.last_heard, []).append(name)
    told: list[str] = []
    room = _NAMED
    for day, names in groups.items():
        if room <= 0:
            left = sum(len(group) for group in groups.values()) - _NAMED
            told.append(words.n("and {n} more", "and {n} more", left))
            break
        shown = names[:room]
        room -= len(shown)
        since = (
            words.t("never heard of") if day is None else words.t("since {day}", day=words.day(day))
        )
        told.append(f"{', '.join(shown)} — {since}")
    head = words.t("SILENT, {n}:", n=words.number(len(report.silent)))
    return (Span(f"{head} ", Role.STRONG), Span("; ".join(told) + "."))


def _figures(report: QuarterlyReport, words: Words) -> Text:
    """The reading given in the quarter that tells most: one that continues a series, else any."""
    given = [line for line in report.indicators if line.in_quarter and line.readings]
    told = sorted(given, key=lambda line: -len(line.series))[:_FIGURES]
    if not told:
        return ()
    shown = joined((_figure(line, words) for line in told), "; ")
    return (Span(words.t("FIGURES") + ": ", Role.STRONG), *ended(shown))


def _figure(line: IndicatorLine, words: Words) -> Text:
    last = line.readings[-1]
    value = value_for(last.reading, words, line.indicator.unit)
    name = shortened(words.text(line.indicator.name), 2 * _NAME)
    return (Span(f"{name} — {value}"), *cite(last.statement.sources))


def value_for(one: Reading, words: Words, unit: str) -> str:
    """A reading with its unit and the period that it is for."""
    return f"{reading(one, words, unit)} ({words.moment_short(one.period)})"


def _decide(report: QuarterlyReport, words: Words) -> Text:
    head = Span(words.t("DECIDE") + ": ", Role.STRONG)
    if not report.decisions:
        return (head, Span(words.t("nothing this quarter.")))
    told = "; ".join(_decision(one, words) for one in report.decisions)
    return (head, *ended(plain(told)))


def _decision(one: Decision, words: Words) -> str:
    names = _listed(measures_called(one.measures, words, _NAME), words)
    count = len(one.measures)
    match one.kind:
        case DecisionKind.ASK_SILENT:
            return words.t("ask for news ({n})", n=words.number(count))
        case DecisionKind.AGREE_PROMISE:
            numbers = ", ".join(measure_number(name) for name in one.measures[:_NAMED])
            return words.t("agree a date for No. {numbers}", numbers=numbers)
        case DecisionKind.SETTLE_STATUS:
            return words.t("settle where it stands: {names}", names=names)
        case DecisionKind.ACT_ON_OVERDUE:
            return words.n("act on {n} overdue", "act on {n} overdue", count)
        case DecisionKind.PROMISE_NOT_KEPT:
            return words.t("get a new date: {names}", names=names)
        case DecisionKind.GET_TEXT:
            return words.t("obtain the Plan's text")
        case DecisionKind.DECIDE_FATES:
            return words.n(
                "decide the fate of {n} measure of the former plan",
                "decide the fate of {n} measures of the former plan",
                one.number,
            )
        case DecisionKind.CLOSE_DONE:
            return words.t("take off control: {names}", names=names)

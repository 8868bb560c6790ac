"""Questions about single records: an agreement, a measure, and the history of either."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from coopplan.errors import UnknownRef
from coopplan.model.amendment import after_acts, worded_on
from coopplan.model.frozen import replaced
from coopplan.model.measure import Measure, PutRight
from coopplan.model.order import Heard
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.state import fold, fold_all, signed_day
from coopplan.model.statement import EarlierWords
from coopplan.reports.answers import Numbering
from coopplan.reports.head import agreement_head, party_names
from coopplan.reports.lines import Lines, heard_by, measure_name
from coopplan.reports.register_answers import (
    AgreementView,
    History,
    HistoryEvent,
    MeasureView,
    OccurrenceLine,
)

LATEST = 5
"""How many statements ``measure show`` prints; ``history`` has them all."""


def agreement_view(plan: Plan, as_of: date) -> AgreementView:
    """Return what the agreement is and where its measures stand on the day."""
    lines = Lines(plan)
    return AgreementView(
        as_of=as_of,
        known=plan.known,
        head=agreement_head(plan, as_of, lines.numbering),
        lines=tuple(lines.measure(state) for state in fold_all(plan, as_of, Quarter.of(as_of))),
        statements=tuple(
            lines.numbering.line(one.statement, not one.counted)
            for one in heard_by(plan, as_of)
            if one.statement.measure is None
        ),
        sources=lines.numbering.sources(),
    )


def measure_view(plan: Plan, ref: str, as_of: date) -> MeasureView:
    """Return where the measure stands on the day. Raises UnknownRef."""
    measure = find_measure(plan, ref)
    state = fold(plan, measure, as_of, Quarter.of(as_of))
    lines = Lines(plan)
    newest = [one for one in heard_by(plan, as_of) if one.statement.measure == ref]
    return MeasureView(
        as_of=as_of,
        known=plan.known,
        agreement=(plan.agreement.ref, plan.agreement.title),
        parties=party_names(plan),
        measure=state.measure,
        line=lines.measure(state),
        disputes=tuple(lines.dispute(measure, one) for one in state.disputes),
        latest=tuple(
            lines.numbering.line(one.statement, not one.counted) for one in newest[-LATEST:][::-1]
        ),
        sources=lines.numbering.sources(),
        occurrences=tuple(
            OccurrenceLine(
                label=one.label,
                due=one.due,
                status=one.status,
                schedule=one.schedule,
                days=one.days,
                done_on=one.done_told,
                confirmed=one.confirmed,
            )
            for one in state.occurrences
        ),
    )


def find_measure(plan: Plan, ref: str) -> Measure:
    """Return the measure with this ref. Raises UnknownRef."""
    for measure in plan.measures:
        if measure.ref == ref:
            return measure
    raise UnknownRef(ref=ref, kind="measure", near=())


def history(
    plan: Plan,
    ref: str,
    as_of: date,
    recorded_at: Mapping[int, str],
    versions: Iterable[tuple[int, str]] = (),
    earlier: Iterable[EarlierWords] = (),
    put_right: Iterable[PutRight] = (),
) -> History:
    """Return every statement and change on a measure or an agreement, by the day it counts from.

    ``recorded_at`` gives the instant of each journal entry; ``versions`` the (entry, ref) of each
    version of the record itself; ``earlier`` what statements said before their words were put
    right; ``put_right`` what changed the measure's record without amending the plan. Corrected
    statements stay in their place and name what took it.
    Raises UnknownRef.
    """
    measure = None if ref == plan.agreement.ref else find_measure(plan, ref)
    worded = measure and worded_on(measure, as_of)
    numbering = Numbering(plan)
    said = _said(plan, measure, as_of, recorded_at, numbering)
    events = [
        *_with_earlier(said, earlier),
        *_acts(plan, measure, as_of, recorded_at),
        *_own_words(plan, ref, as_of, recorded_at),
        *(
            HistoryEvent(
                on=date.fromisoformat(recorded_at[entry][:10]),
                entry=entry,
                recorded_at=recorded_at[entry],
                version_of=of,
            )
            for entry, of in versions
        ),
        *(
            HistoryEvent(
                on=date.fromisoformat(recorded_at[one.entry][:10]),
                entry=one.entry,
                recorded_at=recorded_at[one.entry],
                before=one.before,
                after=one.after,
                version_of=ref,
            )
            for one in put_right
        ),
    ]
    events.sort(key=lambda event: (event.on, event.entry))
    return History(
        ref=ref,
        title=worded.title if worded else plan.agreement.title,
        measure=measure_name(worded) if worded else None,
        as_of=as_of,
        known=plan.known,
        events=tuple(events),
        sources=numbering.sources(),
    )


def _said(
    plan: Plan,
    measure: Measure | None,
    as_of: date,
    recorded_at: Mapping[int, str],
    numbering: Numbering,
) -> Iterator[HistoryEvent]:
    ref = measure.ref if measure else None
    corrected = {told.supersedes: told.ref for told in plan.statements if told.supersedes}
    signed = signed_day(plan.agreement)
    told_of = [
        Heard(told, plan, signed, place)
        for place, told in enumerate(plan.statements)
        if told.measure == ref
    ]
    for one in sorted(told_of, key=lambda one: (one.day, one.place)):
        if one.day <= as_of:
            yield HistoryEvent(
                on=one.day,
                entry=one.statement.entry,
                recorded_at=recorded_at.get(one.statement.entry, ""),
                statement=numbering.line(one.statement, not one.counted),
                superseded_by=corrected.get(one.statement.ref),
                kind=one.statement.kind,
            )


def _with_earlier(
    events: Iterable[HistoryEvent], earlier: Iterable[EarlierWords]
) -> Iterator[HistoryEvent]:
    """The events of statements, each with what its statement said before."""
    before: dict[str, list[EarlierWords]] = {}
    for one in earlier:
        before.setdefault(one.statement, []).append(one)
    for event in events:
        found = before.get(event.statement.ref) if event.statement else None
        yield replaced(event, earlier=tuple(found)) if found else event


def _acts(
    plan: Plan, measure: Measure | None, as_of: date, recorded_at: Mapping[int, str]
) -> Iterator[HistoryEvent]:
    if measure is None:
        return
    for version in measure.deadlines:
        if version.on is not None and version.on <= as_of:
            yield HistoryEvent(
                version.on, version.entry, recorded_at.get(version.entry, ""), deadline=version
            )
    own = [version for version in measure.deadlines if version.on is None and version.approved]
    for version in own[1:]:
        # The plan's own text holds from the beginning: what was put right has the day of that.
        if at := recorded_at.get(version.entry):
            day = date.fromisoformat(at[:10])
            yield HistoryEvent(day, version.entry, at, deadline=version)
    for amended, after in zip(measure.amended, after_acts(measure, measure.amended), strict=True):
        if amended.on <= as_of:
            at = recorded_at.get(amended.entry, "")
            yield HistoryEvent(amended.on, amended.entry, at, amended=amended, after=after)
    for act in measure.controls:
        if act.on <= as_of:
            yield HistoryEvent(act.on, act.entry, recorded_at.get(act.entry, ""), control=act)
    for settled in plan.settlements:
        if settled.measure == measure.ref and settled.on <= as_of:
            yield HistoryEvent(
                settled.on,
                settled.entry,
                recorded_at.get(settled.entry, ""),
                settlement=settled,
            )


def _own_words(
    plan: Plan, ref: str, as_of: date, recorded_at: Mapping[int, str]
) -> Iterator[HistoryEvent]:
    """The analyst's own: words by the last day of their quarter, assessments by their day."""
    for word in plan.words:
        at = recorded_at.get(word.entry, "")
        if word.measure == ref and word.quarter.last <= as_of:
            yield HistoryEvent(word.quarter.last, word.entry, at, word=word)
    for told in plan.assessments:
        if told.subject == ref and told.on <= as_of:
            at = recorded_at.get(told.entry, "")
            yield HistoryEvent(told.on, told.entry, at, assessment=told)

"""What changed between two quarters, near or far: values before and after, causes in order.

The rule (domain, "Diff"): the causes are those of each quarter between, and words are computed
from values and causes alone, so that the diffs of two spans that follow one another compose to
that of the whole.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from coopplan.errors import BadPeriod
from coopplan.model.amendment import Amendment, worded
from coopplan.model.chains import Kept, PromiseChain
from coopplan.model.codes import DeadlineKnown, Scope, StatementKind, Status, Worded
from coopplan.model.lineage import fates_on
from coopplan.model.measure import Measure, Wording
from coopplan.model.order import day_of
from coopplan.model.period import Quarter, quarters_between
from coopplan.model.plan import Plan
from coopplan.model.recurring import called_off_by, done_late
from coopplan.model.schedule import due_day, given
from coopplan.model.slots import canonical_label
from coopplan.model.state import MeasureState, agreement_state, fold_all, signed_day
from coopplan.model.statement import Statement
from coopplan.reports.answers import MeasureName, Numbering, VoiceName
from coopplan.reports.change_answer import Change, MeasureTurns, Word
from coopplan.reports.changes import changes
from coopplan.reports.diff_answer import (
    Diff,
    MeasureDiff,
    TimeCalledOff,
    TimeDoneLate,
    Values,
    VoicePromise,
)
from coopplan.reports.head import party_names
from coopplan.reports.lines import Lines, measure_name, overdue
from coopplan.reports.turns import turns

_HEARD = frozenset({Scope.MEASURE, Scope.PART, Scope.EVENT})
_CLOSED = frozenset({Status.DONE, Status.CANCELLED})

States = Sequence[MeasureState]


def diff(
    plan: Plan,
    first: Quarter,
    last: Quarter,
    as_of: date | None = None,
    numbering: Numbering | None = None,
) -> Diff:
    """Return what changed from the end of ``first`` to the end of ``last``.

    ``as_of`` cuts the later quarter short. ``numbering`` numbers the sources, by default those of
    the causes first, then those of what changed or fell silent.
    Raises BadPeriod where the later day is not the later one.
    """
    day = min(as_of or last.last, last.last)
    if last < first or day < first.last:
        ends = (first, last) if last < first else (first.last, day)
        raise BadPeriod(
            value=f"{first}/{last}", reason="order", start=str(ends[0]), end=str(ends[1])
        )
    mentioned = numbering or Numbering(plan)
    start = None if _unsigned(plan, first.last) else fold_all(plan, first.last, first)
    now, causes = start, list[Change]()
    for quarter in quarters_between(first.next(), last):
        until = min(quarter.last, day)
        states = fold_all(plan, until, quarter)
        causes.extend(changes(plan, quarter, states, now, mentioned, until))
        now = None if _unsigned(plan, until) else states
    if numbering is None:
        _mention(plan, measure_diffs(plan, start, now, causes, Numbering(plan)), mentioned)
    measures = measure_diffs(plan, start, now, causes, mentioned)
    words = Counter(word for one in measures for word in {turn.word for turn in one.turns})
    told = plan.agreement
    return Diff(
        ref=told.ref,
        title=told.title,
        short=told.short,
        parties=party_names(plan),
        first=first,
        last=last,
        as_of=day,
        known=plan.known,
        state_before=agreement_state(told, first.last, plan.successor),
        state_after=agreement_state(told, day, plan.successor),
        words={word: words[word] for word in Word if words[word]},
        measures=measures,
        causes=tuple(change for change in causes if change.measure is None),
        sources=mentioned.sources(),
    )


def _mention(plan: Plan, draft: Sequence[MeasureDiff], numbering: Numbering) -> None:
    """Number the sources of what a page tells beside the causes before all others."""
    statements = {told.ref: told for told in plan.statements}
    for one in draft:
        if one.after is None:
            continue
        lines = [told.statement for told in one.after.promises] if one.changed else []
        if one.after.last is not None and Word.SILENT in {turn.word for turn in one.turns}:
            lines.append(one.after.last)
        for line in lines:
            numbering.line(statements[line.ref])


def quarter_turns(
    plan: Plan,
    before: States | None,
    states: States,
    causes: Sequence[Change],
    silence: bool = True,
) -> tuple[MeasureTurns, ...]:
    """Return what became of the measures in one quarter, of those of which anything is told.

    ``silence`` False leaves out that nothing was heard.
    """
    signed = states and not _unsigned(plan, states[0].as_of)
    found = measure_diffs(plan, before, states if signed else None, causes, Numbering(plan))
    told = (
        (one.measure, tuple(t for t in one.turns if silence or t.word is not Word.SILENT))
        for one in found
    )
    return tuple(MeasureTurns(measure, turned) for measure, turned in told if turned)


def measure_diffs(
    plan: Plan,
    before: States | None,
    after: States | None,
    causes: Sequence[Change],
    numbering: Numbering,
) -> tuple[MeasureDiff, ...]:
    """Return each measure in two states of the plan; None: the agreement was not signed yet."""
    of_measure: dict[str, list[Change]] = {}
    for change in causes:
        if change.measure is not None:
            of_measure.setdefault(change.measure.ref, []).append(change)
    left = _Side(plan, before, numbering).values
    right = _Side(plan, after, numbering).values
    found = []
    for measure in plan.measures:
        one, other = left.get(measure.ref), right.get(measure.ref)
        told = tuple(of_measure.get(measure.ref, ()))
        name = measure_name(measure)
        shown = other or one
        if shown is not None:
            name = MeasureName(name.ref, name.number, shown.plan_no, shown.title, shown.sector)
        found.append(MeasureDiff(name, one, other, told, turns(one, other, told)))
    return tuple(found)


class _Side:
    """The values of all measures that were there, in one state of the plan."""

    def __init__(self, plan: Plan, states: States | None, numbering: Numbering) -> None:
        self._plan, self._numbering = plan, numbering
        self._lines = Lines(plan, numbering=numbering)
        self._latest = {measure.ref: measure for measure in plan.measures}
        self._amendments: dict[str, list[Amendment]] = {}
        for act in plan.amendments:
            self._amendments.setdefault(act.measure, []).append(act)
        self._fates = fates_on(plan, states[0].as_of) if states else {}
        told = {state.measure.ref: self._values(state) for state in states or ()}
        self.values: Mapping[str, Values] = {ref: one for ref, one in told.items() if one}

    def _values(self, state: MeasureState) -> Values | None:
        measure = state.measure
        latest = self._latest[measure.ref]
        wording, there = worded(latest, self._amendments.get(measure.ref, ()), state.as_of)
        if not there and not any(map(_is_word, self._counted(state))):
            return None
        version = state.deadline
        deadline = version.deadline if version else None
        last = self._last(state)
        return Values(
            title=wording.title,
            sector=wording.sector,
            plan_no=wording.plan_no,
            status=state.status,
            confirmed=state.confirmed,
            mark=state.mark,
            mark_side=state.mark_side,
            late=state.late,
            carried_to=state.carried_to,
            fate=self._fates.get(measure.ref),
            parts=state.parts,
            schedule=state.schedule,
            overdue_days=state.days if overdue(state) else None,
            lapsed=state.lapsed,
            deadline_known=version.known if version else DeadlineKnown.NOT_KNOWN,
            deadline=deadline.phrase if deadline else None,
            due=state.due,
            promises=tuple(self._promise(chain) for chain in state.chains),
            disputes=tuple(self._lines.dispute(measure, one) for one in state.disputes),
            evidence=state.evidence,
            under_control=state.under_control,
            open=self._open(state),
            last=self._numbering.line(last, last.ref in state.background) if last else None,
            wording=_rest(wording) if measure.amended else None,
            missed=tuple(one.label for one in state.missed),
            single_due=due_day(given(version)),
            done_late=tuple(
                TimeDoneLate(one.label, one.days or 0) for one in done_late(state.occurrences)
            ),
            called_off=tuple(
                TimeCalledOff(one.label, self._voices(called_off_by(one)))
                for one in state.occurrences
                if one.status is Status.CANCELLED
            ),
        )

    def _voices(self, told: Iterable[Statement]) -> tuple[VoiceName | None, ...]:
        """Whose words these are, each once."""
        refs = dict.fromkeys(one.voice for one in told)
        return tuple(self._numbering.voice(ref) for ref in refs)

    def _open(self, state: MeasureState) -> bool:
        told = self._plan.agreement
        begins = signed_day(told) or (told.period.first if told.period else None)
        begun = begins is None or begins <= state.quarter.last
        ended = state.status in _CLOSED or state.carried_to is not None or state.lapsed
        return begun and not ended

    def _promise(self, chain: PromiseChain) -> VoicePromise:
        voice = self._numbering.voice(chain.voice)
        if voice is None:
            raise KeyError(chain.voice)
        link = chain.last
        told = (one.statement.occurrence for one in chain.links)
        labels = [canonical_label(label) for label in told if label]
        return VoicePromise(
            voice=voice,
            promise=link.promise,
            standing=chain.current is not None,
            not_kept=chain.kept is Kept.NOT_KEPT,
            statement=self._numbering.line(link.statement, link.background),
            occurrence=chain.occurrence,
            named=tuple(dict.fromkeys(labels)),
        )

    def _counted(self, state: MeasureState) -> list[Statement]:
        return [told for told in state.visible if told.ref not in state.background]

    def _last(self, state: MeasureState) -> Statement | None:
        """The last word about the measure, the later recorded of two of one day."""
        words = [told for told in state.visible if _is_word(told)]
        return max(words, key=lambda told: (day_of(told), told.entry, told.number), default=None)


_REST = tuple(name for name in Worded if name not in (Worded.TITLE, Worded.SECTOR, Worded.PLAN_NO))


def _rest(told: Measure) -> Wording:
    """The plan's text of a measure, but for what has a value of its own."""
    return Wording(**{name.value: getattr(told, name) for name in _REST}, changed=_REST)


def _is_word(told: Statement) -> bool:
    return told.kind is StatementKind.SAID and told.scope in _HEARD


def _unsigned(plan: Plan, day: date) -> bool:
    signed = signed_day(plan.agreement)
    return signed is not None and signed > day

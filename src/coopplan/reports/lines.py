"""From the fold's states to the lines of an answer: names put in, sources numbered."""

from __future__ import annotations

from datetime import date

from coopplan.model.chains import Kept, PromiseChain
from coopplan.model.codes import DeadlineKnown, Mark, Schedule
from coopplan.model.disputes import Dispute
from coopplan.model.measure import Measure
from coopplan.model.order import Heard, Record
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.recurring import OccurrenceState, is_filled
from coopplan.model.slots import places_named
from coopplan.model.state import MeasureState
from coopplan.reports.answers import (
    ChainLine,
    DisputeLine,
    MeasureLine,
    MeasureName,
    Numbering,
    PromiseStep,
    TimeLine,
    VoiceName,
)


def measure_name(measure: Measure) -> MeasureName:
    """Return the measure's name as answers hold it."""
    return MeasureName(measure.ref, measure.number, measure.plan_no, measure.title, measure.sector)


def overdue(state: MeasureState) -> bool:
    """Return whether the measure's deadline passed and it is not done."""
    return state.schedule is Schedule.OVERDUE


DONE = frozenset({Mark.DONE_CONFIRMED, Mark.DONE_CLAIMED})
ENDED = frozenset({Mark.CANCELLED, Mark.CARRIED_OVER})


def is_owed(state: MeasureState, chain: PromiseChain) -> bool:
    """Return whether what was promised is still to be done; of what is not no new day is asked.

    What was promised for a time of a recurring measure is done with that time.
    """
    if state.mark in DONE | ENDED:
        return False
    times = times_promised(state, chain)
    return not times or not all(map(is_filled, times))


def times_promised(state: MeasureState, chain: PromiseChain) -> list[OccurrenceState]:
    """Return the times of a recurring measure that were promised; none where it is the whole."""
    named = places_named(chain.occurrence, state.occurrences) if chain.occurrence else ()
    return [state.occurrences[at] for at in named]


def heard_by(plan: Plan, as_of: date) -> list[Heard]:
    """Return all statements visible on the day, by the day they count from, background included."""
    record = Record(plan)
    visible = [one for ref in record.heard for one in record.visible(ref, as_of)]
    return sorted(visible, key=lambda one: (one.day, one.place))


class Lines:
    """Makes the lines of one answer; a measure's line is made once, so its numbers stay.

    ``partner``: a line tells nothing of how well it is supported.
    """

    def __init__(
        self,
        plan: Plan,
        quarter: Quarter | None = None,
        numbering: Numbering | None = None,
        partner: bool = False,
    ) -> None:
        self.plan = plan
        self.quarter = quarter
        self.numbering = numbering or Numbering(plan)
        self.partner = partner
        self._made: dict[str, MeasureLine] = {}

    def measure(self, state: MeasureState) -> MeasureLine:
        """Return the line of a measure in this state."""
        made = self._made.get(state.measure.ref)
        if made is None:
            made = self._made[state.measure.ref] = self._measure(state)
        return made

    def chain(self, state: MeasureState, chain: PromiseChain) -> ChainLine:
        """Return a voice's promises as a line, the earliest first."""
        line = self.measure(state)
        of = chain.voice, chain.occurrence
        return next(made for made in line.chains if (made.voice.ref, made.occurrence) == of)

    def dispute(self, measure: Measure, dispute: Dispute) -> DisputeLine:
        """Return a dispute as a line, with how it was settled if it was."""
        settled = dispute.settled
        return DisputeLine(
            measure=measure_name(measure),
            subject=dispute.subject,
            kind=dispute.kind,
            one=self.numbering.line(dispute.one),
            other=self.numbering.line(dispute.other),
            settled=(settled.takes, settled.why) if settled else None,
        )

    def _measure(self, state: MeasureState) -> MeasureLine:
        measure, line = state.measure, self.numbering.line
        moved = [chain.slip_days for chain in state.chains if chain.slip_days]
        return MeasureLine(
            name=measure_name(measure),
            section=measure.section,
            mark=state.mark,
            mark_side=state.mark_side,
            late=state.late,
            carried_to=state.carried_to,
            status=state.status,
            confirmed=state.confirmed,
            status_line=line(state.status_by) if state.status_by else None,
            chains=tuple(self._chain(measure, chain) for chain in state.chains),
            programmes=tuple(line(told) for told in state.programmes),
            by_side=tuple((side, line(told)) for side, told in state.by_side),
            parts=state.parts,
            schedule=state.schedule,
            days=state.days,
            due=state.due,
            original_due=state.original_due,
            deadline=state.deadline,
            deadline_known=(state.deadline.known if state.deadline else DeadlineKnown.NOT_KNOWN),
            in_plan=measure.in_plan,
            evidence=None if self.partner else state.evidence,
            origins=0 if self.partner else state.origins,
            silent=state.silent,
            last_heard=state.last_heard,
            silent_quarters=state.silent_quarters,
            disputed=bool(state.open_disputes),
            slip_days=max(moved, key=abs) if moved else None,
            bodies=measure.bodies,
            under_control=state.under_control,
            missed=tuple(one.label for one in state.missed),
            owed=tuple(dict.fromkeys(one.due for one in state.owed if one.due is not None)),
            times=tuple(
                TimeLine(one.label, one.status, one.schedule, one.days)
                for one in state.occurrences
                if one.first <= state.as_of or one.status is not None
            ),
        )

    def _chain(self, measure: Measure, chain: PromiseChain) -> ChainLine:
        steps = tuple(
            PromiseStep(
                statement=self.numbering.line(link.statement, link.background),
                promise=link.promise,
                days_moved=link.days_from_previous,
                days_in_all=link.days_from_first,
                first_tie=link.tied,
                in_quarter=self.quarter is not None
                and self.quarter.first <= link.said_on <= self.quarter.last,
            )
            for link in chain.links
        )
        return ChainLine(
            measure=measure_name(measure),
            voice=self._voice(chain.voice),
            steps=steps,
            standing=chain.current is not None,
            not_kept=chain.kept is Kept.NOT_KEPT,
            age_days=chain.age_days,
            moved=chain.moved,
            occurrence=chain.occurrence,
        )

    def _voice(self, ref: str) -> VoiceName:
        named = self.numbering.voice(ref)
        if named is None:
            raise KeyError(ref)
        return named

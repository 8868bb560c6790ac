"""The pieces that answers are made of: names, lines and numbered sources, all frozen.

The rule: an answer stands by itself. Whoever holds one needs neither the plan nor the database to
print it, and two equal answers print the same in every language and format.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.model.codes import (
    Confidence,
    DeadlineKnown,
    DisputeKind,
    DisputeSubject,
    Evidence,
    InPlan,
    Mark,
    Schedule,
    Scope,
    StatementKind,
    Status,
)
from coopplan.model.disputes import occurrence_of
from coopplan.model.frozen import frozen
from coopplan.model.indicator import Reading
from coopplan.model.measure import Body, DeadlineVersion
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.source import Source
from coopplan.model.statement import Promise, Statement
from coopplan.model.text import LocalText


@frozen
class PartyName:
    """A party as a report names it."""

    ref: str
    name: LocalText
    short: LocalText
    adjective: LocalText


@frozen
class VoiceName:
    """A voice as a report names it; ``stands_in`` marks a publisher in place of an office."""

    ref: str
    name: LocalText
    short: LocalText
    side: str | None
    stands_in: bool


@frozen
class MeasureName:
    """A measure as a report names it."""

    ref: str
    number: int
    plan_no: str | None
    title: LocalText
    sector: str


@frozen
class NamedReading:
    """A reading with the name and the unit of what was counted."""

    name: LocalText
    unit: str
    reading: Reading


@frozen
class NumberedSource:
    """A source with the number by which the answer's lines cite it."""

    number: int
    source: Source


@frozen
class StatementLine:
    """A statement as a line of a report; ``sources`` are numbers of the answer's source list.

    ``background``: made before the agreement's signing, shown and not counted.
    """

    ref: str
    kind: StatementKind
    scope: Scope
    said_on: Moment
    about: Moment | None
    done_on: Moment | None
    voice: VoiceName | None
    side: str | None
    confidence: Confidence | None
    status: Status | None
    promise: Promise | None
    done_of: tuple[int, int] | None
    progress: int | None
    readings: tuple[NamedReading, ...]
    text: LocalText
    note: LocalText
    where: LocalText
    occurrence: str | None
    supersedes: str | None
    why: LocalText
    sources: tuple[int, ...]
    entry: int
    background: bool = False


@frozen
class PromiseStep:
    """One promise of a chain. ``days_moved`` from the promise before it, ``days_in_all`` from the
    first; None for the first and where an end is open. ``first_tie``: made on the same day as the
    first one, so that neither is called earlier."""

    statement: StatementLine
    promise: Promise
    days_moved: int | None
    days_in_all: int | None
    first_tie: bool = False
    in_quarter: bool = False


@frozen
class ChainLine:
    """All promises of one voice about one measure, the earliest first.

    ``standing``: the last promise still stands on the as-of day; ``not_kept``: its last day passed
    and the measure is not done. ``age_days`` is the age of the last promise. ``moved`` tells
    whether the end ever moved. ``occurrence`` is the time of a recurring measure that they are of.
    """

    measure: MeasureName
    voice: VoiceName
    steps: tuple[PromiseStep, ...]
    standing: bool
    not_kept: bool
    age_days: int
    moved: bool
    occurrence: str | None = None

    @property
    def last(self) -> PromiseStep:
        """The voice's newest promise."""
        return self.steps[-1]


@frozen
class DisputeLine:
    """Two statements that do not agree; ``settled`` has the ref taken and the reason."""

    measure: MeasureName
    subject: DisputeSubject
    kind: DisputeKind
    one: StatementLine
    other: StatementLine
    settled: tuple[str, LocalText] | None = None

    @property
    def occurrence(self) -> str | None:
        """The time of a recurring measure that statuses are of; None where of the whole."""
        return occurrence_of(self.subject, self.one.occurrence)


@frozen
class TimeLine:
    """How one time of a recurring measure stands; ``status`` None where nobody spoke of it."""

    label: str
    status: Status | None
    schedule: Schedule
    days: int | None


@frozen
class MeasureLine:
    """Where one measure stands: the four axes and the mark, with what they rest on.

    ``evidence`` is None in a report for a partner. ``missed`` are the times of a recurring measure
    that were missed, the oldest first, ``owed`` the days of all that are not done, in their order;
    ``times`` are those that began by the as-of day or that somebody spoke of.
    """

    name: MeasureName
    section: LocalText
    mark: Mark
    mark_side: str | None
    late: bool
    carried_to: str | None
    status: Status
    confirmed: bool
    by_side: tuple[tuple[str | None, StatementLine], ...]
    status_line: StatementLine | None
    parts: tuple[int, int] | None
    schedule: Schedule
    days: int | None
    due: date | None
    original_due: date | None
    deadline: DeadlineVersion | None
    deadline_known: DeadlineKnown
    in_plan: InPlan
    evidence: Evidence | None
    origins: int
    silent: bool
    last_heard: date | None
    silent_quarters: int
    disputed: bool
    slip_days: int | None
    bodies: tuple[Body, ...]
    chains: tuple[ChainLine, ...]
    programmes: tuple[StatementLine, ...]
    under_control: bool | None = None
    missed: tuple[str, ...] = ()
    owed: tuple[date, ...] = ()
    times: tuple[TimeLine, ...] = ()

    @property
    def standing(self) -> tuple[ChainLine, ...]:
        """The chains whose last promise stands on the as-of day."""
        return tuple(chain for chain in self.chains if chain.standing)


class Numbering:
    """Gives sources their numbers in the order of first mention, and whatever is told its name.

    It speaks of one plan at a time and may turn to another: the numbers go on.
    """

    def __init__(self, plan: Plan) -> None:
        self._numbers: dict[str, int] = {}
        self._mentioned: dict[str, Source | None] = {}
        self.turn_to(plan)

    def turn_to(self, plan: Plan) -> None:
        """Speak of this plan from now on."""
        self._plan = plan
        self._indicators = {indicator.ref: indicator for indicator in plan.indicators}

    def number(self, refs: Iterable[str]) -> tuple[int, ...]:
        """Return the numbers of these sources, ascending, giving new ones where needed."""
        found: set[int] = set()
        for ref in refs:
            if ref not in self._numbers:
                self._numbers[ref] = len(self._numbers) + 1
                self._mentioned[ref] = self._plan.sources.get(ref)
            found.add(self._numbers[ref])
        return tuple(sorted(found))

    def sources(self) -> tuple[NumberedSource, ...]:
        """Return every source mentioned so far, in the order of its number."""
        told = ((self._numbers[ref], source) for ref, source in self._mentioned.items())
        return tuple(NumberedSource(number, source) for number, source in told if source)

    def voice(self, ref: str | None) -> VoiceName | None:
        """Return the voice's name as reports print it."""
        if ref is None:
            return None
        voice = self._plan.voices[ref]
        return VoiceName(voice.ref, voice.name, voice.short, voice.side, voice.stands_in)

    def _named(self, reading: Reading) -> NamedReading:
        counted = self._indicators[reading.indicator]
        return NamedReading(counted.name, counted.unit, reading)

    def line(self, statement: Statement, background: bool = False) -> StatementLine:
        """Return the statement as a line with its sources numbered."""
        return StatementLine(
            ref=statement.ref,
            kind=statement.kind,
            scope=statement.scope,
            said_on=statement.said_on,
            about=statement.about,
            done_on=statement.done_on,
            voice=self.voice(statement.voice),
            side=statement.side,
            confidence=statement.confidence,
            status=statement.status,
            promise=statement.promise,
            done_of=statement.done_of,
            progress=statement.progress,
            readings=tuple(self._named(one) for one in statement.readings),
            text=statement.text,
            note=statement.note,
            where=statement.where,
            occurrence=statement.occurrence,
            supersedes=statement.supersedes,
            why=statement.why,
            sources=self.number(citation.source for citation in statement.citations),
            entry=statement.entry,
            background=background,
        )


class Uncited(Numbering):
    """Numbers no source: for answers that have no list of them."""

    def number(self, refs: Iterable[str]) -> tuple[int, ...]:
        """Return nothing."""
        return ()

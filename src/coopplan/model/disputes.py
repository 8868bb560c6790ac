"""Disputes: two statements that cannot both hold.

The rule (domain, "Disputes"): standing promises that do not overlap; statuses of which the later
is lower, or that lie in different groups within 30 days; readings of one indicator, period and
coverage that differ beyond rounding. A dispute is shown until a settlement takes one of the two.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from itertools import combinations

from coopplan.model.chains import PromiseChain, promise_span
from coopplan.model.codes import (
    JOINT,
    DisputeKind,
    DisputeSubject,
    Qualifier,
    Scope,
    StatementKind,
    Status,
)
from coopplan.model.frozen import frozen
from coopplan.model.indicator import Reading
from coopplan.model.lifecycle import tells_status
from coopplan.model.order import Heard, Record, latest
from coopplan.model.plan import Plan
from coopplan.model.slots import canonical_label
from coopplan.model.statement import Settlement, Statement
from coopplan.model.text import fold


@frozen
class Dispute:
    """Two statements that do not agree, the one that counts from the earlier day first.

    ``measure`` is a ref, or None for readings of an indicator that belongs to no measure.
    ``settled`` is the settlement that closed it, made known and in effect on the as-of day.
    """

    measure: str | None
    subject: DisputeSubject
    kind: DisputeKind
    one: Statement
    other: Statement
    settled: Settlement | None = None


def occurrence_of(subject: DisputeSubject, named: str | None) -> str | None:
    """The time of a recurring measure that a dispute is about; None where it is of the whole.

    ``named`` is the time that its statements name: readings are of none.
    """
    return named if subject is not DisputeSubject.READING else None


WITHIN_DAYS = 30
"""Statuses of different groups told within so many days contradict each other, either way."""

_RANK = {
    Status.PROPOSED: 0,
    Status.PLANNED: 1,
    Status.IN_PROGRESS: 2,
    Status.SUSPENDED: 2,
    Status.DONE: 3,
    Status.CANCELLED: 4,
}
"""How far along a status is; suspended is as far as in progress: work may stop and resume."""

_GROUP = {
    Status.PROPOSED: 0,
    Status.PLANNED: 0,
    Status.IN_PROGRESS: 1,
    Status.SUSPENDED: 1,
    Status.DONE: 2,
    Status.CANCELLED: 3,
}
"""Not started, under way, done, ended."""


class Disputed:
    """Finds the disputes of one measure on one day, each with the settlement that closed it."""

    def __init__(self, record: Record, measure: str | None, as_of: date) -> None:
        self._plan = record.plan
        self._measure = measure
        self._readings = [pair for pair in record.readings.get(measure, ()) if pair[0].day <= as_of]
        settlements = record.settlements.get(measure, ()) if measure is not None else ()
        self._settlements = [one for one in settlements if one.on <= as_of]

    def statuses(self, visible: Iterable[Heard]) -> tuple[Dispute, ...]:
        """Statuses of two voices that contradict each other, and two versions of one speech.

        Words about an occurrence are held against those about the same one.
        """
        told: dict[str, dict[str, list[Heard]]] = {}
        for one in visible:
            if tells_status(one) and one.statement.voice is not None:
                of = told.setdefault(canonical_label(one.statement.occurrence or ""), {})
                of.setdefault(one.statement.voice, []).append(one)
        return tuple(found for by_voice in told.values() for found in self._statuses(by_voice))

    def _statuses(self, by_voice: Mapping[str, list[Heard]]) -> list[Dispute]:
        words = [word for word in map(latest, by_voice.values()) if word is not None]
        words.sort(key=lambda one: one.rank)
        found = [
            self._dispute(DisputeSubject.STATUS, *pair)
            for pair in combinations(words, 2)
            if _statuses_differ(*pair)
        ]
        for word in words:
            for version in by_voice[str(word.statement.voice)]:
                if self._two_versions(version, word) and _apart(version, word):
                    found.append(self._dispute(DisputeSubject.STATUS, version, word))
        return found

    def promises(
        self, chains: Iterable[PromiseChain], visible: Iterable[Heard]
    ) -> tuple[Dispute, ...]:
        """Standing promises of two voices that do not overlap, and two versions of one speech."""
        heard = {one.statement.ref: one for one in visible}
        standing = [chain for chain in chains if chain.current is not None]
        told = [(chain, heard[chain.last.statement.ref]) for chain in standing]
        found = [
            self._dispute(DisputeSubject.PROMISE, *sorted((one, other), key=lambda word: word.said))
            for (chain, one), (another, other) in combinations(told, 2)
            if chain.occurrence == another.occurrence and _promises_differ(one, other)
        ]
        for chain, word in told:
            for link in chain.links[:-1]:
                version = heard[link.statement.ref]
                if self._two_versions(version, word) and _promises_differ(version, word):
                    found.append(self._dispute(DisputeSubject.PROMISE, version, word))
        return tuple(found)

    def readings(self) -> tuple[Dispute, ...]:
        """Readings of one indicator, period and coverage that differ beyond rounding.

        Of each voice its latest one; a pair that is background on both sides is history.
        """
        series: dict[tuple[object, ...], dict[str, list[tuple[Heard, Reading]]]] = {}
        for one, reading in self._readings:
            statement = one.statement
            said = statement.kind is StatementKind.SAID and statement.voice is not None
            if said and statement.scope is not Scope.CONTEXT:
                by_voice = series.setdefault(_series(reading), {})
                by_voice.setdefault(str(statement.voice), []).append((one, reading))
        found: list[Dispute] = []
        for by_voice in series.values():
            last = [_latest_reading(given) for given in by_voice.values()]
            last.sort(key=lambda pair: pair[0].rank)
            pairs = list(combinations(last, 2))
            for word in last:
                given = by_voice[str(word[0].statement.voice)]
                pairs += [(one, word) for one in given if self._two_versions(one[0], word[0])]
            found += [
                self._dispute(DisputeSubject.READING, one, other)
                for (one, reading), (other, another) in pairs
                if (one.counted or other.counted) and beyond_rounding(reading, another)
            ]
        return tuple(found)

    def _two_versions(self, one: Heard, other: Heard) -> bool:
        """Whether the two report one speech: one voice, the same day, different origins."""
        return (
            one is not other
            and one.statement.voice == other.statement.voice
            and one.statement.said_on.width == other.statement.said_on.width == 1
            and one.statement.said_on.first == other.statement.said_on.first
            and not self._origins(one) & self._origins(other)
        )

    def _origins(self, one: Heard) -> set[str]:
        sources = self._plan.sources
        cited = (citation.source for citation in one.statement.citations)
        return {fold(sources[ref].origin_key) for ref in cited if ref in sources}

    def _dispute(self, subject: DisputeSubject, one: Heard, other: Heard) -> Dispute:
        kind = _kind(self._plan, one, other)
        settled = None
        for settlement in self._settlements:
            if settles(settlement, one, other):
                settled = settlement
        return Dispute(self._measure, subject, kind, one.statement, other.statement, settled)


def settles(settlement: Settlement, one: Heard, other: Heard) -> bool:
    """Whether the settlement takes one of the two, and both had been said and recorded by then."""
    return settlement.takes in (one.statement.ref, other.statement.ref) and all(
        heard.said <= settlement.on and heard.statement.entry <= settlement.entry
        for heard in (one, other)
    )


def lost_to_settlements(disputes: Iterable[Dispute]) -> frozenset[str]:
    """The refs of the statements that settled disputes decided against."""
    return frozenset(
        dispute.other.ref if dispute.settled.takes == dispute.one.ref else dispute.one.ref
        for dispute in disputes
        if dispute.settled is not None
    )


def disputes_at_large(plan: Plan, as_of: date) -> tuple[Dispute, ...]:
    """Disputes about readings of indicators that belong to no measure."""
    return Disputed(Record(plan), None, as_of).readings()


def beyond_rounding(one: Reading, other: Reading) -> bool:
    """Whether two readings cannot be roundings of one value.

    A value stands for all that round to it in its last digit told; trailing zeros of a whole
    number count as rounding down to two digits (16 500 is any of 16 450 to 16 550). "About" is
    twice as wide, "over" and "under" are open, "between" has both ends.
    """
    low, high = _possible(one)
    other_low, other_high = _possible(other)
    return max(low, other_low) >= min(high, other_high)


def _possible(reading: Reading) -> tuple[Decimal, Decimal]:
    value = reading.value
    top = reading.value_high if reading.value_high is not None else value
    slack = _half_unit(value)
    match reading.qualifier:
        case Qualifier.ABOUT:
            return value - 2 * slack, value + 2 * slack
        case Qualifier.OVER:
            return value - slack, Decimal("Infinity")
        case Qualifier.UNDER:
            return Decimal("-Infinity"), value + slack
        case Qualifier.BETWEEN:
            return value - slack, top + _half_unit(top)
        case Qualifier.EXACT:
            return value - slack, value + slack


def _half_unit(value: Decimal) -> Decimal:
    _, digits, exponent = value.as_tuple()
    if not isinstance(exponent, int):
        raise ValueError(f"not a number: {value}")
    kept = len(digits)
    while exponent >= 0 and kept > 2 and digits[kept - 1] == 0:
        kept, exponent = kept - 1, exponent + 1
    return Decimal(5).scaleb(exponent - 1)


def _series(reading: Reading) -> tuple[object, ...]:
    coverage = reading.coverage
    where = coverage.ru or coverage.kk or coverage.en or ""
    return reading.indicator, reading.period.first, reading.period.last, fold(where)


def _latest_reading(given: list[tuple[Heard, Reading]]) -> tuple[Heard, Reading]:
    best = given[0]
    for pair in given[1:]:
        if pair[0].overrides(best[0]):
            best = pair
    return best


def _statuses_differ(earlier: Heard, later: Heard) -> bool:
    """Whether two voices' statuses, the first by rank first, contradict each other."""
    if earlier.overrides(later):
        earlier, later = later, earlier
    one, other = earlier.statement.status, later.statement.status
    if one is None or other is None:
        return False
    return contradicts(one, other, abs((later.day - earlier.day).days))


def contradicts(earlier: Status, later: Status, days: int) -> bool:
    """Whether a status contradicts another voice's earlier one, told so many days before."""
    near = days <= WITHIN_DAYS
    return _RANK[later] < _RANK[earlier] or (near and _GROUP[earlier] != _GROUP[later])


def _apart(one: Heard, other: Heard) -> bool:
    status, another = one.statement.status, other.statement.status
    return status is not None and another is not None and _GROUP[status] != _GROUP[another]


def _promises_differ(one: Heard, other: Heard) -> bool:
    promise, another = one.statement.promise, other.statement.promise
    if promise is None or another is None:
        return False
    (first, last), (other_first, other_last) = promise_span(promise), promise_span(another)
    return last < other_first or other_last < first


def _kind(plan: Plan, one: Heard, other: Heard) -> DisputeKind:
    """Between whom two statements stand.

    One voice against itself is a matter of reporting; so is a word that only a publisher vouches
    for, where it is on no side or tells of the same day. Two of one party's side stand within it.
    """
    if one.statement.voice == other.statement.voice:
        return DisputeKind.IN_REPORTING
    press = [heard for heard in (one, other) if _stands_in(plan, heard)]
    if press and (one.said == other.said or any(heard.side is None for heard in press)):
        return DisputeKind.IN_REPORTING
    if one.side == other.side and one.side not in (None, JOINT):
        return DisputeKind.WITHIN_SIDE
    return DisputeKind.BETWEEN_SIDES


def _stands_in(plan: Plan, one: Heard) -> bool:
    voice = plan.voices.get(one.statement.voice or "")
    return voice is not None and voice.stands_in

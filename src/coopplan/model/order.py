"""Which statements are visible on a day, and which of two overrides the other.

The rule (domain, "A statement"): a statement counts from the day it is about; one that is about a
span counts from the earlier of its last day and its publication. Of two, B overrides A when B
starts after A ends; if they overlap, the narrower wins, then the higher tier of source, then the
one said later, then the one recorded later. What was superseded is gone, whatever the day: a
correction belongs to the second clock.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from coopplan.model.agreement import Fate
from coopplan.model.codes import JOINT, Scope, StatementKind, Tier
from coopplan.model.indicator import Reading
from coopplan.model.moment import Moment
from coopplan.model.party import Voice
from coopplan.model.plan import Plan
from coopplan.model.statement import Settlement, Statement
from coopplan.model.term import signed_day

_STRENGTH = {tier: -rank for rank, tier in enumerate(Tier)}

Rank = tuple[date, date, int, date, int]
"""The order in which statements are replayed."""


class Heard:
    """A statement with what the fold asks of it again and again, worked out once.

    ``day``: it counts from. ``start``: the first day it is about, so that it is about ``start`` to
    ``day``. ``said``: the day it was said on. ``tier``: strength of its best source. ``side``: a
    party's ref, joint, or None. ``counted``: not background. ``place``: in the order of recording.
    """

    __slots__ = ("counted", "day", "place", "said", "side", "start", "statement", "tier")

    def __init__(self, statement: Statement, plan: Plan, signed: date | None, place: int) -> None:
        about = statement.about or statement.said_on
        self.statement = statement
        self.day = day_of(statement)
        self.start = min(about.first or date.min, self.day)
        self.said = statement.said_on.counts_from(statement.published)
        tiers = [
            _STRENGTH[plan.sources[cited.source].tier]
            for cited in statement.citations
            if cited.source in plan.sources
        ]
        self.tier = max(tiers, default=_STRENGTH[Tier.OTHER])
        self.side = side_of(plan, statement)
        self.counted = signed is None or self.said >= signed
        self.place = place

    @property
    def rank(self) -> Rank:
        """The order of the replay: by last day; then wider, weaker, earlier said and recorded."""
        return self.day, self.start, self.tier, self.said, self.place

    def overrides(self, other: Heard) -> bool:
        """Whether this one overrides the other."""
        if self.start > other.day:
            return True
        if other.start > self.day:
            return False
        width, widest = self.day - self.start, other.day - other.start
        if width != widest:
            return width < widest
        return (self.tier, self.said, self.place) > (other.tier, other.said, other.place)

    def bears(self, *scopes: Scope) -> bool:
        """Whether it counts, was said (and not only searched for), and has one of the scopes."""
        said = self.statement.kind is StatementKind.SAID
        return self.counted and said and self.statement.scope in scopes


def day_of(statement: Statement) -> date:
    """The day from which a statement counts: of what it is about, by default of its saying."""
    return (statement.about or statement.said_on).counts_from(statement.published)


def side_of(plan: Plan, statement: Statement) -> str | None:
    """Whose side a statement is on: a party's ref, ``JOINT``, or None when it cannot be told.

    The side given with the statement; else that of its voice, if that is a party of the agreement;
    else the only party of the voice's country. A publisher that stands in for an office speaks for
    no side unless one is given: a newspaper's word is not that of the region it is printed in.
    """
    if statement.side is not None:
        return statement.side
    voice = plan.voices.get(statement.voice) if statement.voice is not None else None
    return None if voice is None else side_of_voice(plan, voice)


def side_of_voice(plan: Plan, voice: Voice) -> str | None:
    """The side of a voice in this agreement, as `side_of` has it for what it says."""
    parties = plan.agreement.parties
    if voice.side in parties or voice.side == JOINT:
        return voice.side
    if voice.country is None or voice.stands_in:
        return None
    near = [ref for ref in parties if ref in plan.parties]
    near = [ref for ref in near if plan.parties[ref].country == voice.country]
    return near[0] if len(near) == 1 else None


def latest(candidates: Iterable[Heard]) -> Heard | None:
    """The one that overrides the others; candidates come in the order of their ranks.

    In rare cases three spans override each other in a circle; the replay in this order decides.
    """
    best: Heard | None = None
    for one in candidates:
        if best is None or one.overrides(best):
            best = one
    return best


def effective(candidates: Iterable[Heard]) -> list[Heard]:
    """All of them in effective order: each after those it overrides, the latest one last."""
    placed: list[Heard] = []
    for one in candidates:
        at = len(placed)
        while at and placed[at - 1].overrides(one):
            at -= 1
        placed.insert(at, one)
    return placed


class Record:
    """A plan as the fold reads it: prepared once, asked for every measure.

    ``heard`` holds the statements that nothing supersedes, by measure (None: the agreement as a
    whole), in the order of their ranks; ``readings`` those that give a reading, by the measure of
    the indicator; ``settlements`` by measure, the latest last.
    """

    def __init__(self, plan: Plan, measure: str | None = None) -> None:
        """Prepare all measures, or only the one asked for."""
        self.plan = plan
        self.signed = signed_day(plan.agreement)
        self.heard: dict[str | None, list[Heard]] = {}
        self.readings: dict[str | None, list[tuple[Heard, Reading]]] = {}
        superseded = {one.supersedes for one in plan.statements}
        homes = {indicator.ref: indicator.measure for indicator in plan.indicators}
        for place, statement in enumerate(plan.statements):
            asked = measure is None or statement.measure == measure
            if statement.ref in superseded or not (asked or statement.readings):
                continue
            heard = Heard(statement, plan, self.signed, place)
            if asked:
                self.heard.setdefault(statement.measure, []).append(heard)
            for reading in statement.readings:
                home = homes.get(reading.indicator, statement.measure)
                self.readings.setdefault(home, []).append((heard, reading))
        for of_measure in self.heard.values():
            of_measure.sort(key=lambda one: one.rank)
        for given in self.readings.values():
            given.sort(key=lambda pair: pair[0].rank)
        self.settlements: dict[str, list[Settlement]] = {}
        for settlement in plan.settlements:
            self.settlements.setdefault(settlement.measure, []).append(settlement)
        for settled in self.settlements.values():
            settled.sort(key=lambda one: (one.on, one.entry))
        self.fates: dict[str, Fate] = {fate.measure: fate for fate in plan.fates}

    def visible(self, measure: str | None, as_of: date) -> list[Heard]:
        """The measure's statements that count from the as-of day or before, by rank."""
        return [one for one in self.heard.get(measure, ()) if one.day <= as_of]


def counts_from(moment: Moment | None, statement: Statement) -> date | None:
    """The day that a moment told by a statement counts from."""
    return None if moment is None else moment.counts_from(statement.published)

"""Which of two statements counts, and which count at all: the domain's rules, slow and plain."""

from __future__ import annotations

from datetime import date
from typing import Any

from coopplan.model.codes import (
    Scope,
    StatementKind,
    Status,
    Tier,
    VoiceLevel,
)
from coopplan.model.measure import Measure
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement

TIERS = ["other", "media", "agency", "one_side", "both_sides", "official_act"]
FOREVER = date(9999, 12, 31)


class Ordered:
    """Statements about one measure, asked anew for every question."""

    def __init__(self, plan: Plan, measure: Measure, as_of: date) -> None:
        self.plan, self.measure, self.as_of = plan, measure, as_of
        self.all = list(plan.statements)
        signing = plan.agreement.signing.on
        self.signed = None if signing is None else signing.last
        corrected = [one.supersedes for one in self.all]
        self.visible = [
            one
            for one in self.all
            if one.measure == measure.ref and one.ref not in corrected and self.day(one) <= as_of
        ]

    # When, by whom, how strong.

    def counts(self, moment: Moment, statement: Statement) -> date:
        ends = [day for day in (moment.last, statement.published) if day is not None]
        if not ends:
            assert moment.first is not None
            return moment.first
        return min(ends)

    def said(self, one: Statement) -> date:
        return self.counts(one.said_on, one)

    def day(self, one: Statement) -> date:
        return self.counts(one.about if one.about is not None else one.said_on, one)

    def start(self, one: Statement) -> date:
        first = (one.about if one.about is not None else one.said_on).first
        return date.min if first is None else min(first, self.day(one))

    def tier(self, one: Statement) -> int:
        tiers = [self.plan.sources[cited.source].tier.value for cited in one.citations]
        return max([0, *map(TIERS.index, tiers)])

    def is_background(self, one: Statement) -> bool:
        return self.signed is not None and self.said(one) < self.signed

    def side(self, one: Statement) -> str | None:
        if one.side is not None:
            return one.side
        voice = self.plan.voices[one.voice] if one.voice else None
        if voice is None:
            return None
        if voice.side in self.plan.agreement.parties:
            return voice.side
        if voice.level is VoiceLevel.PUBLISHER or voice.country is None:
            return None
        mates = [
            ref
            for ref in self.plan.agreement.parties
            if self.plan.parties[ref].country == voice.country
        ]
        return mates[0] if len(mates) == 1 else None

    def beats(self, b: Statement, a: Statement) -> bool:
        """B overrides A."""
        if self.start(b) > self.day(a):
            return True
        if self.start(a) > self.day(b):
            return False
        for ours, theirs in (
            (-(self.day(b) - self.start(b)), -(self.day(a) - self.start(a))),
            (self.tier(b), self.tier(a)),
            (self.said(b), self.said(a)),
            (self.all.index(b), self.all.index(a)),
        ):
            if ours != theirs:
                return bool(ours > theirs)  # type: ignore[operator]
        return False

    def last(self, statements: list[Statement]) -> Statement | None:
        """The one that beats all others; where they beat each other in a circle, replay decides."""
        for one in statements:
            if all(one is other or self.beats(one, other) for other in statements):
                return one
        winner: Statement | None = None
        for one in sorted(statements, key=self.replay_key):
            if winner is None or self.beats(one, winner):
                winner = one
        return winner

    def replay_key(self, one: Statement) -> tuple[Any, ...]:
        said = self.said(one)
        return self.day(one), self.start(one), self.tier(one), said, self.all.index(one)

    # Lifecycle.

    def counted(self, *scopes: Scope) -> list[Statement]:
        return [
            one
            for one in self.visible
            if one.kind is StatementKind.SAID
            and not self.is_background(one)
            and one.scope in scopes
        ]

    def statuses(self) -> list[Statement]:
        return [one for one in self.counted(Scope.MEASURE) if one.status is not None]

    def per_side(self, statements: list[Statement]) -> dict[str | None, Statement]:
        found = {}
        for side in {self.side(one) for one in statements}:
            word = self.last([one for one in statements if self.side(one) == side])
            assert word is not None
            found[side] = word
        return found

    def activity(self) -> list[Statement]:
        held = [
            one
            for one in self.counted(Scope.EVENT)
            if one.status in (None, Status.IN_PROGRESS, Status.DONE)
        ]
        return held + [
            one
            for one in self.counted(Scope.MEASURE, Scope.PART)
            if one.done_of is not None and one.done_of[0] > 0
        ]

    def supporters(self, status: Status, trusted: list[Statement]) -> list[Statement]:
        """Of each side, what it said since it last said otherwise."""
        found = []
        for side in {self.side(one) for one in trusted}:
            left = [one for one in trusted if self.side(one) == side]
            for one in reversed(self.in_order(left)):
                if one.status is not status:
                    break
                found.append(one)
        return found

    def in_order(self, statements: list[Statement]) -> list[Statement]:
        placed: list[Statement] = []
        for one in sorted(statements, key=self.replay_key):
            at = len(placed)
            while at > 0 and self.beats(placed[at - 1], one):
                at -= 1
            placed.insert(at, one)
        return placed

    # Disputes.

    def window(self, one: Statement) -> tuple[date, date]:
        """An open promise begins with the unit named; "by the end of 2024" names 2024."""
        promise = one.promise
        assert promise is not None
        moment = promise.moment
        if promise.bound.value == "from" or (promise.bound.value == "in" and moment.last is None):
            return moment.unit_first, FOREVER
        by_year_end = moment.unit_last == date(moment.unit_last.year, 12, 31)
        by = promise.bound.value == "by" or moment.first is None
        if by and by_year_end and moment.precision.value in ("day", "month", "range"):
            year_begins = date(moment.unit_last.year, 1, 1)
            return min(moment.unit_first, year_begins), moment.unit_last
        return moment.unit_first, moment.unit_last


assert [Tier(name) for name in reversed(TIERS)] == list(Tier)

"""The rules of the domain once more, slow and plain, to hold the fold against.

Written from the text of the domain, statement by statement, for measures whose deadline does not
recur. It shares no code with the fold: every question is asked of all statements anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coopplan.model.codes import (
    Scope,
    StatementKind,
    Status,
)
from coopplan.model.statement import Statement
from tests.model.naive_dates import Dated
from tests.model.naive_disputes import Disputed
from tests.model.naive_order import TIERS


@dataclass
class Facts:
    """What the naive replay found; refs in place of records."""

    visible: set[str]
    background: set[str]
    by_side: dict[str | None, str]
    status: Status
    status_by: str | None
    confirmed: bool
    done_on: date | None
    parts: tuple[int, int] | None
    schedule: str
    days: int | None
    mark: str
    lapsed: bool
    evidence: str
    origins: int
    chains: dict[str, list[tuple[str, int | None, int | None]]]
    kept: dict[str, str]
    programmes: list[str]
    disputes: set[tuple[str, str, frozenset[str], str | None]]
    silent: bool
    silent_quarters: int
    last_heard: date | None


class Replay(Disputed, Dated):
    """One measure on one day."""

    def facts(self) -> Facts:
        status_pairs = self.status_pairs()
        disputes = {
            ("status", self.dispute_kind(a, b), frozenset({a.ref, b.ref}), self.settled(a, b))
            for a, b in status_pairs
        }
        lost = set()
        for a, b in status_pairs:
            takes = self.settled(a, b)
            if takes is not None:
                lost.add(b.ref if takes == a.ref else a.ref)

        trusted = [one for one in self.statuses() if one.ref not in lost]
        words = self.per_side(trusted)
        by = self.last(list(words.values()))
        signed = self.signed is None or self.signed <= self.as_of
        decided = self.measure.in_plan.value == "yes" and signed
        status = Status.PLANNED if decided else Status.PROPOSED
        if by is not None and by.status is not None:
            status = by.status
        lifting = self.last(self.activity())
        lifts = lifting is not None and (by is None or self.beats(lifting, by))
        if lifts and status in (Status.PROPOSED, Status.PLANNED):
            status, by = Status.IN_PROGRESS, lifting
        support = self.supporters(status, trusted)
        if status is Status.IN_PROGRESS:
            support += self.activity()
        elif by is None:
            support = self.counted(Scope.MEASURE)

        done_on, since = None, None
        if status is Status.DONE:
            done_on, since = self.done_on(by, support, trusted)
        confirmed = status is Status.DONE and self.is_confirmed(support)
        parts_by = self.last(
            [one for one in self.counted(Scope.MEASURE, Scope.PART) if one.done_of is not None]
        )
        parts = None if parts_by is None else parts_by.done_of
        is_open = status not in (Status.DONE, Status.CANCELLED)
        chains, kept = self.chains(status, done_on, since, support, trusted)
        schedule, days = self.schedule(status, done_on, since, bool(chains))
        period = self.plan.agreement.period
        over = period is not None and period.last is not None and period.last < self.as_of
        lapsed = is_open and over

        if is_open:
            standing = [links[-1] for voice, links in chains.items() if kept[voice] == "standing"]
            by_ref = {one.ref: one for one in self.visible}
            last = [by_ref[link[0]] for link in standing]
            pairs = [(a, b) for a in last for b in last if a is not b]
            pairs += [
                (by_ref[link[0]], word)
                for word in last
                for link in chains[str(word.voice)]
                if self.one_speech(by_ref[link[0]], word)
            ]
            disputes |= {
                ("promise", self.dispute_kind(a, b), frozenset({a.ref, b.ref}), self.settled(a, b))
                for a, b in pairs
                if self.disjoint(a, b)
            }
        disputes |= {
            ("reading", self.dispute_kind(a, b), frozenset({a.ref, b.ref}), self.settled(a, b))
            for a, b in self.reading_pairs()
        }
        evidence, origins = self.evidence(support)
        silent_quarters = self.silent_quarters() if is_open and not lapsed and signed else 0
        heard = [
            self.day(one)
            for one in self.visible
            if one.kind is StatementKind.SAID
            and one.scope in (Scope.MEASURE, Scope.PART, Scope.EVENT)
        ]
        return Facts(
            visible={one.ref for one in self.visible},
            background={one.ref for one in self.visible if self.is_background(one)},
            by_side={side: one.ref for side, one in self.per_side(self.statuses()).items()},
            status=status,
            status_by=None if by is None else by.ref,
            confirmed=confirmed,
            done_on=done_on,
            parts=parts,
            schedule=schedule,
            days=days,
            mark=mark(status, schedule, confirmed, lapsed, parts),
            lapsed=lapsed,
            evidence=evidence,
            origins=origins,
            chains=chains,
            kept=kept,
            programmes=self.programmes(),
            disputes=disputes,
            silent=silent_quarters > 0,
            silent_quarters=silent_quarters,
            last_heard=max(heard, default=None),
        )

    def done_on(
        self, by: Statement | None, support: list[Statement], trusted: list[Statement]
    ) -> tuple[date, date | None]:
        """The last and the first day on which it may have been done."""
        assert by is not None
        told = None
        for one in (by, *sorted(support, key=self.replay_key, reverse=True)):
            if one.done_on is not None:
                told = one
                break
        if told is None or told.done_on is None:
            told = next(one for one in sorted(support, key=self.replay_key))
            day = self.day(told)
            since = date(day.year, {1: 1, 2: 4, 3: 7, 4: 10}[(day.month + 2) // 3], 1)
            first: date | None = since
        else:
            day, first = self.counts(told.done_on, told), told.done_on.first
        until = day
        for side in {self.side(one) for one in support}:
            if side is None or side == self.side(told):
                continue
            denied = [
                one
                for one in trusted
                if self.side(one) == side and one.status is not Status.DONE and self.day(one) >= day
            ]
            if denied:
                own = [
                    self.day(one) if one.done_on is None else self.counts(one.done_on, one)
                    for one in support
                    if self.side(one) == side
                ]
                until = max(until, min(own))
        return until, first

    def is_confirmed(self, support: list[Statement]) -> bool:
        if any(TIERS[self.tier(one)] == "official_act" for one in support):
            return True
        sides = {body.side for body in self.measure.bodies} or set(self.plan.agreement.parties)
        for side in sides:
            word = self.last([one for one in self.statuses() if self.side(one) in (side, "joint")])
            if word is None or word.status is not Status.DONE or word not in support:
                return False
        return True

    def evidence(self, support: list[Statement]) -> tuple[str, int]:
        origins = len(self.origins(support))
        tiers = {TIERS[self.tier(one)] for one in support}
        sides = {self.side(one) for one in support} - {None}
        if "official_act" in tiers:
            return "documented", origins
        if origins > 1 or len(sides) > 1 or "joint" in sides or "both_sides" in tiers:
            return "corroborated", origins
        return ("claimed" if support else "none"), origins


def mark(
    status: Status, schedule: str, confirmed: bool, lapsed: bool, parts: tuple[int, int] | None
) -> str:
    """The table of marks, each with its condition; the first that holds."""
    table = [
        ("cancelled", status is Status.CANCELLED),
        ("done_confirmed", status is Status.DONE and confirmed),
        ("done_claimed", status is Status.DONE),
        ("not_done_in_time", schedule == "overdue" or lapsed),
        ("suspended", status is Status.SUSPENDED),
        ("partly_done", parts is not None and 0 < parts[0] < parts[1]),
        ("ongoing", schedule == "ongoing"),
        ("in_progress", status is Status.IN_PROGRESS),
        ("proposed", status is Status.PROPOSED),
        ("not_due", schedule in ("not_due", "due_this_period")),
        ("not_started", True),
    ]
    return next(name for name, holds in table if holds)

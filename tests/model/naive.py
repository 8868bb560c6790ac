"""The rules of the domain once more, slow and plain, to hold the fold against.

Written from the text of the domain, statement by statement, for measures whose deadline does not
recur. It shares no code with the fold: every question is asked of all statements anew.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction
from typing import Any

from coopplan.model.codes import (
    DeadlineKnown,
    Qualifier,
    Scope,
    StatementKind,
    Status,
    Tier,
    VoiceLevel,
)
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.indicator import Reading
from coopplan.model.measure import Measure
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement

TIERS = ["other", "media", "agency", "one_side", "both_sides", "official_act"]
FOREVER = date(9999, 12, 31)


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


class Replay:
    """One measure on one day."""

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
        return self.day(one), self.start(one), self.tier(one), self.all.index(one)

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

    def dispute_kind(self, a: Statement, b: Statement) -> str:
        if a.voice == b.voice:
            return "in_reporting"
        voices = self.plan.voices
        for one in (a, b):
            press = one.voice is not None and voices[one.voice].level is VoiceLevel.PUBLISHER
            if press and (self.said(a) == self.said(b) or self.side(one) is None):
                return "in_reporting"
        same = self.side(a) == self.side(b) and self.side(a) in self.plan.agreement.parties
        return "within_side" if same else "between_sides"

    def one_speech(self, a: Statement, b: Statement) -> bool:
        exact = a.said_on.first == a.said_on.last == b.said_on.first == b.said_on.last
        return (
            a is not b
            and a.voice == b.voice
            and exact
            and not self.origins([a]) & self.origins([b])
        )

    def origins(self, statements: list[Statement]) -> set[str]:
        sources = [self.plan.sources[c.source] for one in statements for c in one.citations]
        return {source.origin or source.publisher for source in sources}

    def settled(self, a: Statement, b: Statement) -> str | None:
        takes = None
        for act in sorted(self.plan.settlements, key=lambda act: (act.on, act.entry)):
            if act.measure != self.measure.ref or act.on > self.as_of:
                continue
            if act.takes not in (a.ref, b.ref):
                continue
            if max(self.said(a), self.said(b)) <= act.on and max(a.entry, b.entry) <= act.entry:
                takes = act.takes
        return takes

    def status_pairs(self) -> list[tuple[Statement, Statement]]:
        rank = ["proposed", "planned", "in_progress", "suspended", "done", "cancelled"]
        level = [0, 1, 2, 2, 3, 4]
        group = [0, 0, 1, 1, 2, 3]
        words: dict[str, Statement] = {}
        for voice in {one.voice for one in self.statuses()}:
            last = self.last([one for one in self.statuses() if one.voice == voice])
            assert voice is not None
            assert last is not None
            words[voice] = last
        pairs = []
        for a in words.values():
            for b in words.values():
                if a is b or not self.beats(b, a):
                    continue
                assert a.status is not None
                assert b.status is not None
                earlier, later = rank.index(a.status.value), rank.index(b.status.value)
                near = abs(self.day(b) - self.day(a)) <= timedelta(days=30)
                if level[later] < level[earlier] or (near and group[later] != group[earlier]):
                    pairs.append((a, b))
        for one in self.statuses():
            word = words[str(one.voice)]
            assert one.status is not None
            assert word.status is not None
            differ = group[rank.index(one.status.value)] != group[rank.index(word.status.value)]
            if self.one_speech(one, word) and differ:
                pairs.append((one, word))
        return pairs

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

    def disjoint(self, a: Statement, b: Statement) -> bool:
        (first, last), (other_first, other_last) = self.window(a), self.window(b)
        return not (first <= other_last and other_first <= last)

    def reading_pairs(self) -> list[tuple[Statement, Statement]]:
        given = [
            (one, reading)
            for one in self.visible
            for reading in one.readings
            if one.kind is StatementKind.SAID and one.scope is not Scope.CONTEXT
        ]
        groups: dict[tuple[Any, ...], list[tuple[Statement, Reading]]] = {}
        for one, reading in given:
            key = (reading.indicator, reading.period.first, reading.period.last, reading.coverage)
            groups.setdefault(key, []).append((one, reading))
        pairs = []
        for group in groups.values():
            words: dict[str, tuple[Statement, Reading]] = {}
            for voice in {one.voice for one, _ in group}:
                said = [one for one, _ in group if one.voice == voice]
                last = self.last(said)
                words[str(voice)] = next(pair for pair in group if pair[0] is last)
            asked = [(a, b) for a in words.values() for b in words.values() if a[0] is not b[0]]
            asked += [
                (pair, words[str(pair[0].voice)])
                for pair in group
                if self.one_speech(pair[0], words[str(pair[0].voice)][0])
            ]
            for (a, reading), (b, other) in asked:
                both_old = self.is_background(a) and self.is_background(b)
                if not both_old and apart(reading, other):
                    pairs.append((a, b))
        return pairs

    # The whole.

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

        done_on = self.done_on(by, support) if status is Status.DONE else None
        confirmed = status is Status.DONE and self.is_confirmed(support)
        parts_by = self.last(
            [one for one in self.counted(Scope.MEASURE, Scope.PART) if one.done_of is not None]
        )
        parts = None if parts_by is None else parts_by.done_of
        is_open = status not in (Status.DONE, Status.CANCELLED)
        chains, kept = self.chains(done_on)
        schedule, days = self.schedule(status, done_on, bool(chains))
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

    def done_on(self, by: Statement | None, support: list[Statement]) -> date:
        assert by is not None
        if by.done_on is not None:
            return self.counts(by.done_on, by)
        for one in sorted(support, key=self.replay_key, reverse=True):
            if one.done_on is not None:
                return self.counts(one.done_on, one)
        return min(self.day(one) for one in support)

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

    def chains(
        self, done_on: date | None
    ) -> tuple[dict[str, list[tuple[str, int | None, int | None]]], dict[str, str]]:
        chains: dict[str, list[tuple[str, int | None, int | None]]] = {}
        kept: dict[str, str] = {}
        told = [
            one
            for one in self.visible
            if one.promise is not None
            and one.scope is Scope.MEASURE
            and one.kind is StatementKind.SAID
        ]
        for voice in {str(one.voice) for one in told}:
            mine = [one for one in told if one.voice == voice]
            mine.sort(key=lambda one: (*self.spoken(one), self.all.index(one)))
            links: list[tuple[str, int | None, int | None]] = []
            for one in mine:
                before = [other for other in mine if self.spoken(other) < self.spoken(one)]
                moved = (self.end(one) - self.end(before[-1])).days if before else None
                in_all = (self.end(one) - self.end(mine[0])).days if before else None
                links.append((one.ref, moved, in_all))
            chains[voice] = links
            last = self.window(mine[-1])[1]
            if done_on is not None and self.said(mine[-1]) <= done_on <= last:
                kept[voice] = "kept"
            else:
                kept[voice] = "not_kept" if last < self.as_of else "standing"
        return chains, kept

    def spoken(self, one: Statement) -> tuple[date, date]:
        return self.said(one), one.published or self.said(one)

    def end(self, one: Statement) -> date:
        assert one.promise is not None
        return one.promise.moment.unit_last

    def programmes(self) -> list[str]:
        told = [
            one for one in self.visible if one.scope is Scope.PROGRAMME and one.promise is not None
        ]
        last = []
        for voice in {one.voice for one in told}:
            mine = [one for one in told if one.voice == voice]
            last.append(max(mine, key=lambda one: (*self.spoken(one), self.all.index(one))))
        last = [one for one in last if self.window(one)[1] >= self.as_of]
        last.sort(key=lambda one: (*self.spoken(one), self.all.index(one)))
        return [one.ref for one in last]

    def deadline(self) -> Deadline | None:
        version = None
        for one in self.measure.deadlines:
            if not one.approved or (one.on is not None and one.on > self.as_of):
                continue
            if version is None or (one.on or date.min) >= (version.on or date.min):
                version = one
        if version is None or version.known is not DeadlineKnown.GIVEN:
            return None
        return version.deadline

    def schedule(
        self, status: Status, done_on: date | None, promised: bool
    ) -> tuple[str, int | None]:
        deadline = self.deadline()
        quarter_ends = next(
            date(self.as_of.year, month + 1, 1) - timedelta(days=1)
            if month < 12
            else date(self.as_of.year, 12, 31)
            for month in (3, 6, 9, 12)
            if self.as_of.month <= month
        )
        if status is Status.CANCELLED:
            return "open", None
        if deadline is None:
            return ("by_promise" if promised else "open"), None
        if deadline.kind is DeadlineKind.ONGOING:
            return "ongoing", None
        due = deadline.latest
        assert due is not None
        if done_on is not None:
            late = (done_on - due).days
            return ("done_late", late) if late > 0 else ("done_on_time", None)
        if self.as_of > due:
            return "overdue", (self.as_of - due).days
        return ("due_this_period" if due <= quarter_ends else "not_due"), None

    def silent_quarters(self) -> int:
        """Walk back quarter by quarter while there is no word, not beyond the term's begin."""
        heard = {
            quarter(self.day(one)) for one in self.counted(Scope.MEASURE, Scope.PART, Scope.EVENT)
        }
        period = self.plan.agreement.period
        begins = self.signed or (period.first if period is not None else None)
        now = quarter(self.as_of)
        count = 0
        while now not in heard and (begins is None or now >= quarter(begins)):
            count += 1
            now -= 1
            if begins is None and not heard:
                return 1
        return count


def quarter(day: date) -> int:
    return day.year * 4 + (day.month - 1) // 3


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


def apart(a: Reading, b: Reading) -> bool:
    """Whether no value could have been rounded to both."""
    (low, high), (other_low, other_high) = span(a), span(b)
    return not (low < other_high and other_low < high)


def span(reading: Reading) -> tuple[Fraction, Fraction]:
    huge = Fraction(10) ** 30
    half = half_step(str(reading.value))
    value = Fraction(reading.value)
    if reading.qualifier is Qualifier.ABOUT:
        return value - 2 * half, value + 2 * half
    if reading.qualifier is Qualifier.OVER:
        return value - half, huge
    if reading.qualifier is Qualifier.UNDER:
        return -huge, value + half
    if reading.qualifier is Qualifier.BETWEEN and reading.value_high is not None:
        return value - half, Fraction(reading.value_high) + half_step(str(reading.value_high))
    return value - half, value + half


def half_step(digits: str) -> Fraction:
    """Half of the last digit's place; zeros at the end of a whole number beyond two digits."""
    if "." in digits:
        return Fraction(1, 2 * int("1" + "0" * len(digits.partition(".")[2])))
    step = Fraction(1, 2)
    while digits.endswith("0") and len(digits) > 2:
        digits, step = digits[:-1], step * 10
    return step


assert [Tier(name) for name in reversed(TIERS)] == list(Tier)

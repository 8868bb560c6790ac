"""What contradicts what, pair by pair: the domain's rules, slow and plain."""

from __future__ import annotations

from datetime import timedelta
from fractions import Fraction
from typing import Any

from coopplan.model.codes import (
    Qualifier,
    Scope,
    StatementKind,
    VoiceLevel,
)
from coopplan.model.indicator import Reading
from coopplan.model.statement import Statement
from tests.model.naive_order import Ordered


class Disputed(Ordered):
    """Every pair of statements and of readings, held against each other."""

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

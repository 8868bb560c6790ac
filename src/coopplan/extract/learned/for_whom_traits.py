"""The traits by which a side is weighed as the one that a signer signed for.

A trait is a short string; what it weighs was learned. The same traits are made when the weights are
learned and when they are used, here alone. They name no person and no place: what the rules say,
the place of the office, the words between the two, their order beside that of the others, who is
left where the others have theirs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from coopplan.extract.learned.candidates import Candidate, Reading, bare
from coopplan.extract.learned.side_traits import RULES, sort
from coopplan.extract.learned.signer_traits import Namings
from coopplan.extract.learned.traits import plain
from coopplan.extract.learned.ways import Item, items_of, way
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person

_BESIDE = 70
"""Letters from a person to a body that their office may be of."""
_SURE = frozenset(("same", "inside", "town"))
"""Ties of an office's place to a side by which it is that side's."""


@dataclass(frozen=True, slots=True)
class Signer:
    """Who signed: all namings, and the party that the rules give (None: none)."""

    namings: Namings
    party: str | None


def of_pairs(read: Reading, signers: list[Signer], sides: list[Candidate]) -> list[list[list[str]]]:
    """Return for each signer the traits of each side."""
    text = _Text(read, signers, sides)
    return [
        [
            sorted({plain(" ".join(trait.split())) for trait in _of_pair(text, who, side)})
            for side in range(len(sides))
        ]
        for who in range(len(signers))
    ]


class _Text:
    """What the traits of all pairs of an article rest on, reckoned once."""

    def __init__(self, read: Reading, signers: list[Signer], sides: list[Candidate]) -> None:
        self.read, self.signers, self.sides = read, signers, sides
        keys = {one.namings[0][1].key: at for at, one in enumerate(signers)}
        namings: dict[int, list[tuple[int, int, int]]] = defaultdict(list)
        for which, side in enumerate(sides):
            for at, start, end in side.places:
                namings[at].append((start, end, which))
        self.sorts = [sort(one, read) for one in read.told]
        self.items: dict[int, list[Item]] = {}
        for at in {at for one in signers for at, _ in one.namings}:
            self.items[at] = items_of(read.told[at], namings[at], keys, read.lang)
        self.order = [
            list(dict.fromkeys(which for _, _, which in sorted(namings[at])))
            for at in range(len(read.told))
        ]
        self.counts = [
            Counter(side for at, _ in one.namings for side in self.order[at]) for one in signers
        ]
        self.most = [_most(one) for one in self.counts]
        self.homes = [_home(one) for one in signers]
        self.ties = [[self._tie(home, side) for side in sides] for home in self.homes]
        self.held = [[at for at, tie in enumerate(row) if tie in _SURE] for row in self.ties]

    def _tie(self, home: Mention | None, side: Candidate) -> str:
        """Return how the place of an office is tied to a side."""
        if home is None:
            return "nowhere"
        entry = side.entry
        if home.entry == entry or home.name in side.names:
            return "same"
        if entry is None:
            return "named" if bare(home.name, self.read.lang) in side.name.lower() else "else"
        if entry.code and entry.kind == "n" and home.entry.country == entry.code:
            return "inside"
        if entry.code and entry.code == home.entry.code:
            return "town"
        if home.entry.kind == "n" and entry.country == home.entry.code:
            return "around"
        if home.entry.code and home.entry.country == entry.country:
            return "beside"
        mine, other = bare(home.name, self.read.lang), bare(side.name, self.read.lang)
        if mine == other:
            return "same"
        return "named" if mine in other or other in mine else "else"


def _most(counts: Counter[int]) -> tuple[int, bool]:
    """Return how often the side is named that is named most, and whether no other is so often."""
    first = counts.most_common(2)
    if not first:
        return 0, False
    return first[0][1], len(first) == 1 or first[1][1] < first[0][1]


def _home(one: Signer) -> Mention | None:
    return next((person.place for _, person in one.namings if person.place), None)


def _of_pair(text: _Text, who: int, side: int) -> Iterator[str]:
    one = text.sides[side]
    count = f"{min(4, len(text.signers))}/{min(4, len(text.sides))}"
    yield from ("all", f"k:{one.sort}", f"count{count}")
    yield from _of_rules(text, who, side, count)
    yield from _of_office(text, who, side)
    yield from _of_rest(text, who, side, count)
    yield from _of_order(text, who, side)
    yield from _of_sentences(text, who, side)


def _of_rules(text: _Text, who: int, side: int, count: str) -> Iterator[str]:
    """Yield what the rules say of the pair."""
    party = text.signers[who].party
    if party is None:
        said = "none"
    elif party in text.sides[side].names:
        said = "this"
    else:
        other = any(party in one.names for one in text.sides)
        said = "other" if other else "outside"
    for trait in ("", f"|{count}", f"|{text.ties[who][side]}", f"|{text.sides[side].sort}"):
        yield f"{RULES}{said}{trait}"


def _of_office(text: _Text, who: int, side: int) -> Iterator[str]:
    """Yield how the office and its place are tied to a side, and whether better to another."""
    tie = text.ties[who][side]
    others = [one for at, one in enumerate(text.ties[who]) if at != side]
    best = "sure" if any(one in _SURE for one in others) else "not"
    office = next((one.office for _, one in text.signers[who].namings if one.office), None)
    kind = text.sides[side].sort
    yield from (f"tie:{tie}", f"tie:{tie}|{best}", f"tie:{tie}|{kind}")
    yield f"others:{'+'.join(sorted(set(others)))}|{tie}"
    if office is not None:
        words = office.name.lower().split()
        kinds = "".join(sorted({one.sort[0] for one in text.sides}))
        yield from (f"of:{words[-1]}|{kind}", f"of:{words[-1]}|{kind}|{kinds}")
        yield from (f"oo:{word}|{kind}" for word in words)
        fields = {word for word in words if len(word) > 3}
        named = {word for word in text.sides[side].name.lower().split() if len(word) > 3}
        yield f"field{len(fields & named) > 0}|{kind}"
    else:
        yield f"no office|{kind}"


def _of_rest(text: _Text, who: int, side: int, count: str) -> Iterator[str]:
    """Yield whether others hold the side, and whether the signer and the side are left alone."""
    mine = text.held[who]
    taken = {at for one, row in enumerate(text.held) if one != who for at in row}
    loose = sum(not row for row in text.held)
    free = len(text.sides) - len({at for row in text.held for at in row})
    yield f"held{'this' if side in mine else 'other' if mine else 'none'}|taken{side in taken}"
    if not mine:
        yield f"left{min(3, loose)}/{min(3, free)}|{side in taken}"
        yield f"left{min(3, loose)}/{min(3, free)}|{side in taken}|{count}"


def _of_order(text: _Text, who: int, side: int) -> Iterator[str]:
    """Yield whether a signer stands among the signers where a side stands among the sides."""
    for at in dict.fromkeys(at for at, _ in text.signers[who].namings):
        people = list(dict.fromkeys(one.who for one in text.items[at] if one.who >= 0))
        if len(people) < 2 or who not in people:
            continue
        place = people.index(who)
        for where, step in (("here", 0), ("before", -1), ("after", 1), ("head", None)):
            other = at + step if step is not None else 0
            order = text.order[other] if 0 <= other < len(text.order) else []
            if len(order) == len(people) and side in order:
                yield f"order {where}:{order.index(side) == place}"
        if len(people) == len(text.sides):
            yield f"order all:{side == place}"


def _of_sentences(text: _Text, who: int, side: int) -> Iterator[str]:
    """Yield what sentences that name the signer tell of a side, and how often they name it."""
    namings = text.signers[who].namings
    for at, person in namings:
        here = next((n for n, one in enumerate(text.items[at]) if one.start == person.start), None)
        if here is None:
            continue
        if side in text.order[at]:
            yield from _of_both(text, at, here, side)
            yield from _of_body(text, at, person, side)
        else:
            yield f"away|{len(text.order[at]) > 0}"
            before = text.order[at - 1] if at else []
            if before and not text.order[at]:
                yield f"before:{before[-1] == side}|{min(2, len(before))}"
    count, (most, alone) = text.counts[who][side], text.most[who]
    share = "all" if count == len(namings) else "some" if count else "none"
    yield f"both:{share}"
    if most:
        yield f"most{count == most}|{alone}"


def _of_both(text: _Text, at: int, here: int, side: int) -> Iterator[str]:
    """Yield what stands between the two in a sentence that names both."""
    items, letter = text.items[at], text.sorts[at]
    namings = [n for n, one in enumerate(items) if one.side >= 0]
    own = [n for n in namings if items[n].side == side]
    if not own:
        return
    near = min(own, key=lambda n: abs(n - here))
    nearest = min(namings, key=lambda n: abs(n - here)) == near
    for trait in (*way(items, here, near), f"nearest{nearest}"):
        yield trait
        yield f"{letter}.{trait}"
    yield from _of_beside(items, here, side)


def _of_beside(items: list[Item], here: int, side: int) -> Iterator[str]:
    """Yield whether the next side to the left, and to the right, is this one, before any person."""
    for sign, step in (("<", -1), (">", 1)):
        at = here + step
        while 0 <= at < len(items) and items[at].who < 0 and items[at].side < 0:
            at += step
        if 0 <= at < len(items) and items[at].side >= 0:
            yield f"{sign}next{items[at].side == side}"


def _of_body(text: _Text, at: int, person: Person, side: int) -> Iterator[str]:
    """Yield whether a body beside a signer has the name of a side in its own."""
    for body in text.read.told[at].organisations:
        gap = max(person.start - body.end, body.start - person.end)
        if 0 <= gap < _BESIDE and body.name not in text.sides[side].names:
            own = bare(text.sides[side].name, text.read.lang)
            yield f"body{own in body.name.lower()}"

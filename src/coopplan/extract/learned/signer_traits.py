"""The traits by which a person is weighed as one who signed: what is told of them, what rules say.

A trait is a short string; what it weighs was learned. The same traits are made when the weights are
learned and when they are used, here alone. They name no person and no place: words around a naming,
the office, how often and where a person is named, and whether the rules took them for a signer.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from coopplan.extract.gazetteer import Entry
from coopplan.extract.learned.candidates import Reading
from coopplan.extract.learned.side_traits import RULES, around, bin_of, sort, tells, words_of
from coopplan.extract.learned.traits import plain
from coopplan.extract.learned.ways import Item, items_of, way
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

Namings = list[tuple[int, Person]]
"""One person as an article names them, each time with the number of the sentence."""


def of_people(read: Reading, people: list[Namings]) -> list[list[str]]:
    """Return the traits of each person."""
    text = _Text(read)
    return [
        sorted({plain(" ".join(trait.split())) for trait in _of_one(text, one)}) for one in people
    ]


class _Text:
    """What the traits of all people of an article rest on, reckoned once."""

    def __init__(self, read: Reading) -> None:
        self.read = read
        self.words = [words_of(one, read.lang) for one in read.told]
        self.sorts = [sort(one, read) for one in read.told]
        self.first = 1 if read.told[0].headline else 0
        self.signers = {one.key for one in read.signers}
        self.sides = {one.entry for one in read.sides}
        main = read.main
        signed = ("A" if main.anchors else "-") + ("p" if main.planned else "")
        self.document = f"{main.kind.value if main.kind else '-'}|{signed}"
        self.there = {one.key for each in main.anchors for one in each.people}
        self.signing = min(3, len(self.there))
        self.items = [self._items(one) for one in read.told]
        self.anchors = [at for at, one in enumerate(read.told) if one in main.anchors]
        self.plural = {
            word
            for one in main.anchors
            for each in one.offices
            if each.plural
            for word in each.name.lower().split()
        }
        self.homes = Counter(_home_of(one) for one in read.signers)

    def _items(self, one: Told) -> list[Item]:
        sides = [(each.start, each.end, 0) for each in one.named if each.entry in self.sides]
        keys = {each.key: 0 for each in one.people if each.key in self.signers}
        return items_of(one, sides, keys, self.read.lang)


def _home_of(one: Person) -> Entry | None:
    return one.place.entry if one.place else None


def _of_one(text: _Text, namings: Namings) -> Iterator[str]:
    signer = namings[0][1].key in text.signers
    said = "yes" if signer else "no"
    yield from ("all", f"doc:{text.document}", f"signing{text.signing}")
    for trait in ("", f"|{min(4, len(text.signers))}", f"|{text.document}", f"|{text.signing}"):
        yield f"{RULES}{said}{trait}"
    yield f"{RULES}{said}|there{namings[0][1].key in text.there}"
    yield from _of_office(text, namings, said)
    yield from _of_anchors(text, namings)
    letters = {text.sorts[at] for at, _ in namings}
    yield from (f"n{bin_of(len(namings))}", f"fs{min(5, namings[0][0] - text.first)}")
    yield "kls:" + "".join(sorted(letters))
    for letter in letters:
        yield from (f"kl:{letter}", f"{RULES}{said}|{letter}")
    for at, person in namings:
        for trait in _of_naming(text, at, person):
            yield trait
            yield f"{text.sorts[at]}.{trait}"
        there = {one.word for one in text.words[at] if tells(one, text.read.lang)}
        yield from (f"W:{word}" for word in there)
        if text.sorts[at] in "HA":
            yield from (f"S{text.sorts[at]}:{word}" for word in there)


def _of_office(text: _Text, namings: Namings, said: str) -> Iterator[str]:
    """Yield which office a person holds, and whether for one of the sides."""
    office = next((one.office for _, one in namings if one.office), None)
    place = next((one.place for _, one in namings if one.place), None)
    yield from (f"{RULES}{said}|office{office is not None}", f"office{office is not None}")
    yield from (f"{RULES}{said}|place{place is not None}", f"place{place is not None}")
    if office is not None:
        words = office.name.lower().split()
        yield f"of:{words[-1]}"
        yield from (f"ow:{word}" for word in words)
    if place is not None:
        side = place.entry in text.sides
        yield f"kind:{place.entry.kind}"
        yield from (f"{RULES}side{side}", f"{RULES}side{side}|{said}")
        other = text.homes[place.entry] > (said == "yes")
        yield from (f"{RULES}taken{other}", f"{RULES}taken{other}|{said}")


def _of_naming(text: _Text, at: int, person: Person) -> Iterator[str]:
    """Yield what stands around one naming."""
    told = text.read.told[at]
    before, after = around(text.words[at], person.start, person.end)
    left = ["^", "^", *(word.word for word in before[-2:])][-2:]
    right = [*(word.word for word in after[:2]), "$", "$"][:2]
    yield from (f"b1:{left[1]}", f"b2:{left[0]} {left[1]}")
    yield from (f"a1:{right[0]}", f"a2:{right[0]} {right[1]}")
    leads = [word.word for word in reversed(before) if tells(word, text.read.lang)][:4]
    follows = [word.word for word in after if tells(word, text.read.lang)][:3]
    yield from (f"G:{word}" for word in leads)
    yield from (f"H:{word}" for word in follows)
    yield from (f"g:{word}" for word in leads[:1])
    yield from (f"h:{word}" for word in follows[:1])
    yield f"np{min(4, len({one.key for one in told.people}))}"
    yield from _of_ways(text, at, person)
    if told.signed:
        yield "signed before" if told.signed[0] < person.start else "signed after"


def _of_anchors(text: _Text, namings: Namings) -> Iterator[str]:
    """Yield how far a person stands from the sentences of the signing, and what these call them."""
    steps = [at - anchor for at, _ in namings for anchor in text.anchors]
    near = min(steps, key=abs, default=None)
    if near is not None:
        yield f"step{max(-3, min(3, near))}"
        words = {
            word for _, one in namings if one.office for word in one.office.name.lower().split()
        }
        called = bool(words & text.plural)
        yield f"plural{called}|{max(-3, min(3, near))}"


def _of_ways(text: _Text, at: int, person: Person) -> Iterator[str]:
    """Yield what lies between a naming and the words of a signing, and the next person."""
    items = text.items[at]
    here = next((n for n, one in enumerate(items) if one.start == person.start), None)
    if here is None:
        return
    for n, one in enumerate(items):
        if one.word == "<signed>":
            yield from (f"s{trait}" for trait in way(items, here, n))
    people = [n for n, one in enumerate(items) if one.word == "<person>"]
    for other in (*[n for n in people if n < here][-1:], *[n for n in people if n > here][:1]):
        rules = f"{RULES}next{items[other].who == 0}"
        for trait in way(items, here, other):
            if "way:" in trait or "names:" in trait:
                yield from (f"p{trait}", f"{rules}|{trait}")

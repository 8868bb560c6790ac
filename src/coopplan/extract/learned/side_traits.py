"""The traits by which a place or body is weighed as a side: what is told of it, and what rules say.

A trait is a short string; what it weighs was learned. The same traits are made when the weights are
learned and when they are used, here alone. They name no place of a list and no person: words around
a naming, the kind of what is named, how often and where, whether the rules took it for a side.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from coopplan.extract.between import between
from coopplan.extract.doers import is_doer
from coopplan.extract.gazetteer import Entry
from coopplan.extract.learned.candidates import Candidate, Reading, bare, same
from coopplan.extract.learned.tokens import NAMES, Token, tokens
from coopplan.extract.learned.traits import plain
from coopplan.extract.signing_bodies import organisation_signs
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_JOINS = frozenset("and & и және мен пен бен".split())
_HEAD = {
    Lang.EN: re.compile(
        r"(?:city|cities|town|municipality|province|region|prefecture|county|district|state|"
        r"republic|government|administration|oblast|authority|the|of|its|his|their)$"
    ),
    Lang.RU: re.compile(r"(?:город|область|край|республика|район|округ|провинция|правительство)$"),
    Lang.KK: re.compile(r"(?:қала|облыс|аудан|республика|провинция|үкімет)"),
}
RULES, _UNKNOWN = "rules:", "rules?"
"""What begins a trait that tells what the rules say; what stands where that is not told."""
_NEAR = 40
"""Letters from a naming to a person who stands by it."""
_GAP = 14
"""Letters at most between two namings that stand together."""


def of_candidates(read: Reading, found: list[Candidate]) -> list[list[str]]:
    """Return the traits of each candidate."""
    text = _Text(read, found)
    return [
        sorted({plain(" ".join(trait.split())) for trait in _of_one(text, one)}) for one in found
    ]


def untold(traits: list[str]) -> list[str]:
    """Return traits without what the rules say, for texts after which the rules were made."""
    return [*(one for one in traits if not one.startswith(RULES)), _UNKNOWN]


class _Text:
    """What the traits of all candidates of an article rest on, reckoned once."""

    def __init__(self, read: Reading, found: list[Candidate]) -> None:
        self.read, self.found = read, found
        self.words = [words_of(one, read.lang) for one in read.told]
        self.sorts = [sort(one, read) for one in read.told]
        self.first = 1 if read.told[0].headline else 0
        self.own = {at for at, one in enumerate(read.told) if one in set(read.own)}
        sides = {same(one.name) for one in read.sides}
        self.sides = [bool(sides & one.calls) for one in found]
        self.kinds = "".join(sorted({one.entry.kind for one in read.sides}))
        main = read.main
        self.signed = ("A" if main.anchors else "-") + ("p" if main.planned else "")
        self.document = f"{main.kind.value if main.kind else '-'}|{self.signed}"
        self.homes = {one.place.entry for one in read.signers if one.place}
        self.ways = _ways(read, self.sorts)
        self.there: dict[int, list[tuple[int, int, Candidate]]] = defaultdict(list)
        for one in found:
            for at, start, end in one.places:
                self.there[at].append((start, end, one))
        named = [one for one in found if one.entry is not None]
        self.counts = [len(one.places) for one in named]
        self.firsts = [one.places[0] for one in named]
        listed = [one.entry for one in named if one.entry is not None and one.entry.code]
        self.listed = {
            word
            for one in named
            if one.entry is not None and one.entry.code
            for name in one.names
            for word in bare(name, read.lang).split()
        }
        self.beside = Counter((one.kind, one.country) for one in listed)
        self.inside = Counter(one.country for one in listed if one.kind != "n")
        pairs = zip(found, self.sides, strict=True)
        chosen = [one.entry for one, side in pairs if side and one.entry is not None]
        self.chosen = Counter(one.country for one in chosen if one.code)


def words_of(told: Told, lang: Lang) -> list[Token]:
    """Return the words of a sentence, those of each place, body and person as a name alone."""
    taken = [(one.start, one.end) for one in told.named]
    taken += [(one.start, one.end) for one in told.people]
    return [
        replace(one, word="<name>")
        if any(start <= one.start and one.end <= end for start, end in taken)
        else one
        for one in tokens(told.span, lang)
    ]


def sort(one: Told, read: Reading) -> str:
    """Return a letter that says what a sentence tells: headline, signing, document, other."""
    if one.headline:
        return "H"
    if one in read.main.anchors:
        return "A"
    if one.earlier or one.aside:
        return "E"
    if one.signed:
        return "S"
    if one.document:
        return "F" if one.future else "D"
    return "P"


def _ways(read: Reading, sorts: list[str]) -> dict[Entry, set[str]]:
    """Return by which ways the rules come upon each entry, whether they chose it or not."""
    found: dict[Entry, set[str]] = defaultdict(set)
    for one, letter in zip(read.told, sorts, strict=True):
        group = between(one, read.lang)
        for each in group if len(group) > 1 else ():
            found[each.entry] |= {"between", f"between{letter}"}
        for each in one.places:
            if is_doer(one, each, read.lang):
                found[each.entry].add(f"doer{letter}")
        for each in one.organisations:
            if organisation_signs(one, each):
                found[each.entry].add(f"signs{letter}")
    return found


def _of_one(text: _Text, one: Candidate) -> Iterator[str]:
    yield from ("all", f"k:{one.sort}")
    yield from (f"doc:{text.document}|{one.sort}", f"doc:{text.signed[0]}|{one.sort}")
    yield from _of_rules(text, one)
    yield from _of_name(text, one)
    yield from _of_places(text, one)
    yield from _of_countries(text, one)
    for at, start, end in one.places:
        letter = text.sorts[at]
        for trait in _of_naming(text, one, at, start, end):
            yield trait
            yield f"{letter}.{trait}"
        before, after = around(text.words[at], start, end)
        yield from (f"B:{word.word}" for word in before[-4:])
        yield from (f"C:{word.word}" for word in after[:4])
        if letter in "HA":
            yield from (
                f"S{letter}:{word.word}" for word in text.words[at] if tells(word, text.read.lang)
            )


def _of_rules(text: _Text, one: Candidate) -> Iterator[str]:
    """Yield what the rules say of a candidate, beside its kind and the kind of document."""
    side = text.sides[text.found.index(one)]
    said, count = "yes" if side else "no", min(4, len(text.read.sides))
    for trait in (said, f"{said}|{count}", f"{said}|{one.sort}", f"{said}|{text.document}"):
        yield f"{RULES}{trait}"
    yield from (f"{RULES}{said}|{text.kinds}|{one.sort}", f"{RULES}{count}|{one.sort}")
    if one.entry in text.homes:
        yield from (f"{RULES}home", f"{RULES}home|{said}")
    if one.entry is not None:
        for way in text.ways.get(one.entry, ()):
            yield from (f"{RULES}{way}{more}" for more in ("", f"|{said}", f"|{one.sort}"))


def _of_name(text: _Text, one: Candidate) -> Iterator[str]:
    """Yield the words of a name, but for those that are a listed place's."""
    words = one.name.lower().split()
    yield f"nw{min(6, len(words))}|{one.sort}"
    own = [word for word in words if word not in text.listed]
    if len(words) > 1 and own[-1:] == words[-1:]:
        yield f"last:{words[-1]}"
    if one.entry is None or not one.entry.code:
        yield from (f"in:{word}" for word in own)


def _of_places(text: _Text, one: Candidate) -> Iterator[str]:
    """Yield how often and where in the article a candidate is named."""
    count = bin_of(len(one.places))
    rank = bin_of(sum(each > len(one.places) for each in text.counts))
    order = bin_of(sum(each < one.places[0] for each in text.firsts))
    first = min(5, one.places[0][0] - text.first)
    for trait in (f"n{count}", f"rank{rank}", f"fs{first}"):
        yield from (trait, f"{trait}|{one.sort}")
    at = {place[0] for place in one.places}
    yield from (f"order{order}", f"ns{min(5, len(at))}", "own" if at & text.own else "notown")
    letters = {text.sorts[each] for each in at}
    yield "kls:" + "".join(sorted(letters))
    for letter in letters:
        yield from (f"kl:{letter}", f"kl:{letter}|{one.sort}")
    within = sum(
        any(a <= start and end <= b and each is not one for a, b, each in text.there[where])
        for where, start, end in one.places
    )
    share = "none" if not within else "all" if within == len(one.places) else "some"
    yield from (f"within:{share}", f"within:{share}|{one.sort}")


def _of_countries(text: _Text, one: Candidate) -> Iterator[str]:
    """Yield what else of its country the article names, and whether the rules chose that."""
    if one.entry is None or not one.entry.code:
        return
    kind, country = one.entry.kind, one.entry.country
    side = text.sides[text.found.index(one)]
    said = "yes" if side else "no"
    yield f"countries{min(4, len(text.inside))}|{'n' if kind == 'n' else ''}"
    if kind == "n":
        countries = sum(count for (each, _), count in text.beside.items() if each == "n")
        yield from (f"inside{min(2, text.inside[country])}", f"nations{min(3, countries)}")
    else:
        yield f"beside{min(4, text.beside[kind, country])}"
        yield f"nation{bool(text.beside['n', country])}|{one.sort}"
    others = text.chosen[country] - (1 if side else 0)
    yield f"{RULES}chosen{others > 0}|{said}|{'n' if kind == 'n' else ''}"


def _of_naming(text: _Text, one: Candidate, at: int, start: int, end: int) -> Iterator[str]:
    """Yield what stands around one naming."""
    told, lang = text.read.told[at], text.read.lang
    before, after = around(text.words[at], start, end)
    left = ["^", "^", *(word.word for word in before[-2:])][-2:]
    right = [*(word.word for word in _joined(after)), "$", "$"][:2]
    yield from (f"b1:{left[1]}", f"a1:{right[0]}", f"ba:{left[1]}_{right[0]}")
    yield from (f"b2:{left[0]} {left[1]}", f"a2:{right[0]} {right[1]}")
    leads = [word.word for word in reversed(before) if tells(word, lang)][:2]
    follows = next((word.word for word in after if tells(word, lang)), None)
    if leads:
        yield from (f"g:{leads[0]}", f"g2:{' '.join(reversed(leads))}")
    if follows:
        yield f"h:{follows}"
    if lang is not Lang.EN:
        yield f"e:{told.span.text[: end - told.span.start][-3:].lower()}"
    yield from _of_neighbours(told, one, start, end)
    for person in told.people:
        if person.place is not None and person.place.entry == one.entry:
            yield "office"
            if person.office:
                yield f"of:{person.office.name.lower().split()[-1]}"
        if 0 <= person.start - end < _NEAR:
            yield "person after"
        if 0 <= start - person.end < _NEAR:
            yield "person before"


def _of_neighbours(told: Told, one: Candidate, start: int, end: int) -> Iterator[str]:
    """Yield what joins a naming to the one before it and the one behind it."""
    yield f"nn{min(5, len({each.entry for each in told.named}))}"
    before = [each for each in told.named if each.end <= start]
    after = [each for each in told.named if each.start >= end]
    text, at = told.span.text, told.span.start
    for sign, each, gap in (
        *(("pg", each, text[each.end - at : start - at]) for each in before[-1:]),
        *(("ng", each, text[end - at : each.start - at]) for each in after[:1]),
    ):
        if len(gap.strip()) < _GAP:
            yield f"{sign}:{each.entry.kind}:{gap.strip().lower()}:{one.sort}"


def around(words: list[Token], start: int, end: int) -> tuple[list[Token], list[Token]]:
    """Return the words before a naming and those behind it."""
    return [one for one in words if one.end <= start], [one for one in words if one.start >= end]


def _joined(after: list[Token]) -> Iterable[Token]:
    """Return the words behind a naming, without an English possessive's mark."""
    return after[1:] if after and after[0].word in ("’", "'") else after


def tells(word: Token, lang: Lang) -> bool:
    """Tell whether a word is one that governs: no mark, name, join or head of a name."""
    if word.part == "MARK" or word.word in NAMES or word.word in _JOINS:
        return False
    return _HEAD[lang].match(word.word) is None


def bin_of(count: int) -> str:
    """Return a count as exactly as it matters."""
    return str(count) if count < 4 else "4-6" if count < 7 else "7+"

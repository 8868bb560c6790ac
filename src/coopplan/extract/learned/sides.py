"""Which candidates are the sides of a document, by what was learned of them.

The rule: the two that are likeliest together are sides (``pairs``), else the two
likeliest candidates unless they hardly may be, a further one where it is likely; two that share
their namings or are called alike are one. Where no candidate may be a side, the rules are sure, or
somebody signed for each of theirs, what these say stands. A side is called as the rules call it.
"""

from __future__ import annotations

from coopplan.extract.en import called_by as called_by_en
from coopplan.extract.en import institutions as institutions_en
from coopplan.extract.kk import completed as completed_kk
from coopplan.extract.kk import own_state as own_state_kk
from coopplan.extract.learned import english_places, pairs
from coopplan.extract.learned.candidates import Candidate, Reading, candidates, same
from coopplan.extract.learned.side_traits import of_candidates
from coopplan.extract.learned.trees import PAIRS, Trees, grown
from coopplan.extract.learned.weights import FOR_WHOM, SIDES, YES, Weights, learned
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import no_sides as no_sides_ru
from coopplan.extract.ru import only_offices as only_offices_ru
from coopplan.extract.ru import parts as parts_ru
from coopplan.extract.ru import whereabouts as whereabouts_ru
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

_FIRST = 0.25
"""How probable at least the first two sides are."""
_MORE = 0.4
"""How probable at least each further side is."""


@frozen
class Two:
    """By what sides are weighed two by two: who signed, and what tells for whom."""

    signed: list[Person]
    homes: Weights
    trees: Trees


def weighed(read: Reading, signed: list[Person]) -> list[Mention]:
    """Return the sides of a document in the order of the text, where the rules found ``sides``.

    ``signed`` are those who signed it.
    """
    if not read.weighable or (read.sure and read.lang is not Lang.RU):
        return read.sides
    two = Two(signed, learned(read.lang, FOR_WHOM), grown(read.lang, PAIRS))
    found = chosen(read, learned(read.lang, SIDES), two)
    return found if not read.sure or _far_likelier(found, read) else read.sides


def _far_likelier(others: list[Mention], read: Reading) -> bool:
    """Tell whether each of other sides is likelier than all that a sentence tells in full.

    Then that sentence speaks of another paper than the one that the article is about.
    """
    found = candidates(read)
    weights = learned(read.lang, SIDES)
    chances: dict[str, float] = {}
    for one, traits in zip(found, of_candidates(read, found), strict=True):
        chance = weights.chance(traits, YES)
        chances |= {call: max(chance, chances.get(call, 0.0)) for call in one.calls}
    mine = [chances.get(same(one.name), 1.0) for one in read.sides]
    theirs = [chances.get(same(one.name), 0.0) for one in others]
    return len(theirs) > 1 and min(theirs) > max(mine) + _FAR


_FAR = 0.2
"""How much likelier at least."""


def chosen(read: Reading, weights: Weights, two: Two | None = None) -> list[Mention]:
    """Return the sides of a document by given weights."""
    found = candidates(read)
    chances = [weights.chance(traits, YES) for traits in of_candidates(read, found)]
    told = pairs.figures(read, found, chances, two.signed, two.homes) if two else {}
    kept = _kept(found, chances, told, two, read.lang)
    by_rules = {same(one.name) for one in read.sides}
    called: list[Candidate] = []
    if read.lang is Lang.EN:
        called = called_by_en.among(kept, by_rules) + called_by_en.around(kept, by_rules)
        away = english_places.elsewhere(read, found)
        called += away if any(one in away for one in kept) else []
    if read.lang is Lang.RU:
        called = no_sides_ru.among(read, found, chances)
    if called:
        barred = {at for at, one in enumerate(found) if one in called}
        told = {pair: one for pair, one in told.items() if not barred & {*pair}}
        chances = [0.0 if at in barred else one for at, one in enumerate(chances)]
        kept = _kept(found, chances, told, two, read.lang)
    if read.lang is Lang.EN:
        kept = _apart(english_places.with_rows(read, found, kept))
        kept = english_places.with_counted(read, found, kept)
        kept = english_places.with_homes(read, found, kept, two.signed if two else [])
        kept = english_places.with_envoy(read, found, kept)
    sides = [_mention(one, read) for one in kept]
    sides = list({same(one.name): one for one in sides}.values())
    ruled = not sides or {same(one.name) for one in sides} == by_rules
    fewer = len(sides) < 2 or {same(one.name) for one in sides} < by_rules
    ruled = ruled or (fewer and _spoken_for(read))
    sides = read.sides if ruled else sorted(sides, key=lambda one: one.start)
    if read.lang is Lang.EN and two is not None:
        sides = institutions_en.of_signers(sides, two.signed)
    if read.lang is Lang.RU:
        sides = whereabouts_ru.without(only_offices_ru.without(sides, read.told), read.told)
        sides = parts_ru.without_cities(sides, read.sides, read.told)
    if read.lang is Lang.KK:
        sides = own_state_kk.in_talks(sides, read.main, read.told)
        sides = completed_kk.sides(sides, read.main, read.told)
    return sides


def _kept(
    found: list[Candidate],
    chances: list[float],
    told: dict[pairs.Pair, pairs.Figures],
    two: Two | None,
    lang: Lang,
) -> list[Candidate]:
    """Return the candidates that are sides: two by two, else each by itself."""
    kept = _apart(pairs.together(found, chances, told, two.trees, lang)) if two else []
    return kept or _likeliest(found, chances)


def _spoken_for(read: Reading) -> bool:
    """Tell whether the rules found sides in English, for each of which somebody signed."""
    homes = {each.place.entry for each in read.signers if each.place is not None}
    one_each = len(read.sides) == 2 or len(read.sides) == len(read.signers) > 2
    return read.lang is Lang.EN and one_each and all(one.entry in homes for one in read.sides)


def _likeliest(found: list[Candidate], chances: list[float]) -> list[Candidate]:
    """Return the candidates that are sides by themselves, the likeliest first."""
    kept: list[Candidate] = []
    for chance, one in sorted(zip(chances, found, strict=True), key=lambda each: -each[0]):
        if chance < (_FIRST if len(kept) < 2 else _MORE):
            break
        kept = _apart([*kept, one])
    return kept


def _apart(some: list[Candidate]) -> list[Candidate]:
    """Return candidates without those that are one thing with one before."""
    kept: list[Candidate] = []
    for one in some:
        if not any(_one_thing(one, other) or _one_thing(other, one) for other in kept):
            kept.append(one)
    return kept


def _one_thing(one: Candidate, other: Candidate) -> bool:
    """Tell whether two are called alike or more than half of one's namings share words."""
    if same(one.name) == same(other.name):
        return True
    if one.entry is not None and one.entry == other.entry:
        return True
    listed = other.entry is not None and other.entry.code and other.entry.kind in "rc"
    if one.entry is None and listed and same(other.name).startswith(f"{same(one.name)} "):
        return True  # «Himachal» of «Himachal Pradesh»
    shared = sum(
        any(at == where and start < stop and begin < end for where, begin, stop in other.places)
        for at, start, end in one.places
    )
    return shared * 2 > len(one.places)


def _mention(one: Candidate, read: Reading) -> Mention:
    """Return where a side is named: where the rules say, else in the signing before elsewhere."""
    known = next((side for side in read.sides if same(side.name) in one.calls), None)
    if known is not None:
        return known
    _, start, end = min(
        one.places, key=lambda place: (read.told[place[0]] not in read.main.anchors, place)
    )
    return Mention(one.entered(), start, end, one.name)

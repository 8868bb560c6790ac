"""For which side each of those who signed signed, by what was learned of them.

The rule: a signer signed for the side of which a sentence says so («on behalf of Graz»), else for
the likeliest one where that is likely enough, whatever the rules say; else what these say stands.
"""

from __future__ import annotations

from dataclasses import replace

from coopplan.extract.draft import DraftSignatory
from coopplan.extract.en import head_words as head_words_en
from coopplan.extract.en import not_for as not_for_en
from coopplan.extract.en import other_heads as other_heads_en
from coopplan.extract.en import own_office as own_office_en
from coopplan.extract.kk import homes as homes_kk
from coopplan.extract.kk import on_behalf as on_behalf_kk
from coopplan.extract.learned.candidates import Candidate, Reading, candidates, same
from coopplan.extract.learned.divided import divided
from coopplan.extract.learned.for_whom_traits import Signer, of_pairs
from coopplan.extract.learned.signer_traits import Namings
from coopplan.extract.learned.signers import named
from coopplan.extract.learned.weights import FOR_WHOM, YES, Weights, learned
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import clergy as clergy_ru
from coopplan.extract.ru import ministers as ministers_ru
from coopplan.model.text import Lang

_LIKELY = 0.35
"""How probable it is at least that a signer signed for the likeliest side."""
_MOST = 20
"""Sides of a document at most; of a page that names more of them what the rules say stands."""


def signed_for(
    read: Reading, signed: list[DraftSignatory], sides: list[Mention]
) -> list[DraftSignatory]:
    """Return signatories with their sides, where the rules gave them theirs."""
    if not read.weighable:
        return signed
    return chosen(read, signed, sides, learned(read.lang, FOR_WHOM))


def chosen(
    read: Reading, signed: list[DraftSignatory], sides: list[Mention], weights: Weights
) -> list[DraftSignatory]:
    """Return signatories with their sides by given weights."""
    if not 0 < len(sides) <= _MOST:
        return signed
    asked = as_signers(read, signed)
    found = as_candidates(read, sides)
    known = [one for one in asked if one is not None]
    rows = of_pairs(read, known, found)
    sure = [_told(read, one, sides, found) for one in asked]
    told = [own or _other(at, sure, sides) for at, own in enumerate(sure)]
    likely = [
        _chances(read, signer, sides, [weights.chance(traits, YES) for traits in row])
        for signer, row in zip(known, rows, strict=True)
    ]
    there = [own for own, signer in zip(told, asked, strict=True) if signer is not None]
    fixed = [sides.index(own) if own else None for own in there]
    best = iter(divided(likely, fixed, ordered=read.lang is Lang.EN))
    result = []
    for one, signer, own in zip(signed, asked, told, strict=True):
        if signer is not None:
            side, chance = next(best)
            if own is not None:
                one = replace(one, party=own.name)
            elif chance >= _LIKELY:
                one = replace(one, party=sides[side].name)
            elif read.lang is Lang.EN:
                one = replace(one, party=owner(one.party, sides))
        result.append(one)
    return result


def _told(
    read: Reading, signer: Signer | None, sides: list[Mention], found: list[Candidate]
) -> Mention | None:
    """Return the side for which a sentence says in so many words that somebody signed.

    Or whose officer an English one calls them, be it by its head word: «the Council's Chairman».
    """
    if signer is None:
        return None
    key = signer.namings[0][1].key
    namings = [person for _, person in signer.namings]
    namings += [person for person in read.signers if person.key == key]
    for person in namings:
        place = person.place if person.voiced else None
        for side, candidate in zip(sides, found, strict=True):
            if place and (place.entry == side.entry or place.name in candidate.names):
                return side
    if read.lang is Lang.KK:
        return on_behalf_kk.side_of(namings, sides, read.told)
    if read.lang is Lang.EN:
        told = [(read.told[at], one) for at, one in signer.namings]
        called = (head_words_en.side_of(*each, sides) for each in told)
        own = own_office_en.side_of(told, sides)
        own = own or next((one for one in called if one is not None), None)
        return own or other_heads_en.side_of(namings, sides, read.told)
    return clergy_ru.side_of(namings, sides)


def owner(party: str | None, sides: list[Mention]) -> str | None:
    """Return the one side whose body the rules give, «Ministry of Trade of Chad», else the body."""
    own = [one.name for one in sides if party and party.endswith(f" of {one.name}")]
    return own[0] if len(own) == 1 else party


def _chances(
    read: Reading, signer: Signer, sides: list[Mention], chances: list[float]
) -> list[float]:
    """Leave out the sides for which the language's own rules say that a signer does not speak."""
    if read.lang is Lang.KK:
        return _of_sorts(read, signer, sides, chances)
    if read.lang is Lang.RU:
        return _of_ministers(signer, sides, chances)
    told = ((read.told[at], one) for at, one in signer.namings)
    others = not_for_en.sides_of_others(told, sides, read.main.anchors)
    return [0.0 if side in others else each for side, each in zip(sides, chances, strict=True)]


def _other(at: int, sure: list[Mention | None], sides: list[Mention]) -> Mention | None:
    """Return the second of two sides for the only one of whom no sentence says for whom he signed.

    All others signed for the first, in so many words.
    """
    others = [one for order, one in enumerate(sure) if order != at]
    if len(sides) != 2 or not others or any(one is None for one in others):
        return None
    left = [one for one in sides if one not in others]
    return left[0] if len(left) == 1 else None


def _of_sorts(
    read: Reading, signer: Signer, sides: list[Mention], chances: list[float]
) -> list[float]:
    """Leave out sides for which no such office speaks: no rector signs for a region.

    A minister whose ministry is a side speaks for no other, nor does «театр директоры» beside one
    theatre.
    """
    held = next((one for _, one in signer.namings if one.office), signer.namings[0][1])
    own = (
        homes_kk.ministry_of(held, sides)
        or homes_kk.of_head(held, sides, read.told)
        or homes_kk.of_country(held, sides, read.told)
    )
    return [
        chance if homes_kk.may_speak(held, side) and own in (None, side) else 0.0
        for side, chance in zip(sides, chances, strict=True)
    ]


def _of_ministers(signer: Signer, sides: list[Mention], chances: list[float]) -> list[float]:
    """Leave out for a Russian minister all sides but the one ministry among them."""
    held = next((one for _, one in signer.namings if one.office), signer.namings[0][1])
    own = ministers_ru.only_ministry(held, sides)
    if own is None:
        return chances
    return [max(chances) if side is own else 0.0 for side in sides]


def as_signers(read: Reading, signed: list[DraftSignatory]) -> list[Signer | None]:
    """Return signatories with all their namings, None for one whom no sentence names."""
    there: dict[str, Namings] = {one[0][1].key: one for one in named(read)}
    found: list[Signer | None] = []
    for one in signed:
        namings = there.get(Person(one.name, 0, 0, 1.0).key)
        found.append(Signer(namings, one.party) if namings else None)
    return found


def as_candidates(read: Reading, sides: list[Mention]) -> list[Candidate]:
    """Return sides with all their namings, in the order of the sides."""
    there = candidates(read)
    found = []
    for one in sides:
        own = next((each for each in there if same(one.name) in each.calls), None)
        own = own or next((each for each in there if each.entry == one.entry), None)
        found.append(own or Candidate(one.entry, [one.name]))
    return found

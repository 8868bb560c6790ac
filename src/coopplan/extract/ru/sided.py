"""For which of the sides a Russian text says that somebody signed, where the office does not tell.

«С казахстанской стороны подпись поставил …», «от имени области — …, от вуза — …», «глава
казахстанского региона». The rule: the words right before the name point at just one side, else the
office is one that only one country has («аким», «хоким»); where neither tells, nothing is said.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import bodies as bodies_ru
from coopplan.extract.ru import clergy, ministers, said_for
from coopplan.extract.ru.by_office import by_office, by_sort, is_sort, not_of_others, own_sort
from coopplan.extract.told import Told


def placed(known: list[Person], told: list[Told], sides: list[Mention]) -> list[Person]:
    """Give those without a place the side that the words before them, or their office, point at."""
    result = []
    keys = frozenset(one.key for one in known)
    for person in known:
        side = ministers.own_body(person, told, sides) or _pointed(person, told, sides, keys)
        result.append(replace(person, place=side) if side is not None else person)
    result = _by_name(result, sides)
    taken = [one.place.entry for one in result if one.place is not None]
    double = {one for one in taken if taken.count(one) > 1}
    kept = [old if _doubted(new, double) else new for old, new in zip(known, result, strict=True)]
    return _left_over(kept, sides)


def _doubted(person: Person, double: set[Entry]) -> bool:
    """Tell whether a side that others sign for, too, was given to somebody by his office alone.

    Several bishops sign for one church.
    """
    return person.place is not None and person.place.entry in double and not clergy.is_such(person)


def _pointed(
    person: Person, told: list[Told], sides: list[Mention], keys: frozenset[str]
) -> Mention | None:
    """Return the side that the words before a person or their office point at, if any."""
    if person.place is None:
        side = said_for.said(person, told, sides, keys) or by_office(person, sides)
        side = side or by_sort(person, told, sides) or _not_with(person, told, sides)
        return side or not_of_others(person, told, sides)
    if any(_covers(one, person.place) for one in sides):
        return None
    return said_for.said(person, told, sides, keys)


def of_this(known: list[Person], told: list[Told], sides: list[Mention]) -> list[Person]:
    """Return the signers without those of another document of the text: whose places are others.

    Only where all sides have their signers in one sentence, and another names people of elsewhere.
    """
    groups = [[one for one in known if s.span.start <= one.start < s.span.end] for s in told]
    full = [
        group
        for group in groups
        if len(sides) > 1
        and all(any(one.place and _covers(side, one.place) for one in group) for side in sides)
    ]
    if not full:
        return known
    foreign = [
        one
        for group in groups
        if any(each.place and not _known(each.place, sides) for each in group)
        and not any(each.place and _known(each.place, sides) for each in group)
        for one in group
    ]
    return [one for one in known if one not in foreign]


def _known(place: Mention, sides: list[Mention]) -> bool:
    return any(_is_side(one, place) or bodies_ru.bears_name(one, place) for one in sides)


_SLAVIC_NAME = re.compile(r"(?:[оеё]в|[иы]н|[сц]кий|енко|[чщ]ук|юк|[оеё]ва|[иы]на|[сц]кая)$")
_VOWEL = re.compile(r"[аеёиоуыэюя]", re.IGNORECASE)
_SHORT_NAMES = frozenset("Пётр Петр Глеб Лев Марк Ян Клим Карл Фрол Влас".split())
"""Russian given names of one syllable; others that begin so are Chinese, Korean, Vietnamese."""
_OURS = frozenset("RU BY KZ KG UZ TJ TM AZ AM GE MD UA".split())
_SLAVS = frozenset("BG RS MK ME BA HR SI SK CZ PL IL US CA".split())
"""Countries where people have Russian surnames, or others that end so."""


def _by_name(known: list[Person], sides: list[Mention]) -> list[Person]:
    """Give two without a place the sides that their surnames tell apart: Лыткин is not of Shiraz.

    Only of two sides, one in a country where surnames are often Russian and one far from it.
    """
    ours = [one for one in sides if one.entry.country in _OURS]
    theirs = [one for one in sides if one.entry.country and one.entry.country not in _OURS | _SLAVS]
    if not len(known) == len(sides) == 2 * len(ours) == 2 * len(theirs) == 2:
        return known
    if any(one.place is not None for one in known):
        return known
    russian = [_is_russian(one.name) for one in known]
    if sum(russian) != 1:
        return known
    return [
        replace(one, place=ours[0] if own else theirs[0])
        for one, own in zip(known, russian, strict=True)
    ]


def _is_russian(name: str) -> bool:
    """Tell whether a name ends as Russian surnames do and does not begin as «Кун Фаньпин» does."""
    first = name.split()[0]
    short = len(_VOWEL.findall(first)) == 1 and "." not in first and first not in _SHORT_NAMES
    return _SLAVIC_NAME.search(name) is not None and not short


def _left_over(known: list[Person], sides: list[Mention]) -> list[Person]:
    """Give the last side to the last signer, where there are as many of the ones as of the others.

    First to whom a body of that side names: «глава Союза … Абхазии» signs for Abkhazia.
    """
    if len(known) != len(sides) or len(sides) < 2:
        return known
    result = list(known)
    for at, person in enumerate(result):
        place = person.place
        if place is None or any(_is_side(one, place) for one in sides):
            continue
        own = [one for one in sides if bodies_ru.bears_name(place, one)]
        if place.entry.kind == "n":
            own = own or [one for one in sides if one.entry.country == place.entry.code]
        result[at] = replace(person, place=own[0]) if len(own) == 1 else person
    lost = [
        at
        for at, one in enumerate(result)
        if one.place is None or not any(_is_side(side, one.place) for side in sides)
    ]
    left = [
        side
        for side in sides
        if not any(one.place is not None and _is_side(side, one.place) for one in result)
    ]
    if len(lost) == len(left) == 1:
        result[lost[0]] = replace(result[lost[0]], place=left[0])
    return result


def _is_side(side: Mention, place: Mention) -> bool:
    named = side.name.startswith(place.name) or place.name.startswith(side.name)
    return _covers(side, place) or (side.entry.kind not in "rcn" and named)


def _covers(side: Mention, place: Mention) -> bool:
    """Tell whether a place is a side, or lies in one that is a country."""
    same = side.entry == place.entry or (side.entry.code and side.entry.code == place.entry.code)
    return bool(same) or (side.entry.kind == "n" and side.entry.code == place.entry.country)


_WITH = re.compile(r"\bсо?\s+(?:[а-яё]+(?:ой|им|ым|ей)\s+)?(?:правительством\s+|акиматом\s+)?$")


def _not_with(person: Person, told: list[Told], sides: list[Mention]) -> Mention | None:
    """Return the side that is left for who «соглашение с … областью подписал»: not that one."""
    sentence = next((one for one in told if one.span.start <= person.start < one.span.end), None)
    if sentence is None or len(sides) != 2 or len(sentence.people) > 2:
        return None
    others = {
        each.entry
        for each in sentence.named
        if _WITH.search(sentence.before(each.start)) and _is_paper_with(sentence, each, person)
    }
    left = [one for one in sides if one.entry not in others]
    return left[0] if len(left) == 1 and len(others) == 1 else None


_PAPER_WITH = re.compile(r"(?:подпис|заключ)\w+[^.;,]{0,80}$", re.IGNORECASE)


def _is_paper_with(sentence: Told, place: Mention, person: Person) -> bool:
    """Tell whether «с …» stands before a name, or behind what he who stands before it signed."""
    ahead = sentence.before(place.start, 120)
    return place.end < person.start or _PAPER_WITH.search(ahead) is not None


_HEAD_OF_REGION = re.compile(r"(?:врио )?(?:вице-)?губернатор\w*$|глава региона$")


_HEAD_OF_CITY = re.compile(r"(?:врио )?(?:мэр|градоначальник|сити-менеджер|глава города)$")


def homes(signers: list[Person], told: list[Told], sides: list[Mention]) -> list[Mention]:
    """Return the one region of the text that a head signed for who is named without it.

    «Ректор … и глава республики подписали»: the republic that the text names, if it names just one.
    """
    found: list[Mention] = []
    for person in signers:
        if person.place is not None or person.office is None or len(sides) >= len(signers):
            continue
        sort = own_sort(person, told) or ("" if _HEAD_OF_REGION.match(person.office.name) else None)
        if _HEAD_OF_CITY.match(person.office.name):
            sort = "город"
        homes_told = [each.place for each in signers if each.place is not None]
        free = [one for one in sides if not any(_covers(one, each) for each in homes_told)]
        if sort in (None, "район") or any(is_sort(one, sort or "") for one in free):
            continue
        sided = {one.entry for one in sides}
        there = {
            place.entry: place
            for one in reversed(told)
            for place in reversed(one.places)
            if place.entry.kind in "rc"
            and place.entry not in sided
            and not place.weak
            and is_sort(place, sort or "")
        }
        found += there.values() if len(there) == 1 else []
    return found

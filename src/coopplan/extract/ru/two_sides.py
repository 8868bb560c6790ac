"""Whether regions or their cities agree, where a Russian text names the one by the other.

The rule: where the sentences of the signing or of the talks say that it is regions who agree («двух
областей», «главы регионов»), a city among the sides stands for the region that it lies in, and the
city where the talks were held is that of the side which receives. Where they say that two cities do
(«мэры», «побратимские связи»), the cities are the sides.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from coopplan.extract import places
from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry, entries
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import bodies as bodies_ru
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_TWO = re.compile(
    r"\b(?:двух|обеих|обоих)\s+(?:[а-яё-]+(?:ых|их)\s+)?(?:област|регион)\w*|"
    r"\b(?:глав(?:ы|ами)|лидер(?:ы|ами)|руководител(?:и|ями)|губернатор(?:ы|ами))\s+"
    r"(?:област|регион)\w*|"
    r"\b(?:двумя|обоими|обеими)\s+(?:област|регион)\w*",
    re.IGNORECASE,
)


_CITIES = re.compile(
    r"\b(?:двух|обоих)\s+город|\bпобратим|\b(?:двумя|обоими)\s+городами|\bпородн|"
    r"\b(?:мэры|градоначальники)\b",
    re.IGNORECASE,
)


def sides(
    main: Main, told: list[Told], found: list[Mention], signers: list[Person]
) -> list[Mention]:
    """Return the sides with regions for their cities, or the other way, as the text says."""
    if len(found) > 2 or any(one.entry.kind not in "rcn" for one in found):
        return found
    towns = _districts(main, told) or _cities(main, told, found)
    if towns:
        return towns
    spoken = main.anchors or tuple(one for one in told if one.document)
    at = next((at for at, one in enumerate(told) if one in spoken and not one.headline), 0)
    near = [*spoken, *told[max(0, at - 1) : at + 2]]
    host = len(found) == 1 and any(_heads_region(one) for one in signers)
    if not host and not any(_TWO.search(one.span.text) for one in near):
        return found
    regions = _unique([_as_region(one) for one in found])
    if len(regions) < 2 and all(one.entry.kind == "r" for one in regions):
        home = {one.entry.code for one in regions}
        for place in (each for one in told for each in one.places if each.entry.kind in "rc"):
            region = _as_region(place)
            if region.entry.kind == "r" and region.entry.code not in home:
                return sorted([*regions, region], key=lambda one: one.start)
    return regions


def instead_of_regions(main: Main, found: list[Mention]) -> list[Mention]:
    """Leave out the regions that only a headline names, where bodies of theirs signed."""
    bodies = [one for one in found if one.entry.kind not in "rcn"]
    body_places = {
        place.entry
        for one in bodies
        for place in places.find(Span(0, len(one.name), one.name), Lang.RU)
    }
    headed = {place.entry for one in main.anchors if one.headline for place in one.places}
    told = {place.entry for one in main.anchors if not one.headline for place in one.places}
    return [
        one
        for one in found
        if one.entry not in body_places or one.entry not in headed or one.entry in told
    ]


_OF_DISTRICTS = re.compile(
    r"\b(?:между|двух|обоих)\s+(?:муниципальн\w+\s+)?район(?:ами|ов)\b|\bрайон(?:ы|ами)-побратим",
    re.IGNORECASE,
)


def _districts(main: Main, told: list[Told]) -> list[Mention]:
    """Return the two districts of a text that speaks of a document «между районами … и …»."""
    spoken = [*main.anchors, *(one for one in told if one.document)]
    if not any(_OF_DISTRICTS.search(one.span.text) for one in spoken):
        return []
    there = [place for one in told for place in one.places if place.name.endswith(" район")]
    both = _unique(there)
    return both if len(both) == 2 else []


def _cities(main: Main, told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the two cities that the text names, where a signing of two cities found regions."""
    if sum(one.entry.kind == "c" for one in found) > 1:
        return []
    spoken = [*main.anchors, *(one for one in told if one.document)]
    if not any(_CITIES.search(one.span.text) for one in spoken):
        return []
    there = [one for each in told for one in each.places if one.entry.kind == "c" and not one.weak]
    both = _unique(there)
    told_of = {one.entry for one in found if one.entry.kind == "r" and not one.weak}
    if len(told_of) > 1:
        return []
    own = all(any(city.entry.code == one.code for city in both) for one in told_of)
    return both if len(both) == 2 and own else []


def _heads_region(one: Person) -> bool:
    """Tell whether somebody signed as the head of a region that the office does not name."""
    return one.place is None and one.office is not None and _HEAD.match(one.office.name) is not None


_HEAD = re.compile(
    r"(?:врио )?(?:глав[аы]|губернатор\w?)(?: (?:региона|республики|области|края))?$"
)


def _as_region(one: Mention) -> Mention:
    region = _region(one.entry.code) if one.entry.kind == "c" else None
    return one if region is None else replace(one, entry=region, name=region.ru, weak=False)


def _unique(found: list[Mention]) -> list[Mention]:
    return list({one.entry: one for one in reversed(found)}.values())[::-1]


@cache
def _region(code: str) -> Entry | None:
    """Return the region of a code, none for a city that is a region of its own."""
    alone = [one for one in entries() if code and one.code == code and one.kind == "r"]
    return alone[0] if alone else None


def region_of_its_head(
    found: list[Mention], signers: list[Person], told: list[Told]
) -> list[Mention]:
    """Return the region for its city, where «аким области» signed whose region no sentence names.

    «В Павлодаре он и аким области подписали протокол».
    """
    heads = [one for one in signers if one.place is None and _of_region(one, told)]
    cities = [one for one in found if one.entry.kind == "c" and _as_region(one) != one]
    homes = {one.place.entry for one in signers if one.place is not None}
    if len(heads) != 1 or len(cities) != 1 or cities[0].entry in homes:
        return found
    region = _as_region(cities[0])
    if any(one.entry == region.entry for one in found):
        return found
    return [region if one is cities[0] else one for one in found]


_REGION_WORD = re.compile(r"\s+(?:области|края|региона)\b")


def _of_region(person: Person, told: list[Told]) -> bool:
    """Tell whether an office is «… области», of which no name is told."""
    office = person.office
    sentence = next((one for one in told if one.span.start <= person.start < one.span.end), None)
    if office is None or sentence is None or not office.start < person.start:
        return False
    title = sentence.span.text[
        office.start - sentence.span.start : person.start - sentence.span.start
    ]
    return _REGION_WORD.search(title) is not None


_OFFICE_OF = re.compile(
    r"\b(?:глав|руководител|начальник|председател|директор)[а-яё]{0,3}\s+$", re.IGNORECASE
)


def region_for_its_body(
    found: list[Mention], signers: list[Person], told: list[Told]
) -> list[Mention]:
    """Return the region for its department, where that is only whose head signed with a region.

    «Министр … края и руководитель управления … области подписали»: both signed for their regions.
    """
    if len(found) < 2:
        return found
    result = []
    for one in found:
        others = [each for each in found if each is not one]
        office_of = one.entry.kind in "mo" and all(each.entry.kind in "rcn" for each in others)
        office_of = office_of and any(each.place == one for each in signers)
        named = [
            sentence.before(each.start)
            for sentence in told
            for each in sentence.organisations
            if each.name == one.name
        ]
        there = places.find(Span(0, len(one.name), one.name), Lang.RU) if office_of else []
        regions = [each for each in there if each.entry.kind == "r" and bodies_ru.is_own(one, each)]
        if len(regions) == 1 and all(_OFFICE_OF.search(lead) for lead in named):
            region = regions[0].entry
            one = replace(one, entry=region, name=region.ru, weak=False)
        result.append(one)
    return _unique(result)


_TOGETHER = re.compile(
    r"\s*(?:\([^()]*\)\s*)?(?:,?\s*и|с|со)\s+(?:[а-яё]+(?:ого|ой)\s+)?(?:правительств\w+\s+)?",
    re.IGNORECASE,
)
_FIRST = 3
"""Sentences in which an article says between whom the document is."""


def country_for_region(main: Main, told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the country for its region, where the text joins only the country with the other side.

    «План Беларуси и Псковской области … подписали губернатор и председатель Брестского
    облисполкома»: a country often has the head of one of its regions sign.
    """
    if len(found) != 2 or any(one.entry.kind not in "rc" for one in found):
        return found
    told_first = [*told[:_FIRST], *main.anchors]
    for at, one in enumerate(found):
        other = found[1 - at]
        joined = [
            nation
            for sentence in told_first
            for nation in _joined(sentence, other)
            if nation.entry.code == one.entry.country != other.entry.country
        ]
        own = any(each.entry == one.entry for sentence in told for each in _joined(sentence, other))
        if joined and not own:
            return [joined[0] if each is one else each for each in found]
    return found


def region_for_country(told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the region for its country, where the headline joins only the region with the other.

    «Томская область подружится с провинцией …», and below «соглашение с провинциями Китая».
    """
    if len(found) != 2 or {one.entry.kind for one in found} != {"r", "n"}:
        return found
    nation, other = sorted(found, key=lambda one: one.entry.kind != "n")
    there = [one for sentence in told if sentence.headline for one in sentence.places]
    regions = {one.entry: one for one in there if one.entry.kind == "r" and not one.weak}
    inside = [one for one in regions.values() if one.entry.country == nation.entry.code]
    whole = any(one.entry == nation.entry and not one.weak for one in there)
    if whole or len(inside) != 1 or other.entry not in regions or other.entry == inside[0].entry:
        return found
    return [inside[0] if one is nation else one for one in found]


def nation_for_ministry(told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the country for its ministry, where the headline joins the country with the other.

    «Край и Монголия подписали соглашение»: a country often has a ministry sign.
    """
    if len(found) != 2:
        return found
    result = list(found)
    for at, one in enumerate(found):
        other = found[1 - at]
        joined = [
            nation
            for sentence in told
            if sentence.headline
            for nation in _joined(sentence, other)
            if nation.entry.kind == "n" and bodies_ru.is_own(one, nation)
        ]
        if joined and other.entry.kind in "rc":
            result[at] = joined[0]
    return result


def _only_locates(told: Told, place: Mention, nation: Mention) -> bool:
    """Tell whether a country right behind a place says where that lies: «… областью Киргизии»."""
    gap = told.span.text[place.end - told.span.start : nation.start - told.span.start]
    return nation.entry.kind == "n" and place.entry.kind != "n" and not gap.strip()


def _joined(told: Told, side: Mention) -> list[Mention]:
    """Return the places that a sentence joins to a side by «и» or «с»."""
    strong = [
        one
        for at, one in enumerate(told.places)
        if not one.weak and not (at and _only_locates(told, told.places[at - 1], one))
    ]
    result = []
    for one, other in pairwise(strong):
        gap = told.span.text[one.end - told.span.start : other.start - told.span.start]
        if side.entry in (one.entry, other.entry) and _TOGETHER.fullmatch(gap):
            result.append(other if one.entry == side.entry else one)
    return result

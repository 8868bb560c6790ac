"""The sides of a meeting that a Russian text tells of: who met, agreed, came or is twinned.

The rule: only who speaks for a place, or agrees with another, makes the place a side.
"""

from __future__ import annotations

import re
from itertools import pairwise

from coopplan.extract.gazetteer import Entry
from coopplan.extract.meetings import VENUE, unique
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_TWINS = re.compile(
    r"\b(?:стал[аи]?|станут|станет|явля\w+)\s+(?:[^.]{0,40}\s)?[«\"]?(?:город\w*-)?побратим",
    re.IGNORECASE,
)


def twinned(told: list[Told]) -> list[Mention]:
    """Return the places of «… и … стали городами-побратимами»."""
    for one in told:
        match = _TWINS.search(one.span.text)
        if match is not None:
            at = one.span.start + match.start()
            there = [place for place in one.places if place.end <= at]
            there += [place for place in one.places if place.start > at and not there[1:]]
            if len(there) >= 2:
                return unique(there)
    return []


_MEETING = re.compile(
    r"\b(?:встретил\w*|встреч[уаеи]\b|переговор\w*|договорил\w*|условил\w*|обсудил\w*|"
    r"созвонил\w*|видеосвяз\w*|(?:по)?бесед\w*|пообщал\w*|принял\b)",
    re.IGNORECASE,
)


def met(told: list[Told]) -> list[Mention]:
    """Return for whom those spoke who met, in the first sentence that tells of their meeting."""
    for one in told:
        if _MEETING.search(one.span.text) and not one.earlier:
            both = _agreed_between(one)
            if len(both) >= 2:
                return both
            there = [each.place for each in one.people if each.place is not None]
            there += [
                place
                for place in one.places
                for office in one.offices
                if office.start <= place.start <= office.end + 1
            ]
            home = {each.entry.country for each in there if each.entry.kind in "rc"}
            there = [one for one in there if one.entry.kind != "n" or one.entry.code not in home]
            there = unique(sorted(there, key=lambda each: each.start))
            if len(there) == 1 and any(not (each.place or each.office) for each in one.people):
                there += official(told, there)  # «с Иваном Ивановым», whose office is told later
            states = all(each.entry.kind == "n" for each in there)
            if len(there) >= 2 and not (states and _of_region(told)):
                return there if _all_heads(one, there) else there[:2]
    return []


def _all_heads(told: Told, there: list[Mention]) -> bool:
    """Tell whether each of more than two places has its own head among those who met."""
    heads = {each.place.entry for each in told.people if each.place and each.office}
    return len(there) > 2 and heads == {one.entry for one in there}


def _of_region(told: list[Told]) -> bool:
    """Tell whether an article has the head of a region meet somebody: no meeting of states then."""
    return any(
        each.place is not None and each.place.entry.kind == "r" and _MEETING.search(one.span.text)
        for one in told
        if not one.earlier
        for each in one.people
    )


_GUESTS = re.compile(r"\bделегаци\w+\s+(?:Республик\w+\s+)?$", re.IGNORECASE)
_CAME = re.compile(
    r"\b(?:прибы|приеха|посети|побыва|визит|принима|принял|встрети)\w*", re.IGNORECASE
)


def hosted(told: list[Told]) -> list[Mention]:
    """Return the guests of «делегация … области прибыла», and the one other region of the text."""
    for one in told:
        guests = [
            each
            for each in one.places
            if each.entry.kind in "rn" and _GUESTS.search(one.before(each.start))
        ]
        if len(guests) != 1 or one.earlier or not _CAME.search(one.span.text):
            continue
        regions = unique([each for said in told for each in said.places if each.entry.kind == "r"])
        if guests[0].entry.kind == "n" and any(
            each.entry.country == guests[0].entry.code for each in regions
        ):
            continue  # of a region of it
        hosts = [each for each in regions if each.entry != guests[0].entry]
        if len(hosts) == 1:
            return [guests[0], hosts[0]]
    return []


_THEY_AGREED = re.compile(r"\b(?:договорил|условил)\w+", re.IGNORECASE)


def _agreed_between(told: Told) -> list[Mention]:
    """Return the regions or cities of «… и … договорились» and «… договорились с …»."""
    match = _THEY_AGREED.search(told.span.text)
    if match is None:
        return []
    at = told.span.start + match.start()
    sides = [
        one
        for one in told.places
        if one.entry.kind in "rc" and not (one.weak or VENUE.search(told.before(one.start)))
    ]
    before = unique([one for one in sides if one.end <= at])
    with_whom = re.search(r"\bс\s+(?:[а-яё]+\s+){1,3}", told.span.text[match.end() :])
    after = [one for one in sides if one.start > at] if with_whom else []
    return unique([*before, *after])


_OFFICIAL = re.compile(
    r"(?<!вице-)(?:посл?[оа]\w*|(?:ген)?консул\w*|премьер-министр\w*|президент\w*|правительств\w+|"
    r"кабмин\w*|совмин\w*|"
    r"министр\w*(?:\s[а-яё]+){1,3})\s+"
    r"(?:Республики\s+|Исламской\s+Республики\s+)?$",
    re.IGNORECASE,
)


_JOINT_WITH = re.compile(
    r"\b(?:совместн|сотрудничеств|проект|взаимодейств|партн[её]рств)\w*\s+(?:\w+\s+)?со?\s+(?:Республик\w+\s+)?$",
    re.IGNORECASE,
)


def official(told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the country that the one side found dealt with: «с послом Ирана», «проекты с …»."""
    home = {one.entry.country for one in found}
    for one in told:
        for place in one.places:
            foreign = place.entry.kind == "n" and place.entry.code not in home and not one.earlier
            joint = _JOINT_WITH.search(one.before(place.start))
            if foreign and (joint or _OFFICIAL.search(one.before(place.start))):
                return [place]
    return []


def other_country(told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the one foreign country of a text whose only other side is a region.

    Named twice, or once beside an adjective of a region of it: «гомельские тракторы».
    """
    home = {one.entry.country for one in found}
    counts: dict[Entry, int] = {}
    first: dict[Entry, Mention] = {}
    touched: set[str] = set()
    spoken_for = {one.place.entry for said in told for one in said.people if one.place is not None}
    for one in told:
        for place in one.places:
            if place.entry.kind != "n":
                named = place.entry.kind == "r" and not place.weak
                if place.entry.country not in home and (named or place.entry in spoken_for):
                    return []  # a region of it is the side, not the country
                touched |= {place.entry.country} if place.weak else set()
                continue
            if place.entry.code not in home:
                counts[place.entry] = counts.get(place.entry, 0) + 1
                first.setdefault(place.entry, place)
    often = [
        entry
        for entry, count in counts.items()
        if count > 1 or (entry.code in touched and not first[entry].weak)
    ]
    return [first[often[0]]] if len(counts) == len(often) == 1 else []


_AGREED = re.compile(
    r"созвон|видеосвяз|договор[её]нност|договорил|сотруднич|встре[тч]|обсуд|переговор|делегац|визит|услови|собеседник|шеф(?:ы|ств|ск)|"
    r"подшефн",
    re.IGNORECASE,
)


def agreed(told: Told) -> bool:
    """Tell whether a sentence speaks of a document or of an understanding between sides."""
    return told.document or bool(_AGREED.search(told.span.text))


_REGIONS_OF = re.compile(
    r"\b(?:област|регион|район|территори|приграничь)\w*\s+(?:Республик\w+\s+)?$", re.IGNORECASE
)


def of_regions(told: list[Told]) -> list[Mention]:
    """Return the countries of «совет глав приграничных областей … и …», in the first sentences."""
    for one in told[:3]:
        nations = [each for each in one.places if each.entry.kind == "n" and not each.weak]
        for first, second in pairwise(nations):
            gap = one.span.text[first.end - one.span.start : second.start - one.span.start]
            led = _REGIONS_OF.search(one.before(first.start))
            if led and re.fullmatch(r"\s+и\s+(?:Республик\w+\s+)?", gap):
                return [first, second]
    return []

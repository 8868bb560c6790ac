"""The sides of an understanding that no signed document names: who met, agreed or is twinned.

The rule: only who speaks for a place, or agrees with another, makes the place a side.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry, short
from coopplan.extract.places import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

VENUE = re.compile(
    r"(?:\b(?:в|во|из|на|in|at|from|near|к|под)\s+(?:[а-яё-]+(?:ск|цк)(?:ом|ого)\s+)?(?:город\w*\s+|г\.\s*|the\s+(?:city\s+of\s+)?)?|"
    r"\bin\s+(?:the\s+)?(?:[\w-]+\s+){0,2}[\w-]+[’']s\s+|"
    r"\b(?:форум\w*|аэропорт\w*|университет\w*|посольств\w*|столиц\w*|capital\s+of|"
    r"hosted\s+by(?:\s+the\s+\w+\s+of)?)\s+)$",
    re.IGNORECASE,
)


def unique(mentions: list[Mention]) -> list[Mention]:
    """Return each place once; a city named beside its own region is left out.

    Of two names of a place that no list holds the one with its head is kept: «Pohnpei State».
    """
    seen: dict[Entry | str, Mention] = {}
    for one in mentions:
        key = one.entry if one.entry.code else short(one.name)
        old = seen.setdefault(key, one)
        if old.entry.kind not in "rc" and one.entry.kind == "r":
            seen[key] = one
    regions = {one.entry.code for one in seen.values() if one.entry.kind == "r"}
    regions.discard("")
    return [one for one in seen.values() if one.entry.kind != "c" or one.entry.code not in regions]


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
    r"\b(?:встретил\w*|встреч[уаи]\b|переговор\w*|договорил\w*|условил\w*|обсудил\w*|"
    r"(?:по)?бесед\w*|пообщал\w*|принял\b)",
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
                return there[:2]
    return []


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
    r"(?<!вице-)(?:посл?[оа]\w*|премьер-министр\w*|президент\w*|правительств\w+|"
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
    r"договор[её]нност|договорил|сотруднич|встре[тч]|обсуд|переговор|делегац|визит|услови|собеседник|шеф(?:ы|ств|ск)|"
    r"подшефн",
    re.IGNORECASE,
)


def agreed(told: Told) -> bool:
    """Tell whether a sentence speaks of a document or of an understanding between sides."""
    return told.document or bool(_AGREED.search(told.span.text))


def nations(told: list[Told], lang: Lang) -> list[Mention]:
    """Return the countries named most often in an article that names no region."""
    if any(place.entry.kind != "n" for one in told for place in one.places if not place.weak):
        return []
    counts: dict[Entry, int] = {}
    first: dict[Entry, Mention] = {}
    for one in told:
        for place in one.places:
            counts[place.entry] = counts.get(place.entry, 0) + 1
            first.setdefault(place.entry, place)
    return sorted(
        (first[one] for one in sorted(counts, key=lambda one: -counts[one])[:2]),
        key=lambda one: one.start,
    )


_STATES = re.compile(
    r"\b(?:two|both|three)\s+(?:countries|nations|states|governments)\b|"
    r"\b(?:екі|үш)\s+(?:ел|мемлекет)|\bintergovernmental|үкіметаралық",
    re.IGNORECASE,
)
BETWEEN_STATES = re.compile(
    r"\bbetween\s+(?:the\s+)?(?:governments\s+of\s+the\s+)?(?:two|three|both)\s+(?:countries|states|"
    r"nations)|(?:екі|үш)\s+(?:ел|мемлекет)\w*\s+(?:үкімет\w*\s+)?арасында",
    re.IGNORECASE,
)


def _other_nations(
    told: list[Told], found: list[Mention]
) -> tuple[dict[Entry, int], dict[Entry, Mention]]:
    """Count how often each country is named beside those of the sides found; where it is first."""
    home = {one.entry.country for one in found}
    counts: dict[Entry, int] = {}
    first: dict[Entry, Mention] = {}
    for place in (each for one in told for each in one.places if each.entry.kind == "n"):
        if place.entry.code not in home:
            counts[place.entry] = counts.get(place.entry, 0) + 1
            first.setdefault(place.entry, place)
    return counts, first


def visitors(told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the countries named most often beside the one side found, or the two, of a meeting."""
    counts, first = _other_nations(told, found)
    often = [one for one in counts if counts[one] > 1 or first[one].start < told[0].span.end]
    best = sorted(often, key=lambda one: -counts[one])
    if len(found) == 1 and len(best) > 1 and counts[best[0]] == counts[best[1]]:
        return []  # none of them stands out
    return sorted((first[one] for one in best[: 2 - len(found)]), key=lambda one: one.start)


_THREE = re.compile(r"\b(?:three|үш)\s", re.IGNORECASE)
_STATE = re.compile(r"(?:\bthe|^)\s*Government\b(?!\s+of\b)|\bүкімет(?:і|тер)", re.IGNORECASE)


def spoken_for(main: Main, told: list[Told], found: list[Mention]) -> list[Mention]:
    """Return the countries that a signing only calls «the two countries» or «the Government».

    Those named most often in the article, adjectives too, in the order of the text.
    """
    words = [one.span.text for one in main.anchors if not one.headline]
    both = any(_STATES.search(one) for one in words)
    if not both and not any(_STATE.search(one) for one in words):
        return []
    counts, first = _other_nations(told, found)
    several = 3 if any(_THREE.search(one) for one in words) else 2
    best = sorted(counts, key=lambda one: -counts[one])[: several - len(found) if both else 1]
    return sorted((first[one] for one in best), key=lambda one: one.start)

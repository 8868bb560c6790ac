"""The places that «между … и …» joins, and the countries that only say where a region lies.

The rule: a country beside a region is no side of its own unless its government is, or it stands
beside a region of another country.
"""

from __future__ import annotations

import re

from coopplan.extract.kk import endings as endings_kk
from coopplan.extract.meetings import VENUE, unique
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_BETWEEN = {
    Lang.RU: re.compile(r"\bмежду\b", re.IGNORECASE),
    Lang.KK: re.compile(r"\bарасында(?:ғы)?\b", re.IGNORECASE),
    Lang.EN: re.compile(r"\bbetween\b", re.IGNORECASE),
}
POSTED = re.compile(
    r"(?:представител\w+|полпред\w*)\s+(?:[\w-]+\s+){1,4}(?:в|по)\s+$|"
    r"\b(?:representative|representation|envoy)\b[^,;.]{0,45}\sin\s+$",
    re.IGNORECASE,
)
"""Before the region of an envoy: «полномочный представитель президента Кыргызстана в …»."""
_GOVERNMENT = re.compile(
    r"(?:правительств\w*|government\s+of(?:\s+the)?|кабинет\w*\s+министров)\s*$",
    re.IGNORECASE,
)


def between(told: Told, lang: Lang) -> list[Mention]:
    """Return the places that «между … и …» joins in a sentence."""
    match = _BETWEEN[lang].search(told.span.text)
    if match is None:
        return []
    at = told.span.start + match.start()
    group: list[Mention] = []
    of_regions: Mention | None = None
    if lang is Lang.KK and re.match(r".{0,60}форум", told.span.text[match.end() :]):
        return []
    named = told.named
    if lang is Lang.KK:
        for place in reversed([one for one in named if one.end <= at]):
            gap = told.span.text[place.end - told.span.start :][
                : (group[-1].start if group else at) - place.end
            ]
            if len(gap.split()) > 8 or re.search(r"[.;]|қаласында|форум", gap):
                break
            case = endings_kk.ending(told.said(place), place)
            aside = told.before(place.start, 1) == "(" and told.after(place.end, 1) == ")"
            if aside or re.search(r"[дт][ае][ғг][ыі]$", case):
                continue  # «Шэньсидегі … порты», «… порты (Шэньси)» only lies there
            if place.entry.kind == "c" and re.search(r"[дт][ае]$", case):
                break  # «Бейжіңде … арасында» is where they signed
            group.append(place)
        group.reverse()
    else:
        last = at + len(match.group())
        for place in (one for one in named if one.start >= last):
            gap = told.span.text[last - told.span.start : place.start - told.span.start]
            gap = re.sub(r"\([^()]*\)", "", gap)
            stops = (
                r"[.;]|\b(?:in|at|within|подписан\w*|подписал\w*|заключ\w+|signed|состоял\w+|"
                r"в рамках|during|"
                r"near|outside|on the (?:edge|border|outskirts|coast))\b"
            )
            if group and lang is Lang.EN and place.entry.kind == "n" and _IN.fullmatch(gap):
                if _OWN_TOWN.match(told.after(place.end)):
                    break  # «between Ohio and Utah in Chad's capital Graz»
                last = place.end  # «between Zhejiang in China and Uusimaa in Finland»
                continue
            envoy = lang is Lang.EN and POSTED.search(gap)
            if len(gap.split()) > 9 or (re.search(stops, gap, re.IGNORECASE) and not envoy):
                break
            if len(group) > 1 and lang is Lang.EN and _WHAT_FOR.search(gap):
                break
            if group and lang is Lang.EN and _BETWEEN[lang].search(gap):
                break  # «between Ohio and Utah, and another one between …»
            if lang is Lang.RU and place.weak and group and not gap.strip():
                last = place.end
                continue
            nation = place.entry.kind == "n" and re.search(
                r"(?:регион|област|субъект)\w*\s*$|(?:представител\w+|полпред\w*)\s+\w+\s+$",
                gap,
                re.I,
            )
            venue = VENUE.search(gap) and not POSTED.search(told.before(place.start, 110))
            if nation or (group and (re.search(r"\(\s*$", gap) or venue)):
                last = place.end
                of_regions = place if nation else of_regions
                continue
            group.append(place)
            last = place.end
        if of_regions and len(group) == 1 and group[0].entry.country != of_regions.entry.code:
            return [of_regions, *group]  # «между регионами Узбекистана и Башкирией»
    if lang is Lang.RU and len(group) == 2 and {one.entry.kind for one in group} == {"r", "n"}:
        first, second = group
        if first.entry.country != second.entry.country:
            return group  # «между Омской областью и Республикой Беларусь»
    nearer = any(one.entry.kind in "rc" and not _is_venue(told, one) for one in told.places)
    if nearer and all(one.entry.kind == "n" for one in group):
        return []  # «форум между Россией и Казахстаном»
    return without_nations(unique(group), [told])


_KAZAKH_VENUE = re.compile(r"(?:[дт][ае]|\sқаласында)$")


def _is_venue(told: Told, place: Mention) -> bool:
    """Tell whether a town is where the sides met, by its Kazakh locative: «Баку қаласында»."""
    if place.entry.kind != "c":
        return False
    case = endings_kk.ending(told.said(place), place)
    headed = case + re.split(r"(?<=қаласында)\b", told.after(place.end, 11))[0]
    return any(_KAZAKH_VENUE.search(one) for one in (case, headed))


_OWN_TOWN = re.compile(r"(?:[’']s)?\s+(?:capital|city|town)\b")
_IN = re.compile(r",?\s+in\s+(?:the\s+)?")
_WHAT_FOR = re.compile(r"\b(?:including|on|about|regarding|concerning|which|that|with|by|for)\b")
"""Behind the sides of an English document: what it is about."""
_OF_SIDES = re.compile(
    r"\b(?:agreements?|memorand\w+|mou|protocol|plan|programme|roadmap|pact|accord|treaty|declaration|"
    r"co-?operation|relations\w*|ties|partnership|links?|twinning|friendship|meeting|talks|signed|"
    r"contacts|dialogue|collaboration|interaction)\b(?:(?!\b(?:will|would|shall)\b)[^.;:]){0,60}$",
    re.IGNORECASE,
)


def joins_sides(told: Told) -> bool:
    """Tell whether an English «between» joins sides, not two hospitals or the ends of a route."""
    match = _BETWEEN[Lang.EN].search(told.span.text)
    return match is not None and _OF_SIDES.search(told.span.text[: match.start()]) is not None


def without_nations(mentions: list[Mention], told: list[Told]) -> list[Mention]:
    """Leave out countries that only say where a region lies; a government of one is a party."""
    regions = [one for one in mentions if one.entry.kind in "rc"]
    nations = [one for one in mentions if one.entry.kind == "n"]
    if len(nations) >= 2 and len(regions) == 1 and regions[0].entry.kind == "c":
        return nations  # two countries, and the city where they met
    kept = []
    for one in mentions:
        if one.entry.kind == "n":
            own = any(other.entry.country == one.entry.code for other in regions)
            governs = any(
                place.entry == one.entry
                and (
                    _GOVERNMENT.search(sentence.before(place.start))
                    or re.match(r"\s+Government\b", sentence.after(place.end))
                )
                for sentence in told
                for place in sentence.places
            )
            if own or (regions and not governs and not _beside(one, regions, told)):
                continue
        kept.append(one)
    return kept


_BESIDE = re.compile(
    r"\s+and\s+(?:the\s+)?(?:\w+[’']s\s+)?|"
    r"\s+(?:мен|пен|бен)\s+(?:\w+(?:ның|нің|дың|дің|тың|тің)\s+)?"
)


def _beside(nation: Mention, regions: list[Mention], told: list[Told]) -> bool:
    """Tell whether a country is a side beside a region of another: «Belarus and … region»."""
    for one in told:
        there = [
            each
            for each in one.places
            if each.entry == nation.entry
            and not re.match(r"[’']s\s", one.after(each.end))
            and not re.search(r"[’']s$", one.said(each))
        ]
        others = [each for each in one.places if any(each.entry == two.entry for two in regions)]
        for first, second in ((a, b) for a in there for b in others):
            gap = one.after(first.end, max(0, second.start - first.end))
            if second.start > first.end and _BESIDE.fullmatch(gap):
                return True
    return False

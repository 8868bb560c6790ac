"""Places that a Russian sentence joins in one list: «A, B и C», «с A и B, а также с C».

The rule: who stands in one list with a party of the document is a party as well, but only in the
sentences of the signing, the headline and the first sentence; a list of venues or guests is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from coopplan.extract.meetings import VENUE
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_HEAD = (
    r"(?:правительств\w*|администраци\w+|власт\w+|губернатор\w*|област\w*|республик\w*|кра[йяею]\w*|"
    r"провинци\w*|город\w*|г\.|район\w*|мэри\w+|[а-яё]+(?:ск|цк)(?:ая|ой|ий|ого|им|ую))"
)
_JOINT = re.compile(
    rf"\s*(?:\([^()]*\)\s*)?(?:,|и|,\s*и|(?:,\s*)?а\s+также|–|—)\s+(?:с\s+)?(?:{_HEAD}\s+){{0,2}}",
    re.IGNORECASE,
)
_GUESTS = re.compile(
    r"\b(?:участи\w+|присутстви\w+|гост\w+|делегаци\w+\s+из|представител\w+\s+из|жител\w+|"
    r"компани\w+|предприяти\w+|маршрут\w*|рейс\w*|трасс\w*|дорог\w*|границ\w*)\s[^,.;:]{0,40}$",
    re.IGNORECASE,
)
_DEAL = re.compile(
    r"подпис|заключ|договор|соглаш|продл|сотруднич|меморанд|дорожн|услов(?:ил|ят)", re.IGNORECASE
)


def lists(told: Told) -> Iterator[list[Mention]]:
    """Yield the lists of two and more regions and cities of a sentence, in order."""
    group: list[Mention] = []
    for place in [one for one in told.places if one.entry.kind in "rc"]:
        if group:
            gap = told.span.text[group[-1].end - told.span.start : place.start - told.span.start]
            if not _JOINT.fullmatch(gap):
                yield from [group] if len(group) > 1 else []
                group = []
        if not place.weak:
            group.append(place)
    yield from [group] if len(group) > 1 else []


def beside(found: list[Mention], anchors: tuple[Told, ...], told: list[Told]) -> list[Mention]:
    """Return the parties with those that stand in one list with one of them, in order."""
    body = [one for one in told if not one.headline]
    result = list(found)
    for one in (*(each for each in told if each.headline), *body[:1], *anchors):
        if one.earlier or not _DEAL.search(one.span.text):
            continue
        for group in lists(one):
            lead = one.before(group[0].start)
            entries = {each.entry for each in result}
            shared = [each for each in group if each.entry in entries]
            if not shared or VENUE.search(lead) or _GUESTS.search(lead):
                continue
            at = result.index(next(each for each in result if each.entry == shared[-1].entry))
            new = [each for each in group if each.entry not in entries]
            result[at + 1 : at + 1] = [each for each in new if not _known(one, each, result)]
    return result


_AUTHORITIES = re.compile(
    r"\b(?:администраци[ия]|власти|правительств[ао]|мэри[ия]|акимат[ы]?|муниципалитет[ы]?|делегаци[ия]|"
    r"представители|губернаторы|главы|мэры|акимы)\s+(?:(?:город\w*|г\.|район\w*|республик\w*)\s+)?$",
    re.IGNORECASE,
)
_TALKED = re.compile(
    r"\b(?:встреч|встретил|переговор|видеоконференц|видеосвяз|онлайн|консультаци|обсудил|услови|"
    r"договорил|совещани|заседани|созвонил|пообщал)\w*",
    re.IGNORECASE,
)


def authorities_met(told: list[Told]) -> list[Mention]:
    """Return the places of «администрации города … и … района провели встречу»."""
    for one in told:
        if one.earlier or not _TALKED.search(one.span.text):
            continue
        for group in lists(one):
            if _AUTHORITIES.search(one.before(group[0].start)):
                return group
    return []


def _known(told: Told, place: Mention, parties: list[Mention]) -> bool:
    """Tell whether a place is a party already: by its city or region, or by a longer name.

    «Алтай» beside the party Республика Алтай is that republic.
    """
    words = told.span.text[place.start - told.span.start : place.end - told.span.start]
    return any(
        (one.entry.code and one.entry.code == place.entry.code) or words in one.name.split()
        for one in parties
    )


def two_nations(told: list[Told]) -> list[Mention]:
    """Return the countries of «A и B подписали …», where the first sentences name no other side."""
    for one in told[:2]:
        there = one.places
        if len(there) == 2 and all(each.entry.kind == "n" and not each.weak for each in there):
            gap = one.span.text[there[0].end - one.span.start : there[1].start - one.span.start]
            if gap.strip() == "и" and not one.before(there[0].start).strip():
                return list(there)
    return []


_DOCUMENT_OF = re.compile(
    r"\b(?:соглашени|меморандум|договор|протокол|карт|сотрудничеств|побратимств|дружб|партн[её]рств)\w*\s+"
    r"(?:городов\s+|районов\s+)?$",
    re.IGNORECASE,
)


def of_document(told: list[Told]) -> list[Mention]:
    """Return the places of «соглашение о сотрудничестве … и …», joined by «и» behind the word."""
    for one in told:
        if one.earlier or not one.document:
            continue
        for first, second in pairwise(one.places):
            gap = one.span.text[first.end - one.span.start : second.start - one.span.start]
            local = all(each.entry.kind in "rc" and not each.weak for each in (first, second))
            if local and gap.strip() == "и" and _DOCUMENT_OF.search(one.before(first.start)):
                return [first, second]
    return []


_AGREED = re.compile(
    r"(?:договорил|договор[её]нност|достигл|обсудил|подпис|заключ|намет|сотруднич|продолж|укрепля|"
    r"запусти|расшир)",
    re.IGNORECASE,
)


def region_and_nation(found: list[Mention], told: list[Told]) -> list[Mention]:
    """Return the one side found and the country of «… область и Беларусь договорились …»."""
    for one in told[:_FIRST]:
        if one.earlier or not _AGREED.search(one.span.text):
            continue
        for first, second in zip(one.places, one.places[1:], strict=False):
            kinds = {first.entry.kind, second.entry.kind}
            gap = one.span.text[first.end - one.span.start : second.start - one.span.start]
            apart = first.entry.country != second.entry.country
            known = any(each.entry in (first.entry, second.entry) for each in found)
            if gap.strip() == "и" and kinds == {"r", "n"} and apart and known:
                return [first, second]
    return found


_FIRST = 3
"""Sentences in which an article says who it is about."""
_WITH = re.compile(r"\s(?:[а-яё]+\s+){0,6}?с(?:о)?\s+(?:[а-яё]+\s+){0,3}$")


def who_agreed_with(found: list[Mention], told: list[Told]) -> list[Mention]:
    """Return the subject of «Москва продолжит сотрудничество с … и …» before the parties found."""
    for one in told[:2]:
        if (not one.headline and one is not told[0]) or not _DEAL.search(one.span.text):
            continue
        there = [each for each in one.places if each.entry.kind in "rc" and not each.weak]
        if len(there) < 2 or any(each.entry == there[0].entry for each in found):
            continue
        others = {each.entry for each in there[1:]}
        gap = one.span.text[there[0].end - one.span.start : there[1].start - one.span.start]
        lead = one.before(there[0].start)
        starts = re.fullmatch(r"(?:[^,.;]{0,30}:)?\s*", lead) is not None
        if starts and _WITH.fullmatch(gap) and all(each.entry in others for each in found):
            return [there[0], *found]
    return found


def without_shorter(found: list[Mention], told: list[Told]) -> list[Mention]:
    """Return the parties without those whose words in the text are a part of another's name.

    «Республики Хакасия, Алтай и Тыва … глава Республики Алтай»: that Алтай is the republic.
    """
    return [
        one
        for one in found
        if not any(
            other is not one
            and other.entry.kind == one.entry.kind == "r"
            and _spelt(one, told) in other.name.split()
            and _spelt(one, told) not in one.name.split()
            for other in found
        )
    ]


def _spelt(place: Mention, told: list[Told]) -> str:
    """Return the words of the text that name a place."""
    for one in told:
        if one.span.start <= place.start < one.span.end:
            return one.span.text[place.start - one.span.start : place.end - one.span.start]
    return place.name

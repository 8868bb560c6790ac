"""Where a document was signed: the city that the sentences of the signing name as its place.

The rule: a venue only; a city that signs, or that an embassy stands in, is none.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.signing import event_sentences
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_INTO = {
    Lang.RU: re.compile(r"\b(?:в|во)\s+(?:город[еа]\s+|г\.\s*)?[«\"]?$", re.IGNORECASE),
    Lang.KK: re.compile(r"(?!)"),
    Lang.EN: re.compile(
        r"\b(?:in|at)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:capital|city|town)\s+(?:of\s+)?|"
        r"administrative\s+cent(?:er|re)\s+\()?$|\bin\s+(?:the\s+)?(?:[\w-]+\s+){0,2}"
        r"[\w-]+[’']s\s+(?:city\s+of\s+)?$|\bhosted\s+by\s+$",
        re.IGNORECASE,
    ),
}
_KK_INSIDE = re.compile(r"^\S*(?:да|де|та|те|нда|нде)$|^\S*\s+қаласында\b")
_NOT_VENUE = re.compile(
    r"\b(?:посольств\w*|консульств\w*|представител\w+|посол|консул|embassy|consul\w*|ambassador|commissioner)\s+\S{0,20}\s*"
    r"(?:в|во|in)\s+$",
    re.IGNORECASE,
)


_KREMLIN = re.compile(r"\b(?P<town>Казанск|Астраханск)(?:ом|ого)\s+[Кк]ремл")
_KREMLIN_TOWNS = {"Казанск": "Казань", "Астраханск": "Астрахань"}


_TOWN = re.compile(
    r"\bin\s+(?P<name>[A-Z][a-z]{3,}(?:\s[A-Z][a-z]{2,})?)\s+(?:today|yesterday|on\s+(?:Mon|Tues|"
    r"Wednes|Thurs|Fri|Satur|Sun)day|(?:last|this)\s+(?:week|month))\b"
)
_NO_TOWN = re.compile(
    r"(?:Parliament|Congress|Senate|Cabinet|Court|English|Russian|French|Chinese|January|February|"
    r"March|April|June|July|August|September|October|November|December|Asia|Europe|Africa)\b"
)


def signing_place(main: Main, told: list[Told], lang: Lang) -> str | None:
    """Return the city where the sentences of the signing say it took place."""
    for one in event_sentences(main, told):
        kremlin = _KREMLIN.search(one.span.text)
        if kremlin:
            return _KREMLIN_TOWNS[kremlin["town"]]
        for place in one.places:
            if place.entry.kind != "c" or place.name.endswith(("район", "округ")):
                continue
            lead = one.before(place.start)
            if lang is Lang.KK:
                start = place.start - one.span.start
                if _KK_INSIDE.match(one.span.text[start : place.end - one.span.start]) or (
                    re.match(r"\s+қаласында\b", one.after(place.end))
                ):
                    return place.name
            elif _INTO[lang].search(lead) and not _NOT_VENUE.search(lead):
                return place.name
        town = _TOWN.search(one.span.text) if lang is Lang.EN and one.signed else None
        if town is not None and not _NO_TOWN.match(town["name"]):
            at = one.span.start + town.start("name")
            if not any(each.start <= at < each.end for each in one.named):
                return town["name"]
    return None

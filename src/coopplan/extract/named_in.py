"""The places and organisations of each sentence, also those that later ones name in short.

Places of no list are told by their heads and parts, bodies by letters or as «the Ministry».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract import organisations, places
from coopplan.extract.en import bodies as bodies_en
from coopplan.extract.en import capital_words as capital_words_en
from coopplan.extract.en import headed as headed_en
from coopplan.extract.en import named as named_english
from coopplan.extract.en import referred as referred_en
from coopplan.extract.en import short_names as short_names_en
from coopplan.extract.kk import bare_towns as bare_towns_kk
from coopplan.extract.kk import called_again as called_again_kk
from coopplan.extract.kk import full_regions as full_regions_kk
from coopplan.extract.kk import letters as letters_kk
from coopplan.extract.kk import named as named_kazakh
from coopplan.extract.kk import own_region as own_region_kk
from coopplan.extract.kk import shorts as shorts_kk
from coopplan.extract.kk import whose as whose_kk
from coopplan.extract.mention import Mention
from coopplan.extract.ru import bodies as bodies_ru
from coopplan.extract.ru import capitals as capitals_ru
from coopplan.extract.ru import missions as missions_ru
from coopplan.extract.ru import towns as towns_ru
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

Named = tuple[list[Mention], list[Mention]]


def named(spans: Sequence[Span], lang: Lang) -> list[Named]:
    """Return the places, and the organisations, of the sentences of an article."""
    found = [_named(one, lang) for one in spans]
    match lang:
        case Lang.EN:
            return _recalled(spans, found)
        case Lang.RU:
            return _recalled_russian(spans, found)
        case Lang.KK:
            full_regions_kk.of_bare_names(found)
            own_region_kk.recalled(spans, found)
            bare_towns_kk.recalled(spans, found)
            letters_kk.in_full(spans, found)
            shorts_kk.recalled(spans, found)
            called_again_kk.recalled(spans, found)
            return found


_LAST_NAMED = 30
"""Namings before a sentence in which what «the region» means is looked for."""


def _recalled(spans: Sequence[Span], named: list[Named]) -> list[Named]:
    """Add the bodies that later sentences name in short, by letters or as «the Ministry»."""
    everything = [[*there, *bodies] for there, bodies in named]
    letters, words = short_names_en.shorts(spans, everything), bodies_en.heads(everything)
    places_there = bodies_en.companies(everything) | bodies_en.places(everything)
    bare = bodies_en.bare_names(places_there)
    result = []
    before: list[Mention] = []
    for span, all_there in zip(spans, everything, strict=True):
        found = bodies_en.recalled(span, all_there, letters, words, places_there, bare)
        found += referred_en.find(span, found, before[-_LAST_NAMED:])
        pointed = list(referred_en.of_people(span, before[-_LAST_NAMED:]))
        found = [
            one for one in found if not any(each.start <= one.start < each.end for each in pointed)
        ] + pointed
        before += found
        result.append(
            (
                [one for one in found if one.entry.kind in "rcn"],
                [one for one in found if one.entry.kind not in "rcn"],
            )
        )
    return result


def _recalled_russian(spans: Sequence[Span], named: list[Named]) -> list[Named]:
    """Add the bodies that later sentences name in short: «секретарь маслихата»."""
    everywhere = [
        one
        for there, bodies in named
        for one in (*bodies, *there)
        if one.entry.kind not in "rcn" or not one.entry.code
    ][:_MOST_BODIES]
    if not everywhere:
        return named
    called = bodies_ru.by_letters(spans, [bodies for _, bodies in named])
    result = []
    for span, (there, bodies) in zip(spans, named, strict=True):
        found = bodies_ru.recalled(span, [*there, *bodies], everywhere, called)
        found += towns_ru.recalled(span, found, everywhere)
        found.sort(key=lambda one: one.start)
        result.append(
            (
                [one for one in found if one.entry.kind in "rcn"],
                [one for one in found if one.entry.kind not in "rcn"],
            )
        )
    return result


_MOST_BODIES = 200
"""Namings of bodies among which a short one is looked for: more than any article has."""


_LIES_IN = re.compile(
    r"(?-i:\b[Cc]ities|[Tt]owns|[Dd]istricts|[Cc]ounties)\s+of\s+(?-i:[A-Z])[\w’'-]+(?:,\s+(?-i:[A-Z])[\w’'-]+)*"
    r",?\s+and\s+(?-i:[A-Z])[\w’'-]+\s+of\s+(?:the\s+)?(?:(?-i:[A-Z])\w+[’']s\s+)?$|"
    r"\b(?:(?:(?:in|from|to|an?)\s+(?:the\s+)?|(?!The\b|\w+(?:ese|[ei]an|ish)\s)(?-i:[A-Z])\w+\s+)(?:prefecture|county|"
    r"district|village)\s+(?:of|in)|"
    r"an?\s+(?:[a-z]+\s+){1,2}(?:prefecture|county|district|province|region|city|town)\s+(?:of|in)|"
    r"(?:town|city|municipality)\s+in)\s+"
    r"(?:the\s+)?"
    r"(?:(?:Republic\s+of\s+)?[A-Z]\w+(?:\s+\(\w+\))?[’']s\s+)?$",
    re.IGNORECASE,
)


_SEATED = re.compile(
    r"(?:\s+|-)(?:based|headquartered)\s+(?=[A-Z])|\s+(?:government|state)-(?:owned|linked|backed|run)\b"
)
"""Behind a place that only says where or whose a body is: «Graz based Karz Society»."""


def _named(span: Span, lang: Lang) -> Named:
    """Return the places and the organisations of a sentence, those of no list among them."""
    known = places.find(span, lang)
    match lang:
        case Lang.RU:
            known = capitals_ru.find(span, known)
            towns = towns_ru.find(span, known)
            bodies = missions_ru.for_countries(organisations.find(span, [*known, *towns]), known)
            more = [*bodies, *towns]
        case Lang.KK:
            known = named_kazakh.without_first_names(span, known)
            more = named_kazakh.find(span, known)
        case Lang.EN:
            known = capital_words_en.find(span, headed_en.sure(span, known))
            more = named_english.find(span, known)
    there = [
        one
        for one in known
        if not any(other.start < one.end and one.start < other.end for other in more)
        and not _LIES_IN.search(span.text[: one.start - span.start])
        and not (lang is Lang.EN and _SEATED.match(span.text, one.end - span.start))
    ]
    there += [
        one
        for one in more
        if one.entry.kind in "rcn"
        and not (lang is Lang.EN and _LIES_IN.search(span.text[: one.start - span.start]))
    ]
    if lang is Lang.RU:
        there = _within(span, sorted(there, key=lambda one: one.start))
    bodies = [one for one in more if one.entry.kind not in "rcn"]
    if lang is Lang.KK:
        bodies = whose_kk.acting(span, bodies)
    return sorted(there, key=lambda one: one.start), bodies


def _within(span: Span, there: list[Mention]) -> list[Mention]:
    """Make weak the region that only says where a town lies: «города Орска … области»."""
    return [
        replace(one, weak=True) if at and _lies_in(span, there[at - 1], one) else one
        for at, one in enumerate(there)
    ]


def _lies_in(span: Span, one: Mention, outer: Mention) -> bool:
    """Tell whether a place right behind another only says where that one lies."""
    gap = span.text[one.end - span.start : outer.start - span.start].strip(' »"”')
    own = one.entry.kind == "c" and not one.entry.code
    if own and (gap in ("города", "г.") or (not gap and re.search(r" (?:район|округ) ", one.name))):
        return True
    return outer.entry.kind in "rn" and one.entry.kind == "c" and not gap

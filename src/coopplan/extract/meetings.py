"""The sides of a meeting, a visit or an understanding between states, by how a text names them.

The rule: the countries named most often are those that «the two countries» means.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry, short
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

VENUE = re.compile(
    r"(?:\b(?:в|во|из|на|in|at|from|near|к|под)\s+(?:[а-яё-]+(?:ск|цк)(?:ом|ого)\s+)?(?:город\w*\s+|г\.\s*|the\s+(?:city\s+of\s+)?)?|"
    r"\bin\s+(?:the\s+)?(?:[\w-]+\s+){0,2}[\w-]+[’']s\s+|"
    r"\b(?:форум\w*|аэропорт\w*|университет\w*|посольств\w*|столиц\w*|capital\s+of|"
    r"hosted\s+by(?:\s+the\s+\w+\s+of)?|котор\w+\s+прин(?:ял|имал)\w*)\s+)$",
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

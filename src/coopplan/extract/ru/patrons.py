"""Regions that help others, each its own, in a Russian article without a paper.

«Омская область взяла под крыло Стаханов, Алтайский край – Кировск», «Якутия поможет городу Торез»:
who helps and who is helped are sides, all of them, where a text tells at least two such pairs.
Where it tells of one district «подшефный» alone, the region that it names most often helps there.
"""

from __future__ import annotations

import re
from collections import Counter

from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.ru.side_units import units
from coopplan.extract.told import Told

_HELPS = re.compile(
    r"\b(?:помога(?:ет|ют|ть|л[аио]?)|помож[её]т|помогут|помог(?:л[аио])?\b|помощ[иью]|"
    r"поддержива(?:ет|ют|ть)|поддержит|шефству(?:ет|ют)|шефств[оа]|шеф\w*|"
    r"взял[аио]?\s+(?:под\s+(?:крыло|опеку)|шефство)|бер[её]т\s+под|опек(?:у|ает)|"
    r"восстанавлива(?:ет|ют|ть)|закреплен[аыо]?|закрепл[её]н|подопечн\w+|подшефн\w+|"
    r"наладил[аио]?\s+связ[иь])",
    re.IGNORECASE,
)
_DASH = re.compile(r"\s*(?:город\w*\s+)?[–—-]\s*(?:над\s+|город\w*\s+)?")
_LEAST = 2
"""Pairs that a text tells at least."""


def sides(told: list[Told]) -> list[Mention]:
    """Return those who help and those who are helped; none where neither is told."""
    pairs = [
        pair
        for one in told
        if not (one.headline or one.earlier or one.aside)
        for pair in _pairs(one)
    ]
    if len({helper.entry for helper, _ in pairs}) < _LEAST:
        return _of_one(told)
    return list({one.entry: one for pair in pairs for one in pair}.values())


_HELPED = re.compile(r"\bподшефн\w+\s+(?:[а-яё]+\s+){0,2}$", re.IGNORECASE)
_LIES = re.compile(r"\s*[»\"]?\s*(?:\(|в\s+|,\s+)?")


def _of_one(told: list[Told]) -> list[Mention]:
    """Return the region that helps and the one place that is «подшефный»."""
    helped: dict[str, Mention] = {}
    where: set[Entry] = set()
    for one in told:
        for unit in units(one):
            mention = unit.mention
            if mention.entry.kind == "c" and _HELPED.search(one.span.text[: unit.start]):
                helped.setdefault(mention.name, mention)
                where |= {each.entry for each in one.places if _lies_in(one, mention, each)}
    counts = Counter(
        each.entry
        for one in told
        for each in one.places
        if each.entry.kind == "r" and each.entry not in where
    )
    if len(helped) != 1 or not counts:
        return []
    often = counts.most_common(1)[0][0]
    first = next(each for one in told for each in one.places if each.entry == often)
    return [first, *helped.values()]


def _lies_in(told: Told, place: Mention, region: Mention) -> bool:
    """Tell whether a region right behind a place says where that lies."""
    gap = told.span.text[place.end - told.span.start : max(0, region.start - told.span.start)]
    return region.start >= place.end and _LIES.fullmatch(gap) is not None


def _pairs(told: Told) -> list[tuple[Mention, Mention]]:
    """Return the pairs of a sentence: a verb of help joins the first, dashes the further ones."""
    text = told.span.text
    there = [one for one in units(told) if one.mention.entry.kind in "rc" and not one.venue]
    found: list[tuple[Mention, Mention]] = []
    for one in there:
        if not one.nominative or any(one.mention is helped for _, helped in found):
            continue
        stop = _STOP.search(text, one.end)
        said = text[one.end : stop.start() if stop else len(text)]
        verb = _HELPS.search(said) or (_DASH.match(said) if _HELPS.search(text) else None)
        if verb is None:
            continue
        begin, end = one.end + verb.end(), one.end + len(said)
        helped = next((each.mention for each in there if begin <= each.start < end), None)
        helped = helped or _town(told, begin, end)
        if helped is not None:
            found.append((one.mention, helped))
    return found


_STOP = re.compile(r"[.;:,]")
_TOWN = re.compile(r"\s*(?:[а-яё]+\s+){0,2}(?P<town>[А-ЯЁ][а-яё]+(?:ов|ев|ск|ое|ин|о|ь))(?![\w-])")


def _town(told: Told, start: int, end: int) -> Mention | None:
    """Return a town that no list has, behind the verb of help: «взяла под крыло Стаханов»."""
    match = _TOWN.match(told.span.text[:end], start)
    if match is None:
        return None
    begin, stop = (told.span.start + at for at in match.span("town"))
    name = match["town"]
    return Mention(Entry("c", "", name, "", ""), begin, stop, name)

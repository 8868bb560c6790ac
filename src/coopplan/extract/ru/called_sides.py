"""Sides that a Russian text itself calls, counts or sets against each other.

«Сторонами являются A и B», «представители шести регионов» where one sentence names just six,
«с узбекской стороны — A, B и C, с российской — D», «правительствами A и B заключено»: whoever the
text calls so is a side, whatever else the sentences of the signing name.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry
from coopplan.extract.meetings import VENUE, unique
from coopplan.extract.mention import Mention
from coopplan.extract.ru.number_words import number
from coopplan.extract.told import Told

_COUNTED = re.compile(
    r"\b(?P<number>тр(?:и|[её]х|емя)|четыр(?:е|[её]х|ьмя)|пят(?:ь|и|ью)|шест(?:ь|и|ью)|"
    r"сем(?:ь|и|ью)|вос(?:емь|ьми|емью)|девят(?:ь|и|ью)|десят(?:ь|и|ью))\s+"
    r"(?:[а-яё-]+(?:их|ых|ими|ыми)\s+)?"
    r"(?P<sort>регион|област|республик|субъект|стран|государств|город|территори|район)\w*",
    re.IGNORECASE,
)
_SIDED = re.compile(r"\b(?P<number>тр[её]х|четыр[её]х|пяти|шести)сторонн\w+", re.IGNORECASE)
_SORTS = {"стран": "n", "государств": "n", "город": "c", "район": "c"}
_ARE_SIDES = re.compile(
    r"\bсторон(?:ами|ы)\b[^.;:]{0,40}?\b(?:явля|стал|выступ)\w+\s+|"
    r"\bсторон(?:ами|ы)\s+(?:соглашени|договор|меморандум|документ)\w*\s*[—–:]\s*",
    re.IGNORECASE,
)
_ON_SIDES = re.compile(
    r"\bсо?\s+[а-яё]+(?:ой|ей)(?:\s+стороны)?\b[^;]*?\bсо?\s+[а-яё]+(?:ой|ей)(?:\s+стороны)?\b",
    re.IGNORECASE,
)
_ON_SIDE = re.compile(r"\bсо?\s+[а-яё]+(?:ой|ей)\s+стороны\b", re.IGNORECASE)
_AUTHORITY = re.compile(
    r"(?:правительств|администраци|мэри|акимат|хокимият|кабинет\w*\s+министров|исполком)\w*\s+"
    r"(?:город\w*\s+|г\.\s*|Республики\s+)?$",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*(?:\([^()]*\)\s*)?(?:,|и|а\s+также|с)\s+", re.IGNORECASE)
_LISTED = re.compile(
    r"[\s,()]*(?:(?:и|а\s+также|с|город\w*|г\.|правительств\w*|администраци\w+|власт\w+|"
    r"республик\w*|[а-яё]+(?:ий|ая|ое|ого|ой))\s+)*",
    re.IGNORECASE,
)
"""What stands between the sides of a list; anything else ends it."""


def find(main: Main) -> list[Mention]:
    """Return the sides that the sentences of the signing call so or set apart; else none."""
    for one in main.anchors:
        for read in (called, _set_apart, _governments):
            group = read(one)
            if len(group) > 1:
                return group
    return []


def counted(main: Main, told: list[Told]) -> list[Mention]:
    """Return the sides of which the sentences of the signing only tell the number; else none."""
    return _counted(main, told) or _of_heads(main, told)


def many_sided(main: Main, told: list[Told]) -> list[Mention]:
    """Return the sides of «трёхстороннее соглашение» where a sentence names just so many places.

    A paper that is called so has no others; a place that only weakly is named counts for none.
    """
    for one in main.anchors:
        for match in _SIDED.finditer(one.span.text):
            for each in told:
                sort = [
                    place
                    for place in each.places
                    if place.entry.kind in "rc"
                    and not place.weak
                    and not VENUE.search(each.before(place.start))
                ]
                there = unique(sort)
                if not each.earlier and len(there) == number(match["number"]):
                    return there
    return []


def called(one: Told) -> list[Mention]:
    """Return the sides of «сторонами соглашения стали A и B»."""
    match = _ARE_SIDES.search(one.span.text)
    if match is None:
        return []
    group: list[Mention] = []
    last = one.span.start + match.end()
    for each in (each for each in one.named if each.start >= last):
        gap = one.span.text[last - one.span.start : max(0, each.start - one.span.start)]
        if group and not _LISTED.fullmatch(gap):
            break
        last = each.end
        locates = group and each.entry.kind == "n" and gap.strip() in ("", "(")
        if not each.weak and not locates:
            group.append(each)
    return _once(group)


def _set_apart(one: Told) -> list[Mention]:
    """Return the bodies of «с … стороны A и B, с … — C», where no people stand for them."""
    if one.people or not _ON_SIDE.search(one.span.text) or not _ON_SIDES.search(one.span.text):
        return []
    match = _ON_SIDE.search(one.span.text)
    at = one.span.start + (match.start() if match else 0)
    return _once([each for each in one.organisations if each.start >= at])


def _governments(one: Told) -> list[Mention]:
    """Return the places whose governments a sentence joins: «правительством A и правительством B».

    Only where one of them is a country: of regions the other rules know more.
    """
    group: list[Mention] = []
    for each in one.places:
        lead = one.before(each.start)
        led = _AUTHORITY.search(lead)
        if led is None or each.weak:
            continue
        if group:
            begin = each.start - (len(lead) - led.start())
            gap = one.span.text[group[-1].end - one.span.start : begin - one.span.start]
            if not _AND.fullmatch(gap) or each.entry.country == group[-1].entry.country:
                continue
        group.append(each)
    return group if any(each.entry.kind == "n" for each in group) else []


def _counted(main: Main, told: list[Told]) -> list[Mention]:
    for one in main.anchors:
        said = [*_COUNTED.finditer(one.span.text), *_SIDED.finditer(one.span.text)]
        for match in said:
            kinds = _SORTS.get((match.groupdict().get("sort") or "").lower(), "rc")
            for each in told:
                sort = [
                    place
                    for place in each.places
                    if place.entry.kind in kinds and not VENUE.search(each.before(place.start))
                ]
                there = _once(sort) if kinds != "rc" else unique(sort)
                if len(there) == number(match["number"]):
                    return there
    return []


def _of_heads(main: Main, told: list[Told]) -> list[Mention]:
    """Return those for whom «ректоры А и Б» signed: as many bodies or places as there are people.

    Only where the signing's own sentence names none, and another names just so many.
    """
    for one in main.anchors:
        heads = [person for person in one.people if person.office and person.office.plural]
        venues = all(place.entry.kind == "c" for place in one.places)
        if len(heads) < 2 or any(person.place for person in heads):
            continue
        if one.organisations or not venues:
            continue
        for each in told:
            there = _once([each_one for each_one in each.named if not each_one.weak])
            if each is not one and len(there) == len(heads) and not each.earlier:
                return there
    return []


def _once(found: list[Mention]) -> list[Mention]:
    there: dict[Entry, Mention] = {}
    for one in found:
        there.setdefault(one.entry, one)
    return list(there.values())

"""Capitals that an English headline has for their countries: «Tbilisi, Baku sign action plan».

The rule: all sides of the headline are capitals, the text names each of their countries, and
nothing in it is a city's: no mayor, no city council, no sister cities.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.capital_cities import CAPITALS, capital_of
from coopplan.extract.en.signing_verbs import CONCLUDE, SIGN
from coopplan.extract.gazetteer import Entry, entries
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_OF_A_CITY = re.compile(
    r"\b(?:mayors?|sister|twin(?:ned|ning)?|municipal\w*|cities|city|governors?|akims?|hokims?|khokims?|"
    r"capitals?|districts?)\b",
    re.IGNORECASE,
)
_NEXT = re.compile(r",\s+|,?\s+and\s+|\s?[-–—]\s?")
_DO = re.compile(
    rf"\s+(?:to\s+)?(?:{SIGN}|{CONCLUDE}|agree|adopt|approve|discuss|deepen|boost|expand|strengthen|"
    r"develop|ratify|endorse|eye|plan|set|cement|renew|extend|intensify)(?:s|ed)?\b"
)


def of_countries(told: Sequence[Told]) -> list[Told]:
    """Return sentences, the headline with the countries that its capitals stand for."""
    head = next((one for one in told if one.headline), None)
    row = _row(head) if head is not None else []
    if head is None or len(row) < 2 or any(_OF_A_CITY.search(one.span.text) for one in told):
        return list(told)
    of_row = {one.entry: _country(one.entry) for one in row}
    named = {each.entry for one in told for each in one.places}
    if not all(one in named for one in of_row.values()):
        return list(told)
    places = [_standing_for(one, of_row[one.entry]) if one in row else one for one in head.places]
    return [replace(one, places=places) if one is head else one for one in told]


def _row(head: Told) -> list[Mention]:
    """Return the capitals that begin a headline and do something together."""
    row: list[Mention] = []
    at = head.span.start
    for one in head.named:
        gap = head.after(at, one.start - at)
        if not (_NEXT.fullmatch(gap) if row else not gap) or _country(one.entry) is None:
            break
        row.append(one)
        at = one.end
    return row if _DO.match(head.after(at)) else []


def _country(city: Entry) -> Entry | None:
    """Return the country whose capital a city is, if the list has both."""
    code = next((code for code in CAPITALS if capital_of(code) == city), None)
    return next((one for one in entries() if one.kind == "n" and one.code == code), None)


def _standing_for(one: Mention, country: Entry | None) -> Mention:
    return one if country is None else replace(one, entry=country, name=country.en)

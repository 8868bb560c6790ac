"""Cities that a Russian text calls capitals: «мэр российской столицы», «столица Казахстана».

The rule: the country is told by the adjective or the genitive beside the word; «столица» alone is
a city only with the office that one capital alone has («мэр столицы», «аким столицы»).
"""

from __future__ import annotations

import re
from functools import cache

from coopplan.extract.capital_cities import CAPITALS, city_called
from coopplan.extract.gazetteer import Entry, entries
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

NATIONS = {
    "российск": "RU", "казахстанск": "KZ", "казахск": "KZ", "белорусск": "BY", "узбекск": "UZ",
    "узбекистанск": "UZ", "киргизск": "KG", "кыргызск": "KG", "кыргызстанск": "KG",
    "таджикск": "TJ", "таджикистанск": "TJ", "туркменск": "TM", "туркменистанск": "TM",
    "азербайджанск": "AZ", "армянск": "AM", "грузинск": "GE", "китайск": "CN", "монгольск": "MN",
    "турецк": "TR", "иранск": "IR", "индийск": "IN", "сербск": "RS", "молдавск": "MD",
    "вьетнамск": "VN", "корейск": "KR", "венгерск": "HU", "болгарск": "BG", "германск": "DE",
    "немецк": "DE", "французск": "FR", "итальянск": "IT", "египетск": "EG", "японск": "JP",
    "польск": "PL", "латвийск": "LV", "литовск": "LT", "эстонск": "EE", "финск": "FI",
}  # fmt: skip
"""Stems of the adjectives of countries, with the country's code."""
_CAPITAL = re.compile(
    r"(?<![\w-])(?:(?P<adj>[а-яё]+(?:ск|цк))(?:ой|ую|ая|ою)\s+|(?P<north>северн)(?:ой|ую|ая)\s+)?"
    r"столиц(?:а|ы|е|у|ей|ею)(?![\w-])",
    re.IGNORECASE,
)
_OF_LANDS = {"урал": "Екатеринбург", "сибир": "Новосибирск", "приволж": "Нижний Новгород"}
"""Stems of lands that are no region of the list, with the city that is called their capital."""
_OF_LAND = re.compile(rf"\s+(?P<land>{'|'.join(_OF_LANDS)})(?:а|и|ья)\b", re.IGNORECASE)
_OF_ANOTHER = re.compile(
    r"\s+(?:[а-яё-]+(?:ой|ого|его|ей)\s+)?(?:[А-ЯЁ][а-яё-]+(?:ого|ой)\s+)?"
    r"(?:края|области|республики|региона|округа|воеводства|провинции|автономии|района|штата)\b",
    re.IGNORECASE,
)
"""Behind the capital of what no list has, or of what is not named: «мэр столицы края»."""
_HOLDS = (
    (re.compile(r"\b(?:мэр|мэри)\w{0,3}\s+$", re.IGNORECASE), "RU"),
    (re.compile(r"\b(?:аким|акимат)\w{0,3}\s+$", re.IGNORECASE), "KZ"),
    (re.compile(r"\b(?:хоким|хокимият)\w{0,3}\s+$", re.IGNORECASE), "UZ"),
)


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the places of a sentence with the capitals that it names by that word alone.

    «Столица Чувашии» is one place, not two. ``known`` are the places that it names otherwise.
    """
    found = list(known)
    for match in _CAPITAL.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        owner = next((one for one in known if one.start == end + 1), None)
        if owner is not None and owner.entry.kind == "r" and not match["adj"]:
            city, end = _of_region(owner.entry.code), owner.end
        else:
            city = city_called(_name(sentence, match, known))
        others = [one for one in found if one is not owner]
        if city is not None and not any(one.start < end and start < one.end for one in others):
            named = next(
                (one for one in others if one.entry == city and one.start == end + 1), None
            )
            found = [*others, *([] if named else [Mention(city, start, end, city.ru)])]
            if owner is not None and owner.entry.kind == "n":
                found.append(owner)
    return sorted(found, key=lambda one: one.start)


@cache
def _of_region(code: str) -> Entry | None:
    """Return the capital of a region: the first of its cities in the list."""
    return next((one for one in entries() if one.kind == "c" and code and one.code == code), None)


def _name(sentence: Span, match: re.Match[str], known: list[Mention]) -> str | None:
    if match["north"]:
        return "Санкт-Петербург"
    land = _OF_LAND.match(sentence.text, match.end())
    if land is not None:
        return _OF_LANDS[land["land"].lower()]
    if match["adj"]:
        stem = match["adj"].lower()
        return _OF_LANDS.get(stem.removesuffix("ск")) or CAPITALS.get(NATIONS.get(stem, ""))
    end = sentence.start + match.end()
    owner = next((one for one in known if one.start == end + 1 and one.entry.kind == "n"), None)
    if owner is not None:
        return CAPITALS.get(owner.entry.code)
    if any(one.start == end + 1 for one in known):
        return None  # the capital of a region
    if _OF_ANOTHER.match(sentence.text, match.end()):
        return None
    lead = sentence.text[: match.start()]
    return next((CAPITALS[code] for pattern, code in _HOLDS if pattern.search(lead)), None)

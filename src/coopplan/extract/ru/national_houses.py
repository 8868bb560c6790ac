"""Parliaments of countries by their own names, which speak for the country where people meet.

«Председатель Государственной Думы», «депутат Сената Парламента РК»: in talks without a paper the
country is the side.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from coopplan.extract.gazetteer import Entry, entries
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

_HOUSES = {
    "RU": r"Государственная\s+дума(?!\s+\S)|Государственная\s+дума\s+(?:РФ|Росси|Федеральн)|"
    r"Федеральное\s+собрание|Совет\s+Федерации",
    "KZ": r"(?:Сенат|Мажилис)(?:\s|$)",
    "KG": r"Жогорку\s+Кенеш",
    "UZ": r"(?:Сенат\s+)?Олий\s+Мажлис",
    "AZ": r"Милли\s+Меджлис",
    "BY": r"Национальное\s+собрание|Совет\s+Республики|Палата\s+представителей",
    "MN": r"Великий\s+Государственный\s+Хурал",
    "CN": r"(?:Госсовет|Государственный\s+совет)\s+(?:КНР|Кита)|Всекитайское\s+собрание",
}


def spoken_for(one: Mention) -> Mention:
    """Return the country for which a parliament speaks, what is none as it is."""
    if one.entry.kind in "rcn":
        return one
    code = next((code for code, name in _HOUSES.items() if re.match(name, one.name, re.I)), None)
    if code is None:
        return one
    country = _country(code)
    return replace(one, entry=country, name=country.name(Lang.RU))


@cache
def _country(code: str) -> Entry:
    return next(one for one in entries() if one.kind == "n" and one.code == code)

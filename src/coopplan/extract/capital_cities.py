"""The capitals of the countries whose texts are read, by the country's code.

The rule: a country whose capital the list of places lacks has none here.
"""

from __future__ import annotations

from functools import cache

from coopplan.extract.gazetteer import Entry, entries

CAPITALS = {
    "RU": "Москва", "KZ": "Астана", "BY": "Минск", "UZ": "Ташкент", "KG": "Бишкек",
    "TJ": "Душанбе", "TM": "Ашхабад", "AZ": "Баку", "AM": "Ереван", "GE": "Тбилиси",
    "CN": "Пекин", "MN": "Улан-Батор", "TR": "Анкара", "IR": "Тегеран", "RS": "Белград",
    "MD": "Кишинёв", "VN": "Ханой",
}  # fmt: skip


def capital_of(code: str) -> Entry | None:
    """Return the capital of a country by its code, if the list has it."""
    return city_called(CAPITALS.get(code))


@cache
def city_called(name: str | None) -> Entry | None:
    """Return the city of that Russian name, if the list has it."""
    return next((one for one in entries() if one.kind == "c" and one.ru == name), None)

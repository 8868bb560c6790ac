"""Ministries that a Russian text calls in short and in full: «Минздрав Казахстана» in its headline.

The rule: a short name and a full one are one ministry where field and place are the same; it is
called by the full one.
"""

from __future__ import annotations

import re

from coopplan.extract import places
from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_SHORT = re.compile(r"Мин(?P<field>[а-яё]{3,})\s")
_FULL = re.compile(r"министерство\s", re.IGNORECASE)
_FIELDS = {
    "здрав": "здравоохранени", "обр": "образовани", "наук": "наук", "культ": "культур",
    "сельхоз": "сельск", "транс": "транспорт", "эконом": "экономи", "пром": "промышленност",
    "фин": "финанс", "энерго": "энергетик", "оборон": "оборон", "юст": "юстици", "спорт": "спорт",
    "труд": "труд", "стро": "строительств", "природ": "природн", "цифр": "цифров",
    "торг": "торговл", "туризм": "туризм", "просвещ": "просвещени", "внешторг": "внешней торговл",
    "молод": "молод", "соц": "социальн", "лес": "лесн", "дор": "дорожн", "водхоз": "водн",
    "связ": "связи",
}  # fmt: skip
"""How a short name begins the field that the full one spells out."""


def called(sides: list[Mention], told: list[Told]) -> list[Mention]:
    """Return the sides, each ministry by the full name that the text has for it."""
    if not any(_SHORT.match(one.name) for one in sides):
        return sides
    full = [body for one in told for body in one.organisations if _FULL.match(body.name)]
    return [_in_full(one, full) or one for one in sides]


def _in_full(side: Mention, full: list[Mention]) -> Mention | None:
    """Return the full naming of a ministry that a side is called by in short."""
    match = _SHORT.match(side.name)
    if match is None:
        return None
    field = next(
        (long for short, long in _FIELDS.items() if match["field"].startswith(short)), None
    )
    home = _home(side.name)
    if field is None or home is None:
        return None
    same = (one for one in full if field in one.name.lower() and _home(one.name) == home)
    return max(same, key=lambda one: len(one.name), default=None)


def _home(name: str) -> Entry | None:
    """Return the place that ends the name of a ministry."""
    there = [one for one in places.find(Span(0, len(name), name), Lang.RU) if one.end == len(name)]
    return there[-1].entry if there else None

"""Plans for one month: «План работы на март 2026 года» tells the month of days without one.

The rule: only a day that says nothing otherwise is of that month, and only where all of what stands
in the cell is then read.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.cells import deadline_of
from coopplan.exchange.table.grid import flat
from coopplan.language.kazakh import MONTH as KK
from coopplan.model.plan_table import Period
from coopplan.model.text import Lang, fold

_RU = (
    "январ[ья]|феврал[ья]|март|апрел[ья]|май|июн[ья]|июл[ья]|август|сентябр[ья]|октябр[ья]|"
    "ноябр[ья]|декабр[ья]"
)
_EN = "january|february|march|april|may|june|july|august|september|october|november|december"
_MONTH_PLANS = (
    re.compile(rf"\b(?:на|за) (?P<month>{_RU})(?: месяц)? (?P<year>20\d\d)\b"),
    re.compile(rf"\bfor (?P<month>{_EN}),? (?P<year>20\d\d)\b"),
    re.compile(rf"\b(?P<year>20\d\d) жыл(?:ғы|дың)? (?P<month>{KK})(?:ға|ге|қа|ке| айы)"),
)
"""What a plan for one month says of it; one for several says more months."""
_ANY = re.compile(rf"\b(?:{_RU}|{_EN}|{KK})")


def month_told(lines: Sequence[str]) -> str:
    """Return the month that the lines above a table say it is a plan for, "" where they do not."""
    for line in lines:
        told = fold(line)
        found = next(filter(None, (one.search(told) for one in _MONTH_PLANS)), None)
        if found and len(_ANY.findall(told)) == 1:
            return f"{found['month']} {found['year']}"
    return ""


def of_month(phrase: str, month: str, lang: Lang, context: Period | None) -> str:
    """Return a day that is not understood by itself as one of the month, where it is then."""
    if not re.search(r"\d|декад|онкүн", fold(phrase)) or deadline_of(phrase, lang, context).is_read:
        return phrase
    name, year = month.split()
    told = flat(phrase)
    first = lang is Lang.KK and not re.fullmatch(r"[\d\s,.–—-]+", told)
    both = f"{year} жылғы {name} {told}" if first else f"{told} {name} {year}"
    read = deadline_of(both, lang, context)
    return both if read.is_read and read.span == (0, len(both)) else phrase

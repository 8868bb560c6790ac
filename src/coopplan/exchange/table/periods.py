"""The years that the lines above a table name, in which its days without a year lie."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from coopplan.model.plan_table import Period
from coopplan.model.text import fold

_SCHOOL_YEAR = re.compile(
    r"(20\d\d)\s*[-–—/]\s*(20)?(\d\d)\s*(?:-?[а-я]{0,3}\s*)?(?:учебн|оқу жыл|academic|school)"
)
_MONTH = (
    "январ|феврал|март|апрел|ма[йяе]|июн|июл|август|сентябр|октябр|ноябр|декабр|"
    "january|february|march|april|may|june|july|august|september|october|november|december"
)
_YEARS = re.compile(
    r"(?:на|for|в)\s+(?:период\s+)?(20\d\d)(?:\s*(?:[-–—]|по|to|and|и|,)\s*(20\d\d))?\s*(?:г|$|\W)|"
    r"(20\d\d)(?:\s*[-–—]\s*(20\d\d))?\s*(?:год|жыл(?:ға|дар|ғы|$|\s))|"
    rf"(?:на|for|в)\s+(?:[ivі]{{1,3}}\s+квартал|{_MONTH})\w*\s+(20\d\d)()(?:\s*г|$|\W)"
)


_YEAR_ALONE = re.compile(r"^(20\d\d)(?: ?(?:г\.?|год|ж\.?|жыл))?$")


def period_told(lines: Sequence[str]) -> Period | None:
    """The years that the lines above a table name: «на 2025 год», «на 2025/26 учебный год»."""
    for line in lines:
        told = fold(line)
        bare = _YEAR_ALONE.match(told)
        if bare:
            return date(int(bare[1]), 1, 1), date(int(bare[1]), 12, 31)
        school = _SCHOOL_YEAR.search(told)
        if school:
            return date(int(school[1]), 9, 1), date(int(school[1]) + 1, 8, 31)
        found = _YEARS.search(told)
        if found and not re.search(r"^(?:от|утвержд|приложени|бекіт)", told):
            years = [int(one) for one in found.groups() if one]
            if min(years) <= max(years) and years == sorted(years):
                return date(years[0], 1, 1), date(years[-1], 12, 31)
    return None

"""What a spreadsheet makes of a cell when it saves a file, and what stays of it whatever it does.

The rule: a number, a day and a month have one form each, in which «01.05.2027» is «1.5.2027» and
«01.май.27», «1,50» is «1,5» and «1.10» is «01.окт»; another value has another form. Any other text
a spreadsheet leaves as it is.
"""

from __future__ import annotations

import re

from coopplan.model.text import fold

_MONTHS = (
    ("янв", "jan", "қаң"),
    ("фев", "feb", "ақп"),
    ("мар", "mar", "нау"),
    ("апр", "apr", "сәу"),
    ("май", "мая", "may", "мам"),
    ("июн", "jun", "мау"),
    ("июл", "jul", "шіл"),
    ("авг", "aug", "там"),
    ("сен", "sep", "қыр"),
    ("окт", "oct", "қаз"),
    ("ноя", "nov", "қар"),
    ("дек", "dec", "жел"),
)
"""How the names of months begin; spreadsheets write no more of them."""
_NAMED = {name: at for at, names in enumerate(_MONTHS, start=1) for name in names}
_NAME = rf"(?P<name>{'|'.join(_NAMED)})[^\W\d_]*\.?"
_YEAR = r"(?P<year>\d{4}|\d\d)(?: ?г\.?)?"
_DAY_NAMED = re.compile(rf"(?P<day>\d\d?)[ .-]+{_NAME}(?:[ .,-]*{_YEAR})?")
_NAMED_DAY = re.compile(rf"{_NAME} (?P<day>\d\d?), (?P<year>\d{{4}})")
_MONTH_NAMED = re.compile(rf"{_NAME}[ .-]*{_YEAR}")
_MONTH = re.compile(r"(?P<month>\d\d?)[./-](?P<year>\d{4})")
_MONTH_FROM_YEAR = re.compile(r"(?P<year>\d{4})[./-](?P<month>\d\d?)")
_DAY = re.compile(r"(?P<day>\d\d?)[./-](?P<month>\d\d?)[./-](?P<year>\d{4}|\d\d?)(?: 0?0:00.*)?")
_DAY_FROM_YEAR = re.compile(
    r"(?P<year>\d{4})[./-](?P<month>\d\d?)[./-](?P<day>\d\d?)(?:[ t]0?0:00.*)?"
)
_TWO = re.compile(r"(?P<day>\d+)[./-](?P<month>\d+)")
"""A day of a month, a number of two levels, or a decimal with a point."""
_DECIMAL = re.compile(r"(\d+),(\d+)")
_TIME = re.compile(r"(\d\d?):(\d\d)(?::00)?")
_LONG = re.compile(r"\d{12,}|\d+(?:[.,]\d+)?e\+?\d+")
"""A number of so many digits is shown by its first six."""
_GROUPS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
_AMERICAN = re.compile(r"/|[a-z]")
"""A day that may have been written by whoever tells the month first."""


def form_of(text: str, *, month_first: bool = False) -> str:
    """The form of a cell that it keeps when it is saved anew.

    ``month_first``: days with strokes or English names were made from figures month first.
    """
    told = fold(" ".join(text.split()))
    swapped = month_first and bool(_AMERICAN.search(told))
    figures = _GROUPS.sub("", told)
    return _dated(told, swapped=swapped) or _two(told, swapped=swapped) or _number(figures) or told


def _dated(told: str, *, swapped: bool) -> str | None:
    """The form of a day or a month with its year, or of a day with a month that is named."""
    patterns = (_DAY, _DAY_FROM_YEAR, _MONTH, _MONTH_FROM_YEAR, _DAY_NAMED, _NAMED_DAY)
    for pattern in (*patterns, _MONTH_NAMED):
        found = pattern.fullmatch(told)
        if found is None:
            continue
        parts = found.groupdict()
        month = _NAMED[parts["name"]] if "name" in parts else int(parts["month"])
        day = int(parts["day"]) if "day" in parts else None
        if swapped and day is not None:
            day, month = month, day
        if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
            return None
        if parts["year"] is None:
            return _of_two(day or 0, str(month))
        year = int(parts["year"]) % 100
        return f"{month}/{year}" if day is None else f"{day}/{month}/{year}"
    return None


def _two(told: str, *, swapped: bool) -> str | None:
    found = _TWO.fullmatch(told)
    if found is None:
        return None
    day, month = found["day"], found["month"]
    return _of_two(int(month), day) if swapped else _of_two(int(day), month)


def _of_two(first: int, second: str) -> str:
    """The form of two numbers, of which a spreadsheet may make a day or a decimal."""
    rest = int(second.rstrip("0") or 0)
    return f"{first}.{rest}" if rest else str(first)


def _number(told: str) -> str | None:
    """The form of a number or an hour, None for any other text."""
    if _LONG.fullmatch(told):
        return f"{float(told.replace(',', '.')):.5e}"
    if told.isascii() and told.isdigit():
        return str(int(told))
    if found := _TIME.fullmatch(told):
        return f"{int(found[1])}:{found[2]}"
    if found := _DECIMAL.fullmatch(told):
        rest = found[2].rstrip("0")
        return f"{int(found[1])},{rest}" if rest else str(int(found[1]))
    return None

"""From a unit and its context to days: years that are not said, fiscal years, EDTF.

A unit without a year gets one only from the context: the one year in which it lies inside the
agreement's period, else the year of the document. Without a context it stays understood and
undated, and its EDTF says so with unspecified digits (`XXXX-12-01`).
"""

from __future__ import annotations

from calendar import monthrange
from datetime import date

from coopplan.language.deadlines import meanings as m
from coopplan.model.frozen import frozen

_SHIFTS = {-1: "previous_year", 0: "current_year", 1: "next_year", 2: "year_after_next"}
FISCAL_ENDS = {"CA": 3, "IN": 3, "GB": 3, "NZ": 6, "AU": 6, "RU": 12, "KZ": 12}
"""The month in which a country's fiscal year ends (`GB`: of government departments)."""


@frozen
class Context:
    """What is known around a phrase: the agreement's period, the document's day, the country."""

    start: date | None = None
    end: date | None = None
    document_day: date | None = None
    country: str | None = None

    @property
    def runs_forward(self) -> bool:
        """Whether the period's end, if both ends are known, is not before its start."""
        return self.start is None or self.end is None or self.start <= self.end

    @property
    def year(self) -> int | None:
        """The year that «текущего года» means."""
        if self.document_day is not None:
            return self.document_day.year
        if self.start is not None and self.end is not None and self.start.year == self.end.year:
            return self.start.year
        return None


@frozen
class Dated:
    """A unit worked out: its days if they are known, its EDTF, and what was assumed."""

    first: date | None
    last: date | None
    edtf: str | None
    flags: tuple[str, ...] = ()
    anchor: str | None = None
    """The fiscal year meant, when its days are not known."""


def work_out(when: m.When, context: Context, by: bool = False) -> Dated:
    """The days of a unit, or None for both when its year is not known."""
    flags = list(when.flags)
    year = when.year.number if when.year else None
    if when.year is not None and when.year.shift is not None:
        if context.year is None:
            flags.append(_SHIFTS[when.year.shift])
        else:
            year = context.year + when.year.shift
            flags.append("year_from_context")
    elif year is None:
        year = _inferred(when, context, by)
        if year is not None:
            flags.append("year_from_context")
    if when.unit == "fiscal":
        return _fiscal(when, year, context, flags)
    if when.unit == "season" and when.n == 4:
        return Dated(None, None, _unit_edtf(when, year), (*flags, "ambiguous"))
    edtf = _unit_edtf(when, year)
    if when.unit == "school" and year is None:
        flags.append("school_year")
    if when.part in m.VAGUE:
        if when.unit == "school" and when.part in ("start", "before") and year is not None:
            edtf = f"{year}-09"
        vague = None if edtf is None else f"{edtf}~"
        return Dated(None, None, vague, (*flags, f"vague_{when.part}"))
    if when.part == "end":
        edtf = _end_edtf(when, year)
    if year is None:
        return Dated(None, None, edtf, tuple(flags))
    if when.unit == "day" and when.day > monthrange(year, when.n)[1]:
        return Dated(None, None, edtf, (*flags, "no_such_day"))
    first, last = bounds(when, year)
    return Dated(first, last, edtf, tuple(flags))


def bounds(when: m.When, year: int) -> tuple[date, date]:
    """First and last day of a unit in a year."""
    match when.unit:
        case "day":
            return date(year, when.n, when.day), date(year, when.n, when.day)
        case "decade":
            last = monthrange(year, when.n)[1] if when.day == 3 else when.day * 10
            return date(year, when.n, when.day * 10 - 9), date(year, when.n, last)
        case "school":
            return date(year, 9, 1), date(year + 1, 8, 31)
    opens, closes = _months(when)
    return date(year, opens, 1), date(year, closes, monthrange(year, closes)[1])


def _months(when: m.When) -> tuple[int, int]:
    match when.unit:
        case "month":
            return when.n, when.n
        case "quarter":
            return 3 * when.n - 2, 3 * when.n
        case "half":
            return 6 * when.n - 5, 6 * when.n
        case "season":
            return 3 * when.n, 3 * when.n + 2
        case "months":
            return 1, when.n
        case _:
            return 1, 12


def _inferred(when: m.When, context: Context, by: bool) -> int | None:
    """The year of a unit that names none: the only one that fits the period, or the document's."""
    fits: list[int] = []
    if context.start is not None and context.end is not None:
        for year in range(max(1, context.start.year - 1), min(9998, context.end.year) + 1):
            if when.unit == "day" and when.day > monthrange(year, when.n)[1]:
                continue
            if when.unit == "season" and when.n == 4:
                continue
            first, last = bounds(when, year)
            if by and when.unit not in ("year", "school"):
                first = last
            if context.start <= first and last <= context.end:
                fits.append(year)
    if len(fits) == 1:
        return fits[0]
    year_now = context.year
    if year_now is not None and when.unit != "school" and (not fits or year_now in fits):
        return year_now
    return None


def _fiscal(when: m.When, year: int | None, context: Context, flags: list[str]) -> Dated:
    ends = FISCAL_ENDS.get(context.country or "")
    if year is None or ends is None or when.part in m.VAGUE or when.n or ends == 12:
        return Dated(None, None, None, (*flags, "fiscal_year"), _fiscal_name(when, year))
    first = date(year, ends + 1, 1)
    last = date(year + 1, ends, monthrange(year + 1, ends)[1])
    return Dated(first, last, f"{first.isoformat()[:7]}/{last.isoformat()[:7]}", tuple(flags))


def _fiscal_name(when: m.When, year: int | None) -> str | None:
    if year is None:
        return None
    return str(year) if when.n else f"{year}/{(year + 1) % 100:02}"


def _unit_edtf(when: m.When, year: int | None) -> str | None:
    y = "XXXX" if year is None else f"{year:04}"
    match when.unit:
        case "day":
            return f"{y}-{when.n:02}-{when.day:02}"
        case "month":
            return f"{y}-{when.n:02}"
        case "quarter":
            return f"{y}-{32 + when.n}"
        case "half":
            return f"{y}-{39 + when.n}"
        case "season":
            return f"{y}-{20 + when.n}"
        case "year":
            return y
        case "months":
            return f"{y}-01/{y}-{when.n:02}"
    if year is None:
        return None if when.unit != "decade" else _decade_edtf(when)
    first, last = bounds(when, year)
    if when.unit == "school":
        return f"{first.isoformat()[:7]}/{last.isoformat()[:7]}"
    return f"{first}/{last}"


def _decade_edtf(when: m.When) -> str:
    first, last = bounds(when, 2023)
    return f"XXXX{first.isoformat()[4:]}/XXXX{last.isoformat()[4:]}"


def _end_edtf(when: m.When, year: int | None) -> str | None:
    if year is not None:
        return bounds(when, year)[1].isoformat()
    if when.unit in ("school", "fiscal"):
        return None
    if when.unit == "decade":
        return _decade_edtf(when).split("/")[1]
    _, closes = _months(when)
    return f"XXXX-{closes:02}-{monthrange(2024 if closes != 2 else 2023, closes)[1]:02}"

"""English wording: "by 1 December 2025", "quarterly, by the 15th of the month following …"."""

from __future__ import annotations

from coopplan.language.deadlines.written import DueDay, Unit
from coopplan.model.deadline import Recurrence as R

MONTHS = (
    "January February March April May June July August September October November December".split()
)
SEASONS = ("", "spring", "summer", "autumn", "winter")
YEAR_WORDS = {"previous_year": "last year", "current_year": "this year", "next_year": "next year"}
OFTEN = {
    R.YEARLY: "annually",
    R.HALF_YEARLY: "semi-annually",
    R.QUARTERLY: "quarterly",
    R.MONTHLY: "monthly",
    R.WEEKLY: "weekly",
    R.DAILY: "daily",
}
PERIODS = {
    R.YEARLY: "year",
    R.HALF_YEARLY: "half",
    R.QUARTERLY: "quarter",
    R.MONTHLY: "month",
    R.WEEKLY: "week",
    R.DAILY: "day",
}
WEEKDAYS = ("", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
PLAIN = {
    "ongoing": "ongoing",
    "as_needed": "as needed",
    "as_soon_as_possible": "as soon as possible",
    "irregular": "regularly",
    "separate_plan": "according to a separate plan",
    "by_agreement": "by agreement",
    "to_be_decided": "to be determined",
    "once": "once",
}


def _year(unit: Unit, before: str = " ") -> str:
    if unit.year is not None:
        return f"{before}{unit.year}"
    return f" {YEAR_WORDS[unit.year_word]}" if unit.year_word in YEAR_WORDS else ""


def unit(unit: Unit) -> str:
    """ "December 2025", "Q3 2025", "first half of 2025"."""
    match unit.name:
        case "day":
            return f"{unit.day} {MONTHS[unit.n - 1]}{_year(unit)}"
        case "month":
            return f"{MONTHS[unit.n - 1]}{_year(unit)}"
        case "season":
            return f"{SEASONS[unit.n]}{_year(unit)}"
        case "quarter":
            return f"Q{unit.n}{_year(unit)}"
        case "half":
            return f"{('', 'first', 'second')[unit.n]} half{_year(unit, ' of ')}"
    return _year(unit).strip() or "during the year"


def _whole(unit_: Unit) -> str:
    return unit(unit_).removeprefix("during ")


def by(unit: Unit, hard: bool) -> str:
    """ "by December 2025"."""
    return f"{'no later than' if hard and unit.name != 'day' else 'by'} {_whole(unit)}"


def since(unit: Unit) -> str:
    """ "from 1 July 2025"."""
    return f"from {_whole(unit)}"


def between(first: Unit, last: Unit) -> str:
    """ "2025–2027", "from May 2025 to June 2025"."""
    if first.name == last.name == "year" and first.year and last.year:
        return f"{first.year}–{last.year}"
    return f"from {_whole(first)} to {_whole(last)}"


def loose(first: Unit, last: Unit) -> str:
    """ "December – January 2026"."""
    return f"{unit(first)} – {unit(last)}"


def vague(part: str, unit: Unit, by: bool) -> str:
    """ "early 2025", "by early 2025"."""
    if part == "after":
        return f"after {_whole(unit)}"
    if part == "before":
        return f"before {_whole(unit)}"
    words = {"start": "early", "middle": "the middle of", "late": "late"}
    return f"{'by ' if by else ''}{words[part]} {_whole(unit)}"


def fiscal(years: str, by: bool) -> str:
    """ "fiscal year 2023/24"."""
    if years:
        return f"{'by ' if by else ''}fiscal year {years}"
    return "by the fiscal year" if by else "during the fiscal year"


def school(by: bool) -> str:
    """ "during the school year"."""
    return "by the end of the school year" if by else "during the school year"


def often(recurrence: R, interval: int, count: int | None, least: bool) -> str:
    """ "annually", "once every 2 years", "at least 3 times a year"."""
    if interval == 1 and count is None and not least:
        return OFTEN[recurrence]
    times = {1: "once", 2: "twice"}.get(count or 1, f"{count} times")
    period = PERIODS[recurrence]
    span = (
        f"per {period}"
        if interval == 1
        else f"every {interval} {period}s".replace("halfs", "halves")
    )
    return f"{'at least ' if least else ''}{times} {span}"


def weekday(day: int, nth: int) -> str:
    """ "on Monday", "the first Monday of each month"."""
    if nth:
        word = {1: "first", 2: "second", 3: "third", 4: "fourth"}.get(nth, "last")
        return f"the {word} {WEEKDAYS[day]} of each month"
    return f"on {WEEKDAYS[day]}"


def _ordinal(number: int) -> str:
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if number in (11, 12, 13) else ending}"


def due(days: list[DueDay], recurrence: R, relation: str) -> str:
    """ "by the 15th of the month following the reported quarter"."""
    if relation == "results":
        return f"after the end of each {PERIODS[recurrence]}"
    spelled = " and ".join(_due(day, recurrence) for day in days)
    if relation == "after" and days[0].month:
        return f"by {spelled} of the following year"
    if relation == "before":
        return f"by {spelled} of the preceding year"
    return f"by {spelled}"


def _due(day: DueDay, recurrence: R) -> str:
    if day.month:
        month = MONTHS[day.month - 1]
        return f"the end of {month}" if day.day < 0 else f"{day.day} {month}"
    period = PERIODS[recurrence]
    match day.place:
        case "after":
            return f"the {_ordinal(day.day)} of the month following the reported {period}"
        case "second" | "third":
            month = f"{day.place} month following the reported {period}"
            return f"the {_ordinal(day.day)} of the {month}"
        case "last" if day.day < 0:
            return f"the end of the {period}"
        case "last":
            return f"the {_ordinal(day.day)} of the last month of the {period}"
        case "first":
            return f"the {_ordinal(day.day)} of the first month of the {period}"
    return "the last day of the month" if day.day < 0 else f"the {_ordinal(day.day)}"


def plain(code: str) -> str:
    """ "ongoing"."""
    return PLAIN[code]


def relative(words: str, working: bool) -> str:
    """The words as they were written, quoted."""
    return f"by an event{' (working days)' if working else ''}: “{words}”"

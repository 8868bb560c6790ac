"""What phrases mean, the same for every language: the values that the rules build.

A `When` is a calendar unit, perhaps without its year. The other classes are sentences about
units: in it, by it, from it, every so often, several of them, or no day at all. Nothing here
knows a word of any language, and nothing knows today's day: `resolve` turns a meaning into a
Deadline.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import replace

from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import DeadlineKind, Recurrence
from coopplan.model.frozen import frozen


@frozen
class Year:
    """A year as a number, or as a distance from the year of the document."""

    number: int | None = None
    shift: int | None = None


@frozen
class When:
    """A calendar unit.

    `unit`: day, month, quarter, half, season, year, months (the first `n`), decade (ten days of
    month `n`), school (from 1 September), fiscal. `n` is the number of the month, quarter, half
    or season. `part` is start, middle or end for «в начале года».
    """

    unit: str
    year: Year | None = None
    n: int = 0
    day: int = 0
    part: str = ""
    flags: tuple[str, ...] = ()


@frozen
class In:
    """Within a unit, or from one unit to another."""

    first: When
    last: When
    flags: tuple[str, ...] = ()
    tasked: bool = False
    """The words of its own task stand beside it, here and below."""


@frozen
class By:
    """Until the end of a unit; `hard` when the words say that the end is included."""

    when: When
    hard: bool = False
    flags: tuple[str, ...] = ()
    tasked: bool = False


@frozen
class From:
    """From the start of a unit on."""

    when: When
    flags: tuple[str, ...] = ()
    tasked: bool = False


@frozen
class Many:
    """Several targets."""

    parts: tuple[In | By | From, ...]
    flags: tuple[str, ...] = ()
    tasked: bool = False


@frozen
class Due:
    """The day inside a period by which something recurring is due.

    `month` 0 is unknown, or the month itself for a monthly duty; `place` is first or last month
    of the period; `after` puts it into the unit that follows the period; `weekday` is 1 to 7.
    """

    day: int = 0
    month: int = 0
    period: Recurrence | None = None
    after: bool = False
    place: str = ""
    weekday: int = 0
    flags: tuple[str, ...] = ()


@frozen
class Every:
    """So often; with the due days inside the period and the span of time it holds for."""

    recurrence: Recurrence
    interval: int = 1
    count: int | None = None
    due: tuple[Due | When, ...] = ()
    opens: When | None = None
    """Where a window that repeats («ежегодно с мая по сентябрь») opens; `due` has its end."""
    within: In | By | From | None = None
    flags: tuple[str, ...] = ()
    with_rarer: bool = False
    """A rarer frequency stands beside it («ежеквартально, ежегодно»), which may own a day."""
    tasked: bool = False


@frozen
class Plain:
    """Understood, and without a day of its own. `words` are the tokens of its anchor."""

    kind: DeadlineKind
    flags: tuple[str, ...] = ()
    words: tuple[int, int] | None = None
    recurrence: Recurrence = Recurrence.NONE
    within: In | By | From | None = None


VAGUE = ("start", "middle", "late", "before", "after")
"""Parts of a unit without a day of their own."""

Core = In | By | From | Many | Every | Plain

FREQUENCIES = {
    Recurrence.YEARLY: 12,
    Recurrence.HALF_YEARLY: 6,
    Recurrence.QUARTERLY: 3,
    Recurrence.MONTHLY: 1,
}


def two_digit_year(number: int) -> Year:
    """«25 г.» is 2025; 70 and above could be another century."""
    if number >= 70:
        raise Refused("year_unclear")
    return Year(2000 + number)


def day(number: int, month: int, year: Year | None = None, *flags: str) -> When:
    """A day of a month that has it; 29 February needs a leap year or none."""
    known = year.number if year and year.number else 2024
    if not 1 <= month <= 12 or not 1 <= number <= monthrange(known, month)[1]:
        raise Refused("no_such_day")
    return When("day", year, month, number, flags=flags)


def last_day(month_number: int, known: int, year: Year | None) -> When:
    """The last day of a month, as it is in a known year."""
    return day(monthrange(known, month_number)[1], month_number, year)


def month_day(number: int) -> When:
    """A day whose month is said later: «с 1 по 15 марта»."""
    if not 1 <= number <= 31:
        raise Refused("no_such_day")
    return When("day", None, 0, number)


def written_date(numbers: tuple[int, ...]) -> When:
    """`01.12.2025` and `1.12.25`, day first."""
    number, month, written = numbers
    if written < 100:
        return day(number, month, two_digit_year(written), "two_digit_year")
    return day(number, month, plain_year(written))


def iso_date(numbers: tuple[int, ...]) -> When:
    """`2025-12-01`."""
    return day(numbers[2], numbers[1], plain_year(numbers[0]))


def slash_date(numbers: tuple[int, ...]) -> When:
    """`13/12/2025` and `2025/12/13` have one reading; `01/12/2025` has two and is refused."""
    one, two, written = numbers
    if one >= 1000:
        return day(written, two, plain_year(one))
    if one > 31:
        raise Refused("slash_ambiguous")
    if written < 100 or (one <= 12 and two <= 12 and one != two):
        raise Refused("slash_ambiguous")
    number, month = (one, two) if two <= 12 else (two, one)
    return day(number, month, plain_year(written))


def plain_year(number: int) -> Year:
    """A year that a plan can name."""
    if not 1900 <= number <= 2199:
        raise Refused("year_unclear")
    return Year(number)


def month(number: int, year: Year | None = None) -> When:
    """A month, 1 to 12."""
    if not 1 <= number <= 12:
        raise Refused("no_such_month")
    return When("month", year, number)


def quarter(number: int, year: Year | None = None) -> When:
    """A quarter, 1 to 4."""
    if not 1 <= number <= 4:
        raise Refused("quarter_out_of_range")
    return When("quarter", year, number)


def half(number: int, year: Year | None = None) -> When:
    """A half-year, 1 or 2."""
    if not 1 <= number <= 2:
        raise Refused("half_year_out_of_range")
    return When("half", year, number)


def season(number: int, year: Year | None = None) -> When:
    """Spring 1, summer 2, autumn 3, winter 4 (which lies in two years)."""
    return When("season", year, number)


def decade(number: int, month_number: int, year: Year | None = None) -> When:
    """Ten days of a month: 1 to 10, 11 to 20, 21 to the end."""
    if not 1 <= number <= 3:
        raise Refused("decade_out_of_range")
    return When("decade", year, month_number, number)


def year_unit(year: Year) -> When:
    """A whole year."""
    return When("year", year)


def first_months(number: int, year: Year | None = None) -> When:
    """«за 8 месяцев 2017 года»: January to August."""
    if not 2 <= number <= 12:
        raise Refused("no_such_month")
    return When("months", year, number)


def school(first: int | None, last: int | None = None) -> When:
    """A school year, named by its first year, or by both."""
    if first is None:
        return When("school")
    if last is not None and last != first + 1 and last != (first + 1) % 100:
        raise Refused("reversed_range")
    return When("school", plain_year(first))


def fiscal(first: int | None, last: int | None = None) -> When:
    """A fiscal year; where it ends is the country's affair."""
    if first is None:
        return When("fiscal")
    if last is None:
        return When("fiscal", plain_year(first), n=1)
    if last != first + 1 and last != (first + 1) % 100:
        raise Refused("reversed_range")
    return When("fiscal", plain_year(first))


def part(name: str, when: When) -> When:
    """The start, the middle or the end of a unit."""
    if when.part or (when.unit in ("day", "decade") and name not in ("end", "after")):
        raise Refused("not_understood")
    return replace(when, part=name)


def every(
    recurrence: Recurrence, interval: int = 1, count: int | None = None, *flags: str
) -> Every:
    """A frequency; so many months or times a year that fit a unit become that unit."""
    if interval < 1 or (count is not None and not 1 <= count <= 366):
        raise Refused("not_understood")
    if interval > 1 and recurrence in FREQUENCIES:
        months = FREQUENCIES[recurrence] * interval
        if months % 12 == 0:
            recurrence, interval = Recurrence.YEARLY, months // 12
        else:
            unit = {6: Recurrence.HALF_YEARLY, 3: Recurrence.QUARTERLY}.get(months)
            recurrence, interval = (unit, 1) if unit else (Recurrence.MONTHLY, months)
    if interval == 1 and recurrence is Recurrence.YEARLY and count in (2, 4, 12):
        recurrence = {2: Recurrence.HALF_YEARLY, 4: Recurrence.QUARTERLY, 12: Recurrence.MONTHLY}[
            count
        ]
        count = None
    if count == 1:
        count = None
    return Every(recurrence, interval, count, flags=flags)

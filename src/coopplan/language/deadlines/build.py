"""What the rules of the languages build: small steps between words and meanings."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import AFTER_PERIOD, DeadlineKind, Recurrence

Target = m.In | m.By | m.From | m.Many
Whens = tuple[m.When, ...]
Dues = tuple[m.Due | m.When, ...]

_FINE = (
    Recurrence.DAILY,
    Recurrence.WEEKLY,
    Recurrence.MONTHLY,
    Recurrence.QUARTERLY,
    Recurrence.HALF_YEARLY,
    Recurrence.YEARLY,
)


def same(value: Any) -> Any:
    """The value itself."""
    return value


def nothing(*_: Any) -> None:
    """Words that only join others."""


def first_of(one: Any, *_: Any) -> Any:
    """The first of several values that say the same («10 (десяти)»)."""
    return one


def const(value: Any) -> Any:
    """A rule that always means one thing."""
    return lambda *_: value


# Years and units.


def shift_year(shift: int) -> Any:
    """This year 0, the next 1."""
    return lambda *_: m.Year(shift=shift)


def words_year(tens: int, number: int) -> m.Year:
    """«две тысячи двадцать пятый год» from 20 and 5."""
    if number > 9 and tens:
        raise Refused("year_unclear")
    return m.Year(2000 + tens + number)


def day_month(numbers: tuple[int, ...], year: m.Year | None = None) -> m.When:
    """`15.12`, day first."""
    return m.day(numbers[0], numbers[1], year)


def month_year(numbers: tuple[int, ...]) -> m.When:
    """`12.2025`."""
    return m.month(numbers[0], m.plain_year(numbers[1]))


def year_first(build: Any) -> Any:
    """The same unit with its year said first."""
    return lambda year, *values: build(*values, year)


def day_of(month: int, number: int, year: m.Year | None = None) -> m.When:
    """Month first: "December 1, 2025"."""
    return m.day(number, month, year)


def last_unit(build: Any, *numbers: int) -> Any:
    """The last quarter, the last ten days."""
    return lambda *values: build(*numbers, *values)


def bare_year() -> m.When:
    """«до конца года»: the year is not said."""
    return m.When("year")


def this_bare_year() -> m.When:
    """«до конца текущего года»."""
    return m.When("year", m.Year(shift=0))


def bare_school() -> m.When:
    """«в течение учебного года»."""
    return m.When("school")


def part_of(name: str) -> Any:
    """Start, middle or end of a unit."""
    return lambda when: m.part(name, when)


def short_range(first: int, last: int) -> m.In:
    """«2014-15 гг.», "2025-30"."""
    if last <= first % 100:
        raise Refused("reversed_range")
    return m.span(m.year_unit(m.plain_year(first)), m.year_unit(m.Year(first // 100 * 100 + last)))


def unit_range(build: Any) -> Any:
    """«I-II квартал 2025 года»."""

    def made(first: int, last: int, year: m.Year | None = None) -> m.In:
        return m.span(build(first, year), build(last, year))

    return made


def unit_list(build: Any) -> Any:
    """«II, IV кварталы 2025 года»."""

    def made(numbers: tuple[int, ...], year: m.Year | None = None) -> m.Many:
        units = [build(number, year) for number in numbers]
        return m.several(*(m.In(unit, unit) for unit in units))

    return made


def one(value: Any) -> tuple[Any, ...]:
    """A list of one."""
    return (value,)


def more(value: Any, rest: tuple[Any, ...]) -> tuple[Any, ...]:
    """A list grown at the front."""
    return (value, *rest)


def _one_sort(whens: Whens) -> None:
    if len({when.unit for when in whens}) > 1:
        raise Refused("not_understood")


# Targets.


def unit(when: m.When) -> m.In:
    """Within a unit."""
    return m.In(when, when)


def from_list(whens: Whens) -> m.Many:
    """Several units of one sort: "Q4, 2024" is no list."""
    _one_sort(whens)
    return m.several(*(m.In(when, when) for when in whens))


def until(hard: bool | None, whens: Whens) -> m.By | m.Many:
    """Until the end of a unit, or of several."""
    if len(whens) == 1:
        if whens[0].unit == "day" and not whens[0].n:
            raise Refused("not_understood")
        return m.By(whens[0], bool(hard))
    _one_sort(whens)
    made = m.several(*(m.By(when, bool(hard)) for when in whens))
    return made


def until_hard(_: bool | None, whens: Whens) -> m.By | m.Many:
    """Until the end, which is included in so many words."""
    return until(True, whens)


def since(when: m.When) -> m.From:
    """From the start of a unit on; «с начала 2025 года» is from its first day."""
    return m.From(when)


def both(one_target: Target, other: Target) -> m.Many:
    """Two targets or more."""
    return m.several(one_target, other)


def with_until(target: Target, when: m.When) -> m.Many:
    """«2013-2015 годы с перспективой до 2020 года»."""
    return m.several(target, m.By(when))


def stage(_: int, target: Target) -> Target:
    """A stage's number says nothing about time."""
    return target


# Recurrence.


def finer(one_every: m.Every, other: m.Every) -> m.Every:
    """Two frequencies side by side («ежегодно, 1 раз в квартал»): the finer one."""
    if one_every.recurrence is other.recurrence and one_every != other:
        plain = [e for e in (one_every, other) if e.interval == 1 and not e.due]
        if not plain:
            raise Refused("not_understood")
    return min(one_every, other, key=lambda e: (_FINE.index(e.recurrence), -(e.count or 0)))


def times_per(count: int, period: Recurrence) -> m.Every:
    """«2 раза в год»."""
    return m.every(period, 1, count)


def per_times(period: Recurrence, count: int) -> m.Every:
    """«в год 2 раза»."""
    return m.every(period, 1, count)


def times_per_several(count: int, interval: int, period: Recurrence) -> m.Every:
    """«один раз в два года»."""
    if count != 1:
        return m.every(period, interval, count)
    return m.every(period, interval)


def each_several(interval: int, period: Recurrence) -> m.Every:
    """«каждые два года»."""
    return m.every(period, interval)


def flagged(*flags: str) -> Any:
    """The same frequency with a flag."""
    return lambda every: replace(every, flags=(*every.flags, *flags))


def after_each(period: Recurrence) -> m.Every:
    """«по итогам полугодия»: due some time after each period."""
    return m.every(period, 1, None, AFTER_PERIOD)


def on_weekday(weekday: int) -> m.Every:
    """«каждую пятницу»."""
    return replace(m.every(Recurrence.WEEKLY), due=(m.Due(weekday=weekday),))


def due_day(day: int) -> m.Due:
    """«до 10 числа»: which month, the frequency says."""
    m.month_day(day)
    return m.Due(day)


def due_each_month(day: int) -> m.Due:
    """«до 5-го числа каждого месяца»."""
    m.month_day(day)
    return m.Due(day, period=Recurrence.MONTHLY)


def due_following(day: int, due: m.Due) -> m.Due:
    """«до 15 числа месяца, следующего за отчётным кварталом»."""
    m.month_day(day)
    return replace(due, day=day)


def following(period: Recurrence | None = None) -> m.Due:
    """The month that follows a reported period; the frequency names it if the words do not."""
    return m.Due(period=period, after=True)


def following_month() -> m.Due:
    """«до 5 числа следующего месяца»."""
    return m.Due(after=True)


def due_before_year(when: m.When) -> m.Due:
    """«до 15 декабря года, предшествующего планируемому»."""
    return replace(due_each_year(when), flags=("before_period",))


def due_last_day(*_: Any) -> m.Due:
    """«в последний день месяца»."""
    return m.Due(-1, period=Recurrence.MONTHLY)


def due_end_of(period: Recurrence) -> m.Due:
    """«в конце квартала»."""
    return m.Due(-1, period=period, place="last")


def due_last_working(*_: Any) -> m.Due:
    """«в последний рабочий день месяца»."""
    return m.Due(-1, period=Recurrence.MONTHLY, flags=("working_days",))


def due_month_span(first: int, last: int) -> m.Due:
    """«с 10 по 20 число каждого месяца»."""
    if first >= last:
        raise Refused("reversed_range")
    return due_each_month(last)


def then_every(target: Target, every: m.Every) -> m.Every:
    """«до 1 июня 2025 года, далее ежегодно»: the first time, and every time after it."""
    if isinstance(target, m.Many) or every.due or every.within:
        raise Refused("not_understood")
    when = target.first if isinstance(target, m.In) else target.when
    if when.year is None or when.year.number is None or when.part:
        raise Refused("not_understood")
    yearly = every.recurrence is Recurrence.YEARLY and every.interval == 1
    due: Dues = (replace(when, year=None),) if yearly and when.unit != "year" else ()
    opens = m.year_unit(when.year) if yearly else when
    return replace(every, due=due, within=m.From(opens))


def due_place(day: int, place: str, period: Recurrence) -> m.Due:
    """«до 10 числа последнего месяца квартала»."""
    m.month_day(day)
    return m.Due(day, period=period, place=place)


def due_working(day: int, due: m.Due | None = None) -> m.Due:
    """«до 5 рабочего дня месяца»: kept without a day, working days are not counted here."""
    made = due or m.Due()
    return replace(made, day=day, flags=("working_days",))


def due_each_year(when: m.When) -> m.Due:
    """«до 1 марта каждого года»."""
    if when.unit != "day" or when.year is not None or not when.n:
        raise Refused("not_understood")
    return m.Due(when.day, when.n, Recurrence.YEARLY)


def due_following_year(when: m.When) -> m.Due:
    """«до 25 марта года, следующего за отчётным»; a month or quarter is due at its end."""
    ends = {"month": when.n, "quarter": 3 * when.n, "half": 6 * when.n}
    if when.unit in ends and when.year is None and not when.part:
        return m.Due(-1, ends[when.unit], Recurrence.YEARLY, after=True)
    return replace(due_each_year(when), after=True)


def due_when(when: m.When) -> m.When:
    """A unit without a year, in every period; «текущего года» is every year then."""
    if when.year is not None and when.year.shift == 0 and when.unit != "year":
        when = replace(when, year=None)
    if when.year is not None or when.part in m.VAGUE:
        raise Refused("not_understood")
    return when


def _with_due(every: m.Every, due: Dues) -> m.Every:
    if every.due:
        raise Refused("not_understood")
    return replace(every, due=fill_months(due))


def fill_months(due: Dues) -> Dues:
    """«до 1, 15 марта»: a month said once holds for the days before it."""
    filled: list[m.Due | m.When] = []
    month = 0
    when = False
    for item in reversed(due):
        if isinstance(item, m.Due) and not item.month and item.period is None and month:
            item = m.day(item.day, month)
        elif isinstance(item, m.When) and item.unit == "day":
            month = item.n
        elif isinstance(item, m.Due) and not item.month and item.period is None and when:
            raise Refused("not_understood")
        when = when or isinstance(item, m.When)
        filled.append(item)
    filled.reverse()
    return tuple(filled)


def every_due(every: m.Every, _: bool | None, due: Dues) -> m.Every:
    """«ежегодно до 1 марта»."""
    return _with_due(every, due)


def due_every(_: bool | None, due: Dues, every: m.Every) -> m.Every:
    """«до 1 марта ежегодно»."""
    return _with_due(every, due)


def implied(_: bool | None, due: Dues) -> m.Every:
    """A due day that says how often by itself: «до 5-го числа каждого месяца»."""
    if not all(isinstance(item, m.Due) for item in due):
        raise Refused("not_understood")
    if any(isinstance(item, m.Due) and item.place and item.day < 0 for item in due):
        raise Refused("not_understood")
    periods = {item.period for item in due if isinstance(item, m.Due) and item.period}
    after = any(isinstance(item, m.Due) and item.after for item in due)
    if not periods and after:
        periods = {Recurrence.MONTHLY}
    if len(periods) != 1:
        raise Refused("not_understood")
    return m.Every(periods.pop(), due=fill_months(due))


def span_of_year(every: m.Every, inside: m.In) -> m.Every:
    """«ежегодно с мая по сентябрь»: due at the end of the span, which repeats."""
    if inside.first == inside.last or inside.first.year or inside.last.year or inside.last.part:
        raise Refused("not_understood")
    if every.due or every.recurrence is not Recurrence.YEARLY:
        raise Refused("not_understood")
    return replace(every, due=(inside.last,), opens=inside.first)


def every_list(every: m.Every, many: m.Many) -> m.Every:
    """«ежегодно, II и IV кварталы»."""
    whens = [item.last for item in many.parts if isinstance(item, m.In)]
    if any(when.year is not None for when in whens) or len(whens) != len(many.parts):
        raise Refused("not_understood")
    return _with_due(every, tuple(whens))


def bounded(every: m.Every, target: Target) -> m.Every:
    """«ежегодно до 2030 года»: the span of time that a frequency holds for."""
    if isinstance(target, m.Many) or every.within is not None:
        raise Refused("not_understood")
    last = target.last if isinstance(target, m.In) else target.when
    relative = last.year is not None and last.year.number is None
    if last.year is None or (relative and (last.unit != "year" or every.due)):
        raise Refused("not_understood")
    return replace(every, within=target)


def bounds(target: Target, every: m.Every) -> m.Every:
    """«2025-2027 годы, ежегодно»."""
    return bounded(every, target)


# Without a day.


def plain(kind: DeadlineKind, *flags: str, recurrence: Recurrence = Recurrence.NONE) -> Any:
    """Understood as what it is; the words of an anchor, if any, are kept."""

    def made(*values: Any) -> m.Plain:
        words = [v for v in values if isinstance(v, tuple) and len(v) == 2]
        more_flags = tuple(v for v in values if isinstance(v, str))
        return m.Plain(kind, (*flags, *more_flags), words[-1] if words else None, recurrence)

    return made


def working(*_: Any) -> str:
    """A duration in working days."""
    return "working_days"


def but_not_later(*values: Any) -> m.By:
    """«по мере готовности, но не позднее 1 декабря 2025 года»: the day counts."""
    when = values[-1]
    return m.By(when, True)


# Kazakh word order: the year, the month, the day; the postposition at the end.


def total(tens: int, units: int) -> int:
    """«жиырма бес»."""
    return tens + units


def kk_day(year: m.Year | None, month: int, number: int) -> m.When:
    """«2025 жылғы желтоқсанның 1-і»."""
    return m.day(number, month, year)


def kk_days(year: m.Year | None, first: m.When, last: int, month: int) -> m.In:
    """«2025 жылғы 26-28 маусым»."""
    return m.span(first, m.day(last, month, year))


def kk_decade(year: m.Year | None, month: int, number: int) -> m.When:
    """«наурыздың бірінші онкүндігі»."""
    return m.decade(number, month, year)


def dative(whens: Whens) -> m.In | m.By | m.Many:
    """A dative alone: «2023 жылға» is for that year, a day, month or quarter is a bound."""
    if len(whens) == 1 and whens[0].unit in ("year", "school"):
        return m.In(whens[0], whens[0]) if not whens[0].part else until(False, whens)
    return until(False, whens)


def unit_or_span(value: m.When | m.In) -> m.In:
    """A unit as a span of itself."""
    return value if isinstance(value, m.In) else m.In(value, value)


def kk_until(whens: Whens) -> m.By | m.Many:
    """«1 желтоқсанға дейін»."""
    return until(False, whens)


def kk_several(interval: int, period: Recurrence, count: int) -> m.Every:
    """«екі жылда бір рет»."""
    return times_per_several(count, interval, period)


def kk_following(period: Recurrence | None, number: int) -> m.Due:
    """«есепті тоқсаннан кейінгі айдың 15-күніне»."""
    return due_following(number, following(period))


def kk_next_month(number: int) -> m.Due:
    """«келесі айдың 5-күніне»."""
    return due_following(number, following_month())


def kk_working(period: Recurrence | None, number: int) -> m.Due:
    """«есепті айдан кейінгі айдың 5 жұмыс күніне»."""
    return due_working(number, following(period))


def kk_each_year(number: int, month: int) -> m.Due:
    """«әр жылдың 1 наурызына дейін»."""
    return due_each_year(m.day(number, month))


def kk_following_year(number: int, month: int) -> m.Due:
    """«есепті жылдан кейінгі жылдың 25 наурызына дейін»."""
    return due_following_year(m.day(number, month))


def kk_following_quarter(number: int) -> m.Due:
    """«есепті жылдан кейінгі жылдың бірінші тоқсанында»."""
    return due_following_year(m.quarter(number))


# English: fiscal years, quarters named Q, bounds before a unit.


def en_month_short(month: int, year: int) -> m.When:
    """ "Apr 25" could be 25 April: only a number above 31 is surely a year."""
    if year <= 31:
        raise Refused("year_unclear")
    return m.month(month, m.two_digit_year(year))


def en_quarter(_: int, number: int, year: m.Year | None = None) -> m.When:
    """ "Q3 2025"."""
    return m.quarter(number, year)


def en_year_quarter(year: m.Year, _: int, number: int) -> m.When:
    """ "2021 Q3"."""
    return m.quarter(number, year)


def en_quarters(_: int, first: int, __: int, last: int, year: m.Year | None = None) -> m.In:
    """ "Q1-Q2 2025"."""
    return unit_range(m.quarter)(first, last, year)


def en_fiscal(_: int | None = None, first: int | None = None, last: int | None = None) -> m.When:
    """ "fiscal year 2023-24", "FY 2024"."""
    return m.fiscal(first, last)


def en_fiscal_after(first: int, last: int | None = None, *_: int) -> m.When:
    """ "2023-24 fiscal year"."""
    return m.fiscal(first, None if last == 1 else last)


def en_fiscal_short(_: int, first: int, last: int | None = None) -> m.When:
    """ "FY23", "FY 23/24"."""
    return m.fiscal(2000 + first, last)


def en_fiscal_quarter(*_: int) -> m.When:
    """A quarter of a fiscal year: which months, the country says."""
    return m.fiscal(None)


def en_year_pair(first: int, last: int) -> m.When:
    """ "2023-24": in English mostly a fiscal year, sometimes two years."""
    return m.fiscal(first, last)


def en_short_range(first: int, last: int) -> m.In:
    """ "2025-30": two digits that follow the first year at once are a fiscal year."""
    if last == (first + 1) % 100:
        raise Refused("fiscal_year")
    return short_range(first, last)


def en_days(month: int, first: m.When, last: int, year: m.Year | None = None) -> m.In:
    """ "March 1-15, 2025"."""
    return m.span(first, m.day(last, month, year))


def en_year_end(year: m.Year | None = None) -> m.When:
    """ "year-end 2025"."""
    return m.part("end", m.When("year", year))


def en_until(hard: bool | None, whens: Whens) -> m.By | m.Many | m.Plain:
    """ "by" and "before"; "before 2025" does not tell which year's end it means."""
    if hard is None and any(w.unit != "day" and w.part != "end" for w in whens):
        return m.Plain(DeadlineKind.BY_DATE, ("ambiguous", "before_unit"))
    return until(hard, whens)


def en_until_years(hard: bool | None, first: int, last: int) -> m.By | m.Plain:
    """ "by 2023-2024": a fiscal year, or two years."""
    if last in (first + 1, (first + 1) % 100):
        return m.By(m.fiscal(first, last), bool(hard))
    target = (
        short_range(first, last)
        if last < 100
        else m.span(m.year_unit(m.plain_year(first)), m.year_unit(m.plain_year(last)))
    )
    return m.By(target.last, False, ("ambiguous",))


def ranges(spans: tuple[m.In, ...]) -> m.Many:
    """ "2025–2027 and 2028–2030"."""
    if any(item.first == item.last for item in spans):
        raise Refused("not_understood")
    _one_sort(tuple(item.last for item in spans))
    return m.several(*spans)


def en_following(number: int) -> m.Due:
    """ "by the 10th of the following month"."""
    return due_following(number, following_month())


def en_every_month(month: int, other: int | None = None) -> m.Every:
    """Due in a month of every year, "every March", or in two, "every January and July"."""
    if other is None:
        return replace(m.every(Recurrence.YEARLY), due=(m.month(month),))
    twice = Recurrence.HALF_YEARLY if other - month == 6 else Recurrence.YEARLY
    return replace(m.every(twice), due=(m.month(month), m.month(other)))


def ongoing_within(plain_core: m.Plain, target: Target) -> m.Plain:
    """«постоянно в течение 2025–2027 годов»."""
    if isinstance(target, m.Many):
        raise Refused("not_understood")
    return replace(plain_core, within=target)


def within_ongoing(target: Target, plain_core: m.Plain) -> m.Plain:
    """«2025–2027 годы, постоянно»."""
    return ongoing_within(plain_core, target)


def plain_range(first: m.When, last: m.When) -> m.In:
    """«1 қаңтардан 31 желтоқсанға дейін»: two units of one sort, or it is one longer phrase."""
    if first.unit != last.unit or (first.unit == "year" and last.year is None):
        raise Refused("not_understood")
    return m.span(first, last)


def keep_every(every: m.Every, _: Any) -> m.Every:
    """«ежегодно в течение срока действия Плана»."""
    return every


def ongoing_every(_: Any, every: m.Every) -> m.Every:
    """«постоянно, ежеквартально»."""
    return every

"""What the rules build of recurrence: how often, and the due days inside a period."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.build import Dues, Target
from coopplan.language.deadlines.engine import Refused
from coopplan.language.deadlines.weekdays import rare_weekday, same_week
from coopplan.language.deadlines.windows import month_ends, window_of_months
from coopplan.model.deadline import AFTER_PERIOD, Recurrence

_DAYS = {
    Recurrence.DAILY: 1,
    Recurrence.WEEKLY: 7,
    Recurrence.MONTHLY: 30,
    Recurrence.QUARTERLY: 90,
    Recurrence.HALF_YEARLY: 180,
    Recurrence.YEARLY: 365,
}


def finer(one_every: m.Every, other: m.Every) -> m.Every:
    """Two frequencies side by side («ежегодно, 1 раз в квартал»): the finer one.

    Weekdays of one week are held together («по вторникам, по пятницам»).
    """
    if week := same_week(one_every, other):
        return week
    if rare := rare_weekday(one_every, other) or rare_weekday(other, one_every):
        return rare
    if one_every.recurrence is other.recurrence and one_every != other:
        plain = [e for e in (one_every, other) if e.interval == 1 and not e.due]
        if not plain:
            raise Refused("not_understood")
    found = min(
        one_every,
        other,
        key=lambda e: (_DAYS[e.recurrence] * e.interval, not e.due, -(e.count or 0)),
    )
    return replace(found, with_rarer=one_every.recurrence is not other.recurrence)


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


def then_every(target: Target, every: m.Every) -> m.Every:
    """«до 1 июня 2025 года, далее ежегодно»: the first time, and every time after it."""
    if isinstance(target, m.Many) or every.within:
        raise Refused("not_understood")
    when = target.first if isinstance(target, m.In) else target.when
    if when.year is None or when.year.number is None or when.part:
        raise Refused("not_understood")
    if every.due:
        return replace(every, within=m.From(when))
    yearly = every.recurrence is Recurrence.YEARLY and every.interval == 1
    due: Dues = (replace(when, year=None),) if yearly and when.unit != "year" else ()
    return replace(every, due=due, within=m.From(when))


def _with_due(every: m.Every, due: Dues) -> m.Every:
    if every.due:
        raise Refused("not_understood")
    days = [item for item in due if isinstance(item, m.When) and item.unit == "day"]
    times = _times_a_year(every)
    if every.with_rarer and times > 1 and any(isinstance(item, m.When) for item in due):
        return every if len(due) < times else replace(every, due=fill_months(due))
    if AFTER_PERIOD in every.flags and days and len(days) != times:
        raise Refused("not_understood")
    months = window_of_months(every, due)
    if months and not every.with_rarer:
        return replace(every, due=months)
    if days and len(due) == len(days) < times - (times > 2):
        return replace(every, flags=(*every.flags, "due_month_unknown"))
    return replace(every, due=fill_months(due))


def _times_a_year(every: m.Every) -> int:
    """How many of the periods a year has; 0 for those that are no part of a year."""
    months = m.FREQUENCIES.get(every.recurrence, 0) * every.interval
    return 12 // months if months and 12 % months == 0 else 0


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
    if inside.first.unit == inside.last.unit == "month" and _times_a_year(every) == 12:
        return _with_due(every, month_ends(range(inside.first.n, inside.last.n + 1)))
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
    if isinstance(target, m.In) and target.first == last and last.unit == "day":
        raise Refused("not_understood")
    if isinstance(target, m.By) and _is_one_of_its_days(every, last):
        raise Refused("not_understood")
    relative = last.year is not None and last.year.number is None
    if last.year is None or (relative and (last.unit != "year" or every.due)):
        raise Refused("not_understood")
    return replace(every, within=target)


def _is_one_of_its_days(every: m.Every, last: m.When) -> bool:
    """Whether a bound is one more due day («до 1 апреля и до 1 октября 2026 года»)."""
    days = any(isinstance(item, m.When) and item.unit == "day" for item in every.due)
    return days and last.unit == "day" and (last.n, last.day) != (12, 31)


def bounds(target: Target, every: m.Every) -> m.Every:
    """«2025-2027 годы, ежегодно»; the results of a year are no frequency."""
    if AFTER_PERIOD in every.flags and not every.due:
        raise Refused("not_understood")
    return bounded(every, target)


def due_after_each(working: str | None, period: Recurrence) -> m.Every:
    """«не позднее 15 дней после окончания отчетного квартала»: so often; the day is not told."""
    return m.every(period, 1, None, "due_relative", *((working,) if working else ()))


def due_unknown(every: m.Every) -> m.Every:
    """«ежемесячно, до 10 числа (за январь – до 20 января)»: no rule has one day that differs."""
    return replace(every, flags=(*every.flags, "due_month_unknown"))


def keep_every(every: m.Every, _: Any) -> m.Every:
    """«ежегодно в течение срока действия Плана»."""
    return every


def with_relative(every: m.Every, relative: m.Plain) -> m.Every:
    """«ежеквартально, в течение 15 дней после окончания квартала»: the day is not known."""
    flags = tuple(flag for flag in relative.flags if flag == "working_days")
    return replace(every, flags=(*every.flags, "due_relative", *flags))


def ongoing_every(_: Any, every: m.Every) -> m.Every:
    """«постоянно, ежеквартально»."""
    return every

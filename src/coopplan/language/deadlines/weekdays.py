"""Weekdays and working days as frequencies: «каждую пятницу», «первый понедельник месяца»."""

from __future__ import annotations

from dataclasses import replace

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import Recurrence


def on_weekday(weekday: int) -> m.Every:
    """«каждую пятницу»."""
    return replace(m.every(Recurrence.WEEKLY), due=(m.Due(weekday=weekday),))


def week_from(first: int, last: int) -> m.Every:
    """«с понедельника по пятницу»."""
    if first >= last:
        raise Refused("not_understood")
    return on_weekdays(tuple(range(first, last + 1)))


def on_weekdays(weekdays: tuple[int, ...]) -> m.Every:
    """«по вторникам и пятницам»."""
    days = tuple(m.Due(weekday=day) for day in dict.fromkeys(weekdays))
    return replace(m.every(Recurrence.WEEKLY), due=days)


def but_weekdays(period: Recurrence, weekdays: tuple[int, ...]) -> m.Every:
    """«ежедневно, кроме понедельника»: on the other days of the week."""
    left = tuple(day for day in range(1, 8) if day not in weekdays)
    if period is not Recurrence.DAILY or not left:
        raise Refused("not_understood")
    return on_weekdays(left)


def nth_of_month(period: Recurrence, nth: int, weekday: int) -> m.Every:
    """«ежемесячно, последний четверг»."""
    if period is not Recurrence.MONTHLY:
        raise Refused("not_understood")
    return nth_weekday(nth, weekday)


def weekly_by(period: Recurrence, _: bool | None, weekday: int) -> m.Every:
    """«еженедельно, до пятницы»."""
    if period is not Recurrence.WEEKLY:
        raise Refused("not_understood")
    return on_weekday(weekday)


def weekday_of_each(_: int, __: int, period: Recurrence) -> m.Every:
    """«последний понедельник каждого квартала»: how often; the day itself is not worked out."""
    if period is Recurrence.MONTHLY:
        raise Refused("not_understood")
    return m.every(period, 1, None, "due_month_unknown")


def same_week(one: m.Every, other: m.Every) -> m.Every | None:
    """«по вторникам, по пятницам»: the weekdays of one week together; None for anything else."""
    dues = (*one.due, *other.due)
    named = one.due and other.due and all(isinstance(d, m.Due) and d.weekday for d in dues)
    weekly = one.recurrence is Recurrence.WEEKLY and one.interval == 1
    if not named or not weekly or replace(one, due=()) != replace(other, due=()):
        return None
    return replace(one, due=tuple(dict.fromkeys(dues)))


def rare_weekday(nth: m.Every, rarer: m.Every) -> m.Every | None:
    """«третий четверг месяца каждые три месяца»: so often, and of which months is not told."""
    named = len(nth.due) == 1 and isinstance(nth.due[0], m.Due) and nth.due[0].weekday
    monthly = nth.recurrence is Recurrence.MONTHLY and nth.interval == 1
    several = rarer.interval > 1 or rarer.recurrence in (
        Recurrence.QUARTERLY,
        Recurrence.HALF_YEARLY,
    )
    daily = rarer.recurrence in (Recurrence.DAILY, Recurrence.WEEKLY)
    if not named or not monthly or not several or daily or rarer.due:
        return None
    return replace(rarer, flags=(*rarer.flags, "due_month_unknown"))


def on_rare_weekday(rarer: m.Every, nth: int, weekday: int) -> m.Every:
    """«раз в три месяца, в первый понедельник»."""
    rare = rare_weekday(nth_weekday(nth, weekday), rarer)
    if rare is None:
        raise Refused("not_understood")
    return rare


def nth_weekday(number: int, weekday: int) -> m.Every:
    """«первый понедельник каждого месяца»; the last one is -1."""
    if not (number == -1 or 1 <= number <= 4):
        raise Refused("not_understood")
    return replace(m.every(Recurrence.MONTHLY), due=(m.Due(number, weekday=weekday),))


def working_daily() -> m.Every:
    """«по рабочим дням»."""
    return m.every(Recurrence.DAILY, 1, None, "working_days")


def but_days_off(period: Recurrence) -> m.Every:
    """«ежедневно, кроме выходных»."""
    if period is not Recurrence.DAILY:
        raise Refused("not_understood")
    return working_daily()

"""What the rules build of the day that is owed in each period; how often, `repeat` says."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused
from coopplan.model.deadline import Recurrence


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


def due_later(day: int, place: str, due: m.Due) -> m.Due:
    """«до 25 числа третьего месяца, следующего за отчётным кварталом»."""
    if due.place:
        raise Refused("not_understood")
    return replace(due_following(day, due), place=place)


def due_first_day(due: m.Due) -> m.Due:
    """«в первый день месяца, следующего за отчётным»."""
    return due_following(1, due)


def following_done(_: Any) -> m.Due:
    """«месяца, следующего за месяцем оказания услуг»."""
    return following(Recurrence.MONTHLY)


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


def due_first_day_of(period: Recurrence) -> m.Due:
    """«в первый день каждого квартала»."""
    return m.Due(1, period=period, place="first")


def due_last_working(*_: Any) -> m.Due:
    """«в последний рабочий день месяца»."""
    return m.Due(-1, period=Recurrence.MONTHLY, flags=("working_days",))


def due_last_working_of(period: Recurrence) -> m.Due:
    """«в последний рабочий день квартала»."""
    return m.Due(-1, period=period, flags=("working_days",))


def due_month_span(first: int, last: int) -> m.Due:
    """«с 10 по 20 число каждого месяца»."""
    if first >= last:
        raise Refused("reversed_range")
    return due_each_month(last)


def due_days(first: int, last: int) -> m.Due:
    """«с 20 по 25 число»."""
    if first >= last:
        raise Refused("reversed_range")
    return due_day(last)


def due_in_month(day: int, place: str) -> m.Due:
    """«к 25 числу последнего месяца»: of which period, the frequency says."""
    m.month_day(day)
    return m.Due(day, place=place)


def due_place(day: int, place: str, period: Recurrence) -> m.Due:
    """«до 10 числа последнего месяца квартала»."""
    m.month_day(day)
    return m.Due(day, period=period, place=place)


def due_working(day: int, due: m.Due | None = None) -> m.Due:
    """«до 5 рабочего дня месяца»: kept without a day, working days are not counted here."""
    made = due or m.Due()
    return replace(made, day=day, flags=("working_days",))


def due_working_days(_: int, last: int, due: m.Due | None = None) -> m.Due:
    """«на 6–10-й рабочий день месяца»: the last of them."""
    return due_working(last, due)


def due_each_year(when: m.When) -> m.Due:
    """«до 1 марта каждого года»."""
    if when.unit != "day" or when.year is not None or not when.n:
        raise Refused("not_understood")
    return m.Due(when.day, when.n, Recurrence.YEARLY)


def due_following_year(when: m.When) -> m.Due:
    """«до 25 марта года, следующего за отчётным»; a month or quarter is due at its end."""
    ends = {"month": when.n, "quarter": 3 * when.n, "half": 6 * when.n}
    if when.unit in ends and when.year is None and when.part in ("", "end"):
        return m.Due(-1, ends[when.unit], Recurrence.YEARLY, after=True)
    return replace(due_each_year(when), after=True)


def due_when(when: m.When) -> m.When:
    """A unit without a year, in every period; «текущего года» is every year then."""
    if when.year is not None and when.year.shift == 0 and when.unit != "year":
        when = replace(when, year=None)
    if when.year is not None or when.part in m.VAGUE:
        raise Refused("not_understood")
    return when

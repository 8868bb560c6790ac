"""What the rules of words beside a deadline build: the deadline, without the words.

«Провести форум до 1 июля 2025 года» is a deadline and a task; the reader flags such a reading.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from coopplan.language.deadlines import build as b
from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.engine import Refused


def task(build: Callable[..., Any]) -> Callable[..., Any]:
    """What is built, marked as the time of the task that stands beside it."""
    return lambda *values: replace(build(*values), tasked=True)


def beside_until(_: Any, hard: bool | None, whens: b.Whens) -> m.By | m.Many:
    """«Провести форум до 1 июля 2025 года»: the task is left out."""
    return b.until(hard, whens)


def until_beside(hard: bool | None, whens: b.Whens, _: Any) -> m.By | m.Many:
    """«до 1 июля 2025 года провести форум»."""
    return b.until(hard, whens)


def whens_beside(whens: b.Whens, _: Any) -> m.By | m.Many:
    """«2027 жылдың соңына дейін ұзартылды»."""
    return b.until(False, whens)


def since_beside(when: m.When, _: Any) -> m.From:
    """«2026 жылғы 1 қаңтардан бастап қолданылады»."""
    return b.since(when)


def beside_whens(_: Any, whens: b.Whens, *__: Any) -> m.By | m.Many:
    """«Форумды 2027 жылдың соңына дейін»."""
    return b.until(False, whens)


def span_beside(inside: m.In, _: Any) -> m.In:
    """«2025 г. – разработка»: beside other words a unit needs its year, or it is something else.

    A day of a month is a date without it.
    """
    if inside.last.year is None and inside.last.unit != "day":
        raise Refused("not_understood")
    return inside


def beside_span(_: Any, inside: m.In) -> m.In:
    """«Открытие площадки в III квартале 2025 года»."""
    return span_beside(inside, None)


def moved_within(*values: Any) -> m.In:
    """«срок перенесен с 2025 на IV квартал 2026 года»: the new span is the one that counts."""
    return span_beside(values[-1], None)


def moved_until(*values: Any) -> m.By | m.Many:
    """«прием заявок продлен до 30 декабря 2025 года»."""
    return b.until(values[-2], values[-1])


def moved_to(*values: Any) -> m.By | m.Many:
    """ "Delayed to June 2025": the new day is the one that counts."""
    return b.until(True, values[-1])


def on_occasion(inside: m.In) -> m.In | m.By:
    """«ко Дню независимости (16 декабря 2026 года)»: by the day of the occasion."""
    span_beside(inside, None)
    day = inside.first == inside.last and inside.last.unit == "day"
    return m.By(inside.last) if day else inside


def clock(hour: int, minute: int) -> None:
    """A time of day, which is left out."""
    if hour > 24 or minute > 59:
        raise Refused("not_understood")


def hour(numbers: tuple[int, ...]) -> None:
    """A time of day with a point and no word: «10.30», but not «10.06», which is a day as well."""
    clock(*numbers)
    if numbers[0] >= 1 and 1 <= numbers[1] <= 12:
        raise Refused("not_understood")


def in_year(inside: m.In) -> m.In:
    """ "will launch in spring 2026": in a sentence a unit needs its year."""
    return span_beside(inside, None)


def whole_day(number: int, month: int, year: m.Year | None = None) -> m.In:
    """«распахнет двери 1 сентября 2025 года»: a bare day in a sentence."""
    return b.unit(m.day(number, month, year))


def list_in_years(several: m.Many) -> m.Many:
    """ "open in 2027 and 2029"."""
    for target in several.parts:
        if isinstance(target, m.In):
            in_year(target)
    return several


def last_of(*values: Any) -> Any:
    """The last of several values."""
    return values[-1]

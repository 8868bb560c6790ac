"""Filter words applied: whether a measure, as it stands on a day, passes them.

The rule: a filter asks the same line that is printed, so what a list shows is what it was asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from coopplan.model.codes import Schedule
from coopplan.model.filter import And, Compare, Field, Filter, Not, Or, Tag, Text
from coopplan.model.filter_values import (
    day_passes,
    day_value,
    due_within,
    number_passes,
    number_value,
)
from coopplan.model.text import Lang, LocalText, fold
from coopplan.reports.answers import MeasureLine
from coopplan.reports.lines import DONE, ENDED

Passes = Callable[[MeasureLine], bool]


def passes(filter_: Filter | None, as_of: date) -> Passes:
    """Return whether a measure passes; without a filter all do. ``as_of`` is ``today`` in it."""
    match filter_:
        case None:
            return lambda line: True
        case Text(text):
            sought = fold(text)
            return lambda line: any(sought in told for told in _texts(line))
        case Tag(name):
            return _tag(name, as_of)
        case Field(name, values):
            return _field(name, values)
        case Compare(name, operator, value):
            return _compare(name, operator, value, as_of)
        case Not(inner):
            test = passes(inner, as_of)
            return lambda line: not test(line)
        case And(parts):
            tests = [passes(part, as_of) for part in parts]
            return lambda line: all(test(line) for test in tests)
        case Or(parts):
            tests = [passes(part, as_of) for part in parts]
            return lambda line: any(test(line) for test in tests)


def _tag(name: str, as_of: date) -> Passes:
    match name:
        case "overdue":
            return lambda line: line.schedule is Schedule.OVERDUE
        case "silent":
            return lambda line: line.silent
        case "disputed":
            return lambda line: line.disputed
        case "slipped":
            return lambda line: bool(line.slip_days)
        case "late":
            return lambda line: line.late or line.schedule is Schedule.DONE_LATE
        case "due":
            until = due_within(as_of)
            return lambda line: (
                line.mark not in DONE | ENDED
                and any(as_of <= day <= until for day in (*_due(line), *_promised(line)))
            )
    raise ValueError(name)


def _field(name: str, values: tuple[str, ...]) -> Passes:
    def told(line: MeasureLine) -> Iterable[str]:
        match name:
            case "deadline":
                return (line.deadline_known.value,)
            case "evidence":
                return (line.evidence.value,) if line.evidence else ()
            case "mark":
                return (line.mark.value,)
            case "schedule":
                return (line.schedule.value,)
            case "status":
                return (line.status.value,)
            case "sector":
                return (fold(line.name.sector),)
        raise ValueError(name)

    folded = tuple(fold(value) for value in values)
    match name:
        case "agreement":
            return lambda line: fold(line.name.ref).startswith(folded)
        case "side":
            return lambda line: any(fold(side).startswith(folded) for side in _sides(line))
        case "no":
            return lambda line: fold(line.name.plan_no or "") in folded
        case "body":
            return lambda line: any(
                one in text for body in line.bodies for text in _folded(body.name) for one in folded
            )
    return lambda line: any(value in folded for value in told(line))


def _compare(name: str, operator: str, value: str, as_of: date) -> Passes:
    days, number = day_value(value), number_value(value)
    if name in ("slip", "days"):
        if number is None:
            raise ValueError(value)
        if name == "slip":
            return lambda line: number_passes(line.slip_days, operator, number)
        return lambda line: number_passes(line.days, operator, number)
    if days is None:
        raise ValueError(value)
    first, last = days(as_of)

    def told(line: MeasureLine) -> Iterable[date]:
        match name:
            case "due":
                return _due(line)
            case "heard":
                return (line.last_heard,) if line.last_heard else ()
        return _promised(line)

    return lambda line: any(day_passes(day, operator, first, last) for day in told(line))


def _due(line: MeasureLine) -> tuple[date, ...]:
    """The day of the deadline; of a recurring measure those of all its times not done yet."""
    return line.owed or ((line.due,) if line.due else ())


def _promised(line: MeasureLine) -> tuple[date, ...]:
    """The last days of all promises that stand, of whatever voice."""
    ends = (chain.last.promise.moment.last for chain in line.standing)
    return tuple(end for end in ends if end is not None)


def _texts(line: MeasureLine) -> Iterable[str]:
    return (fold(line.name.ref), *_folded(line.name.title))


def _folded(text: LocalText) -> tuple[str, ...]:
    return tuple(fold(text.get(lang) or "") for lang in Lang if text.get(lang))


def _sides(line: MeasureLine) -> Iterable[str]:
    yield from (body.side for body in line.bodies if body.side)
    yield from (side for side, _ in line.by_side if side)
    yield from (chain.voice.side for chain in line.chains if chain.voice.side)

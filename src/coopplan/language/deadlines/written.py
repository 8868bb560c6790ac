"""Deadline out: official wording in Russian, Kazakh and English.

What is written reads back as the same value. The languages differ in `say_ru`, `say_kk` and
`say_en`, each a small set of phrases; which phrase is due is decided here, from the deadline's
EDTF, RRULE and flags. Words of an anchor are quoted as they were written: they are not translated.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from importlib import import_module
from typing import Protocol, cast

from coopplan.model.deadline import AFTER_PERIOD, Deadline, DeadlineKind, Recurrence, Stage
from coopplan.model.frozen import frozen


@frozen
class Unit:
    """A calendar unit taken from EDTF; year None is not known, `year_word` says which it is."""

    name: str
    year: int | None
    n: int = 0
    day: int = 0
    year_word: str = ""


@frozen
class DueDay:
    """A due day of something recurring: a date of the year, or a day of a month of the period.

    `month` 0 with `place` (first, last, after, any) is a day of that month of the period; day -1
    is the last one.
    """

    month: int
    day: int
    place: str = ""


class Speech(Protocol):
    """What a language knows how to say."""

    def unit(self, unit: Unit) -> str:
        """«декабрь 2025 года»."""

    def by(self, unit: Unit, hard: bool) -> str:
        """«до декабря 2025 года», hard: «не позднее …»."""

    def since(self, unit: Unit) -> str:
        """«с 1 июля 2025 года»."""

    def between(self, first: Unit, last: Unit) -> str:
        """«с мая по июнь 2025 года», «2025–2027 годы»."""

    def loose(self, first: Unit, last: Unit) -> str:
        """«декабрь – январь 2026 года», where the first year is not said."""

    def vague(self, part: str, unit: Unit, by: bool) -> str:
        """«начало 2025 года», «до начала 2025 года»."""

    def fiscal(self, years: str, by: bool) -> str:
        """«2023/24 финансовый год»; no years: which one is not said."""

    def school(self, by: bool) -> str:
        """«в течение учебного года», «до конца учебного года»."""

    def often(self, recurrence: Recurrence, interval: int, count: int | None, least: bool) -> str:
        """«ежегодно», «не реже 2 раз в месяц»."""

    def weekday(self, day: int, nth: int) -> str:
        """«по понедельникам», «первый понедельник каждого месяца»."""

    def due(self, days: list[DueDay], recurrence: Recurrence, relation: str) -> str:
        """«до 15 числа месяца, следующего за отчётным кварталом»; relation: after, before, ''."""

    def plain(self, code: str) -> str:
        """«постоянно», «по согласованию»; the codes are in `PLAIN`."""

    def relative(self, words: str, working: bool) -> str:
        """A deadline that hangs on an event, with the words as they were written."""


PLAIN = (
    "ongoing",
    "as_needed",
    "as_soon_as_possible",
    "irregular",
    "separate_plan",
    "by_agreement",
    "to_be_decided",
    "once",
)
_YEAR_WORDS = ("previous_year", "current_year", "next_year", "year_after_next")


def speech(lang: str) -> Speech:
    """The wording of a language: ru, kk or en."""
    return cast(Speech, import_module(f"coopplan.language.deadlines.say_{lang}"))


def write(deadline: Deadline, lang: str) -> str:
    """A deadline in the words of a language; what was not read stays as it was written."""
    say = speech(lang)
    if deadline.stages:
        return "; ".join(_stage(stage, deadline, say) for stage in deadline.stages)
    match deadline.kind:
        case DeadlineKind.UNPARSED:
            return deadline.phrase
        case DeadlineKind.RECURRING:
            return _recurring(deadline, lang, say)
        case DeadlineKind.ONGOING:
            held = _held(deadline, say)
            return say.plain("ongoing") + (f", {held}" if held else "")
        case DeadlineKind.AS_NEEDED | DeadlineKind.SEPARATE_PLAN | DeadlineKind.BY_AGREEMENT:
            codes = [flag for flag in deadline.flags if flag in PLAIN]
            return say.plain(codes[0] if codes else deadline.kind.value)
        case DeadlineKind.RELATIVE:
            if "once" in deadline.flags:
                return say.plain("once")
            if deadline.lang == lang and deadline.phrase:
                return " ".join(deadline.phrase.split())
            words = deadline.phrase or deadline.anchor or ""
            return say.relative(" ".join(words.split()), "working_days" in deadline.flags)
    return _dated(deadline.kind, deadline.edtf, deadline, say)


def _stage(stage: Stage, deadline: Deadline, say: Speech) -> str:
    return _dated(stage.kind, stage.edtf, deadline, say)


def _dated(kind: DeadlineKind, edtf: str | None, deadline: Deadline, say: Speech) -> str:
    flags = deadline.flags
    by = kind is DeadlineKind.BY_DATE
    if "fiscal_year" in flags and kind is DeadlineKind.RANGE:
        return deadline.phrase
    if "fiscal_year" in flags:
        return say.fiscal(deadline.anchor or "", by)
    if edtf is None:
        told = "school_year" in flags and not any(flag.startswith("vague_") for flag in flags)
        return say.school(by) if told else deadline.phrase
    parts = edtf.split("/")
    each = [flags] * len(parts)
    if len(parts) == 2 and {"current_year", "next_year"} <= set(flags):
        each = [("current_year",), ("next_year",)]
    ends = [_unit(part, told) for part, told in zip(parts, each, strict=True)]
    vague = [flag.removeprefix("vague_") for flag in flags if flag.startswith("vague_")]
    if vague and "~" in edtf and len(ends) < 3:
        unit = ends[-1]
        return deadline.phrase if unit is None else say.vague(vague[0], unit, by)
    first, last = ends[0], ends[-1]
    if last is None:
        return deadline.phrase if first is None else say.since(first)
    if by or first is None:
        return say.by(last, hard="ambiguous" not in flags or last.name == "day")
    if len(ends) == 1:
        return say.unit(first)
    if "first_year_not_said" in flags:
        return say.loose(first, last)
    return say.between(first, last)


_UNIT = re.compile(r"(\d{4}|XXXX)(?:-(\d\d)(?:-(\d\d))?)?[~?%]?")


def _unit(text: str, flags: tuple[str, ...]) -> Unit | None:
    match = _UNIT.fullmatch(text)
    if match is None:
        return None
    year = None if match[1] == "XXXX" else int(match[1])
    word = next((flag for flag in flags if flag in _YEAR_WORDS), "") if year is None else ""
    if match[2] is None:
        return Unit("year", year, year_word=word)
    number = int(match[2])
    if match[3] is not None:
        return Unit("day", year, number, int(match[3]), word)
    if number <= 12:
        return Unit("month", year, number, year_word=word)
    name, base = ("season", 20) if number < 30 else ("quarter", 32) if number < 40 else ("half", 39)
    return Unit(name, year, number - base, year_word=word)


def _recurring(deadline: Deadline, lang: str, say: Speech) -> str:
    if "school_term" in deadline.flags and deadline.lang == lang:
        return " ".join(deadline.phrase.split())
    least = "at_least" in deadline.flags
    base = say.often(deadline.recurrence, deadline.interval, deadline.count, least)
    parts = dict(part.split("=") for part in (deadline.rrule or "").split(";") if "=" in part)
    words = [base]
    if "BYDAY" in parts:
        days = [_weekday(part) for part in parts["BYDAY"].split(",")]
        named = [say.weekday(day, nth) for nth, day in days]
        words = named if days[0][0] else [base, *named]
    elif deadline.edtf is not None:
        words.append(_dated(DeadlineKind.RANGE, deadline.edtf, deadline, say))
    elif any(name.startswith("BY") for name in parts):
        relation = "after" if AFTER_PERIOD in deadline.flags else ""
        relation = "before" if "before_period" in deadline.flags else relation
        due = _due_days(parts, deadline.recurrence, relation)
        if relation == "after" and due[0].month and deadline.recurrence is not Recurrence.YEARLY:
            words, relation = [say.due([], deadline.recurrence, "results")], ""
        words.append(say.due(due, deadline.recurrence, relation))
    elif AFTER_PERIOD in deadline.flags:
        words = [say.due([], deadline.recurrence, "results")]
    held = _held(deadline, say)
    return ", ".join([*words, held] if held else words)


def _held(deadline: Deadline, say: Speech) -> str:
    """The span of time that a recurring or ongoing deadline holds for."""
    first, last = deadline.earliest, deadline.latest
    if first is None and last is None:
        return ""
    if first is not None and last is not None:
        if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
            years = Unit("year", first.year), Unit("year", last.year)
            return say.unit(years[0]) if first.year == last.year else say.between(*years)
        return say.between(_day(first), _day(last))
    if first is not None:
        return say.since(_day(first))
    assert last is not None
    if "ambiguous" in deadline.flags:
        whole_year = (last.month, last.day) == (12, 31)
        unit = Unit("year", last.year) if whole_year else Unit("month", last.year, last.month)
        return say.by(unit, hard=False)
    return say.by(_day(last), hard=False)


def _day(day: date) -> Unit:
    return Unit("day", day.year, day.month, day.day)


def _due_days(parts: dict[str, str], recurrence: Recurrence, relation: str) -> list[DueDay]:
    if "BYYEARDAY" in parts:
        return [_year_day(int(number)) for number in parts["BYYEARDAY"].split(",")]
    numbers = [int(number) for number in parts["BYMONTHDAY"].split(",")]
    if parts["FREQ"] == "MONTHLY":
        numbers = numbers[-1:] if "BYSETPOS" in parts else numbers
        place = "after" if relation == "after" else "any"
        return [DueDay(0, number, place) for number in numbers]
    months = [int(number) for number in parts["BYMONTH"].split(",")]
    size = {Recurrence.QUARTERLY: 3, Recurrence.HALF_YEARLY: 6}.get(recurrence)
    in_every_month = 0 < numbers[0] <= 28 or relation == "after"
    if size is not None and in_every_month and months == list(range(1, 13, size)):
        return [DueDay(0, numbers[0], "after" if relation == "after" else "first")]
    if size is not None and relation == "after" and months[0] <= 3 and len(months) == 12 // size:
        return [DueDay(0, numbers[0], ("", "after", "second", "third")[months[0]])]
    if size is not None and months == list(range(size, 13, size)) and numbers[0] <= 28:
        return [DueDay(0, numbers[0], "last")]
    return [DueDay(month, numbers[0]) for month in months]


def _weekday(text: str) -> tuple[int, int]:
    """`-1FR` as -1 and 5; 0 is every one."""
    return int(text[:-2] or 0), "MO TU WE TH FR SA SU".split().index(text[-2:]) + 1


def _year_day(number: int) -> DueDay:
    base = date(2022, 12, 31) if number > 0 else date(2024, 1, 1)
    day = base + timedelta(days=number)
    return DueDay(day.month, day.day)

"""What the cells of a schedule tell: columns for years, halves, quarters and months.

The rule: a cell holds a mark, which is its column's period, or a time, which lies in it. What is
neither (a count, a place, a figure) makes the whole row one that is kept as it is written, each
cell with its period, and not read: a schedule of which a part is not understood is not certain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from coopplan.exchange.table.amounts import is_amount, may_be_day
from coopplan.exchange.table.cells import deadline_of, is_mark, of_year, of_years
from coopplan.exchange.table.column_times import ends, is_period, span_named, starts
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.raw import Cell
from coopplan.language.deadlines import pieced
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import Lang, fold

_LASTING = frozenset((DeadlineKind.RECURRING, DeadlineKind.ONGOING))
_DAYLESS = _LASTING | {
    DeadlineKind.RELATIVE,
    DeadlineKind.AS_NEEDED,
    DeadlineKind.BY_AGREEMENT,
    DeadlineKind.SEPARATE_PLAN,
}
"""What a deadline is that may tell no days, to which those of its column belong."""
_DAYS = re.compile(
    r"(?:(?:с|со|до|по|к|не позднее|from|by|until|till) )?\d{1,2}(?:-?(?:го|е|му))?"
    r"(?: ?(?:[-–—]|до|по|to|until) ?\d{1,2}(?:-?(?:го|е|му))?)?"
)
"""Days of a month that is told elsewhere: «до 10», «с 5 по 7», «12–14»."""
_WHOLE = {
    DeadlineKind.YEAR: r"года?|жыл(?:дың)?|year",
    DeadlineKind.MONTH: r"месяца?|ай(?:дың)?|month",
    DeadlineKind.QUARTER: r"квартала?|тоқсан(?:ның)?|quarter",
    DeadlineKind.HALF_YEAR: r"полугоди[ея]|жартыжылдық(?:тың)?|half[- ]?year",
}
_THROUGH = (
    r"(?:(?:в течение|на протяжении|за) )?(?:всего |весь |все )?(?:{unit})|"
    r"(?:{unit}) (?:бойы|ішінде)|"
    r"(?:(?:during|throughout|within) )?(?:the |all )?(?:whole |entire )?(?:{unit})"
)
"""All of the period that a column's name is: «в течение квартала»."""


@frozen
class Told:
    """What a schedule tells, and whether it is understood; else it stands as it was written."""

    phrase: str
    is_certain: bool = True


def of_schedule(columns: Sequence[Column]) -> frozenset[int]:
    """The places of columns that are a schedule's: of periods, beside each other or by name."""
    dated = [
        at
        for at, one in enumerate(columns)
        if one.meaning is Meaning.DEADLINE and not starts(one) and not ends(one)
    ]
    found = [at for at in dated if columns[at].year or span_named(columns[at].name)]
    return frozenset(at for at in found if len(found) > 1 or is_period(columns[at].name))


def figures(cells: Sequence[Cell]) -> list[Cell]:
    """The cells in which an amount stands, under names that tell nothing but a period."""
    return [one for one in cells if is_period(one.column.name) and is_amount(one.text)]


def scheduled(cells: Sequence[Cell], lang: Lang, *, whole: bool = False) -> Told:
    """The deadline that the cells of a schedule tell, each with its period where not all do.

    ``whole``: they are all cells that the schedule has.
    """
    if (alike := _alike(cells, lang)) is not None:
        return Told(alike)
    text = flat(cells[0].text)
    said_of_all = whole and len({flat(one.text) for one in cells}) == 1 < len(cells)
    if said_of_all and _is_dayless(text, lang) and not _lasts(text, lang):
        return Told(text)
    counted = any(not may_be_day(one.text) for one in figures(cells))
    times = [None if counted and is_amount(one.text) else _time(one, lang) for one in cells]
    told = [time for time in times if time is not None]
    if len(told) == len(cells):
        return _joined(cells, told, lang)
    kept = (
        _period(one.column, lang)
        if time is not None and is_mark(one.text)
        else f"{_period(one.column, lang)}: {flat(one.text)}"
        for one, time in zip(cells, times, strict=True)
    )
    return Told("; ".join(kept), is_certain=False)


def of_marked_years(text: str, marks: Sequence[Cell], lang: Lang) -> str | None:
    """A deadline without a year in the years that are marked; None where it is not so told."""
    if re.search(r"20\d\d", text) or not all(one.column.year for one in marks):
        return None
    if any(span_named(one.column.name) or not is_mark(one.text) for one in marks):
        return None
    told = scheduled([Cell(one.place, one.column, text) for one in marks], lang)
    return told.phrase if told.is_certain else None


def _alike(cells: Sequence[Cell], lang: Lang) -> str | None:
    """The deadline of columns of years that say one thing of each, None where they do not."""
    of_whole = [one for one in cells if not span_named(one.column.name) and not is_mark(one.text)]
    years = [one.column.year for one in of_whole if one.column.year]
    same = len({flat(one.text) for one in cells}) == 1
    return of_years(cells[0].text, years, lang) if same and len(years) == len(cells) > 1 else None


def _time(one: Cell, lang: Lang) -> str | None:
    """The time that a cell tells in its column, None where that is not understood."""
    span, year, text = span_named(one.column.name), one.column.year, flat(one.text)
    period = _period(one.column, lang)
    if is_mark(text):
        return period if deadline_of(period, lang, None).is_read else None
    if span and _DAYS.fullmatch(fold(text)):
        return _day_of_month(text, one.column, lang)
    if _is_all_of(text, period, lang):
        return period
    told = text if span and _is_dayless(text, lang) else of_year(text, year, lang) if year else text
    read = deadline_of(told, lang, None)
    if _is_dayless(told, lang) or (year and read.earliest is None and read.latest is None):
        return _within(text, period, lang)
    unsaid = _passes_over(read) and not deadline_of(text, lang, None).is_read
    return told if read.is_read and not unsaid else None


def _is_all_of(text: str, period: str, lang: Lang) -> bool:
    """Whether a cell says that its period is meant as a whole."""
    unit = _WHOLE.get(deadline_of(period, lang, None).kind)
    return unit is not None and bool(re.fullmatch(_THROUGH.format(unit=unit), fold(text)))


def _passes_over(read: Deadline) -> bool:
    return "other_words" in read.flags


def _lasts(text: str, lang: Lang) -> bool:
    return deadline_of(text, lang, None).kind in _LASTING


def _is_dayless(text: str, lang: Lang) -> bool:
    """Whether a deadline is understood and tells no days of its own."""
    read = deadline_of(text, lang, None)
    return read.kind in _DAYLESS and read.earliest is None and read.latest is None


def _within(text: str, period: str, lang: Lang) -> str | None:
    """What goes on or comes back within a period: «ежемесячно, I квартал 2026 г.»."""
    told = f"{text}, {period}"
    read, alone = deadline_of(told, lang, None), deadline_of(text, lang, None)
    return told if read.kind is alone.kind in _DAYLESS and not _passes_over(read) else None


def _day_of_month(text: str, column: Column, lang: Lang) -> str | None:
    """Days of the month that a column's name is; a number alone may be a count."""
    if text.isdigit() or deadline_of(_period(column, lang), lang, None).kind is not (
        DeadlineKind.MONTH
    ):
        return None
    told = f"{text} {span_named(column.name)}"
    told = of_year(told, column.year, lang) if column.year else told
    read = deadline_of(told, lang, None)
    return told if read.is_read and not _passes_over(read) else None


def _joined(cells: Sequence[Cell], told: Sequence[str], lang: Lang) -> Told:
    """The times in one phrase; what stands alike in columns beside each other is one span."""
    runs: list[list[int]] = [[0]] if cells else []
    for at, (one, two) in enumerate(pairwise(cells), start=1):
        if two.place == one.place + 1 and _goes_on(one, two, lang):
            runs[-1].append(at)
        else:
            runs.append([at])
    spans = [_span([cells[at] for at in run], told[run[0]], lang) for run in runs]
    phrases = [
        between.join(dict.fromkeys(listed)) for listed in (spans, told) for between in (", ", "; ")
    ]
    read = [one for one in phrases if deadline_of(one, lang, None).is_read]
    plain = (one for one in read if not _passes_over(deadline_of(one, lang, None)))
    return Told(next(plain, (read or phrases)[0]), is_certain=bool(read))


def _goes_on(one: Cell, two: Cell, lang: Lang) -> bool:
    """Whether two cells of parts of years say one thing through both."""
    if not span_named(one.column.name) or not span_named(two.column.name):
        return False
    if is_mark(one.text) or is_mark(two.text):
        return is_mark(one.text) and is_mark(two.text)
    return _lasts(one.text, lang) and flat(one.text) == flat(two.text)


def _span(run: Sequence[Cell], told: str, lang: Lang) -> str:
    """What a run of cells tells: the span from the first period to the last."""
    if len(run) == 1:
        return told
    span = f"{_period(run[0].column, lang)} – {_period(run[-1].column, lang)}"
    return span if is_mark(run[0].text) else f"{flat(run[0].text)}, {span}"


def _period(column: Column, lang: Lang) -> str:
    """The period of a column, in the words of its name and with its year."""
    span = span_named(column.name)
    if column.year is None:
        return span or column.name
    return of_year(span, column.year, lang) if span else pieced.year(column.year, lang)

"""The one deadline that the columns of a row tell: start and end, years, quarters with marks.

The rule: what is written out in a column of its own comes before a schedule, and an hour of the day
is no deadline where a day stands beside it; what is left out of the deadline is told in the note.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from coopplan.exchange.table.cells import deadline_of, is_mark, of_year
from coopplan.exchange.table.column_times import ends, quarter_named, span_named, starts
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.headings import is_one_unit, part_of_year, time_level
from coopplan.exchange.table.languages import is_of, language_told
from coopplan.exchange.table.periods import is_of_paper, is_whole
from coopplan.exchange.table.raw import Cell
from coopplan.exchange.table.revised import lasts
from coopplan.exchange.table.schedule import (
    Told,
    figures,
    of_marked_years,
    of_schedule,
    scheduled,
)
from coopplan.exchange.table.two_languages import STROKE, parted
from coopplan.language.deadlines import pieced
from coopplan.model.deadline import DeadlineKind
from coopplan.model.plan_table import Column, Meaning, Period
from coopplan.model.text import Lang, fold

_HOUR = r"\d{1,2}[.:-]\d{2}(?: ?(?:ч|час|h)\w*\.?)?"
_HOURS = re.compile(
    rf"(?:(?:с|в|от|at|from) )?{_HOUR}(?: ?(?:[-–—]|до|to) ?{_HOUR})?", re.IGNORECASE
)
_OF_DAY = re.compile(r"время|уақыт|\btime\b|\bhour")
"""A column of the hours of a day; 01.12 in another one is a day."""
_SINCE = re.compile(
    r"(?:с|со|от|начиная с|from|since|starting(?: from| on)?)\s+(.+)|"
    r"(.+?)(?:[нтд][ае]н)?(?: бастап)",
    re.IGNORECASE,
)
_UNTIL = re.compile(
    r"(?:по|до|к|не позднее|until|till|to|by|through)\s+(.+)|(.+?)(?:[ғгқк][ае])?(?: дейін)",
    re.IGNORECASE,
)
"""A day with the words that make it a start or an end."""
_UNITS = (
    DeadlineKind.DAY,
    DeadlineKind.MONTH,
    DeadlineKind.QUARTER,
    DeadlineKind.HALF_YEAR,
    DeadlineKind.SEASON,
    DeadlineKind.YEAR,
)
"""The kinds of what a span goes from and to."""
_YEARS = ("год", "жыл", "жылы", "year")
_MONTHS = ("месяц", "ай", "айы", "month")
"""Names of columns that hold the parts of a deadline."""
_YEAR = re.compile(r"(20\d\d)(?: ?(?:год|г\.?|жыл|ж\.?))?")

_OF_YEAR = {
    Lang.RU: ("{0} год", "{0}–{1} годы"),
    Lang.KK: ("{0} жыл", "{0}–{1} жылдар"),
    Lang.EN: ("{0}", "{0}–{1}"),
}
"""How the years of a table are said behind a deadline."""


def told(cells: Sequence[Cell], columns: Sequence[Column], lang: Lang) -> tuple[Told, list[str]]:
    """What is told of a row's deadline, and what of its cells is no part of it.

    ``columns`` are all of the table: beside one that is the deadline's alone, a schedule of periods
    tells in which of them it lies, or stands in the note.
    """
    schedule = of_schedule(columns)
    planned = [one for one in cells if one.place in schedule]
    plain = [
        one
        for one in cells
        if one.place not in schedule and not (planned and (_is_hour(one) or lasts(one.column)))
    ]
    phrase, used = _plain(plain, lang)
    found = Told(phrase)
    if any(not is_mark(one.text) for one in used):
        of_years = of_marked_years(phrase, planned, lang) if planned else None
        used += planned if of_years else []
        found = Told(of_years or phrase)
    elif planned:
        amounts = figures(planned) if _own(columns, schedule) else []
        used = [one for one in planned if one not in amounts]
        whole = len(used) == len(schedule)
        found = scheduled(used, lang, whole=whole) if used else Told("")
    elif len(_own(columns, schedule)) > 1:  # marks under names that tell no period
        kept = (f"{one.column.name}: {flat(one.text)}" for one in used)
        found = Told("; ".join(kept), is_certain=not used)
    return found, [f"{one.column.name}: {flat(one.text)}" for one in cells if one not in used]


def _own(columns: Sequence[Column], schedule: Collection[int]) -> list[Column]:
    """The columns that are the deadline's own, beside a schedule or without one."""
    return [
        one
        for at, one in enumerate(columns)
        if one.meaning is Meaning.DEADLINE and at not in schedule and not lasts(one)
    ]


def _plain(cells: Sequence[Cell], lang: Lang) -> tuple[str, list[Cell]]:
    """The phrase that columns tell which are no schedule's, and those of them that tell it."""
    days = [one for one in cells if not _is_hour(one)] or list(cells)
    lasting = [one for one in days if lasts(one.column)]
    days = [one for one in days if one not in lasting] or days
    if (of_parts := _of_parts(days, lang)) is not None:
        return of_parts, days
    first = next((one for one in days if starts(one.column)), None)
    last = next((one for one in days if ends(one.column)), None)
    if first is not None and len(days) == 1:
        return pieced.since(_bare(_dated(first, lang), _SINCE, lang), lang), days
    if first is not None and last is not None and len(days) == 2:
        begins, finishes = (_dated(one, lang) for one in (first, last))
        bare = _bare(begins, _SINCE, lang), _bare(finishes, _UNTIL, lang)
        dated = all(deadline_of(one, lang, None).kind in _UNITS for one in bare)
        return _span(*bare) if dated else _span(begins, finishes), days
    phrases = list(dict.fromkeys(_in_one(_dated(one, lang), lang) for one in days))
    return _once(phrases, lang) or ", ".join(phrases), days


def _in_one(phrase: str, lang: Lang) -> str:
    """A deadline of which both halves say the same: «2026 жылғы мамыр / май 2026 года»."""
    places = parted(phrase)
    if len(places) > 1:  # of many lines each may be a deadline by itself: few places part halves
        strokes = parted(phrase, STROKE)
        alone = strokes if len(strokes) == 1 else []
        places = [
            one
            for one in places
            if one in alone or language_told(one[0]) is not language_told(one[1])
        ]
    found = (_once(halves, lang) for halves in places)
    return next((one for one in found if one), phrase)


def _once(phrases: Sequence[str], lang: Lang) -> str | None:
    """One of the phrases that all say the same deadline, in the language if one is; else None."""
    if len(phrases) < 2:
        return None
    told = [deadline_of(one, lang, None) for one in phrases]
    if any(not one.is_read or "other_words" in one.flags for one in told):
        return None
    if any(one.value() != told[0].value() for one in told):
        return None
    return next((one for one in phrases if is_of(one, lang)), phrases[0])


def timed(
    phrase: str, above: Sequence[str], lang: Lang, context: Period | None
) -> tuple[str, Period | None]:
    """A row's deadline as the headings above it make it, and the years in which it lies.

    Under «2026 год» a day without a year is of that year, under «Март» the cell «5–7» is of March
    and «постоянно» is all of March; a row that has no deadline of its own has that of the heading.
    """
    headings = [one for one in above if time_level(one)]
    for heading in headings:
        told = deadline_of(heading, lang, context)
        if told.kind is DeadlineKind.YEAR and told.earliest and told.latest:
            context = told.earliest, told.latest
    if headings and not phrase:
        return headings[-1], context
    if headings and not deadline_of(phrase, lang, context).is_read:
        if not is_one_unit(headings[-1]):  # «5» under «Июль–август» is of no month that is told
            return phrase, context
        both = f"{flat(phrase)} {headings[-1]}"
        read = deadline_of(both, lang, context)
        phrase = both if read.is_read and read.span == (0, len(both)) else phrase
    elif (part := part_of_year(above)) and _goes_on(phrase, lang, context):
        both = f"{flat(phrase)} {part}"
        read_whole = is_whole(phrase) and not deadline_of(both, lang, context).is_read
        phrase = part if read_whole else both
    return phrase, context


def of_years(phrase: str, lang: Lang, years: Period | None, term: Period | None) -> str:
    """A deadline that recurs with the years of its table, where these are not the plan's own term.

    What is done quarterly by the plan of one year is another promise than in that of the next.
    """
    first, last = years or (None, None)
    if first is None or last is None or (first.month, first.day, last.month) != (1, 1, 12):
        return phrase
    begins, ends_on = term or (None, None)
    if begins is not None and ends_on is not None and first <= begins and ends_on <= last:
        return phrase
    told = deadline_of(phrase, lang, None)
    if not told.is_recurring or told.earliest or told.latest or told.stages:
        return phrase
    spoken = Lang(told.lang) if told.lang in set(Lang) else lang
    words = _OF_YEAR[spoken][first.year < last.year].format(first.year, last.year)
    both = f"{flat(phrase).rstrip(' ,;')}, {words}"
    read = deadline_of(both, lang, None)
    whole = read.span == (0, len(both)) and read.recurrence is told.recurrence
    return both if whole and (read.earliest, read.latest) == (first, last) else phrase


def _goes_on(phrase: str, lang: Lang, context: Period | None) -> bool:
    """Whether a deadline is all of a time that is told elsewhere than in the plan's own term."""
    told = deadline_of(phrase, lang, context)
    return told.kind is DeadlineKind.ONGOING and not told.stages and not is_of_paper(phrase)


def _of_parts(days: Sequence[Cell], lang: Lang) -> str | None:
    """The deadline of two columns, one of which holds the year and the other a part of it."""
    if len(days) != 2:
        return None
    of_years = [one for one in days if fold(one.column.name).strip(" .:") in _YEARS]
    told = _YEAR.fullmatch(flat(of_years[0].text)) if len(of_years) == 1 else None
    if told is None:
        return None
    year = int(told[1])
    (other,) = (one for one in days if one is not of_years[0])
    text = flat(other.text)
    if fold(other.column.name).strip(" .:") in _MONTHS and text.isdigit() and len(text) < 3:
        return f"{int(text):02}.{year}"
    quarter = quarter_named(text)
    return of_year(text if quarter is None else pieced.quarter(quarter, lang), year, lang)


def _is_hour(one: Cell) -> bool:
    return bool(_OF_DAY.search(fold(one.column.name)) and _HOURS.fullmatch(flat(one.text)))


def _bare(text: str, words: re.Pattern[str], lang: Lang) -> str:
    """A day without the word before or behind it that its column's name says already."""
    told = flat(text)
    found = words.fullmatch(told)
    bare = next((one for one in found.groups() if one), "") if found else ""
    return bare if bare and deadline_of(bare, lang, None).is_read else told


def _span(first: str, last: str) -> str:
    return first if first == last else f"{first} – {last}"


def _dated(one: Cell, lang: Lang) -> str:
    """A deadline as its column makes it: of a year, or a mark in that of a quarter."""
    span = span_named(one.column.name)
    text = span if span and is_mark(one.text) else one.text
    return of_year(text, one.column.year, lang) if one.column.year else text

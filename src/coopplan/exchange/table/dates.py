"""The one deadline that the columns of a row tell: start and end, years, quarters with marks.

The rule: what is written out comes before marks in a schedule, and an hour of the day is no
deadline where a day stands beside it; what is left out of the deadline is told in the note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.cells import deadline_of, is_mark, of_year, of_years
from coopplan.exchange.table.column_times import ends, quarter_named, span_named, starts
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.headings import is_one_unit, part_of_year, time_level
from coopplan.exchange.table.periods import is_of_paper, is_whole
from coopplan.exchange.table.raw import Cell
from coopplan.language.deadlines import pieced
from coopplan.model.deadline import DeadlineKind
from coopplan.model.plan_table import Period
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
_LASTS = re.compile(r"^duration|^продолжительн|^длительн|^ұзақтығы")
"""A column that tells how long something takes, which is no day beside one that tells when."""


def told(cells: Sequence[Cell], lang: Lang) -> tuple[str, list[str]]:
    """The phrase of a row's deadline, and what of its cells is no part of it."""
    days = [one for one in cells if not _is_hour(one)] or list(cells)
    lasting = [one for one in days if _LASTS.search(fold(one.column.name))]
    days = [one for one in days if one not in lasting] or days
    written = [one for one in days if not span_named(one.column.name)]
    if written and len(written) < len(days) and any(not is_mark(one.text) for one in written):
        days = written
    left = [f"{one.column.name}: {flat(one.text)}" for one in cells if one not in days]
    if (parted := _of_parts(days, lang)) is not None:
        return parted, left
    first = next((one for one in days if starts(one.column)), None)
    last = next((one for one in days if ends(one.column)), None)
    if first is not None and len(days) == 1:
        return pieced.since(_bare(_dated(first, lang), _SINCE, lang), lang), left
    if first is not None and last is not None and len(days) == 2:
        begins, finishes = (_dated(one, lang) for one in (first, last))
        bare = _bare(begins, _SINCE, lang), _bare(finishes, _UNTIL, lang)
        dated = all(deadline_of(one, lang, None).kind in _UNITS for one in bare)
        return _span(*bare) if dated else _span(begins, finishes), left
    alike = _alike(days, lang)
    return alike or ", ".join(dict.fromkeys(_listed(days, lang))), left


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


def _alike(days: Sequence[Cell], lang: Lang) -> str | None:
    """The deadline of columns of years that say one thing of each, None where they do not."""
    years = [one.column.year for one in days if one.column.year and not is_mark(one.text)]
    same = len({flat(one.text) for one in days}) == 1
    several = len(years) == len(days) > 1
    return of_years(days[0].text, years, lang) if several and same else None


def _is_hour(one: Cell) -> bool:
    return bool(_OF_DAY.search(fold(one.column.name)) and _HOURS.fullmatch(flat(one.text)))


def _listed(days: Sequence[Cell], lang: Lang) -> list[str]:
    """The cells' words, marks in columns beside each other being one span."""
    found: list[str] = []
    run: list[Cell] = []
    for one in [*days, None]:
        marked = one is not None and is_mark(one.text) and bool(span_named(one.column.name))
        if run and not (marked and one is not None and one.place == run[-1].place + 1):
            found.append(_span(_dated(run[0], lang), _dated(run[-1], lang)))
            run = []
        if one is not None and marked:
            run.append(one)
        elif one is not None:
            found.append(_dated(one, lang))
    return found


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

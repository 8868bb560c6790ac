"""Tables of another sort than a plan, though columns of theirs are called as those of a plan are.

The rule: risks, terms, questions with their answers, targets and money are told by the names of
columns, money also by figures where days would stand. Beside a plan such a table is left to a
person; what has neither deadlines nor bodies may be of a plan or not, which is told. Where a file
has no other table, it is read.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from enum import Enum, auto

from coopplan.exchange.table.cells import is_mark
from coopplan.exchange.table.column_times import is_period
from coopplan.exchange.table.columns import (
    are_of_indicators,
    column_of,
    counts,
    names_measures,
    names_year,
)
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, header_named, repeats
from coopplan.exchange.table.other_tables import is_time
from coopplan.exchange.table.sides import Side
from coopplan.model.plan_table import Meaning
from coopplan.model.text import fold

_RISK = re.compile(
    r"\bриск|\bугроз|вероятност|тәуекел|қауіп(?!сіз)|ықтималды|\brisks?\b|\bthreat|likelihood|"
    r"probabilit"
)
_AGAINST = re.compile(r"реагировани|mitigat|contingenc|әрекет ету шар")
"""What is done about a risk: «Меры реагирования»."""
_TERM = re.compile(
    r"^(?:термин|поняти[ея]|определени[ея]|сокращени[ея]|аббревиатур[аы]|расшифровк[аи]|"
    r"ұғым(?:дар)?|анықтама(?:сы)?|қысқарт(?:у|ылған сөз)(?:лер)?|abbreviations?|acronyms?|"
    r"definitions?|meaning|glossary)\b"
)
_ASKED = re.compile(
    r"^(?:\w+ )?(?:проблем|вопрос|замечани|мәселе|сұрақ|ескерту|проблема|issues?\b|problems?\b|"
    r"questions?\b|concerns?\b|challenges?\b|remarks?\b)"
)
"""What is asked, or stands in the way: «Проблема», «Проблемный вопрос»."""
_ANSWERED = re.compile(
    r"^(?:\w+ ){0,2}(?:решени|ответ(?!ств)|мер[аы]?\b|шешім|шешу|жауап(?!ты)|шара|resol|solution|"
    r"answer|respon[sd](?!ib)|remed|measures?\b|actions?\b)"
)
"""What was answered, or is done about it: «Пути решения», «Принятые меры»."""
_FIGURE = re.compile(r"[<>≥≤~+-]?\d[\d\s.,%–—-]*")
_LONGEST_NAME = 60


class Sort(Enum):
    """What a table with columns of a plan is of."""

    PLAN = auto()
    OTHER = auto()
    DOUBTED = auto()


def sorts(
    grids: Sequence[Grid], headers: Mapping[int, Header | None], mapped: frozenset[int]
) -> dict[int, Sort]:
    """What each table is of, by its number; those that a person has mapped are of a plan.

    Without a table that is certainly of a plan all are read as if they were.
    """
    told: dict[int, Sort] = {}
    above: Grid | None = None
    for grid in grids:
        header = headers[grid.number]
        found = _sort(grid, header) if header is not None else Sort.PLAN
        unnamed = header is None or not header.rows
        if grid.number in mapped:
            found = Sort.PLAN
        elif unnamed and above is not None and above.width == grid.width:
            found = told[above.number]  # what has no names of its own goes on
        told[grid.number] = found
        above = grid
    certain = any(
        header is not None and told[number] is Sort.PLAN and _tells_when_or_who(header)
        for number, header in headers.items()
    )
    return told if certain else dict.fromkeys(told, Sort.PLAN)


def beside(grid: Grid, header: Header, sides: Sequence[Side]) -> frozenset[int]:
    """The rows (indices) of tables of another sort that stand below a plan in one sheet."""
    if not _tells_when_or_who(header) or _sort(grid, header) is not Sort.PLAN:
        return frozenset()
    first, found, within = max(header.rows, default=-1), set(), False
    for at, row in enumerate(grid.rows):
        if at <= first:
            continue
        if at in header.rows or repeats(row, grid, header):
            within = False
        elif names_others(row, header, sides):
            below = Grid(grid.number, grid.rows[at:])
            named = header_named(below, sides)
            own = named if named is not None and 0 in named.rows else None
            within = own is None or _sort(below, own) is not Sort.PLAN
        if within:
            found.add(at)
    return frozenset(found)


def names_others(row: Row, header: Header, sides: Sequence[Side]) -> bool:
    """Whether a row within a plan holds the names of columns, and can be no measure of it.

    It names the column of the №, or what plans do not tell of, and most of its names are known; or
    it names a question and its answer.
    """
    own = [flat(text) for text in row.own()]
    if len(own) < 2 or any(len(one) > _LONGEST_NAME or _has_digits(one) for one in own):
        return False
    others = [one for one in own if _is_of_others(one)]
    if answers(own):
        return True
    known = [one for one in own if one in others or column_of(one, sides) is not None]
    if len(known) * 2 <= len(own):
        return False
    places = header.having(Meaning.NUMBER)
    number = column_of(flat(row.cells[places[0]]), ()) if places else None
    if number is not None and number.meaning is Meaning.NUMBER:
        return len(own) > 2
    return bool(others) and len(known) == len(own)


def _is_of_others(name: str) -> bool:
    told = fold(name)
    return bool(_RISK.match(told) or _TERM.match(told)) and len(told.split()) < 4


def answers(names: Sequence[str]) -> bool:
    """Whether columns are first of all those of a question, then of its answer."""
    told = [fold(flat(one)) for one in names]
    numbers = [column_of(one, ()) for one in told]
    told = [
        one
        for one, column in zip(told, numbers, strict=True)
        if one and (column is None or column.meaning is not Meaning.NUMBER)
    ]
    short = [one for one in told if len(one.split()) < 4]
    if len(short) < 2 or short[0] != told[0] or not _ASKED.match(told[0]):
        return False
    return any(_ANSWERED.match(one) and not names_measures(one) for one in short[1:])


def _has_digits(name: str) -> bool:
    return bool(re.search(r"\d", name)) and not names_year(name)


def _sort(grid: Grid, header: Header) -> Sort:
    names = [fold(flat(one.name)) for one in header.columns]
    title = header.having(Meaning.TITLE)[0]
    if _is_of_risks(names, title):
        return Sort.OTHER
    if counts(names[title]) and not names_measures(names[title]):
        return Sort.OTHER
    if are_of_indicators(names):
        return Sort.OTHER
    if answers(names) and not _tells_when_or_who(header):
        return Sort.OTHER
    if header.having(Meaning.BODIES):
        return Sort.PLAN
    times = header.having(Meaning.DEADLINE)
    rows = [row for at, row in enumerate(grid.rows) if at > max(header.rows, default=-1)]
    if times and not all(_holds_figures(rows, at) for at in times):
        return Sort.PLAN
    money = times or header.having(Meaning.FUNDING) or _has_amounts(header)
    return Sort.OTHER if money or any(map(_TERM.match, names)) else Sort.DOUBTED


def _has_amounts(header: Header) -> bool:
    """Whether columns are named by periods of which they hold no times."""
    return any(one.meaning is Meaning.OTHER and is_period(one.name) for one in header.columns)


def _is_of_risks(names: Sequence[str], title: int) -> bool:
    """Whether the columns are those of risks; a plan may tell the risk of a measure behind it."""
    told = [at for at, name in enumerate(names) if _RISK.search(name)]
    return any(at <= title for at in told) or len(told) > 1 or bool(_AGAINST.search(names[title]))


def _tells_when_or_who(header: Header) -> bool:
    return bool(header.having(Meaning.DEADLINE) or header.having(Meaning.BODIES))


def _holds_figures(rows: Sequence[Row], place: int) -> bool:
    """Whether most of what stands in a column are figures, and no times."""
    told = [flat(row.cells[place]) for row in rows if row.cells[place] and not row.is_blank]
    figures = [
        one for one in told if _FIGURE.fullmatch(one) and not is_time(one) and not is_mark(one)
    ]
    return len(figures) * 2 > len(told) > 0

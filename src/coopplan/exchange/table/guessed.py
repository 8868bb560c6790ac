"""The columns of a table without names, told by what stands in them.

The rule: where that leaves a doubt there are none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from coopplan.exchange.table.bodies import is_agreed
from coopplan.exchange.table.columns import column_of
from coopplan.exchange.table.filled import NUMBER
from coopplan.exchange.table.fitting import unknown_names
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import LOOKED_AT, Header
from coopplan.exchange.table.heads import names_office
from coopplan.exchange.table.other_sorts import answers
from coopplan.exchange.table.other_tables import is_of_people
from coopplan.language import deadlines
from coopplan.model.plan_table import Column, Meaning

_SHORT = re.compile(
    r"(?:Мин(?!им)[а-я]{2,}|Рос[а-я]+(?:надзор|стат|ство|транс|дор)\w*|[А-ЯЁӘҒҚҢӨҰҮҺІ]{3,6})\b"
)
"""How a body is called for short: «Минкульт», «Роспотребнадзор», «МЧС»."""
_CLOSE = 2
"""A text shorter than a measure's, though not so many times, may be a measure's as well."""


def guessed(grid: Grid) -> Header | None:
    """The columns by what stands in them: numbers, days, bodies, and the longest texts."""
    rows = [row for row in grid.rows if len(set(row.own())) > 1][:LOOKED_AT]
    if len(rows) < 2 or grid.width < 2:
        return None
    if has_own_names(grid) or answers(rows[0].cells):
        return None
    columns = [Column(Meaning.OTHER)] * grid.width
    lengths: Counter[int] = Counter()
    dated: Counter[int] = Counter()
    for place in range(grid.width):
        texts = _told(rows, place)
        if not texts:
            columns[place] = Column(Meaning.SKIP)
            continue
        half = len(texts) / 2
        if sum(1 for text in texts if NUMBER.match(text)) > half:
            columns[place] = Column(Meaning.NUMBER)
            continue
        dated[place] = sum(1 for text in texts if len(text) < 90 and deadlines.read(text).is_read)
        if dated[place] <= half:
            del dated[place]
        elif max(dated.values()) == dated[place]:
            columns[place] = Column(Meaning.DEADLINE)
        if sum(1 for text in texts if _names_body(text)) > half and place not in dated:
            columns[place] = Column(Meaning.BODIES)
        lengths[place] = sum(map(len, texts))
    free = [place for place in lengths if columns[place].meaning is Meaning.OTHER]
    if not free or not any(one.meaning is Meaning.DEADLINE for one in columns):
        return None
    longest = max(free, key=lambda place: lengths[place])
    if is_of_people(grid, longest):
        return None
    columns[longest] = Column(Meaning.TITLE)
    if all(one.meaning is not Meaning.BODIES for one in columns):
        due = next(at for at, one in enumerate(columns) if one.meaning is Meaning.DEADLINE)
        after = [at for at in free if at > due and columns[at].meaning is Meaning.OTHER]
        if after and all(map(_is_name, _told(rows, after[0]))):
            columns[after[0]] = Column(Meaning.BODIES)
        elif any(lengths[at] * _CLOSE > lengths[longest] for at in free if at != longest):
            return None  # which of two holds the measures nobody tells
    return Header(tuple(columns), unknown_names(grid, columns), guessed=True)


def _told(rows: Sequence[Row], place: int) -> list[str]:
    return [flat(row.cells[place]) for row in rows if row.cells[place]]


def _names_body(text: str) -> bool:
    """Whether a cell names who answers: by an office, by a short name, or since it has agreed."""
    return names_office(text) or is_agreed(text) or bool(_SHORT.match(text))


def _is_name(text: str) -> bool:
    """Whether a text may name who answers: few words that begin as a name does, no figures."""
    return text[:1].isupper() and len(text.split()) <= 6 and not re.search(r"\d|[.!?]\s", text)


def has_own_names(grid: Grid) -> bool:
    """Whether a table begins with names of columns, though not with those of a plan."""
    first = next((row for row in grid.rows if not row.is_blank), None)
    if first is None or any(
        re.search(r"\d", cell) or len(cell.split()) > 6 for cell in first.cells
    ):
        return False
    columns = [column_of(flat(cell), ()) for cell in first.cells]
    return any(one is not None and one.meaning is Meaning.NUMBER for one in columns)

"""The columns of a table: by its header, by the person's own map, or by what stands in them.

The rule: a header is where a title and one more column are named. A table without one gets the
columns of the table before it, if it is as wide; else its columns are told by their contents, and
where that leaves a doubt there are none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from coopplan.errors import BadColumnMap
from coopplan.exchange.table.columns import (
    are_of_indicators,
    begins_with_measure,
    column_of,
    names_measures,
    span_named,
    with_quarters,
    year_named,
)
from coopplan.exchange.table.filled import NUMBER, described, with_number, with_title
from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.sides import Side, side_named
from coopplan.language import deadlines
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Column, Meaning
from coopplan.model.text import fold

_LOOKED_AT = 60
_YEAR_BESIDE = re.compile(r"\b20\d\d\b(?: ?(?:г\.|год\w*|ж\.|жыл\w*))?")
_BODY = re.compile(
    r"министерств|управлени|департамент|акимат|администраци|агентств|комитет|правительств|палата|"
    r"әкімді|басқарма|министрлі|ministry|department|agency|akimat|university|университет"
)


_AIM = re.compile(r"^(?:strategic )?(?:objectives?|goals?|aims?|цел[ьи]|мақсат(?:тар|ы)?)$")


@frozen
class Header:
    """The columns of a table and the rows that name them (indices into the grid's rows)."""

    columns: tuple[Column, ...]
    rows: frozenset[int] = frozenset()
    guessed: bool = False

    def having(self, meaning: Meaning) -> tuple[int, ...]:
        """The columns of a meaning."""
        return tuple(at for at, one in enumerate(self.columns) if one.meaning is meaning)


def header_of(
    grid: Grid, sides: Sequence[Side], wishes: Mapping[str, str], before: Header | None = None
) -> Header | None:
    """The columns of a table, None where they cannot be told. Raises BadColumnMap."""
    found = header_named(grid, sides)
    if wishes:
        return _wished(grid, sides, wishes, found)
    if found is not None:
        return found
    if any(are_of_indicators(row.cells) for row in grid.rows[:_LOOKED_AT]):
        return None
    if before is not None and len(before.columns) == grid.width and not _has_own_names(grid):
        return Header(before.columns)
    return _guessed(grid)


def _has_own_names(grid: Grid) -> bool:
    """Whether a table begins with names of columns, though not with those of a plan."""
    first = next((row for row in grid.rows if not row.is_blank), None)
    if first is None or any(
        re.search(r"\d", cell) or len(cell.split()) > 6 for cell in first.cells
    ):
        return False
    columns = [column_of(flat(cell), ()) for cell in first.cells]
    return any(one is not None and one.meaning is Meaning.NUMBER for one in columns)


def header_named(grid: Grid, sides: Sequence[Side]) -> Header | None:
    """The columns that a row of names tells, None where there is no such row."""
    for at, row in enumerate(grid.rows[:_LOOKED_AT]):
        if are_of_indicators(row.cells):
            break
        columns = with_title(_read(row.cells, sides), grid, at)
        if not _is_header(columns, row) or len(set(row.own())) < 2:
            continue
        rows = {at}
        merged = row
        while at + 1 < len(grid.rows):  # a second row of names under the first
            below = grid.rows[at + 1]
            if not _goes_on(merged, below, sides):
                break
            at += 1
            rows.add(at)
            names = tuple(
                one if place in below.above or one == two or not two else f"{one} {two}".strip()
                for place, (one, two) in enumerate(zip(merged.cells, below.cells, strict=True))
            )
            merged = Row(merged.number, names, left=below.left)
            columns = with_title(_read(names, sides), grid, at)
        settled = _shown_first(_settled(columns, merged.cells), grid)
        settled = described(with_number(settled, grid, at), grid, at)
        return Header(settled, frozenset(rows))
    return None


def _read(cells: Sequence[str], sides: Sequence[Side]) -> list[Column | None]:
    """The columns that cells name, the measures' column being that which says so most plainly."""
    cells = with_quarters(cells)
    found = [column_of(flat(cell), sides) for cell in cells]
    spans = {cell for cell, one in zip(cells, found, strict=True) if not one and _is_span(cell)}
    if len(spans) > 1:  # a schedule: a column for each quarter or month
        found = [
            Column(Meaning.DEADLINE, flat(cell), year=year_named(cell)) if cell in spans else one
            for cell, one in zip(cells, found, strict=True)
        ]
    if not any(one is not None and _is_title(one) for one in found):
        # «Measure, who answers»: of a name that says both it is the measure that counts.
        found = [
            Column(Meaning.TITLE, flat(cell)) if begins_with_measure(flat(cell)) else one
            for cell, one in zip(cells, found, strict=True)
        ]
    meanings = {one.meaning for one in found if one is not None}
    if Meaning.TITLE not in meanings and meanings & {Meaning.DEADLINE, Meaning.BODIES}:
        # «Directions of cooperation» is where the measures stand if nothing else is.
        return [
            Column(Meaning.TITLE, one.name) if one and one.meaning is Meaning.SECTION else one
            for one in found
        ]
    plain = next(
        (at for at, one in enumerate(found) if one and _is_title(one) and names_measures(one.name)),
        None,
    )
    if plain is None:
        return found
    aim = None if Meaning.SECTION in meanings else _aim(cells[:plain])
    return [
        Column(Meaning.SECTION, flat(cells[at]))
        if at == aim or (one and _is_title(one) and at < plain)
        else one
        for at, one in enumerate(found)
    ]


def _aim(cells: Sequence[str]) -> int | None:
    """The column of aims that stands before the measures, which belong to them."""
    return next((at for at, cell in enumerate(cells) if _AIM.match(fold(flat(cell)))), None)


def _is_span(cell: str) -> bool:
    told = _YEAR_BESIDE.sub("", flat(cell)).strip(" :*.,")
    return bool(told) and span_named(told) == told


def _is_header(columns: Sequence[Column | None], row: Row) -> bool:
    meanings = {one.meaning for one in columns if one is not None}
    named = sum(1 for one in columns if one is not None)
    filled = sum(1 for cell in row.cells if cell)
    others = meanings - {Meaning.TITLE, Meaning.SKIP}
    return Meaning.TITLE in meanings and bool(others) and named * 2 >= filled // 2 + 1


def _goes_on(upper: Row, lower: Row, sides: Sequence[Side]) -> bool:
    """Whether a row goes on naming columns: under merged names, or beside names merged down."""
    if lower.is_blank or is_column_numbers(lower.cells):
        return False
    new = [
        place
        for place, text in enumerate(lower.cells)
        if text and place not in lower.above and place not in lower.left
    ]
    if not new or any(len(lower.cells[place]) > 80 for place in new):
        return False
    spread = set(upper.left) | {place - 1 for place in upper.left}
    title = [at for at, one in enumerate(_read(upper.cells, sides)) if one and _is_title(one)]
    if any(place in new for place in title):
        return False
    if title and title[0] in lower.above:
        return True
    if lower.above or spread:
        return all(place in spread for place in new)
    return len(new) > 1 and all(column_of(flat(lower.cells[place]), sides) for place in new)


def _is_title(column: Column) -> bool:
    return column.meaning is Meaning.TITLE


def _settled(columns: Sequence[Column | None], names: Sequence[str]) -> tuple[Column, ...]:
    """The columns, each meaning once where it can only be once; the rest keep their names."""
    found: list[Column] = []
    seen: set[Meaning] = set()
    once = {Meaning.NUMBER, Meaning.TITLE, Meaning.SECTION}
    for column, name in zip(columns, names, strict=True):
        one = column or Column(Meaning.OTHER, flat(name))
        if one.meaning in seen & once:
            one = Column(Meaning.OTHER, flat(name))
        seen.add(one.meaning)
        found.append(one)
    return tuple(found)


def _shown_first(columns: tuple[Column, ...], grid: Grid) -> tuple[Column, ...]:
    """The columns, a hidden one being only a note where a shown one has its meaning."""
    shown = {one.meaning for place, one in enumerate(columns) if place not in grid.hidden}
    return tuple(
        Column(Meaning.OTHER, one.name) if place in grid.hidden and one.meaning in shown else one
        for place, one in enumerate(columns)
    )


def is_column_numbers(cells: Sequence[str]) -> bool:
    """Whether a row only numbers the columns: 1, 2, 3 …"""
    told = [cell.strip(" .()") for cell in dict(enumerate(cells)).values() if cell]
    if len(told) < 3 or not all(one.isascii() and one.isdigit() and len(one) < 4 for one in told):
        return False
    numbers = list(dict.fromkeys(int(one) for one in told))
    return numbers == list(range(numbers[0], numbers[0] + len(numbers))) and numbers[0] in (0, 1)


def repeats(row: Row, grid: Grid, header: Header) -> bool:
    """Whether a row says a header row again, as at the head of a page."""
    told = [fold(flat(cell)) for cell in row.cells]
    return any(
        told == [fold(flat(cell)) for cell in grid.rows[at].cells] for at in header.rows
    ) or bool(
        header.columns
        and any(told)
        and all(
            not text or text == fold(flat(column.name))
            for text, column in zip(told, header.columns, strict=False)
        )
        and sum(1 for text in told if text) > 1
    )


def _wished(
    grid: Grid, sides: Sequence[Side], wishes: Mapping[str, str], found: Header | None
) -> Header:
    """The columns as the person maps them, over those found; raises BadColumnMap."""
    found = found or _named_by(grid, wishes)
    columns = list(found.columns) if found else [Column(Meaning.OTHER)] * grid.width
    names = [fold(column.name) for column in columns]
    for told, where in wishes.items():
        code, _, side = told.partition(":")
        meanings = [one.value for one in Meaning]
        if code not in meanings:
            raise BadColumnMap(value=told, reason="meaning", allowed=tuple(meanings))
        place = _place(where, names, grid.width)
        party = next((s.ref for s in sides if side and s.ref.casefold() == side.casefold()), None)
        party = party or (side_named(side, sides) if side else None)
        if side and party is None:
            allowed = tuple(one.ref for one in sides)
            raise BadColumnMap(value=told, reason="side", allowed=allowed)
        old = columns[place]
        columns[place] = Column(Meaning(code), old.name, party or old.side, old.year)
    if not any(_is_title(column) for column in columns):
        shown = [n for n in names if n] or [str(number) for number in range(1, grid.width + 1)]
        raise BadColumnMap(value="title", reason="title", allowed=tuple(shown))
    return Header(tuple(columns), found.rows if found else _unnamed(grid, columns))


def _named_by(grid: Grid, wishes: Mapping[str, str]) -> Header | None:
    """The row in which the names stand that the person gives, None without it."""
    told = {fold(where) for where in wishes.values() if not where.strip().isdigit()}
    for at, row in enumerate(grid.rows[:_LOOKED_AT]):
        if told and told <= {fold(flat(cell)) for cell in row.cells}:
            columns = tuple(Column(Meaning.OTHER, flat(cell)) for cell in row.cells)
            return Header(columns, frozenset([at]))
    return None


def _unnamed(grid: Grid, columns: Sequence[Column]) -> frozenset[int]:
    """The first row, where it holds names that are not known here and no measure."""
    first = next((row for row in grid.rows if not row.is_blank), None)
    due = next((at for at, one in enumerate(columns) if one.meaning is Meaning.DEADLINE), None)
    return frozenset() if first is None or due is None else _names_above(grid, first, due)


def _place(where: str, names: Sequence[str], width: int) -> int:
    told = where.strip()
    if told.isascii() and told.isdigit() and 0 < int(told[:6]) <= width:
        return int(told) - 1
    if fold(told) in names:
        return names.index(fold(told))
    allowed = tuple(str(number) for number in range(1, width + 1))
    raise BadColumnMap(value=where, reason="place", allowed=allowed)


def _guessed(grid: Grid) -> Header | None:
    """The columns by what stands in them: numbers, days, bodies, and the longest texts."""
    rows = [row for row in grid.rows if len(set(row.own())) > 1][:_LOOKED_AT]
    if len(rows) < 2 or grid.width < 2:
        return None
    if _has_own_names(grid):
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
        if sum(1 for text in texts if _BODY.search(fold(text))) > half and place not in dated:
            columns[place] = Column(Meaning.BODIES)
        lengths[place] = sum(map(len, texts))
    free = [place for place in lengths if columns[place].meaning is Meaning.OTHER]
    if not free or not any(one.meaning is Meaning.DEADLINE for one in columns):
        return None
    columns[max(free, key=lambda place: lengths[place])] = Column(Meaning.TITLE)
    due = next(at for at, one in enumerate(columns) if one.meaning is Meaning.DEADLINE)
    if all(one.meaning is not Meaning.BODIES for one in columns):
        after = [at for at in free if at > due and columns[at].meaning is Meaning.OTHER]
        if after and all(map(_is_name, _told(rows, after[0]))):
            columns[after[0]] = Column(Meaning.BODIES)
    return Header(tuple(columns), _names_above(grid, rows[0], due), guessed=True)


def _told(rows: Sequence[Row], place: int) -> list[str]:
    return [flat(row.cells[place]) for row in rows if row.cells[place]]


def _is_name(text: str) -> bool:
    """Whether a text may name who answers: few words that begin as a name does, no figures."""
    return text[:1].isupper() and len(text.split()) <= 6 and not re.search(r"\d|[.!?]\s", text)


def _names_above(grid: Grid, first: Row, due: int) -> frozenset[int]:
    """The first row where it is none of data: short words, and no deadline in their column."""
    texts = [flat(cell) for cell in first.cells if cell]
    short = all(len(text.split()) < 4 and not re.search(r"\d", text) for text in texts)
    told = flat(first.cells[due])
    names = short and bool(told) and not deadlines.read(told).is_read
    return frozenset([grid.rows.index(first)]) if names else frozenset()

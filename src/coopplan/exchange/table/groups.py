"""Groups of measures as accounting programs lay them out: heads with sums over indented rows.

The rule: where the name of the measures stands over several columns and rows begin in the first or
in a further one of them, a row over rows that begin further in is the head of a group. A row whose
measure is only the text of its section is no measure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.headings import BETWEEN
from coopplan.model.plan_table import Column, Meaning, RowKind
from coopplan.model.text import fold

_FIGURE = re.compile(r"[\d\s.,%+\-–—]+")
_NO_GROUP = re.compile(
    r"\W*(?:без (?:раздела|группы|категории)|не указан[оа]?|пусто|прочерк|бөлімсіз|"
    r"(?:no|without) (?:section|group)|none|blank|empty)\W*"
)
"""What a program writes over what is in no group."""


def is_no_group(text: str) -> bool:
    """Whether a head says that what is under it is in no group: «<Без раздела>»."""
    return bool(_NO_GROUP.fullmatch(fold(text)))


def head_kind(row: Row, header: Header) -> RowKind | None:
    """What a row is whose measure is its section: a heading, or, with days or bodies, refused.

    None for any other row.
    """
    sections, (title, *_) = header.having(Meaning.SECTION), header.having(Meaning.TITLE)
    text = flat(row.cells[title])
    if not text or not sections or fold(flat(row.cells[sections[0]])) != fold(text):
        return None
    merged = title in row.left
    told = (Meaning.NUMBER, Meaning.DEADLINE, Meaning.BODIES)
    if any(row.cells[at] for meaning in told for at in header.having(meaning)):
        return RowKind.REJECTED if merged else None
    beside = (cell for at, cell in enumerate(row.cells) if at not in (title, sections[0]))
    if all(not cell or flat(cell) == text or _FIGURE.fullmatch(cell) for cell in beside):
        return RowKind.SECTION
    return RowKind.REJECTED if merged else None


def grouped(grid: Grid, header: Header) -> tuple[Grid, Header]:
    """The table with the groups of its measures in a column of their own, where it has groups."""
    run = _run(header)
    first = max(header.rows, default=len(grid.rows)) + 1
    levels = [_level(row, run) if at >= first else None for at, row in enumerate(grid.rows)]
    begun = {level for level in levels if level is not None}
    several = any(_begins(row, run) > 1 for row in grid.rows[first:])
    if len(run) < 2 or several or run[0] not in begun or len(begun) < 2:
        return grid, header
    rows, path = list(grid.rows), dict[int, str]()
    for at, (row, level) in enumerate(zip(grid.rows, levels, strict=True)):
        if level is None:
            continue
        path = {one: text for one, text in path.items() if one < level}
        further = next((one for one in levels[at + 1 :] if one is not None), level)
        heads = level == run[0] or further > level
        if heads:
            path[level] = "" if is_no_group(row.cells[level]) else flat(row.cells[level])
        section = BETWEEN.join(filter(None, path.values())) or (row.cells[level] if heads else "")
        rows[at] = _laid_out(row, run, section, section if heads else row.cells[level])
    columns = list(header.columns)
    columns[run[0]] = Column(Meaning.SECTION, columns[run[0]].name)
    columns[run[1]] = Column(Meaning.TITLE, columns[run[1]].name)
    return replace(grid, rows=tuple(rows)), replace(header, columns=tuple(columns))


def _run(header: Header) -> list[int]:
    """The columns over which the name of measures is merged, none where sections have theirs."""
    if header.having(Meaning.SECTION) or not header.named:
        return []
    run = [header.having(Meaning.TITLE)[0]]
    for at in range(run[0] + 1, len(header.columns)):
        one = header.columns[at]
        if at not in header.named[0].left or one.name != header.columns[run[0]].name:
            break
        if one.meaning is not Meaning.OTHER:
            return []
        run.append(at)
    return run


def _begins(row: Row, run: Sequence[int]) -> int:
    """How many texts of its own a row has under the name of the measures."""
    return sum(1 for at in run if row.cells[at] and at not in row.left)


def _level(row: Row, run: Sequence[int]) -> int | None:
    """The column in which the measure of a row begins, None where that is not told."""
    own = [at for at in run if row.cells[at] and at not in row.left]
    return own[0] if len(own) == 1 and own[0] not in row.above else None


def _laid_out(row: Row, run: Sequence[int], section: str, title: str) -> Row:
    cells = list(row.cells)
    for at in run:
        cells[at] = ""
    cells[run[0]], cells[run[1]] = section, title
    left = row.left - set(run) | ({run[1]} if section == title else set())
    return replace(row, cells=tuple(cells), left=left)

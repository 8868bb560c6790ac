"""Tables on a grid of cells: which columns fit, how wide each is, and the rows below each other.

The rule: a table is never wider than the page. Columns of a higher rank give way first, then wide
columns wrap; rows beyond the cap are left out with a line that says how many.
"""

from __future__ import annotations

from coopplan.documents.blocks import Cell, CellKind, Column, Role, Table
from coopplan.render.terminal_charts import sparkline
from coopplan.render.terminal_text import Line, Pen, breadth, cells, cut, padded, wrap

GAP = 2
ROW_CAP = 200
"""Rows of one table that a terminal shows."""

_SHOWN_WHOLE = 26
"""A column that does not stretch is no wider than this when the page is narrow."""


def table_lines(table: Table, pen: Pen, cap: int = ROW_CAP) -> list[Line]:
    """Return the table's lines."""
    chosen = _chosen(table, pen)
    columns = [table.columns[place] for place in chosen]
    groups, left_out = _capped(table, cap, pen)
    grid = [[[_cell_lines(row[i], pen) for i in chosen] for row in rows] for _, rows in groups]
    titles = [pen.clean(column.title) for column in columns]
    natural = [
        max(
            [cells(title)] + [breadth(line) for rows in grid for row in rows for line in row[place]]
        )
        for place, title in enumerate(titles)
    ]
    widths = _widths(columns, natural, pen.width)
    lines: list[Line] = []
    if any(titles):
        head: list[list[Line]] = [[[(title, Role.LABEL)]] for title in titles]
        lines += _row(head, columns, widths, pen)
        rule = pen.sign("─", "-") * min(sum(widths) + GAP * (len(widths) - 1), pen.width)
        lines.append([(rule, Role.FAINT)])
    for (head_text, _), rows in zip(groups, grid, strict=True):
        if head_text:
            lines += wrap(head_text, pen.width, 2)
        for row in rows:
            lines += _row(row, columns, widths, pen)
    if left_out:
        lines += wrap([(pen.clean(table.more.format(n=left_out)), Role.FAINT)], pen.width)
    return lines


def _chosen(table: Table, pen: Pen) -> list[int]:
    """The places of the columns that the width allows, by rank."""
    ranks = sorted({column.rank for column in table.columns})
    kept = [place for place, column in enumerate(table.columns) if column.rank == ranks[0]]
    for rank in ranks[1:]:
        more = [place for place, column in enumerate(table.columns) if column.rank <= rank]
        if sum(_wish(table.columns[i]) for i in more) + GAP * (len(more) - 1) > pen.width:
            break
        kept = more
    return kept


def _wish(column: Column) -> int:
    """How wide a column should be at least to be worth showing."""
    return max(column.least, 28) if column.stretch else column.least


def _capped(
    table: Table, cap: int, pen: Pen
) -> tuple[list[tuple[Line, tuple[tuple[Cell, ...], ...]]], int]:
    """Heads and rows up to the cap, and how many rows are left out."""
    kept: list[tuple[Line, tuple[tuple[Cell, ...], ...]]] = []
    room, left_out = cap, 0
    for group in table.groups:
        shown = group.rows[: max(room, 0)]
        left_out += len(group.rows) - len(shown)
        room -= len(shown)
        if shown or not group.rows:
            head = pen.runs(group.head)
            kept.append((head, shown))
    return kept, left_out


def _cell_lines(cell: Cell, pen: Pen) -> list[Line]:
    lines = [pen.runs(cell.text)]
    if cell.kind is CellKind.SERIES and isinstance(cell.value, tuple) and len(cell.value) > 1:
        lines.insert(0, [(sparkline(cell.value, pen), Role.RUNNING)])
    return lines + [pen.runs(text) for text in cell.below]


def _widths(columns: list[Column], natural: list[int], width: int) -> list[int]:
    """How wide each column is; all of them and the gaps fit the page."""
    room = width - GAP * (len(columns) - 1)
    if sum(natural) <= room:
        return natural
    wanted = [
        size if column.stretch else min(size, max(column.least, _SHOWN_WHOLE))
        for column, size in zip(columns, natural, strict=True)
    ]
    fixed = sum(size for column, size in zip(columns, wanted, strict=True) if not column.stretch)
    shares = sum(column.stretch for column in columns)
    least = sum(column.least for column in columns if column.stretch)
    if shares and room - fixed >= least:
        return _stretched(columns, wanted, room - fixed)
    widths = [min(size, max(column.least, 3)) for column, size in zip(columns, wanted, strict=True)]
    while sum(widths) > room:
        widest = max(range(len(widths)), key=widths.__getitem__)
        if widths[widest] <= 1:
            break
        widths[widest] -= 1
    spare = room - sum(widths)
    for place in sorted(range(len(widths)), key=lambda i: -columns[i].stretch):
        taken = min(spare, wanted[place] - widths[place])
        widths[place] += max(taken, 0)
        spare -= max(taken, 0)
    return widths


def _stretched(columns: list[Column], wanted: list[int], room: int) -> list[int]:
    """Share what is left among the columns that stretch: to each its least, the rest by share."""
    widths = list(wanted)
    open_places = [place for place, column in enumerate(columns) if column.stretch]
    for place in open_places:
        widths[place] = min(wanted[place], columns[place].least)
    room -= sum(widths[place] for place in open_places)
    while room > 0:
        open_places = [place for place in open_places if widths[place] < wanted[place]]
        if not open_places:
            break
        shares = sum(columns[place].stretch for place in open_places)
        spare = room
        for place in open_places:
            share = max(spare * columns[place].stretch // shares, 1)
            taken = min(share, wanted[place] - widths[place], room)
            widths[place] += taken
            room -= taken
    return widths


def _row(row: list[list[Line]], columns: list[Column], widths: list[int], pen: Pen) -> list[Line]:
    """A row of cells as lines of the page."""
    broken: list[list[Line]] = []
    for cell, column, width in zip(row, columns, widths, strict=True):
        if column.cut:
            broken.append([cut(line, width, pen.ellipsis) for line in cell])
        else:
            hang = 1 if len(cell) > 1 else 0
            broken.append([piece for line in cell for piece in wrap(line, width, hang)])
    lines: list[Line] = []
    for level in range(max(len(cell) for cell in broken)):
        line: Line = []
        for place, (cell, column, width) in enumerate(zip(broken, columns, widths, strict=True)):
            if place:
                line.append((" " * GAP, Role.PLAIN))
            line += padded(cell[level] if level < len(cell) else [], width, column.right)
        lines.append(line)
    return lines

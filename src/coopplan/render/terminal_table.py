"""Tables on a grid of cells: which columns fit, how wide each is, and the rows below each other.

The rule: a table is never wider than the page. Columns of a higher rank give way first, then wide
columns wrap, then rows become records; rows beyond the cap are left out with a line that says how
many.
"""

from __future__ import annotations

from coopplan.documents.blocks import Cell, CellKind, Table
from coopplan.documents.runs import Role
from coopplan.render.terminal_charts import sparkline
from coopplan.render.terminal_text import Line, Pen, breadth, cells, cut, padded, wrap

GAP = 2
ROW_CAP = 200
"""Rows of one table that a terminal shows."""

_SHOWN_WHOLE = 26
"""A column that does not stretch is no wider than this when the page is narrow."""

_LEADING = 2
"""Cells that stand on the first line of a record."""

_UNBROKEN = frozenset((CellKind.REF, CellKind.DATE, CellKind.DAYS, CellKind.SHARE, CellKind.SERIES))

_Rows = tuple[Line, tuple[tuple[Cell, ...], ...]]
"""The head of a group, empty for none, and its rows."""


def table_lines(table: Table, pen: Pen, cap: int = ROW_CAP) -> list[Line]:
    """Return the table's lines."""
    groups, left_out = _capped(table, cap, pen)
    shapes = _chosen(table, groups, pen)
    left = [(pen.clean(table.more.format(n=left_out)), Role.FAINT)] if left_out else []
    tail = wrap(left, pen.width) if left else []
    if sum(shape.floor for shape in shapes) + GAP * (len(shapes) - 1) > pen.width:
        return _records(shapes, groups, pen) + tail
    widths = _widths(shapes, pen.width)
    lines: list[Line] = []
    if any(cells(shape.title) for shape in shapes):
        head: list[list[Line]] = [[[(shape.title, Role.LABEL)]] for shape in shapes]
        lines += _row(head, shapes, widths, pen)
        rule = pen.sign("─", "-") * min(sum(widths) + GAP * (len(widths) - 1), pen.width)
        lines.append([(rule, Role.FAINT)])
    at = 0
    for head_text, rows in groups:
        if head_text:
            lines += wrap(head_text, pen.width, 2)
        for _ in rows:
            lines += _fitting(at, shapes, widths) or _row(
                [shape.cells[at] for shape in shapes], shapes, widths, pen
            )
            at += 1
    return lines + tail


def _records(shapes: list[_Shape], groups: list[_Rows], pen: Pen) -> list[Line]:
    """Rows below each other as records, where the page is too narrow for columns."""
    lines: list[Line] = []
    at = 0
    for head_text, rows in groups:
        if head_text:
            lines += wrap(head_text, pen.width, GAP)
        for _ in rows:
            filled = [(shape, _one_line(shape.cells[at])) for shape in shapes]
            filled = [(shape, line) for shape, line in filled if breadth(line)]
            first: Line = []
            for _, line in filled[:_LEADING]:
                first += [(" ", Role.PLAIN), *line] if first else line
            lines += wrap(first, pen.width, GAP)
            for shape, line in filled[_LEADING:]:
                named: Line = [(f"{shape.title}: ", Role.LABEL)] if shape.title else []
                room = pen.width - GAP
                lines += [
                    [(" " * GAP, Role.PLAIN), *piece] for piece in wrap(named + line, room, GAP)
                ]
            at += 1
    return lines


def _one_line(lines: list[Line]) -> Line:
    """The lines of a cell in one, apart by semicolons."""
    told: Line = []
    for line in lines:
        if told and breadth(line):
            told.append(("; ", Role.PLAIN))
        told += line
    return told


class _Shape:
    """A column as it is filled: its lines, how wide it is unbroken, and how narrow it may become.

    Words and dates, refs, numbers are not broken as long as there is any other way.
    """

    def __init__(self, table: Table, place: int, groups: list[_Rows], pen: Pen) -> None:
        self.column = table.columns[place]
        self.title = pen.clean(self.column.title)
        filled = [row[place] for _, rows in groups for row in rows]
        # The same cell may stand in many rows: it is drawn and measured once.
        drawn = {at: _cell_lines(cell, pen) for at, cell in {id(c): c for c in filled}.items()}
        sizes = {
            at: breadth(lines[0]) if len(lines) == 1 else max(map(breadth, lines))
            for at, lines in drawn.items()
        }
        self.cells = [drawn[id(cell)] for cell in filled]
        self.sizes = [sizes[id(cell)] for cell in filled]
        self.natural = max([cells(self.title), *self.sizes])
        whole = [
            size for size, cell in zip(self.sizes, filled, strict=True) if cell.kind in _UNBROKEN
        ]
        words = max((cells(word) for word in self.title.split(" ")), default=0)
        floor = max([self.column.least, words, *(min(size, _SHOWN_WHOLE) for size in whole)])
        self.floor = min(floor, self.natural)


def _chosen(table: Table, groups: list[_Rows], pen: Pen) -> list[_Shape]:
    """The columns that the width allows, by rank; those of no further rank are looked at."""
    ranks = sorted({column.rank for column in table.columns})
    made: dict[int, _Shape] = {}
    kept: list[_Shape] = []
    for rank in ranks:
        for place, column in enumerate(table.columns):
            if column.rank == rank:
                made[place] = _Shape(table, place, groups, pen)
        more = [made[place] for place in sorted(made)]
        if kept and sum(map(_wish, more)) + GAP * (len(more) - 1) > pen.width:
            break
        kept = more
    return kept


def _wish(shape: _Shape) -> int:
    """How wide a column should be for another one to stand beside it."""
    return max(shape.floor, min(shape.natural, 24)) if shape.column.stretch else shape.floor


def _capped(table: Table, cap: int, pen: Pen) -> tuple[list[_Rows], int]:
    """Heads and rows up to the cap, and how many rows are left out."""
    kept: list[_Rows] = []
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


def _widths(shapes: list[_Shape], width: int) -> list[int]:
    """How wide each column is; all of them and the gaps fit the page."""
    room = width - GAP * (len(shapes) - 1)
    if sum(shape.natural for shape in shapes) <= room:
        return [shape.natural for shape in shapes]
    widths = [shape.floor for shape in shapes]
    room -= sum(widths)
    # What does not stretch is filled up first, to where a column still reads well; the rest is
    # shared by those that stretch.
    for place, shape in enumerate(shapes):
        if not shape.column.stretch:
            taken = max(min(min(shape.natural, _SHOWN_WHOLE) - widths[place], room), 0)
            widths[place] += taken
            room -= taken
    _stretch(shapes, widths, room)
    return widths


def _stretch(shapes: list[_Shape], widths: list[int], room: int) -> None:
    """Share the room among the columns that stretch; none takes more than it fills."""
    open_places = [place for place, shape in enumerate(shapes) if shape.column.stretch]
    while room > 0:
        open_places = [place for place in open_places if widths[place] < shapes[place].natural]
        if not open_places:
            return
        shares = sum(shapes[place].column.stretch for place in open_places)
        spare = room
        for place in open_places:
            share = max(spare * shapes[place].column.stretch // shares, 1)
            taken = min(share, shapes[place].natural - widths[place], room)
            widths[place] += taken
            room -= taken


def _fitting(at: int, shapes: list[_Shape], widths: list[int]) -> list[Line]:
    """A row in whose cells nothing has to be broken, as most are; of any other nothing."""
    line: Line = []
    for place, shape in enumerate(shapes):
        missing = widths[place] - shape.sizes[at]
        if missing < 0 or len(shape.cells[at]) > 1:
            return []
        if place:
            line.append((" " * GAP, Role.PLAIN))
        if missing and shape.column.right:
            line.append((" " * missing, Role.PLAIN))
        line += shape.cells[at][0]
        if missing and not shape.column.right:
            line.append((" " * missing, Role.PLAIN))
    return [line]


def _row(row: list[list[Line]], shapes: list[_Shape], widths: list[int], pen: Pen) -> list[Line]:
    """A row of cells as lines of the page."""
    broken: list[list[Line]] = []
    for cell, shape, width in zip(row, shapes, widths, strict=True):
        if shape.column.cut:
            broken.append([cut(line, width, pen.ellipsis) for line in cell])
        else:
            hang = 1 if len(cell) > 1 else 0
            broken.append([piece for line in cell for piece in wrap(line, width, hang)])
    lines: list[Line] = []
    for level in range(max(len(cell) for cell in broken)):
        line: Line = []
        for place, (cell, shape, width) in enumerate(zip(broken, shapes, widths, strict=True)):
            if place:
                line.append((" " * GAP, Role.PLAIN))
            line += padded(cell[level] if level < len(cell) else [], width, shape.column.right)
        lines.append(line)
    return lines

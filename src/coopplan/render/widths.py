"""How wide the columns of a table are on paper: by what stands in them, in letters.

The rule: a column is at least as wide as its longest word, so that no word runs into the next
column; what is left goes to those whose lines are longest.
"""

from __future__ import annotations

from coopplan.documents.blocks import Table
from coopplan.render.control import visible
from coopplan.render.texts import cell_lines

_LONGEST_WORD = 24
_LONGEST_LINE = 64
_SHORT_LINE = 12
_SERIES = 9
_GAP = 2


def widths(table: Table, room: int) -> list[int]:
    """The width of each column, in letters; their sum is about ``room``."""
    least, wanted = [], []
    for place, column in enumerate(table.columns):
        lines = [visible(column.name)]
        for row in table.rows:
            lines += cell_lines(row[place])
        drawn = any(row[place].kind == "series" for row in table.rows)
        whole = _SHORT_LINE if column.right else 0  # a number stays with its unit
        words = [
            len(word) for line in lines for word in ([line] if len(line) <= whole else line.split())
        ]
        least.append(min(max([2, *words, _SERIES if drawn else 0]), _LONGEST_WORD) + _GAP)
        wanted.append(max(least[-1], min(max(map(len, lines)), _LONGEST_LINE) + _GAP))
    spare = room - sum(least)
    if spare <= 0:
        return least
    if sum(wanted) <= room:
        open_columns = [max(column.stretch, 0) for column in table.columns]
        shares = sum(open_columns) or 1
        rest = room - sum(wanted)
        return [
            one + rest * share // shares for one, share in zip(wanted, open_columns, strict=True)
        ]
    lacking = [more - one for more, one in zip(wanted, least, strict=True)]
    return [one + spare * more // sum(lacking) for one, more in zip(least, lacking, strict=True)]

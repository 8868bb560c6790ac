"""A table as it was found in a file: rows of texts, with what was merged written out.

The rule: a reader keeps every row of the file, in its order and under its number; what a row means
is told later, in ``rows``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import field, replace

from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Left, Remark

AUTO = "№"
"""What stands for a number that the program that wrote the file draws by itself."""

MAX_ROWS = 20_000
MAX_COLUMNS = 120
MAX_CELL = 20_000
"""Letters of one cell; what is longer is no cell of a plan."""

MAX_COMMENT = 200
"""Letters of a comment that are told."""

_SPACE = re.compile(r"[^\S\n]+")
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\x00-\x08\x0e-\x1f\x7f]"
)


@frozen
class Row:
    """One row. ``number`` is its number in the file, from 1.

    ``cells`` are as many as the table has columns; a merged cell's text stands in each of them.
    ``above`` are the columns whose cell continues that of the row before; ``left`` those whose
    cell continues the one to their left. ``notes`` are the footnotes to what stands in it;
    ``decimals`` the columns whose cell a spreadsheet kept as a number with a fraction.
    ``struck`` are the texts of a row of which nothing is left but what was struck out, ``crossed``
    those of one of which more is left. ``given``
    is how many cells a line of text had, where rows may have more or fewer of them; else 0.
    ``unreckoned`` are the columns with a formula whose value the file does not keep; ``unclosed``
    tells that a quotation mark was opened in a line of text and never closed, ``torn`` that a line
    of text is but a piece of a row, ``is_piece`` that the row above has what stood in such a line.
    ``wrapped`` are the ends of lines, by column and place, that a drawing has where the next word
    had no room; ``aligned`` tells that its cells
    may go on in the next line, as those of a table that spaces align.
    """

    number: int
    cells: tuple[str, ...]
    above: frozenset[int] = frozenset()
    left: frozenset[int] = frozenset()
    notes: tuple[str, ...] = ()
    decimals: frozenset[int] = frozenset()
    struck: tuple[str, ...] = ()
    crossed: tuple[str, ...] = ()
    given: int = 0
    unreckoned: frozenset[int] = frozenset()
    unclosed: bool = False
    torn: bool = False
    is_piece: bool = False
    wrapped: frozenset[tuple[int, int]] = frozenset()
    aligned: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(self.cells)

    def own(self) -> tuple[str, ...]:
        """The texts of the row's own cells, each once, without those merged from above."""
        return tuple(
            text
            for place, text in enumerate(self.cells)
            if text and place not in self.left and place not in self.above
        )


@frozen
class Grid:
    """One table of a file, the first being 1; ``before`` are the lines of text above it.

    ``after`` are those below the last table of a file; below another one they are above the next.
    ``hidden`` are the columns that are not shown, ``unseen`` the numbers of such rows; ``remarks``
    tell what of the table is not plain to see. ``fills`` are the colours of cells, by the number of
    the row and the column.
    """

    number: int
    rows: tuple[Row, ...]
    before: tuple[str, ...] = ()
    name: str = ""
    hidden: frozenset[int] = frozenset()
    unseen: frozenset[int] = frozenset()
    remarks: tuple[Remark, ...] = ()
    fills: Mapping[tuple[int, int], str] = field(default_factory=dict)
    after: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """How many columns it has."""
        return max((len(row.cells) for row in self.rows), default=0)


def tidy(text: str) -> str:
    """A cell's text with single spaces, its lines kept, what cannot be seen left out."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\v", "\n").replace("\x0c", "\n")
    text = _INVISIBLE.sub("", text[: MAX_CELL * 2])
    text = "".join(" " if "\ud800" <= letter <= "\udfff" else letter for letter in text)
    lines = (_SPACE.sub(" ", line).strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)[:MAX_CELL]


def flat(text: str) -> str:
    """A text on one line."""
    return " ".join(text.split())


def commented(row: int, text: str) -> str:
    """A comment as it is told: the row it stands in, and its beginning where it is long."""
    told = flat(text)
    return f"{row}: {told[:MAX_COMMENT]}…" if len(told) > MAX_COMMENT else f"{row}: {told}"


def remarks_of(number: int, places: Mapping[Left, Iterable[str]]) -> tuple[Remark, ...]:
    """The remarks on a table, for each kind its places once."""
    return tuple(
        Remark(kind, number, tuple(dict.fromkeys(told)))
        for kind, told in sorted(places.items())
        if told
    )


def remarks_by_table(kind: Left, places: Iterable[tuple[int, int]]) -> tuple[Remark, ...]:
    """The remarks of one kind on rows, which are told by their table and number."""
    rows: dict[int, dict[str, None]] = {}
    for table, row in places:
        rows.setdefault(table, {})[str(row)] = None
    return tuple(Remark(kind, table, tuple(told)) for table, told in sorted(rows.items()))


def padded(rows: list[Row]) -> tuple[Row, ...]:
    """The rows, all as wide as the widest."""
    width = max((len(row.cells) for row in rows), default=0)
    return tuple(
        row
        if len(row.cells) == width
        else replace(row, cells=(*row.cells, *[""] * (width - len(row.cells))))
        for row in rows
    )

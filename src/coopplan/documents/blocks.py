"""A page: typed blocks, from which every format is written.

The rules: a block says what it holds and never how it looks (roles, no colours, no widths); a
cell carries its typed value beside the words it is written in, so that the terminal, HTML, DOCX,
XLSX and CSV agree cell for cell; a page holds no sentence that a renderer would have to make.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

from coopplan.documents.charts import SlipChart, StackedBars
from coopplan.documents.runs import Role, Text
from coopplan.model.frozen import frozen

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal
    from fractions import Fraction


class CellKind(StrEnum):
    """What the value of a cell is."""

    TEXT = "text"
    NUMBER = "number"
    DAYS = "days"
    DATE = "date"
    MOMENT = "moment"
    SHARE = "share"
    REF = "ref"
    CODE = "code"
    SOURCES = "sources"
    SERIES = "series"
    EMPTY = "empty"


Value: TypeAlias = (
    "str | int | Decimal | Fraction | date | tuple[int, ...] | tuple[Decimal, ...] | None"
)


@frozen
class Cell:
    """One cell: its value for programs (a moment as EDTF, a code as the code), its text for people.

    ``below`` are further lines of the same cell, which a format without lines joins by ``; ``.
    """

    kind: CellKind
    value: Value
    text: Text
    below: tuple[Text, ...] = ()


@frozen
class Column:
    """A column. ``key`` is its stable English name (headers of CSV and JSON).

    ``rank`` 0 is always shown; higher ranks only where the width allows, the lowest first.
    ``stretch`` columns share what is left over and wrap; ``least`` is the narrowest they become,
    in character cells. ``cut``: kept to one line with an ellipsis. ``label`` is what formats with
    more room than a terminal call it, where the title is left out or short.
    """

    key: str
    title: str
    rank: int = 0
    right: bool = False
    stretch: int = 0
    least: int = 6
    cut: bool = False
    label: str = ""

    @property
    def name(self) -> str:
        """What a reader of a format with room calls the column."""
        return self.label or self.title


@frozen
class Heading:
    """A heading; level 1 is the page's title, 2 a part, 3 a group within it."""

    level: int
    text: Text


@frozen
class Paragraph:
    """A paragraph. ``indent`` in steps; ``hang``: its further lines stand one step further in."""

    text: Text
    indent: int = 0
    hang: bool = False


@frozen
class Items:
    """Paragraphs that belong together, each with what stands before it (a number, a dash)."""

    items: tuple[tuple[Text, Text], ...]
    indent: int = 0


@frozen
class KeyLines:
    """Names with their values, one below the other, aligned."""

    rows: tuple[tuple[str, Text], ...]


@frozen
class Group:
    """Rows of a table under a common head; ``head`` is empty for rows without one."""

    head: Text
    rows: tuple[tuple[Cell, ...], ...]


@frozen
class Table:
    """Rows of typed cells. ``more`` is said, with ``{n}`` filled in, where rows are left out.

    ``grouped_by`` names what the heads of its groups are, for formats that give them a column.
    ``boxed``: on paper its cells are parted by lines on all sides, as those of a form.
    """

    key: str
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    more: str
    grouped_by: str = ""
    boxed: bool = False

    @property
    def rows(self) -> tuple[tuple[Cell, ...], ...]:
        """All rows, without their heads."""
        return tuple(row for group in self.groups for row in group.rows)


@frozen
class Bar:
    """One bar: its label, its value, and the value before, where there is one to compare with.

    ``shown`` is how the value is written, where digits alone do not tell it; ``whole`` what this
    bar alone is measured against, in place of the whole of all bars.
    """

    label: Text
    value: int | Decimal
    note: Text = ()
    role: Role = Role.PLAIN
    shown: str = ""
    whole: int | Decimal | None = None

    @property
    def told(self) -> str:
        """The value as it is written beside the bar."""
        return self.shown or str(self.value)


@frozen
class Bars:
    """Bars from 0 to ``whole``, or each to a whole of its own; their values stand beside them."""

    key: str
    title: str
    bars: tuple[Bar, ...]
    whole: int


class PointKind(StrEnum):
    """What happened, or should happen, on a day of a timeline."""

    HEARD = "heard"
    PROMISE = "promise"
    PAST_PROMISE = "past_promise"
    DUE = "due"
    DONE = "done"


@frozen
class Point:
    """A day on a track of a timeline; ``label`` is how the day is written."""

    on: date
    kind: PointKind
    label: str = ""


@frozen
class Track:
    """One measure on a timeline. ``until``: how far its bar reaches (both ends included)."""

    label: Text
    since: date
    until: date
    role: Role
    points: tuple[Point, ...]
    note: Text = ()


@frozen
class TimelineChart:
    """Tracks against a period, both ends included, with a tick a quarter and a mark for today."""

    first: date
    last: date
    today: date
    today_label: str
    tracks: tuple[Track, ...]
    legend: tuple[tuple[PointKind, str], ...]


@frozen
class SourceItem:
    """A source under its number; ``address`` is kept whole by renderers that can."""

    number: int
    text: Text
    address: str


@frozen
class SourceList:
    """The numbered sources of the page."""

    items: tuple[SourceItem, ...]


@frozen
class Beside:
    """Two blocks that may stand side by side where the page is wide enough."""

    left: Block
    right: Block


Block = (
    Heading
    | Paragraph
    | Items
    | KeyLines
    | Table
    | Bars
    | TimelineChart
    | SlipChart
    | StackedBars
    | SourceList
    | Beside
)


@frozen
class Page:
    """A document as a value. ``name`` is stable (``quarterly``); ``lang`` that of its words.

    ``landscape``: on paper it lies on its side.
    """

    name: str
    lang: str
    title: str
    blocks: tuple[Block, ...]
    landscape: bool = False

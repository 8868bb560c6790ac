"""A plan table on its way into the register: columns, rows, the draft, and how it differs.

The rule: every row of a file has one outcome; rows understood and rows rejected are all its rows.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import field
from datetime import date
from enum import StrEnum
from functools import reduce
from typing import Any

from coopplan.model.frozen import frozen
from coopplan.model.measure import Body, DeadlineVersion
from coopplan.model.text import Lang, LocalText, in_lang, merged

Period = tuple[date | None, date | None]


class Meaning(StrEnum):
    """What stands in a column."""

    NUMBER = "number"
    TITLE = "title"
    DEADLINE = "deadline"
    BODIES = "bodies"
    FORM = "form"
    EXPECTED = "expected"
    FUNDING = "funding"
    PLACE = "place"
    PROGRESS = "progress"
    SECTION = "section"
    SKIP = "skip"
    OTHER = "other"


@frozen
class Column:
    """A column: what it means and how it is called.

    ``side`` is the party whose bodies it holds; ``year`` the year whose deadlines it holds.
    """

    meaning: Meaning
    name: str = ""
    side: str | None = None
    year: int | None = None


class RowKind(StrEnum):
    """What a row is; all kinds but ``rejected`` were understood."""

    MEASURE = "measure"
    CONTINUED = "continued"
    SECTION = "section"
    HEADER = "header"
    COLUMN_NUMBERS = "column_numbers"
    TITLE = "title"
    NOTE = "note"
    BLANK = "blank"
    REJECTED = "rejected"


class Left(StrEnum):
    """What a person is told of a file: what of it is not plain to see, or may be read otherwise."""

    HIDDEN_ROWS = "hidden_rows"
    HIDDEN_COLUMNS = "hidden_columns"
    HIDDEN_SHEETS = "hidden_sheets"
    HIDDEN_TEXT = "hidden_text"
    STRUCK_TEXT = "struck_text"
    PROMPTS = "prompts"
    TRACKED_CHANGES = "tracked_changes"
    COLOURED = "coloured"
    COMMENTS = "comments"
    PICTURES = "pictures"
    SET_APART = "set_apart"
    JOINED = "joined"
    CUT = "cut"
    TERM_UNKNOWN = "term_unknown"
    MOVED = "moved"
    NO_DICTIONARY = "no_dictionary"
    LINES_KEPT = "lines_kept"
    LINES_PARTED = "lines_parted"
    BODIES_GUESSED = "bodies_guessed"
    OTHER_SORT = "other_sort"
    OTHER_LANGUAGE = "other_language"
    NUMBERS_AGAIN = "numbers_again"
    TAKEN_OUT = "taken_out"


@frozen
class Remark:
    """Something of a file that a person is told of, with its places: rows, columns or sheets.

    The place of a comment is its row with its text: ``4: спросить``; that of pictures, which stand
    in no row, is how many there are.
    """

    kind: Left
    table: int
    places: tuple[str, ...]


class RejectReason(StrEnum):
    """Why a row was not understood."""

    NO_COLUMNS = "no_columns"
    NO_TITLE = "no_title"
    NO_WORDS = "no_words"
    DITTO_OF_NOTHING = "ditto_of_nothing"
    TOO_MANY_CELLS = "too_many_cells"
    EMPTY_SECTION = "empty_section"
    REPEATED = "repeated"
    HIDDEN = "hidden"
    STRUCK = "struck"
    NOT_RECKONED = "not_reckoned"
    UNCLOSED = "unclosed"
    TORN = "torn"
    OTHER_SORT = "other_sort"
    ORDER = "order"


@frozen
class Outcome:
    """A row and what became of it."""

    table: int
    row: int
    kind: RowKind
    cells: tuple[str, ...]
    reason: RejectReason | None = None
    section: str = ""


@frozen
class DraftMeasure:
    """A measure read from a table, with the table and the rows it stands in.

    ``framed``: the table tells the years in which its deadline lies, in its title or its headings.
    """

    table: int
    rows: tuple[int, ...]
    title: LocalText
    plan_no: str | None
    section: LocalText
    place: LocalText
    bodies: tuple[Body, ...]
    deadline: DeadlineVersion
    expected: LocalText
    completion_form: LocalText
    note: LocalText
    framed: bool = False


@frozen
class TableDraft:
    """What was read from a file. ``columns`` are those of the first table that has any.

    ``by_table`` are those of each table that has any, by its number.
    ``remarks`` tell what is hidden or struck out in the file, and what of it may be read otherwise.
    ``meanings`` are the columns that any table has; ``context`` is the frame in which deadlines
    without a year were read, ``guessed`` tells that the columns were told by their contents.
    """

    lang: Lang
    columns: tuple[Column, ...]
    meanings: frozenset[Meaning]
    measures: tuple[DraftMeasure, ...]
    outcomes: tuple[Outcome, ...]
    context: Period | None
    guessed: bool = False
    by_table: Mapping[int, tuple[Column, ...]] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()

    @property
    def rejected(self) -> tuple[Outcome, ...]:
        """The rows that were not understood."""
        return tuple(one for one in self.outcomes if one.kind is RowKind.REJECTED)

    @property
    def unread(self) -> tuple[DraftMeasure, ...]:
        """The measures whose deadline stands as it was written, since it was not understood."""
        return tuple(
            one
            for one in self.measures
            if one.deadline.deadline and not one.deadline.deadline.is_read
        )

    @property
    def accepted(self) -> int:
        """How many rows were understood."""
        return len(self.outcomes) - len(self.rejected)

    @property
    def tables(self) -> int:
        """How many tables the file has."""
        return len({one.table for one in self.outcomes})

    @property
    def kinds(self) -> Mapping[RowKind, int]:
        """How many rows there are of each kind."""
        return Counter(one.kind for one in self.outcomes)


@frozen
class Edit:
    """A field of a measure that a table tells otherwise than the register."""

    field: str
    before: Any
    after: Any

    @property
    def given(self) -> Any:
        """What the table itself gives: of a text the words that it tells otherwise, and no more."""
        if not isinstance(self.after, LocalText):
            return self.after
        changed = [one for one in Lang if self.after.get(one) != self.before.get(one)]
        told = (in_lang(one, self.after.get(one)) for one in changed)
        return reduce(merged, told, LocalText())


@frozen
class Difference:
    """A measure of the register that a table tells otherwise; ``moved`` is its other deadline."""

    ref: str
    title: LocalText
    edits: tuple[Edit, ...]
    before: DeadlineVersion | None = None
    moved: DeadlineVersion | None = None

    @property
    def of_note(self) -> bool:
        """Whether the note alone differs: of what was done or spent, and not of the plan."""
        return self.moved is None and all(edit.field == "note" for edit in self.edits)


@frozen
class Replacement:
    """A measure that the table does not have, and the new one that it has in its place.

    ``reworded`` is how they differ, should they be one.
    """

    ref: str
    title: LocalText
    told: DraftMeasure
    reworded: Difference


@frozen
class Comparison:
    """A draft beside the register: what is new, what differs, and how many are the same.

    ``left`` are the refs of the measures that the table does not have; they stay. ``replaced`` are
    those of them in whose place it has a new one: another measure, or one worded anew.
    """

    new: tuple[DraftMeasure, ...] = ()
    differing: tuple[Difference, ...] = ()
    same: int = 0
    left: tuple[str, ...] = ()
    replaced: tuple[Replacement, ...] = ()

    @property
    def of_plan(self) -> tuple[Difference, ...]:
        """Those that differ in what the plan says."""
        return tuple(one for one in self.differing if not one.of_note)

    @property
    def of_notes(self) -> tuple[Difference, ...]:
        """Those that differ in their notes alone."""
        return tuple(one for one in self.differing if one.of_note)


@frozen
class Found:
    """A file's draft beside the register."""

    file: str
    draft: TableDraft
    compared: Comparison

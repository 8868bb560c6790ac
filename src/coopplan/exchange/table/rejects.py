"""The rows that were not understood, as a CSV file to be mended and imported again.

The rule: a column whose name would be read otherwise than it was says what it means before its
name (``marked``), so that the file needs no map; the reason and the row number are columns that
import passes over. What stands under no column of its own table stands beyond all that are named,
where ``returned`` leaves it. All rows are as wide as the widest, so that another separator in a
text parts nothing. A cell that a spreadsheet would compute is marked as a text, and the mark is
taken off when the file comes back.
"""

from __future__ import annotations

import csv
import io
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence

from coopplan.exchange.table.grid import Grid, Row
from coopplan.exchange.table.header import ONCE
from coopplan.exchange.table.marked import by_name, is_marked, returned, with_mark
from coopplan.exchange.table.returned import REASON, ROW, is_returned, sealed
from coopplan.exchange.table.sides import Side
from coopplan.language.sentences import Sentences, msg
from coopplan.model.plan_table import Column, Meaning, Outcome, RejectReason, TableDraft

_NAMES = {
    Meaning.NUMBER: msg("No."),
    Meaning.TITLE: msg("Measure"),
    Meaning.DEADLINE: msg("Deadline"),
    Meaning.BODIES: msg("Responsible"),
    Meaning.SECTION: msg("Section"),
    Meaning.FORM: msg("Form of completion"),
    Meaning.EXPECTED: msg("Expected result"),
    Meaning.FUNDING: msg("Funding"),
    Meaning.PLACE: msg("Place"),
    Meaning.PROGRESS: msg("Progress"),
}
_PLACELESS = (RejectReason.UNCLOSED, RejectReason.TORN, RejectReason.OTHER_SORT)
"""Of whose cells nobody knows where they end, or which are of another table's columns."""
_NOWHERE = -1
"""The place of what a rejects file says of a row itself: it is said anew."""


def written(
    draft: TableDraft, reason: Callable[[RejectReason], str], sides: Sequence[Side]
) -> bytes:
    """The rejects file of a draft, in UTF-8 with its mark; ``reason`` words a reason."""
    words = Sentences(draft.lang)
    out = io.StringIO()
    sheet = csv.writer(out, delimiter=";", lineterminator="\n")
    columns, places = _laid_out(draft)
    rows = []
    for one in draft.rejected:
        if not any(one.cells):  # the rows of a card, which the first of them tells
            continue
        cells = _placed(one, places.get(one.table, {}), columns)
        told = sealed(reason(one.reason), one.reason, cells) if one.reason else ""
        rows.append([_number(one, draft), told, *cells])
    head = [words.t(ROW), words.t(REASON)]
    table = [[*head, *_names(columns, head, words, sides)], *rows]
    width = max(map(len, table))
    sheet.writerows([*map(_inert, row), *[""] * (width - len(row))] for row in table)
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _number(one: Outcome, draft: TableDraft) -> str:
    """The number of a row; one of a rejects file has the number that it had in its own file."""
    if is_returned(draft.by_table.get(one.table, ())) and one.cells[0]:
        return one.cells[0]
    return f"{one.table}/{one.row}" if draft.tables > 1 else str(one.row)


def _laid_out(draft: TableDraft) -> tuple[list[Column], dict[int, dict[int, int]]]:
    """The columns of all tables, each once, and by table where each of its columns stands.

    What can only be once stands under its first name; one without a name is none where nothing but
    what is too many stands in it.
    """
    tables = draft.by_table
    sections = any(one.meaning is Meaning.SECTION for told in tables.values() for one in told)
    found = [] if sections else [Column(Meaning.SECTION)]
    places: dict[int, dict[int, int]] = {}
    for number, columns in tables.items():
        returned = is_returned(columns)
        held = frozenset() if returned else _held(number, draft)
        own = places[number] = {}
        for at, one in enumerate(columns):
            if returned and at < 2:
                own[at] = _NOWHERE
                continue
            if not (one.name or one.meaning in _NAMES or at in held):
                continue
            free = (place for place in _alike(one, found) if place not in own.values())
            own[at] = next(free, len(found))
            found += [one] if own[at] == len(found) else []
    return found, places


def _held(number: int, draft: TableDraft) -> frozenset[int]:
    """The columns of a table in which something of its rejected rows stands, cut cells apart."""
    return frozenset(
        at
        for one in draft.rejected
        if one.table == number and one.reason is not RejectReason.TOO_MANY_CELLS
        for at, text in enumerate(one.cells)
        if text
    )


def _alike(column: Column, columns: Sequence[Column]) -> Iterator[int]:
    """Where a column stands among others: the same, or one of what can only be once."""
    for at, one in enumerate(columns):
        if one == column or (one.meaning is column.meaning and column.meaning in ONCE):
            yield at


def _placed(one: Outcome, places: Mapping[int, int], columns: Sequence[Column]) -> list[str]:
    """The cells of a row under the columns of its own table, others beyond all columns.

    A row that is one text over the whole table is a section's heading and no measure.
    """
    if one.reason in _PLACELESS and _NOWHERE not in places.values():
        places = {}
    section = next(at for at, column in enumerate(columns) if column.meaning is Meaning.SECTION)
    told = {text for text in one.cells if text}
    heading = one.section if one.reason is RejectReason.EMPTY_SECTION else ""
    if places and len(told) == 1 < sum(map(bool, one.cells)):
        (heading,) = told
    if heading:
        cells = {section: heading}
    else:
        free = itertools.count(len(columns))
        cells = {
            places[at] if at in places else next(free): text
            for at, text in enumerate(one.cells)
            if at in places or text
        }
        cells[section] = cells.get(section) or one.section
    return [cells.get(place, "") for place in range(max(len(columns), *(at + 1 for at in cells)))]


def _names(
    columns: Sequence[Column],
    head: Sequence[str],
    words: Sentences,
    sides: Sequence[Side],
) -> list[str]:
    """The names of the columns, with marks where the file would be read otherwise without them."""
    names = [_name(at, column, words) for at, column in enumerate(columns)]
    as_marks = any(map(is_marked, names))
    found = None if as_marks else returned(Grid(1, (Row(1, (*head, *names)),)), sides)
    if found and list(map(_told, found.columns[2:])) == list(map(_told, columns)):
        return names
    return [
        name
        if column.meaning is not Meaning.TITLE
        and not is_marked(name)
        and _told(by_name(name, sides)) == _told(column)
        else with_mark(column, name)
        for name, column in zip(names, columns, strict=True)
    ]


def _told(column: Column) -> tuple[object, ...]:
    """What must be known of a column again; the year is told by its name."""
    return column.meaning, column.side


def _name(at: int, column: Column, words: Sentences) -> str:
    if column.name:
        return " ".join(column.name.split())
    return words.t(_NAMES[column.meaning]) if column.meaning in _NAMES else f"{at + 1}"


def _inert(cell: str) -> str:
    return f"'{cell}" if cell.lstrip("'")[:1] in ("=", "+", "-", "@", "\t") else cell

"""The rows that were not understood, as a CSV file to be mended and imported again.

The rule: its columns are called as ``columns`` knows them, so that the file needs no map; the
reason and the row number are columns that import passes over. A cell that a spreadsheet would
compute is marked as a text, and the mark is taken off when the file comes back.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator, Sequence

from coopplan.language.sentences import Sentences, msg
from coopplan.model.plan_table import Column, Meaning, Outcome, RejectReason, TableDraft

_NAMES = {
    Meaning.NUMBER: msg("No."),
    Meaning.TITLE: msg("Measure"),
    Meaning.DEADLINE: msg("Deadline"),
    Meaning.BODIES: msg("Responsible"),
    Meaning.SECTION: msg("Section"),
}
_ONCE = (Meaning.NUMBER, Meaning.TITLE, Meaning.SECTION)


def written(draft: TableDraft, reason: Callable[[RejectReason], str]) -> bytes:
    """The rejects file of a draft, in UTF-8 with its mark; ``reason`` words a reason."""
    words = Sentences(draft.lang)
    out = io.StringIO()
    sheet = csv.writer(out, delimiter=";", lineterminator="\n")
    columns = _columns(draft)
    names = [_name(column, words) for column in columns]
    has_section = any(column.meaning is Meaning.SECTION for column in columns)
    section = [] if has_section else [words.t(_NAMES[Meaning.SECTION])]
    sheet.writerow([words.t("Row"), words.t("Reason"), *section, *names])
    for one in draft.rejected:
        if not any(one.cells):  # the rows of a card, which the first of them tells
            continue
        place = f"{one.table}/{one.row}" if draft.tables > 1 else str(one.row)
        told = reason(one.reason) if one.reason else ""
        cells = [*([] if has_section else [one.section]), *_placed(one, draft, columns)]
        sheet.writerow([place, told, *(_inert(cell) for cell in cells)])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _columns(draft: TableDraft) -> list[Column]:
    """The columns of all tables, each once; what can only be once, under its first name."""
    found = list(draft.columns)
    for columns in draft.by_table.values():
        found += [one for one in columns if next(_places(one, found), None) is None]
    return found


def _places(column: Column, columns: Sequence[Column]) -> Iterator[int]:
    """Where a column stands among others: the same, or one of what can only be once."""
    for at, one in enumerate(columns):
        if one == column or (one.meaning is column.meaning and column.meaning in _ONCE):
            yield at


def _placed(one: Outcome, draft: TableDraft, columns: Sequence[Column]) -> list[str]:
    """The cells of a row under the columns of its own table; of one without any, as they stand."""
    own = draft.by_table.get(one.table, ())
    cells: dict[int, str] = {}
    free = len(columns)
    for at, text in enumerate(one.cells):
        asked = iter((at,)) if not own else _places(own[at], columns) if at < len(own) else ()
        place = next((one for one in asked if one not in cells), None)
        if place is None:
            place, free = free, free + 1
        cells[place] = text
    return [cells.get(place, "") for place in range(max([len(columns) - 1, *cells]) + 1)]


def _name(column: Column, words: Sentences) -> str:
    if column.name:
        return " ".join(column.name.split())
    return words.t(_NAMES[column.meaning]) if column.meaning in _NAMES else ""


def _inert(cell: str) -> str:
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t") else cell

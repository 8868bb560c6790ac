"""A rejects file that comes back: how it is known, and which of its rows still wait for a person.

The rule: what was refused and was not changed waits, and so does what stands beyond the names of
the columns until a person has put it under one of them; a row goes on with the one above only where
it did so in its own file. The reason of a row ends with a seal of what it was when it was written:
a person who takes the row as it is empties the reason.
"""

from __future__ import annotations

import csv
import hashlib
import itertools
import re
from collections.abc import Sequence

from coopplan.exchange.table.grid import Row
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.saved_anew import form_of
from coopplan.language.sentences import Sentences, msg
from coopplan.model.plan_table import Column, Meaning, RejectReason
from coopplan.model.text import Lang, fold

ROW, REASON = msg("Row"), msg("Reason")
"""The first two columns of a rejects file."""
_FORMULA = re.compile(r"=(?:$|[-+(]*\$?[A-Za-z]{1,3}\$?\d|[\w.]+\(|[^=]*![$A-Z])")
"""A formula as spreadsheets write it: «=A2+1», «=DATE(2027;6;1)»."""
_PLACE = re.compile(r"(?:(\d+)/)?(\d+)")
_SEPARATORS = ";\t,|"
_SEAL = re.compile(r"\[([0-9a-f]{6})\]\s*")
_UNSEEN = frozenset((RejectReason.HIDDEN, RejectReason.STRUCK))
"""Reasons that a row has by itself, whatever becomes of the one above."""


def is_returned(columns: Sequence[Column]) -> bool:
    """Whether columns are those of a rejects file."""
    return are_returned([one.name for one in columns[:2] if one.meaning is Meaning.SKIP])


def are_returned(names: Sequence[str]) -> bool:
    """Whether names of columns are those of a rejects file."""
    first = [fold(name) for name in names[:2]]
    return any(
        first == [fold(words.t(ROW)), fold(words.t(REASON))] for words in map(Sentences, Lang)
    )


def own_separator(text: str) -> str | None:
    """The separator of a rejects file by its first line, None where it is another file."""
    line = re.split(r"[\r\n]", text, maxsplit=1)[0]
    for separator in _SEPARATORS:
        try:
            names = next(csv.reader([line], delimiter=separator), [])
        except csv.Error:
            continue
        if are_returned(names):
            return separator
    return None


def sealed(told: str, reason: RejectReason, cells: Sequence[str]) -> str:
    """The words of a reason with the seal of a row's cells, which stand behind the first two."""
    return f"{told} [{_seal(reason, cells)}]".strip()


def unchanged(row: Row) -> RejectReason | None:
    """Why a row of a rejects file was refused that nobody has changed, None where somebody has."""
    told = _SEAL.search(row.cells[1])
    if told is None:
        return None
    ways = itertools.product(RejectReason, (False, True))
    cells = row.cells[2:]
    return next(
        (one for one, first in ways if _seal(one, cells, month_first=first) == told[1]), None
    )


def holds(reason: RejectReason, *, more: bool) -> bool:
    """Whether a row that nobody changed waits for its reason.

    ``more``: it goes on with a row that a person has mended, with which it may have waited, or
    says «то же» of it.
    """
    return not more or reason in _UNSEEN


def _seal(reason: RejectReason, cells: Sequence[str], *, month_first: bool = False) -> str:
    """What tells a row from one that somebody has changed, whatever a spreadsheet makes of days."""
    told = [form_of(cell, month_first=month_first) for cell in cells]
    while told and not told[-1]:
        told.pop()
    return hashlib.sha256("\x1f".join([reason, *told]).encode()).hexdigest()[:6]


def waits(row: Row, header: Header) -> RejectReason | None:
    """Why a row of a rejects file is still rejected, None where nothing says so."""
    named = [place for place, one in enumerate(header.columns) if one.name]
    filled = [place for place, text in enumerate(row.cells) if text and place > 1]
    under = [place for place in filled if place <= named[-1]]
    meanings = {header.columns[place].meaning for place in under}
    if len(under) < len(filled):
        beside = meanings <= {Meaning.SECTION}
        return RejectReason.NO_COLUMNS if beside else RejectReason.TOO_MANY_CELLS
    if any(_FORMULA.match(row.cells[place]) for place in under):
        return RejectReason.NOT_RECKONED
    return RejectReason.EMPTY_SECTION if meanings == {Meaning.SECTION} else None


def follows(above: Row, row: Row) -> bool:
    """Whether two rows of a rejects file stood one under the other in their own file."""
    one, other = (_PLACE.fullmatch(cells[0].strip()) for cells in (above.cells, row.cells))
    if one is None or other is None:
        return False
    return other[1] == one[1] and int(other[2]) == int(one[2]) + 1

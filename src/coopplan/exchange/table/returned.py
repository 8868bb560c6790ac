"""A rejects file that comes back: which of its rows still wait for a person.

The rule: what stands beyond the names of the columns is no plan's until a person has put it under
one of them, and a row goes on with the one above only where it did so in its own file.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.grid import Row
from coopplan.exchange.table.header import Header
from coopplan.language.sentences import Sentences, msg
from coopplan.model.plan_table import Column, Meaning, RejectReason
from coopplan.model.text import Lang, fold

ROW, REASON = msg("Row"), msg("Reason")
"""The first two columns of a rejects file."""
_FORMULA = re.compile(r"=(?:$|[-+(]*\$?[A-Za-z]{1,3}\$?\d|[\w.]+\(|[^=]*![$A-Z])")
"""A formula as spreadsheets write it: «=A2+1», «=DATE(2027;6;1)»."""
_PLACE = re.compile(r"(?:(\d+)/)?(\d+)")


def is_returned(columns: Sequence[Column]) -> bool:
    """Whether columns are those of a rejects file."""
    return are_returned([one.name for one in columns[:2] if one.meaning is Meaning.SKIP])


def are_returned(names: Sequence[str]) -> bool:
    """Whether names of columns are those of a rejects file."""
    first = [fold(name) for name in names[:2]]
    return any(
        first == [fold(words.t(ROW)), fold(words.t(REASON))] for words in map(Sentences, Lang)
    )


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

"""Whether a row without a № goes on with the one above, cut by a page, or is a measure by itself.

The rule: a measure by itself has a deadline and bodies that continue nothing above it; where that
is not certain the row goes on.
"""

from __future__ import annotations

import re

from coopplan.exchange.table.body_names import begins_body
from coopplan.exchange.table.cells import deadline_of
from coopplan.exchange.table.grid import Row
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.raw import RawMeasure
from coopplan.model.plan_table import Meaning
from coopplan.model.text import Lang

_GOES_ON = re.compile(
    r"(?:и|а также|или|в|во|на|с|со|для|по|о|об|от|к|за|из|при|между|мен|және|and|or|of|for|in|"
    r"with|to|on|by)\s"
)
"""Words with which no title begins, in small letters."""


def stands_alone(row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a row has a deadline and bodies that go on with nothing above it."""
    dates, bodies = header.having(Meaning.DEADLINE), header.having(Meaning.BODIES)
    if len(dates) != 1 or not bodies or dates[0] in row.above:
        return False
    if _GOES_ON.match(row.cells[header.having(Meaning.TITLE)[0]]):
        return False
    upper, lower = last.cells[dates[0]], row.cells[dates[0]]
    filled_in = [at for at in bodies if row.cells[at] and at not in row.above]
    return (
        bool(upper and lower and filled_in)
        and all(begins_body(row.cells[at]) for at in filled_in)
        and not any(last.cells[at].endswith((",", "-", ";")) for at in filled_in)
        and _are_two(upper, lower)
    )


def has_own_deadline(row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a row that goes on with the one above has a whole deadline beside that one's.

    Where the title is merged over both rows the author has said that they are one measure.
    """
    return header.having(Meaning.TITLE)[0] not in row.above and any(
        _are_two(last.cells[at], row.cells[at])
        for at in header.having(Meaning.DEADLINE)
        if at not in row.above and last.cells[at] != row.cells[at]
    )


def _are_two(upper: str, lower: str) -> bool:
    """Whether two cells are two deadlines, and not one: «до 1 июля» with «2026 года» below it."""
    if not _is_whole(upper) or not _is_whole(lower):
        return False
    one = [deadline_of(f"{upper} {lower}", lang, None) for lang in Lang]
    return not any(told.is_read and not told.stages for told in one)


def _is_whole(text: str) -> bool:
    return bool(text) and any(deadline_of(text, lang, None).is_read for lang in Lang)

"""Whether a row without a № goes on with the one above, cut by a page, or is a measure by itself.

The rule: a measure by itself has a deadline and bodies that continue nothing above it; where that
is not certain the row goes on. One of a section of its own is never a rest, and one without a title
is none where it tells by itself when, or who and what.
"""

from __future__ import annotations

import re

from coopplan.exchange.table.body_names import begins_body
from coopplan.exchange.table.grid import Row, flat
from coopplan.exchange.table.halves import Halves, halves, is_whole, lacks_nothing
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.headings import BETWEEN
from coopplan.exchange.table.lines import is_ditto
from coopplan.exchange.table.open_ends import is_open
from coopplan.exchange.table.raw import RawMeasure
from coopplan.model.plan_table import Meaning

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
        and halves(upper, lower) is Halves.TWO
    )


def has_own_deadline(row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a row that goes on with the one above may have a whole deadline beside that one's.

    Where the title is merged over both rows the author has said that they are one measure.
    """
    return header.having(Meaning.TITLE)[0] not in row.above and any(
        halves(last.cells[at], row.cells[at]) is not Halves.ONE
        for at in header.having(Meaning.DEADLINE)
        if at not in row.above and last.cells[at] != row.cells[at]
    )


def has_own_section(row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a row names another section than the measure above stands in."""
    return any(
        at not in row.above
        and row.cells[at]
        and not is_ditto(row.cells[at])
        and not f"{last.section}{BETWEEN}".startswith(f"{flat(row.cells[at])}{BETWEEN}")
        and not runs_on(last.cells[at], row.cells[at])
        for at in header.having(Meaning.SECTION)
    )


def is_another(row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a row without a title is what is left of a measure, and no rest of the one above.

    It has a whole deadline beside that one's, or other bodies and more that continues nothing.
    Bodies alone are more of that one's, and so are those of a line that only goes on with cells.
    """
    dates, bodies = header.having(Meaning.DEADLINE), header.having(Meaning.BODIES)
    own = [at for at, text in enumerate(row.cells) if text and at not in row.above]
    listed = [at for at in dates if last.cells[at].endswith((",", ";"))]
    timed = [at for at in dates if at in own and at not in listed]
    if any(halves(last.cells[at], row.cells[at]) is Halves.TWO for at in timed):
        return True
    if row.aligned:
        return False
    named = [at for at in bodies if at in own]
    others = [at for at in own if at not in (*bodies, *header.having(Meaning.SKIP))]
    clash = any(last.cells[at] for at in named) and not any(
        runs_on(last.cells[at], row.cells[at]) or not begins_body(row.cells[at]) for at in named
    )
    if not clash or any(_continues(at, row, header, last) for at in others):
        return False
    return any(_begins(at, row, header, last) for at in others)


def _continues(at: int, row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a cell goes on with the one above it, as its words show."""
    upper, lower = last.cells[at], row.cells[at]
    if header.columns[at].meaning is not Meaning.DEADLINE:
        return runs_on(upper, lower)
    return bool(upper) and not (lacks_nothing(upper) and lacks_nothing(lower))


def _begins(at: int, row: Row, header: Header, last: RawMeasure) -> bool:
    """Whether a cell tells something by itself; a deadline only where none is above it."""
    if header.columns[at].meaning is Meaning.DEADLINE:
        return not last.cells[at] and is_whole(row.cells[at])
    return header.columns[at].meaning not in (Meaning.NUMBER, Meaning.SECTION)


def runs_on(upper: str, lower: str) -> bool:
    """Whether a text goes on with the one above it."""
    begun = lower[:1].islower() and not upper[:1].islower()
    return bool(upper) and (upper.endswith(";") or is_open(upper) or begun)

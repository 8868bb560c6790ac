"""Lines right under a measure that say only that its parts follow: «в том числе:».

The rule: such a line is no word of the measure above. It is the heading of the rows under it that
are measures of its parts: those with numbers under that of the measure, or without any where it has
one. Over a list of words alone it goes on with the title, as the list does; any other is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.exchange.table.grid import Grid, Row, flat
from coopplan.exchange.table.header import Header, cell_of
from coopplan.exchange.table.listed import listed
from coopplan.exchange.table.sums import tells_sum
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Meaning
from coopplan.model.text import fold

_FIRST = (
    r"(?:в том числе|в т\. ?ч\.?|из них|из которых|(?:оның|соның|олардың) ішінде|including|incl\.?|"
    r"(?:out )?of which|among (?:them|which))"
)
_LEADS = re.compile(
    rf"{_FIRST}(?: (?:по|by) [^\W\d_]+(?: [^\W\d_]+)?| [^\W\d_]+ бойынша)?[\s:;,.–—-]*|"
    rf"{_FIRST}(?: [\w-]+){{1,5}}:"
)
_DASHED = re.compile(r"[-–—−•*▪]\s*[^\W_]")


@frozen
class Included:
    """The rows (indices) that are headings of parts or lists, and those that are left to a person.

    ``parts`` are the headings of the rows that are parts or items.
    """

    heads: frozenset[int]
    left: frozenset[int]
    parts: dict[int, str]


def included(grid: Grid, header: Header) -> Included:
    """What becomes of the lines of a table that say only that parts follow, and of its lists."""
    lists, items = listed(grid, header)
    heads, parts = set(lists), dict(items)
    left: set[int] = set()
    for at, row in enumerate(grid.rows):
        if at in header.rows or not _leads(row, header):
            continue
        whole = _measure_above(grid, at, header)
        if whole is None:
            continue
        number = _number(whole, header)
        below = list(_below(grid, at, header, number))
        told = [one for one in below if not _is_bare(grid.rows[one], header)]
        seen = not any(one.struck or one.number in grid.unseen for one in (row, whole))
        if told and seen and _says_no_more(row, header):
            heads.add(at)
            title = flat(cell_of(whole, header, Meaning.TITLE)).rstrip(" .,:;")
            words = flat(cell_of(row, header, Meaning.TITLE)).strip(" ,:;–—-")
            parts |= dict.fromkeys(told, f"{number} {title}, {words}".strip())
        elif told or not below or not all(_is_item(grid.rows[one], header) for one in below):
            left.add(at)
            heads.discard(at)
            for one in set(below).difference(told):
                parts.pop(one, None)
    return Included(frozenset(heads), frozenset(left), parts)


def _leads(row: Row, header: Header) -> bool:
    """Whether a row says nothing of when and who, and only that parts follow."""
    at = header.having(Meaning.TITLE)[0]
    title = fold(flat(row.cells[at])).strip(" -–—•*")
    return at not in row.above and bool(_LEADS.fullmatch(title)) and _is_bare(row, header)


def _measure_above(grid: Grid, at: int, header: Header) -> Row | None:
    """The measure under which a row stands, None where it is a sum or a heading."""
    for row in reversed(grid.rows[max(header.rows, default=-1) + 1 : at]):
        if row.is_blank or len(row.left) * 2 >= len(row.cells) or tells_sum(row, header):
            return None
        if not _is_bare(row, header):
            return row if cell_of(row, header, Meaning.TITLE) else None
        if not row.cells[header.having(Meaning.TITLE)[0]] or len(set(row.own())) > 1:
            return None
    return None


def _below(grid: Grid, at: int, header: Header, number: str) -> Iterator[int]:
    """The rows under a line that may tell of parts of the measure with this number."""
    for place, row in enumerate(grid.rows[at + 1 :], start=at + 1):
        own = _number(row, header)
        title = row.cells[header.having(Meaning.TITLE)[0]]
        under = bool(number) and (not own or own.startswith(f"{number}."))
        if row.is_blank or tells_sum(row, header) or len(row.left) * 2 >= len(row.cells):
            return
        if _leads(row, header) or not (under or (not own and _DASHED.match(title))):
            return
        yield place


def _number(row: Row, header: Header) -> str:
    """The № of a row, "" where it has none of its own."""
    if any(place in row.above for place in header.having(Meaning.NUMBER)):
        return ""
    told = cell_of(row, header, Meaning.NUMBER)
    return "" if told == cell_of(row, header, Meaning.TITLE) else told.strip(" .)")


def _is_bare(row: Row, header: Header) -> bool:
    others = (*header.having(Meaning.DEADLINE), *header.having(Meaning.BODIES))
    told = (row.cells[at] for at in others if at not in (*row.above, *row.left))
    return not _number(row, header) and not any(told)


def _is_item(row: Row, header: Header) -> bool:
    """Whether a row is an item of a list, of words alone."""
    title = row.cells[header.having(Meaning.TITLE)[0]]
    return bool(_DASHED.match(title)) and _says_no_more(row, header)


def _says_no_more(row: Row, header: Header) -> bool:
    """Whether a row has no words and figures but its title."""
    title = row.cells[header.having(Meaning.TITLE)[0]]
    return all(text in ("", title) for at, text in enumerate(row.cells) if at not in row.above)

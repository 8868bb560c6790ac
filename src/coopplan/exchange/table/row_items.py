"""The measures that one row tells, each by its № and its words.

The rule: a line of the № for each of them, else its own number behind that of the row: «4(1)».
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.exchange.table.cells import numbered, parts
from coopplan.exchange.table.grid import AUTO, flat
from coopplan.exchange.table.header import Header
from coopplan.exchange.table.lines import is_nothing
from coopplan.exchange.table.raw import RawMeasure
from coopplan.model.plan_table import Meaning


def items_of(raw: RawMeasure, header: Header) -> list[tuple[str | None, str]]:
    """The measures that a row tells, each by its № and its words."""
    cell = raw.cells[header.having(Meaning.TITLE)[0]]
    items = parts(cell)
    if not header.having(Meaning.NUMBER):
        if len(items) == 1:
            number, bare = numbered(items[0][1])
            return [(number or None, bare)]
        return [(item, numbered(title)[1]) for item, title in items]
    numbers = _numbers(raw, header, [item for item, _ in items])
    if len(items) == 1 and len(numbers) > 1:
        return list(zip(numbers, cell.split("\n"), strict=True))
    if len(items) == 1:
        own, bare = numbered(items[0][1])
        if (own and own == numbers[0]) or own.startswith(f"{numbers[0]}."):
            return [(own, bare)]
    return [(number, title) for number, (_, title) in zip(numbers, items, strict=True)]


def in_turn(number: str | None, titles: Sequence[str]) -> list[tuple[str | None, str]]:
    """Measures of one row, each by its place behind the row's №."""
    return [(f"{number}({at})" if number else None, one) for at, one in enumerate(titles, start=1)]


def _numbers(raw: RawMeasure, header: Header, items: Sequence[str]) -> list[str | None]:
    """The numbers of a row's items: a line of the № for each, else its own behind the row's."""
    at = header.having(Meaning.NUMBER)[0]
    cell = raw.cells[at] if at < len(raw.cells) else ""
    lines = cell.split("\n")
    title = raw.cells[header.having(Meaning.TITLE)[0]]
    if len(lines) > 1 and len(lines) in (len(items), len(title.split("\n"))):
        return [_plan_number(one) for one in lines]
    number = _plan_number(cell)
    if len(items) == 1:
        return [number]
    return [f"{number}({item})" if number and "." not in item else item for item in items]


def _plan_number(text: str) -> str | None:
    """A plan's own № out of its cell; None for one that the file's program draws by itself."""
    bare = flat(text).strip(" .)")
    return bare[:60] if bare and bare != AUTO and not is_nothing(bare) else None

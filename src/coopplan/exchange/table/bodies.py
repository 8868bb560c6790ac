"""The bodies of one cell: under the headings of their sides, leading or taking part by agreement.

The rule: what is taken out of a name («по согласованию», «свод») is told by a role or a note; no
word of a cell is lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from coopplan.exchange.table.body_names import names_of
from coopplan.exchange.table.both import is_both
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.letters import UPPER
from coopplan.exchange.table.lines import is_ditto
from coopplan.exchange.table.paired import apart, shares_side
from coopplan.exchange.table.roles import role_beside, without_role
from coopplan.exchange.table.side_lines import parts_under
from coopplan.exchange.table.sides import Side, side_heading, side_of_body, sides_in_turn
from coopplan.exchange.table.together import joins, speaking
from coopplan.model.codes import BodyRole
from coopplan.model.frozen import frozen
from coopplan.model.plan_table import Column

_AGREED = re.compile(
    r"\(\s*(?:по согл(?:асованию|асию|\.)|келіс(?:ім|у)(?: бойынша|мен)|by (?:agreement|consent)|"
    r"subject to agreement|(?:as|if|to be) (?:agreed|confirmed)|tb[ac])\s*\)",
    re.IGNORECASE,
)
_SHORT = re.compile(
    r"\s*\(\s*(?:далее|бұдан әрі|hereinafter|hereafter)[\s:–—-]+"
    r"(?:именуем\w+\s+|referred to as\s+)?"
    r"[«\"“]?([^()«»\"“”]{2,60}?)[»\"”]?\s*\)",
    re.IGNORECASE,
)
"""What a body is called from here on: «(далее – Минтранс)»."""
_BRACKETED = re.compile(r"\s*\(([^()]{2,60})\)$")
_INITIAL = re.compile(rf"(?:(?<!\w)[{UPPER}]|(?<!\w)(?:др|пр|обл))\.$")
_LISTED = re.compile(r"^(?:\d{1,2}[.)]|[а-яa-z]\))\s+(?=[^\W\d])")
"""The number or the letter of a body in the list of a cell."""


@frozen
class CellBody:
    """A body as a cell names it, or the «то же» that stands under a heading or a label.

    ``labelled`` tells that its part is told before it; ``unsided`` that a side is named beside it
    of which it may or may not be.
    """

    name: str
    side: str | None
    role: BodyRole
    agreed: bool = False
    unsided: bool = False
    labelled: bool = False


def is_agreed(text: str) -> bool:
    """Whether a text says that somebody in it answers by agreement."""
    return bool(_AGREED.search(text))


def bodies_of(text: str, sides: Sequence[Side], column: Column) -> list[CellBody]:
    """The bodies of a cell in a column, each with its side.

    Where the column's name tells the sides in turn («РФ / РК»), so does the cell.
    """
    turn = () if column.side else sides_in_turn(column.name, sides)
    shares = re.split(r"\s*/\s*", text) if turn else []
    if turn and len(shares) == len(turn):
        told = zip(shares, turn, strict=True)
        return [one for part, side in told for one in bodies(part, sides, side)]
    return bodies(text, sides, column.side)


def bodies(text: str, sides: Sequence[Side], side: str | None = None) -> list[CellBody]:
    """The bodies of a cell, under the headings of their sides; ``side`` is the column's."""
    found: list[CellBody] = []
    led: set[str] = set()
    for part in parts_under(text, () if side else sides):
        whose = side or part.side
        under: list[CellBody] = []
        for line in part.lines:
            led |= set(_led(line, sides))
            for told, own in _with_own_sides(names_of(line), sides):
                under += _told(told, sides, whose or own, part.role, beside=joins(line))
        if part.itself and whose:
            under = [CellBody(part.itself, whose, part.role or BodyRole.LEAD)]
            led |= {part.itself} if part.role is BodyRole.LEAD else set()
        found += under
    if led:
        found = [
            replace(one, role=BodyRole.PARTNER)
            if one.role is BodyRole.LEAD and one.name not in led
            else one
            for one in found
        ]
    return list(dict.fromkeys(found))


def _with_own_sides(names: Sequence[str], sides: Sequence[Side]) -> list[tuple[str, str | None]]:
    """Names, each with the side whose own name alone stands behind it: «Минздрав, Зарандия»."""
    found: list[tuple[str, str | None]] = []
    for name in names:
        ref = side_heading(f"{name}:", sides)
        before = found[-1][0] if found else None
        whose = before is not None and side_heading(f"{before}:", sides) is None
        if ref is not None and before is not None and whose and found[-1][1] is None:
            found[-1] = (before, ref)
        else:
            found.append((name, None))
    return found


def _told(
    text: str,
    sides: Sequence[Side],
    current: str | None,
    labelled: BodyRole | None,
    *,
    beside: bool,
) -> list[CellBody]:
    """The bodies of one name, on the side of the heading above it or on that which each names.

    Of what is said of a part that behind the name comes before the label above it.
    ``beside`` are those that act together with others, of which each may name its own side.
    """
    found: list[CellBody] = []
    parts = apart(text, sides)
    for name in parts:
        agreed = bool(_AGREED.search(name))
        bare, told = _sided(_bare(name), sides)
        if (current or labelled) and is_ditto(name):
            role = labelled or BodyRole.LEAD
            found.append(CellBody(flat(name), current, role, labelled=labelled is not None))
            continue
        if not re.search(r"\w", bare):
            continue
        named = side_of_body(speaking(bare), sides)
        side = (named if beside else None) or current or told or named
        unsided = False
        if not current and not told and side and shares_side(bare, sides):
            side, unsided = None, True
        side = None if is_both(bare) else side
        usual = BodyRole.PARTNER if agreed else BodyRole.LEAD
        role = role_beside(name) or labelled or usual
        found.append(CellBody(bare, side, role, agreed, unsided))
    if len(parts) > 1 and any(one.side for one in found):
        found = [one if one.side else replace(one, unsided=True) for one in found]
    return found


def _sided(name: str, sides: Sequence[Side]) -> tuple[str, str | None]:
    """A body's name and its side, where that is told in brackets: «Минтранс (Россия)»."""
    found = _BRACKETED.search(name)
    told = side_heading(f"{found[1]}:", sides) if found else None
    return (name[: found.start()].rstrip(), told) if found and told else (name, None)


def _bare(name: str) -> str:
    """A body's name without what is told beside it; the point of an initial stays."""
    told = flat(_AGREED.sub("", without_role(name))).strip(" ,;:-–—•*")
    told = _LISTED.sub("", told)
    return told if _INITIAL.search(told) else told.strip(" ,;.:-–—•*")


def shortened(name: str) -> tuple[str, str]:
    """A body's name and what the plan calls it from here on, "" where that is not told."""
    found = _SHORT.search(name)
    return (flat(_SHORT.sub("", name)), flat(found[1])) if found else (name, "")


def _led(line: str, sides: Sequence[Side]) -> Iterator[str]:
    """The names in a line of those of whom it says that they lead."""
    for name in names_of(line):
        for one in apart(name, sides):
            if role_beside(one) is BodyRole.LEAD:
                yield _sided(_bare(one), sides)[0]

"""The lines of a cell of bodies, and the headings of sides in them: «от Астраханской области:».

The rule: a side's name before a colon is a heading wherever it stands, in small letters too. Before
a dash, or alone on a line that begins with a small letter, it may as well be the end of the name
above: there it is a heading only in a cell that begins with one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.body_names import OF_REGION, lines_of, names_of
from coopplan.exchange.table.fields import may_go_on
from coopplan.exchange.table.line_ends import End, end_of
from coopplan.exchange.table.role_labels import (
    at_labels,
    begins_with_label,
    labelled,
    out_of_brackets,
)
from coopplan.exchange.table.roles import with_dashes
from coopplan.exchange.table.sides import Side, side_before_colon, side_heading
from coopplan.model.codes import BodyRole
from coopplan.model.frozen import frozen

_DASHED = re.compile(r"(?:^|,\s*)([^,:–—]{2,60}?)(?:\s+[-–—]\s+|\s*:\s*)")
"""What may be a side's heading in the middle of a line."""
_HEAD = re.compile(r"([^,:–—]{2,80}?)(?:\s+[-–—](?:\s|$)|\s*(:))")
"""What may be one at the beginning of a line, and its colon."""
_JOINT = re.compile(
    r"(?:(?:обе )?стороны(?: совместно)?|совместно|тараптар(?: бірлесіп)?|бірлесіп|"
    r"both (?:sides|parties)|jointly)\s*:",
    re.IGNORECASE,
)
"""The heading of bodies that are of no one side."""


_LED_TO = re.compile(
    r"(?:от|со?|по|для|на|из|from|for|on|in)\s|.*(?:нан|нен|дан|ден|тан|тен)$", re.IGNORECASE
)
"""How a heading stands that waits for bodies: «от Астраханской области», «Ресей тарапынан»."""


@frozen
class Heading:
    """A heading at the beginning of a line, and what is under it on that line.

    ``side`` is None where it is of both sides.
    """

    side: str | None
    rest: str


@frozen
class Part:
    """What stands under a heading of a cell, or before the first one.

    ``role`` is the part that a word before the names tells of them all; ``itself`` the side's own
    name where that is all, so that the side itself is meant.
    """

    side: str | None
    lines: tuple[str, ...]
    role: BodyRole | None = None
    itself: str = ""


def parts_under(text: str, sides: Sequence[Side]) -> list[Part]:
    """The parts of a cell, each under its heading and what tells the part of its bodies."""
    told: list[tuple[str, Heading | None, list[str]]] = [("", None, [])]
    for line in lines(text, sides):
        heading = heading_of(line, sides)
        if heading is not None:
            told.append((line.removesuffix(heading.rest), heading, []))
        rest = line if heading is None else heading.rest
        told[-1][2].extend([with_dashes(rest)] if rest else [])
    found: list[Part] = []
    over: BodyRole | None = None
    for at, (head, heading, under) in enumerate(told):
        parts, last = _parts(head, heading, under, over)
        found += parts
        # A label right above the heading of a side is said of the sides under it.
        over = last if last and at + 1 < len(told) else over if parts and parts[-1].role else None
    return found


def _parts(
    head: str, heading: Heading | None, under: Sequence[str], over: BodyRole | None
) -> tuple[list[Part], BodyRole | None]:
    """The parts under one heading, and the label with which they end, where nobody is under it.

    ``over`` is the label above the heading; another one below it may be said of other sides.
    """
    groups = labelled(under)
    side = heading.side if heading else None
    last = groups[-1][0] if not groups[-1][1] else None
    if not any(lines for _, lines in groups):
        meant = bool(side) and (bool(under) or _names_side(head))
        name = head.strip().rstrip(" :-–—") if meant else ""
        return ([Part(side, (), last or over, name)] if meant else []), last
    told = [(role, tuple(lines)) for role, lines in groups if lines]
    return [Part(None if over and role else side, one, role or over) for role, one in told], last


def _names_side(head: str) -> bool:
    """Whether a heading with nothing under it says no more than a side's name."""
    return head.strip()[-1:].isalnum() and not _LED_TO.match(head)


def lines(text: str, sides: Sequence[Side]) -> list[str]:
    """The lines of a cell, cut where a side's heading begins within: «…, другая сторона – …».

    No ``sides``: the column tells whose the bodies are, and nothing in it is a heading.
    """
    found: list[str] = []
    pieces = (piece.strip() for one in _whole(text, sides) for piece in one.split(";"))
    for line in (told for piece in pieces for told in at_labels(piece, sides)):
        cut = 0
        for mark in _DASHED.finditer(line):
            heading = line[mark.start(1) : mark.end(1)]
            if side_before_colon(heading, sides) is None:
                continue
            found += [line[cut : mark.start()].strip(), f"{heading}:"]
            cut = mark.end()
        found.append(line[cut:].strip())
    return [line for line in found if line]


def are_doubted(text: str, sides: Sequence[Side]) -> bool:
    """Whether the bodies of a cell may be cut or joined otherwise than they are."""
    whole = _whole(text, sides)
    headed = [heading_of(line, sides) is not None for line in whole]
    ends = (
        end_of(whole[:at], whole[at:])
        for at in range(1, len(whole))
        if not headed[at - 1] and not headed[at]
    )
    if any(end is End.DOUBTED for end in ends):
        return True
    names = [names_of(line) for line in lines(text, sides)]
    return any(
        may_go_on(name, ", ".join(told[at:]))
        for told in names
        for at, name in enumerate(told, start=1)
    )


def heading_of(line: str, sides: Sequence[Side]) -> Heading | None:
    """The heading of a side, or of both, that a line begins with or is."""
    alone = side_heading(line, sides)
    if alone is not None:
        return Heading(alone, "")
    head, colon, rest = line.partition(":")
    side = side_before_colon(head, sides) if colon else None
    if side is not None:
        return Heading(side, rest.strip())
    joint = _JOINT.match(line)
    return Heading(None, line[joint.end() :]) if joint else None


def _whole(text: str, sides: Sequence[Side]) -> list[str]:
    """The lines of a cell without those ends that only its width has made."""
    text = _with_colons(out_of_brackets(text), sides)
    begun = _begins(text.split("\n")[0], sides, begun=True)
    return lines_of(text, lambda line: _begins(line, sides, begun=begun))


def _begins(line: str, sides: Sequence[Side], *, begun: bool) -> bool:
    """Whether a line begins with a heading; ``begun``: so does the cell.

    «Министерства» over «Астраханской области:» are one name in a cell that does not.
    """
    if (sides and _JOINT.match(line)) or begins_with_label(line):
        return True
    head = _HEAD.match(line)
    if head is None or side_before_colon(head[1], sides) is None:
        return False
    of_region = OF_REGION.match(line) is not None
    return begun or not of_region if head[2] else begun and not of_region


def _with_colons(text: str, sides: Sequence[Side]) -> str:
    """A cell with a colon behind the names of sides that stand alone over the bodies of each."""
    told = text.split("\n")
    named = [side_heading(f"{line}:", sides) for line in told]
    heads = [
        at
        for at, one in enumerate(named[:-1])
        if one and named[at + 1] is None and (named[0] or not _goes_on(told[at]))
    ]
    if len({named[at] for at in heads}) < 2:
        return text
    return "\n".join(
        f"{line.rstrip(' :-–—')}:" if at in heads else line for at, line in enumerate(told)
    )


def _goes_on(line: str) -> bool:
    return line[:1].islower() and not line.endswith(":")

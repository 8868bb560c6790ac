"""The lines of a cell of bodies, and the headings of sides in them: «от Астраханской области:».

The rule: a side's name before a colon is a heading wherever it stands, in small letters too. Before
a dash, or alone on a line that begins with a small letter, it may as well be the end of the name
above: there it is a heading only in a cell that begins with one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.body_names import OF_REGION, lines_of
from coopplan.exchange.table.sides import Side, side_before_colon, side_heading
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


@frozen
class Heading:
    """A heading at the beginning of a line, and what is under it on that line.

    ``side`` is None where it is of both sides.
    """

    side: str | None
    rest: str


def lines(text: str, sides: Sequence[Side]) -> list[str]:
    """The lines of a cell, cut where a side's heading begins within: «…, другая сторона – …».

    No ``sides``: the column tells whose the bodies are, and nothing in it is a heading.
    """
    text = _with_colons(text, sides)
    begun = _begins(text.split("\n")[0], sides, begun=True)
    whole = lines_of(text, lambda line: _begins(line, sides, begun=begun))
    found: list[str] = []
    for line in (piece.strip() for one in whole for piece in one.split(";")):
        cut = 0
        for mark in _DASHED.finditer(line):
            heading = line[mark.start(1) : mark.end(1)]
            if side_before_colon(heading, sides) is None:
                continue
            found += [line[cut : mark.start()].strip(), f"{heading}:"]
            cut = mark.end()
        found.append(line[cut:].strip())
    return [line for line in found if line]


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


def _begins(line: str, sides: Sequence[Side], *, begun: bool) -> bool:
    """Whether a line begins with a heading; ``begun``: so does the cell.

    «Министерства» over «Астраханской области:» are one name in a cell that does not.
    """
    if sides and _JOINT.match(line):
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

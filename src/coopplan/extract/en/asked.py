"""English rows of suggestions: «suggested that the towns open a school and that they build a pier».

The rule: each «that» opens a deed of its own; to go on, to strengthen or to pay heed is none.
"""

from __future__ import annotations

import re

from coopplan.extract.en import lists as lists_en
from coopplan.extract.en.clauses import trimmed
from coopplan.extract.en.things import concrete
from coopplan.extract.en.verbs import FIRST
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.model.codes import Status

WISHED = re.compile(
    r"\b(?:focus|continue|strengthen|deepen|enhance|expand|intensify|pay|widen|broaden|enlarge|"
    r"boost|foster)\b"
)
_ASKS = re.compile(
    r"\b(?:suggested|proposed|recommended|(?:made|put\s+forward)\s+(?:\w+\s+){0,2}(?:suggestions|"
    r"proposals))\s*:?\s+that\s+"
)
_AND_THAT = re.compile(r"(?:,\s+(?:and\s+)?|\s+and\s+)that\s+")


def asked(told: Told) -> list[Piece]:
    """Return the deeds of «suggested that the towns open a school and that they build a pier»."""
    lead = _ASKS.search(told.span.text)
    if lead is None:
        return []
    stop = trimmed(told.span)[1] - told.span.start
    marks = list(_AND_THAT.finditer(told.span.text, lead.end(), stop))
    begins = [lead.end(), *(one.end() for one in marks)]
    ends = [*(one.start() for one in marks), stop]
    found: list[Piece] = []
    for begin, end in zip(begins, ends, strict=True) if marks else ():
        deed = told.span.text[begin:end]
        if (concrete(deed) or _verb_of_deed(deed)) and not WISHED.search(deed):
            start, end = told.span.start + begin, told.span.start + end
            found.append(Piece(start, end, Cue(Status.PROPOSED, end, end)))
    return found


def _verb_of_deed(said: str) -> bool:
    """Tell whether a verb of a deed follows a short subject: «the two towns set up a council»."""
    starts = [one.start() for one in re.finditer(r"(?<=\s)[a-z]", said[:_SHORT])]
    return any(FIRST.match(said, at) and lists_en.begins_deed(said[at:]) for at in starts)


_SHORT = 50
"""Letters in which a subject and the beginning of its verb stand."""

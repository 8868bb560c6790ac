"""English deeds that a noun tells, of which the sentence says only that they happened or stand.

The rule: who was at the opening of a thing tells that it was opened; «agreements on the
participation of a troupe were confirmed» tells what is planned.
"""

from __future__ import annotations

import re

from coopplan.extract.en.clauses import trimmed
from coopplan.extract.en.verbs import NOMINAL
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.model.codes import Status

_TALKS = (
    r"(?:meetings?|sessions?|forums?|congress(?:es)?|conferences?|summits?|year|ceremon(?:y|ies)|"
    r"games|events?|"
    r"talks|negotiations|visit|sitting|dialogue|(?:relations|ties|cooperation|partnership|"
    r"relationship)"
    r"(?!\s+(?:cent|office|house|hub|council|club)))\b"
)
_PRESENT_AT = re.compile(
    r"\b(?:(?:has|have|had)\s+)?(?:attended|witnessed|saw|took\s+part\s+in|presided\s+over|"
    r"participated\s+in|"
    r"marked\s+by|"
    r"were\s+present\s+at|was\s+present\s+at|cut\s+the\s+ribbon\s+at|crowned\s+by|concluded"
    r"\s+with|"
    r"followed\s+by|included|on\s+the\s+occasion\s+of)\s+"
    r"(?:(?:an?|the)\s+(?:[\w-]+\s+){0,2}?ceremony\s+(?:to\s+mark|marking|for|of)\s+)?"
    r"(?P<deed>(?:the\s+)?(?:(?:official|solemn|grand|formal|joint)\s+)?(?:opening|inauguration|"
    r"launch(?:ing)?|"
    r"unveiling|establishment|commissioning|handover)\s+(?:ceremony\s+)?(?:of|for)\s+"
    rf"(?![^,;.]{{0,60}}?\b{_TALKS})[^,;.]{{6,}})"
)
_TOPIC = re.compile(
    r"(?:,|\band)\s+(?P<deed>(?:the\s+)?(?:creation|construction|opening|launch|establishment|"
    r"introduction|"
    r"resumption|organi[sz]ation|holding|building|setting\s+up)\s+of\s+[^,;]{6,})$"
)


def last_topic(clause: Span, cue: Cue) -> list[Piece]:
    """Return the deed that closes a list of what was talked of: «… and the opening of a pier»."""
    topic = _TOPIC.search(clause.text[: cue.start - clause.start].rstrip())
    if topic is None or cue.status is not Status.PROPOSED:
        return []
    return [Piece(clause.start + topic.start("deed"), clause.start + topic.end("deed"), cue)]


_STANDS = re.compile(
    r"\b(?:agreements?|arrangements?|understandings?|accords?)\s+(?:on|about|regarding|"
    r"concerning)\s+"
    r"(?P<deed>[^,;.]{10,}?)\s+(?:was|were|(?:has|have)\s+been)\s+(?:also\s+)?(?:re)?(?:affirmed|"
    r"confirmed|"
    r"reached|achieved|made|finali[sz]ed)\b"
)


def told_by_noun(told: Told, found: list[Piece]) -> list[Piece]:
    """Return what was found, with the deed of «attended the opening of a clinic», or of a paper.

    What is found inside the noun only tells of it: «the launch of scanners donated by a firm».
    """
    base = told.span.start
    was = _PRESENT_AT.search(told.span.text)
    if was is not None:
        at = base + was.start("deed")
        _, end = trimmed(Span(at, told.span.end, told.span.text[was.start("deed") :]))
        end = min(end, base + was.end("deed"))
        others = [one for one in found if one.end <= at or one.start >= end]
        return [*others, Piece(at, end, Cue(Status.DONE, at, at))]
    stands = None if found else _STANDS.search(told.span.text)
    if stands is None or NOMINAL.match(stands["deed"]) is None:
        return found
    at, end = base + stands.start("deed"), base + stands.end("deed")
    return [Piece(at, end, Cue(Status.PLANNED, at, at))]

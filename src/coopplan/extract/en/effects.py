"""What English texts say will come of a deed, of a tie or of itself: effects, not deeds.

The rule: «holding fairs will help firms», «this will create jobs», «new horizons are being opened»
tell what follows from a deed. Only who can act, a side, a body or a person, promises one.
"""

from __future__ import annotations

import re

from coopplan.extract.en.things import concrete
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.model.codes import Status

_EFFECT = re.compile(
    r"\W*(?:(?:also|further|not\s+only|both|undoubtedly|certainly|definitely|greatly|thus|only|"
    r"\w+ly)\s+)*"
    r"(?:allow|enable|help|assist|contribut|lead\s+to|make\s+it|make\s+(?:\w+\s+)?(?:more|easier|"
    r"possible)|give|"
    r"ensure|serve|become|mean|bring|provide|create|open\s+up|attract|increase|reduce|improve|"
    r"boost|"
    r"strengthen|deepen|enhance|expand|accelerate|stimulate|facilitate|promote|support|result|"
    r"benefit|"
    r"guarantee|play|offer|impact|affect|influence|reflect|tell\s+\w*\s*on|save|raise|add|take\s+"
    r"(?:[\w’'-]+\s+){1,6}(?:to|forward|further)|cut|grow|generate|encourage|foster|mark|remain|"
    r"be\s+"
    r"(?:an?\s|the\s|important|useful|beneficial|able))"
)
_CAUSE = re.compile(
    r"(?:^|[,;]\s+)\W*(?:and\s+|but\s+)?(?:(?:all\s+)?(?:this|that|these|such)(?:\s+(?:[\w-]+"
    r"\s+){0,2}[\w-]+)?|which|"
    r"[A-Za-z]{3,}ing\s+(?!(?:groups?|committees?|part(?:y|ies)|cent(?:re|er)s?|sites?|countr|"
    r"region|cit|province|"
    r"compan|plants?|institut|commission|council)\w*\b)[^;:]{3,120}?|"
    r"(?:the|our|their|such|an?|closer|stronger)\s+(?:[\w-]+\s+){0,3}(?:cooperation|partnership|"
    r"ties|relations(?:hip)?|"
    r"friendship|visit|meeting|signing|experience|step|move|document|effort|efforts|exchange|"
    r"exchanges|"
    r"twinning|bond|link|links|opening|construction|launch|creation|establishment|introduction|"
    r"building|commissioning|restoration|reconstruction|resumption|installation)(?:\s+(?:of|with|"
    r"between|to|in)\s[^,;]{2,80})?)\s*(?:,\s+[^,;]{3,40},\s*)?(?:also\s+)?$",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:^|[,;]\s+)\W*(?:and\s+|but\s+)?it\s+(?:also\s+)?$|\b(?:the|this|our|their|such|an?)"
    r"\s+(?:[\w-]+\s+){0,2}(?:agreement|memorandum|mou|pact|"
    r"protocol|declaration|"
    r"deal|document|signing)\s+(?:also\s+)?$",
    re.IGNORECASE,
)
_OF_PAPER = re.compile(
    r"\W*(?:also\s+|\w+ly\s+)?(?:give|bring|take|lead\s+to|help|mean|mark|become|serve|"
    r"contribute|open\s+up|lay|pave|"
    r"add|boost|strengthen|play|make|raise|lift|turn)\b"
)
"""What a paper is said to bring, not to lay down."""
_BARE = re.compile(
    r"(?:will|would|shall|can|could|may|might|is to|are to|is going to|(?:is|are) expected to|"
    r"should)"
)
_HORIZON = re.compile(
    r"\b(?:horizons?|prospects?|opportunit(?:y|ies)|doors?|page|chapter|avenues?|ways?)\s+$",
    re.IGNORECASE,
)
_SHOWS = re.compile(
    r"\W*(?:also\s+)?(?:show|display|feature|contain|occupy|stretch|cover|consist|house|resemble|"
    r"look|reflect|"
    r"remind|stand|symboli[sz]e|embody|represent)\b"
)
_THINGS_SHOWN = re.compile(
    r"\b(?:buildings?|houses?|villages?|parks?|towns?|squares?|monuments?|walls?|rooms?|"
    r"structures?)\b"
    r"[^,;]{0,60}$",
    re.IGNORECASE,
)
_FAR = 160


_MADE = re.compile(
    r"(?:the\s+)?(?:opening|construction|launch|creation|establishment|introduction|building|"
    r"commissioning|"
    r"restoration|reconstruction|resumption|installation|setting\s+up)\s+of\s+(?:an?|the|new|"
    r"joint|direct|[a-z-]+s)\s"
    r"[^;:]{3,}?(?=,\s+(?:he|she|they|it|the\s+\w+|[A-Z][\w’'-]+)\s+[a-z]+,\s*$|\s*$)",
    re.IGNORECASE,
)


def caused_by(clause: Span, cue: Cue) -> list[Piece]:
    """Return the deed of which an effect is told: «the opening of a clinic will help …»."""
    before = clause.text[: cue.start - clause.start]
    made = _MADE.match(before)
    if made is None or not (concrete(made.group()) or _PLACED.search(made.group())):
        return []
    end = clause.start + len(made.group().rstrip())
    return [Piece(clause.start, end, Cue(Status.PLANNED, end, end))]


_PLACED = re.compile(r"\bin\s+(?:the\s+)?[A-Z]")


def of_effect(clause: Span, cue: Cue) -> bool:
    """Tell whether a cue tells what follows from something that cannot act."""
    before = clause.text[: cue.start - clause.start][-_FAR:]
    after = clause.text[cue.end - clause.start :][:_FAR]
    words = clause.text[cue.start - clause.start : cue.end - clause.start].lower()
    if _HORIZON.search(before) and "open" in words + after[:12]:
        return True
    if not _BARE.fullmatch(words):
        return False
    if _SHOWS.match(after) and _THINGS_SHOWN.search(before):
        return True
    if _PAPER.search(before) and _OF_PAPER.match(after):
        return True
    return _EFFECT.match(after) is not None and _CAUSE.search(before) is not None

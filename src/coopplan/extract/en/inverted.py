"""English sentences told back to front, and those with no verb: «Planned are a fair and …».

The rule: where the participle stands first, what follows «is» or «are» is its subject, and each
thing with a word of its own before it («a», «the», a noun of doing) is one deed.
"""

from __future__ import annotations

import re

from coopplan.extract.en import lists as lists_en
from coopplan.extract.en.clauses import trimmed
from coopplan.extract.en.verbs import GERUND, NOMINAL
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues
from coopplan.extract.told import Told
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_ALSO = r"(?:,?\s+(?:too|also|as\s+well|besides|further|likewise|now)\b,?)?"
_OF_WHAT = r"(?:\s+(?:next|this|later|for|in|by|under|within|of|at|during)\s[^,;:]{2,70}?)?"
_FRONT = re.compile(
    r"[\s“\"'«»„•–—-]*(?:(?:also|likewise|further|besides|in\s+addition|moreover)\s*,?\s+)?(?:"
    r"(?P<proposed>proposed|suggested|discussed|considered|mooted|offered|explored|"
    r"under\s+(?:discussion|consideration|study|review|examination)|"
    r"what\s+(?:is|was|has\s+been)\s+(?:proposed|suggested|discussed|considered)|"
    r"(?:on|among)\s+the\s+(?:[\w-]+\s+){0,2}(?:table|agenda|proposals|ideas|suggestions))|"
    r"(?P<planned>planned|scheduled|envisaged|foreseen|intended|agreed(?:\s+(?:up)?on)?|promised|"
    r"pledged|provided\s+for|laid\s+down|stipulated|expected|due|to\s+be\s+[a-z]+(?:ed|en|t|ld)|"
    r"what\s+(?:is|was|has\s+been)\s+(?:planned|envisaged|foreseen|agreed(?:\s+(?:up)?on)?)|"
    r"(?:in|among|on)\s+(?:the|their|its)\s+(?:[\w-]+\s+){0,3}(?:plans?|list|programme|tasks|"
    r"priorities|"
    r"projects|steps|measures))|"
    r"(?P<begun>under\s?way|under\s+construction|in\s+progress|"
    r"being\s+[a-z]+(?:ed|lt|n|ld|nt)))"
    rf"{_ALSO}{_OF_WHAT}\s+(?:is|are|was|were|(?:has|have)\s+been|will\s+be)(?:\s+also)?\s+"
    r"(?!that\b|to\b|by\b|in\b|on\b|for\b|at\b|not\b|what\b|how\b|only\b|[a-z]+ed\s*:)",
    re.IGNORECASE,
)


def fronted(told: Told) -> list[Piece] | None:
    """Return the deeds of «scheduled are a concert and the opening of a fair»; None if not such."""
    match = _FRONT.match(told.span.text)
    if match is None:
        return None
    _, end = trimmed(told.span)
    at = told.span.start + match.end()
    if end <= at:
        return None
    status = (
        Status.PROPOSED
        if match["proposed"]
        else Status.IN_PROGRESS
        if match["begun"]
        else Status.PLANNED
    )
    own = Span(told.span.start, end, told.span.text[: end - told.span.start])
    return [Piece(one.start, one.end, Cue(status, at, at)) for one in lists_en.things(own, at)]


_VERB = re.compile(
    r"\b(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|shall|should|"
    r"do|does|did|met|held|took|made|gave|went|came|said|spoke|led|saw|began|brought|sent|"
    r"[a-z]{3,}ed)\b"
)

_FEW = 4
"""Words of a noun of doing with its adjective and «of»; more may hide a verb."""


def verbless(told: Told) -> list[Piece]:
    """Return the deeds of a sentence of nouns of doing alone: «Holding of fairs, training of …».

    Two at least, closed by a full stop: a title on a page has neither.
    """
    text = told.span.text
    begins = NOMINAL.match(text) or GERUND.match(text)
    if not begins or not text.rstrip().endswith(".") or _VERB.search(text):
        return []
    if cues(told.span, Lang.EN) or len(begins.group().split()) > _FEW:
        return []
    _, end = trimmed(told.span)
    own = Span(told.span.start, end, text[: end - told.span.start])
    deeds = lists_en.deeds(own, told.span.start) or []
    cue = Cue(Status.PLANNED, told.span.start, told.span.start)
    return [Piece(one.start, one.end, cue) for one in deeds] if len(deeds) > 1 else []

"""English clauses that look like promises and leave no deed: effects, feelings, facts, wishes.

The rule: a deed has a doer and something done. «Lend momentum to relations» does it to an abstract
noun, «the tie will be remembered» tells a feeling, «what was agreed» names a deed told elsewhere.
"""

from __future__ import annotations

import re

from coopplan.extract.en.signing_verbs import CONCLUDE, CONCLUDED, SIGN, SIGNED, SIGNING
from coopplan.extract.en.things import concrete
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.extract.told import Told
from coopplan.model.codes import Status

_WHAT = re.compile(r"\bwhat(?:ever)?\s+(?:(?:was|were|is|has|have|had|been|already)\s+)*$")
_ASKED_HOW = re.compile(r"\b(?:how|(?<!, )where)\s+(?!to\b)[^,;]{1,140}\s$")
"""Before what was only asked about: «went over how the accords are being carried out»."""
_NEAR = 160
_BE_BEFORE = re.compile(r"\bbe\s+$")
_HAD_BEEN = re.compile(r"\bhad\s+(?:already\s+)?been\s+$")
_FELT = re.compile(
    r"\s+(?:always\s+|long\s+)?be\s+(?:\w+ly\s+|always\s+|more\s+than\s+)*(?:welcome|remembered|"
    r"regarded|seen|viewed|felt|honou?red|proud|grateful|glad|happy|delighted|pleased|thankful|"
    r"cherished|treasured|recalled|hailed|missed|admired)\b"
)
_OF_BEING = re.compile(r"\s+(?:being|having|feeling)\b")


def tells_none(clause: Span, cue: Cue) -> bool:
    """Tell whether a cue only looks like one: felt, backshifted, or inside «what was …»."""
    before = clause.text[: cue.start - clause.start]
    after = clause.text[cue.end - clause.start :]
    said = clause.text[cue.start - clause.start : cue.end - clause.start].lower()
    if _WHAT.search(before) or _FELT.match(after):
        return True
    if _ASKED_HOW.search(before[-_NEAR:]):
        return True
    if said == "spoke of" and _OF_BEING.match(after):
        return True
    if cue.status is Status.DONE and _BE_BEFORE.search(before):
        return True
    return _HAD_BEEN.search(before) is not None and not concrete(clause.text)


_ABSTRACT = (
    r"(?:momentum|impetus|impulse|boost|energy|strength|vigou?r|weight|dynamism|depth|meaning|"
    r"substance|relations(?:hips?)?|ties|bonds?|friendships?|cooperation|collaboration|"
    r"partnerships?|"
    r"alliances?|understanding|trust|confidence|dialogue|solidarity|goodwill|rapport|unity)"
)
_ON_ABSTRACT = re.compile(
    r"\b(?:reinforc|fortif|solidif|cement|elevat|lift|rais|upgrad|bolster|tak|lend|impart|inject|"
    r"inspir|infus|add|nurtur|cultivat|invigorat|consolidat|tighten|reviv|renew|sustain|build|"
    r"maintain|pursu|uphold|keep|advanc|enrich|energi[sz]|breath)(?:e|es|s|y|ies|ing)?\s+"
    rf"(?:[a-z-]+\s+){{0,4}}{_ABSTRACT}(?=\s+(?:and|or|to|of|with|between|in|for|by|that|as)\b|"
    rf"\W|$)"
)
_FIRST_WORDS = 70
"""Letters of a deed in which its own verb and object begin."""
_FAR_WAY = re.compile(
    r"\W*(?:(?:this|it|which|that|we|they)\s+(?:will|would)\s+)?go\s+(?:an?\s+(?:extra\s+mile|"
    r"long\s+way)|the\s+extra"
    r"\s+mile)\b|.{0,60}?\bit\s+(?:will|would)\s+be\s+(?:possible|easier|necessary|important)\b",
    re.IGNORECASE,
)
"""«This will go a long way», «it will be possible to»: nobody does anything."""
_NO_DOER = re.compile(
    r"\W*(?:and\s+|but\s+)?(?:(?:[Hh]e|[Ss]he|I|[Ww]e)\s+(?:is|am|are)\s+sure\b|(?:some|any|"
    r"every|no)thing\s|it\s+(?:is|was)\s+(?:[a-z]+\s+of\s+)?(?:them|these|those|this|that)\s+"
    r"(?:that|which)\b|(?:the\s+)?(?:history|fruits?|calm|peace|future|success|memory|memories)\b|"
    r"(?:(?:the|its|their|our)\s+)?(?:\w+\s+)?(?:purpose|aim|goal|objective)\s+(?:of|for)\s+"
    r"(?:which|the|this)\b)",
    re.IGNORECASE,
)
_PAPER_SIGNED = re.compile(
    r"\W*(?:(?:an?|the|such|new|similar|these)\s+)*(?:agreements?|memorand(?:um|a|ums)|protocols?|"
    r"treaty|treaties|accords?|pacts?)\s+(?:should\s+|must\s+)?be\s+"
    rf"(?:{SIGNED}|{CONCLUDED})\b",
    re.IGNORECASE,
)
_PREPARES = re.compile(
    rf"\W*(?:[\w’'-]+\s+){{0,4}}?prepar(?:e|ing)\s+(?:to\s+(?:{SIGN}|{CONCLUDE})|for\s+(?:the"
    rf"\s+)?{SIGNING}|the\s+{SIGNING})\b"
)
_WHAT_OBJECT = re.compile(
    r"\W*(?:(?:[Ww]e|[Tt]hey|[Hh]e|[Ss]he|[Ii]t)\s+(?:is|are|will|would)\s+)?[a-z]+(?:\s+(?:up|on|out|through|to|in|upon))*\s+what(?:ever)?\s"
)
_OF_ONE = re.compile(r"\W*(?:and\s+|but\s+)?I\s", re.IGNORECASE)
_FACTS = re.compile(
    r"\b(?:is|are)\s+(?:made\s+up\s+of|home\s+to|situated|known\s+(?:for|as)|famous\s+for|"
    r"divided\s+"
    r"into)\b|\b(?:has|have)\s+(?:[a-z]+\s+){0,2}[\d.,]+\s+(?:million\s+)?(?:inhabitants|people)\b"
)
_WISHED_PASSIVE = re.compile(
    r"\bbe\s+(?:\w+ly\s+)?(?:encouraged|promoted|stepped\s+up|widened|broadened|deepened|fostered|"
    r"enhanced|intensified|strengthened|made\s+(?:more\s+)?[a-z]+)\b"
)


def no_deed(told: Told, piece: Piece) -> bool:
    """Tell whether what a piece quotes cannot be pointed at later, whatever its cue promises."""
    base = told.span.start
    text = told.span.text[piece.start - base : piece.end - base]
    if _NO_DOER.match(text) or _PAPER_SIGNED.match(text) or _WHAT_OBJECT.match(text):
        return True
    if _PREPARES.match(text) or _FAR_WAY.match(text):
        return True
    if concrete(text):
        return _acts_on_abstract(text, piece)
    if _OF_ONE.match(text) or _FACTS.search(text) or _WISHED_PASSIVE.search(text):
        return True
    return _acts_on_abstract(text, piece)


def _acts_on_abstract(text: str, piece: Piece) -> bool:
    """Tell whether a deed is done to an abstract noun, and no thing stands before it."""
    begin = max(0, piece.cue.end - piece.start) if piece.cue.start >= piece.start else 0
    found = _ON_ABSTRACT.search(text, begin, begin + 2 * _FIRST_WORDS)
    return (
        found is not None
        and found.start() - begin < _FIRST_WORDS
        and not concrete(text[begin : found.end()])
    )

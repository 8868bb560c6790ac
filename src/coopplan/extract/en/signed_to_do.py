"""What English documents are said to be for or to include, where no verb promises it.

«Signed a memorandum to open a market», «…, including the exchange of foresters», «four steps: a
school, a fair …».
"""

from __future__ import annotations

import re

from coopplan.extract.en import lists as lists_en
from coopplan.extract.en.clauses import trimmed
from coopplan.extract.en.idle import idle
from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNED
from coopplan.extract.en.verbs import FIRST
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues
from coopplan.extract.told import Told
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_TO_DO = re.compile(
    r"\b(?:agreement|memorandum|mou|moa|deal|pact|contract|document|protocol)s?\)?"
    r"(?:\s+(?:of|on)(?:\s+(?!meant|aimed|intended|designed|expected)\w+){1,6}?)?"
    r"(?:\s+on\s+\w+day)?\s+(?=to\s+(?P<deed>(?!come\b)[a-z]+\s+[^.;]{12,}))",
    re.IGNORECASE,
)


_FOR_MAKING = re.compile(
    r"\b(?:agreement|memorandum|mou|moa|deal|pact|contract|document|protocol)s?"
    r"(?:\s+of\s+(?:understanding|cooperation|agreement|intent))?(?:\s+\([^()]{2,30}\))?\s+"
    r"(?:on\s+(?:\w+\s+)?(?:cooperation|partnership)(?:\s+and\s+\w+)?\s+in(?:\s+the)?|for|on)"
    r"\s+(?=(?P<deed>(?:the\s+)?(?:establishment|creation|construction|opening|launch|"
    r"building|setting\s+up|supply|delivery|purchase|installation|training|restoration|"
    r"reconstruction)\s+of\s+[^.;]{8,}))",
    re.IGNORECASE,
)
"""A document for making something: «a contract for the construction of a pier»."""


_WAS_SIGNED = re.compile(
    r"\s+(?:(?:was|were|is|are|(?:has|have)\s+been|will\s+be|(?:is|are)\s+to\s+be)\s+)+(?:also"
    r"\s+)?"
    rf"(?:{SIGNED}|{CONCLUDED}|made)\b"
)
"""Behind the deed, what was done with its document: «a memorandum on … was signed»."""


_TRADE = re.compile(r"(?:contract|deal)", re.IGNORECASE)
_ARTICLE = re.compile(r"\b(?:an?|the)\s+(?:[\w-]+\s+){0,2}$", re.IGNORECASE)


def _as_signed(told: Told, document: int, at: int, stop: int) -> Piece:
    """Return the deed of a paper that was signed; of a contract, that it was made at all."""
    if not _TRADE.match(told.span.text, document):
        return Piece(at, stop, Cue(Status.PLANNED, at, at))
    article = _ARTICLE.search(told.span.text[:document])
    _, end = trimmed(told.span)
    start = told.span.start + (article.start() if article is not None else document)
    return Piece(start, end, Cue(Status.DONE, start, start))


def signed_to_do(told: Told) -> list[Piece]:
    """Return the deeds for which a document was signed: «signed a memorandum to open a market»."""
    match = _TO_DO.search(told.span.text)
    if match is None or not FIRST.match(match["deed"]):
        match = _FOR_MAKING.search(told.span.text)
    if match is None or idle(f" {match['deed']}"):
        return []
    base = told.span.start
    at = base + match.start("deed")
    signed = _WAS_SIGNED.search(match["deed"])
    if signed is not None and lists_en.begins_deed(match["deed"][: signed.start()]):
        return [_as_signed(told, match.start(), at, at + signed.start())]
    if signed is not None:
        return []
    _, end = trimmed(Span(at, told.span.end, match["deed"] + told.span.text[match.end("deed") :]))
    cue = Cue(Status.PLANNED, at, at)
    listed = lists_en.deeds(Span(base, end, told.span.text[: end - base]), at, single=True)
    return [Piece(one.start, one.end, cue) for one in listed or []]


_INCLUDED = re.compile(
    r"\b(?:including|such\s+as|in\s+particular|namely|include[sd]?|comprises?|"
    r"are|"
    r"envisages?)\b[,:]?|:(?=\s)",
    re.IGNORECASE,
)
_HAVE_DONE = re.compile(
    rf"\b(?:has|have|had)\s+(?:(?:long|also|\w+ly)\s+)?(?!agreed|{SIGNED}|{CONCLUDED}|approved|adopted|"
    r"launched|proposed|announced|pledged|decided|prepared)[a-z]+ed\b"
)
"""What the sides did before, which no list behind it promises."""
_ARE_DOING = re.compile(r"are\s+(?:[a-z]+ly\s+|now\s+|also\s+)?[a-z]+ing\b")
"""What somebody is doing, unless a list of things stands for the subject: «the steps are …»."""
_NEW = re.compile(
    r"\b(?:new|efforts|commitments|actions|goals|objectives|projects|measures|initiatives|steps|activities|"
    r"priorities|plans|proposals|items|"
    r"points|"
    r"tasks|elements|clauses|provisions|headings)\b",
    re.IGNORECASE,
)
_AMONG = re.compile(
    r"(?P<list>.+?)\s+(?:are|is|were|was)\s+among\s+the\s+(?:\w+\s+){0,2}(?:issues|areas|topics|"
    r"points|"
    r"priorities|measures|items|goals|aims|tasks|objectives|plans|projects)\b"
)


_LISTS = re.compile(r":\s+(?=(?:to\s+)?[a-zA-Z])")
_SPOKEN = re.compile(r"\b(?:said|says|told|added|wrote|quotes?|quoted)\b[^:]{0,40}$")

_STATEMENT = re.compile(r"\b(?:will|would|shall)\s+[a-z]")
"""A sentence of its own behind a colon, with its own verb: «the sides will consider …»."""


def listed(told: Told) -> list[Piece]:
    """Return the deeds that stand behind a colon: «the programme is agreed: a fair, sending …».

    Two at least; only talked of where the words before the colon say so.
    """
    for match in _LISTS.finditer(told.span.text):
        lead = told.span.text[: match.start()]
        _, end = trimmed(told.span)
        if _SPOKEN.search(lead) or not match.end() < end - told.span.start:
            continue
        own = Span(told.span.start, end, told.span.text[: end - told.span.start])
        deeds = lists_en.deeds(own, told.span.start + match.end())
        said = cues(Span(told.span.start, told.span.start + match.start(), lead), Lang.EN)
        if deeds and len(deeds) > 1 and not _STATEMENT.search(deeds[0].text):
            status = Status.PROPOSED if said and said[-1].status is Status.PROPOSED else None
            cue = Cue(status or Status.PLANNED, deeds[0].start, deeds[0].start)
            return [Piece(one.start, one.end, cue) for one in deeds]
    return []


def included(told: Told) -> list[Piece]:
    """Return the deeds that a document is said to include: «…, including the exchange of …»."""
    if not told.document and not _NEW.search(told.span.text):
        return []
    among = _AMONG.match(told.span.text)
    if among is not None:
        listed = Span(told.span.start, told.span.start + among.end("list"), among["list"])
        named = lists_en.deeds(listed, listed.start, single=True) or []
        return [Piece(one.start, one.end, Cue(Status.PLANNED, one.end, one.end)) for one in named]
    for match in _INCLUDED.finditer(told.span.text):
        if _ARE_DOING.match(told.span.text, match.start()) and not _NEW.search(
            told.span.text[: match.start()]
        ):
            continue
        if _HAVE_DONE.search(told.span.text[: match.start()]):
            continue
        at = told.span.start + match.end()
        start, end = trimmed(told.span)
        if not start <= at < end:
            continue
        own = Span(start, end, told.span.text[start - told.span.start : end - told.span.start])
        deeds = lists_en.deeds(own, at, single=told.document)
        if deeds and not told.document:
            deeds = [one for one in deeds if not lists_en.soft(one.text)]
        if deeds:
            return [Piece(one.start, one.end, Cue(Status.PLANNED, at, at)) for one in deeds]
    return []

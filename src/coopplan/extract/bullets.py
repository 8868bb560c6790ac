"""Lists that go on over lines: «The plan provides for:» and a deed on each line after it.

The rule: the sentence that ends in a colon gives the status; a line is of its list while it begins
as an item does. In Russian ``ru.measures`` reads lists itself.
"""

from __future__ import annotations

import re

from coopplan.extract.en import fields as fields_en
from coopplan.extract.en import lists as lists_en
from coopplan.extract.en import measures as measures_en
from coopplan.extract.en import quotes as quotes_en
from coopplan.extract.en.lists import begins_deed
from coopplan.extract.en.things import concrete
from coopplan.extract.kk import measures as measures_kk
from coopplan.extract.kk import predicates as predicates_kk
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece, cues, ruling
from coopplan.extract.told import Told
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_OPENS = {
    Lang.EN: re.compile(
        r"\b(?:agree|agreement|memorandum|mou|document|plan|programme?|roadmap|protocol|projects?|"
        r"parties|sides|include|provide|envisage|areas|measures|steps|following|initiatives|priorit|tasks)\w*\b",
        re.IGNORECASE,
    ),
    Lang.KK: re.compile(
        r"(?:келіс|меморандум|құжат|жоспар|бағдарлама|жол карта|тарап|жоба|бағыт|шара|мынадай|"
        r"келесі|ішінде:|атап айтқанда:|міндет)",
        re.IGNORECASE,
    ),
}
_LEADS = re.compile(r":[-–—]?\s*$|\bfollowing(?:\s+[a-z-]+){0,3}\.\s*$")
"""How a sentence ends that a list follows."""
_MARK = re.compile(
    r"^[\s“\"„«]*(?:[-–—•*▪·✓►▲●○◦➢➤■□]|\(?\d{1,2}[.)]|\(?[IVX]{1,4}[.)]|\(?[a-zа-я][.)])\s*"
)
_ITEM = {
    Lang.EN: re.compile(
        r"[a-z]|\d+\s+[a-z]|[A-Z][a-z]+ing\b|(?:The\s+)?[A-Z][a-z]+(?:tion|ment|ing)?\s+of\b|"
        r"(?!In|On|At|For|With|From|By|After|Under|During)[A-Z][a-z]+\s+(?:an?|the|new|joint)\s"
    ),
    Lang.KK: re.compile(r"[а-яәғқңөұүһі]"),
}
_FIELD = re.compile(r"(?:in|on|for|with\s+regard\s+to|as\s+regards)\s+[^,:]{3,50},\s+(?=[a-z])")
_DETAIL = re.compile(
    r",\s+(?:including|in\s+particular|such\s+as|namely),?\s+(?:by\s+)?|"
    r"\b(?:by|on|through|for)\s+(?=[a-z-]+ing\b)"
)
_PAPER = re.compile(
    r"(?:(?:An?|The|Joint|Action|Framework|Cooperation|Trilateral|Bilateral)\s+)*(?:agreement|"
    r"memorandum|mou|protocol|plan|roadmap|declaration|convention|treaty|letter)\b",
    re.IGNORECASE,
)
"""A paper in a list of those that were signed: not yet a deed."""
_SENTENCE = re.compile(r"\b(?:will|shall|would|(?:is|are)\s+to)\s+[a-z]")
"""An item that is a sentence with its own verb."""
_TOLD_KK = re.compile(r"[а-яәғқңөұүһі](?:д[ыі]|т[ыі])(?:м[ыі]з|қ|к)?\s*[.!;]?\s*$")
"""The same of a Kazakh item: its last word is a finite verb."""
_DOING = re.compile(
    r"\bto\s+[a-z]{3,}\s|\b[a-z]{3,}ed\s+(?:in|for|by|at|to|with|on)\b|\bby\s+[a-z]+ing\b"
)
"""A verb inside an item that begins with a noun: «missions hosted in both towns»."""
_NAME = re.compile(r"(?:[A-Z][\w.’'-]*|of|for|and|the|in|on|[\s,&()]+)+")
"""An item that only names a body: «Ministry of Health»."""
_ENDS = re.compile(r"[;,]\s*(?:and|және)?\s*$")


class Bullets:
    """The list that the last sentences opened, if one is open."""

    def __init__(self, lang: Lang) -> None:
        """Start with none open."""
        self._lang = lang
        self._status: Status | None = None
        self._marked: bool | None = None
        self._alone = False
        self._fields = False

    def pieces(self, told: Told) -> list[Piece] | None:
        """Return the deeds of the item that a sentence is; None where it is none.

        Remembers whether a list is open after it.
        """
        text = told.span.text
        if self._status is not None and _MARK.fullmatch(f"{text} "):
            self._alone = True
            return []
        item = self._status is not None and (self._alone or self._is_item(text))
        status = self._status
        if _LEADS.search(text) and not item and self._lang in _OPENS:
            self._open(told)
            return None
        if not item or status is None:
            self._status = None
            return None
        mark = _MARK.match(text)
        if self._marked is None:
            self._marked = mark is not None or self._alone
        self._alone = False
        start = mark.end() if mark else 0
        if self._lang is Lang.EN and _PAPER.match(text, start):
            return []
        if self._lang is Lang.EN and _SENTENCE.search(text):
            return measures_en.pieces(told)
        if self._lang is Lang.KK and _TOLD_KK.search(text):
            return measures_kk.pieces(told)
        if self._lang is Lang.EN:
            field = _FIELD.match(text, start)
            start = field.end() if field else start
        end = len(_ENDS.sub("", text).rstrip(" .;,"))
        if len(text[start:end].split()) < 3:
            return None
        base = told.span.start
        cue = Cue(status, base + start, base + start)
        listed = self._listed(Span(base, base + end, text[:end]), base + start)
        if listed[0].start == base + start and not self._fits(told, text[start:end]):
            return None
        pieces = [Piece(one.start, one.end, cue) for one in listed]
        return [quotes_en.short(told, one) for one in pieces] if self._lang is Lang.EN else pieces

    def _listed(self, item: Span, at: int) -> list[Span]:
        """Return the deeds that an item lists itself, or the whole of it."""
        whole = Span(at, item.end, item.text[at - item.start :])
        if self._lang is not Lang.EN:
            return [whole]
        for behind in _DETAIL.finditer(item.text, at - item.start):
            if not concrete(item.text[at - item.start : behind.start()]):
                return lists_en.deeds(item, item.start + behind.end(), single=True) or [whole]
        return lists_en.deeds(item, at) or [whole]

    def _fits(self, told: Told, item: str) -> bool:
        """Tell whether an item is a deed: in English it begins with one or tells a status."""
        if self._lang is Lang.EN and _NAME.fullmatch(item):
            return False
        if self._lang is Lang.EN and self._fields and not fields_en.deed(item):
            return False
        if self._lang is not Lang.EN or begins_deed(item) or cues(told.span, Lang.EN):
            return True
        return bool(self._marked and _DOING.search(item))

    def _is_item(self, text: str) -> bool:
        if self._marked and not _MARK.match(text):
            return False
        return bool(_MARK.match(text) or _ITEM[self._lang].match(text) or _ENDS.search(text))

    def _open(self, told: Told) -> None:
        self._marked = None
        self._fields = fields_en.lead(told.span.text)
        status = self._status_of(told.span)
        if status is not None:
            self._status = status
        elif _OPENS[self._lang].search(told.span.text):
            self._status = Status.PLANNED
        else:
            self._status = None

    def _status_of(self, lead: Span) -> Status | None:
        """Return the status that the words of a lead give to the items behind it."""
        if self._lang is Lang.KK:
            return predicates_kk.told(lead.text)
        said = cues(lead, self._lang)
        return ruling(said).status if said else None

    @property
    def open(self) -> bool:
        """Whether what follows is a list, so that its lead is no deed of its own."""
        return self._status is not None

"""Sides that an English signing names only by their sort: «for the region by …», «the company».

The rule: such words mean the last place or body of that sort that was named before them. Only where
somebody signs for them, or a document is between them, so that a mere «the city» is no mention.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.en.heads import ALL, any_of
from coopplan.extract.en.signing_verbs import ANY_SIGN
from coopplan.extract.gazetteer import BODY, COMPANY, MINISTRY, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_PLACE = "region|province|state|county|prefecture|oblast|district|territory|republic|city|town"
_SEAT = r"government|administration|authorit(?:y|ies)|council|akimat|khokimiyat|hokimiyat|executive"
_ADJECTIVES = {"regional": "r", "provincial": "r", "state": "r", "city": "c", "municipal": "c"}
_REFERRED = re.compile(
    r"\b(?P<lead>[Ff]or|[Oo]n\s+behalf\s+of|by|between|and|with)\s+"
    rf"(?P<all>the\s+(?:(?P<noun>{_PLACE}|firm|{any_of(ALL).lower()})"
    rf"(?:[’']s)?(?P<of>\s+(?:{_SEAT}|side|leadership))?|"
    rf"(?P<adjective>(?i:{'|'.join(_ADJECTIVES)}))\s+(?i:{_SEAT})))(?![\w’'-])(?!\s+(?:of|and|in\s+the)\b)"
)
_SIGNED = re.compile(rf"\b(?:{ANY_SIGN}|(?:seal|represent|conclude)\w*)\b")
_PAPER = re.compile(r"\b(?:agreement|memorandum|mou|protocol|pact|plan|roadmap)\b", re.IGNORECASE)
_BODIES = {"company": (COMPANY,), "firm": (COMPANY,), "corporation": (COMPANY,)}


_OF_PEOPLE = re.compile(
    rf"\bthe\s+(?P<people>[A-Z]\w+)\s+(?P<noun>{_PLACE})(?![\w’'-])(?!\s+(?:of|in|[A-Z])\b)"
)


def find(sentence: Span, there: Sequence[Mention], before: Sequence[Mention]) -> Iterator[Mention]:
    """Yield the mentions that a sentence makes so; ``before`` are those of the text up to it."""
    for match in _REFERRED.finditer(sentence.text):
        signs = _SIGNED.search(sentence.text) and (
            match["lead"].lower().startswith(("for", "on")) or match["of"] or match["adjective"]
        )
        joins = match["lead"] in ("between", "and") and re.search(
            r"\bbetween\b", sentence.text[: match.start("all")]
        )
        if not signs and not (joins and _PAPER.search(sentence.text)):
            continue
        start = sentence.start + match.start("all")
        end = sentence.start + match.end("all")
        if any(one.start < end and start < one.end for one in there):
            continue
        earlier = [*before, *(one for one in there if one.end <= start and not joins)]
        meant = _meant(match["noun"], match["adjective"], earlier)
        if meant is not None:
            yield Mention(meant.entry, start, end, meant.name)


def of_people(sentence: Span, before: Sequence[Mention]) -> Iterator[Mention]:
    """Yield «the Japanese prefecture»: the last one of that country named before."""
    if not _SIGNED.search(sentence.text) and not _PAPER.search(sentence.text):
        return
    for match in _OF_PEOPLE.finditer(sentence.text):
        nation = index(Lang.EN).peoples.get(plain(match["people"]))
        kind = "c" if match["noun"] in ("city", "town") else "r"
        inside = [
            one
            for one in before
            if nation and one.entry.kind == kind and one.entry.country == nation.code
        ]
        if inside:
            start, end = (sentence.start + at for at in match.span())
            yield Mention(inside[-1].entry, start, end, inside[-1].name)


_NO_STATES = (
    "CA",
    "CN",
    "JP",
    "KR",
    "FR",
    "IT",
    "ES",
    "ID",
    "PH",
    "TH",
    "VN",
    "PK",
    "KZ",
    "UZ",
    "RU",
)
_NO_PROVINCES = ("US", "AU", "IN", "BR", "MX", "NG", "DE", "MY")
"""Countries none of whose regions is «the state», or «the province»."""


def _meant(noun: str | None, adjective: str | None, before: Sequence[Mention]) -> Mention | None:
    """Return the last mention of the sort that a noun or an adjective tells."""
    kinds: tuple[str, ...] = tuple(_ADJECTIVES[adjective.lower()]) if adjective else ()
    if noun is not None:
        word = noun.capitalize()
        kinds = ("c",) if noun in ("city", "town") else ("r",)
        if noun in _BODIES:
            kinds = _BODIES[noun]
        elif noun not in _PLACE.split("|"):
            kinds = (MINISTRY,) if noun == "ministry" else (BODY, COMPANY)
            before = [one for one in before if word in one.name.split()]
    there = [one for one in reversed(before) if one.entry.kind in kinds and not one.weak]
    others = _NO_STATES if noun == "state" else _NO_PROVINCES if noun == "province" else ()
    there = [one for one in there if one.entry.country not in others] or there
    headed = (one for one in there if noun and noun in one.name.lower().split())
    return next(headed, next(iter(there), None))

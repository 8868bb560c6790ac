"""Bodies that an English sentence names as sides in the frame of a signing.

«An agreement between the Port of Wexford and Karz College», «… was signed by … and …», «X and Y
have signed …», «X signed … with Y».

The rule: only where at least one of the two or more is a body, no territory; then these are the
sides, each by its whole name. Between territories alone is not told here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from coopplan.extract.between import joins_sides
from coopplan.extract.documents_told import Main
from coopplan.extract.en.body_names import PEOPLE_OF, in_full, listed
from coopplan.extract.en.body_or_land import is_body
from coopplan.extract.en.capitals import POSTED
from coopplan.extract.en.ministers import of_its_country
from coopplan.extract.en.signing_verbs import (
    CONCLUDE,
    CONCLUDED,
    CONCLUDES,
    REACH,
    REACHED,
    REACHES,
    SIGN,
    SIGNATORY,
    SIGNED,
    SIGNS,
)
from coopplan.extract.en.spelled import as_spelled, governed
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import UPPER
from coopplan.extract.told import Told

_BETWEEN = re.compile(r"\bbetween\s+")
_BY = re.compile(
    rf"\b(?:{SIGNED}|{CONCLUDED}|{REACHED}|agreed)\b"
    r"(?:(?!\b(?:with|attended|witnessed|hosted|organi[sz]ed)\b)[^.;]){0,60}?\sby\s+"
)
_DATELINE = r"^(?:[^a-z]{3,60}?[–—:-]\s+|[^–—]{3,60}?\s[–—]\s+)?"
_BEGINS = (
    re.compile(_DATELINE),
    re.compile(
        rf"\b(?:[a-z]\w+|{POSTED.pattern})\s+(?:of|from)\s+|{PEOPLE_OF.pattern}|\b(?:that|when|where)\s+|[–—:]\s+"
    ),
)
"""Where a subject may begin: the sentence, behind its dateline, behind a head that is of it."""
_ADVERB = re.compile(
    rf"{_DATELINE}(?:In|On|At|During|After|Following|Under|As|With|By|To|Through|Earlier|"
    r"According|Today|Yesterday|Recently|Last|This|Also|[A-Z][a-z]+ly)\b[^;.]{2,120}?,\s"
)
"""What stands before the subject of a sentence, up to a comma."""
_SPAN = (
    r"(?:,\s(?!and\b)[^,;]{2,90}(?:,\s[^,;]{2,70})?,|,)?"
    r"\s+(?:(?:have|has|had|today|yesterday|also|recently|jointly|formally|officially|now|just|then|"
    r"both|on|in|of|the|this|last|week|month|year|earlier|\w+day|January|February|March|April|May|June|"
    r"July|August|September|October|November|December|\d+\w*,?)\s+){0,7}?"
)
_SIGNS = re.compile(
    _SPAN + r"(?:(?:to|will|would|are|is|were|set|due|plan|planning|intend|going)\s+){0,3}"
    rf"(?:(?:re-?)?(?:{SIGN}|{SIGNS}|{SIGNED})|{CONCLUDE}|{CONCLUDES}|{CONCLUDED}|{REACH}|{REACHES}|{REACHED}|"
    rf"agreed?|put\s+pen|"
    rf"join(?:ed)?\s+(?:hands|forces)|team(?:ed)?\s+up|establish(?:ed)?|struck)\b"
)
_DOES = re.compile(
    r"(?:,\s[^,;]{2,90},)?\s+(?:have|has|will|are|took|take|became|become|[a-z]+ed)\b"
)
_ARE = re.compile(
    r"\b(?:[Pp]arties|[Ss]ides|[Ss]ignatories|[Mm]embers|[Pp]artners)\s+"
    r"(?:(?:to|of|in)\s+(?:the|this)\s+\w+\s+)?(?:are|were)\s+"
)
_IS_BETWEEN = re.compile(
    r"\W*(?:The|This)\s+(?:[\w-]+\s+){0,2}?(?:memorandum(?:\s+of\s+\w+)?|agreement|mo[ua]|pact|accord|"
    rf"protocol)\s*(?:\([^)]*\)\s*)?,?\s*(?:(?:{SIGNED}|{CONCLUDED})\s+)?between\s",
    re.IGNORECASE,
)
"""A sentence that tells between whom the paper is: «The MoU between the Ministry of … and …»."""
_OTHERS_ARE = re.compile(
    r"^(?:The|Its|Their)\s+(?:other|further|remaining|second)\s+(?:\w+\s+)?"
    rf"(?:part(?:y|ies)|sides?|{SIGNATORY}|members?|partners?)\s+"
    r"(?:(?:to|of|in)\s+(?:the|this)\s+\w+\s+)?(?:is|are|was|were)\s+"
)
"""What tells the sides beside the one that the sentence before names."""
_STATE_ITSELF = re.compile(
    r"(?:Federal|Central|National|State|Provincial|County|City)\s+Government"
)
_WITH = re.compile(r"(?:(?!\b(?:while|where|which|after|before|said)\b)[^.;]){0,140}?\swith\s+")
_TO_DO = re.compile(r"\b(?:to|for|on|in|under|aimed|which|that)\b")
"""«Signed a pact to work with Karz University»: who is named behind is no side of two who did."""


def sides(main: Main, told: Sequence[Told]) -> list[Mention]:
    """Return the bodies between which the document is, if a sentence tells them in a frame."""
    lead = next((one for one in told if not one.headline), None)
    for group in _all_groups(main, told, lead):
        if _may_be_sides(group):
            whole = [in_full(each, told) for each in group]
            spelled = [governed(as_spelled(each, told), told) for each in whole]
            spelled = [of_its_country(each, told) for each in spelled]
            return list({each.name: each for each in spelled}.values())
    return []


def _all_groups(main: Main, told: Sequence[Told], lead: Told | None) -> Iterator[list[Mention]]:
    """Yield what may be the sides of an article, the surest first."""
    yield from _beside_others(told)
    for one in _of_signing(main, told, lead):
        yield from _groups(one, one is lead)


def _beside_others(told: Sequence[Told]) -> Iterator[list[Mention]]:
    """Yield the one for whom somebody signs in a sentence and «the other partners» of the next."""
    for before, one in pairwise(told):
        others = None if one.earlier else _OTHERS_ARE.match(one.span.text)
        if others is None or not (before.anchor or before.document):
            continue
        homes = [each.place for each in before.people if each.place is not None]
        first = homes[:1] or before.named[:1]
        yield [*first, *listed(one, others.end())[0]]


def _of_signing(main: Main, told: Sequence[Told], lead: Told | None) -> Iterator[Told]:
    """Yield the sentences in which sides are told: of the signing, the first, «the parties are»."""
    yield from (one for one in main.anchors if not one.headline and not one.earlier)
    if lead is not None and lead not in main.anchors:
        yield lead
    several = any(doc.plural for one in main.anchors for doc in one.documents)
    for one in told:
        text = one.span.text
        of_it = _ARE.search(text) or (not several and _IS_BETWEEN.match(text))
        if of_it and not one.headline and not one.earlier:
            yield one


def _may_be_sides(group: list[Mention]) -> bool:
    """Tell whether names are those of two sides or more, one of which is a body."""
    bodies = [one for one in group if one.entry.kind not in "rcn" and is_body(one.name)]
    known = [one for one in group if one.entry.kind in "rcn" and not one.weak]
    short = [
        one
        for one in group
        if re.fullmatch(rf"[{UPPER}]{{2,8}}", one.name) or _STATE_ITSELF.fullmatch(one.name)
    ]
    return (
        len({one.name for one in group}) > 1
        and bool(bodies)
        and all(one in bodies or one in known or one in short for one in group)
    )


def _groups(one: Told, leads: bool) -> Iterator[list[Mention]]:
    """Yield what the frames of a sentence hold, the surest first."""
    text = one.span.text
    between = _BETWEEN.search(text)
    told_of = between is not None and (_IS_BETWEEN.match(text) or joins_sides(one))
    if between is not None and (one.anchor or told_of):
        yield listed(one, between.end())[0]
    for match in _BY.finditer(text):
        yield listed(one, match.end())[0]
    for match in _ARE.finditer(text):
        yield listed(one, match.end())[0]
    for at in _starts(text):
        first, end = listed(one, at)
        if not first:
            continue
        signs = _SIGNS.match(text, end)
        if signs is not None:
            joined = _WITH.match(text, signs.end())
            asked = joined and len(first) > 1 and _TO_DO.search(joined.group())
            second = listed(one, joined.end())[0] if joined and not asked else []
            yield [*first, *second] if _may_be_sides([*first, *second]) else first
        elif leads and len(first) > 1 and _DOES.match(text, end):
            yield first if all(is_body(each.name) for each in first) else []


def _starts(text: str) -> list[int]:
    """Return where in a sentence the names of those who sign may begin."""
    adverb = _ADVERB.match(text)
    commas = re.finditer(r",\s+", text[:_FAR]) if adverb is not None else ()
    first, *others = (pattern.finditer(text) for pattern in _BEGINS)
    return [match.end() for found in (first, commas, *others) for match in found]


_FAR = 140
"""Letters of a sentence in which its subject begins."""

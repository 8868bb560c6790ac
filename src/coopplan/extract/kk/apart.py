"""The sides of a Kazakh paper that a text tells one by one, not joined before the verb.

The rule: «бір жағында А, екінші жағында Б», «тараптары – А мен Б» name the sides outright; who came
to a place and agreed without «with whom» agreed with it; heads who sign «Қазақстан жағынан» and
«Ресей жағынан» do so for the regions that the text lets agree, where each lies in one of these.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.kk.endings import ending
from coopplan.extract.kk.sides import chained, is_elsewhere, lies_in
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_FIRST = re.compile(
    r"(?<!\w)(?:бір|бірінші)\s+(?:(?:жағы|тарапы)н(?:да|ан)|(?:жақ|тарап)тан?|(?:жағы|тарапы)(?=\s*[–—-]))",
    re.IGNORECASE,
)
_SECOND = re.compile(
    r"(?<!\w)(?:екінші|келесі)\s+(?:(?:жағы|тарапы)н(?:да|ан)|(?:жақ|тарап)тан?|(?:жағы|тарапы)(?=\s*[–—-]))",
    re.IGNORECASE,
)
_SIDES_ARE = re.compile(
    r"(?:(?:құжат|меморандум|келісім|хаттама|шарт|жоспар)\w*\s+)тараптары\s*(?:[–—:]|-\s)",
    re.IGNORECASE,
)
_OF = re.compile(r"(?:ның|нің|дың|дің|тың|тің)$")
_AUTHORITY = re.compile(r"\s+(?:\w+\s+)?(?:әкім(?:дік|діг|шіліг)|үкімет|мэрия|хокимият|мәслихат)")
_MOST = 40
"""Sentences of a signing at most."""


def told_apart(main: Main, told: list[Told]) -> list[Mention]:
    """Return the sides of «бір жағында А, екінші жағында Б», «құжат тараптары – А, Ә және Б».

    The other side may begin the next sentence; idioms («бір жағынан … пайдалы») name no sides.
    """
    if not main.anchors:
        return []
    for one, after in zip(told, [*told[1:], None], strict=True):
        listed = _SIDES_ARE.search(one.span.text)
        if listed is not None:
            group = _named_within(one, listed.end(), len(one.span.text))
            if len(group) >= 2:
                return group
        first = _FIRST.search(one.span.text)
        if first is None or (first.group().endswith("нан") and not one.document):
            continue
        second = _SECOND.search(one.span.text, first.end())
        if second is not None:
            mine = _named_within(one, first.end(), second.start())
            theirs = _named_within(one, second.end(), len(one.span.text))
        elif after is not None and (second := _SECOND.match(after.span.text.lstrip())) is not None:
            mine = _named_within(one, first.end(), len(one.span.text))
            theirs = _named_within(after, second.end(), len(after.span.text))
        else:
            continue
        if mine and theirs:
            return unique([*mine, *theirs])
    return []


def _named_within(told: Told, start: int, stop: int) -> list[Mention]:
    """Return what a stretch of a sentence names as such, not as where or whose something is."""
    begin = told.span.start
    there = [one for one in told.named if start <= one.start - begin < stop]
    return [
        one
        for one, following in zip(there, [*there[1:], None], strict=False)
        if not is_elsewhere(told, one)
        and not _DATIVE.search(ending(told.said(one), one))
        and not lies_in(told, one, following)
        and (not _OF.search(ending(told.said(one), one)) or _AUTHORITY.match(told.after(one.end)))
    ]


_CAME = re.compile(
    r"\s+(?:өкілдері|делегация(?:сы|лары)|басшылары|әкімдері)\s+(?:\w+\s+)?(?:келіп|жиналып|барып),?\s"
)
_DATIVE = re.compile(r"[ғгқкн][ае]$")
_RECIPROCAL = re.compile(r"жасасты|отырды|түзді|рәсімдеді|қол\s+қой", re.IGNORECASE)
_WITH = re.compile(r"(?:мен|пен|бен)$")


def host(main: Main) -> list[Mention]:
    """Return the sides of «А ауданына Ә және Б аудандарының өкілдері келіп, меморандум жасасты».

    Nobody else stands there with whom they agreed: it is the place to which they came.
    """
    for one in main.anchors[:_MOST]:
        if one.signed is None or one.headline:
            continue
        words = one.span.text[one.signed[0] - one.span.start : one.signed[1] - one.span.start]
        named = [each for each in one.named if each.end <= one.signed[0]]
        came = next((each for each in named if _CAME.match(one.after(each.end))), None)
        if came is None or not _RECIPROCAL.search(words) or named[-1] is not came:
            continue
        hosts = [
            each
            for each in named[:-1]
            if each.entry.kind == "r"
            and _DATIVE.search(ending(one.said(each), each))
            and each.start < came.start
        ]
        visitors = [each for each in named if hosts and each.start >= hosts[-1].end]
        joined = any(_WITH.search(ending(one.said(each), each)) for each in visitors)
        if len(hosts) == 1 and not joined and all(each.entry.kind == "r" for each in visitors):
            return unique([*hosts, *visitors])
    return []


_HEAD_OF_PLACE = re.compile(r"(?:әкім|хоким|мэр|губернатор|раис)", re.IGNORECASE)


def of_their_countries(signers: list[Person], told: list[Told]) -> list[Mention]:
    """Return the regions for which heads signed whom a text places by their countries alone.

    A sentence about a paper joins as many regions or towns, one in each of these countries.
    """
    nations = [one.place.entry for one in signers if one.place is not None]
    heads = all(one.office and _HEAD_OF_PLACE.search(one.office.name) for one in signers)
    codes = {one.code for one in nations if one.kind == "n"}
    if len(codes) < 2 or len(codes) != len(nations):
        return []
    if not heads:
        return _bodies_of_countries(signers, told) if len(signers) == len(codes) else []
    for one in told:
        if not one.document or one.earlier:
            continue
        group = chained(one, one.signed[0] if one.signed else one.span.end)
        local = all(each.entry.kind in "rc" for each in group)
        if local and len(group) == len(codes) and {one.entry.country for one in group} == codes:
            return group
    return []


_ON_BEHALF = re.compile(r"\s+(?:тарапынан|тарабынан|жағынан|атынан)(?!\w)")


def _bodies_of_countries(signers: list[Person], told: list[Told]) -> list[Mention]:
    """Return the bodies that agree for which as many sign «Қазақстан тарапынан», «Ресей тарапынан».

    A sentence about a paper joins them before its verb.
    """
    spoken = [
        one
        for one in told
        for each in one.places
        if any(person.place == each for person in signers) and _ON_BEHALF.match(one.after(each.end))
    ]
    if len(spoken) < len(signers):
        return []
    for one in told:
        if not one.document or one.earlier or one.headline or one.signed is None:
            continue
        group = chained(one, one.signed[0])
        if len(group) == len(signers) and all(each.entry.kind not in "rcn" for each in group):
            return group
    return []

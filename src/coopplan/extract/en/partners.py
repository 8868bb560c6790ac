"""The second side of an English text that tells of one: whom it signs, works or trades with.

The rule: only what a sentence itself joins to the side, nothing that merely tells where it lies.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from coopplan.extract.gazetteer import short
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_WITH = re.compile(
    r"\bwith\s+(?:the\s+)?(?:(?:[\w’'-]+\s+){0,3}(?:of|in)\s+(?:the\s+)?|[\w]+[’']s\s+)?$",
    re.IGNORECASE,
)

_NO_SIDE = re.compile(
    r"\b(?:meeting|talks|together|along|line|accordance|connection|familiar|links?|ties|relations|"
    r"cooperation|presence)\s+with\s+(?:the\s+)?$"
)


def _tells_where(told: Told, place: Mention) -> bool:
    """Tell whether a place only tells where the one before it lies: «Graz in Styria»."""
    gaps = (told.after(one.end, place.start - one.end) for one in told.named if one is not place)
    return any(gap in (" in ", " of ", ", ") for gap in gaps)


def with_whom(told: Sequence[Told], found: Sequence[Mention]) -> list[Mention]:
    """Return the side with which the one side found signs, or is to, by any sentence that says so.

    «The Foreign Ministry will conclude a memorandum with Jeju … The memorandum was signed»: the
    sentence names just two sides, and «with» joins the later one of them to the paper.
    """
    if len(found) != 1:
        return []
    for one in told:
        if not one.documents or one.earlier or not (one.signed or one.future):
            continue
        there = [each for each in one.named if not each.weak and not _tells_where(one, each)]
        sides = list({short(each.name): each for each in there}.values())
        if len(sides) != 2 or all(short(each.name) != short(found[0].name) for each in sides):
            continue
        lead = one.before(sides[1].start)
        if _WITH.search(lead) and not _NO_SIDE.search(lead):
            same = sides[0].entry.country and sides[0].entry.country == sides[1].entry.country
            nested = same and "n" in (sides[0].entry.kind, sides[1].entry.kind)
            return [] if nested else sides
    return []


_JOINED_TO = re.compile(r"\s+(?:and|with)\s+(?:the\s+)?")


def beside(told: Sequence[Told], found: Sequence[Mention]) -> list[Mention]:
    """Return the one side found and the only one that a text joins to it by «and» or «with».

    «Trade between Chad and Omsk Region», «relations of Chad with the region».
    """
    if len(found) != 1:
        return []
    side = found[0]
    others: dict[str, Mention] = {}
    for one in told:
        strong = [] if one.earlier else [each for each in one.named if not each.weak]
        for first, second in pairwise(strong):
            gap = one.after(first.end, max(0, second.start - first.end))
            if not _JOINED_TO.fullmatch(gap) or side.entry not in (first.entry, second.entry):
                continue
            other = second if first.entry == side.entry else first
            if other.entry != side.entry and other.entry.country != side.entry.country:
                others.setdefault(other.name, other)
    return [side, *others.values()] if len(others) == 1 else []


_TO_WORK = re.compile(
    r"\s+(?:will|are\s+to|to|agreed\s+to|plan\s+to|intend\s+to)\s+(?:\w+ly\s+)?(?:co-?operate|"
    r"collaborate|expand|strengthen|deepen|develop|boost|step\s+up|work\s+together)\b"
)
"""Behind the two sides of «Graz and Linz will cooperate»."""
_COMMA = re.compile(r",\s+(?:\w+[’']s\s+)?")


def will_cooperate(told: Sequence[Told]) -> list[Mention]:
    """Return the two of whom a sentence says that they will work together."""
    for one in told:
        for first, second in pairwise(one.named):
            gap = one.after(first.end, max(0, second.start - first.end))
            joined = re.fullmatch(r"\s+and\s+(?:the\s+)?(?:\w+\s+of\s+|\w+[’']s\s+)?", gap)
            joined = joined or (_COMMA.fullmatch(gap) if one.headline else None)
            same = (first.entry.kind == "n") == (second.entry.kind == "n")
            if joined and same and not one.earlier and _TO_WORK.match(one.after(second.end)):
                return [first, second]
    return []

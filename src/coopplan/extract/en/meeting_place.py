"""The town where an English text says that the sides signed or met, by the words before it.

The rule: the signing's own sentence comes first, then what stands beside it on how the sides met,
came or were received; the rest of a text counts only where it has one such town. A town that no
list holds needs a word behind it with which its name must end.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.documents_told import Main
from coopplan.extract.en.signing_verbs import CONCLUDED, REACHED, SIGN, SIGNED, SIGNING
from coopplan.extract.en.spelled import town_spelled
from coopplan.extract.gazetteer import Entry
from coopplan.extract.told import Told

_MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?|July?|Aug(?:ust|\.)?|"
    r"Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
)
_DATE = (
    rf"(?:{_MONTH}\s+\d{{1,2}}|(?:the\s+)?\d{{1,2}}(?:st|nd|rd|th)?\s+{_MONTH})(?:,?\s+\d{{4}})?"
)
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening))?|[Tt]oday|"
    rf"[Yy]esterday|(?:last|this)\s+(?:week|month)|{_DATE})"
)
_TOWN = r"(?P<name>[A-ZÀ-Ý][\w’'-]{2,}(?:\s[A-ZÀ-Ý][\w’'-]{2,}){0,2})"
_CITY = (
    r"(?:(?:the\s+)?(?:(?:Town|City)\s+Hall|(?:[A-Z]\w+\s+){1,2}(?:Palace|Chambers?|Residence|House))\s+(?:of|in)\s+"
    r"(?:the\s+)?(?:(?:City|Town)\s+of\s+)?|(?:the\s+)?(?:[\w’'-]+\s+){0,3}?"
    r"(?:capital|city|town|administrative\s+cent(?:er|re))(?:\s+of\s+|,\s+|\s+)|[A-Z][\w-]+[’']s\s+)?"
)
"""What may stand before a town's name: «the Tajik town of», «the administrative centre,»."""
_ENDS = re.compile(
    rf"[,.;:)]|\s+(?:on|by|with|when|where|while|aboard|ahead|during|as|after|before|the|{_DAY})\b|"
    r"\s+in\s+(?:the\s+)?(?:presence|front|course|framework)\b|\s+(?:between|under|attended|witnessed|this|last|for|an?|at)\b|"
    rf"\s+and\s+(?:{SIGNED}|was|were)\b|\s*$"
)
_NAMED = re.compile(rf"\b(?P<how>[Ii]n|[Aa]t|to|into|reached|visited|visiting)\s+{_CITY}{_TOWN}")
_GAP = (
    rf"(?:\s+(?:on\s+{_DAY},?|(?!(?:to|on|for|that|which|who|about|under|aimed|between|says?|said|told|reports?)\b)"
    r"[\w’'“”\",()-]+)){0,10}?\s+$"
)
_SIGNING = re.compile(
    rf"\b(?:{SIGNED}|{CONCLUDED}|{REACHED}|{SIGNING}|held|place|ceremony)(?:{_GAP}|"
    r"[^.;:]{0,60}?\bon\s+the\s+(?:margins|sidelines|fringes)\s+of\s[^.;:]{3,110}\s$)"
)
_SIGNS_IN = re.compile(rf"\b(?:to\s+{SIGN}|will\s+{SIGN}|be\s+(?:{SIGNED}|{CONCLUDED})){_GAP}")
_DAY_BEFORE = re.compile(rf"\b{_DAY},?\s+$")
_DAY_AFTER = re.compile(rf",?\s+(?:on\s+)?{_DAY}")
_OPENS = re.compile(r"(?:^|[–—]\s+)(?:It\s+was\s+|[Aa]t\s+[^,.;:]{2,60}?\s+)?$")
_MEETING = re.compile(
    r"\b(?:signing|met|meet|meeting|talks|negotiations|session|ceremony|held|received|welcomed|hosted|"
    r"greeted|gathered|convened|together|sat\s+down|place|inaugurated|visit|speaking|arrived|"
    rf"arriving|landed){_GAP}",
    re.IGNORECASE,
)
_TO_SIGN = re.compile(rf"[^.;:]{{0,40}}\bto\s+{SIGN}\b")
_WHERE_THEY = re.compile(
    rf",?\s+where\s[^.;:]{{0,90}}\b(?:met|held|sat\s+down|gathered|talks|{SIGNED}|received|welcomed)\b"
)
_IN_HOUSE = re.compile(
    r"\b(?:Hall|Palace|Chambers?|Residence|House)\s+(?:of|in)\s+(?:the\s+)?(?:(?:City|Town)\s+of\s+)?"
    r"[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}$"
)
"""The name of a town in which a house stands, or whose it is."""
_ON_VISIT = re.compile(
    r"\b(?:is|was|are|were|been|stays?|stayed|staying)\s+(?:now\s+|currently\s+)?$"
)
_VISITING = re.compile(
    r",?\s+(?:on|for|during)\s+(?:an?|his|her|their|the)\s+(?:[\w’'-]+\s+){0,4}?(?:visit|trip|talks)\b"
)
"""Around the town of «Cruz is in Linz on a working visit»."""
_AT_FORUM = re.compile(
    r"\b(?:took\s+part|participated|attended)\b[^.;]{0,120}\b(?:forum|summit|conference|meeting|expo|"
    r"exhibition|fair)\s+$",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:come|came|flew|flown|travel+ed|arrived|gone|went|visit|trip)\s+(?:\w+\s+){0,2}$"
)
_MEETS = re.compile(
    rf"\b(?:met|meeting|talks|received|welcomed|hosted|greeted|came\s+together|gathered|agreed|{SIGNED}|{SIGN}|"
    rf"{CONCLUDED}|ceremony|took\s+part|participated|attended)\b"
)
_ANOTHER_TIME = re.compile(
    r"\b(?:will|would|could|invite[sd]?|next|plans?|planned|propos\w+|ago|last\s+(?:year|month|"
    r"summer|autumn|winter|spring)|to\s+meet|be\s+held|scheduled|soon|born|(?:in|since)\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d|first)\b"
)
"""A meeting of another time than the signing's, or one to come."""
_POSTED = re.compile(
    r"\b(?:consul\w*|ambassador|representative|plenipotentiary|envoy|office|mission|plant|factory|branch|university|"
    r"institute|hospital|company|headquarters)\b[^,;.]{0,40}\s$",
    re.IGNORECASE,
)
_AT_IT = re.compile(r"\b(?:[Aa]t|in)\s+(?:the|an?|its|his|her)\s+[^,;.]{0,60}\s$")
_NO_TOWN = re.compile(
    rf"(?:Parliament|Congress|Senate|Cabinet|Court|English|Russian|French|Chinese|{_MONTH}|Asia|"
    r"Europe|Africa|North|South|East|West|State|City|Central|National|Government|Presidential|The|"
    r"This|Her|His|Their|Annex|Article|Order|Response|Addition|Line|Council|Office)\b"
)
_OF_SIDES = re.compile(r"\b(?:sides|parties|delegations?|guests|ceremony|signing|talks)\b")
_A_BUILDING = re.compile(
    r"\b(?:Building|Hall|House|Palace|Hotel|Cent(?:er|re)|Room|Resort|Park|University|Ministry|Airport|"
    r"Square|Gallery|Museum|Library|Capitol|Chambers?|Complex|Club|Arena|Stadium|Forum|Summit|Expo)\b"
)
_NEAR = 2
"""Sentences on either side of the signing's that may tell where the sides met."""


def town(main: Main, told: Sequence[Told]) -> str | None:
    """Return the town where a document was signed, or is to be."""
    own = [one for one in main.anchors if not one.headline]
    for at, one in enumerate(own):
        several = at and one.documents and all(doc.plural for doc in one.documents)
        if (not one.earlier or main.earlier) and not several:
            for name in (*_signed_in(one, told), *_at_house(one, told)):
                return name
    if main.planned:
        return next((name for one in own for name in _to_sign_in(one, told)), None)
    if main.kind is None:
        return None
    at = told.index(own[0]) if own else 0
    last = told.index(own[-1]) if own else 0
    before = [one for one in reversed(told[max(0, at - _NEAR) : at]) if not one.headline]
    for one in (*before, *told[last + 1 : last + 1 + _NEAR]):
        names = set(_met_in(one, told))
        if names:
            return names.pop() if len(names) == 1 else None
    sides = {each.entry for one in main.anchors for each in one.named}
    names = {
        name
        for one in told
        if not one.headline and (_OF_SIDES.search(one.span.text) or sides & _entries(one))
        for name in _met_in(one, told)
    }
    return names.pop() if len(names) == 1 else None


def _entries(one: Told) -> set[Entry]:
    return {each.entry for each in one.named}


def _signed_in(one: Told, told: Sequence[Told]) -> Iterator[str]:
    """Yield the towns in which a sentence of the signing says that it was."""
    for match, lead in _places(one, "in", "at"):
        after = one.after(one.span.start + match.end("name"))
        if (
            _SIGNING.search(lead)
            or _OPENS.search(lead)
            or _DAY_BEFORE.search(lead)
            or _DAY_AFTER.match(after)
        ):
            yield from _town_at(one, match, told)


def _to_sign_in(one: Told, told: Sequence[Told]) -> Iterator[str]:
    """Yield the towns in which a sentence says that a paper is to be signed."""
    for match, lead in _places(one, "in", "at"):
        if _SIGNS_IN.search(lead):
            yield from _town_at(one, match, told)


_AT_HOUSE = re.compile(
    rf"\b(?:{SIGNED}|{CONCLUDED}|held|place|ceremony|names?|signatures?|met)\b[^.;:]{{0,140}}?\bat\s+(?:the\s+)?"
    r"(?:[A-ZÀ-Ý][\w’'&-]*\s+){0,4}(?:Marae|Hotel|Hall|House|Palace|Cent(?:er|re)|Building|Resort|Campus|Arena|"
    r"Club|Theatre|Museum|Library|Lodge)(?:\s+[A-ZÀ-Ý][\w’'-]+){0,2}(?:,\s+|\s+in\s+(?:the\s+)?(?:city\s+of\s+)?)"
    r"(?P<name>[A-ZÀ-Ý][\w’'-]{2,}(?:\s[A-ZÀ-Ý][\w’'-]{2,}){0,2})(?=[,.;]|\s+on\b|$)"
)
"""«Signed at the Karz Hall, Linz»: the town in which a house stands."""


_DAY_NAME = re.compile(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")


def _at_house(one: Told, told: Sequence[Told]) -> Iterator[str]:
    """Yield the town in which the house of a signing stands."""
    match = _AT_HOUSE.search(one.span.text)
    if match is None:
        return
    at = one.span.start + match.start("name")
    there = next((each for each in one.named if each.start <= at < each.end), None)
    held = [(each.start, each.end) for each in one.people]
    held += [(each.start, each.end) for each in one.offices]
    taken = any(start <= at < end for start, end in held)
    taken = taken or _DAY_NAME.match(match["name"]) is not None
    if there is not None and there.entry.kind == "c":
        yield town_spelled(there, told).name
    elif there is None and not taken and not _NO_TOWN.match(match["name"]):
        yield match["name"]


def _met_in(one: Told, told: Sequence[Told]) -> Iterator[str]:
    """Yield the towns in which a sentence tells that somebody met or came."""
    for match, lead in _places(one, "to", "into", "in"):
        if _COMING.search(lead) and _TO_SIGN.match(one.after(one.span.start + match.end("name"))):
            yield from _town_at(one, match, told)
    if one.earlier or one.future or _ANOTHER_TIME.search(one.span.text):
        return
    meets = _MEETS.search(one.span.text)
    for match, lead in _places(one, "in", "at"):
        after = one.after(one.span.start + match.end("name"), 110)
        here = _WHERE_THEY.match(after) or _AT_FORUM.search(lead)
        here = here or (_ON_VISIT.search(lead) and _VISITING.match(after))
        if here or _MEETING.search(lead) or (meets and _OPENS.search(lead)):
            yield from _town_at(one, match, told)
    for match, lead in _places(one, "to", "into"):
        if _COMING.search(lead):
            yield from _town_at(one, match, told)
    for match, _ in _places(one, "reached", "visited", "visiting"):
        yield from _town_at(one, match, told)


def _places(one: Told, *words: str) -> Iterator[tuple[re.Match[str], str]]:
    """Yield where a sentence names something behind one of the words, and what leads up to it."""
    for match in _NAMED.finditer(one.span.text):
        lead = one.span.text[max(0, match.start() - 160) : match.start()]
        posted = _POSTED.search(lead) and not _AT_IT.search(lead)
        if match["how"].lower() in words and not posted:
            yield match, lead


def _town_at(one: Told, match: re.Match[str], told: Sequence[Told]) -> Iterator[str]:
    """Yield the town that a sentence names there, if nothing else is named so."""
    at = one.span.start + match.start("name")
    there = next((each for each in one.named if each.start <= at < each.end), None)
    if there is not None:
        if there.entry.kind == "c":
            yield town_spelled(there, told).name
        return
    taken = [*((each.start, each.end) for each in one.people)]
    taken += [(each.start, each.end) for each in one.offices]
    free = not any(begin <= at < end for begin, end in taken)
    hall = match["how"].lower() == "at" and _IN_HOUSE.search(match.group())
    named = (hall or match["how"].lower() != "at") and not _NO_TOWN.match(match["name"])
    named = named and not _A_BUILDING.search(match["name"])
    ends = _ENDS.match(one.span.text, match.end("name"))
    if free and named and ends and not _only_locates(one, match):
        yield match["name"]


def _only_locates(one: Told, match: re.Match[str]) -> bool:
    """Tell whether a name only says where the place before it lies: «Mosul City in Iraq signed».

    Behind the verb and before a day it is where they signed: «was signed by Ohio in Orlen today».
    """
    start = one.span.start + match.start()
    dated = _DAY_AFTER.match(one.span.text, match.end("name"))
    if dated and one.signed is not None and one.signed[1] <= start:
        return False
    return any(start - 2 <= each.end <= start for each in one.places)

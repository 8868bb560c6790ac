"""Where an English signing took place by what opens its sentence: «RIGA — The mayors today …».

The rule: a dateline is the place of a signing only where its own sentence tells the signing with
its day or its ceremony; that of an agency is where the agency sits. A town that no list holds
needs its country, state or day behind it, for the name of an agency stands there as well.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.signing_verbs import CONCLUDED, SIGNED
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_DATELINE = re.compile(
    r"(?P<town>[A-ZÀ-Ý][\w’'.-]*\w(?:\s[A-ZÀ-Ý][\w’'-]*\w){0,2})(?P<more>,\s[^–—:;()/]{2,40}?)?\s*[.,]?\s+"
    r"[–—-]{1,2}\s"
)
_ALONE = re.compile(
    r"(?P<town>[A-ZÀ-Ý][\w’'.-]*\w(?:\s[A-ZÀ-Ý][\w’'-]*\w){0,2})(?P<more>,\s(?:[A-Z][a-z]+\.?\s\d{1,2}|"
    r"\d{1,2}\s[A-Z][a-z]+)(?:,?\s\d{4})?)[.:]?\s*"
)
_DASH = re.compile(r"\s*[–—-]{1,2}\s")
_THEN = re.compile(
    r"\b(?:today|yesterday|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|ceremony|rites?|this\s+"
    r"(?:morning|afternoon|evening|week))\b",
    re.IGNORECASE,
)
_ELSEWHERE = re.compile(
    rf"\b(?:{SIGNED}|{CONCLUDED}|ceremony)\b[^.;]{{0,90}}?\bin\s+(?!(?:January|February|March|"
    r"April|May|June|July|August|September|October|November|December|English|Russian)\b)[A-Z]|"
    r"\b(?:[Ss]peaking|said|says|told|ago|earlier|[Ll]ast\s+(?:year|month|summer|autumn|winter|"
    r"spring))\b"
)
"""Another place, or another time and a speaker, stands in the sentence."""


def dateline(one: Told, before: Told | None) -> str | None:
    """Return the town of the dateline of a signing's sentence, which may stand alone before it."""
    text = one.span.text
    if not _THEN.search(text) or _ELSEWHERE.search(text):
        return None
    if before is not None and _DASH.match(text):
        match = _ALONE.fullmatch(before.span.text.strip())
        return _town(before, match) if match else None
    match = _DATELINE.match(text)
    return _town(one, match) if match else None


def _town(told: Told, match: re.Match[str]) -> str | None:
    """Return the name of a dateline's town; none for a region's, a country's or an agency's."""
    town = match["town"]
    there = next((one for one in told.places if one.start == told.span.start), None)
    whole = there is not None and there.end - there.start >= len(town)
    if there is not None and whole:
        return there.name if there.entry.kind == "c" else None
    if not match["more"]:
        return None
    return " ".join(word.capitalize() if word.isupper() else word for word in town.split())


_ESTABLISHED = re.compile(
    r"\b(?:relations|ties|partnership|twinning|friendship)\b[^.;]{0,40}\b(?:established|sealed|"
    r"formali[sz]ed|concluded)\s+(?:\w+\s+)?in\s+$",
    re.IGNORECASE,
)


def established(told: Sequence[Told]) -> str | None:
    """Return the city in which ties were established, where that is how a text tells a signing."""
    for one in told:
        for place in [] if one.earlier or one.future else one.places:
            if place.entry.kind == "c" and _ESTABLISHED.search(one.before(place.start, 110)):
                return place.name
    return None


_MUNICIPAL = re.compile(
    r"\s+(?:Metropolitan\s+)?(?:[Mm]unicipality|[Cc]ity|[Tt]own)$|"
    r"^(?:[Mm]unicipality|[Cc]ity|[Tt]own)\s+of\s+"
)
_LAND = re.compile(
    r"\b(?:Province|Region|State|Oblast|Prefecture|Krai|Territory|County|Republic|District|Canton|"
    r"Governorate|Department|Council|Island|Parish)s?\b",
    re.IGNORECASE,
)
_SIGNED_AT = re.compile(
    rf"(?:^|\b(?:{SIGNED}|{CONCLUDED}|held|organi[sz]ed|place|ceremony)"
    r"(?:\s+(?:on\s+)?(?:[A-Za-z]{3,9}\s+)?\d{1,2}(?:\s+[A-Z][a-z]{2,8})?,?(?:\s+\d{4})?)?"
    r"(?:\s+at\s+an?\s+(?:ceremony|hotel|meeting)(?:\s+held)?)?,?\s+)"
    r"(?:in|at)\s+(?:the\s+)?$",
    re.IGNORECASE,
)


def municipality(one: Told, place: Mention) -> str | None:
    """Return the town of a municipality of no list in which a sentence says that it signs.

    «Signed at a ceremony in Zelburg Municipality»: a region or a province is no such place.
    """
    said = one.said(place)
    town = place.entry.kind == "r" and not place.entry.code and not _LAND.search(said)
    if not town or not _SIGNED_AT.search(one.before(place.start, 110)):
        return None
    return _MUNICIPAL.sub("", said)

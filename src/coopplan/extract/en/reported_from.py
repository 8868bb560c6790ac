"""The town from which an English article reports, where it says that the paper was signed there.

The rule: «here» is the town of the dateline; and so is the place of a signing that names none,
where that town lies in a region of the sides and the article tells of guests or of a ceremony.
Else a dateline is only where the news was written.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.documents_told import Main
from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.told import Told

_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?"
_DAY = rf"(?:{_MONTH}\s\d{{1,2}}|\d{{1,2}}\s{_MONTH}|[A-Z][a-z]+day)(?:,?\s\d{{4}})?"
_DATELINE = re.compile(
    r"(?P<town>[A-ZÀ-Ý][\w’'-]*\w(?:\s[A-ZÀ-Ý][\w’'-]*\w){0,2})"
    rf"(?:[,/]\s(?:[A-Z][\w.]*,?\s)?{_DAY}|,\s[A-Z][\w.]+(?:\s[A-Z][\w.]+)?|/[A-Z]\w+)?\s?"
    r"(?:\([A-Z][\w./ -]{1,30}\)\s?)?(?P<mark>[–—:.]|-{1,2}(?=\s)|(?<=\))(?=\s))(?:\s|$)"
)
"""«ORWIN, May 4 (KP) –», «Orwin:», and «ORWIN.», which in small letters may be any sentence."""
_HERE = re.compile(
    rf"\b(?:{SIGNED}|held|place|met|ceremony|meeting|talks)\b[^.;:“”\"]{{0,120}}?\bhere\s*"
    r"(?=[,.;]|$|(?:today|yesterday|on|this|last|late|earlier|in\s+the\s+presence)\b)"
)
_GUESTS = re.compile(
    r"\b(?:ceremony|(?:received|welcomed|hosted|greeted)\s+(?:[\w’'-]+\s+){0,4}?"
    r"(?:delegation|guests?|visitors?|counterpart)|visiting\s+(?:\w+\s+)?(?:delegation|governor|"
    r"mayor|minister|premier))\b"
)
_OUT = re.compile(
    r"\b(?:virtual(?:ly)?|online|by\s+video|video[\s-]?(?:link|conference)|remote(?:ly)?|abroad)\b|"
    r"\bvisit(?:ed|ing)?\s+to\b"
)
"""What took place elsewhere, or nowhere."""
_NEAR = 1
"""Sentences on either side of the signing's that may tell of guests."""


def town_here(main: Main, told: Sequence[Told]) -> str | None:
    """Return the town of the dateline where a sentence of the signing says «here»."""
    if not any(_HERE.search(one.span.text) for one in _around(main, told)):
        return None
    found = _dateline(told)
    if found is None:
        return None
    one, match = found
    there = next((each for each in one.named if each.start == one.span.start), None)
    if there is not None:
        return there.name if there.entry.kind == "c" else None
    return " ".join(word.capitalize() if word.isupper() else word for word in match["town"].split())


def own_town(main: Main, told: Sequence[Told]) -> str | None:
    """Return the town of the dateline where it lies in a region that signs and has guests."""
    found = _dateline(told)
    around = _around(main, told)
    if found is None or any(_OUT.search(one.span.text) for one in around):
        return None
    there = next((each for each in found[0].places if each.start == found[0].span.start), None)
    if there is None or there.entry.kind != "c" or not there.entry.code:
        return None
    regions = {each.entry.code for one in main.anchors for each in one.places if each is not there}
    regions |= {each.entry.code for each in found[0].places if each.entry.kind == "r"}
    guests = any(_GUESTS.search(one.span.text) for one in around)
    return there.name if guests and there.entry.code in regions else None


def _around(main: Main, told: Sequence[Told]) -> list[Told]:
    """Return the sentences of a signing that has been, and those beside them."""
    own = [one for one in main.anchors if not one.headline]
    if main.planned or not own:
        return []
    first, last = told.index(own[0]), told.index(own[-1])
    near = told[max(0, first - _NEAR) : last + _NEAR + 1]
    return [one for one in near if not one.headline and not one.future]


def _dateline(told: Sequence[Told]) -> tuple[Told, re.Match[str]] | None:
    """Return the first sentence below the headline and the dateline that opens it."""
    first = next((one for one in told if not one.headline), None)
    match = _DATELINE.match(first.span.text) if first is not None else None
    if first is None or match is None:
        return None
    alone = match.end() == len(first.span.text)
    if match["mark"] == "." and not (alone and (match["town"].isupper() or "," in match.group())):
        return None
    return first, match

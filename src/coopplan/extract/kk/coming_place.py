"""Where a Kazakh paper is to be signed: where its sides are to meet.

The rule: a city in the locative where they will meet or sign («Ташкентте кездеседі»), or to which
somebody will come («Ташкентке барады»), in the sentences of the announcement, else of the whole
article, which is about that visit.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.kk.endings import ending
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_IN = re.compile(r"\s+қаласында(?!\w)")
_TO = re.compile(r"\s+қаласына(?!\w)")
_WILL_BE = re.compile(
    r"(?<!\w)(?:өт(?:еді|етін|пек|кізіле\w+)|өткізе(?:ді|тін)|кездесе(?:ді|тін)|жүздесе(?:ді|тін)|"
    r"бас\s+қоса(?:ды|тын)|жиналады|болады|қол\s+қо(?:яды|ймақ|йылады|ятын|йылатын|ю)|"
    r"жасала(?:ды|тын)|рәсімдел(?:еді|етін|мек)|бекітіл(?:еді|етін|мек))(?!\w)",
    re.IGNORECASE,
)
_WILL_GO = re.compile(
    r"(?<!\w)(?:бар(?:ады|атын|мақ)|кел(?:еді|етін|мек)|аттан(?:ады|бақ)|(?:іс)?сапар\w*)(?!\w)",
    re.IGNORECASE,
)


def venue(main: Main, told: list[Told]) -> str | None:
    """Return the city in which the sides of an announced paper are to meet."""
    around = [one for one in told if one not in main.anchors and not (one.earlier or one.signed)]
    for one in (*main.anchors, *around):
        for place in one.places:
            if place.entry.kind == "c" and _will_be_there(one, place):
                return place.name
    return None


def _will_be_there(told: Told, place: Mention) -> bool:
    case = ending(told.said(place), place).lower()
    after = told.span.text[place.end - told.span.start :]
    if re.fullmatch(r"[дт][ае]", case) or _IN.match(after):
        return _WILL_BE.search(after) is not None
    if re.fullmatch(r"[ғгқкн][ае]", case) or _TO.match(after):
        return _WILL_GO.search(after) is not None
    return False

"""Words by which years are those of another document than the main one: older, over, to come."""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told

TO_COME = re.compile(
    r"\b(?:подготов\w+|разработ\w+|разрабат\w+|формирован\w+|составлен\w+|дайында\w+|"
    r"әзірле\w+|prepar\w+|draft\w*|develop\w*\s+(?:an?|the|new)|draw\w*\s+up)\b",
    re.IGNORECASE,
)
"""What is still being drawn up."""
PREVIOUS = re.compile(
    r"(?:итог\w+\s+(?:(?:реализ|выполн|исполн)\w+\s+)?(?:план|программ|дорожн)\w*[^.;,]{0,40}$)|"
    r"(?:предыдущ|прежн|previous|алдыңғы|бұрынғы)\w*[^.;]{0,60}$",
    re.IGNORECASE,
)
IS_OVER = re.compile(
    r"\b(?:выполнен|исполнен|реализован|итог|ист[её]к|заверш|замен|смени|обсуд|разраб|подготов|"
    r"орындал|аяқтал|қорытынды|таныстыр|әзірле|дайында)",
    re.IGNORECASE,
)
"""What is said of a document whose time is over, or that is only talked of."""


UNDER_WAY = re.compile(
    r"\bкак\s+(?:[а-яё]+\s+)?(?:выполня|исполня|реализу)[а-яё]+ся\b|"
    r"\b(?:выполнен|исполнен|реализован)[аоы]?\s+(?:[а-яё]+\s+)?на\s+(?:\d|треть|половин|четверть)",
    re.IGNORECASE,
)
"""What is said of a Russian document whose time still runs."""


def of_others(told: Told, main: Main) -> bool:
    """Tell whether a sentence names a side that the signing of two sides does not name."""
    sides = {place.entry for one in main.anchors for place in one.named}
    return len(sides) > 1 and not sides.issuperset(place.entry for place in told.named)

"""Words by which years are those of another document than the main one: older, over, to come."""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told

TO_COME = re.compile(
    r"\b(?:подготов\w+|разработ\w+|разрабат\w+|формирован\w+|составлени\w+|дайында\w+|"
    r"әзірле\w+|prepar\w+|draft\w*|develop\w*\s+(?:an?|the|new)|draw\w*\s+up)\b",
    re.IGNORECASE,
)
"""What is still being drawn up."""


def comes(told: Told, lead: str, far: int) -> bool:
    """Tell whether the paper before some years is still being drawn up, by the words before these.

    ``far``: in how many last letters of ``lead``. What is drawn up behind the paper is what it is
    about: «соглашение о подготовке кадров на …».
    """
    begin = told.span.start
    named = [(one.start - begin, one.end - begin) for one in told.documents]
    docs = [each for each in named if each[1] <= len(lead)]
    return any(
        not docs or docs[-1][0] > one.start() or not _only_about(lead, docs[-1][1], one)
        for one in TO_COME.finditer(lead, max(0, len(lead) - far))
    )


def _only_about(lead: str, end: int, drawn: re.Match[str]) -> bool:
    """Tell whether a noun behind a paper that ends at ``end`` tells what that is about."""
    noun = _DRAWING.fullmatch(drawn.group()) is not None
    beside = _BESIDE.fullmatch(lead, end, drawn.start()) is not None
    return noun and (beside or _ABOUT.search(lead, 0, drawn.start()) is not None)


_DRAWING = re.compile(
    r"(?:подготовк|разработк)(?:и|е|у|ой)|(?:формирован|составлен)(?:и[еюя]|ии|ием)", re.I
)
_BESIDE = re.compile(r"\s+(?:[а-яё-]+\s+)?")
_ABOUT = re.compile(
    r"\b(?:об?|по|в(?:\s+(?:сфере|области|части))?)\s+(?:[а-яё-]+\s+){0,2}$", re.IGNORECASE
)
"""Before what a paper is about: «соглашение о совместной подготовке кадров»."""
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
    r"\b(?:ход|темп|вопрос)\w*\s+(?:реализаци|выполнени|исполнени)|"
    r"\bобсу(?:д|жда)\w+\s+(?:[а-яё]+\s+)?(?:реализаци|выполнени|исполнени)|"
    r"\b(?:выполнен|исполнен|реализован)[аоы]?\s+(?:[а-яё]+\s+)?на\s+(?:\d|треть|половин|четверть)",
    re.IGNORECASE,
)
"""What is said of a Russian document whose time still runs."""


def of_others(told: Told, main: Main) -> bool:
    """Tell whether a sentence names a side that the signing of two sides does not name."""
    sides = {place.entry for one in main.anchors for place in one.named}
    return len(sides) > 1 and not sides.issuperset(place.entry for place in told.named)

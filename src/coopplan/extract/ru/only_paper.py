"""Russian words that only name a paper or its points, where no deed of it is told.

«Ремонт предусмотрен Планом мероприятий по сотрудничеству» tells of the repair; «План дополнен новым
пунктом» leaves it to what follows which point that is.
"""

from __future__ import annotations

import re

from coopplan.language.morphology import readings

_BY_PAPER = re.compile(
    r"(?:(?:предусмотренн|закрепл[её]нн|утвержд[её]нн)\w+\s+)?(?:[а-яё]+(?:ым|им|ой|ей)\s+)?"
    r"(?:планом|программой|картой|соглашением|меморандумом|договором|протоколом|документом)\b",
    re.IGNORECASE,
)
_NEW_POINT = re.compile(
    r"(?:[а-яё]+\s+)?(?:был[аои]?\s+)?(?:дополнен[аоы]?|дополнили|расширен[аоы]?)\s+"
    r"(?:[а-яё]+\s+){0,2}(?:пункт|раздел|мероприяти|позици)[а-яё]*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[А-Яа-яЁё]{3,}")


def only_paper(quote: str) -> bool:
    """Tell whether a quote names a paper in the instrumental, or its new point, and no deed."""
    if _NEW_POINT.fullmatch(quote):
        return True
    if _BY_PAPER.match(quote) is None:
        return False
    return not any(readings(one)[0].tags & {"VERB", "INFN", "PRTS"} for one in _WORD.findall(quote))

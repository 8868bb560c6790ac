"""Where a Kazakh paper was signed, if another sentence tells it than that of the signing.

The rule: «Жиын соңында … қол қойды» points back to the meeting, whose place the sentences before
tell; «Рәсім … өтті» tells the place itself, of a village too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told

_BACK = re.compile(
    r"^\W*(?:\S+\s+){0,2}?(?:жиын|форум|кездесу|отырыс|іс-шара|басқосу|рәсім|келіссөз|сапар|сонда|"
    r"оның\s+(?:қорытынды|барыс|ая|соң|шеңбер|нәтиже)|сол\s+жерде|сол\s+жолы|осы\s+жиын|осы\s+сапар)",
    re.IGNORECASE,
)
_OCCASION = re.compile(
    r"форум|кездесу|жиын|отырыс|келіссөз|сапар|басқосу|конференция|көрме", re.IGNORECASE
)
_TOOK_PLACE = re.compile(
    r"өтті|өткен|өтіп|аяқтал|мәре|ұйымдастыр|болды|болып|қатыс|келді|барды|кездес", re.IGNORECASE
)
_MOST = 40
"""Sentences of a signing at most."""
_NEAR = 3
"""Sentences before a signing in which its occasion is looked for."""
_VILLAGE = re.compile(
    r"^\W*(?:Қол\s+қою\s+)?(?:рәсім|салтанат|іс-шара|жиын|кездесу)\w*\s+(?:\S+\s+)?"
    r"(?P<name>[А-ЯӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{3,}?)(?:да|де|та|те)\s+(?:\S+\s+)?өтті",
    re.IGNORECASE,
)


def occasions(main: Main, told: list[Told]) -> Iterator[Told]:
    """Yield the sentences of the occasion to which a signing points back, the nearest first."""
    for one in main.anchors[:_MOST]:
        if one.headline or not _BACK.match(one.span.text):
            continue
        at = told.index(one)
        for other in reversed(told[max(0, at - _NEAR) : at]):
            text = other.span.text
            if not other.earlier and _OCCASION.search(text) and _TOOK_PLACE.search(text):
                yield other


def village(main: Main, told: list[Told]) -> str | None:
    """Return the place of the ceremony where no list holds it: «Рәсім Жаңақалада өтті»."""
    if not main.anchors or main.planned:
        return None
    for one in told:
        match = _VILLAGE.match(one.span.text)
        if match is not None and match["name"][0].isupper():
            return match["name"]
    return None

"""The meeting to which a Kazakh signing points back: «Форум … өтті. … Форумда … қол қойды».

The rule: the signing's own sentence, or the one before it, names its occasion as the time
(«форумда», «отырыс соңында»), and the nearest sentence before it tells that one of that name took
place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.told import Told

_NOUN = (
    r"форум|кездесу|жүздесу|жиын|отырыс|келіссөз|басқосу|конференция|кеңес|саммит|мәжіліс|"
    r"іс-шара|әңгіме(?:лесу)?"
)
_TALKS = ("кездесу", "жүздесу", "келіссөз", "басқосу", "әңгіме", "әңгімелесу")
_TALKED = re.compile(r"кездес|жүздес|келіссөз|әңгіме|тілдес")
"""What one word calls a meeting, another calls it again: «… кездесті. Әңгіме барысында …»."""
_POINTS = re.compile(
    rf"(?<![\w-])(?P<noun>{_NOUN})(?:[дт][ае]|(?:\w*\s+(?:соңында|барысында|аясында|кезінде|үстінде|"
    r"қорытындысы\w*)))(?!\w)",
    re.IGNORECASE,
)
_TOOK_PLACE = re.compile(
    r"(?<!\w)(?:өт(?:ті|кізілді|кен)|болды|болып\s+өтті|ұйымдастырылды|"
    r"(?:кездес|жүздес|әңгімелес)(?:ті|тік))(?!\w)"
)
_OTHER_YEAR = re.compile(r"(?<!\w)(?:былтыр|бұрнағы|өткен\s+жылы)(?!\w)", re.IGNORECASE)
_NEAR = 6
"""Sentences before a signing among which its occasion is looked for."""


def points_back(told: Told) -> bool:
    """Tell whether a sentence names its occasion as the time: «кездесу соңында»."""
    return bool(_nouns(told))


def _nouns(told: Told) -> set[str]:
    return {match["noun"].lower() for match in _POINTS.finditer(told.span.text)}


def pointed_at(signings: list[Told], told: list[Told]) -> Iterator[Told]:
    """Yield for each signing the sentence that tells of the occasion to which it points back."""
    for one in signings:
        at = told.index(one)
        nouns = _nouns(one) or (_nouns(told[at - 1]) if at else set())
        for other in reversed(told[max(0, at - _NEAR) : at]):
            text = other.span.text.lower()
            took_place = _TOOK_PLACE.search(text) and not _OTHER_YEAR.search(text)
            named = any(noun in text for noun in nouns)
            named = named or (bool(nouns & {*_TALKS}) and _TALKED.search(text) is not None)
            if not other.earlier and took_place and named:
                yield other
                break

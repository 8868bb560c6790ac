"""Papers that a Kazakh text of talks only recalls: they were signed long before, or just exist.

The rule: «… жасалған келісімнің 15 жылдығы», «31 келісім бар», «бұған дейін қол қойылған» tell of
no paper of these talks. A decree lets somebody sign the paper, and is itself none.
"""

from __future__ import annotations

import re

from coopplan.extract.kk.decrees import DECREE
from coopplan.extract.told import Told

_PAPER = r"(?:келісім|меморандум|шарт|хаттама|жол\s+карта|бағдарлама)\w*"
_RECALLED = re.compile(
    rf"{_PAPER}\s+(?:\S+\s+){{0,2}}?(?:бар(?!\w)|\d+\s+жылдығ|жылдығ|күшінде|қолданылады)|"
    rf"(?:жасалған|қол\s+қойылған|бекітілген|қабылданған)\s+(?:[^,.;]{{0,60}}\s)?{_PAPER}|"
    rf"(?:бұған\s+дейін|бұрын|былтыр|өткен\s+жылы|бұрнағы\s+жылы)\s[^.;]{{0,120}}{_PAPER}",
    re.IGNORECASE,
)


_DECREE = re.compile(rf"(?<!\w){DECREE}", re.IGNORECASE)


def without_decrees(signing: list[Told], told: list[Told]) -> list[Told]:
    """Return the sentences of a signing; none where one confirms the decree that lets sign later.

    «Қаулымен … меморандумның жобасын мақұлдады. Құжатқа министр қол қояды. Оны … бекітті.»
    """
    decree = any(_DECREE.search(one.span.text) for one in told)
    coming = any(one.future and one.document for one in told)
    if not (decree and coming):
        return signing
    return [one for one in signing if not _confirms(one)]


def _confirms(told: Told) -> bool:
    assert told.signed is not None
    start, end = (at - told.span.start for at in told.signed)
    return told.span.text[start:end].lower().startswith(("бекіт", "қабылда"))


def recalled(told: Told) -> bool:
    """Tell whether a sentence only recalls a paper."""
    return told.signed is None and _RECALLED.search(told.span.text) is not None

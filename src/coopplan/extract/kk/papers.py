"""Papers that a Kazakh text of talks only recalls: they were signed long before, or just exist.

The rule: «… жасалған келісімнің 15 жылдығы», «31 келісім бар», «бұған дейін қол қойылған» tell of
no paper of these talks.
"""

from __future__ import annotations

import re

from coopplan.extract.told import Told

_PAPER = r"(?:келісім|меморандум|шарт|хаттама|жол\s+карта|бағдарлама)\w*"
_RECALLED = re.compile(
    rf"{_PAPER}\s+(?:\S+\s+){{0,2}}?(?:бар(?!\w)|\d+\s+жылдығ|жылдығ|күшінде|қолданылады)|"
    rf"(?:жасалған|қол\s+қойылған|бекітілген|қабылданған)\s+(?:[^,.;]{{0,60}}\s)?{_PAPER}|"
    rf"(?:бұған\s+дейін|бұрын|былтыр|өткен\s+жылы|бұрнағы\s+жылы)\s[^.;]{{0,120}}{_PAPER}",
    re.IGNORECASE,
)


def recalled(told: Told) -> bool:
    """Tell whether a sentence only recalls a paper."""
    return told.signed is None and _RECALLED.search(told.span.text) is not None

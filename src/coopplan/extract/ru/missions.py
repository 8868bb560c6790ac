"""Embassies and consulates that a Russian text names: each stands for the country that it is of.

«Делегация посольства Киргизии», «генконсульством Китая в Омске»: the country is named, not a body.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.mention import Mention

_MISSION = re.compile(
    r"(?:ген|генеральн\w+\s+)?(?:посольств|консульств)(?:о|а|у|ом|е)\b", re.IGNORECASE
)


def names_one(words: str) -> bool:
    """Tell whether words name a mission: «посольства Республики Беларусь»."""
    return _MISSION.match(words) is not None


def for_countries(bodies: list[Mention], places: list[Mention]) -> list[Mention]:
    """Return bodies with each mission as a naming of the country in its name.

    ``places`` are those of the sentence, those inside the names of bodies among them.
    """
    return [_country(one, places) or one for one in bodies]


def _country(body: Mention, places: list[Mention]) -> Mention | None:
    if not names_one(body.name):
        return None
    inside = (one for one in places if body.start <= one.start and one.end <= body.end)
    nation = next((one for one in inside if one.entry.kind == "n"), None)
    if nation is None or nation.weak:
        return None
    return replace(nation, start=body.start, end=body.end, case=body.case)

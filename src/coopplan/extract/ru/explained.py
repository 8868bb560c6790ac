"""What a Russian sentence says of a side between commas, before the next side or the verb.

«Корпорация, управляющая зоной «Сфера», и вуз подписали …», «завод «Лён», дочернее предприятие
холдинга «Заря», заключил …»: whatever is named there only tells who the side is.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.side_units import Unit
from coopplan.language.morphology import readings

_BEGINS = re.compile(r"[»\"]?(?:\s*\([^()]{1,60}\))?\s*,\s+(?P<word>[а-яё]+)")
_IS = re.compile(
    r"(?:дочерн|материнск|головн|крупнейш|ведущ|структурн|подразделени|оператор|резидент|входящ|участни|"
    r"владел|партн[её]р|од(?:ин|на|но|ним|ной)\b|котор|чей|чья|чь[её]|где|в\s+(?:состав|котор))",
    re.IGNORECASE,
)
"""What begins an apposition or a clause that tells what a side is."""
_ENDS = re.compile(
    r",(?=\s+(?:(?:а\s+также|и)\s+|со?\s+[«А-ЯЁ]|(?:[а-яё]+\s+){0,2}?(?:подпи|заключ|парафир|"
    r"договор|услови|намерен|будут|стал)[а-яё]*))"
)
_FAR = 160
"""Letters in which it ends."""


def without(text: str, named: list[Unit]) -> list[Unit]:
    """Return the units of a sentence; those between commas only lengthen the one before."""
    kept: list[Unit] = []
    for one in named:
        if kept and one.start < kept[-1].end:
            continue
        kept.append(one)
        end = _end(text, one.end)
        if end is not None and any(one.end < other.start < end for other in named):
            one.end = end
    return kept


def _end(text: str, at: int) -> int | None:
    """Return where what is said of a side between commas ends, if anything is."""
    begin = _BEGINS.match(text, at)
    if begin is None or not (_IS.match(text, begin.start("word")) or _participle(begin["word"])):
        return None
    end = _ENDS.search(text, begin.end(), begin.end() + _FAR)
    return end.end() if end is not None and not re.search("[.;:]", text[at : end.end()]) else None


def _participle(word: str) -> bool:
    return any("PRTF" in one.tags for one in readings(word)[:2])

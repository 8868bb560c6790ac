"""Phrases that plainly say the day of their reading, told without a grammar.

The rule: a phrase is taken here only if it is the official wording of that very day and nothing
else, its day in figures or its year word shortened at the most («до 01.12.2026», «1 декабря
2026 г.»). Every grammar reads it so. Of any other phrase nothing is known here.
"""

from __future__ import annotations

import re

from coopplan.language.deadlines.written import write
from coopplan.model.deadline import Deadline, DeadlineKind

_YEAR_WORD = re.compile(r"(\d{4}) ?(?:года|г\.?)$")


def says_its_day(told: Deadline) -> bool:
    """Whether the phrase of a deadline is plainly the day, or until the day, of its reading."""
    day, lang = told.latest, told.lang or "ru"
    if day is None or lang not in ("ru", "kk", "en"):
        return False
    on = Deadline("", kind=DeadlineKind.DAY, earliest=day, latest=day, edtf=day.isoformat())
    until = Deadline("", kind=DeadlineKind.BY_DATE, latest=day, edtf=f"../{day.isoformat()}")
    if told.value() not in (on, until):
        return False
    in_words = _bare(write(on, lang))
    phrase = _bare(told.phrase).replace(f"{day:%d.%m.%Y}", in_words)
    return phrase == (in_words if told.kind is on.kind else _bare(write(until, lang)))


def _bare(words: str) -> str:
    """Words in one spelling, without the word for the year at their end."""
    return _YEAR_WORD.sub(r"\1", " ".join(words.casefold().split()))

"""The sentence before an English signing that tells its day: «They met on 3 May 2022. There …».

The rule: «the same day», and what opens with the meeting of the sentence before («During the
talks»), point at the one full date there; a visit of several days has none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract import dates
from coopplan.extract.told import Told

_SAME_DAY = re.compile(
    r"\b(?:the|that)\s+(?:very\s+)?same\s+(?:day|afternoon|evening)\b|\b[Oo]n\s+that\s+(?:very\s+)?day\b"
)
_OCCASION = (
    r"(?:visit|meeting|talks|ceremony|session|sitting|event|negotiations|forum|summit|conference|gathering|"
    r"reception|encounter|discussions)"
)
_THERE = re.compile(
    r"(?:(?:During|At|In\s+the\s+course\s+of|As\s+(?:a\s+)?part\s+of|Within(?:\s+the\s+framework\s+of)?|On\s+the\s+"
    r"(?:sidelines|margins|occasion)\s+of|Following|At\s+the\s+(?:end|close|conclusion)\s+of|After)\s+"
    rf"(?:the|this|that|their|these)\s+(?:\w+\s+)?{_OCCASION}\b|"
    rf"(?:The|This|Their)\s+{_OCCASION}\s+(?:ended|closed|concluded|culminated|was\s+crowned)\b|"
    r"On\s+(?:this|that)\s+(?:occasion|day)\b|There,?\s)"
)
"""What opens a signing that belongs to the meeting told of before."""
_MET = re.compile(
    rf"\b(?:met|visited|received|welcomed|hosted|held|gathered|arrived|came|took\s+place|{_OCCASION})\b"
)
_OF_DAYS = re.compile(
    r"\b(?:\w+|\d+)[\s-]day\b|\b(?:from|until|till|through|to|and)\s+$|\d\s*[-–—]\s*$"
)
"""A visit of several days, or a date that is the end of a stretch."""
_OTHER = re.compile(
    r"\b(?:agreement|memorandum|protocol|treaty|since|ago|first|born|founded|established)\b"
)
"""What else the day of the sentence before may be of."""


def dated_before(one: Told, told: Sequence[Told]) -> Told | None:
    """Return the sentence before a signing whose one date is its day, where it has none itself."""
    at = next(order for order, each in enumerate(told) if each is one)
    before = told[at - 1] if at else None
    if before is None or before.headline or before.earlier or dates.days(one.span):
        return None
    days = dates.days(before.span)
    if len({each.day for each in days}) != 1:
        return None
    if _SAME_DAY.search(one.span.text):
        return before
    text = before.span.text
    doubted = _OTHER.search(text) or _OF_DAYS.search(text, 0, days[0].start - before.span.start)
    met = _MET.search(text) and not _OF_DAYS.search(text[days[0].end - before.span.start :])
    return before if _THERE.match(one.span.text) and met and not doubted else None

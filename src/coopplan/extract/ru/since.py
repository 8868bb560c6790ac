"""From which day a Russian paper is in force, where the end of its time is told beside.

«Документ вступит в силу 1 января 2031 года и будет действовать до конца 2033 года».
"""

from __future__ import annotations

import re
from datetime import date

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.told import Told

_IN_FORCE = re.compile(r"\bвступ\w+\s+в\s+силу\s+(?:с\s+)?$", re.IGNORECASE)
_SINCE = re.compile(r"\bс\s+$", re.IGNORECASE)
_COMES = re.compile(r"\s*(?:года?\s+)?(?:[а-яё]+\s+)?вступ\w+\s+в\s+силу\b")


def day(found: PeriodMention, told: list[Told]) -> date | None:
    """Return the day from which the paper is in force, if the sentence of its last day tells it."""
    for one in told:
        if not one.span.start <= found.start < one.span.end:
            continue
        for each in dates.days(one.span):
            last = found.last
            lead, tail = one.before(each.start), one.after(each.end)
            told_so = _IN_FORCE.search(lead) or (_SINCE.search(lead) and _COMES.match(tail))
            if told_so and last is not None and each.day < last:
                return each.day
    return None

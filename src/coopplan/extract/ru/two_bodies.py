"""The two bodies that a Russian signing only counts: «между двумя университетами», «оба вуза».

The rule: a sentence of the signing that names no side tells of which sort its two sides are, or
says no more than «стороны», and the sentences up to it name just two bodies of one sort.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_SORTS = {
    "университет": r"ниверситет|нститут|кадеми|[А-ЯЁ]Г[А-ЯЁ]?У\b",
    "вуз": r"ниверситет|нститут|кадеми|[А-ЯЁ]Г[А-ЯЁ]?У\b",
    "палат": r"алата|ТПП",
    "министерств": r"инистерство|^Мин[а-я]+",
    "ведомств": r"инистерство|^Мин[а-я]+|епартамент|гентство|правление",
    "музе": r"узей",
    "библиотек": r"иблиотека",
    "школ": r"кола",
    "колледж": r"олледж|ехникум",
    "больниц": r"ольница|линика|едицинский центр",
    "театр": r"еатр",
}
"""What a signing counts, with what the names of such bodies have."""
_COUNTED = re.compile(
    r"\b(?:двумя|двух|обоими|обоих|обеими|обеих|оба|обе|между)\s+"
    rf"(?:[а-яё]+(?:ими|ыми|их|ых)\s+)?(?P<sort>{'|'.join(_SORTS)})[а-яё]*",
    re.IGNORECASE,
)
_PARTIES = re.compile(r"^\W*Стороны\s+(?:[а-яё]+\s+){0,2}?(?:подписали|заключили)\b")


def sides(main: Main, told: list[Told]) -> list[Mention]:
    """Return the two bodies that a sentence of the signing means; else none."""
    for anchor in main.anchors:
        if anchor.headline or any(not one.weak for one in anchor.named):
            continue
        counted = _COUNTED.search(anchor.span.text)
        sorts = [_SORTS[counted["sort"].lower()]] if counted else []
        if not counted and _PARTIES.search(anchor.span.text):
            sorts = list(dict.fromkeys(_SORTS.values()))
        before = told[: told.index(anchor)] if anchor in told else []
        for sort in sorts:
            there = {
                one.entry: one
                for said in before
                if not said.earlier
                for one in said.organisations
                if re.search(sort, one.name)
            }
            if len(there) == 2:
                return sorted(there.values(), key=lambda one: one.start)
    return []

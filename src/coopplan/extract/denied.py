"""Deeds that a text says will not be done, or are not done yet: «не откроют рейс», «не начато».

The rule: what is denied is no promise and no measure; a deed that has not begun or is not finished
is still planned. «Не только», «не менее» and «не останутся без» deny nothing. Kazakh verbs deny by
their endings, which the rules of that language read.
"""

from __future__ import annotations

import re

from coopplan.language.morphology import readings
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_PREDICATE = frozenset(("VERB", "PRTS", "ADJS", "PRED"))
_STAYS = re.compile(r"оста[нв]\w+", re.IGNORECASE)
"""«Не останутся без помощи» is a promise."""
_AUXILIARY = (
    r"(?:will|would|shall|should|can|could|may|might|must|do|does|did|is|are|was|were|has|have|had)"
)
_DENIED_ENGLISH = re.compile(
    rf"^(?:(?:(?!{_AUXILIARY}\b|that\b|which\b|who\b)[\w’'-]+\s+){{0,6}}?{_AUXILIARY}\s+)?"
    r"(?:not|never)\s+(?!(?:only|just|less|more|later|least)\b)",
    re.IGNORECASE,
)
"""The first predicate, denied: «states not party to it» and «a school that will not …» are not."""


def status(quote: str, told: Status, lang: Lang) -> Status | None:
    """Return the status of a quoted deed that is ``told`` to have one; None where it is denied."""
    if lang is Lang.EN:
        return None if _DENIED_ENGLISH.match(quote) else told
    if lang is not Lang.RU or " не " not in f" {quote.lower()} ":
        return told
    before = ""
    for match in _WORD.finditer(quote):
        word = match.group()
        first = readings(word)[0]
        if first.tags & _PREDICATE:
            if before != "не" or _STAYS.fullmatch(word):
                return told
            is_past = bool(first.tags & {"PRTS", "past"})
            return Status.PLANNED if is_past and told is not Status.PROPOSED else None
        before = word.lower()
    return told

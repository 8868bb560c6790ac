"""A deed that an article tells twice: the fuller telling is the measure.

The rule: the words of the shorter telling stand in the longer one, endings aside, or both are
called by the same words, and its numbers stand there, too.
"""

from __future__ import annotations

import re

from coopplan.extract.draft import DraftMeasure
from coopplan.model.text import Lang

_STEM = {Lang.RU: 6, Lang.EN: 6, Lang.KK: 4}
"""Letters of a word that all its forms share."""
_OF_NAME = 3
"""Long words by which a measure is surely called."""


def without_repeated(found: list[DraftMeasure], lang: Lang) -> list[DraftMeasure]:
    """Leave out a deed that another one of the same status tells more fully."""
    kept: list[DraftMeasure] = []
    for one in sorted(found, key=lambda each: -len(each.quote)):
        if not any(_told_in(one, other, lang) for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _told_in(one: DraftMeasure, other: DraftMeasure, lang: Lang) -> bool:
    """Tell whether nearly all words of a deed, and all its numbers, stand in another one."""
    mine, theirs = _stems(one.quote, lang), _stems(other.quote, lang)
    same = mine == theirs or (len(mine) > 2 and len(mine & theirs) >= 0.8 * len(mine))
    called = _stems(one.title, lang)
    same = same or (len(called) >= _OF_NAME and called == _stems(other.title, lang))
    return one.status is other.status and same and _numbers(one.quote) <= _numbers(other.quote)


def _stems(quote: str, lang: Lang) -> frozenset[str]:
    return frozenset(word[: _STEM[lang]] for word in re.findall(r"[^\W\d_]{4,}", quote.lower()))


def _numbers(quote: str) -> frozenset[str]:
    return frozenset(re.findall(r"\d+", quote))

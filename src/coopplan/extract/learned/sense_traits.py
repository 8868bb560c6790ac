"""The traits of a stretch, and of a word, by what its words are about.

The rule: a deed is told by its verb and what that is done to («провести выставку»: hold, event),
and by the verbs that stand before and behind both; words that say little are passed over.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from coopplan.extract.learned.senses import (
    CONCRETE,
    DEEDS,
    GOVERN,
    LITTLE,
    MARK,
    OTHER,
    VERBS,
    WEAK,
)

_NONE = "-"
_MOST, _MOST_CONCRETE = 3, 2
_TOLD = 4
"""How many senses of a stretch are told as they follow each other."""
_SILENT = frozenset((MARK, OTHER))


def of_stretch(senses: list[str], first: int, last: int) -> set[str]:
    """Return what the senses of a sentence tell of its words ``first`` to ``last``."""
    within = senses[first : last + 1]
    telling = [one for one in within if one not in LITTLE]
    around = [one for one in (*senses[:first], *senses[last + 1 :]) if one not in LITTLE]
    return {
        *_deed(senses, telling, first, last),
        *_ends(senses, first, last),
        *(f"sense in:{one}" for one in within if one not in _SILENT),
        *(f"senses:{one}|{other}" for one, other in pairwise(telling)),
        *(f"sense out:{one}" for one in around),
        *_weight(within),
    }


def _deed(senses: list[str], telling: list[str], first: int, last: int) -> list[str]:
    """Return what the verb of a stretch, what it is done to and the verbs around it tell."""
    at = next((at for at, one in enumerate(telling) if one in DEEDS), None)
    verb = _NONE if at is None else telling[at]
    behind = telling if at is None else telling[at + 1 :]
    things = [one for one in behind if one not in VERBS]
    thing, second = (*things, _NONE, _NONE)[:2]
    lead = _nearest(reversed(senses[:first]), VERBS)
    governs = _nearest(reversed(senses[:first]), GOVERN)
    ahead = _nearest(senses[last + 1 :], VERBS)
    begins = int(at is not None and senses[first] == verb)
    return [
        f"sense:{verb}",
        f"sense first:{begins}{verb}",
        f"sense of:{thing}",
        f"sense deed:{verb}|{thing}",
        f"sense two:{verb}|{thing}|{second}",
        f"sense lead:{lead}",
        f"sense lead deed:{lead}|{verb}",
        f"sense lead of:{lead}|{verb}|{thing}",
        f"sense govern:{governs}|{verb}",
        f"sense govern of:{governs}|{verb}|{thing}",
        f"sense ahead:{ahead}",
        f"sense ahead deed:{ahead}|{verb}",
        f"sense row:{'|'.join(telling[:_TOLD])}",
    ]


def _ends(senses: list[str], first: int, last: int) -> list[str]:
    own, end = senses[first], senses[last]
    return [
        f"sense begin:{own}",
        f"sense end:{end}",
        f"sense left:{_at(senses, first - 1)}|{own}",
        f"sense right:{end}|{_at(senses, last + 1)}|{_at(senses, last + 2)}",
    ]


def _weight(within: list[str]) -> list[str]:
    """Return how many words of a stretch name what can be pointed at, and how many do not."""
    concrete, weak = (sum(one in some for one in within) for some in (CONCRETE, WEAK))
    return [
        f"sense concrete:{min(_MOST, concrete)}",
        f"sense weak:{min(_MOST, weak)}|{min(_MOST_CONCRETE, concrete)}",
    ]


def of_words(senses: list[str]) -> list[list[str]]:
    """Return what the senses of a sentence tell of each of its words."""
    found = []
    for at, own in enumerate(senses):
        before, behind = _at(senses, at - 1), _at(senses, at + 1)
        found.append(
            [
                f"s:{own}",
                f"-1s:{before}",
                f"1s:{behind}",
                f"s-s:{before}|{own}",
                f"s+s:{own}|{behind}",
            ]
        )
    return found


def _nearest(senses: Iterable[str], some: frozenset[str]) -> str:
    return next((one for one in senses if one in some), _NONE)


def _at(senses: list[str], at: int) -> str:
    """Return the sense of a word, or what stands for either end of the sentence."""
    if at < 0:
        return "^"
    return senses[at] if at < len(senses) else "$"

"""The traits by which it is weighed whether a candidate is a measure: figures, told by their bins.

They name no word: words have been weighed before, and the same figures serve all languages.
"""

from __future__ import annotations

import math

from coopplan.extract.learned.choosing import Candidate, Seen
from coopplan.extract.learned.labels import BEGIN, OUT

_FLOOR = 0.002
"""What a chance is raised by, so that no chance has an endless weight."""
_STEP = 0.8
"""The width of a bin of chances, in the logarithm of their odds."""
_EDGE = "-"
_NO_SENTENCE = -1.0


def of_article(article: list[Seen], found: list[list[Candidate]]) -> list[list[list[str]]]:
    """Return the traits of each candidate of each sentence, where ``found`` are the candidates."""
    inside = [[1 - each[OUT] for each in one.chances] for one in article]
    shares = [sum(one) / len(one) for one in inside]
    whole = [
        f"article{int(20 * sum(map(sum, inside)) / max(1, sum(map(len, inside))))}",
        f"proposals{min(6, sum(len(one.pieces) for one in article) // 2)}",
        f"sentences{min(6, len(article) // 4)}",
    ]
    result = []
    for at, (seen, some) in enumerate(zip(article, found, strict=True)):
        around = [
            f"sentence{int(8 * shares[at])}",
            f"before{int(5 * (shares[at - 1] if at else _NO_SENTENCE))}",
            f"after{int(5 * (shares[at + 1] if at + 1 < len(shares) else _NO_SENTENCE))}",
            f"candidates{min(6, len(some))}",
        ]
        rivals = _met(some, [(one.start, one.end) for one in some])
        beside = _met(some, [(one.start, one.end) for one in seen.pieces])
        result.append(
            [
                [*_of_one(seen, one, inside[at], near), f"rivals{_fifths(other)}", *around, *whole]
                for one, near, other in zip(some, beside, rivals, strict=True)
            ]
        )
    return result


def _of_one(seen: Seen, one: Candidate, inside: list[float], met: list[float]) -> list[str]:
    own = inside[one.first : one.last + 1]
    begins = [each[BEGIN] for each in seen.chances[one.first : one.last + 1]]
    mean = _bin(sum(own) / len(own))
    beside = _beside(one, met)
    rule = "none" if one.piece is None else one.piece.cue.status.value
    return [
        f"mean{mean}",
        f"mean{mean}{'rule' if one.piece else ''}",
        f"mean{mean}{beside}",
        f"beside{beside}",
        f"least{_bin(min(own))}",
        f"most{_bin(max(own))}",
        f"begins{_bin(begins[0])}",
        f"begins within{_bin(max(begins[1:], default=0.0))}",
        f"left{_bin(inside[one.first - 1]) if one.first else _EDGE}",
        f"right{_bin(inside[one.last + 1]) if one.last + 1 < len(inside) else _EDGE}",
        f"rule {rule}",
        f"from{min(one.levels, default=_EDGE)}",
        f"to{max(one.levels, default=_EDGE)}",
        f"long{min(12, int(math.log2(len(own) + 1) * 2.5))}",
        f"share{int(4 * len(own) / len(seen.words))}",
    ]


def _beside(one: Candidate, met: list[float]) -> str:
    """Return how a candidate lies to what the rules propose, by its overlaps with what it meets."""
    if one.piece is not None:
        return "="
    return f"{min(3, len(met))}.{int(4 * max(met))}" if met else _EDGE


def _fifths(met: list[float]) -> int:
    return int(5 * max(met, default=0.0))


def _met(found: list[Candidate], places: list[tuple[int, int]]) -> list[list[float]]:
    """Return the overlap of each candidate with each other place that it meets."""
    ahead = sorted(places, reverse=True)
    near: list[tuple[int, int]] = []
    result = []
    for one in found:
        near = [each for each in near if each[1] > one.start]
        while ahead and ahead[-1][0] < one.end:
            near.append(ahead.pop())
        own = (one.start, one.end)
        result.append([one.overlap(*each) for each in near if each != own and one.meets(*each)])
    return result


def _bin(chance: float) -> int:
    return math.floor(math.log((chance + _FLOOR) / (1 + _FLOOR - chance)) / _STEP)

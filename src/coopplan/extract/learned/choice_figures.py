"""The figures by which it is weighed whether a candidate is a measure.

They name no word: words have been weighed before, and the same figures serve all languages; those
of ``with_odds`` come to them where the words of a stretch were weighed together. Chances are told
as the logarithm of their odds.
"""

from __future__ import annotations

import math
from itertools import accumulate

from coopplan.extract.learned.chances import log_odds
from coopplan.extract.learned.choosing import DOUBTS, Candidate, Seen
from coopplan.extract.learned.labels import BEGIN, OUT
from coopplan.extract.learned.likely import onward
from coopplan.extract.learned.tokens import NAMES, Token
from coopplan.model.codes import Status
from coopplan.model.frozen import frozen

_EDGE = -9.0
"""What stands for the odds of a word beyond the sentence."""
_NONE = -1.0
"""What stands for what is not there: a sentence, a rule, a level."""
_LEAST_CHANCE = 1e-4
"""What a chance of a whole stretch is raised by."""
_SAME = 0.5
"""Common part, as a share of the longer one, from which two stretches tell the same measure."""
_STATUSES = list(Status)

Figures = dict[str, float]


@frozen
class _Sentence:
    """A sentence, and what the figures of all its candidates rest on."""

    seen: Seen
    inside: list[float]
    begins: list[float]
    until: list[float]
    begun: list[float]
    whole: Figures


def of_article(article: list[Seen], found: list[list[Candidate]]) -> list[list[Figures]]:
    """Return the figures of each candidate of each sentence, where ``found`` are the candidates."""
    result = []
    for one, some in zip(_sentences(article, found), found, strict=True):
        rivals = _met(some, [(each.start, each.end) for each in some])
        beside = _met(some, [(each.start, each.end) for each in one.seen.pieces])
        result.append(
            [
                _of_chances(one, each)
                | _of_words(one.seen.words[each.first : each.last + 1])
                | _of_rules(each, ruled, others)
                | _of_place(one, each)
                | one.whole
                for each, ruled, others in zip(some, beside, rivals, strict=True)
            ]
        )
    return result


def with_odds(
    article: list[Seen],
    found: list[list[Candidate]],
    figures: list[list[Figures]],
    odds: list[list[float]],
) -> list[list[Figures]]:
    """Return the figures of each candidate with those of the whole stretch.

    ``odds`` are the logarithms of the odds that the words of each candidate together give it.
    """
    most = max((one for some in odds for one in some), default=_EDGE)
    result = []
    for seen, some, told, own in zip(article, found, figures, odds, strict=True):
        here = max(own, default=_EDGE)
        meeting = _meeting(some)
        whole = _of_whole(seen, some, meeting)
        result.append(
            [
                one | more | {"together": odd, "together most": here, "article together": most}
                for one, more, odd in zip(told, whole, own, strict=True)
            ]
        )
        for met, one in zip(meeting, result[-1], strict=True):
            one["together beside"] = max((own[at] for at in met), default=_EDGE)
    return result


def _meeting(found: list[Candidate]) -> list[list[int]]:
    """Return which others each candidate meets, by their places in ``found``, sorted by start."""
    met: list[list[int]] = [[] for _ in found]
    near: list[int] = []
    for at, one in enumerate(found):
        near = [other for other in near if found[other].end > one.start]
        for other in near:
            met[other].append(at)
        met[at] += near
        near.append(at)
    return met


def _of_whole(seen: Seen, found: list[Candidate], meeting: list[list[int]]) -> list[Figures]:
    """Return how probable each candidate is as a whole, by the chances of its words.

    ``meeting`` tells which others each of them meets.
    """
    going = onward(seen.chances)
    chances = []
    for one in found:
        on = going[one.first + 1 : one.last + 1]
        chances.append(
            math.prod(on, start=seen.chances[one.first][BEGIN]) * (1 - going[one.last + 1])
        )
    result = []
    for one, chance, met in zip(found, chances, meeting, strict=True):
        like = sum(
            chances[at] for at in met if one.overlap(found[at].start, found[at].end) >= _SAME
        )
        on = going[one.first + 1 : one.last + 1]
        result.append(
            {
                "whole": _log(chance),
                "whole begins": _log(seen.chances[one.first][BEGIN]),
                "whole ends": _log(1 - going[one.last + 1]),
                "whole weakest": _log(min(on, default=1.0)),
                "whole and like": _log(chance + like),
            }
        )
    return result


def _log(chance: float) -> float:
    return math.log(chance + _LEAST_CHANCE)


def _sentences(article: list[Seen], found: list[list[Candidate]]) -> list[_Sentence]:
    inside = [[1 - each[OUT] for each in one.chances] for one in article]
    shares = [sum(one) / len(one) for one in inside]
    around = [_NONE, *shares, _NONE]
    whole = {
        "article": sum(map(sum, inside)) / max(1, sum(map(len, inside))),
        "article most": max(map(max, inside), default=0.0),
        "article proposals": sum(len(one.pieces) for one in article),
        "sentences": len(article),
    }
    result = []
    told = 0.0
    for at, (seen, own, some) in enumerate(zip(article, inside, found, strict=True)):
        begins = [one[BEGIN] for one in seen.chances]
        here: Figures = {
            "sentence": shares[at],
            "sentence before": around[at],
            "sentence behind": around[at + 2],
            "sentences before": at,
            "place": at / len(article),
            "told before": told,
            "candidates": len(some),
            "proposals": len(seen.pieces),
            "words": len(seen.words),
            "sentence names": sum(one.word in NAMES for one in seen.words),
            "sentence commas": sum(one.written == "," for one in seen.words),
        }
        until, begun = ([0.0, *accumulate(some)] for some in (own, begins))
        result.append(_Sentence(seen, own, begins, until, begun, whole | here))
        told += shares[at]
    return result


def _of_chances(one: _Sentence, each: Candidate) -> Figures:
    """Return what the words' chances say of a candidate and of what stands beside it."""
    first, last = each.first, each.last
    own = one.inside[first : last + 1]
    odds = [log_odds(chance) for chance in own]
    behind = last + 1 < len(one.inside)
    return {
        "mean": log_odds(sum(own) / len(own)),
        "odds": sum(odds) / len(odds),
        "least": min(odds),
        "most": max(odds),
        "first": odds[0],
        "last": odds[-1],
        "begins": log_odds(one.begins[first]),
        "begins within": log_odds(max(one.begins[first + 1 : last + 1], default=0.0)),
        "left": log_odds(one.inside[first - 1]) if first else _EDGE,
        "left but one": log_odds(one.inside[first - 2]) if first > 1 else _EDGE,
        "right": log_odds(one.inside[last + 1]) if behind else _EDGE,
        "right begins": log_odds(one.begins[last + 1]) if behind else _EDGE,
    }


def _of_words(words: list[Token]) -> Figures:
    """Return how long the words of a candidate are, and how many are of some kinds."""
    return {
        "long": len(words),
        "letters": sum(len(one.written) for one in words) / len(words),
        "names": sum(one.word in NAMES for one in words),
        "numbers": sum(one.part == "NUMB" for one in words),
        "commas": sum(one.written == "," for one in words),
    }


def _of_rules(each: Candidate, met: list[float], rivals: list[float]) -> Figures:
    """Return what the rules propose at a candidate or beside it, and what else it meets."""
    return {
        "rule": _STATUSES.index(each.piece.cue.status) if each.piece else _NONE,
        "met": 1.0 if each.piece else max(met, default=0.0),
        "from level": min(each.levels, default=len(DOUBTS)),
        "levels": len(each.levels),
        "rivals": len(rivals),
        "rival": max(rivals, default=0.0),
    }


def _of_place(one: _Sentence, each: Candidate) -> Figures:
    """Return where in its sentence a candidate stands, and how much may be measures around it."""
    count = len(one.inside)
    return {
        "share": (each.last + 1 - each.first) / count,
        "words before": each.first,
        "words behind": count - 1 - each.last,
        "inside before": one.until[each.first],
        "inside behind": one.until[count] - one.until[each.last + 1],
        "begun before": one.begun[each.first],
        "begun behind": one.begun[count] - one.begun[each.last + 1],
    }


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

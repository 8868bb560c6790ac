"""The figures by which it is weighed whether two candidates are the sides of a document together.

They name no word: what each candidate is by itself has been weighed before. They tell whether both
are of one sort and one country, how they stand in sentences that name both, whether those who
signed signed for both, and how likely the others are.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations

from coopplan.extract.gazetteer import Entry
from coopplan.extract.learned.candidates import Candidate, Reading, bare, same
from coopplan.extract.learned.chances import log_odds
from coopplan.extract.learned.side_traits import sort
from coopplan.model.codes import AgreementKind
from coopplan.model.frozen import frozen
from coopplan.model.text import Lang

Figures = dict[str, float]
Pair = tuple[int, int]
"""Two candidates by their places among all, the one that the text names first before the other."""

MOST = 8
"""Of how many candidates, the likeliest ones, pairs are made."""
_NONE = -9.0
"""What stands for the odds of what is not there."""
_FAR = 999.0
"""What stands for the letters between two that no sentence names together."""
_SORTS = "rcnofmx"
_KINDS = (None, *AgreementKind)
_LETTERS = "HAESPFD"
_JOINED = {
    Lang.EN: re.compile(
        r"\s*(?:,|and|&|with|to|/|-|–)?\s*(?:the\s+)?(?:\w+\s+of\s+)?", re.IGNORECASE
    ),
    Lang.RU: re.compile(r"\s*(?:,|и|с|со|/|-|–)?\s*(?:\w+\s+)?", re.IGNORECASE),
    Lang.KK: re.compile(
        r"\s*(?:қала\w*\s*)?(?:,|мен|бен|пен|және|/|-|–)?\s*(?:\w+\s+)?", re.IGNORECASE
    ),
}
"""What may stand between two that are named as a pair."""
_LINKED = {
    Lang.EN: re.compile(r"\b(?:with|and|between)\b", re.IGNORECASE),
    Lang.RU: re.compile(r"\b(?:с|со|и|между)\b", re.IGNORECASE),
    Lang.KK: re.compile(r"\b(?:мен|бен|пен|және|арасында\w*)\b", re.IGNORECASE),
}
"""What joins two that stand further apart."""
_BETWEEN = {
    Lang.EN: re.compile(r"\bbetween\b[^.;]{0,40}\0", re.IGNORECASE),
    Lang.RU: re.compile(r"\bмежду\b[^.;]{0,40}\0", re.IGNORECASE),
    Lang.KK: re.compile(r"\0[^.;]{0,40}\bарасын(?:да|дағы)\b", re.IGNORECASE),
}
"""What stands before or behind two, together one mark here, between whom something is."""


def likeliest(chances: Sequence[float]) -> list[int]:
    """Return the places of the candidates of which pairs are made, the likeliest first."""
    return sorted(range(len(chances)), key=lambda at: -chances[at])[:MOST]


def of_pairs(
    read: Reading,
    found: list[Candidate],
    chances: Sequence[float],
    homes: Sequence[Sequence[float]],
) -> dict[Pair, Figures]:
    """Return the figures of each pair of the likeliest candidates.

    ``chances`` are those of each candidate to be a side; ``homes`` those of each signer to have
    signed for each of the likeliest candidates, in the order of ``likeliest``.
    """
    text = _Text(read, found, chances, homes)
    pairs = [
        (one, other) if found[one].places[0] <= found[other].places[0] else (other, one)
        for one, other in combinations(text.order, 2)
    ]
    return {pair: text.of_pair(*pair) for pair in pairs}


@frozen
class _One:
    """What a pair's figures take from one of the two: as it stands, or the less and the more."""

    odds: float
    sort: float
    figures: Figures


class _Text:
    """What the figures of all pairs of an article rest on, reckoned once."""

    def __init__(
        self,
        read: Reading,
        found: list[Candidate],
        chances: Sequence[float],
        homes: Sequence[Sequence[float]],
    ) -> None:
        self.read, self.found, self.homes = read, found, homes
        self.order = likeliest(chances)
        self.odds = [log_odds(one) for one in chances]
        self.sorts = [sort(one, read) for one in read.told]
        self.ruled = {same(one.name) for one in read.sides}
        self.places = Counter(one.place.entry for one in read.signers if one.place is not None)
        self.ones = {at: self._one(at, rank) for rank, at in enumerate(self.order)}
        main = read.main
        self.whole: Figures = {
            "rules": len(read.sides),
            "signers": len(read.signers),
            "placed": sum(self.places.values()),
            "anchors": len(main.anchors),
            "planned": float(main.planned),
            "candidates": len(found),
            "document": _KINDS.index(main.kind),
        }

    def _one(self, at: int, rank: int) -> _One:
        one = self.found[at]
        where = [place[0] for place in one.places]
        letters = Counter(self.sorts[each] for each in where)
        home = 0 if one.entry is None else self.places[one.entry]
        return _One(
            self.odds[at],
            _SORTS.find((one.sort or "x")[0]),
            {
                "odds": self.odds[at],
                "rank": rank,
                "ruled": float(bool(self.ruled & one.calls)),
                "namings": len(where),
                "sentences": len(set(where)),
                "first": min(where) - (1 if self.read.told[0].headline else 0),
                "listed": float(one.entry is not None and bool(one.entry.code)),
                "home": home,
                "words": len(one.name.split()),
            }
            | {letter: letters[letter] for letter in _LETTERS},
        )

    def of_pair(self, first: int, second: int) -> Figures:
        """Return the figures of two candidates, of which the text names ``first`` first."""
        one, other = self.ones[first], self.ones[second]
        found: Figures = {"sort": one.sort, "sort behind": other.sort}
        for name, figure in one.figures.items():
            found[f"least {name}"] = min(figure, other.figures[name])
            found[f"most {name}"] = max(figure, other.figures[name])
        found["odds"] = one.odds + other.odds
        rest = [at for at in range(len(self.odds)) if at not in (first, second)]
        found["rest"] = max((self.odds[at] for at in rest), default=_NONE)
        alike = [at for at in rest if self.ones.get(at, one).sort in (one.sort, other.sort)]
        found["rest alike"] = max((self.odds[at] for at in alike), default=_NONE)
        return (
            found
            | self._kinship(first, second)
            | self._together(first, second)
            | self._signed(first, second)
            | self.whole
        )

    def _kinship(self, first: int, second: int) -> Figures:
        """Return whether two are of one sort and one country, or one lies in the other."""
        one, other = self.found[first], self.found[second]
        country, inside = _of_countries(one.entry, other.entry)
        name, behind = (bare(each.name, self.read.lang) for each in (one, other))
        words = set(one.name.lower().split()) & set(other.name.lower().split())
        return {
            "one sort": float(self.ones[first].sort == self.ones[second].sort),
            "one word": float(any(len(word) > 3 for word in words)),
            "one country": float(country),
            "inside": float(inside),
            "holds": float(name in other.name.lower() or behind in one.name.lower()),
        }

    def _together(self, first: int, second: int) -> Figures:
        """Return how two stand in the sentences that name both."""
        there: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for at, start, end in self.found[second].places:
            there[at].append((start, end))
        told = Counter[str]()
        nearest, sentences, lang = _FAR, set(), self.read.lang
        for at, start, end in self.found[first].places:
            for begin, stop in there.get(at, ()):
                sentences.add(at)
                if start < stop and begin < end:
                    told["shared"] += 1
                    continue
                sentence = self.read.told[at]
                left, right = sorted(((start, end), (begin, stop)))
                gap = sentence.after(left[1], right[0] - left[1])
                nearest = min(nearest, len(gap))
                main = sentence.headline or sentence in self.read.main.anchors
                joined = _JOINED[lang].fullmatch(gap) is not None
                told["joined"] += joined
                told["joined there"] += joined and main
                told["linked"] += not joined and _LINKED[lang].search(gap) is not None
                around = f"{sentence.before(left[0])}\0{sentence.after(right[1])}"
                told["between"] += _BETWEEN[lang].search(around) is not None
        here = [self.read.told[at] for at in sentences]
        own = [one for one in here if one.headline or one in self.read.main.anchors]
        names = ("shared", "joined", "joined there", "linked", "between")
        return {name: told[name] for name in names} | {
            "gap": nearest,
            "together": len(sentences),
            "together there": len(own),
            "together first": min(sentences, default=99),
        }

    def _signed(self, first: int, second: int) -> Figures:
        """Return how likely it is that those who signed signed for these two."""
        if not self.homes:
            return {"for both": -1, "for each": -1, "for others": -1, "in turn": -1}
        left, right = (self.order.index(at) for at in (first, second))
        ones, others = ([row[at] for row in self.homes] for at in (left, right))
        better = [max(each) for each in zip(ones, others, strict=True)]
        turns = [
            ones[at] + others[to]
            for at in range(len(ones))
            for to in range(len(others))
            if at != to
        ]
        return {
            "for both": sum(better) / len(better),
            "for each": min(max(ones), max(others)),
            "for others": max(max(row) - one for row, one in zip(self.homes, better, strict=True)),
            "in turn": max(turns, default=0.0),
        }


def _of_countries(one: Entry | None, other: Entry | None) -> tuple[bool, bool]:
    """Return whether two entries are of one country, and whether one is the other's country."""
    if one is None or other is None or not (one.country and other.country):
        return False, False
    inside = (one.kind == "n" and other.country == one.code) or (
        other.kind == "n" and one.country == other.code
    )
    return one.country == other.country, inside

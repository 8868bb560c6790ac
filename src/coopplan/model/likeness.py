"""How alike two titles are: by the stems of their words, rare words counting more, and by letters.

The rule: likeness only suggests; a person confirms. Titles are compared within one language.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from coopplan.model.text import Lang, LocalText, fold

_WORD = re.compile(r"\w{3,}")
_ENDINGS = sorted(
    "а я о е ы и у ю ом ем ой ей ою ею ам ям ами ями ах ях ов ев ий ый ая яя ое ее ые ие ого его "
    "ому ему ым им ыми ими ых их ую юю ость ости ение ения ению ание ания анию ия ию ии иям "
    "дің дың нің ның тің тың лар лер дар дер тар тер дағы дегі".split(),
    key=len,
    reverse=True,
)
_STEM = 4
_PREFIX = 7
_BY_WORDS = 0.7
"""How much the words count; the rest is for the letters, which forgive what stems do not."""


def stem(word: str) -> str:
    """A word without its ending, no longer than the beginning that Kazakh suffixes leave alone."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _STEM:
            word = word[: -len(ending)]
            break
    return word[:_PREFIX]


def stems(text: str) -> frozenset[str]:
    """The stems of a text's words of three letters or more."""
    return frozenset(stem(word) for word in _WORD.findall(fold(text)))


class Likeness:
    """Compares titles of a collection, in which a word that stands in many titles says little."""

    def __init__(self, titles: Iterable[LocalText]) -> None:
        self._common: dict[Lang, Counter[str]] = {lang: Counter() for lang in Lang}
        for title in titles:
            for lang in Lang:
                self._common[lang].update(stems(title.get(lang) or ""))

    def of(self, one: LocalText, other: LocalText) -> float:
        """From 0 to 1, in the language in which they are most alike; 1 is the same words."""
        return max((self._in(lang, one, other) for lang in Lang), default=0.0)

    def _in(self, lang: Lang, one: LocalText, other: LocalText) -> float:
        first, second = one.get(lang), other.get(lang)
        if not first or not second:
            return 0.0
        if fold(first) == fold(second):
            return 1.0
        left, right = stems(first), stems(second)
        whole = self._weight(lang, left) + self._weight(lang, right)
        words = 2 * self._weight(lang, left & right) / whole if whole else 0.0
        from difflib import SequenceMatcher

        letters = SequenceMatcher(None, fold(first), fold(second), autojunk=False).ratio()
        return _BY_WORDS * words + (1 - _BY_WORDS) * letters

    def _weight(self, lang: Lang, told: Iterable[str]) -> float:
        return sum(1 / max(self._common[lang][one], 1) for one in told)

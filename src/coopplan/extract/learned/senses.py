"""What words are about, by lists made by hand: «мост» is a thing, «открыть» makes one come to be.

The rule: a word is told apart by what it is about, so that what was learned of «мост» holds of
«путепровод», which no text had. ``words`` has a file for Russian and for Kazakh, a line for each
sense; English has none, since there it found no more measures. A verb may make a deed (build,
supply, practise, hold, draft, join), wish, talk over, agree, sign, say, visit or tell how things
are; a noun is told by what it names, a quality by whether it praises. A word has one sense, that
which it mostly has in press releases.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from importlib import resources

from coopplan.extract.learned.tokens import NAMES, Token
from coopplan.model.text import Lang

OTHER, UNKNOWN, NAME, NUMBER, MARK, TIME = "other", "?", "name", "#", "", "time"
VERBS = frozenset(
    "build supply practise hold draft join wish talk agree sign say visit state grow life".split()
)
"""Senses of verbs."""
GOVERN = frozenset("talk agree sign say visit state".split())
"""Senses of verbs that tell how far it is with what they govern."""
DEEDS = VERBS | {"deed", "improvement"}
"""Senses of words that name what is done, verbs or nouns."""
CONCRETE = frozenset("thing goods event deed people".split())
WEAK = frozenset("vague field improvement".split())
"""Senses of nouns that name nothing to point at."""
LITTLE = frozenset((OTHER, UNKNOWN, NUMBER, MARK, "praise", "origin", "quality"))
"""Senses that say little of what a stretch is about."""

_WITH_SENSE = frozenset(("NOUN", "VERB", "INFN", "PRTF", "PRTS", "GRND", "ADJF", "ADJS"))
"""Parts of speech of Russian words that name or tell something."""


def senses(words: list[Token], lang: Lang) -> list[str]:
    """Return the sense of each word of a sentence; of a mark an empty one."""
    return [_sense(one, lang) for one in words]


def _sense(token: Token, lang: Lang) -> str:
    if token.part == "MARK":
        return MARK
    if token.part == "NUMB":
        return NUMBER
    if token.word in NAMES:
        return NAME
    if token.word == "<month>":
        return TIME
    if lang is Lang.RU and token.part not in _WITH_SENSE:
        return _listed(lang).get(token.word, OTHER)
    return _of_word(token.word if lang is Lang.RU else token.written, lang)


@lru_cache(maxsize=20000)
def _of_word(word: str, lang: Lang) -> str:
    listed = _listed(lang)
    for form in _forms(word, lang):
        if form in listed:
            return listed[form]
    return _of_word(word.rpartition("-")[2], lang) if "-" in word.rstrip("-") else UNKNOWN


def _forms(word: str, lang: Lang) -> Iterator[str]:
    """Yield the forms under which a word may be listed, likeliest first."""
    yield word
    if lang is Lang.KK:
        yield from _stems(word)
    elif word.startswith("не"):
        yield word.removeprefix("не")


_LEAST_STEM = 3
"""Letters of a stem that may have anything behind it."""
_HARD = {"б": "п", "г": "к", "ғ": "қ"}
"""How a Kazakh stem ends before which letter: «мектеп», «мектебі»."""
_KAZAKH_ENDING = re.compile(
    r"(?:[лдт][ае]р)?(?:[ыі]?[мң][ыі]з|с?[ыі])?"
    r"(?:[дтн]?[ыі]ң|[дтн][ыі]|н?[ғқгк]?[ае]|н?[дт][ае]н?|[дтн][ае]н|н|[мбп]ен)?(?:[ғг][ыі])?|"
    r"[ғқгк]?[ае]н|[ую].*|[аей]?[дт][ыі]|[ыі]?п|[аей]т[ыі]н"
)
"""What may follow a short stem: plural, owner and case, or tense."""


def _stems(word: str) -> Iterator[str]:
    """Yield what may be the stem of a Kazakh word, longest first."""
    for length in range(len(word) - 1, 1, -1):
        stem = word[:length]
        if length < _LEAST_STEM and not _KAZAKH_ENDING.fullmatch(word[length:]):
            continue
        yield stem
        if stem[-1] in _HARD:
            yield stem[:-1] + _HARD[stem[-1]]


@cache
def _listed(lang: Lang) -> dict[str, str]:
    """Return the sense of each listed word of a language."""
    folder = resources.files("coopplan.extract.learned") / "words"
    table = (folder / f"{lang.value}.tsv").read_text(encoding="utf-8")
    lines = (line.split("\t") for line in table.splitlines())
    return {word: sense for sense, words in lines for word in words.split()}

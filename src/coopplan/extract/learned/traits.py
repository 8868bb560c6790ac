"""The traits by which each word of a sentence is weighed: itself, its neighbours, its sentence.

A trait is a short string; what it weighs was learned. The same traits are made when the weights are
learned and when they are used, here alone.
"""

from __future__ import annotations

import re

from coopplan.extract.learned.tokens import VERBS, Token
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_SPEECH = {
    Lang.RU: r"[»\"”],?\s*[–—-]|^[–—-]|сообщил|отметил|сказал|подчеркнул|заявил|рассказал|"
    r"по словам",
    Lang.EN: r"said|noted|told|stressed|according|added|[\"“”]",
    Lang.KK: r"деді|айтты|атап өтті|[»\"]|дейді",
}
_PAPER = {
    Lang.RU: r"соглашени|меморандум|протокол|дорожн|план|программ",
    Lang.EN: r"agreement|memorandum|mou\b|protocol|road ?map|plan|programme",
    Lang.KK: r"келісім|меморандум|хаттама|жол карта|жоспар|бағдарлама",
}
_AUXILIARY = re.compile(
    r"\b(?:will|would|to|has|have|had|was|were|is|are|plans?|agreed|may|should|can)\b"
)
_AROUND = (-3, -2, -1, 1, 2, 3)
_WORDS = 8
"""By how many words the length of a sentence is told."""


def of_words(span: Span, words: list[Token], part: int, lang: Lang) -> list[list[str]]:
    """Return the traits of each word of a sentence, by which measures are found.

    ``part`` says in which sixth of the article the sentence stands (0 to 5).
    """
    whole = _of_sentence(span, words, part, lang)
    before, after = _verbs(words) if lang is Lang.RU else ([], [])
    found = []
    for at, word in enumerate(words):
        own = [*_of_word(word, lang), *whole]
        if before:
            own += [f"v-{before[at]}", f"v+{after[at]}"]
        for step in _AROUND:
            own += _of_neighbour(words, at + step, step, lang)
        if at + 1 < len(words):
            own.append(f"w:{word.word}|{words[at + 1].word}")
            if lang is Lang.RU:
                own.append(f"c:{_place(word)}|{_place(words[at + 1])}")
        found.append(list(map(plain, own)))
    return found


def plain(trait: str) -> str:
    """Return a trait without what no encoding has, as half a character."""
    return trait.encode("utf-8", "replace").decode("utf-8")


def _of_sentence(span: Span, words: list[Token], part: int, lang: Lang) -> list[str]:
    lower = span.text.lower()
    found = [
        f"part{part}",
        f"long{min(6, len(words) // _WORDS)}",
        f"paper{int(re.search(_PAPER[lang], lower) is not None)}",
        f"speech{int(re.search(_SPEECH[lang], lower) is not None)}",
    ]
    if lang is Lang.RU:
        forms = {one.form for one in words if one.part == "VERB"}
        times = [each for each in ("futr", "past", "pres") if any(each in one for one in forms)]
        found.append("times" + "+".join(times))
    elif lang is Lang.EN:
        found += sorted({f"aux:{one}" for one in _AUXILIARY.findall(lower)})
    else:
        last = next((one.written for one in reversed(words) if one.part != "MARK"), "")
        found += [f"last:{last[-4:]}", f"last:{last[-3:]}", f"root:{last[:5]}"]
    return found


def _of_word(word: Token, lang: Lang) -> list[str]:
    found = [
        f"w:{word.word}",
        f"c:{_place(word)}",
        f"f:{word.part}{word.form}",
        f"e4:{word.word[-4:]}",
        f"e3:{word.written[-3:]}",
    ]
    if lang is not Lang.RU:
        found += [f"b5:{word.written[:5]}", f"e5:{word.written[-5:]}", f"e2:{word.written[-2:]}"]
    return found


def _of_neighbour(words: list[Token], at: int, step: int, lang: Lang) -> list[str]:
    if not 0 <= at < len(words):
        return [f"{step}edge"]
    word = words[at]
    found = [f"{step}w:{word.word}"]
    if lang is Lang.RU:
        found.append(f"{step}c:{_place(word)}")
    elif abs(step) < _AROUND[-1]:
        found += [f"{step}b5:{word.written[:5]}", f"{step}e3:{word.written[-3:]}"]
    if abs(step) == 1:
        found.append(f"{step}f:{word.part}{word.form}")
    return found


def _place(word: Token) -> str:
    return word.part + word.case


def _verbs(words: list[Token]) -> tuple[list[str], list[str]]:
    """Return for each word the predicate that last stood before it, and the next one."""
    said = [f"{one.word}{one.form}" if one.part in VERBS else "" for one in words]
    before, after = ["-"], ["-"]
    for here in said:
        before.append(here or before[-1])
    for here in reversed(said):
        after.append(here or after[-1])
    return before[1:], list(reversed(after[1:]))

"""The case that the ending of a Kazakh noun tells, and the noun without it.

The rule: a case stands at the very end, behind the possessive ending, which is no part of it:
«құнына» is the dative of «құны». Nouns whose own last letters look like a case («сауда», «баға»,
«уақыты») are told by the letter before the ending, or else are a closed list.
"""

from __future__ import annotations

import re
from functools import lru_cache

_BARE = frozenset(
    (
        "сауда", "пайда", "команда", "бригада", "сода", "баға", "тұлға", "жүйке", "өлке", "жеке",
        "басқа", "өзге", "қысқа", "жаға", "мақта", "валюта", "карта", "почта", "апта", "орта",
        "квота", "плита", "теңге", "нан", "егін", "отын", "алтын", "шығын", "ағын", "жиын",
        "тұрғын", "түйін", "саны", "кені", "жаны", "қаны", "фонды",
        "объекті", "тесті", "ауданы", "кешені", "мекені", "орманы", "планы", "негізгі", "үлкен",
    )
)  # fmt: skip
"""Nouns and adjectives that end like a case and are in none."""
_OF_LAST_VOWEL = "аеяыі"
_VOICELESS = "кқпстфхцчшщбвгд"
_CASES = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("gen", r"[ндт](?:ың|ің)$"),
        ("abl", r"(?<=[ыі])н[ае]н$|[дт][ае]н$|(?<=[мнң])н[ае]н$"),
        ("ins", r"[мбп]ен$"),
        ("loc", r"(?<=[ыі])нд[ае]$|[дт][ае]$"),
        ("dat", r"(?<=[ыі])н[ае]$|[ғгқк][ае]$"),
        ("acc", rf"(?<=[{_OF_LAST_VOWEL}])н[ыі]$(?<![ыі]н[ыі])|(?<=[лмнңрйзжу])д[ыі]$"),
        ("acc", rf"(?<=[{_VOICELESS}])[тд][ыі]$|(?<=..[ыі])н$"),
    )
)
_NO_SUFFIX = re.compile(r"^.{0,1}$|ған$|ген$|қан$|кен$|[аей]т[ыі]н$|(?:дағ|дег|тағ|тег)[ыі]$|орын$")


@lru_cache(maxsize=20_000)
def split(word: str) -> tuple[str, str]:
    """Return a word without its case ending, and the case: empty in the nominative.

    Letters are to be folded to lower case but for a name's first one, which is kept.
    """
    folded = word.lower()
    if folded in _BARE or _NO_SUFFIX.search(folded):
        return word, ""
    for name, pattern in _CASES:
        match = pattern.search(folded)
        if match is not None and match.start() >= 2:
            return word[: match.start()], name
    return word, ""


def case(word: str) -> str:
    """Return the case of a noun: «gen», «dat», «acc», «loc», «abl», «ins» or none."""
    return split(word)[1]


def nominative(word: str) -> str:
    """Return a noun without the ending of its case; its possessive ending stays."""
    return split(word)[0]


def possessed(word: str) -> bool:
    """Tell whether a noun bears the possessive ending of the third person: «құны», «көлемі»."""
    return nominative(word).endswith(("ы", "і"))

"""The name of what a Kazakh figure counts: a noun with what describes it and whose it is.

The rule: before its noun stands all that belongs to it, so a name grows to the left from its last
word as long as each word describes the next or is possessed by it; the last word loses its case.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.gazetteer import index
from coopplan.extract.kk import figure_words as words_kk
from coopplan.extract.kk.noun_cases import case, nominative, possessed
from coopplan.model.text import Lang

NEAR = 4
"""Words of a name at most, and between a figure and the verb that it belongs to."""


def behind(words: Sequence[str], *, bound: bool = False) -> str | None:
    """Return the noun phrase right behind a figure; ``bound``: it stands there in any case."""
    at = 0
    while at < len(words) and (words[at][0].isdigit() or words[at].lower() in _COUNTING):
        at += 1
    found: list[str] = []
    end = 0
    for here in range(at, min(at + NEAR, len(words))):
        word = words[here]
        low = word.lower()
        told = case(low)
        if word[0].isdigit() or words_kk.is_link(low) or (word[0].isupper() and len(low) > 1):
            break
        adjective = words_kk.describes(low)
        if words_kk.is_never_counted(low) and not adjective:
            break
        if _is_verb(low) and not (words_kk.is_participle(low) and not end):
            break
        follows = words[here + 1] if here + 1 < len(words) else ""
        if told == "acc" and not possessed(low) and is_noun(follows):
            found.append(low)
            continue
        if told == "gen" and is_noun(follows) and possessed(follows.lower()):
            found.append(low)
            continue
        if told:
            izafet = bool(found) and possessed(low)
            if told in ("acc", "gen") or (bound and not end) or izafet:
                found.append(nominative(low))
                end = len(found)
            break
        found.append(low)
        whole = not adjective or (low.endswith(("қ", "к")) and not _goes_on(follows))
        if whole and not words_kk.is_verb(low):
            end = len(found)
    return " ".join(found[:end]) or None


_COUNTING = frozenset(
    (
        "бір", "екі", "үш", "төрт", "бес", "алты", "жеті", "сегіз", "тоғыз", "он", "бірнеше", "мың",
        "млн", "млрд", "миллион", "миллиард", "тонна", "гектар", "дана", "шақырым", "километр",
    )
)  # fmt: skip
"""What may stand between a sum and what is had for it: «72 млн долларға 616 мың тонна бидай»."""


def _goes_on(word: str) -> bool:
    """Tell whether a word may be the noun that an adjective before it describes, in any case."""
    low = word.lower()
    return bool(low) and low == word and not (words_kk.is_never_counted(low) or _is_verb(low))


def _is_verb(word: str) -> bool:
    """Tell whether a word is a verb that no noun is made of: «өңдеу» names a thing, too."""
    return words_kk.is_verb(word) and not word.endswith(("у", "ю"))


def is_noun(word: str) -> bool:
    """Tell whether a word may be a noun in the nominative."""
    low = word.lower()
    if not word or word[0].isdigit() or word[0].isupper() or case(low):
        return False
    return not (words_kk.is_never_counted(low) or _is_verb(low))


def name(words: Sequence[str], at: int, opens: str) -> str:
    """Return the noun at a place among words with all that belongs to it, in the nominative.

    ``opens`` is the first word of the sentence, which a capital makes no name.
    """
    found = [re.sub(r"(?<=.{4})[ыі]?м[ыі]з$", "", nominative(words[at]))]
    head = found[0].lower()
    place = at - 1
    while place >= 0 and len(found) < NEAR and _belongs(words, place, head):
        found.insert(0, words[place])
        place -= 1
    first = found[0].lower()
    named = first in index(Lang.KK).starts and not words_kk.describes(first)
    if words[place + 1] == opens and not named:
        found[0] = first
    return " ".join(found)


def _belongs(words: Sequence[str], at: int, head: str) -> bool:
    """Tell whether a word is part of the name that the word behind it is part of."""
    word, right = words[at], words[at + 1].lower()
    low = word.lower()
    if low in ("екі", "үш"):
        return is_noun(right)
    if low == "жалпы" or (head.endswith("у") and low in ("жүзеге", "іске")):
        return True
    if words_kk.is_never_counted(low) and low != "тікелей":
        return False
    told = case(low)
    if told == "gen":
        owner = nominative(low)
        whole = words_kk.is_trade(head) and (words_kk.is_place(owner) or word[0].isupper())
        return possessed(head) and not (whole or words_kk.is_time(owner))
    if head.endswith("у") and (told == "acc" or is_noun(low)):
        return nominative(right) == head or right in ("жүзеге", "іске")
    if words_kk.describes(low):
        return not low.endswith(("ғы", "гі"))
    izafet = (possessed(right) and not words_kk.describes(right)) or right.endswith("у")
    named = word[0].isupper() and low in index(Lang.KK).starts
    many = words_kk.holds(low) and low.endswith(("лар", "лер", "дар", "дер", "тар", "тер"))
    return izafet and (named or (is_noun(low) and not many))

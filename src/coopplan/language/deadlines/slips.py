"""Words that are not written as they should be: one slip away, of plain letters, run together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from coopplan.language.deadlines.tokens import Token

SHORTEST_PLAIN = 5
"""Letters in a word that is known without its Kazakh letters, at the least."""
SHORTEST_PART = 3
"""Letters in a word that was written together with another, at the least."""

_UNITS = frozenset({"@yw", "@ywd", "@qw", "@qwd", "@hw", "@hwd", "@monthw", "@monthwd"})
_PLAIN_LETTERS = str.maketrans("әғқңөұүһіi", "агкноуухии")


def plain_letters(word: str) -> str:
    """A Kazakh word in the letters of a keyboard that has no others: «жылғы» as «жылгы»."""
    return word.translate(_PLAIN_LETTERS)


def by_plain_letters(classes: Mapping[str, Any]) -> dict[str, str]:
    """The words by their plain letters, where they mean one thing."""
    found: dict[str, str] = {}
    doubtful: set[str] = set()
    for word, meant in classes.items():
        plain = plain_letters(word)
        if len(word) < SHORTEST_PLAIN or plain == word:
            continue
        if plain in classes or (plain in found and classes[found[plain]] != meant):
            doubtful.add(plain)
        found.setdefault(plain, word)
    return {plain: word for plain, word in found.items() if plain not in doubtful}


def one_slip(word: str, known: str) -> bool:
    """Whether the words differ by one letter left out, put in, changed or swapped."""
    if word == known:
        return False
    start = 0
    while start < min(len(word), len(known)) and word[start] == known[start]:
        start += 1
    rest, other = word[start:], known[start:]
    return (
        rest[1:] == other[1:]
        or rest[1:] == other
        or rest == other[1:]
        or (rest[:2] == other[:2][::-1] and len(rest) > 1 and rest[2:] == other[2:])
    )


def parted(tokens: list[Token], classes: Mapping[str, Mapping[str, Any]]) -> list[Token]:
    """The tokens with words parted that were written as one: «учебныйгод»."""
    found: list[Token] = []
    for token in tokens:
        cut = seam(token.text, classes) if token.kind == "word" else None
        if cut is None or len(token.raw) != len(token.text):
            found.append(token)
            continue
        middle = token.start + cut
        found.append(replace(token, text=token.text[:cut], raw=token.raw[:cut], end=middle))
        rest = replace(token, text=token.text[cut:], raw=token.raw[cut:], start=middle)
        found.append(replace(rest, glued=True))
    return found


def seam(word: str, classes: Mapping[str, Mapping[str, Any]]) -> int | None:
    """Where a word that is not known falls into a known one and a unit of time after it."""
    if word in classes:
        return None
    for cut in range(SHORTEST_PART, len(word) - SHORTEST_PART + 1):
        if classes.get(word[:cut]) and not _UNITS.isdisjoint(classes.get(word[cut:], ())):
            return cut
    return None

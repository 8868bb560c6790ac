"""Russian numbers up to ten in any case, by the stems of their words.

The rule: the caller's pattern has taken a whole word of such a number («шестью», «шести»), or
figures; what a longer number begins with («пятнадцать») is no such word.
"""

from __future__ import annotations

_STEMS = {
    "дв": 2, "об": 2, "тр": 3, "четыр": 4, "пят": 5, "шест": 6, "сем": 7, "восьм": 8, "восем": 8,
    "девят": 9, "десят": 10,
}  # fmt: skip


def number(word: str) -> int:
    """Return the number, two or more by words, that a word or figures tell: «шестью»."""
    if word.isdecimal():
        return int(word)
    return next(number for stem, number in _STEMS.items() if word.lower().startswith(stem))

"""Which one-byte code page a text in Cyrillic letters is in.

The rule: a text is Windows-1251 unless by another code page its letters are far more usual ones. A
text whose letters were replaced by question marks as it was saved is none any more.
"""

from __future__ import annotations

import re

_USUAL = "cp1251"
_OTHERS = ("kz1048", "ptcp154", "cp866", "koi8-r", "iso8859-5")
_BY_USE = "оеаинтсрвлкмдпуяыіьқгңзбғүәұөһчйхжшюцщэфъё"
"""The letters of Russian texts, the most frequent first; those of Kazakh ones stand alike."""
_LOST = re.compile(r"(?<![^\W\d_])\?[а-яёі]|[а-яёі]\?[а-яёі]", re.IGNORECASE)
"""A question mark in or before a word: in Kazakh every ninth letter is none of Windows-1251."""
_MANY_LOST = 0.02
"""The share of question marks in words among letters, from which on letters were lost."""
_RANKS = {letter: rank for rank, letter in enumerate(_BY_USE)}
_SAMPLE = 20_000
_FAR = 1.5
"""By how many ranks a letter must be nearer the front, on the whole."""


def code_page(raw: bytes) -> str:
    """The name of the code page of a text that is no Unicode."""
    sample = bytes(byte for byte in raw[:_SAMPLE] if byte > 127)
    if not sample:
        return _USUAL
    best = min(_OTHERS, key=lambda page: _rank(sample, page))
    return best if _rank(sample, best) + _FAR < _rank(sample, _USUAL) else _USUAL


def letters_lost(text: str) -> str | None:
    """The first word of a text whose letters became question marks, None where none did."""
    text = text[:_SAMPLE]
    found = _LOST.search(text)
    letters = sum(map(str.isalpha, text))
    if found is None or sum(1 for _ in _LOST.finditer(text)) < _MANY_LOST * letters:
        return None
    start = max(text.rfind(mark, 0, found.start() + 1) for mark in ' \t\n;,|"«') + 1
    return re.split(r"[\s;,|\"»]", text[start : start + 40])[0]


def _rank(sample: bytes, page: str) -> float:
    """How far back the letters of a text stand by use, on the whole; a sign stands last of all."""
    text = sample.decode(page, errors="replace").lower()
    return sum(_RANKS.get(letter, len(_RANKS)) for letter in text) / len(text)

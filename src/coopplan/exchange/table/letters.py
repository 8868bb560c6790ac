"""Letters that names begin with, and those that look like a word's own: «Cрок» with a Latin C.

The rule of these: a word of two alphabets is of the one that most of its letters are of, if each
of the others has its twin there, else of the other one; where neither will do it stays as it is.
"""

from __future__ import annotations

import re

UPPER = "A-ZА-ЯЁӘҒҚҢӨҰҮҺІ"
"""Capital letters of the three languages (a class of a pattern)."""
SHORTENED = "Мин|Рос|Гос|Глав|Обл|Гор"
"""What bodies begin with that are called by the first letters of words (for a pattern)."""
_LATIN, _CYRILLIC = "aceopxyhiABCEHKMOPTXYI", "асеорхуһіАВСЕНКМОРТХУІ"
_TWINS = str.maketrans(_LATIN, _CYRILLIC)
_BACK = str.maketrans(_CYRILLIC, _LATIN)
_MIXED = re.compile(r"(?=[^\W\d_]*[A-Za-z])(?=[^\W\d_]*[Ѐ-ӿ])[^\W\d_]+")


def in_one_alphabet(text: str) -> str:
    """A text whose words are each of one alphabet, as far as their letters look alike."""
    return _MIXED.sub(lambda found: _straight(found[0]), text)


def _straight(word: str) -> str:
    latin = [letter for letter in word if "A" <= letter <= "z"]
    cyrillic = [letter for letter in word if "Ѐ" <= letter <= "ӿ"]
    ways = [(latin, _TWINS), (cyrillic, _BACK)]
    for few, twins in sorted(ways, key=lambda way: len(way[0])):
        if all(ord(letter) in twins for letter in few):
            return word.translate(twins)
    return word

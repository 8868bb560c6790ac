"""English bodies by a blend of the words of their names: «KarNU» for Karz National University.

The rule: each capital of the blend begins a word of the name with the small letters behind it, in
order and up to the last word; «of» has a small letter or none («MoFA»). A blend of two bodies'
names is that of none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_BLEND = re.compile(r"(?<![\w-])(?=[A-Z]+[a-z]+[A-Z])[A-Z][a-z]{0,4}[A-Z][A-Za-z]{0,6}(?![\w-])")
_WORDS = re.compile(r"[A-Z][\w’'-]*|(?<= )[a-z]+(?= )")
_MOST = 80
"""Bodies and blends that are compared: more than any article names."""


def blended(sentences: Sequence[Span], bodies: Sequence[Mention]) -> dict[str, Mention]:
    """Return the bodies of an article by the blends that it calls them by."""
    blends = {match.group() for one in sentences for match in _BLEND.finditer(one.text)}
    names = {one.name: one for one in bodies if " " in one.name}
    found: dict[str, Mention] = {}
    for blend in sorted(blends)[:_MOST]:
        own = [one for name, one in list(names.items())[:_MOST] if _blends(blend, name)]
        if len(own) == 1:
            found[blend] = own[0]
    return found


def _blends(blend: str, name: str) -> bool:
    """Tell whether a blend is made of a name, or of its end: «KarNU» of «Orwin Karz National …»."""
    words = _WORDS.findall(name)
    return any(_made_of(blend, words[at:]) for at, one in enumerate(words) if one[0].isupper())


def _made_of(blend: str, words: Sequence[str]) -> bool:
    """Tell whether a blend takes a letter or more of each word, none or one of a small word."""
    if not words or not blend:
        return not words and not blend
    word, rest = words[0], words[1:]
    if word[0].islower():
        return _made_of(blend, rest) or (blend[0] == word[0] and _made_of(blend[1:], rest))
    return any(
        word.startswith(blend[:taken]) and _made_of(blend[taken:], rest)
        for taken in range(1, min(len(blend), len(word)) + 1)
    )

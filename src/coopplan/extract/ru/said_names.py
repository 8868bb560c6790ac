"""Towns of no list by the nominative that a Russian text itself has: «Нара», not «Нары».

The rule: a name of one word that no list holds, whose form in another case the text was read in,
is called as the text has it with the ending of a nominative.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_WORD = re.compile(r"(?<![\w-])[А-ЯЁ][а-яё]{2,}(?:-[А-ЯЁ]?[а-яё]+)*(?![\w-])")
_FEMININE = re.compile(r"(?:[ыиуюе]|[оеё]й|[оеё]ю)$")
_MASCULINE = re.compile(r"(?:[аую]|[оеё]м)$")
_LEAST = 3


def called(sides: list[Mention], told: list[Told]) -> list[Mention]:
    """Return the sides, those of no list by the nominative that the text has."""
    if not any(_is_unknown(one) for one in sides):
        return sides
    words = {word for one in told for word in _WORD.findall(one.span.text)}
    return [_nominative(one, words) if _is_unknown(one) else one for one in sides]


def _is_unknown(side: Mention) -> bool:
    return side.entry.kind in "rc" and not side.entry.code and " " not in side.name


def _nominative(side: Mention, words: set[str]) -> Mention:
    """Return a town by the one form of its name that ends as a nominative, if the text has it."""
    stem = _FEMININE.sub("", side.name)
    forms = [f"{stem}{end}" for end in "ая"] if stem != side.name else []
    bare = _MASCULINE.sub("", side.name)
    forms += [bare] if bare != side.name else []
    said = [one for one in forms if len(one) > _LEAST and one in words]
    return replace(side, name=said[0]) if len(said) == 1 else side

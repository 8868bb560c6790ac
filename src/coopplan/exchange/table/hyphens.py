"""Words that the end of a line or of a row has cut: «взаимодей-» over «ствия».

The rule: a hyphen goes where it only cut a word, and stays where it is that of a compound; of two
readings of a deadline that is right of which more is read.
"""

from __future__ import annotations

import re

from coopplan.exchange.table.cells import deadline_of
from coopplan.language import morphology
from coopplan.model.text import Lang

_CUT = re.compile(r"([^\W\d_]+)-$")
_LETTERS = re.compile(r"[^\W\d_]+")
_LINKING = ("о", "е")
"""How the first part of a compound ends: «торгово-экономический»."""
_LEAST_PART = 6
"""Letters of the second part of such a compound, where no dictionary tells."""
_KAZAKH = re.compile(
    r"(?:іс|сауда|ғылыми|оқу|мәдени|тарихи|рухани|әскери|көлік|жол|өзара|қарым|емдеу|алыс|ата|"
    r"бала|ойын|тәжірибе|[^\W\d_]+(?:лық|лік|дық|дік|тық|тік))$"
)
"""The first part of a Kazakh compound, which the dictionary does not know: «іс-шара»."""


def mended(text: str, rest: str) -> str | None:
    """A text with what goes on under it where a hyphen stands between; None where none does."""
    cut, goes_on = _CUT.search(text), _LETTERS.match(rest)
    if not cut or not goes_on:
        return None
    whole = rest[0].islower() and not _are_two(cut[1].lower(), goes_on[0].lower())
    return f"{text[:-1] if whole else text}{rest}"


def mended_deadline(text: str, rest: str) -> str | None:
    """A deadline with what goes on under it, as above; it may be a span: «май-» over «июнь»."""
    if mended(text, rest) is None:
        return None
    both = (f"{text}{rest}", f"{text[:-1]}{rest}")
    best = max(both, key=_read_letters)
    return best if _read_letters(best) else None


def mended_lines(text: str, *, dated: bool) -> str:
    """A cell with those lines put together between which a word is cut; ``dated``: a deadline."""
    told, *lines = text.split("\n")
    for line in lines:
        whole = mended_deadline(told, line) if dated else mended(told, line)
        told = f"{told}\n{line}" if whole is None else whole
    return told


def _read_letters(deadline: str) -> int:
    """How many letters of a deadline are read."""
    told = (deadline_of(deadline, lang, None) for lang in Lang)
    return max((one.span[1] - one.span[0] for one in told if one.is_read and one.span), default=0)


def _are_two(one: str, other: str) -> bool:
    """Whether a hyphen at the end of a line is that of a compound, and cuts no word in two."""
    if _KAZAKH.match(one):
        return True
    if not morphology.is_there():
        return one.endswith(_LINKING) and len(other) >= _LEAST_PART
    if morphology.is_known(f"{one}-{other}"):
        return True
    if morphology.is_known(one + other) or not morphology.is_known(other):
        return False
    return one.endswith(_LINKING) or morphology.is_known(one)

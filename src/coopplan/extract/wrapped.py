"""Paragraphs that were broken into lines of one width, as in e-mail and in saved text, made whole.

The rule: a line's end is a break made for the width where the next word would not have fitted into
the line, and only in a text where such lines end in the middle of sentences. The text keeps its
length: a break becomes a space, and every place in it stays where it was.
"""

from __future__ import annotations

import re
from itertools import pairwise

from coopplan.extract.tidied import WIDTHLESS

WIDEST = 132
"""Letters of the longest line that counts as broken for its width: wide paper, or a terminal."""

_LEAST = 3
"""Lines that have to end in the middle of a sentence; one less where a small letter follows."""

_NARROWEST = 40
_HYPHEN = re.compile(r"\w-\r?$")
_ENDS = re.compile(r"[.!?…:;][»”\"')\]]*$")
_ITEM = re.compile(r"(?:[-–—•*·▪>]|\(?\d{1,2}[.)]|[а-яa-z]\))\s", re.IGNORECASE)


def unbroken(text: str) -> str:
    """Return a text with spaces for the line ends that were made for the width."""
    lines = text.split("\n")
    width = max((len(line.rstrip()) for line in lines if len(line) <= WIDEST), default=0)
    if width < _NARROWEST:
        return text
    breaks, within, small, end = [], 0, False, -1
    for line, following in pairwise(lines):
        end += len(line) + 1
        if _was_broken(line.rstrip(), following, width):
            breaks.append(end)
            if not _ENDS.search(line.rstrip()):
                within += 1
                small = small or following.lstrip()[0].islower()
    if within < _LEAST - small or within * 2 < len(breaks):
        return text
    letters = list(text)
    for end in breaks:
        before = text[max(end - 3, 0) : end]
        mark = WIDTHLESS if _HYPHEN.search(before) else " "
        letters[end] = mark
        if before.endswith("\r"):
            letters[end - 1] = mark
    return "".join(letters)


def _was_broken(line: str, following: str, width: int) -> bool:
    bare = following.lstrip()
    if not line or not bare or len(line) > WIDEST:
        return False
    if _ITEM.match(bare) and _ENDS.search(line):
        return False
    return len(line) + 1 + len(bare.split(None, 1)[0]) > width

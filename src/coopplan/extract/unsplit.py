"""Where a quote begins and ends so that it breaks no word, number, figure, range or route.

The rule: weights cut between marks, and «1.5-million», «$4.4», «60%», «2024–2026» have marks
inside; what is written as one is quoted as one. So is a figure with its scale and unit («1,2 млрд
тенге») and a road with both its ends («Петухово — Мамлютка»).
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_NAME = r"[^\W\d_]\w*(?:[.-]\w+)*"
_TO = re.compile(rf"\s+[–—-]\s+({_NAME})")
_LAST = re.compile(rf"(?<![\w-]){_NAME}$")

_LEADS = frozenset("$€£¥₽₸₹№#")
"""What stands right before a number and belongs to it."""
_FOLLOWS = frozenset("%°‰$€£¥₽₸₹")
"""What stands right behind a number and belongs to it."""


def unsplit(
    text: str, begin: int, stop: int, figures: Iterable[tuple[int, int]] = ()
) -> tuple[int, int]:
    """Return where the quote at ``begin:stop`` begins and ends with nothing broken.

    ``figures`` are the places of figures in the text.
    """
    for start, end in figures:
        begin = start if start < begin < end else begin
        stop = end if start < stop < end else stop
    stop = _with_other_end(text, begin, stop)
    while 0 < begin < len(text) and _is_one(text, begin):
        begin -= 1
    while 0 < stop < len(text) and _is_one(text, stop):
        stop += 1
    return begin, stop


def _with_other_end(text: str, begin: int, stop: int) -> int:
    """Return where a quote ends that was cut before the dash between the ends of a road."""
    behind, last = _TO.match(text, stop), _LAST.search(text, begin, stop)
    if behind is None or last is None or last.start() == begin:
        return stop
    return behind.end() if last.group()[0].isupper() and behind[1][0].isupper() else stop


def _is_one(text: str, at: int) -> bool:
    """Tell whether the signs before and behind a place stand within one word or number."""
    before, behind = text[at - 1], text[at]
    if before.isalnum() and behind.isalnum():
        return True
    if behind.isdigit() and before in _LEADS:
        return True
    if before.isdigit() and behind in _FOLLOWS:
        return True
    return _joins(text, at) or _joins(text, at - 1)


def _joins(text: str, at: int) -> bool:
    """Tell whether a sign joins what stands around it: «1.5», «1,5», «re-open», «o'clock»."""
    if not 0 < at < len(text) - 1:
        return False
    before, behind = text[at - 1], text[at + 1]
    if text[at] in ".,":
        return before.isdigit() and behind.isdigit()
    if text[at] in "–—-" and before.isdigit() and behind.isdigit():
        return True
    return text[at] in "-’'" and before.isalnum() and behind.isalnum()

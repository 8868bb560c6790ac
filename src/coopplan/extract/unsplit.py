"""Where a quote begins and ends so that it breaks no word, number or sum of money.

The rule: weights cut between marks, and «1.5-million», «$4.4», «60%» have marks inside; what is
written as one is quoted as one.
"""

from __future__ import annotations

_LEADS = frozenset("$€£¥₽₸₹№#")
"""What stands right before a number and belongs to it."""
_FOLLOWS = frozenset("%°‰$€£¥₽₸₹")
"""What stands right behind a number and belongs to it."""


def unsplit(text: str, begin: int, stop: int) -> tuple[int, int]:
    """Return where the quote at ``begin:stop`` begins and ends without a broken word."""
    while 0 < begin < len(text) and _is_one(text, begin):
        begin -= 1
    while 0 < stop < len(text) and _is_one(text, stop):
        stop += 1
    return begin, stop


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
    return text[at] in "-’'" and before.isalnum() and behind.isalnum()

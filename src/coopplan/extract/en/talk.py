"""English talk around a status that leaves no deed: guests, eras, cooperation itself, wording.

The rule: what is talked of is a deed where a verb or a noun of doing names it («ways to resume the
shipments»); a subject that is only cooperation, a new chapter or the draft of a paper is none.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from coopplan.extract.en.things import DEVERBAL, concrete
from coopplan.extract.en.verbs import FIRST, GERUND, NOMINAL

_TO_DEED = re.compile(
    r"\b(?:ways|questions?|issues?|matters|prospects|opportunities|measures)\s+(?:to|of|for)\s+",
    re.IGNORECASE,
)


def _of_doing(named: str) -> bool:
    """Tell whether «of» leads to a verb and its object somewhere: «the idea of opening a pier»."""
    return any(GERUND.match(named, one.end()) for one in re.finditer(r"\bof\s+", named))


def of_deed(before: str, idle: Callable[[str], bool], anything: bool = False) -> bool:
    """Tell whether the matter talked of is a deed: «ways to restart the shipments of looms».

    ``anything``: it need name no deed, only more than cooperation.
    """
    for match in _TO_DEED.finditer(before):
        named = before[match.end() :]
        deed = anything or FIRST.match(named) or GERUND.match(named) or _of_doing(named)
        if deed and not idle(f" {named}"):
            return True
    return False


_ERA = re.compile(
    r"\W*(?:an?|the|this)\s+(?:[\w-]+\s+){0,2}(?:era|chapter|page|epoch)\b", re.IGNORECASE
)
_COOPERATION = re.compile(
    r"\W*(?:the\s+)?(?:[a-z]+\s+){0,2}(?:cooperation|collaboration|ties|relations|partnership)\s+"
    r"(?:in|of|between|on|with)\b",
    re.IGNORECASE,
)
"""A subject that is cooperation itself, however long the list of its fields."""
_OWN_TEXT = re.compile(
    r"(?:^|[—–-]\s)\W*(?:the\s+)?(?:\w+\s+)?(?:details|draft|text|wording|terms)\b", re.I
)
_TO_TALK = re.compile(
    r"\s*(?:also\s+)?be\s+(?:touched|highlighted|debated|talked|in\s+(?:the\s+)?focus)\b"
)
_GUESTS = re.compile(
    r"\s+(?:an?|the|its|their)\s+(?:[\w’'-]+\s+){0,4}?(?:delegations?|guests?|visitors?|"
    r"ambassador|consul|mission|visit|invitation|letter|mayor|governor|minister)\b"
)
_ONE_ANOTHER = re.compile(
    r"\s+(?:[a-z]+\s+){1,2}(?:with|to|from|by|for|on)?\s*(?:one\s+another|each\s+other)\b"
)
_LEARN = re.compile(
    r"\s+(?:also\s+)?(?:(?:gain|profit)\s+(?:much\s+)?from|learn\s+(?:from|much|more))\b"
)
_IDEA = re.compile(r"\b(?:ideas?|proposals?|suggestions?|initiatives?|wish\s+to)\b", re.IGNORECASE)


def of_talk(before: str, words: str, after: str) -> bool:
    """Tell whether only talk, guests or cooperation itself stands around a cue, and no deed."""
    if _ERA.match(before):
        return True
    if _COOPERATION.match(before) and not (concrete(before) or GERUND.search(before)):
        return not (DEVERBAL.search(before) or NOMINAL.search(after))
    if words.endswith(("voiced", "aired", "put forward")):
        return _IDEA.search(before) is None
    if ("being" in words or "agreed" in words) and _OWN_TEXT.search(before):
        return True
    if words.endswith("received") and _GUESTS.match(after):
        return True
    if _TO_TALK.match(after) or _LEARN.match(after):
        return True
    return _ONE_ANOTHER.match(after) is not None and not concrete(after)

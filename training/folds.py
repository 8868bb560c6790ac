"""Texts in parts of which each can be left out in turn.

The rule: texts that tell of one signer, or of one pair of sides, are of one part, for they may tell
of one event; else what is learned from the one gives the other away.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Sequence, Set

PARTS = 5
"""How many parts the texts are cut into where each is left out in turn."""


def parts(about: Sequence[Set[Hashable]], count: int) -> list[list[int]]:
    """Return ``count`` lists of places in ``about``, about equally long.

    ``about`` tells of each text what it shares with other texts of its part.
    """
    heads = list(range(len(about)))

    def head(at: int) -> int:
        while heads[at] != at:
            at = heads[at]
        return at

    first: dict[Hashable, int] = {}
    for at, some in enumerate(about):
        for one in some:
            heads[head(at)] = head(first.setdefault(one, at))
    groups: dict[int, list[int]] = defaultdict(list)
    for at in range(len(about)):
        groups[head(at)].append(at)
    found: list[list[int]] = [[] for _ in range(count)]
    for group in sorted(groups.values(), key=len, reverse=True):
        min(found, key=len).extend(group)
    return found

"""English ports that are called by their town behind «Port»: «Port Houston».

The rule: «Port» and a known place right behind it are the body that runs the port, unless a capital
word stands before them («Karz Port Authority») or behind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.gazetteer import BODY
from coopplan.extract.mention import Mention

_BEFORE = re.compile(r"(?:^|(?<![\w-])(?!the\s)[a-z]+,?\s+|[,:;(]\s+)Port\s+$")
_OWNS = re.compile(r"[’']s?$")
_GOES_ON = re.compile(r"\s+[A-Z]")


def named(
    text: str, base: int, known: Sequence[Mention]
) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield start, end, name and kind of each, and that it takes in the place."""
    for one in known:
        start = one.start - base - len("Port ")
        place = _OWNS.sub("", text[one.start - base : one.end - base])
        end = one.start - base + len(place)
        if (
            one.entry.kind in "rc"
            and not one.weak
            and _BEFORE.search(text, 0, one.start - base)
            and not _GOES_ON.match(text, end)
        ):
            yield base + start, base + end, f"Port {place}", BODY, True

"""Cities that English calls capitals: «the capitals of Latvia and Estonia», «the Uzbek capital».

The rule: the country is told by its name behind the word or by its adjective before it; where the
city itself stands beside the words, they add nothing.
"""

from __future__ import annotations

import re

from coopplan.extract.capital_cities import capital_of
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_OF = re.compile(
    r"\b(?:capital(?:\s+city)?|(?P<plural>capitals|capital\s+cities))\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_AND = re.compile(r",?\s+and\s+(?:of\s+)?(?:the\s+)?")
_ADJECTIVE = re.compile(r"(?:[’']s)?\s+capital\b(?!\s+(?:of|[a-z]*s\b|market|invest|goods|[A-Z]))")


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the places of a sentence with its capitals in the stead of their countries."""
    result: list[Mention] = []
    plural = False
    for at, one in enumerate(known):
        lead = sentence.text[: one.start - sentence.start]
        rest = sentence.text[one.end - sentence.start :]
        led = _OF.search(lead)
        gap = sentence.text[known[at - 1].end - sentence.start : one.start - sentence.start]
        joined = plural and at > 0 and _AND.fullmatch(gap) is not None
        plural = joined or (led is not None and led["plural"] is not None)
        tail = None if led or joined else _ADJECTIVE.match(rest)
        city = capital_of(one.entry.code) if led or joined or tail else None
        if one.entry.kind != "n" or city is None or not city.en:
            result.append(one)
            continue
        end = one.end + (tail.end() if tail else 0)
        start = sentence.start + led.start() if led else one.start
        result.append(Mention(city, start, end, city.en))
    return result

"""English peers, who are called by their title and one name: «Lord Holt», «Baroness Cruz».

The rule: such a title belongs to the name where one word stands behind it that ends what is told of
him; an office that begins so («Lord Mayor») names nobody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.persons import Person
from coopplan.extract.sentences import UPPER, Span

_PEER = re.compile(
    r"(?<![\w-])(?:Lord|Lady|Baroness|Baron|Viscount(?:ess)?|Earl)\s+"
    r"(?!(?:Mayor|Provost|Warden|Lieutenant|Chancellor|Chief|Justice|Advocate|President|High|Privy|"
    r"Steward|Chamberlain|Speaker|Marshal|Commissioner)\b)"
    rf"[{UPPER}][\w-]+(?![\w-]|[’']s|\s+[{UPPER}])"
)
_OF_BODY = re.compile(r"\b(?:of|at|in)\s+(?:the\s+)?$")
"""Before the name of a place that is called so: «the town of Lady Karz»."""


def named(sentence: Span, found: Sequence[Person]) -> Iterator[Person]:
    """Yield the peers of a sentence whom no other name told of (``found``)."""
    for match in _PEER.finditer(sentence.text):
        start, end = sentence.start + match.start(), sentence.start + match.end()
        taken = any(one.start < end and start < one.end for one in found)
        if not taken and not _OF_BODY.search(sentence.text, 0, match.start()):
            yield Person(" ".join(match.group().split()), start, end, 1.0)

"""English signings told by what was done before them: «Ben Holt did the same in Lyon».

The rule: right behind a signing with hands of its own, or behind another such sentence, the subject
of «did the same», «did so», «followed suit» signs, too, where he bears an office.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.capitals import CAP
from coopplan.extract.told import Told

_ALIKE = re.compile(
    r"\b(?:did\s+(?:the\s+same|so|likewise)|follow(?:ed|s)\s+suit)\b|"
    r"\b(?:has|have|had)\s+(?:\w+\s+)?done\s+(?:the\s+same|so|likewise)\b"
)
_SUBJECT = re.compile(
    rf"(?:,[^.;]{{3,120}},|,)?(?:\s+(?:of|from|for)\s+(?:the\s+)?{CAP}(?:\s+(?:of\s+)?{CAP}){{0,5}})?"
    r"(?:\s+(?:then|later|also|too|now|today|\w+ly|on\s+\w+day))*\s+"
)
"""Between a name and what he did."""


def signing(told: Sequence[Told]) -> list[Told]:
    """Return the sentences, those in which somebody does what was signed before as signings."""
    result: list[Told] = []
    for one in told:
        before = result[-1] if result else None
        if before is not None and before.anchor and before.people and not before.headline:
            one = _marked(one)
        result.append(one)
    return result


def alike(one: Told) -> bool:
    """Tell whether a sentence signs by such words: where it does is not where the others did."""
    if one.signed is None:
        return False
    start, end = (at - one.span.start for at in one.signed)
    return _ALIKE.fullmatch(one.span.text, start, end) is not None


def _marked(one: Told) -> Told:
    match = _ALIKE.search(one.span.text)
    if match is None or one.signed is not None or len(one.people) != 1:
        return one
    start, end = (one.span.start + at for at in match.span())
    him = one.people[0]
    between = one.after(him.end, max(0, start - him.end))
    if him.office is None or him.end > start or not _SUBJECT.fullmatch(between):
        return one
    return replace(one, signed=(start, end), document=True)

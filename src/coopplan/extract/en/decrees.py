"""English signings of what is no agreement: a decree, an ordinance, an understanding in principle.

The rule: what one authority signs by itself («has signed a decree approving the memorandum», «the
ordinance was signed by Mayor Ann Cruz») signs no paper of two sides, whatever that paper is named
for in the sentence; so does the sentence behind that says «it was signed».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.told import Told

_DECREE = (
    r"(?:(?:decrees?|ordinances?|edicts?|bills?|laws?|legislation|decisions?|directives?|orders?|"
    r"regulations?|instructions?|instruments?\s+of\s+ratification|approval\s+papers?|"
    r"(?:guest|visitors?[’']?|golden)\s*book|book\s+of\s+(?:guests|honou?r))\b)"
)
_WORDS = r"(?:(?!joint\b|and\b|of\b|for\b|on\b)[\w’'.-]+\s+){0,4}?"
_SIGNS_IT = re.compile(
    rf"\s*(?:into\s+law\b|(?:an?|the|his|her|its|this|that|two)\s+{_WORDS}{_DECREE}"
    r"(?!\s+to\s+(?:proceed|start)\b))",
    re.IGNORECASE,
)
_IS_SIGNED = re.compile(
    rf"\b{_DECREE}(?:\s+No\.?\s*[\d,.-]+)?(?:,?\s+(?:which|that))?,?\s+"
    r"(?:(?:was|were|has\s+been|had\s+been|is)\s+)?(?:\w+ly\s+|also\s+)?$",
    re.IGNORECASE,
)
_SUBJECT = re.compile(rf"\W*(?:(?:the|an?|this)\s+)?{_WORDS}{_DECREE}", re.IGNORECASE)
_IT = re.compile(r"(?:It|The\s+document|The\s+paper)\s+(?:was|has\s+been)\s+(?:\w+ly\s+)?$")
_IN_PRINCIPLE = re.compile(r"\s*(?:\w+\s+){0,4}?(?:in[\s-]principle\b|in-principle\s)")
_SAID = re.compile(r"[”\"],?\s+(?:he|she|(?:the\s+)?[A-Z]?[\w’'. -]{1,40})\s+$")
"""Before «concluded» that ends a quotation."""


def unsigned(told: Sequence[Told]) -> list[Told]:
    """Return the sentences; what they sign that is no agreement is no signing."""
    result: list[Told] = []
    for at, one in enumerate(told):
        before = told[at - 1] if at else None
        none = one.signed is not None and _signs_none(one, before)
        result.append(replace(one, signed=None) if none else one)
    return result


def _signs_none(told: Told, before: Told | None) -> bool:
    """Tell whether the signing of a sentence is that of no paper of two sides."""
    assert told.signed is not None
    text, base = told.span.text, told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    if _SIGNS_IT.match(text, end) or _IS_SIGNED.search(text, 0, start):
        return True
    verb = text[start:end].strip().lower()
    if verb == "concluded" and _SAID.search(text, 0, start):
        return True
    if _IN_PRINCIPLE.match(text, end):
        return True
    it = before is not None and _IT.fullmatch(text, 0, start)
    return bool(it and before is not None and _SUBJECT.match(before.span.text))

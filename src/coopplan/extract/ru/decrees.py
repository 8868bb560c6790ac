"""What one authority signs by itself, in Russian: a decree is no agreement.

The rule: «указ подписал», «подписал распоряжение», «постановление … подписано» sign no paper of
two sides, even where the decree is named for one («распоряжение о подписании меморандума»).
A law is another thing: by it a paper that was signed before is ratified, which ``signing_day``
knows.
"""

from __future__ import annotations

import re

_DECREE = r"(?:указ|постановление|распоряжение|поручение)"
_PAPER = r"(?:соглашени|меморандум|протокол|договор(?!и)|дорожн|план|программ|деклараци|документ)"
_BEFORE = re.compile(
    rf"(?:^|[,;:—–]\s*)\W*(?:(?!{_PAPER}|и\b)[\w-]+\s+){{0,3}}?{_DECREE}\b[^,;]*$", re.IGNORECASE
)
_BEHIND = re.compile(rf"\s+(?:(?!{_PAPER}|и\b)[\w-]+\s+){{0,4}}?{_DECREE}\b", re.IGNORECASE)


def signed_by_one(text: str, start: int, end: int) -> bool:
    """Tell whether what is signed at ``start:end`` of a sentence is a decree."""
    return bool(_BEFORE.search(text, 0, start) or _BEHIND.match(text, end))

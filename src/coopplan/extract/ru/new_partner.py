"""Who a Russian sentence says to be a new partner: «у A новый партнёр — B», «партнёром A стал B».

The rule: nothing but such words lies between the two, and before the first.
"""

from __future__ import annotations

import re

_HAS = re.compile(r"\bу\s+[«\"]?$", re.IGNORECASE)
_IS = re.compile(
    r"[»\"]?\s+(?:[а-яё]+\s+){0,3}партн[её]р\s*(?:[—–:-]|стал[ао]?|это)\s+(?:это\s+)?[«\"]?$"
)
_PARTNER_OF = re.compile(r"\bпартн[её]р(?:ом|ами)\s+(?:[а-яё]+\s+){0,2}[«\"]?$", re.IGNORECASE)
_BECAME = re.compile(r"[»\"]?\s+(?:[а-яё]+\s+){0,2}(?:стал|выступил|станет)[ао]?\s+[«\"]?$")


def is_told(lead: str, gap: str) -> bool:
    """Tell whether words before one and between him and another make them partners."""
    if _HAS.search(lead) and _IS.fullmatch(gap):
        return True
    return _PARTNER_OF.search(lead) is not None and _BECAME.fullmatch(gap) is not None

"""What one authority signs by itself, in Kazakh: a decree is no agreement.

The rule: «қаулыға … қол қойды», «жарлыққа қол қойылды» sign no paper of two sides. A law is another
thing: by it a paper that was signed before is ratified, which ``signing_day`` knows; who signs the
law did not sign that paper.
"""

from __future__ import annotations

import re

DECREE = r"(?:қаулы|жарлы[қғ]|бұйры[қғ]|өкім(?!ет|\w*\s+орган))"
"""The stem of what a decree is called, «өкім» without a government or an authority."""
_PAPER = r"(?:келісім|меморандум|шарт|хаттама|құжат|жоспар|бағдарлама|декларация|карта)"
_BEFORE = re.compile(
    rf"(?<!\w){DECREE}(?:ы|і|сы|сі)?(?:на|не|ға|ге|қа|ке)\s+"
    rf"(?:(?!{_PAPER})[^\s;]+\s+){{0,10}}$",
    re.IGNORECASE,
)


_LAW = re.compile(
    rf"(?<!\w)заң(?:ға|ын|ына|ды)[»\"”]?\s+(?:(?!{_PAPER})[^\s;]+\s+){{0,10}}$", re.IGNORECASE
)


def is_of_law(text: str, start: int) -> bool:
    """Tell whether what is signed from ``start`` of a sentence on is a law."""
    return _LAW.search(text, 0, start) is not None


def signed_by_one(text: str, start: int) -> bool:
    """Tell whether what is signed from ``start`` of a sentence on is a decree."""
    return _BEFORE.search(text, 0, start) is not None

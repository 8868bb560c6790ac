"""English lists of fields: «the subjects are: transport; energy», among which few are deeds.

The rule: behind a lead that speaks of fields an item is a deed only where it begins with a doing
that is more than furthering something, or is an exchange.
"""

from __future__ import annotations

import re

from coopplan.extract.en.lists import soft
from coopplan.extract.en.verbs import BARE, EVENT, GERUND, NOMINAL

_LEAD = re.compile(
    r"\b(?:subjects|fields|topics|themes|sectors|spheres|directions|areas)\b[^.]*:[-–—]?\s*$",
    re.IGNORECASE,
)
_EXCHANGES = re.compile(r"(?:[\w-]+\s+){1,5}exchanges?$", re.IGNORECASE)


def lead(text: str) -> bool:
    """Tell whether a sentence that opens a list announces fields."""
    return _LEAD.search(text) is not None


def deed(item: str) -> bool:
    """Tell whether an item of a list of fields is a deed all the same."""
    begins = any(one.match(item) for one in (BARE, GERUND, NOMINAL, EVENT))
    return (begins and not soft(item)) or _EXCHANGES.match(item) is not None

"""What the present tense of an English headline tells: «Karz and Orwin sign agreement».

The rule: it tells of what has happened, unless the article itself tells only that it will.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.signing_verbs import SIGN, SIGNS
from coopplan.extract.told import Told

_PRESENT = re.compile(rf"(?:{SIGN}|{SIGNS})$", re.IGNORECASE)


def tells_of_what_comes(signed: Sequence[Told], told: Sequence[Told]) -> bool:
    """Tell whether a headline alone tells of a signing, and the article that it is to come."""
    if not signed or not all(one.headline and _in_present(one) for one in signed):
        return False
    coming = [one for one in told if one.future and one.document and not one.headline]
    return bool(coming) and not any(one.signed for one in told if not one.headline)


def _in_present(one: Told) -> bool:
    if one.signed is None:
        return False
    start, end = (at - one.span.start for at in one.signed)
    return _PRESENT.match(one.span.text[start:end]) is not None

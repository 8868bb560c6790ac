"""What stands before the name of an English body and is no part of it.

The rule: a body is called without the place that owns it and without the office of its head;
what every country has stays with its country («Fiji's Ministry of Health»). Initials and titles of
whom it is called after belong to it («Dr. A.B. Karz University»).
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention

OWNED = re.compile(
    r"^(?P<owner>[A-Z][\w ]+)[’']s (?P<body>(?:Federal )?(?:Ministry|Department|Agency|"
    r"Chamber) (?:of|for) .+)$"
)
"""A body that is called with its country: «Fiji's Ministry of Health» is that of Fiji."""
_OWNER = re.compile(r"[A-Z][\w ]+(?=[’']s\s+[A-Z])")
_BEHIND_OWNER = re.compile(r"[’']s\s+")
_OFFICE = re.compile(
    r"(?:(?:Principal|Permanent|Additional|Joint|Deputy|Chief|Cabinet)\s+)+Secretary\s+"
    r"(?=[A-Z]\w+\s+[A-Z])"
)


_INITIALS = re.compile(
    r"(?<![\w.-])(?:(?:Dr|Prof|Pt|Pandit|Sri|Shri|Swami)\.?\s+)?(?:[A-Z]\.\s?){0,3}$"
)


def with_initials(text: str, start: int) -> int:
    """Return where a body's name begins with the title and initials of whom it is called after."""
    led = _INITIALS.search(text, 0, start)
    return led.start() if led is not None else start


def behind_lead(text: str, base: int, start: int, end: int, known: list[Mention]) -> int:
    """Return where a body's name begins behind its owner and its office.

    «Fiji's Karz News Agency» is called without Fiji, «Principal Secretary Karz Seed Department»
    without the secretary.
    """
    owner = _OWNER.match(text, start, end)
    if owner is not None and not OWNED.match(text[start:end]):
        whole = (base + start, base + owner.end())
        behind = _BEHIND_OWNER.match(text, owner.end())
        owned = any(one.start == whole[0] and one.end in (whole[1], whole[1] + 2) for one in known)
        start = behind.end() if behind is not None and owned else start
    office = _OFFICE.match(text, start, end)
    return office.end() if office is not None else start

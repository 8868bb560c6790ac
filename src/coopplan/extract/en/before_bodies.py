"""What stands before the name of an English body and is no part of it.

The rule: a body is called without the place that owns it and without the office of its head;
what every country has stays with its country («Fiji's Ministry of Health»).
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

"""Names in Latin letters in a Russian text: «Orsk Open University», «Lena Group Co., Ltd.».

A run of capital words is one name; where one of them says what it is (a university, a company), it
is a body for certain.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = r"[A-Z][\w&’'-]*(?:\.(?=\s[A-Z(«]|,))?"
_FORM = r"(?:Ltd|LLC|LLP|Inc|Corp|Limited|GmbH|JSC|S\.A)\b\.?"
IN_LETTERS = rf"\s+\([A-Z]{{2,6}}\)(?=,?\s+{_FORM})"
"""The letters of a company before its legal form: «Orsk Road Company (ORC) Ltd»."""
_FIELD = r"(?:of|for)(?:\s+(?:and\s+)?(?!and\b)[a-z]{3,})+"
"""What a body is of, in small letters: «Orsk Academy of medicine and sciences»."""
_RUN = re.compile(
    rf"(?<![\w.@/«\"(-])(?:\d{{1,4}}\s+(?={_WORD}\s+[A-Z]))?{_WORD}(?:\s+(?:{_WORD}|\d{{1,4}}(?=\s+[A-Z])|(?:of|and|for|de|&)(?=\s+[A-Z])|{_FIELD}))*"
    rf"(?:{IN_LETTERS})?(?:,?\s*{_FORM})?(?![\w/@]|\.[a-z])"
)
_ONLY_FORM = re.compile(_FORM)
_SAYS_WHAT = re.compile(
    r"\b(?:University|Institute|College|Academy|School|Ltd|LLC|LLP|Inc|Corp|Corporation|GmbH|JSC|"
    r"Limited|Company|Group|Holdings?|Bank|Association|Chamber|Agency|Foundation|Cent(?:er|re)|"
    r"Hospital|Museum|Airways|Airlines|Railways?|Technolog(?:y|ies)|Industries|Council|Federation)\b"
)
_NO_SIDE = frozenset(
    "EXPO Telegram Facebook YouTube Instagram WhatsApp Zoom Twitter COVID TikTok Android IT AI PhD "
    "MoU SMM GPS QR TV FM Wi-Fi USD EUR Online".split()
)
_ROMAN = re.compile(r"[IVXLC]+$")


def runs(text: str) -> Iterator[tuple[int, int, str, bool]]:
    """Yield where each name begins and ends, the name, and whether it says that it is a body."""
    for match in _RUN.finditer(text):
        name = match.group()
        if not name.endswith(("Ltd.", "Inc.", "Corp.")):
            name = name.rstrip(".")
        if len(name) < 2 or _ROMAN.match(name) or _is_none(name) or _ONLY_FORM.fullmatch(name):
            continue
        yield match.start(), match.start() + len(name), name, _SAYS_WHAT.search(name) is not None


_PARK = re.compile(r"Park|Hub|Cluster|Valley")


def _is_none(name: str) -> bool:
    """Tell whether a name is a thing's; «IT» before a park is a part of the park's."""
    words = name.split()
    return words[0] in _NO_SIDE and not any(map(_PARK.match, words[1:]))

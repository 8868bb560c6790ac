"""What stands behind somebody's name in an English text: «Jr.», degrees, honours, seats.

The rule: «Jr.» is part of the name; a degree is not, and does not part the name from its office.
"""

from __future__ import annotations

import re

_SUFFIX = re.compile(
    r",?[ \u00a0](?:Jr\.?|Sr\.?|[IVX]{2,5})(?![\w-])"
    r"(?!\.?[ \u00a0](?:Vice|Deputy|Assistant|Manager|Director|Advis[oe]r|Secretary|Officer|"
    r"Executive)\b)"
)
"""What ends a name; «Sr. Vice President» is an office."""
_DEGREE = re.compile(
    r",?[ \u00a0]+(?:(?:Ph\.? ?D|[BM]\.? ?Sc|[BM]\.? ?(?:Si|Hum|Kom|Pd|Eng|Ed|Bus|Tech|Phil)|"
    r"M\.?B\.?A|MPA|LL\.?[BM]|D\.? ?Eng|D\.? ?Phil|S\.? ?(?:H|E|T|Sos|Kom|Pd|IP|Si)|M\.(?:M|H|T|A)|"
    r"Esq|Psi|R\.? ?N|R\.? ?T\. ?N)\.?|"
    r"(?:AC|AO|AM|OBE|MBE|CBE|KBE|GCMG|KCMG|CMG|QC|KC|SC|MPP|MP|MLA|MSP|MEP|MHA|MHK|TD|JP|OON|"
    r"MFR|OFR|CON|GCON|mni|FCA|PhD|IAS|IFS|IPS|IRS|RTN))(?![\w.])"
)
"""A degree, an honour or a seat behind a name: «Ann Cruz, M.Si.», «Ben Holt AC», «Cy Dunn MP»."""


_NICKNAME = re.compile(
    r"[ \u00a0](?:'[A-Z][a-z]{2,}'|\"[A-Z][a-z]{2,}\"|‘[A-Z][a-z]{2,}[’']|"
    r"“[A-Z][a-z]{2,}”)(?=\s*[,;.)]|\s(?:and|of)\b|$)"
)
"""What somebody is called besides, behind his names: «Ann Cruz 'Karzo', mayor of Graz»."""


def suffix(text: str, end: int) -> tuple[str, int]:
    """Return «Jr.» or what else belongs to a name that ends there, and where the name ends."""
    found = _SUFFIX.match(text, end) or _NICKNAME.match(text, end)
    return (found.group().strip(", "), found.end()) if found else ("", end)


def behind_degrees(text: str, end: int) -> int:
    """Return where the degrees and honours end that stand behind a name."""
    while degree := _DEGREE.match(text, end):
        end = degree.end()
    return end

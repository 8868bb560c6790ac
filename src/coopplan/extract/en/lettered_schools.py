"""English schools of one name in many towns: «Indian Institute of Karz (IIK) Orwin», «IIT Orwin».

The rule: the town behind such a name, or behind the letters that stand for it, says which of them
it is and belongs to the name; the letters between name and town do not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import CAP, POSTED
from coopplan.extract.gazetteer import BODY

_LETTERS = r"(?:II[TMS]|IIIT|IISER|NITTTR|NIT|NIFT|NIPER|NID|NLU|AIIMS|UC|SUNY|CUNY)"
_TOWN = rf"(?!{POSTED.pattern}|Campus\b){CAP}"
_SHORT = re.compile(rf"(?<![\w-]){_LETTERS}[\s-]{_TOWN}(?![\w-])")
_LONG = (
    rf"(?:(?:Indian|National|All\s+India)\s+(?:{CAP}\s+)?Institutes?\s+of\s+(?:{CAP}(?:,?\s+(?:(?:and|of|&)\s+)?{CAP}){{0,3}}?)|"
    r"University\s+of\s+California|State\s+University\s+of\s+New\s+York)"
)
_WHOLE = re.compile(_LONG)
_WITH_TOWN = re.compile(rf"(?P<name>{_LONG}),?\s+(?P<town>{CAP})")
_SEAT = re.compile(
    rf"(?:\s+\([A-Z]{{2,6}}\))?(?P<town>(?:\s+|,\s+|-){_TOWN})(?=[,.;]|\s+(?:[a-z]+)\b|\s*$)"
)


def find(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield start, end, name and kind of each that letters and a town tell."""
    for match in _SHORT.finditer(text):
        yield match.start(), match.end(), " ".join(match.group().split()), BODY


def with_town(text: str, end: int, name: str) -> tuple[int, str]:
    """Return where a school's name that ends there ends with its town, and the name with it."""
    seat = _SEAT.match(text, end) if _WHOLE.fullmatch(name) else None
    return (seat.end(), f"{name}{seat['town']}") if seat else (end, name)


def shorts(name: str) -> Iterator[str]:
    """Yield how a school that is named with its town is called by letters: «IIT Orwin»."""
    match = _WITH_TOWN.fullmatch(name)
    letters = "".join(re.findall(r"\b[A-Z]", match["name"])) if match else ""
    if match and len(letters) > 1:
        yield from (f"{letters} {match['town']}", f"{letters}-{match['town']}")

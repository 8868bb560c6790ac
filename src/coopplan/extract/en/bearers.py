"""Where behind the place of an English head his own name begins: «mayor of Lugano Marco Borradori».

The rule: a name ends before a title, where the sentence has it alone, two words before its end, or
before its country.
"""

from __future__ import annotations

import re

from coopplan.extract.en.addresses import ADDRESS
from coopplan.extract.en.capitals import CAP
from coopplan.extract.mention import Mention

_PERSON_NEXT = re.compile(
    rf",\s+(?!(?:Municipal|Council|Deputy|Vice|Heads?|Members?|Chair\w*|"
    rf"Mayors?|Governors?|Presidents?|Ministers?|Secretar\w+|Ambassadors?|"
    rf"Officials)\b)(?:(?:H\.?E|Hon|Mr|Mrs|Ms|Dr)\.?\s+)?{CAP}\s+{CAP}"
)

_MIDDLE_INITIAL = re.compile(rf"\s+[A-Z]\.\s+{CAP}")
"""Behind a first name: «the mayor of Loviisa Jan D. Oker-Blom»."""


_TITLED = re.compile(rf"\s(?:{ADDRESS}|Pandit|Swami|Sheikh|Md)(?![\w-])")
"""Where behind a place its bearer begins with a title: «mayor of Karz Dato Ali Omar»."""


def without_person(name: str, text: str, end: int) -> str:
    """Leave out the bearer of an office behind its place: «mayor of Lugano Marco Borradori».

    Where the sentence names the place once more, its name ends where both still agree.
    """
    titled = _TITLED.search(name)
    if titled:
        return name[: titled.start()]
    words = name.split()
    again = [one for one in range(1, len(words)) if _stands_alone(words, one, text)]
    if again and len(words) - again[-1] > 1:
        return " ".join(words[: again[-1]])
    if len(words) > 1 and _MIDDLE_INITIAL.match(text, end):
        return " ".join(words[:-1])
    if len(words) <= 2 or _PERSON_NEXT.match(text, end) or any(one.islower() for one in words):
        return name
    return " ".join(words[:-2])


def _stands_alone(words: list[str], count: int, text: str) -> bool:
    """Tell whether a text has the first words of a name without the next one."""
    first, more = " ".join(words[:count]), words[count]
    alone = rf"(?<![\w-]){re.escape(first)}(?![\w-])(?!\s+{re.escape(more)})"
    return re.search(alone, text) is not None


def without_nation(name: str, start: int, known: list[Mention]) -> str:
    """Leave out the country where a governed place lies: «the governor of Karz of Chad»."""
    inside = [
        one for one in known if one.entry.kind == "n" and start < one.start < start + len(name)
    ]
    lead = name[: inside[0].start - start] if inside else ""
    return lead.removesuffix(" of ") if lead.endswith(" of ") else name

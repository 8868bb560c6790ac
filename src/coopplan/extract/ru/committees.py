"""Belarusian committees whose names have that of a place in them: «Мингорисполком».

The city or the region for which the committee stands is named, not a body.
"""

from __future__ import annotations

import re

from coopplan.extract.gazetteer import Entry, entries
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_COMMITTEE_OF = re.compile(r"(?<![\w-])(?P<stem>[А-ЯЁ][а-яё]{2,6}?)ь?(?P<of>гор|обл)исполком")
_SHORTENED = {
    "Мин": "Минск", "Гомел": "Гомель", "Брест": "Брест", "Витебск": "Витебск", "Витеб": "Витебск",
    "Гродно": "Гродно", "Гродн": "Гродно", "Могилёв": "Могилёв", "Могилев": "Могилёв",
    "Могил": "Могилёв", "Бобруйск": "Бобруйск", "Пинск": "Пинск", "Орша": "Орша",
}  # fmt: skip
"""What stands for the city in «Мингорисполком», «Гомельоблисполком»."""


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the city of «Мингорисполком» and the region of «Гомельоблисполком»."""
    found = []
    for match in _COMMITTEE_OF.finditer(sentence.text):
        start = sentence.start + match.start()
        entry = _belarusian(match["stem"], "c" if match["of"] == "гор" else "r")
        if entry is not None and not any(one.start <= start < one.end for one in known):
            found.append(Mention(entry, start, start + len(match["stem"]), entry.ru))
    return found


def _belarusian(stem: str, kind: str) -> Entry | None:
    """Return the city that a stem stands for in the name of a committee, or its region."""
    city = _SHORTENED.get(stem)
    if city is None:
        return None
    start = city if kind == "c" else city.rstrip("ь")[:4]
    there = (one for one in entries() if one.kind == kind and one.code.startswith("BY"))
    return next((one for one in there if one.ru.startswith(start)), None)

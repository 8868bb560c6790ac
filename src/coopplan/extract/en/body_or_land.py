"""Whether an English name is that of a body, or of a territory and who governs it.

The rule: a body's has a head; what governs a territory stands for it, unless the head's field is no
place: «Port Administration» is a body, «Karz Administration» is Karz.
"""

from __future__ import annotations

import re

from coopplan.extract.en.capitals import GOVERNING
from coopplan.extract.en.common_words import may_be_surname
from coopplan.extract.en.heads import ALL, any_of
from coopplan.extract.en.legal_forms import FORM

HEADED = re.compile(
    rf"\b(?:{FORM}|{any_of(ALL, many=True)}|Universit\w+|Universidade?|Institut\w*|Faculty|Embassy|"
    r"Laborator(?:y|ies)|Partnership|Zone|Park)\b"
)
_LAND = re.compile(
    r"\b(?:(?:City|Town|County|District|Regional|Provincial|Municipal|Borough|Village|Shire|State|"
    r"Metropolitan|Prefectural|Oblast|Executive|Local|Tribal|Legislative|Supreme)\s+(?:\w+\s+)?"
    r"(?:Council|Administration|Board|Assembly)|County\s+Commission)$"
)
"""What rules a territory, and stands for it."""
_FIELD_OF = re.compile(r"(?P<field>[A-Z]\w+)\s+(?:Administration|Committee|Office)$")
"""«Port Administration» is a body's name, «Karz Administration» is Karz."""


def is_body(name: str) -> bool:
    """Tell whether a name is that of a body, not of a territory or of who governs it."""
    if HEADED.search(name) is None or _LAND.search(name):
        return False
    field = _FIELD_OF.search(name)
    special = field is not None and not may_be_surname(field["field"].removesuffix("s"))
    governs = GOVERNING.search(name)
    return special or governs is None or name[: governs.start()].endswith(" of ")

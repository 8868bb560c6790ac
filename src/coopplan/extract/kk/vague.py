"""What is no measure in Kazakh: praise, hopes, visits, cooperation in general.

These words stand where a status is told, but nothing that could be pointed at later.
"""

from __future__ import annotations

import re

from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue

PRAISE = re.compile(
    r"\b(?:сенім білдір\w+|алғыс\w*|құттықта\w+|атап өтті|хабарла\w+|гүл шоғы\w*|үміт\w*)\b",
    re.IGNORECASE,
)
NUMBERS_ONLY = re.compile(
    r"\b(?:тауар айналымы|сауда көлемі|экспорт)\b[^.]{0,80}\b(?:жетті|өсті|болды|құрады)|"
    r"\d\s*(?:%|пайыз)",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"(?:ынтымақтасты\w*|байланыс\w*|(?:қарым-|достық\s+)қатынас\w*|әріптест\w*|"
    r"уағдаластық\w*)\s+(?:\S+\s+){0,6}$|"
    r"(?:қатынас|байланыс|ынтымақтастық|әріптестік|сала)\w*\s+(?:\S+\s+){0,3}"
    r"(?:дамыту|нығайту|кеңейту|тереңдету|жандандыру)\w*\s*$|"
    r"(?:назарына|өнімдерін|көрмеге|әлеуетін|мүмкіндігін|мүмкіндіктерін)\s+$|"
    r"бағыт\w*\s+жұмыстар\w*\s+$",
    re.IGNORECASE,
)
_HABIT = re.compile(
    r"(?:еңбек|жұмыс|қызмет)\s+(?:етіп|істеп)|(?:дамып|келіп|өсіп|артып)\s+(?:келе\s+)?жат|"
    r"дамуда\b|"
    r"келіп\s+жатыр|кооперация\w*\s+жүзеге",
    re.IGNORECASE,
)
_COVERED = re.compile(r"(?:жоба|іс-шара|рейс|зауыт)\w*\s+$", re.IGNORECASE)
_ENTERED = re.compile(r"(?:жоспар|бағдарлама|тізім|құжат)\w*\s", re.IGNORECASE)
_PAPER = re.compile(r"^\W*(?:[^\s,.]+[\s,]+){0,4}(?:келісім|меморандум)", re.IGNORECASE)
_VISIT = re.compile(
    r"\b(?:форум|кездесу|жиын|сапар|отырыс|конференция|саммит)\w*\s+"
    r"(?:(?:өтіп|болып|жүріп)\s+жатыр|аяқталды|басталды|ашылды|жалғас\w+)\b",
    re.IGNORECASE,
)
_PROSPECTS = re.compile(
    r"(?:перспектива|мүмкіндік|келешег|болашағ|жолдар|бағыттар)\w*\s*$", re.IGNORECASE
)
_DEED = re.compile(
    r"(?:салу|ашу|құру|қосу|өткізу|жеткізу|ұйымдастыру|дайындау|жаңғырту|өндіру|шығару|әзірлеу|"
    r"орнату|жөндеу|тарту|енгізу|сатып алу|құрылысы?|жобасы?|жобалар\w*|бағыты?|рейс|зауыт|"
    r"орталығы?)\w{0,6}",
    re.IGNORECASE,
)
_TALKED = re.compile(r"талқыла|қарастыр|қарал|мәселесі қарал", re.IGNORECASE)


def vague(clause: Span, cue: Cue) -> bool:
    """Tell whether a cue says nothing that could be pointed at later."""
    after = clause.text[cue.end - clause.start :]
    before = clause.text[: cue.start - clause.start]
    if _PAPER.match(after) or _VISIT.search(clause.text):
        return True
    if _TALKED.match(clause.text[cue.start - clause.start :]):
        fields = before.count(",") > 2 or _PROSPECTS.search(before) is not None
        if fields or not _DEED.search(before):
            return True
    said = clause.text[max(0, cue.start - clause.start - 25) : cue.end - clause.start]
    entered = said.lower().endswith("енгізілді") and not _ENTERED.search(before)
    entered |= said.lower().endswith("қамтиды") and not _COVERED.search(before)
    return entered or _HABIT.search(said) is not None or _BEFORE.search(before) is not None

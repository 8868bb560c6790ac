"""Where an article says that it repeats what a press service, an agency or another paper told.

The rule: papers that repeat one press service are one origin of evidence; whose text it is a person
says, since «пресс-служба губернатора» is not named alike by all.
"""

from __future__ import annotations

import re

_TELLERS = (
    r"(?i:пресс-(?:служб|центр|секретар)\w*|информагентств\w*|баспасөз\s+(?:қызмет|хатшы)\w*|"
    r"press\s+(?:service|office|secretary|release)|news\s+agency)|ТАСС|РИА\s+Новости|Интерфакс\w*|"
    r"Б[Ее][Лл]ТА|Казинформ\w*|КазТАГ|КАБАР|УзА|ХОВАР|Регнум|REGNUM|[ҚК]аз[Аа]қпарат\w*|TASS|"
    r"Interfax|Kazinform|KAZINFORM|BelTA|Xinhua|XINHUA|Reuters|AFP|AKIpress"
)
_TELLS = (
    r"сообщ(?!ени[еяюи])\w+|по\s+сообщени\w+|переда[её]т|переда(?:ла|ют|ли)|информиру\w+|уточн\w+|отме(?:тил|ча)\w+|рассказал\w*|пишет|"
    r"пишут|со\s+ссылкой|ссыла\w+|по\s+(?:данным|информации|словам)|говорится|хабарла\w+|жазды|жазады|"
    r"мәлімде\w+|жеткізді|сілтеме\w*|reports?|reported|said|says|told|announced|informs?|informed|"
    r"according\s+to|with\s+reference\s+to|citing|cites|quot(?:es|ed)|a\s+statement"
)
_REPEATS = re.compile(
    rf"\b(?:(?i:{_TELLS})\b[^.!?\n]{{0,80}}?(?<!\w)(?:{_TELLERS})(?!\w)|"
    rf"(?<!\w)(?:{_TELLERS})(?!\w)[^.!?\n]{{0,80}}?\b(?i:{_TELLS})\b)[^.!?\n,]{{0,60}}"
)
_BREAK = re.compile(r"\s+")


def told_by(text: str) -> str | None:
    """Return the words by which a text says whose it repeats; None where it does not."""
    found = _REPEATS.search(text)
    return _BREAK.sub(" ", found.group()).strip(' «»"–—-') if found is not None else None

"""The years of a Russian paper of which only a draft is there, where nothing was signed.

«Комиссия обсудила проект программы сотрудничества на 2031–2033 годы», «подготовят новую программу
на …»: the only years that stand so are those of the paper.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.term_words import of_others
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_PAPER = r"(?:план|программ|дорожн\w+\s+карт|соглашени|меморандум|протокол|стратеги)\w*"
_DRAFT = re.compile(
    rf"\b(?:проект\w*\s+(?:нов\w+\s+)?|нов(?:ый|ая|ое|ую|ого|ой|ом)\s+|следующ\w+\s+)"
    rf"(?:[а-яё]+\s+)?«?{_PAPER}(?:\s[^.;:,]{{0,120}}\s?|,\s+котор\w+\s+(?:будет\s+)?"
    r"(?:охват|рассчит|действ|приня|состав)\w*\s[^.;:,]{0,40})$|"
    rf"\b(?:разработа|подготов|состав|готов|разрабатыва)(?:ют|ят|ит|ет)\s+(?:[а-яё-]+\s+){{0,3}}"
    rf"«?{_PAPER}\s[^.;:,]{{0,120}}\s?$",
    re.IGNORECASE,
)


def years(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the only years for which a draft or a new paper is, where nothing was signed."""
    found: dict[tuple[object, object], PeriodMention] = {}
    signed = lang is not Lang.RU or (main.anchors and not main.planned)
    for one in told if not signed else ():
        for mention in dates.periods(one.span):
            lead = one.span.text[: mention.start - one.span.start]
            if _DRAFT.search(lead) and not of_others(one, main) and not one.earlier:
                found.setdefault((mention.first, mention.last), mention)
    if len(found) == 1:
        yield from found.values()

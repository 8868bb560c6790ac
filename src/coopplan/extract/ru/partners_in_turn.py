"""Partners of several papers that a Russian text names one by one.

«Область подписала ряд соглашений. Документ с заводом «Заря» касается … . С компанией «Лён»
договорились о …»: who signed several papers is a side, and so is each with whom one is said to be.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.ru.side_units import Unit, units
from coopplan.extract.told import Told

_PAPERS = (
    r"(?:(?:доп)?соглашени(?:й|я(?=\s+(?:о|на|с)\s))|документ(?:ов|ы)|договор(?:ов|ы)|протокол(?:ов|ы)|"
    r"меморандум(?:ов|ы)|контракт(?:ов|ы))"
)
_SEVERAL = re.compile(
    rf"\b(?:ряд|несколько|сери[юя]|пакет|две|два|три|четыре|пять|шесть|семь|восемь|девять|десять|\d+)"
    rf"\s+(?:[а-яё]+\s+){{0,2}}(?:для\s+[^.;:,]{{3,40}}\s)?{_PAPERS}|"
    rf"\b(?:заключени|подписани)[ея]\s+(?:[а-яё]+\s+){{0,2}}{_PAPERS}(?=\s+с\s)|"
    r"\b(?:подписал|заключил)[аио]?\s+(?:(?:соглашения|протоколы|меморандумы|договоры|контракты)\b)",
    re.IGNORECASE,
)
_SIGNED = re.compile(
    r"\b(?:подписал|заключил|подпишет|заключит|подписан|заключ[её]н|(?:подписани|заключени)[ея]\b)[аиоы]?\b",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\b(?:между|для)\s+$")
_PAPER_WITH = re.compile(
    r"\b(?:документ|(?:доп)?соглашени|договор|протокол|меморандум|договор[её]нност|контракт)[а-яё]*\s+"
    r"(?:о\s+[^,.;:]{3,60}\s+)?со?\s+$",
    re.IGNORECASE,
)
_WITH = re.compile(r"^\W*со?\s+$", re.IGNORECASE)
"""Before whom a sentence or a line of a list begins with."""
_DONE = re.compile(
    r"\b(?:документ|соглашени|договор|протокол|меморандум|контракт|подписа|заключ|услови)\w*",
    re.IGNORECASE,
)


def sides(told: list[Told]) -> list[Mention]:
    """Return who signed several papers, and with whom each is; none where that is not told."""
    for at, one in enumerate(told):
        owner = _owner(one)
        if owner is None:
            continue
        partners = {
            unit.mention.entry: unit.mention
            for later in told[at + 1 :]
            for unit in units(later)
            if unit.mention.entry != owner.entry and not unit.venue and _partner(later, unit)
        }
        if len(partners) > 1:
            return [owner, *partners.values()]
    return []


def _owner(told: Told) -> Mention | None:
    """Return who is said to sign several papers, if a sentence names nobody else."""
    text = told.span.text
    if not (_SEVERAL.search(text) and _SIGNED.search(text)):
        return None
    there = [one for one in units(told) if not one.venue]
    homes = [one.place for one in told.people if one.place is not None]
    if len(homes) == 1 and all(one.mention.entry == homes[0].entry for one in there):
        return homes[0]
    if len(there) != 1:
        return None
    between = _BETWEEN.search(text[: there[0].start]) is not None
    return there[0].mention if there[0].nominative or between else None


def _partner(told: Told, unit: Unit) -> bool:
    """Tell whether a paper is with somebody."""
    lead = told.span.text[: unit.start].rstrip('«"')
    if _PAPER_WITH.search(lead):
        return True
    return _WITH.search(lead) is not None and _DONE.search(told.span.text) is not None

"""Partners that a Russian text first counts and then names: «… с шестью вузами. Это A, B, …».

The rule: a sentence says with how many bodies a side agreed, and one of those behind it names just
so many, one less in a long list, or all of them together do by names in quotation marks. Then the
side and these are the sides of the document.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.ru.number_words import number
from coopplan.extract.ru.side_units import Unit, units
from coopplan.extract.told import Told

_COUNTED = re.compile(
    r"\b(?P<lead>со?|между|руководител\w+|представител\w+|директора\w*|главы|главами)\s+"
    r"(?:ещ[её]\s+)?(?P<number>тр(?:[её]х|емя)|четыр(?:[её]х|ьмя)|пят(?:и|ью)|шест(?:и|ью)|"
    r"сем(?:и|ью)|вос(?:ьми|емью)|девят(?:и|ью)|десят(?:и|ью)|\d{1,2})\s+"
    r"(?:[а-яё-]+(?:их|ых|ими|ыми)\s+){0,3}"
    r"(?:компани|предприяти|инвестор|университет|вуз|институт|академи|колледж|школ|театр|музе|"
    r"библиотек|организаци|учреждени|учебн\w+\s+заведени|банк|холдинг|завод|больниц|клиник|"
    r"редакци|резидент|фонд|ассоциаци|федераци|фирм)[а-яё]*",
    re.IGNORECASE,
)
_AGREED = re.compile(r"\b(?:подпис|заключ|договор)[а-яё]+", re.IGNORECASE)
_BEHIND = 4
"""Sentences behind the count in which the partners are named."""
_FEWEST = 3
"""Partners that are counted before they are named."""
_LONG = 4
"""Partners of which one may have a name that is not read."""
_NO_PARTNER = re.compile(
    r"(?:форум|фестивал|выставк|конгресс|конференци|проект|программ|площадк|центр|парк|канал|"
    r"агентств|газет|портал|сайт|кластер|экотехнопарк|технопарк|премьер|вод|марк|бренд)[а-яё]*\s+«?$",
    re.IGNORECASE,
)
"""Before a quoted name that is no partner's: of an event, a place, the press."""


def sides(told: list[Told]) -> list[Mention]:
    """Return the side that agreed with counted partners, and these; none where they differ."""
    for at, one in enumerate(told):
        counted = _COUNTED.search(one.span.text)
        if counted is None or one.headline or one.earlier or not _AGREED.search(one.span.text):
            continue
        owner = _owner(one, counted.start())
        many = number(counted["number"])
        if owner is None or many < _FEWEST:
            continue
        behind = told[at + 1 : at + 1 + _BEHIND]
        for each, begin in ((one, counted.end()), *((later, 0) for later in behind)):
            listed = _listed(each, begin, owner)
            if many - (many >= _LONG) <= len(listed) <= many:
                return [owner, *listed]
        quoted = {name.entry: name for each in behind for name in _quoted(each)}
        if len(quoted) == many:
            return [owner, *quoted.values()]
    return []


def _owner(told: Told, counted: int) -> Mention | None:
    """Return who agreed: whose name stands in the nominative, else for whom somebody signed."""
    whole = [one.mention for one in units(told) if one.nominative and not one.venue]
    if whole and len(_before(whole, told, counted)) != 1:
        whole = _before(whole, told, counted) or whole[:1]
    spoken = [one.place for one in told.people if one.place is not None and one.office is not None]
    return next(iter(_before(spoken, told, counted) or whole), None)


def _before(some: list[Mention], told: Told, at: int) -> list[Mention]:
    return [one for one in some if one.end - told.span.start <= at]


def _listed(told: Told, begin: int, owner: Mention) -> list[Mention]:
    """Return the bodies behind a place in a sentence that stand in the nominative."""
    found = [
        one.mention
        for one in units(told)
        if one.start >= begin and one.nominative and not one.venue and _is_body(one)
    ]
    return list({one.entry: one for one in found if one.entry != owner.entry}.values())


def _is_body(unit: Unit) -> bool:
    return unit.mention.entry.kind not in "rcn"


def _quoted(told: Told) -> list[Mention]:
    """Return the names of companies in quotation marks."""
    text = told.span.text
    found = []
    for one in units(told):
        quote = text.rfind("«", 0, one.end)
        named = _is_body(one) and one.start - 1 <= quote
        if named and not _NO_PARTNER.search(text[: quote + 1]):
            found.append(one.mention)
    return found

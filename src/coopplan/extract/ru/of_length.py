"""Years that a Russian text tells of a paper only by its length, or in passing by its signing.

«Соглашение сроком на пять лет. За 2031–2035 годы холдинг …»: the rule is that a stretch of just so
many years right behind the signing is that of the paper. «В рамках соглашения, которое мэры
подписали на 2031–2033 годы»: so are years for which it was signed, where no other signing is told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract import dates
from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.ru.number_words import number
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_MANY = (
    r"(?P<{}>(?:дв|тр|четыр|пят|шест|сем|вос[ье]м|девят|десят)(?![а-яё]*(?:дцат|ьдесят|ност))|"
    r"\d{{1,2}}(?!\d))"
)
"""A number up to ten by its stem, «пятнадцать» and «пятьдесят» left out."""
_PAPER = r"(?:соглашени|меморандум|договор(?![её]нн)|план|программ|протокол|документ|дорожн)"
_LENGTH = re.compile(
    rf"\b{_PAPER}[а-яё]*\s[^.;]{{0,90}}?\b(?:сроком\s+(?:действия\s+)?на|рассчитан\w*\s+на|на)\s+"
    rf"(?:ближайшие\s+|следующие\s+)?{_MANY.format('years')}[а-яё]*\s+(?:лет|года)\b|"
    rf"\b{_MANY.format('yearly')}[а-яё]*-?лет(?:н[а-яё]+)\s+(?:[а-яё]+\s+)?{_PAPER}",
    re.IGNORECASE,
)
_SIGNED_FOR = re.compile(
    rf"\b{_PAPER}[а-яё]*\s[^.;]*?,\s+котор(?:ое|ый|ую|ые)\s+(?:[а-яё]+\s+){{0,4}}?"
    r"(?:подписали|подписал|подписан[аоы]?|заключили|заключил|заключ[её]н[аоы]?|утвердили)\s+"
    r"(?:[а-яё]+\s+){0,2}?(?:сроком\s+)?(?:на\s+)?$",
    re.IGNORECASE,
)
_BEHIND = 2
"""Sentences behind the signing in which its years are told."""


def years(main: Main, told: list[Told], lang: Lang) -> Iterator[PeriodMention]:
    """Yield the years of the main document that its length or a signing in passing tells."""
    if lang is not Lang.RU:
        return
    for at, one in enumerate(told):
        if one in main.anchors and (length := _length(one)) is not None:
            near = told[at : at + 1 + _BEHIND]
            fit = [
                each
                for sentence in near
                if sentence is one or not (sentence.earlier or sentence.documents)
                for each in dates.periods(sentence.span)
                if each.first is not None
                and each.last is not None
                and each.last.year - each.first.year + 1 == length
            ]
            yield from fit if len({(each.first, each.last) for each in fit}) == 1 else ()
        if main.anchors or one.headline:
            continue
        for each in dates.periods(one.span):
            if _SIGNED_FOR.search(one.span.text[: each.start - one.span.start]):
                yield each


def _length(told: Told) -> int | None:
    """Return for how many years a sentence says that its paper is."""
    match = _LENGTH.search(told.span.text)
    return None if match is None else number(match["years"] or match["yearly"])

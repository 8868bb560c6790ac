"""What goes on behind a Russian body's name where its genitives end: «по Омской области».

A branch of an authority bears the places for which it is there; a name of a macro-region goes on
with another one, a chamber with its parliament's own name.
"""

from __future__ import annotations

import re

from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_BRANCH = re.compile(
    r"(?:(?:Главн|Межрегиональн|Территориальн|Следственн|Региональн|Северо|Южн|Уральск|Сибирск|"
    r"Центральн)\S*\s+)*"
    r"(?:Управлени|Отделени|Отдел\b|Инспекци|Комиссариат|Военн\w+\s+комиссариат|Филиал|"
    r"Представительств|Департамент|Служб|ГУ\b|УМВД|ГУМВД|УМЧС|УВД|УФ[А-Я]{2,4}\b|СУ\b|УГИБДД|"
    r"Уполномоченн|Управление|Прокуратур|Союз|Агентств)",
    re.IGNORECASE,
)
"""What a body is called by that answers for a territory."""
_FOR = re.compile(r"\s+по\s+(?:городу\s+|г\.\s?)?")
_AND = re.compile(r"(?:,|\s+и(?:\s+городу)?)\s+")
_MORE = re.compile(
    r"\s+и\s+(?:Арктики|Антарктики|Африки|Азии|Океании|Европы|Америки|Кавказа|Закавказья|Сибири|"
    r"Поволжья|Ближнего\s+Востока|Дальнего\s+Востока|Тихого\s+океана|Карибского\s+бассейна)"
    r"(?:\s+[А-ЯЁ]{3,5}(?![\w-]))?(?![\w-])"
)
_MACRO = re.compile(r"(?:Азии|Африки|Востока|Европы|Америки|Севера|Сибири|Кавказа|Урала|Юга)$")
_PARLIAMENT = re.compile(
    r"\s+(?:Олий\s+Мажлиса|Жогорку\s+Кенеша|Милли\s+Меджлиса|Милли\s+Генгеша|Маджлиси\s+Оли|"
    r"Халк\s+Маслахаты|Национального\s+собрания|Федерального\s+собрания)(?![\w-])",
    re.IGNORECASE,
)
_CHAMBER = re.compile(r"\b(?:палата|сенат|совет)$", re.IGNORECASE)


def end(sentence: Span, body: Mention, places: list[Mention]) -> int:
    """Return where a body's name ends in the text of its sentence, with what goes on behind it."""
    text, at = sentence.text, body.end - sentence.start
    if _CHAMBER.search(body.name) and (match := _PARLIAMENT.match(text, at)):
        owner = _place_at(sentence, match.end() + 1, places)
        return owner.end - sentence.start if owner is not None else match.end()
    if _MACRO.search(body.name) and (match := _MORE.match(text, at)):
        return match.end()
    by = _FOR.match(text, at) if _BRANCH.match(body.name) else None
    place = _place_at(sentence, by.end(), places) if by is not None else None
    while place is not None:
        at = place.end - sentence.start
        joint = _AND.match(text, at)
        place = _dative(sentence, joint.end(), places) if joint is not None else None
    return at


def _place_at(sentence: Span, at: int, places: list[Mention]) -> Mention | None:
    return next((one for one in places if one.start - sentence.start == at), None)


_DATIVE = re.compile(r"(?:(?:ой|ей)\s+област|(?:ому|ему)\s+кра|\w[ую](?![\w-]))")


def _dative(sentence: Span, at: int, places: list[Mention]) -> Mention | None:
    """Return the place that «и» joins to those of a branch: «по Томской и Омской областям»."""
    place = _place_at(sentence, at, places)
    said = sentence.text[at : place.end - sentence.start] if place is not None else ""
    return place if _DATIVE.search(said) or said.endswith(("ям", "ам")) else None

"""Places and bodies that a Russian text names in such ways alone that they are no sides.

A body of which somebody is a member beside his own office; a region told by the adjective of a
thing or of people who do not speak for it («минские моторы», «московские врачи»); a country in
which something is, or from which guests come, where at least two bodies may be the sides.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.learned.candidates import Candidate, Reading
from coopplan.extract.meetings import VENUE

_MEMBER = re.compile(
    r"\b(?:депутат|член|сенатор|академик|выпускни[кц]|преподавател|профессор|доцент|студент|"
    r"аспирант)[а-яё]*\s+$",
    re.IGNORECASE,
)
_THING = re.compile(
    r"\s+(?:[а-яё]+(?:ый|ий|ая|ое|ой|ого|ому|ым|им|ых|их|ые|ие)\s+)?(?:филиал|вуз|врач|медик|хирург|"
    r"специалист|клиник|больниц|лент[аеуы]\s|мотор|проспект|улиц|НПЗ|завод|студент|уч[её]н|школьник|"
    r"спортсмен|артист)",
)
_FIRM = re.compile(
    r"\s+(?:[а-яё]+(?:ая|ой|ий|ого|ый)\s+)?(?:компани|корпораци|холдинг|банк|инвестор|производител|групп)[а-яё]*\s+"
    r"(?=[«\"A-ZА-ЯЁ])"
)
"""Behind the adjective of a country: a firm with a name of its own."""
_WHERE = re.compile(
    r"(?:\b(?:во?|из)\s+(?:Республик\w+\s+|[А-ЯЁ][а-яё]+ой\s+Республик\w+\s+)?|\()$", re.IGNORECASE
)
_HOME = re.compile(
    r"\([A-ZА-ЯЁ][^()]{0,40},\s+$|"
    r"\b(?:вуз|университет|институт|банк|завод|центр)(?:ом)?\s+$",
    re.IGNORECASE,
)
"""Before a country that only tells where a body is at home: «(BOKU, Австрия)», «вузом Австрии»."""
_TOLD_THERE = re.compile(
    r"\b(?:брифинг|пресс-конференци|интервью|эфир|подкаст)[а-яё]*\s+(?:(?:во?|на|для)\s+)?"
    r"(?:площадк[а-яё]+\s+)?$",
    re.IGNORECASE,
)
"""Before where something was only told: «на брифинге в Службе связи»."""
_TELLS = (
    r"(?:сообщ|переда|пиш|информир|узна|рассказ|уточн|отме[тч]|напом|поясн|цитир|проинформир|объясн)"
    r"[а-яё]*"
)
_SOURCE = re.compile(
    rf"\b{_TELLS}\s+(?:нам\s+|журналистам\s+|корреспонденту\s+)?"
    r"(?:в\s+|из\s+|на\s+сайте\s+|со\s+ссылкой\s+на\s+)?(?:[а-яё-]+\s+){0,2}[«\"]?$|"
    r"\b(?:со\s+ссылкой\s+на|по\s+(?:данным|информации|сообщени[юя]|словам)|источник[а-яё]*\s+в|"
    r"корреспондент[а-яё]*|как\s+стало\s+известно)\s+(?:[а-яё-]+\s+){0,2}[«\"]?$|"
    r"\bузнал[аи]?\s+[«\"][^«»\"]{2,30}[»\"]\s+(?:в|из)\s+$",
    re.IGNORECASE,
)
_MEDIA = re.compile(
    r"\b(?:телеканал|телекомпани|радио|газет|журнал|издани|информагентств|агентств|портал|медиа|"
    r"новост|сайт|канал)",
    re.IGNORECASE,
)
"""Who only tells the news: «передаёт телеканал …», «узнала «Заря» в министерстве …»."""
_COUNCIL = re.compile(
    r"(?:(?:Городск|Районн|Областн|Муниципальн|Сельск|Поселков|Окружн)[а-яё]+\s+)?"
    r"(?:(?:Совет|Собрание|Дума|Маслихат|Кенеш|Кенгаш)(?:\s+(?:народных\s+)?депутатов)?)$",
    re.IGNORECASE,
)
"""A council of no place, which only its chairman's office names."""
_LIES = re.compile(
    r"\b(?:находи|располож|базиру|размещ|обоснова|стоит|лежит|родом|выходец)[а-яё]*\s+"
    r"(?:[а-яё]+\s+){0,2}?(?:во?|на|под|близ|недалеко\s+от|из)\s+(?:[а-яё]+\s+){0,2}$",
    re.IGNORECASE,
)
"""Before where something lies: «находится он в китайском городе …»."""
_LIKELY = 0.2
"""How probable it is at least of a body to be a side, where a country beside it is none."""


def among(read: Reading, found: Sequence[Candidate], chances: Sequence[float]) -> list[Candidate]:
    """Return the candidates that are named so alone; ``chances`` are those to be a side."""
    bodies = [
        one
        for one, chance in zip(found, chances, strict=True)
        if one.sort[:1] in "ofm" and chance >= _LIKELY
    ]
    return [one for one in found if _is_none(read, one, several=len(bodies) > 1)]


def _is_none(read: Reading, one: Candidate, *, several: bool) -> bool:
    """Tell whether a candidate is no side; ``several``: whether at least two bodies may be."""
    namings = [(read.told[at], start, end) for at, start, end in one.places]
    if one.sort == "r":
        weak = all(
            any(each.start == at and each.weak for each in told.named) for told, at, _ in namings
        )
        return weak and all(_THING.match(told.after(end, 60)) for told, _, end in namings)
    if one.sort == "n":
        if all(_FIRM.match(told.after(end, 60)) for told, _, end in namings):
            return True
        talks = several and not read.main.anchors
        return talks and all(
            _WHERE.search(told.before(start)) or _HOME.search(told.before(start))
            for told, start, _ in namings
        )
    if one.sort in ("c", "r") and several:
        lies = [_LIES.search(told.before(start, 90)) for told, start, _ in namings]
        where = [VENUE.search(told.before(start)) for told, start, _ in namings]
        return any(lies) and all(map(any, zip(lies, where, strict=True)))
    body = one.sort[:1] not in "rcn"
    if body and all(map(_COUNCIL.fullmatch, one.names)) and not several:
        return True
    told_by = body and all(_SOURCE.search(told.before(start, 90)) for told, start, _ in namings)
    if told_by and (several or any(map(_MEDIA.search, one.names))):
        return True
    return body and any(
        all(only.search(told.before(start)) for told, start, _ in namings)
        for only in (_MEMBER, _TOLD_THERE)
    )

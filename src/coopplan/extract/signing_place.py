"""Where a document was signed: the city that the sentences of the signing name as its place.

The rule: a venue only; a city that signs, or that an embassy stands in, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.documents_told import Main
from coopplan.extract.en import did_the_same as did_the_same_en
from coopplan.extract.en import meeting_place as meeting_place_en
from coopplan.extract.en import reported_from as reported_from_en
from coopplan.extract.en import urban_heads as urban_heads_en
from coopplan.extract.en import venue as venue_en
from coopplan.extract.en import venue_told as venue_told_en
from coopplan.extract.en.spelled import town_spelled
from coopplan.extract.kk import place as place_kk
from coopplan.extract.ru import sides as sides_ru
from coopplan.extract.ru import venue as venue_ru
from coopplan.extract.signing_day import event_sentences
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_INTO = {
    Lang.RU: re.compile(
        r"\b(?:в|во)\s+(?:(?-i:[а-яё-]+(?:ск|цк)о[мй])\s+|[а-яё]+о[мй]\s+(?=зал|дом|дворц|здани))?"
        r"(?:(?:здани|зал|резиденци|дом|дворц)\w*\s+)?"
        r"(?:(?:администраци|мэри|ратуш|акимат|горисполком|правительств|культуры)\w*\s+)?"
        r"(?:город[еа]\s+|г\.\s*)?[«\"]?$|"
        r"\bв\s+столице\s+(?:[а-яё]+\s+)?(?:(?-i:[А-ЯЁ])[\w-]+\s+){1,2}(?:области\s+|края\s+|округа\s+)?$|"
        r"\b(?:в|на)\s[^.,;()]{0,60}\b(?:дворц|центр|зал|здани|павильон|резиденци|комплекс|дом|площадк|"
        r"отел|гостиниц|театр|музе)\w*(?:\s[^.,;()]{1,40})?\s\((?:г\.\s*)?$|"
        r"\bв\s+город[еа]?-\w+\s+$|"
        r"\bкотор(?:ый|ую|ое|ые)\s+(?:[а-яё]+\s+)?прин(?:имал|ял)[аи]?\s+(?:город\s+)?$",
        re.IGNORECASE,
    ),
    Lang.EN: re.compile(
        r"\b(?:in|at)\s+(?:the\s+)?(?:(?:\w+\s+)?(?:capital|city|town)\s+(?:of\s+)?|"
        r"administrative\s+cent(?:er|re)\s+\()?$|\bin\s+(?:the\s+)?(?:[\w-]+\s+){0,2}"
        r"[\w-]+[’']s\s+(?:(?:capital|city|town)\s+(?:of\s+)?)?$|\bhosted\s+by\s+$",
        re.IGNORECASE,
    ),
}
_NOT_VENUE = re.compile(
    r"\b(?:посольств\w*|(?:ген)?консульств\w*|представител\w+|посол|(?:ген)?консул|embassy|consul\w*|ambassador|commissioner|plenipotentiary)\s+\S{0,20}\s*"
    r"(?:в|во|in)\s+$|"
    r"\b(?:embassy|consul\w*|ambassador|commissioner|representative|plenipotentiary|envoy)\b[^,;]{0,55}\bin\s+$|"
    r"\b(?:состоявш|прошедш|проходивш)\w+\s+(?:в\s+(?:(?:19|20)\d\d|прошлом|январе|феврале|марте|апреле|мае|"
    r"июне|июле|августе|сентябре|октябре|ноябре|декабре)|\d{1,2}\s+[а-яё]+)\s[^,;]*$",
    re.IGNORECASE,
)


_KREMLIN = re.compile(r"\b(?P<town>[Кк]азанск|[Аа]страханск)(?:ом|ого)\s+[Кк]ремл")
_KREMLIN_TOWNS = {"Казанск": "Казань", "Астраханск": "Астрахань"}


_OCCASION = re.compile(
    r",\s+[^,.;]{0,30}\b(?:форум|заседание|встреча|переговоры|саммит|конференция|ярмарка)\b[^,;]*$",
    re.IGNORECASE,
)
"""Behind the city that opens a sentence without a verb: «Уральск, XXI Форум …»."""
_TALKS = re.compile(
    r"\b(?:встреч[аеуи]\b|встретил\w*|переговор\w*|заседани\w*|визит\w*|прибы\w+|приех\w+|"
    r"принял\b|провел\w*|побыва\w+|посети\w+|прилета\w+|гостит|форум\w*|церемони\w+|встреча\w*|"
    r"поездк\w+|заседа(?:л|ет)\w*|жд(?:ут|[её]т)\s+(?:[а-яё]+\s+)?(?:гост|делегаци))",
    re.IGNORECASE,
)


_ANOTHER_TIME = re.compile(
    r"\b(?:запланир\w+|планиру\w+|завершени\w+|напомни\w+|"
    r"в\s+(?:январе|феврале|марте|апреле|мае|июне|июле|августе|сентябре|октябре|ноябре|декабре))\b",
    re.IGNORECASE,
)
"""In a sentence about a visit: it was, or will be, at some other time than the signing."""


_THERE = re.compile(
    r"(?:Там|Тогда|Здесь|Тут|(?:На|В ходе|Во время|По итогам|После|В рамках|Завершит\w*|Главный)\s+"
    r"(?:[а-яё-]+\s+){0,3}?(?:церемони|встреч|форум|заседани|мероприяти|переговор|визит|итог))"
)
"""A signing whose occasion the sentence before tells: «На церемонии подписали …»."""


_HAPPENED = re.compile(
    r"(?:Это\s+)?(?:произошло|случилось|состоялось|дело\s+было)\s", re.IGNORECASE
)
"""What the sentence after a signing says of it: «Произошло это в Кызыле»."""


_CLOSED = re.compile(
    r"^(?:The|Their)\s+(?:negotiations|talks|meeting|visit|session|sitting|day)\s+(?:\w+\s+)?"
    r"(?:ended|closed|concluded|culminated|finished|was\s+crowned)\b",
)
"""An English signing that ends what the sentence before tells of: «The talks ended with …»."""


def _closed(main: Main, told: list[Told]) -> Iterator[Told]:
    """Yield the sentences of the talks that a signing ended."""
    for one in main.anchors:
        at = told.index(one)
        if at and _CLOSED.match(one.span.text) and not told[at - 1].headline:
            yield told[at - 1]


_MET = re.compile(
    r"\bна\s+(?:[а-яё]+\s+)?(?:встрече|переговорах|заседании|совещании)\s+в\s|"
    r"\b(?:пров[её]л[аи]?\s+(?:[а-яё]+\s+)?(?:встречу|переговоры|заседание)|заседал[аи]?|"
    r"встретил(?:ся|ись)|(?:встреча|заседание|переговоры)\b[^.;]{0,140}?\b(?:прош|состоял))",
    re.IGNORECASE,
)
"""A meeting that ended without a document is itself what took place."""
_NEAR = 4
"""Sentences around a signing in which the meeting is told of that it belongs to."""


def _is_its_meeting(told: Told) -> bool:
    """Tell whether a sentence says that a meeting was held, not back then or still to come."""
    apart = told.headline or told.earlier or told.future
    return not apart and _MEETING_WAS.search(told.span.text) is not None


_MEETING_WAS = re.compile(
    r"\b(?:встреча|переговоры|заседание)\b[^.;]{0,80}\b(?:прош(?:ла|ло|ли)|состоял\w+|проходил\w*)\b|"
    r"\b(?:прош(?:ла|ло|ли)|состоял(?:ась|ось|ись))\s+(?:\S+\s+){0,2}(?:встреча|переговоры|заседание)\b",
    re.IGNORECASE,
)
_CEREMONY = re.compile(
    r"\b(?:церемони|автограф|подписи\b|подписани)[^.;]*\b(?:пройд|состо|устро|постав|провед)|"
    r"\bместом\s+(?:\w+\s+){0,2}?(?:церемони|подписани|встреч)\w*",
    re.IGNORECASE,
)


def _talks(main: Main, told: list[Told], lang: Lang) -> Iterator[Told]:
    """Yield the Russian sentences that tell where they met: right before the signing, its plan."""
    if lang is Lang.EN and not main.planned:
        yield from _closed(main, told)
    if lang is not Lang.RU:
        return
    own = [one for one in main.anchors if not one.headline]
    if own and not main.planned:
        near = told[max(0, told.index(own[0]) - _NEAR) : told.index(own[-1]) + _NEAR + 1]
        yield from (one for one in (*near, *told[:3]) if _is_its_meeting(one))
    if not main.anchors:
        yield from (one for one in told if _MET.search(one.span.text) and not one.earlier)
        yield from (one for one in told if _is_its_meeting(one))
        yield from (one for one in told if venue_ru.tells_of_visit(one))
        yield from (one for one in told if one.headline and _MEETING_WAS.search(one.span.text))
    if main.planned:
        yield from own
    if own:
        at = told.index(own[0])
        yield from (one for one in told[at + 1 : at + 2] if _HAPPENED.match(one.span.text))
        if main.planned:
            yield from (one for one in told[at + 1 : at + 3] if _CEREMONY.search(one.span.text))
        if _THERE.match(own[0].span.text):
            yield from (one for one in reversed(told[max(0, at - 2) : at]) if not one.earlier)
        before = [one for one in told[max(0, at - 2) : at] if not one.headline and not one.earlier]
        yield from (
            one
            for one in reversed(before)
            if _TALKS.search(one.span.text) and not _ANOTHER_TIME.search(one.span.text)
        )


def signing_place(main: Main, told: list[Told], lang: Lang) -> str | None:
    """Return the city where the sentences of the signing say it took place."""
    if lang is Lang.KK:
        return place_kk.venue(main, told)
    there = [*event_sentences(main, told), *_talks(main, told, lang)]
    there = [one for one in there if not did_the_same_en.alike(one)]
    for one in there:
        kremlin = _KREMLIN.search(one.span.text)
        if kremlin:
            return _KREMLIN_TOWNS[kremlin["town"].capitalize()]
        for place in one.places:
            if place.entry.kind != "c" or place.name.endswith(("район", "округ")):
                continue
            lead = one.before(place.start)
            if lang is Lang.RU and venue_ru.receives(one, place):
                return place.name
            if _INTO[lang].search(lead) and not _NOT_VENUE.search(lead):
                name = (town_spelled if lang is Lang.EN else sides_ru.spelled)(place, told).name
                text = " ".join(each.span.text for each in told) if lang is Lang.EN else ""
                return urban_heads_en.of_text(name, text) if lang is Lang.EN else name
            opens = lang is Lang.RU and not lead
            if opens and _OCCASION.match(one.after(place.end)):
                return place.name
    if lang is Lang.EN:
        towns = (venue_en.municipality(one, place) for one in there for place in one.places)
        if (town := next(filter(None, towns), None)) is not None:
            return town
        dated = None if main.planned else _of_dateline(main, told) or venue_en.established(told)
        dated = dated or venue_told_en.town(main, told) or reported_from_en.town_here(main, told)
        return dated or meeting_place_en.town(main, told) or reported_from_en.own_town(main, told)
    found = venue_ru.of_event(main, told) or venue_ru.of_building(there, main)
    return found or venue_ru.town(there)


def _of_dateline(main: Main, told: list[Told]) -> str | None:
    """Return the town of the dateline of the first English sentence that tells the signing."""
    for one in (each for each in main.anchors if not each.headline):
        at = told.index(one)
        return venue_en.dateline(one, told[at - 1] if at else None)
    return None

"""Russian words that promise nothing to point at later: cooperation in general, fields, talks.

The rule: what names no deed and no thing, or only projects at all, is idle.
"""

from __future__ import annotations

import re

from coopplan.extract.ru import objects
from coopplan.extract.ru.deeds import names_deed
from coopplan.extract.ru.things import ABSTRACT, DEED, DRAFT, EVENT_AHEAD, STRONG, has_thing, headed
from coopplan.language.morphology import readings
from coopplan.model.codes import Status

GENERAL = re.compile(
    r"^(?:сотрудничеств\w*|сотруднич\w+|взаимодейств\w*|партн[её]рств\w*|отношени\w*|связ(?:ь|и|ей|ям|ями|ях|ью)\b|"
    r"контакт\w*|диалог\w*|договор[её]нност\w*|готовност\w*|интеграци\w*|повестк\w+|деятельност\w+|"
    r"побратим\w+|(?:развит\w+|развива\w+|расширен\w*|расшир\w+|углублен\w*|углубл\w+|укреплен\w*|"
    r"укрепл\w+|совершенств\w+|улучш\w+|упрощ\w+|наращиван\w*|наращива\w+|увелич\w+|продолж\w+|активиз\w+|интенсификац\w*|"
    r"реализац\w+|осуществл\w+|"
    r"упорядоч\w+|упроч\w+|оживи\w+|налажив\w+|налад\w+|выстра\w+|выстро\w+|установ\w+|содейств\w+|поддерж\w+)\s+(?:\S+\s+){0,6}?(?:сотрудничеств\w*|"
    r"взаимодейств\w*|связ\w+|отношени\w*|партн[её]рств\w*|контакт\w*|кооперац\w*|соглашени\w*|"
    r"документ\w*|договор[её]нност\w*|товарооборот\w*|потенциал\w*|деятельност\w*|торговл\w*))",
    re.IGNORECASE,
)
_PROJECTS = re.compile(
    r"^\W*(?:(?:реализ|осуществл|созда|воплоща|воплоти)\w+\s+(?:в\s+жизнь\s+)?)?"
    r"(?:(?:гуманитарн|экономическ|культурн|социальн|совместн|нов|общ|перспективн|инвестиционн|различн|конкретн|больш|"
    r"крупн|взаимовыгодн)\w+\s+|(?:и|ряд\w*|ещ[её]|порядка|около|более|двух|тр[её]х|"
    r"четыр[её]х|пяти|шести|семи|нескольк\w+|\d+)\s+)*(?:проект(?!иров)|инициатив|мероприяти|направлени|"
    r"вопрос|план|"
    r"предложени|договор[её]нност|задач|шаг|дела\b|иде[йию]\b)\w*(?:\s+(?:до|на)\s+\d{4}[^,.;]{0,12})?(?:\s+(?:[а-яё]+его\s+|[а-яё]+ого\s+)?(?:кооперации|сотрудничества|развития|"
    r"взаимодействия))?(?:\W*$|\s+и\s+|,\s+(?:[а-яё]+(?:ые|ие)\s+)*(?:проект|программ|мероприяти|инициатив|форм|акци)[а-яё]*|\s+(?:в|во|по|на)\s+(?:[\w-]+\s+){0,3}"
    r"(?:отрасл|сфер|област|направлени|уровн|площадк|отношени|деятельност)\w*\W*[^»]{0,60}$)",
    re.IGNORECASE,
)
_FIELDS = re.compile(
    r"\b(?:в\s+(?:[а-яё-]+(?:о[йм]|е[йм]|[ыи]х|ую)\s+(?:и\s+)?){0,4}(?:сфер|област|отрасл)"
    r"(?:е|и|ях|ах)\b|сферах|по направлениям)",
)
_BY_FIELDS = re.compile(
    r"\W*(?:сразу\s+)?(?:по\s+(?:[а-яё]+\s+){0,3}направлениям|"
    r"в\s+(?:[а-яё]+\s+){0,3}(?:сферах|областях|отраслях),\s+как)\b",
    re.IGNORECASE,
)
NO_DEED = re.compile(
    r"^\W*(?:действовать|способствовать|направлен\w*|содействовать\s+(?!в\s)|являться|рассчит\w*|"
    r"подписа\w*|на встрече|в ходе|присутствовать|представлять|ограничивать\w*|помогать|"
    r"дано|задач\w*|(?:[\w-]+(?:ые|ие|се)\s+)?услови\w*|визит|приём|прием|(?:[\w-]+(?:ые|"
    r"ие)\s+)?встреч\w*|"
    r"стать|послужить|дать|придать|помочь|позволить|внести|сыграть|"
    r"посетить|побывать|ознакомиться|познакомиться|посмотреть|осмотреть|встретиться|"
    r"обмен\w* мнени\w*|обмениваться\s+(?:[а-яё]+\s+)?"
    r"(?:(?:опытом|мнениями|информацией|сведениями)(?:\s+и\s+)?)+\W*$|"
    r"(?:изучить|рассмотреть|проработать|обсудить|решить)\s+(?:эт\w+\s+|данн\w+\s+)?"
    r"(?:вопрос|тем|предложени|возможност)\w*\W*$|посещение|служить|становиться|уделять|взаимодействовать|сотрудничать|"
    r"поддерживать|защищать|дружить|отведать|попробовать|жить|работать\s+(?:вместе|сообща|совместно)|держать|"
    r"исходить|ориентироваться|опираться|делиться\s+(?:[а-яё]+\s+)?опытом\W*$)\b",
    re.IGNORECASE,
)
_PROJECTS_AT_ALL = re.compile(
    r"(?:реализаци|содействи\w+ (?:в )?реализаци|осуществлени|разработк|проведени)\w*\s+"
    r"(?:[а-яё]+(?:ых|их)\s+){1,2}"
    r"(?:проект|программ|инициатив|мероприяти)\w*(?:\s+(?:и|в|во|между|на благо)\b|\W*$)",
    re.IGNORECASE,
)

_PROJECTS_IN = re.compile(
    r"\W*(?:[а-яё]+\s+){0,6}?(?:проект|мероприяти|инициатив)[а-яё]*\s+во?\s+"
    r"(?:[а-яё]+(?:ой|ом|ых|их)\s+)*(?P<field>[а-яё]+)",
    re.IGNORECASE,
)
"""«Ряд совместных проектов в культуре и науке»: no project of them is named."""


def _in_a_region(words: str, fields: re.Match[str]) -> bool:
    """Tell whether «в области» is a place, what is done behind it: «в области новые заводы»."""
    following = re.match(r"\s+([а-яё]+)", words[fields.end() :])
    if fields.group() != "в области" or following is None:
        return False
    cases = {one.case for one in readings(following[1])}
    return "nomn" in cases and "gent" not in cases


def empty(words: str, status: Status) -> bool:
    """Tell whether what is promised is cooperation in general, or fields without a deed."""
    head = headed(words)
    if _PROJECTS_AT_ALL.match(head):
        return True
    field = _PROJECTS_IN.match(words)
    if field is not None and ABSTRACT.match(readings(field["field"])[0].normal):
        return True
    if objects.with_named(words):
        return False
    if GENERAL.match(head) or _PROJECTS.match(words) or _PROJECTS.match(head):
        concrete = re.search(r"(?:в том числе|включая|а именно|в части)(.*)", words, re.IGNORECASE)
        return concrete is None or not STRONG.search(concrete.group(1))
    done = status in (Status.DONE, Status.IN_PROGRESS)
    if _BY_FIELDS.match(words) and not done:
        return True
    near = words[:90]
    fields = _FIELDS.search(near)
    if fields and _in_a_region(near, fields):
        fields = None
    return bool(fields and not DEED.search(near[: fields.start()]) and not done)


_FIELD_ALONE = re.compile(
    r"(?:^|[,:]|\sи)\s*(?:это\s+)?(?:[а-яё-]+(?:ая|ое|ый|ий)\s+)?(?:сфер[аы]|сектор|промышленность|"
    r"транспорт|хозяйство|туризм|культур[аы]|спорт|образование|здравоохранение|наук[аи]|торговля|"
    r"экономика|экология|медицина|энергетика|инвестиции|политика)(?=\s*(?:,|\.|;|$|\sи\s))",
    re.IGNORECASE,
)
_SO_MANY = 2
"""A list in which so many fields stand by themselves is a list of fields, its nouns too."""


def lists_fields(words: str) -> bool:
    """Tell whether words are a list of fields: «промышленность, транспорт, охрана природы»."""
    return len(_FIELD_ALONE.findall(words)) >= _SO_MANY


EMPTY_VERB = re.compile(
    r"^\W*(?:содействовать|способствовать|сотрудничать|взаимодействовать|развивать|расширять|"
    r"укреплять|"
    r"продолж\w+|активизировать|наращивать|углублять|поддерживать|укрепить|расширить|усилить|"
    r"развить|уделять)\b",
    re.IGNORECASE,
)


_BY_WHAT = re.compile(r"\s*(?:[а-яё-]+\s+){0,3}?(?:по|в части|для|через|пут[её]м)\s", re.IGNORECASE)


def idle(words: str, status: Status) -> bool:
    """Tell whether one item of a list names nothing that could be pointed at later."""
    if NO_DEED.match(words) or objects.idle_infinitive(words):
        return True
    if EMPTY_VERB.match(words):
        general = GENERAL.match(words.lstrip())
        by_what = general is None or _BY_WHAT.match(words.lstrip()[general.end() :])
        return not by_what or STRONG.search(words) is None
    ahead = status in (Status.PLANNED, Status.PROPOSED) and EVENT_AHEAD.search(words) is not None
    if status in (Status.PLANNED, Status.PROPOSED) and DRAFT.search(words):
        return False
    return empty(words, status) or not (ahead or has_thing(words) or names_deed(words))

"""What a Russian deed is done to, and whether a deed is left of it: the theme of a promise.

The theme is the object of an active verb («построят мост»), the subject of a passive or
intransitive one («мост будет построен», «завод заработает»), or the noun behind words that promise.
The rule: a promise whose theme names no thing (a relation, talk, a figure, who came, a problem) is
a measure only where a deed on things stands behind it («прорабатывается вопрос о закупке …»).
"""

from __future__ import annotations

import re

from coopplan.extract.ru.objects import WEAK
from coopplan.extract.ru.phrases import (
    Word,
    done_to,
    noun_before,
    nouns,
    subject,
    verb_at,
    words_of,
)
from coopplan.extract.ru.things import ACT, DRAFT, STRONG
from coopplan.model.codes import Status

_NEVER = frozenset(
    """
    условие рост ожидание интерес роль вклад усилие впечатление цифра показатель рассказ доля
    динамика импульс толчок уверенность надежда гостеприимство уважение доверие планка спектр
    разговор диалог беседа мнение тенденция обсуждение отношение дружба успех итог польза выгода
    темп оборот товарооборот шаг подпись автограф дело чувство мысль привет
    """.split()
)
"""Nouns of which nothing is left, whatever is said of them."""
_UNLESS_DEED = frozenset(
    """
    сотрудничество взаимодействие связь контакт партнёрство партнерство кооперация интеграция
    вопрос тема перспектива возможность потенциал вариант предложение направление сфера уровень
    задача ситуация повестка опыт инициатива договорённость договоренность мера основа механизм
    подход координация практика проблема трудность сложность затруднение вызов состояние идея
    замысел
    """.split()
)
"""Nouns that need a deed behind them: «вопрос о закупке»."""
_TOLD_BY_THE_WAY = frozenset(
    """
    встреча визит переговоры переговор заседание совещание приём церемония посещение поездка
    осмотр знакомство делегация гость представитель участник чиновник коллега посол глава
    губернатор аким хоким мэр министр президент
    """.split()
)
"""Talks, and those who come and go: of the present and the past they are no deed."""
_TALKS = {"встреча", "переговоры", "переговор", "посещение", "осмотр", "знакомство"}
_AGAIN = re.compile(
    r"\b(?:еже[а-яё]+|регулярн|постоянн|раз\s+в|кажд|организ|серии?\b|цикл|обмен)", re.IGNORECASE
)
"""Meetings that are held again and again are a deed, and so are those arranged for others."""
_HELP = {"помощь", "поддержка", "содействие"}
"""Help with a deed is one, help at all is not."""
_SENDING = {"отправка", "приезд", "прибытие", "направление"}
_PAPERS = {"программа", "план"}
"""They are made or carried out; that they are prepared or planned tells of no deed in them."""
_FIGURES = {"товарооборот", "оборот", "показатель", "цифра", "доля", "объём", "экспорт", "импорт"}
_RELATIONS = {"сотрудничество", "взаимодействие", "партнёрство", "партнерство", "кооперация"}
_SOFT_HEADS = frozenset(
    """
    развитие модернизация расширение углубление увеличение наращивание продвижение координация
    стабилизация совершенствование активизация повышение улучшение укрепление усиление
    реализация осуществление обсуждение рассмотрение изучение установление налаживание создание
    сохранение привлечение упрощение разработка формирование
    """.split()
)
_OF_FIELDS = frozenset(
    """
    сотрудничество взаимодействие связь контакт отношение партнёрство партнерство вопрос
    договорённость договоренность товарооборот оборот торговля потенциал экономика отрасль
    хозяйство металлургия туризм промышленность культура спорт образование наука здравоохранение
    медицина животноводство растениеводство энергетика предпринимательство бизнес регион область
    край страна мелиорация дружба доверие диалог условие возможность направление сфера уровень
    координация интеграция кооперация механизм ситуация эпидситуация инвестиция язык
    стабильность безопасность
    """.split()
)
"""What a soft deed («развитие», «расширение») leaves a field or relation of, and no thing."""
_ABOUT = re.compile(r"\s(?:об?|в|на|к|за|по)$", re.IGNORECASE)
_PAPER_ON = re.compile(
    r"(?:[а-яё]+\s+)?(?:соглашени|меморандум|договор|протокол|контракт)[а-яё]*\s+(?:об?|по|на)\s",
    re.IGNORECASE,
)


def pointless(text: str, cue: tuple[int, int], status: Status) -> bool:
    """Tell whether a promise, whose status is told at ``cue``, is of no thing and no deed."""
    words = words_of(text)
    verb, noun = _theme(text, words, cue)
    doer = subject(words[:verb]) if verb is not None else None
    if doer is not None and doer.first.normal in _FIGURES:
        return STRONG.search(text, doer.end) is None
    if doer is not None and verb is not None and doer.first.normal in _RELATIONS:
        lemma = words[verb].first.normal.removesuffix("ся")
        return lemma in WEAK and not _deeds(text[words[verb].end :])
    if noun is None:
        return False
    lemma = noun.first.normal
    rest = text[noun.end :]
    if lemma == "опыт" and (noun.is_one("plur") or status is Status.PLANNED):
        return False  # «полевые опыты», «будут обмениваться опытом между музеями»
    if noun.text.lower() in ("работа", "работу"):
        return _work_alone(words, verb, doer, rest)
    if lemma in _HELP:
        return not (_deeds(rest) or _NAMED.search(rest) or _to_whom(words, noun))
    if lemma in _SENDING:
        whom = next(nouns([one for one in words if one.start >= noun.end]), None)
        return whom is not None and whom.first.normal == "делегация"
    going = status in (Status.DONE, Status.IN_PROGRESS)
    if lemma == "усилие":
        return not _deeds(rest)
    if lemma in _NEVER:
        return _NAMED.search(rest) is None
    if lemma in _TOLD_BY_THE_WAY:
        if status is Status.PLANNED and lemma in _TALKS:
            return not (_AGAIN.search(text) or _NAMED.search(rest))
        return going and not STRONG.search(rest)
    if lemma in _PAPERS:
        passive = verb is not None and words[verb].is_one("PRTS")
        return passive and not (ACT.search(rest) or DRAFT.search(text))
    if lemma in _UNLESS_DEED:
        return not (_deeds(rest) or _NAMED.search(rest) or _of_thing(words, noun))
    if lemma not in _SOFT_HEADS:
        return False
    return _soft(words, noun) or (status is Status.PROPOSED and _of_projects(words, noun))


def _of_projects(words: list[Word], noun: Word) -> bool:
    """Tell whether projects at all are talked of: «реализация совместных проектов»."""
    behind = list(nouns([one for one in words if one.start >= noun.end], prepositions=True))
    while behind and behind[0].first.normal in ("область", "регион", "страна", "республика"):
        behind = behind[1:]
    return len(behind) == 1 and behind[0].first.normal in ("проект", "инициатива", "мероприятие")


_ON_WHAT = re.compile(r"\b(?:по|над|под)\s", re.IGNORECASE)


def _work_alone(words: list[Word], verb: int | None, doer: Word | None, rest: str) -> bool:
    """Tell whether work is told of that goes on by itself, or that visitors go on with."""
    if verb is None or STRONG.search(rest) or _ON_WHAT.search(rest):
        return False
    who = doer is not None and doer.first.normal in _TOLD_BY_THE_WAY
    leads = words[verb].first.normal in ("вести", "проводить")
    return who or leads or words[verb].is_one("intr") or words[verb].text.lower().endswith("ся")


def _to_whom(words: list[Word], noun: Word) -> bool:
    """Tell whether help is for an event or a body, and not for a land: «помощь больнице»."""
    whom = next(nouns([one for one in words if one.start >= noun.end]), None)
    if whom is None or whom.text[0].isupper():
        return False
    return "datv" in whom.cases and whom.first.normal not in _OF_FIELDS


def nothing(text: str, cue: tuple[int, int], status: Status) -> bool:
    """Tell whether the verb of a list leaves nothing of any item: «уделил внимание …, …»."""
    noun = _theme(text, words_of(text), cue)[1]
    return noun is not None and noun.first.normal in _NEVER and pointless(text, cue, status)


_NAMED = re.compile(r"«[^»]{3,}»|\"[^\"]{3,}\"")


def _deeds(text: str) -> bool:
    """Tell whether words hold a deed on things: a noun of work, an infinitive, a paper to write."""
    if DRAFT.search(text) or re.search(r"\b(?:визит|участи)", text):
        return True
    words = words_of(text)
    return any(one.is_one("INFN") or _is_deed(text, words, one) for one in words)


def _is_deed(text: str, words: list[Word], one: Word) -> bool:
    """Tell whether a word is a noun of work on a thing, and neither a field nor a body."""
    if not one.found or one.first.normal in _OF_FIELDS:
        return False
    if one.first.normal in _SOFT_HEADS:
        return _complement(words, one) is not None and not _soft(words, one)
    body = one.first.normal == "организация" and one.is_one("plur")
    return STRONG.match(text, one.start) is not None and not body


def _of_thing(words: list[Word], noun: Word) -> bool:
    """Tell whether what is talked of is a thing: «тема авиарейсов»."""
    if noun.first.normal not in ("вопрос", "тема"):
        return False
    what = next(nouns([one for one in words if one.start >= noun.end]), None)
    none = _NEVER | _UNLESS_DEED | _OF_FIELDS | _SOFT_HEADS | _TOLD_BY_THE_WAY
    return what is not None and what.first.normal not in none


def _complement(words: list[Word], noun: Word) -> Word | None:
    """Return what a deed is of: «создание в Таре нового кластера» is of a cluster."""
    behind = [one for one in words if one.start >= noun.end]
    far = (one for one in nouns(behind, prepositions=True) if one.text[0].islower())
    return next(nouns(behind), None) or next(far, None)


def _soft(words: list[Word], noun: Word) -> bool:
    """Tell whether a soft deed is of a field or a relation: «развитие туризма»."""
    what = _complement(words, noun)
    if what is None or what.first.normal not in _OF_FIELDS:
        return False
    tail = [one for one in words if one.start >= what.end]
    return not any(
        one.text.startswith("«") or (one.found and STRONG.fullmatch(one.text)) for one in tail
    )


_OBLIQUE = {"loct", "accs", "datv", "ablt"}
"""Cases of what a preposition governs; in the genitive a noun belongs to the one before it."""


def _after_preposition(words: list[Word]) -> Word | None:
    """Return the noun that a preposition governs: «о новых для страны культурных связях»."""
    found = list(nouns(words, prepositions=True))
    return next((one for one in found[:3] if one.cases & _OBLIQUE), next(iter(found), None))


def _theme(text: str, words: list[Word], cue: tuple[int, int]) -> tuple[int | None, Word | None]:
    """Return the verb (its number) and the noun that a promise is about, where words show them."""
    paper = _PAPER_ON.match(text) if cue[0] == cue[1] else None
    about = paper.end() if paper else cue[1] if _ABOUT.search(text[: cue[1]]) else None
    if about is not None:
        return None, _after_preposition([one for one in words if one.start >= about])
    at = next((n for n, one in enumerate(words) if one.end > cue[0]), None)
    verb = verb_at(words, at) if at is not None else None
    if verb is None:
        behind = [one for one in words if one.start >= cue[1]]
        dash = next((n for n, one in enumerate(behind) if one.text in "—–"), None)
        behind = behind if dash is None else behind[dash + 1 :]
        return None, next(nouns(behind, prepositions=True), None)
    behind = words[verb + 1 :]
    thing = done_to(behind)
    if thing is not None and thing.first.normal == "внимание":
        thing = next(nouns([one for one in behind if one.start > thing.start]), None)
    word = words[verb]
    reflexive = word.text.lower().endswith(("ся", "сь"))
    if word.is_one("INFN") and not reflexive:
        before = noun_before(words[:verb], "accs")
        return verb, thing or before or next(nouns(behind, prepositions=True), None)
    if behind and (word.first.normal == "готовиться" or behind[0].text.lower() in ("о", "об")):
        return verb, _after_preposition(behind)
    if reflexive or word.is_one("PRTS", "intr"):
        return verb, subject(words[:verb]) or next(nouns(behind), None)
    return verb, thing or noun_before(words[:verb], "accs")

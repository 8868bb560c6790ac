"""Russian verbs of deeds that can be pointed at, in whatever form: «построят», «передан», «чинят».

A list of forms always lacks one; here the dictionary gives the verb and its tense, and the verb is
looked for among those of deeds. A perfective future promises by itself, whatever the verb, but for
those that only say what follows from a thing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.ru.things import STRONG, headed
from coopplan.language.morphology import Reading, readings
from coopplan.model.codes import Status

EMPTY = frozenset(
    """
    помочь позволить стать дать придать способствовать послужить укрепить быть смочь привести
    сделать повысить сообщить продолжить встретить встретиться состояться посетить пройти
    присутствовать прибыть представить подписать поддержать открывать мочь усилить посмотреть
    увидеть сказать поговорить отметить рассказать узнать побывать ознакомиться возложить
    обсудить расширить улучшить удешевить облегчить оживить раскрыть сблизить ускорить
    упростить войти заслушать определить обозначить договориться поработать постарать
    попробовать подумать понравиться возглавить посвятить приурочить
    осмотреть познакомиться отведать прогуляться
    """.split()
)
"""Verbs that only say what follows from a thing, or what those who meet do."""
SPEECH = frozenset(
    """
    сказать рассказать сообщить отметить подчеркнуть добавить напомнить уточнить пояснить
    заметить заявить подтвердить назвать перечислить объяснить ответить выразить высказать
    поблагодарить поздравить пожелать признать указать упомянуть подытожить заключить
    сослаться выслушать услышать узнать понять убедиться запомнить вспомнить охватить
    затронуть коснуться
    """.split()
)
"""Verbs of speaking and thinking, and those of which only fields are the object."""
_CAME = {
    "приехать", "прилететь", "прийти", "вылететь", "выехать", "приплыть", "уехать", "показать",
    "угостить", "принять", "пригласить",
}  # fmt: skip
"""Who came, and what guests were shown, is no deed yet; who will come may be: «приедут врачи»."""
_LINKS = frozenset(
    """
    оказаться остаться показаться случиться обойтись вырасти возрасти увеличиться
    сократиться уменьшиться снизиться повыситься понадобиться потребоваться хватить
    исполниться измениться улучшиться усилиться экспортировать импортировать достигнуть
    достичь превысить продлиться наступить закончиться
    """.split()
)
"""Verbs of a quality or a change that comes by itself: «мост окажется выгоден»."""
_TOUCHES = {"коснуться", "затронуть", "говорить", "поговорить"}
"""Verbs of talks: with the noun of a deed behind them they tell what was talked of."""
_TALK_JOINED = re.compile(
    r"\bк\s+(?:[а-яё]+\s+){0,2}?(?:разговор|бесед|диалог|дискусси|обсужден|переговор|встреч|"
    r"конференци|видеоконференци|заседани)",
    re.IGNORECASE,
)
"""Who «подключился» to it has connected nothing."""
_DONE = frozenset(
    """
    сдать благоустроить выделить возвести восстановить высадить внедрить выкупить выпустить
    газифицировать доставить закупить заложить заменить запустить зарегистрировать изготовить
    инвестировать купить локализовать модернизировать наладить обновить оборудовать обустроить
    обучить организовать оснастить отгрузить отремонтировать открыть передать подарить
    подключить посадить построить поставить приобрести проложить профинансировать образовать
    разработать разместить реализовать реконструировать смонтировать создать сформировать
    отучить углубить расчистить заасфальтировать собрать освоить вырастить привезти
    трудоустроить установить утеплить учредить электрифицировать вручить достроить
    """.split()
)
_GOING_ON = frozenset(
    """
    асфальтировать бурить готовить ставить чистить рыть сеять красить перенимать перестраивать
    переоборудовать чинить достраивать консультировать закупать обучать отгружать завозить
    налаживать благоустраивать возводить восстанавливать внедрять высаживать закладывать
    изготавливать модернизировать монтировать обновлять оборудовать обустраивать осваивать
    оснащать прокладывать проектировать расселять реконструировать ремонтировать строить
    устанавливать финансировать
    """.split()
)
_WORD = re.compile(r"(?<![\w-])[А-Яа-яЁё]{4,}(?![\w-])")
_WHO = re.compile(
    r"(?:^|\b(?:компани|акимат|правительств|сторон|предприяти|администраци|инвестор|холдинг|област|"
    r"кра[йяею]|республик|вуз|университет|министерств|завод|корпораци|ведомств|банк|фонд|мы)\w*\s"
    r"(?:[^.,;]*\s)?|[»\"]\s)$",
    re.IGNORECASE,
)
"""Who can provide something; a bridge or an agreement that «обеспечит …» only has an effect."""


_ALREADY = re.compile(r"\bуже\s+$", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:уже|сейчас|сегодня|в\s+настоящее\s+время|в\s+данный\s+момент|на\s+сегодняшний\s+день|"
    r"в\s+эти\s+дни|продолж[а-яё]+|регулярно|ежегодно|постоянно|традиционно|"
    r"каждый\s+год|из\s+года\s+в\s+год)\b[^.;:]{0,60}$",
    re.IGNORECASE,
)
PROMISING_SIDES = re.compile(
    r"(?:^|[,:—–]\s|\bчто\s)(?:(?:обе\s+)?(?:стороны|участники\s+соглашения)|[а-яё]+ая\s+сторона|"
    r"(?:по|согласно|в\s+соответствии\s+с)\s+(?:[а-яё]+\s+)?"
    r"(?:протокол|договор|соглашени|план|меморандум|документ|услови)[а-яё]+)\b,?\s",
    re.IGNORECASE,
)
"""Who does a thing in a document's own words: «стороны учреждают …» is a promise."""
_SIDES = re.compile(
    rf"{PROMISING_SIDES.pattern}(?:[^.;:]*,\s+)?(?:[а-яё]+\s+){{0,3}}$", re.IGNORECASE
)
_STATES = frozenset(
    """
    являться находиться быть иметь иметься мочь составлять насчитывать связывать объединять
    занимать обладать располагать существовать представлять знать считать видеть понимать
    говорить отмечать рассказывать сообщать надеяться стремиться хотеть ждать рассчитывать
    намереваться планировать подтверждать выражать высказывать обращать уделять придавать
    сотрудничать взаимодействовать торговать развивать развиваться укреплять укрепляться
    расширять расширяться углублять поддерживать поддерживаться наблюдаться оставаться
    становиться заявлять заверять договариваться признавать исходить руководствоваться
    разделять способствовать помогать позволять давать присутствовать приветствовать
    подчеркивать подчёркивать констатировать положить относиться касаться заниматься учиться
    обучаться полагать проживать жить приходиться считаться называться заинтересовать
    продолжать продолжаться обсуждать обсуждаться рассматривать рассматриваться изучать
    изучаться прорабатывать прорабатываться предлагать предлагаться предусматривать
    предусматриваться планироваться ожидаться предполагать предполагаться дружить любить
    гордиться славиться требовать требоваться нуждаться показывать действовать работать
    функционировать трудиться входить включать содержать вступать гостить расти
    """.split()
)
"""Verbs of being, speaking and thinking: they tell of no deed under way."""
_UNTOLD = re.compile(
    r"\b(?:чтобы?|то,\s+что)\b[^.;]*$|\b(?:если|когда|знаем|известно)\b[^.;]*$|\bкотор\w+\s[^,]*$",
    re.IGNORECASE,
)
"""Behind it a deed is wished, supposed, known before or told of something else."""


OF_THINGS = (_DONE | _GOING_ON) - {
    "реализовать", "разработать", "создать", "сформировать", "организовать", "наладить",
    "налаживать", "внедрить", "внедрять", "учредить", "осваивать", "обновить", "обновлять",
}  # fmt: skip
_RELATIONS = re.compile(
    r"(?:отношени|связ[еьяи]|сотрудничеств|дружб|взаимодейств|сфер|направлени|доверии|диалог|"
    r"возможност|перспектив|двер[ьи]|страниц|горизонт)",
    re.IGNORECASE,
)
_TIMES = ("год", "месяц", "время", "день", "квартал", "полугодие", "неделя", "срок", "конец")


def _has_object(words: str) -> bool:
    """Tell whether words name anything besides a time, which a verb of a deed could be done to."""
    for match in re.finditer(r"[А-Яа-яЁё-]{3,}", words):
        first = readings(match.group())[0]
        if first.tags & {"NOUN", "ADJF"} and first.normal not in _TIMES:
            return True
    return False


def names_deed(text: str) -> bool:
    """Tell whether one of the first words is a verb of a deed, with words behind it."""
    for match in list(_WORD.finditer(text))[:4]:
        first = readings(match.group())[0]
        if first.tags & {"VERB", "INFN"} and first.normal.removesuffix("ся") in OF_THINGS:
            rest = text[match.end() :]
            return _has_object(rest) and not _RELATIONS.search(rest)
    return False


def find(text: str) -> Iterator[tuple[Status, int, int]]:
    """Yield the verbs of deeds in a text with the status that their tense gives."""
    for match in _WORD.finditer(text):
        found = readings(match.group())
        first = _passive(found, text, match) or _present(found)
        if first.known and first.tags & {"VERB", "PRTS"}:
            status = _status(
                first,
                text[max(0, match.start() - _WINDOW) : match.start()],
                text[match.end() : match.end() + _WINDOW],
            )
            if status is not None:
                yield status, match.start(), match.end()


_WINDOW = 400
"""Characters on each side of a verb that say what it tells."""


def _passive(found: tuple[Reading, ...], text: str, match: re.Match[str]) -> Reading | None:
    """Return the short participle that a word is taken for a quality or an adverb instead of.

    «Парк благоустроен» tells what was done to it; «открыто» does so where a neuter noun stands
    beside it as its subject, and is an adverb where it tells how somebody speaks.
    """
    one = next((each for each in found if "PRTS" in each.tags), None)
    if one is None or one.normal not in _DONE or not found[0].tags & {"ADVB", "ADJS"}:
        return None
    if "ADVB" in found[0].tags and not _of_neuter(text, match):
        return None
    return one


_CLAUSE = re.compile(r"[,;:.()«»]|\s[—–]\s")
_FEW = 6
"""Words at most between a short participle and its subject."""


def _of_neuter(text: str, match: re.Match[str]) -> bool:
    """Tell whether a neuter noun in the nominative is what a word of its clause is said of."""
    behind = _WORDS.findall(_CLAUSE.split(text[match.end() :])[0])[:_FEW]
    for word in behind:
        tags = readings(word)[0].tags
        if {"NOUN", "neut", "sing"} <= tags:
            return bool(tags & {"nomn", "accs"})
        if "NOUN" in tags or tags & {"VERB", "INFN", "GRND", "PREP", "ADVB"}:
            break
    before = _WORDS.findall(_CLAUSE.split(text[: match.start()])[-1])
    if behind and readings(behind[0])[0].tags & {"VERB", "INFN", "GRND", "PRTF"}:
        return False
    said = [readings(word)[0] for word in before]
    if any(one.tags & {"VERB", "PRTS"} and one.normal != "быть" for one in said):
        return False
    return any(
        {"NOUN", "neut", "sing"} <= one.tags
        and bool(one.tags & {"nomn", "accs"})
        and "PREP" not in led.tags
        for led, one in zip([_START, *said], said, strict=False)
    )


_WORDS = re.compile(r"[А-Яа-яЁё-]+")
_START = Reading("", frozenset(), known=False, score=0)
"""What stands before the first word of a clause."""


_ABOUT = re.compile(r"\s+(?:и\s+)?об?\s", re.IGNORECASE)


def _would(before: str, after: str) -> bool:
    """Tell whether a verb of the past is a wish: «вузы приняли бы студентов»."""
    return re.match(r"\s+бы\b", after) is not None or re.search(r"\bбы\s+$", before) is not None


def _present(found: tuple[Reading, ...]) -> Reading:
    """Return the likeliest reading, or that of the present where the future is of a rarer verb."""
    first = found[0]
    if "futr" in first.tags and not first.normal.endswith("овать"):  # «модернизируют» is both
        for one in found[1:]:
            if {"VERB", "pres", "impf"} <= one.tags and one.normal == first.normal:
                return one
    return first


def _status(verb: Reading, before: str, after: str) -> Status | None:
    if verb.normal == "собраться":  # who met
        return None
    lemma = verb.normal.removesuffix("ся")
    if {"VERB", "perf", "futr"} <= verb.tags:
        ours = {"1per", "plur"} <= verb.tags or "3per" in verb.tags
        effect = verb.normal == "обеспечить" and not _WHO.search(before)
        told = lemma in EMPTY or verb.normal in SPEECH or verb.normal in _LINKS
        return Status.PLANNED if ours and not effect and not told else None
    if _UNTOLD.search(before):
        return None
    if {"VERB", "past", "perf"} <= verb.tags and _would(before, after):
        return Status.PROPOSED if lemma not in EMPTY and verb.normal not in SPEECH else None
    if {"VERB", "past"} <= verb.tags and verb.normal in _TOUCHES:
        about = _ABOUT.match(after) if "говорить" in verb.normal else None
        named = about is not None or "говорить" not in verb.normal
        return Status.PROPOSED if named and STRONG.match(headed(after)) else None
    if verb.normal == "подключиться" and _TALK_JOINED.search(before + after):
        return None
    already = {"VERB", "past", "perf"} <= verb.tags and _ALREADY.search(before) is not None
    if already and lemma not in EMPTY and lemma not in _CAME:
        return Status.DONE
    if lemma in _DONE and ("PRTS" in verb.tags or {"past", "perf"} <= verb.tags):
        return Status.DONE
    if {"VERB", "pres", "3per"} <= verb.tags:
        if _SIDES.search(before) and verb.normal not in _STATES and not _ALREADY.search(before):
            return Status.PLANNED
        active = verb.normal not in _STATES
        if active and "tran" in verb.tags and after[:1].isspace() and STRONG.match(headed(after)):
            return Status.IN_PROGRESS
        if lemma in _GOING_ON or (active and _NOW.search(before)):
            return Status.IN_PROGRESS
    return None

"""What a Russian document, a list or a topic holds, whatever the verb: «соглашение закрепляет …».

The rule: a word for a paper or one of its parts stands before a verb of the third person or a short
participle, and a noun of a deed heads what the verb governs («в документе отражены вопросы обмена
данными»); or the paper's word stands before a dash and the deed behind it («один из проектов —
строительство завода»).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.ru.things import EVENT_AHEAD, STRONG, has_thing, headed
from coopplan.language.morphology import Reading, readings
from coopplan.model.codes import Status

_PAPER = re.compile(
    r"(?<![\w-])(?:соглашени|меморандум|документ|договор(?!ил|ён|ен)|договор[её]нност|протокол|программ|план(?!ир)|"
    r"дорожн\w+\s+карт|пункт|раздел|блок|переч(?:ень|н)|спис(?:ок|к)|стать[яеи]|положени|обязательств|стратеги|концепци)"
    r"[а-яё]*(?![\w-])",
    re.IGNORECASE,
)
_NOT_OF_CONTENTS = frozenset(
    """
    подписать заключить утвердить принять парафировать рассчитать вступить являться
    действовать стать позволить позволять способствовать дать давать помочь помогать
    подготовить готовить разработать разрабатывать продлить согласовать посвятить реализовать
    реализовывать выполнить исполнить сделать представить обсудить обсуждать рассмотреть
    рассматривать завершить начать состояться пройти быть одобрить скрепить приурочить
    послужить служить оценить приостановить находиться отменить создать построить открыть
    запустить провести поставить передать оформить составить размещаться отвести отводить
    уделить призвать вручить ратифицировать
    """.split()
)
_WORD = re.compile(r"(?<![\w-])[А-Яа-яЁё]{4,}(?![\w-])")
_REACH = 90
_WINDOW = 400
"""Characters on each side that say what a verb or a dash joins."""
_DASH = re.compile(r"\s[–—-]\s+(?:это\s+)?")
_LINK = re.compile(
    r"\s(?:был[аио]?|ста(?:л[аио]?|нет|нут)|оста[её]тся|остаются|названы?)\s", re.IGNORECASE
)
_PREPOSITION = re.compile(r"(?:для|в|на|по|к|с|из|за|при|от|до)\s", re.IGNORECASE)
_TOPIC = re.compile(
    r"(?<![\w-])(?:проект|шаг|направлени|пункт|тем|приоритет|план|инициатив|задач|цел[ьеия]|мер[аы]?|"
    r"замыс|договор[её]нност|предложени|иде[яий]|вопрос|перспектив|решени|возможност|услови|"
    r"мероприяти|этап|ласточк|объект|предмет|результат|итог|числ[ео])[а-яё]*(?![\w-])",
    re.IGNORECASE,
)
_ONLY_TALK = re.compile(
    r"(?<![\w-])(?:предложени|иде[яий]|вопрос|тем|перспектив|возможност|обсужд|разговор|бесед|переговор)[а-яё]*",
    re.IGNORECASE,
)


def find(text: str) -> Iterator[tuple[Status, int, int]]:
    """Yield the verbs or dashes behind which a paper's or a list's deeds stand."""
    for paper in _PAPER.finditer(text):
        verb = _verb(text, paper.end())
        if verb is not None and _heads_deed(text[verb.end() : verb.end() + _WINDOW]):
            yield Status.PLANNED, verb.start(), verb.end()
    for link in _LINK.finditer(text):
        topic = _TOPIC.search(text, max(0, link.start() - _REACH), link.start())
        if topic is None or _tells(text[max(0, link.start() - _WINDOW) : link.start()]):
            continue
        if not (_heads_deed(text[link.end() : link.end() + _WINDOW]) or _names_thing(text, link)):
            continue
        talk = _ONLY_TALK.search(text, 0, link.start()) is not None
        yield Status.PROPOSED if talk else Status.PLANNED, link.start() + 1, link.end() - 1
    for dash in _DASH.finditer(text):
        topic = _TOPIC.search(text, max(0, dash.start() - _REACH), dash.start())
        if (
            topic is None
            or _tells(text[max(0, dash.start() - _WINDOW) : dash.start()])
            or _PREPOSITION.match(text, dash.end())
        ):
            continue
        if not _heads_deed(text[dash.end() : dash.end() + _WINDOW]):
            continue
        talk = _ONLY_TALK.search(text, 0, dash.start()) is not None
        yield Status.PROPOSED if talk else Status.PLANNED, topic.start(), dash.start()


def _verb(text: str, at: int) -> re.Match[str] | None:
    """Return the first verb behind a paper's word, if it tells what the paper holds."""
    for match in _WORD.finditer(text, at, at + _REACH):
        if re.search(
            r"[.;!?—–]|:(?!\s+(?:в\s+)?(?:он[аои]?|них|н[её]м|ней)\s)|,\s+(?:что|чтобы)\b",
            text[at : match.start()],
        ):
            return None
        first = readings(match.group())[0]
        if _is_finite(first):
            return None if first.normal.removesuffix("ся") in _NOT_OF_CONTENTS else match
        if "INFN" in first.tags:
            return None
    return None


def _is_finite(word: Reading) -> bool:
    return bool({"VERB", "3per"} <= word.tags or "PRTS" in word.tags)


def _tells(text: str) -> bool:
    """Tell whether words hold a verb of their own, so that a dash joins nothing to their noun."""
    return any(
        readings(one.group())[0].tags & {"VERB", "PRTS", "INFN"} for one in _WORD.finditer(text)
    )


def _names_thing(text: str, link: re.Match[str]) -> bool:
    """Tell whether a thing is what something becomes: «первой ласточкой станет цех в порту»."""
    noun = re.match(r"[а-яё]+", headed(text[link.end() :]))
    return (
        link.group().strip() in ("станет", "станут")
        and noun is not None
        and has_thing(noun.group())
    )


def _heads_deed(text: str) -> bool:
    """Tell whether a noun of a deed or an event heads words."""
    head = headed(text)
    if len(text) - len(head) > _REACH:
        return False
    if len(re.split(r"[,;:.]", head)[0].split()) < 2:
        return False
    return STRONG.match(head) is not None or EVENT_AHEAD.match(head) is not None

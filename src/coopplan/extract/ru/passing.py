"""Russian clauses that tell of a deed only in passing: questions, earlier news, talks themselves.

The rule: what is asked, what the publisher wrote before, and that talks, a visit or a festivity
began, were arranged or ended is no deed of the cooperation, whatever verb says so.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.capitals import NATIONS
from coopplan.language.morphology import readings
from coopplan.model.codes import Status

_ASKED = re.compile(
    r"^\W*(?:(?:а|и|но|о\s+том,|в|на|по|с|к|при)\s+)?(?:какие|какой|какая|какое|каких|каким|каком|кто|где|когда(?=[^,]+$)|сколько|"
    r"чем|зачем|почему|куда)\s(?:именно\s+)?[^.]*(?:,\s*(?:пока\s+)?[^,]*\b(?:не\s|неизвестно|неясно|"
    r"станет\s|покажет|решат|узна))"
    r"|(?:^\W*|:\s)[а-яё]+\s+ли\s|\?\W*$",
    re.IGNORECASE,
)
_TITLE_ASKS = re.compile(
    r"^\W*(?:Где|Куда|Кто|Кого|Кому|Сколько|Почему|Зачем|Как|Какие|Какой|Какая|Какое|Чем)\s[^,;:—–]*$"
)
"""A question word with no other clause beside it: the title of other news."""
_EARLIER_NEWS = re.compile(
    r"\b(?:напомним|напоминаем)\b|\b(?:ранее|прежде|до\s+этого|накануне|недавно|как)\s+(?:мы|редакци[яи]|издание|портал|агентство)\s+"
    r"(?:уже\s+)?(?:писал|сообщал|рассказывал)|\b(?:ранее|уже)\s+(?:писал[аи]?|сообщал(?:ось|и|а)|рассказывали)\b",
    re.IGNORECASE,
)
_TALKS = frozenset(
    """
    план соглашение документ договор протокол меморандум встреча визит мероприятие переговоры
    переговор поездка беседа церемония заседание форум совещание сессия конференция подписание
    диалог торжество приём пресс-подход брифинг
    """.split()
)
_TALLY = re.compile(r"\bподве(?:д|сти)[а-яё]*\s+(?:[а-яё]+\s+)?(?:итог|черт)", re.IGNORECASE)
_RITE = re.compile(
    r"\W*(?:[а-яё]+\s+){0,2}(?:церемони|пресс-конференци|брифинг)[а-яё]*", re.IGNORECASE
)
_ADJECTIVES = {"ADJF", "PRTF", "NUMR", "Apro", "Anum"}
_WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*")

_TO_SIGN = re.compile(
    r"(?:[\s,«]+[\w-]+){0,6}?\s+(?:подпи(?:сать|сани|шут|шем|шет)|парафировать|"
    r"заключ(?:ить|ат|ит|ени)\w*(?!\s+(?:[\w-]+\s+){0,2}(?:контракт|сделк)))",
    re.IGNORECASE,
)
"""Behind a promise: only that a document is to be signed, which its own fields tell."""
_SIGNED = re.compile(r"\bподписани[ея]\s+(?:[\w-]+\s+){0,3}$", re.IGNORECASE)
_SUBORDINATE = re.compile(r"\b(?:когда|если)\s[^,]*$", re.IGNORECASE)
"""A verb behind it only says when or on what terms."""
_KEEPSAKE = re.compile(
    r"\s+(?:[\w-]+\s+){0,4}?(?:подар|диплом|мантия|звани|сувенир|знак|грамот|благодарн|наград|медал|букет|картин)",
    re.IGNORECASE,
)
_AS_A_GIFT = re.compile(r"\bв\s+(?:подарок|дар|знак)\b|\bна\s+память\b", re.IGNORECASE)
_SINCE = re.compile(
    r"\b(?:\d+|десят\w+|много|нескольк\w+)\s+(?:лет|год(?:а|ов)|десятилети\w+)\s+(?:[а-яё]+\s+){0,2}$"
    r"|\b(?:от|с|со|до|после|для|из|около)\s+$",
    re.IGNORECASE,
)
"""What has been so for years, and «начала» behind a preposition, is no deed."""
_ONLY_SEEN = re.compile(r",\s+(?:как|насколько|где|кто)\s[^,]*$", re.IGNORECASE)
_WHOEVER = re.compile(r"\s+(?:тот|та|те|всякий|каждый),\s+(?:кто|котор)", re.IGNORECASE)
_BY_WHOEVER = re.compile(r"\b(?:тот|та|те|всякий|каждый),\s+кто\s[^,]*$", re.IGNORECASE)
"""A saying about anybody: «выиграет тот, кто построит первым»."""
_OVER_YEARS = re.compile(
    r"\bза\s+(?:[а-яё]+\s+){0,2}?(?:\d+|[а-яё]+)\s+(?:лет|год(?:а|ов)?|десятилети\w+)\b|"
    r"\bза\s+последн(?:ие|ее|ий)\s+(?:[а-яё]+\s+){0,2}?(?:лет|годы|год|время|десятилетие)\b|"
    r"\bза\s+(?:десятилетие|пятилетку|пятилетие)\b",
    re.IGNORECASE,
)
_SHARED = re.compile(
    r"\b(?:совместн|сообща|вместе|сотруднич|взаимодейств|партн[её]р|соглашени|меморандум|договор|"
    r"меж(?:ду|регион|гос)|обе(?:и|их)?\b|сторон|нашими\b|коллег|"
    rf"{'|'.join(NATIONS)})",
    re.IGNORECASE,
)
"""What ties a deed of the past to the cooperation; without it the years are a region's own."""
_GIVEN = re.compile(
    r"\s+(?:[а-яё]+(?:ые|ие|ую|ий|ый|ая)\s+)*(?:возможност|перспектив|горизонт|двер|страниц|доступ)",
    re.IGNORECASE,
)
"""«Открывает новые горизонты»: what a document gives, and nobody does."""


_OPENS = re.compile(
    r"\s+(?:(?:перед|для)\s+(?:[\w-]+\s+){1,3}?)?(?:[а-яё]+(?:ые|ие|ую|ий|ый|ая)\s+)*"
    r"(?:возможност|перспектив|горизонт)",
    re.IGNORECASE,
)
"""The same of the future: «распахнёт перед городами новые перспективы»."""


def asked(text: str) -> bool:
    """Tell whether a clause asks, or recalls earlier news of the publisher."""
    return any(one.search(text) for one in (_ASKED, _TITLE_ASKS, _EARLIER_NEWS))


def told(text: str, cue: tuple[int, int], status: Status) -> bool:
    """Tell whether the words at ``cue`` tell of no deed of the cooperation, or in passing only."""
    before, after = text[: cue[0]], text[cue[1] :]
    if _SUBORDINATE.search(before) or _WHOEVER.match(after) or _BY_WHOEVER.search(before):
        return True
    if status is Status.DONE and _OVER_YEARS.search(text) and not _SHARED.search(text):
        return True
    if status is Status.PLANNED:
        effect = "VERB" in readings(text[slice(*cue)])[0].tags and _OPENS.match(after)
        signed = _TO_SIGN.match(after) or _SIGNED.search(before)
        return bool(
            effect or signed or _TALLY.search(text) or _RITE.match(before) or _RITE.match(after)
        )
    if status not in (Status.DONE, Status.IN_PROGRESS):
        return False
    seen = _SINCE.search(before) or _ONLY_SEEN.search(before)
    given = _GIVEN.match(after) or _KEEPSAKE.match(after) or _AS_A_GIFT.search(text)
    return bool(seen or given) or _of_talks(text, *cue)


def _of_talks(text: str, start: int, end: int) -> bool:
    """Tell whether the words at ``start:end`` say that talks, a visit or a feast began or ended."""
    words = [readings(one) for one in _WORD.findall(text[start:end])]
    if not words or not words[0][0].tags & {"VERB", "PRTS"}:
        return False
    subject = _subject(text[:start]) or _subject(text[end:])
    return subject in _TALKS


def _subject(words: str) -> str | None:
    """Return the first noun of words, if it can be the subject of a verb beside it."""
    for match in _WORD.finditer(words):
        found = readings(match.group())
        first = found[0]
        if first.tags & _ADJECTIVES or "ADJF" in first.tags:
            continue
        noun = next((one for one in found if "NOUN" in one.tags), None)
        if noun is None or noun.case is None:
            return None
        named = any(one.case == "nomn" for one in found if "NOUN" in one.tags)
        return noun.normal if named else None
    return None

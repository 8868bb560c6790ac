"""Which Russian sentences tell for which years the paper is of which the text has just spoken.

«Она рассчитана на 2031–2033 годы», «В документ вошли 20 мероприятий на 2031–2033 годы»: by a
pronoun right behind the signing, by the word of the paper anywhere.
"""

from __future__ import annotations

import re

from coopplan.extract.dates import PeriodMention
from coopplan.extract.documents_told import Main
from coopplan.extract.told import Told
from coopplan.language.morphology import readings

_OF_IT = re.compile(
    r"(?:Он|Она|Оно)\s+(?:\w+\s+)?(?:рассчитан|охватыва|действ|вступ\w+\s+в\s+силу|будет\s+действ|составлен|принят|определя|прод(?:лит|олжит)ся|продл[её]н|"
    r"(?:будет\s+)?(?:реализ|выполн|исполн|осуществ))|"
    r"(?:Рассчитан[ао]?|Действ\w+|Охватыва\w+|Составлен[ао]?|Утвержд[её]н[ао]?|Принят[ао]?|Заключ[её]н[ао]?)"
    r"\s+(?:он|она|оно|документ)\b|"
    r"(?:Его|Её|Ее)\s+(?:срок|период|горизонт|действие|реализаци|выполнени|исполнени)|"
    r"(?:Реализовать|Выполнить|Исполнить|Осуществить)\s+(?:его|её|ее|документ)\b|"
    r"(?:Новый\s+)?[Тт]екст\w*\s+рассчитан|"
    r"(?:Срок|Период|Горизонт)\w*\s+(?:его|её|ее|действия|реализации|документа)\b"
)
"""What begins the sentence behind a signing that tells how long the document is for."""
_PAPER = (
    r"(?:документ|план|программ|«?дорожн\w+\s+карт|(?:доп)?соглашени|меморандум|протокол|договор)"
    r"\w*»?"
)
_ITS_DEEDS = re.compile(
    rf"(?:(?P<it>Он|Она|Оно|В\s+(?:н[её]м|ней|него|не[её]))|В\s+(?i:{_PAPER})|"
    rf"(?i:{_PAPER})\s+(?:включа|содерж|насчит|объединя|предусм)\w+)\s[^.;,]{{0,70}}"
    r"\b(?:мероприяти|пункт|мер(?:ы|ами)?\b|шаг|действи|проект|позици|инициатив)\w*(?:\s[^.;,]{0,50}|"
    r",\s+(?:котор|рассчитанн|намеченн|запланированн)\w*\s[^.;,]{0,50})?\s\(?(?:(?:в|на)\s+)?$"
)
"""What leads up to the years of all that a paper holds: «В ней 20 мероприятий на …»."""

_DEFINES = re.compile(
    rf"(?i:{_PAPER})\s[^.;,]{{0,60}}?\b(?i:определ|установ|утвержда|предусм|уточн|закреп)\w+\s"
    r"[^.;]{0,40}?\b(?:переч(?:ень|ни)|объ[её]м|мероприяти|обязательств|финансировани|направлени|сумм)"
    r"[^.;]{0,140}\s$"
)
"""What leads up to the years for which a paper says what will be done, and for how much."""
_BY_TERMS = re.compile(rf"(?:По|Согласно)\s+(?:условиям\s+)?(?i:{_PAPER})\b,?\s+в\s+$")
"""What leads up to the years in which a side does what the paper asks of it."""
_WITHIN = re.compile(
    r"(?:По|Согласно|В\s+рамках|В\s+соответствии\s+с|Благодаря)\s+(?:условиям\s+)?"
    rf"(?:(?P<it>ней|нему|ним)|(?:(?:нов|эт|подписанн)\w+\s+)?(?i:{_PAPER})),?\s+"
    r"(?:[а-яё]+\s+)?(?:в\s+)?$|"
    r"(?i:планом|программой|документом|соглашением|протоколом|дорожной\s+картой|меморандумом|договором)"
    r"\s[^.;]{0,90}?(?:\bв\s+)?$"
)
"""What leads up to the years in which the paper lets something be done that is yet to come."""
_ALSO_FOR = re.compile(
    rf"(?:Он|Она|Оно|(?i:{_PAPER}))\s[^.;,]{{1,70}}?,?\s(?:и|а)\s+"
    r"(?:рассчитан|составлен|охватыва|действ|принят|заключ[её]н|утвержд[её]н)\w*\s+"
    r"(?:на\s+)?(?:период\s+)?$"
)
"""What leads up to the years of a paper of which something else is told first."""
_NAMED_FOR = re.compile(r"(?:(?:Новый|Этот|Сам)\s+)?[Дд]окумент\w{0,2}\s+(?:на\s+)?$")
"""The years stand right behind «документ», which means the paper of the signing."""
_THEY_AGREED = re.compile(
    r"(?:Стороны|Они|Регионы|Города|Страны|Партн[её]ры)\s+(?:[а-яё]+\s+)?"
    r"(?:договорил|условил|намерен|обязал|планиру|буд)\w+\s+(?:[а-яё]+\s+)?"
    r"(?:развива|сотруднич|взаимодейств|работа|укрепля)\w+\s[^.;,]{0,60}?(?:\bв\s+)?$"
)
"""What leads up to the years in which the sides of a signing will work together."""
_TERM_IS = re.compile(
    r"\b(?:срок|период)\w*\s+(?:(?:его|её|ее)\s+)?(?:действия\s+)?"
    r"(?:назван|указан|определ[её]н|обозначен|установлен|выбран)\w*\s+$",
    re.IGNORECASE,
)
"""What leads up to years that are called the term: «сроком названы 2031–2033 годы»."""
_ITS_TERMS = re.compile(
    r"Мероприятия\b[^.;]{0,80}\s(?:рассчитаны|запланированы|намечены|пройдут|состоятся|проведут|"
    r"(?:реализ|выполн|исполн|осуществ)\w+)\s+(?:на|в)\s+(?:период\s+|течение\s+)?$|"
    r"В\s+(?:н[её]м|ней)\s+(?:прописан|закрепл|обозначен|определ)\w*\s[^.;]{0,40}"
    r"\b(?:работ|сотрудничеств|взаимодейств|партн[её]рств)[^.;]{0,40}\s$"
)
"""What leads up to the years of what a paper right before holds: «В нём прописана работа до …»."""
_CARRIED_OUT = re.compile(
    rf"(?i:{_PAPER})\s+(?:[а-яё]+\s+)?(?:реализ|выполн|исполн|осуществ)\w+\s+в\s+(?:течение\s+)?$|"
    rf"(?:Реализаци|Выполнени|Исполнени)[яе]\s+(?i:{_PAPER})\s+(?:[а-яё]+\s+)?(?:начн|старту|запланир|"
    r"намеч|рассчит|пройд[её]т)\w*\s+(?:в\s+|на\s+|с\s+)?$"
)
"""What leads up to the years in which the paper itself is carried out."""
_FIXED = re.compile(
    r"\bзакрепи(?:л[аи]?|ли)\s+(?:[а-яё]+\s+)?договор[её]нност\w+\s[^.;]{0,120}$", re.IGNORECASE
)
"""The paper beside it is told by what it fixes: «закрепили договорённости о … на …»."""


_ABOUT_IT = 3
"""Sentences at most that may stand between the signing and what goes on about its paper."""


def _goes_on(before: list[Told], main: Main) -> bool:
    """Tell whether the last of some sentences is the signing, or speaks of its paper alone."""
    for one in reversed(before[-_ABOUT_IT:]):
        if one in main.anchors:
            return main.earlier or not one.earlier
        kinds = {doc.kind for doc in one.documents}
        if one.earlier or kinds != {main.kind}:
            return False
    return False


def _before_signing(told: list[Told], at: int, main: Main) -> bool:
    """Tell whether a sentence stands between one that names the paper and its signing."""
    before, after = told[max(0, at - 1) : at], told[at + 1 : at + 2]
    named = {doc.kind for one in before for doc in one.documents if not one.earlier}
    return named == {main.kind} and any(one in main.anchors for one in after)


def _is_within(told: Told, mention: PeriodMention, lead: str, main: Main, behind: bool) -> bool:
    """Tell whether a stretch of years is that in which the paper lets something be done."""
    match = _WITHIN.match(lead)
    whole = mention.first is not None and mention.first != mention.last
    if match is None or not whole or mention.first is None or mention.last is None:
        return False
    if mention.first.year == mention.last.year or (match["it"] and not behind):
        return False
    kinds = {doc.kind for doc in told.documents}
    return kinds <= {main.kind} and not told.earlier and _is_to_come(told.span.text)


def _is_to_come(text: str) -> bool:
    """Tell whether something is said to be yet to be done, and nothing that it has been done."""
    if _PLANNED.search(text):
        return True
    verbs = [readings(word)[0] for word in _WORD.findall(text)]
    return any("futr" in one.tags for one in verbs) and not any("past" in one.tags for one in verbs)


_PLANNED = re.compile(
    r"\b(?:запланирован|предусмотрен|намечен|планиру[ею]т|предстоит|предполагает|предусматрива|"
    r"рассчитыва|обяза[лн])\w*",
    re.IGNORECASE,
)
_WORD = re.compile(r"[А-Яа-яЁё]{3,}")


def is_of_it(told: Told, mention: PeriodMention, everything: list[Told], main: Main) -> bool:
    """Tell whether some years of a sentence are told as the term of what was signed before it."""
    at = everything.index(told)
    behind = _goes_on(everything[:at], main)
    lead, said = told.span.text[: mention.start - told.span.start], told.after(mention.start)
    near = behind or _before_signing(everything, at, main)
    if (near and _OF_IT.match(told.span.text)) or (behind and _ITS_TERMS.match(lead)):
        return True
    if near and _TERM_IS.search(lead):
        return True
    if near and any(one.match(lead) for one in (_ALSO_FOR, _NAMED_FOR, _THEY_AGREED)):
        return True
    by_terms = _BY_TERMS.match(lead) and {doc.kind for doc in told.documents} <= {main.kind}
    if main.anchors and (by_terms or _is_within(told, mention, lead, main, behind)):
        return True
    on = said.startswith("на ") or lead.endswith(" на ")
    if main.anchors and on and _DEFINES.match(lead):
        return True
    own = {doc.kind for doc in told.documents} == {main.kind}
    if own and main.anchors and _CARRIED_OUT.match(lead):
        return True
    beside = behind or any(one in main.anchors for one in everything[at + 1 : at + 2])
    if beside and _FIXED.search(lead):
        return True
    if mention.first is None or mention.last is None or mention.first.year == mention.last.year:
        return False
    deeds = _ITS_DEEDS.match(lead)
    return deeds is not None and (behind or deeds["it"] is None)

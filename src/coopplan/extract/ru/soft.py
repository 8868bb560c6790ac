"""Russian verbs of promises and deeds that tell of neither: efforts, arrivals, where roads lead.

The rule: the same verb promises or tells something with one object and nothing with another, so
each is looked at together with what stands beside it: «идёт ремонт», but «идёт на смену».
"""

from __future__ import annotations

import re

from coopplan.extract.ru import objects
from coopplan.extract.ru.things import STRONG
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue

_EFFORT = re.compile(
    r"\W*(?:[а-яё]+\s+){0,4}?(?:(?:при)?(?:лож|клад)[а-яё]+\s+(?:[а-яё]+\s+){0,5}?(?:сил|усили)|"
    r"(?:с)?делать\s+(?:для\s+[а-яё]+\s+)?(?:вс[её]\b|максимум)|не\s+жалеть\s+сил|оправдать\b|"
    r"при(?:лож|клад)[а-яё]+\s+максимум|[а-яё]+(?:ить|ать)\s+(?:[а-яё]+\s+){0,2}усили)",
    re.IGNORECASE,
)
"""Behind a promise: only that they will try."""
_EFFORT_ON = re.compile(rf"[а-яё]*\s+на\s+(?:{STRONG.pattern})", re.IGNORECASE)
"""On what they will try, where that is work on a thing."""
_ON_OCCASION = re.compile(
    r"\b(?:в\s+преддверии|накануне|в\s+рамках|на\s+полях|на\s+площадке|в\s+ходе|во\s+время|"
    r"по\s+итогам)\s[^,]{3,110},\s+котор[а-яё]+\s[^,]*$",
    re.IGNORECASE,
)
"""What is told of the occasion alone: «… в преддверии форума, который пройдёт в марте»."""
_GOES = re.compile(r"ид(?:[её]т|ут)$", re.IGNORECASE)
_GOES_NOWHERE = re.compile(
    r"\s+(?:на\s+(?:смену|пользу|убыль|спад|руку|поправку)|вс[её]\s+(?:больше|меньше|активнее)|"
    r"(?:[а-яё]+\s+)?(?:дорог[аи]|трасс[аы]|пут[ьи]|магистрал[ьи]|железнодорожн\w+\s+(?:пут|лини)\w*)"
    r"(?![а-яё]))",
    re.IGNORECASE,
)
_ROAD_GOES = re.compile(
    r"(?:^|\s)(?:дорог[аи]|трасс[аы]|пут[ьи]|магистрал[ьи])\s+(?:[а-яё]+\s+)?$", re.IGNORECASE
)
_WORK = re.compile(
    r"\b(?:работ|подготовк|стро[йи]|набор|съ[её]мк|проект|программ|реализаци)", re.IGNORECASE
)
"""What goes on as a deed; an alliance or a tradition that is «продолжена» is none."""
_GOES_ON_WITH = re.compile(r"продолжа(?:ет|ют)$", re.IGNORECASE)
_ON_THE_PROGRAMME = re.compile(r"в (?:программе|повестке)", re.IGNORECASE)
_OF_VISIT = re.compile(
    r"[\s—–:-]*(?:[а-яё]+(?:ая|ое|ые|ие|ий|ый)\s+)*(?:поездк|посещени|знакомств|встреч|осмотр|визит|"
    r"переговор|бесед|при[её]м|заседани|совещани|подписани|церемони|ужин|прогулк|возложени)",
    re.IGNORECASE,
)
_SET_OUT = re.compile(r"начал(?:а|и|ся|ась|ось|ись)?$", re.IGNORECASE)
_WITH_TOPIC = re.compile(r"\s+(?:(?:разговор|беседу|встречу|переговоры)\s+)?со?\s", re.IGNORECASE)
_BROUGHT = re.compile(r"(?:привез|прив[её]з|принес|прин[её]с)", re.IGNORECASE)
_PAPERS = re.compile(
    r"\s+(?:(?:с собой|и|также|новый|новые|свой|свои|целый)\s+)*"
    r"(?:переч(?:ень|ни)|спис(?:ок|ки)|пакет|предложени|проекты?\s+(?:соглашени|документ|план)|план|"
    r"программ|подар|письм|привет|поздравлени|иде[июй])",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"постав(?:ит|ят)$", re.IGNORECASE)
_SIGNATURE = re.compile(r"\b(?:подпис|автограф|росчерк)", re.IGNORECASE)
_TO_SIGN = re.compile(r"\s+(?:[а-яё]+\s+){0,3}?поставить\b", re.IGNORECASE)
_IN_HAND = re.compile(r"в работе$", re.IGNORECASE)
_SUM_ONLY = re.compile(
    r"[\s—–:-]*(?:(?:ещ[её]|почти|около|свыше|более|порядка|примерно|на)\s+){0,4}\d[\d\s,]*(?:(?:тыс|млн|млрд|миллион|миллиард)[а-яё]*\.?)?"
    r"(?:\s+(?:доллар|рубл|тенге|юан|евро|сом|сум)[а-яё]*)?\W*$",
    re.IGNORECASE,
)
"""«В работе — ещё почти на 600 миллионов»: what is at work is not named."""
_TRADES = re.compile(
    r"\s+(?:[а-яё]+\s+){0,2}?(?:на)?торговать\s+(?:[а-яё]+\s+){0,2}?на\s", re.IGNORECASE
)
_FROM_PAPER = re.compile(
    r"\b(?:договор[её]нност[ьи]|соглашени[ея]|меморандумы?|документы?|сотрудничество|партн[её]рство|"
    r"взаимодействие)\s+(?!и\s)(?:[а-яё]+\s+){0,4}$",
    re.IGNORECASE,
)
_EFFECT = re.compile(
    r"\s+(?:[а-яё]+\s+){0,2}?(?:рабочие\s+места|экспорт|импорт|рост|услови|выгод|польз|доход|товарооборот|"
    r"оборот|плод|отдач|поток|основ[уы]|приток|налог)",
    re.IGNORECASE,
)
"""What follows by itself from a document: «договорённости увеличат экспорт»."""


_LEADS = re.compile(
    r"вед(?:[её]т|ут)(?:ся)?$|вел(?:ась|ись|ся)$|вёлся$|буд(?:ет|ут)$", re.IGNORECASE
)
_TO_LEAD = re.compile(r"буд", re.IGNORECASE)
_LED = r"(?:товарооборот|торговл|диалог|консультаци|бесед|разговор|дискусси|переписк|спор)[а-яё]*"
_LED_BEFORE = re.compile(rf"\b{_LED}\s+(?:[а-яё]+о\s+)?$", re.IGNORECASE)
_LED_AFTER = re.compile(
    rf"\s+(?:[а-яё]+о\s+)?(?P<to>вести(?:сь)?\s+)?(?:[а-яё]+(?:ый|ий|ые|ие|ую|ая)\s+)*{_LED}",
    re.IGNORECASE,
)
"""What is led and leaves nothing behind: talk and trade in general."""


def _only_talks(words: str, before: str, after: str) -> bool:
    """Tell whether it is talk or trade that is led, and nothing stands behind it."""
    led = _LED_AFTER.match(after)
    ahead = _TO_LEAD.match(words) is not None
    if led is not None and (led["to"] or not ahead):
        return STRONG.search(after, led.end()) is None
    return not ahead and _LED_BEFORE.search(before) is not None and STRONG.search(after) is None


def soft(clause: Span, cue: Cue) -> bool:
    """Tell whether the words beside a verb of a promise or deed leave nothing of it."""
    before = clause.text[: cue.start - clause.start]
    words = clause.text[cue.start - clause.start : cue.end - clause.start]
    after = clause.text[cue.end - clause.start :]
    effort = _EFFORT.match(after)
    if (effort and not _EFFORT_ON.match(after, effort.end())) or _TRADES.match(after):
        return True
    if _ON_OCCASION.search(before):
        return True
    if _FROM_PAPER.search(before) and _EFFECT.match(after):
        return True
    if _LEADS.match(words):
        return _only_talks(words, before, after)
    if _GOES.search(words):
        return bool(_GOES_NOWHERE.match(after) or _ROAD_GOES.search(before))
    if _GOES_ON_WITH.match(words) and not before.endswith("не "):
        goes_on = STRONG.search(before + after) or _WORK.search(before + after)
        return not goes_on and objects.governed(after) is None
    if _ON_THE_PROGRAMME.match(words):
        return _OF_VISIT.match(after) is not None
    if _SET_OUT.match(words):
        return _WITH_TOPIC.match(after) is not None and STRONG.search(after) is None
    if _BROUGHT.match(words):
        return _PAPERS.match(after) is not None
    if _SIGNS.match(words):
        return _SIGNATURE.search(before + after) is not None
    if _TO_SIGN.match(after) and _SIGNATURE.search(before):
        return True
    return _IN_HAND.match(words) is not None and _SUM_ONLY.match(after) is not None

"""Whom a Russian text has invited, received or performing, and whether it is for a deed.

The rule: who comes as a guest is no measure; who comes to learn, to play or to do something is.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.things import EVENT_AHEAD
from coopplan.language.morphology import readings

_INVITES = re.compile(r"приглас|приглаш|позва|зов[её]т|зовут", re.IGNORECASE)
_TO_WHAT = re.compile(
    r"«[^»]{3,}»|\b(?:фестивал|выставк|ярмарк|турнир|соревнован|семинар|конференц|"
    r"для\s+[а-яё]+(?:ния|ия|ки)\b|с целью|чтобы)",
    re.IGNORECASE,
)


_TO_COME = re.compile(
    r"\s+(?:[а-яё]+\s+)?(?:делегаци|коллег|специалист|бизнесмен|предпринимател|руководител|экспорт[её]р|"
    r"инвестор|аграри|врач|педагог|учёных|ученых)[а-яё]*\s[^,;]{0,60}?\b[а-яё]+(?:ать|ить|еть|сти|йти)\b",
    re.IGNORECASE,
)
"""Who is invited to come or to do something, a delegation or those who work at it."""
_RECEIVES = re.compile(r"при(?:мет|мут|мем|едет|едут|едем)$", re.IGNORECASE)
_PERFORMS = re.compile(r"выступ(?:ит|ят)$", re.IGNORECASE)
_PERFORMERS = re.compile(
    r"\b(?:коллектив|ансамбл|артист|оркестр|театр|музыкант|певц|спортсмен|хор\b|танцор)",
    re.IGNORECASE,
)
LEARNING = re.compile(r"\b(?:школ[аы]\b|практик|курс|обучени|стажировк)", re.IGNORECASE)


def idle(words: str, before: str, after: str) -> bool | None:
    """Tell whether a verb of receiving or inviting is of guests alone; None of other verbs."""
    if _RECEIVES.match(words):
        come = LEARNING.search(after) or _guests(after)
        return EVENT_AHEAD.search(before + after) is None and not come
    if _PERFORMS.match(words):
        return _PERFORMERS.search(before + after) is None
    if _INVITES.match(words):
        return _TO_WHAT.search(after) is None and _TO_COME.match(after) is None
    return None


_HOSTED = {"гость", "представитель", "коллега", "участник", "делегат", "делегация", "партнёр"}
_GROUP = {"группа", "команда", "ансамбль", "коллектив", "отряд", "бригада", "театр", "оркестр"}


def _guests(after: str) -> bool:
    """Tell whether those who come or are received come to do something: pupils, a team, masters."""
    for match in re.finditer(r"[а-яё]{4,}", after):
        first = readings(match.group())[0]
        if "NOUN" in first.tags:
            many = {"anim", "plur"} <= first.tags and first.normal not in _HOSTED
            return many or first.normal in _GROUP
    return False

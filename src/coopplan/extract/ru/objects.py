"""What a Russian verb is done to, and whether that is a thing or only a relation.

The rule: a deed is known by its grammar and dropped where its object names a relation, an
opportunity or an intention («развивать связи», «открывает возможности») and no deed beside it.
"""

from __future__ import annotations

import re

from coopplan.extract.ru.deeds import EMPTY
from coopplan.extract.ru.things import STRONG, has_thing
from coopplan.language.morphology import Reading, readings

_WORD = re.compile(r"[А-Яа-яЁё]+(?:-[А-Яа-яЁё]+)*|[«\"(:;—–]|\d")
_REACH = 6
_RELATIONS = frozenset(
    """
    рост активность среда климат сотрудничество взаимодействие отношение связь контакт диалог
    партнёрство партнерство кооперация дружба интеграция товарооборот торговля потенциал
    интерес возможность условие перспектива импульс основа роль значение внимание усилие
    направление горизонт опыт взаимопонимание доверие товарообмен оборот стремление намерение
    готовность желание уверенность надежда путь приверженность уважение традиция
    конкурентоспособность привлекательность
    """.split()
)
WEAK = frozenset(
    """
    развивать развить расширять расширить укреплять укрепить углублять углубить наращивать
    нарастить активизировать усиливать усилить увеличивать увеличить повышать повысить
    улучшать улучшить совершенствовать способствовать содействовать сотрудничать
    взаимодействовать поддерживать сближать сохранять сохранить продолжать продолжить
    стимулировать
    """.split()
)

_WITH_NAMED = re.compile(
    r"\b(?:взаимодействие|сотрудничество|партн[её]рство)\s+со?\s+[^,.;«\"]{3,60}[«\"]",
    re.IGNORECASE,
)
_NO_DEEDS = frozenset(
    """
    договорить обсудить встретить увидеть посетить побывать осмотреть ознакомить познакомить
    понравить
    """.split()
)
"""What those who meet do, whatever it is done to; without the ending of the reflexive."""


def governed(after: str) -> re.Match[str] | None:
    """Return the infinitive that the words of a promise govern, some words behind them."""
    for at, match in enumerate(_WORD.finditer(after)):
        if at > _REACH or not match.group()[0].isalpha():
            return None
        first = readings(match.group())[0]
        if "INFN" in first.tags:
            return match
        if "VERB" in first.tags:
            return None
    return None


_TO_IT = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:том|тому|того|то|этому),\s+чтобы\s+(?P<what>[^;]+)", re.IGNORECASE
)


def so_that(after: str) -> bool:
    """Tell whether a promise is of what others will do: «содействовать тому, чтобы вузы …»."""
    match = _TO_IT.match(after)
    if match is None:
        return False
    who = _first_noun(match["what"])
    return (who is None or who.normal not in _RELATIONS) and has_thing(match["what"])


def of_relations(words: str) -> bool:
    """Tell whether the first noun of words names a relation, with no deed behind it."""
    noun = _first_noun(words)
    if noun is None:
        return False
    if noun.normal == "возможность" and governed(words) is not None:
        return False
    if noun.normal == "опыт" and ("plur" in noun.tags or " между " in words):
        return False  # «полевые опыты», «опытом между музеями»
    if noun.normal not in _RELATIONS or with_named(words):
        return False
    return STRONG.search(words) is None


def with_named(words: str) -> bool:
    """Tell whether a relation is to a body told by its name, which can be pointed at later."""
    return _WITH_NAMED.search(words) is not None


def idle_infinitive(after: str) -> bool:
    """Tell whether the infinitive behind a promise leaves nothing of it: «хотят сблизить …»."""
    verb = governed(after)
    if verb is None:
        return False
    lemma = readings(verb.group())[0].normal.removesuffix("ся")
    rest = re.split(r"[,;]\s", after[verb.end() :])[0]
    if lemma == "быть" or STRONG.search(rest):
        return False
    if lemma in _NO_DEEDS:
        return True
    weak = lemma in EMPTY or lemma in WEAK
    return of_relations(rest) or (weak and not has_thing(rest))


_TO_THEM = re.compile(
    r"^\s+(?:для|у|к|с|за|в)\s+(?:них|него|неё|нас|вас|себя)\b|"
    r"^\s+для\s+(?:[а-яё]+\s+){1,3}?(?=[а-яё]+(?:ую|ее|ое|ые|ие|ий|ый)\s)",
    re.IGNORECASE,
)


def _first_noun(words: str) -> Reading | None:
    for match in _WORD.finditer(_TO_THEM.sub("", words)):
        if not match.group()[0].isalpha():
            return None
        first = readings(match.group())[0]
        if "NOUN" in first.tags:
            return first
        if not first.tags & {"ADJF", "PRTF", "ADVB", "NUMR", "PRCL", "CONJ", "Apro"}:
            return None
    return None

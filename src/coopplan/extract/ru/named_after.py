"""Whom a Russian body is called after: «имени К. А. Ермакова», «им. аль-Бируни», «имени Ильи Рога».

The rule: one name with its initials; a given name takes the surname behind it; a name that neither
the dictionary nor an ending tells takes one more, unless somebody else's name or a place is there.
"""

from __future__ import annotations

import re

from coopplan.language.morphology import readings

_LEAD = re.compile(
    r"\s+(?:имени|им\.)\s*(?:[а-яё]+(?:ого|его|ой|ей|а|я|ы|ых|их|ов|ев)\s+){0,3}"
    r"(?:Президента\s+[А-ЯЁ]\w+\s+|Героя\s+(?:Советского\s+Союза|[А-ЯЁ]\w+)\s+)?"
    r"(?P<initials>(?:[А-ЯЁ]\.\s?-?){1,3})?"
)
_PARTICLE = r"(?:(?:аль|эль|ад|ас|аш|ат|ан|ар|ибн|фон|де|да)[-\s])?"
_WORD = re.compile(rf"{_PARTICLE}[А-ЯЁ][\w’'-]*[а-яё](?![\w-])")
_NEXT = re.compile(rf"\s+(?={_PARTICLE}[А-ЯЁ][\w’'-]*[а-яё])")
_SURNAME = re.compile(
    r"(?:[оеё]ва|[иы]на|[оеё]вой|[иы]ной|[сц]кого|[сц]кой|[^аеио]ого|енко|ых|их|[чщ]ука|юка)$"
)
_SECOND = re.compile(rf"\s+и\s+(?:[А-ЯЁ][а-яё]?\.\s?){{1,2}}{_WORD.pattern}")
"""Another one whom it is called after: «имени К. А. Ермакова и И. И. Рога»."""
_SON = re.compile(r"(?:ибн|бин|фон|ал|аль|эль)[-\s]")
_PATRONYMIC = re.compile(r"(?:вича|ьича|вны|ичны)$")


_OF_OLD = re.compile(
    r"\s+(?:императрицы|императора|царя|царицы|королевы|короля|князя|святого|святой|святителя|"
    r"преподобного|апостола)\s+[А-ЯЁ][а-яё]+(?:\s+(?:[IVX]+|[А-ЯЁ][а-яё]+(?:ого|ой)))?(?![\w-])|"
    r"\s+[А-ЯЁ][а-яё]+\s+(?:Великого|Великой|Мудрого|Невского|Донского|Первозванного|Чудотворца|"
    r"Богослова|Калиты)(?![\w-])"
)
"""A ruler or saint, after whom a body is called without «имени»: «университет Петра Великого»."""


_OF_SCHOOL = re.compile(
    r"(?:университет|академи|институт|консерватори|училищ|политех|МГТУ|МГУ|МАИ|ВГИК)[а-яё]{0,3}$",
    re.IGNORECASE,
)
_BARE = re.compile(r"\s+[А-ЯЁ][а-яё]{2,}(?:ского|цкого|[оеё]ва|[иы]на)(?![\w-])(?!\s+[А-ЯЁ])")
_OFFICER = re.compile(
    r"\b(?:ректор|проректор|директор|декан|профессор|преподавател|студент|выпускник|доцент|коллег|"
    r"академик|завкафедр|заведующ|президент)[а-яё]*\s[^.;]{0,90}$",
    re.IGNORECASE,
)


def _bare(text: str, at: int, starts: frozenset[int]) -> int | None:
    """Return where the surname ends after which a school is called: «университет Лобачевского»."""
    match = _BARE.match(text, at) if _OF_SCHOOL.search(text[max(0, at - 16) : at]) else None
    if match is None or _OFFICER.search(text[max(0, at - 120) : at]):
        return None
    return None if any(at <= one < match.end() for one in starts) else match.end()


def end(text: str, at: int, starts: frozenset[int] = frozenset()) -> int | None:
    """Return where «имени …» behind a name ends; ``starts`` are where the text names places."""
    lead = _LEAD.match(text, at)
    if lead is None:
        old = _OF_OLD.match(text, at)
        return old.end() if old is not None else _bare(text, at, starts)
    ends: list[int] = []
    words: list[str] = []
    begin = lead.end()
    while len(words) < 4 and (match := _WORD.match(text, begin)):
        if begin in starts and (words or not lead["initials"]):
            break  # a place; behind initials it is a person's name that a town has, too
        words.append(match.group())
        ends.append(match.end())
        step = _NEXT.match(text, match.end())
        if step is None:
            break
        begin = step.end()
    if not words:
        return None
    last = ends[(1 if lead["initials"] else _length(words)) - 1]
    second = _SECOND.match(text, last) if lead["initials"] else None
    return second.end() if second is not None else last


def _length(words: list[str]) -> int:
    """Return how many of the capital words behind «имени» are one name."""
    if len(words) == 1:
        return 1
    son = next((at for at, one in enumerate(words) if at and _SON.match(one)), None)
    if son is not None:
        return son + 1
    if is_first_name(words[0]):
        return 3 if len(words) > 2 and _PATRONYMIC.search(words[1]) else 2
    if words[0].lower() == "ибн":
        return 2
    return 1 if _SURNAME.search(words[0]) or len(words) > 2 or _begins(words[1]) else 2


def _begins(word: str) -> bool:
    """Tell whether a word is somebody else's: a given name or a surname in the nominative."""
    told = [one for one in readings(word) if one.known and {"Name", "Surn"} & one.tags]
    return bool(told) and all(one.case == "nomn" for one in told)


def is_first_name(word: str) -> bool:
    """Tell whether the dictionary has a word as a given name."""
    return any("Name" in one.tags for one in readings(word) if one.known)

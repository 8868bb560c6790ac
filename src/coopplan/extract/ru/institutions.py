"""Institutions that a Russian text names: «Орским аграрным университетом имени …».

A head noun, the adjectives before it that agree with it, and the genitives behind it make one name;
it is brought to the nominative. A common noun («новый завод в …») is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import BODY, MINISTRY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.ru import adjectives as adjectives_ru
from coopplan.extract.ru import body_heads, genitives, legal_forms
from coopplan.extract.sentences import Span
from coopplan.language.morphology import Reading, inflected, readings


def find(sentence: Span, places: list[Mention]) -> Iterator[Mention]:
    """Yield the institutions that a sentence names, in order; ``places`` are those it names."""
    for match in body_heads.HEAD.finditer(sentence.text):
        got = _institution(sentence, match, places)
        if got is not None:
            yield got


def mention(
    sentence: Span, start: int, end: int, name: str, kind: str, case: str | None
) -> Mention:
    """Return an organisation at a place in a sentence, which has no code."""
    name = " ".join(name.split())
    entry = Entry(kind, "", name, "", "")
    return Mention(entry, sentence.start + start, sentence.start + end, name, case=case)


_OF_POWER = re.compile(r"(?:исполнительн|народн|постоянн)", re.IGNORECASE)
_OF_PARTY = re.compile(r"\s+(?:КПК|Компарти|Коммунистическ|партии)")
"""Committees that govern a place or a party: whoever signs for them signs for the place."""


def _institution(sentence: Span, match: re.Match[str], places: list[Mention]) -> Mention | None:
    """Return «Омский государственный университет имени …» around its head noun."""
    text = sentence.text
    told = body_heads.read(match["head"], begins=_begins(text, match.start()))
    if not told:
        return None
    kind = told[0][1]
    found = ((*adjectives_ru.before(text, match.start(), one), one) for one, _ in told)
    start, adjectives, head = max(found, key=lambda each: len(each[1]))
    start, adjectives = _from_capital(text, start, adjectives)
    if start == match.start() and match["head"][0].isupper():
        start = _surname_before(text, start)
    if kind == "комитет" and any(map(_OF_POWER.match, adjectives)):
        return None
    second = _SECOND.match(text, match.end()) if kind == "собрание" else None
    own = _OWN_NAME.match(text, match.end()) if kind == "собрание" else None
    stop = (second or own or match).end()
    end, proper = genitives.tail(sentence, stop, places)
    if kind == "комитет" and _OF_PARTY.match(text, match.end()):
        return None
    if kind == "дорога" and _LINE.match(text, end):
        return None
    whole = text[start:end]
    railways = _RAILWAYS.match(whole) if kind == "дорога" else None
    one = "plur" not in head.tags or railways or _MUSEUMS.match(whole)
    if not one or re.match(r"Российск\w+ Федераци", whole):
        return None
    if not _is_name(text, (start, match.start(), end), head.normal == kind, kind, proper):
        return None
    if kind == "учреждение" and _SORT.match(text, match.end()) and _names_other(sentence, match):
        return None
    surname = "" if adjectives else text[start : match.start()]
    name = surname + singular(match["head"], adjectives, head)
    if railways is not None:
        name = re.sub(r"(?<=[ыи])(?:х|м|ми|е)(?= )", "е", railways["lead"]) + "дороги"
    elif "plur" in head.tags:
        name = "Музеи"
    if own:
        name += own.group()
    if second:
        name = f"{name} — {_SECOND_NAME[second['name'].lower()[:4]]}"
    name = genitives.IN_BRACKETS.sub("", name + text[stop:end])
    sort = MINISTRY if kind in ("министерство", "комитет", "департамент") else BODY
    return mention(sentence, start, end, name[:1].upper() + name[1:], sort, head.case)


_MUSEUMS = re.compile(r"Музе(?:и|ев|ям|ями|ях)\s+[А-ЯЁ]\w+(?:ого|ой)\s+[А-ЯЁ]")
"""Museums that are one body: «Музеи Московского Кремля»."""
_RAILWAYS = re.compile(
    r"(?P<lead>(?-i:[А-ЯЁ])[\w-]+(?:ые|ых|ыми|ым|ие|их|ими|им)\s+(?:[а-яё]+(?:ые|ых|ыми|ым)\s+)?"
    r"железн(?:ые|ых|ыми|ым)\s+)дорог",
    re.IGNORECASE,
)
"""Railways that are one body: «Государственные железные дороги Турции»."""
_LINE = re.compile(r"\s*[—–-]\s*«?[А-ЯЁ]")
"""Behind the first place of a line: «железная дорога Тара – Омск» is no body."""
_SORT = re.compile(
    r"(?:\s+(?:высшего|среднего|дополнительного|профессионального|и))*\s+(?:науки|культуры|образования|здравоохранения|искусства|спорта)\s+(?=[А-ЯЁ])"
)
"""Behind «учреждение», what sort of it the body is whose own name follows."""


def _names_other(sentence: Span, match: re.Match[str]) -> bool:
    """Tell whether right behind «учреждение науки» the adjectives and head of a body stand."""
    text = sentence.text
    sort = _SORT.match(text, match.end())
    head = body_heads.HEAD.search(text, sort.end()) if sort else None
    if sort is None or head is None:
        return False
    told = body_heads.read(head["head"], begins=False)
    return any(
        adjectives_ru.before(text, head.start(), one)[0] == sort.end() < head.start()
        for one, _ in told
    )


def _from_capital(text: str, start: int, adjectives: list[str]) -> tuple[int, list[str]]:
    """Leave out a small adjective of a town before a capital one: «тарский Русский музей»."""
    if len(adjectives) < 2 or not adjectives[0][0].islower() or not adjectives[1][0].isupper():
        return start, adjectives
    return start + len(text[start:].split(maxsplit=1)[0]) + 1, adjectives[1:]


_BEFORE = re.compile(r"(?<![\w.-])(?P<word>[А-ЯЁ][а-яё]+)\s$")


def _surname_before(text: str, head: int) -> int:
    """Return where a name begins that has a surname before its head: «Назарбаев Университет»."""
    own = _OWN_WORD.search(text[:head])
    if own is not None:
        return own.start()
    match = _BEFORE.search(text[:head])
    if match is None:
        return head
    told = readings(match["word"])[0]
    surname = told.case == "nomn" and ("Surn" in told.tags or not told.known)
    return match.start("word") if surname else head


def _begins(text: str, start: int) -> bool:
    """Tell whether a sentence or a quotation begins there."""
    return not text[:start].strip(' «"—–-')


def _is_name(text: str, where: tuple[int, int, int], bare: bool, kind: str, proper: bool) -> bool:
    """Tell whether a head with what belongs to it is one body's name, not a sort of bodies.

    ``where``: where the adjectives, the head and the name's end stand; ``bare``: whether the head
    is no longer word.
    """
    start, head, end = where
    whole = text[start:end]
    if bare and kind in body_heads.MEANT:
        return body_heads.MEANT[kind].search(whole) is not None
    if kind in body_heads.PROPER_ONLY:
        manages = kind in body_heads.MANAGING and proper and len(whole.split()) > 3
        return manages or _is_proper(text, (start, head), whole, kind, proper)
    if legal_forms.before(text[:start]) is not None or _NUMBER.search(whole) is not None:
        return True
    if kind == "эрмитаж" and text[head].isupper():
        return True
    capital = text[head].isupper() and len(whole) > len(text[head:].split()[0])
    return (start < head or proper or capital) and any(one.isupper() for one in whole)


_NUMBER = re.compile(r"\s№\s?\d")
"""What tells one school or hospital of a town from the others: «гимназия № 3»."""


def singular(word: str, adjectives: list[str], head: Reading) -> str:
    """Return a head noun with the adjectives before it, in the nominative singular."""
    noun = inflected(word, head, "nomn") or word
    noun = body_heads.IN_FULL.get(noun, noun)
    if word[0].isupper():
        noun = noun[:1].upper() + noun[1:]
    return " ".join([*(adjectives_ru.nominative(one, head) for one in adjectives), noun])


_OWN_WORD = re.compile(r"(?<![\w-])(?:Жогорку|Олий|Милли)\s$")
"""What stands before the head of a parliament that is called in its own language."""
_SECOND = re.compile(r"\s*[—–-]\s*(?P<name>(?:Эл\s+)?Курулта|Хурал)\w*", re.IGNORECASE)
_OWN_NAME = re.compile(r"\s\([А-ЯЁ][а-яё]+\s[А-ЯЁ][а-яё]+\)")
_SECOND_NAME = {"куру": "Курултай", "эл к": "Эл Курултай", "хура": "Хурал"}
"""The second name of a parliament, in its own language: «Государственное Собрание — Курултай»."""


def _is_proper(text: str, where: tuple[int, int], whole: str, kind: str, proper: bool) -> bool:
    """Tell a name («Евразийский банк развития») from a common noun («завод в …»)."""
    start, head = where
    if re.search(rf"{genitives.QUOTED}|№\s?\d|\sимени\s|\sим\.", whole):
        return True
    before = text[start:head].split()
    if _begins(text, start):
        if kind in _SIGNING and len(whole.split()) > 2 and _SIGNS.match(text, start + len(whole)):
            return True
        named = _OF_TOWN.match(whole) or (before[1:] and _UNION.search(whole))
        return bool(before[1:] or proper) and bool(named)
    return text[start].isupper() and len(whole.split()) > 1


_SIGNING = frozenset(("союз", "фонд", "банк", "общество", "лига", "школа", "конгресс", "гильдия"))
_SIGNS = re.compile(r"\s+(?:и\s+[А-ЯЁ«]|(?:подписал|подпиш|заключ|договорил)\w+)")
"""Behind a body that begins a sentence: it signs, so that it is one and no sort of them."""
_UNION = re.compile(r"\s(?:союз|фонд|общество)(?!\w)")
"""What the country's adjective and one more name: «Российский шахматный союз»."""
_OF_TOWN = re.compile(
    r"(?!(?:Росси|Казахстан|Китай|Белорус|Узбек|Таджик|Кыргыз|Киргиз|Армян|Турец|Иран|Индий|Европей|"
    r"Иностран))[А-ЯЁ][\w-]*(?:ск|цк)(?:ая|ий|ое)\s"
)
"""The adjective of a town, which makes a name of a common noun where a sentence begins with it."""

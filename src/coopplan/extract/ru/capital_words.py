"""Capital words and quoted names of a Russian sentence that no list and no rule took for anything.

A town that the dictionary knows («Вольск»), a word that it does not («Крагуевац», «Норникель»),
what stands in quotation marks («Газпром»); each in the nominative, a side's name or not.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.ru import adjectives, latin
from coopplan.extract.ru.lands import NAME
from coopplan.extract.told import Told
from coopplan.language.morphology import Reading, inflected, readings

_CALLED = (
    r"[А-ЯЁ]{3,}(?:-[А-ЯЁ]{3,})?(?:\s[А-ЯЁ]{2,})*|"
    r"(?=(?:[а-яё]*[А-ЯЁ]){3})[А-ЯЁ]+[а-яё]{1,5}[А-ЯЁ](?:[А-ЯЁ]|[а-яё]{1,3}(?=[А-ЯЁ]))*|"
    r"(?:[А-ЯЁ][а-яё]{1,3}[А-ЯЁ]{2,}|[А-ЯЁ]{2,}[а-яё])[А-ЯЁ]*"
)
"""Letters: «РЖД», «НИЯУ МИФИ», «РГАУ-МСХА», «СПбУТУиЭ»."""
_WORD = re.compile(rf"(?<![\w«„“\"-])(?:{NAME}|(?:{_CALLED})(?:[оае]?м|[ауе])?)(?![\w-])")
_CAMEL = re.compile(r"(?<![\w«„“\"-])(?:[А-ЯЁ][а-яё]{1,8}){2,4}(?![\w-])")
"""Syllables with capitals of their own: «КазУгольТранс»."""
_COMPOUND = re.compile(
    r"(?<![\w-])(?P<name>[А-ЯЁA-Z]{2,4}-(?P<head>парк|хаб|холдинг|центр|банк))(?:а|у|ом|е)?(?![\w-])"
)
"""A noun to which letters are joined: «ИТ-парк»."""
_QUOTED = re.compile(r"[«„“](?P<name>[А-ЯЁA-Z][^«»„“”]{1,40})[»”“]")
_LETTERS = re.compile(rf"(?P<name>{_CALLED})(?:[оае]?м|[ауе])?$")
_ADJECTIVE = re.compile(r"[сц]к(?:ий|ого|ому|им|ом)$")
_GOES_ON = re.compile(r"\s+[а-яё]+(?:ый|ий|ом|ого|ому|ым|им|е)(?![\w-])")
"""Behind an adjective what it is of: «на Тарском экономическом форуме» names no Тарский."""
_NO_NAME = re.compile(
    r"[А-ЯЁ]{0,3}ЭФ|АПК|ТЭК|СЭЗ|ОЭЗ|ТОР|НПЗ|ГОК|АЭС|ГЭС|ТЭЦ|БАМ|[СЦДУПЮ]З?ФО|СКФО|ВВП|НДС|СВО|ЖКХ|ИКТ|"
    r"СМИ|НКО|МСП"
)
"""Letters that are no side's: of a forum, a branch of the economy or a land."""
_LONGEST = 4
"""Words of a quoted name at most."""
_FIRM = frozenset(("Orgn", "Trad"))
"""What the dictionary calls names of organisations and of goods."""
TOWN, NAMED = "c", "f"
"""What a name is guessed to be of."""


def names(told: Told) -> Iterator[tuple[int, int, str, str]]:
    """Yield where such names begin and end in the text, their nominative and what they are of."""
    text, begin = told.span.text, told.span.start
    taken = told.taken + [(one.start, one.end) for one in told.people]
    for match in _QUOTED.finditer(text):
        start, end = match.span("name")
        taken.append((begin + start, begin + end))
        if len(match["name"].split()) <= _LONGEST:
            yield begin + start, begin + end, _quoted(match["name"]), NAMED
    shouted = text.isupper()
    for start, end, name, _ in latin.runs(text):
        if not any(s < begin + end and begin + start < e for s, e in taken):
            yield begin + start, begin + end, name, NAMED
    for match in _COMPOUND.finditer(text):
        yield begin + match.start(), begin + match.end(), match["name"], NAMED
    for match in _CAMEL.finditer(text):
        yield begin + match.start(), begin + match.end(), _syllables(match.group()), NAMED
    for match in _WORD.finditer(text):
        start, end = begin + match.start(), begin + match.end()
        if any(s < end and start < e for s, e in taken) or shouted:
            continue
        if _ADJECTIVE.search(match.group()) and _GOES_ON.match(text, match.end()):
            continue
        got = _read(match.group(), first=not text[: match.start()].strip(' «"—–-•'))
        if got is not None:
            yield start, end, *got


def _quoted(name: str) -> str:
    """Return a quoted name in the nominative: «Газпромом», «Русским лесом», «Опорой России»."""
    if not name[0].isalpha() or name.isupper():
        return name
    words = name.split()
    at = next((at for at, one in enumerate(words) if not _is_adjective(one)), 0)
    for noun in readings(words[at]):
        if not {"NOUN", "sing"} <= noun.tags or (at and not noun.known):
            continue
        lead = " ".join(words[:at]) + " "
        _, before = adjectives.before(lead, len(lead), noun)
        if at and len(before) < at:
            continue
        if noun.case in (None, "nomn"):
            return name
        form = (inflected(words[at], noun, "nomn") if noun.known else None) or noun.normal
        told = [adjectives.nominative(one, noun) for one in before]
        return " ".join([*told, _spelt(form, words[at]), *words[at + 1 :]])
    return name


def _is_adjective(word: str) -> bool:
    return "ADJF" in readings(word)[0].tags


def _read(word: str, *, first: bool) -> tuple[str, str] | None:
    """Return the nominative of a capital word and what it is of, if it may be a name of a side."""
    letters = _LETTERS.match(word)
    if letters is not None:
        return None if _NO_NAME.fullmatch(letters["name"]) else (letters["name"], NAMED)
    told = readings(word)
    town = next((one for one in told if one.known and {"Geox", "sing"} <= one.tags), None)
    if town is not None:
        return _without_dots(_spelt(inflected(word, town, "nomn") or word, word), word), TOWN
    called = next((one for one in told if one.known and _is_firm(one)), None)
    called = called or next((one for one in told if _BANK.search(one.normal)), None)
    if called is None and (first or any(one.known for one in told)):
        return None
    reading = called or told[0]
    return (_spelt(reading.normal, word), NAMED) if {"NOUN", "sing"} <= reading.tags else None


def _without_dots(name: str, like: str) -> str:
    """Return a name without «ё» where the text spells it with «е»: «Шахтерска»."""
    at = name.find("ё")
    plain = at >= 0 and like[: at + 1] == f"{name[:at]}е"
    return name.replace("ё", "е") if plain else name


def _syllables(word: str) -> str:
    """Return a name of syllables in the nominative, its capitals kept."""
    told = readings(word)[0].normal
    capitals = {at for at, letter in enumerate(word) if letter.isupper()}
    return "".join(one.upper() if at in capitals else one for at, one in enumerate(told))


_BANK = re.compile(r"[а-яё]{3}банк$")


def _is_firm(one: Reading) -> bool:
    """Tell whether the dictionary has a word for the name of a firm, a bank's too: «Нефтебанк»."""
    return bool(_FIRM & one.tags) or _BANK.search(one.normal) is not None


def _spelt(name: str, like: str) -> str:
    parts = like.split("-")
    return "-".join(
        part if at < len(parts) and parts[at][:1].islower() else part[:1].upper() + part[1:]
        for at, part in enumerate(name.split("-"))
    )

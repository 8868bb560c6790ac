"""By which names and numbers two things of one kind are told apart: «дорога А — Б», «школа № 5».

The rule: words that tell what a thing is are shared by all of its kind. Where each of two tellings
names something that the other does not, they are two things; one that only says more is not.
"""

from __future__ import annotations

import re

from coopplan.extract.forms import KAZAKH_SUFFIX
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.language.morphology import is_there, readings
from coopplan.model.text import Lang

_WORD = re.compile(r"[^\W_]+(?:[-’'][^\W_]+)*")
_NUMBER = re.compile(
    r"(?:№|\b(?:no|number|номер)\b\.?)\s*(\d+)|\b([A-ZА-ЯЁ]{1,3})[-‑ ]?(\d+)\b", re.IGNORECASE
)
"""Numbers that are names: «№ 5», «М-51»."""
_ROUTE = re.compile(r"\s*[–—-]\s*(?=[^\W\d_])")
_SENTENCE = re.compile(r"[.!?:;]\s*[«“\"(]?\s*$")
_PAPERS = re.compile(
    r"план\w*|программ\w+|соглашени\w+|меморандум\w*|договор\w*|протокол\w*|дорожн\w+|карт\w+|"
    r"сторон\w+|правительств\w+|министерств\w+|губернатор\w*|президент\w*|департамент\w*|"
    r"жоспар\w*|бағдарлама\w*|келісім\w*|тарап\w*|үкімет\w*|министрлі\w+|әкім\w*|аким\w*|"
    r"plan|programme|program|agreement|memorandum|roadmap|protocol|part(?:y|ies)|government|"
    r"ministry|governor|president|akim(?:at)?|department|"
    r"(?:jan|febr)uary|march|april|may|june|july|august|(?:sept|nov|dec)ember|october|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day",
    re.IGNORECASE,
)
"""What is written with a capital and names no thing: papers, offices, months."""
_ABBREVIATION = re.compile(r"[^\W\d_]{2,5}")
_NOUN = "|".join(
    "а я о е ё ь й ы и у ю ом ем ём ой ей ою ею ью ам ям ами ями ах ях ов ев "
    "ец ца цу це цом".split()
)
_ADJECTIVE = (
    "(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ой|ей|ою|ых|их|ыми|ими)"
)
_ENDING = re.compile(
    rf"(?:{_NOUN}|{_ADJECTIVE}|(?:ь|о|е|и|ин|ан)?ск{_ADJECTIVE}|[’']s?|s|{KAZAKH_SUFFIX.pattern})?"
)
"""What the forms of one name do not share: Russian and Kazakh endings, the English genitive."""
_STEM = 3
_KAZAKH_PLACE = re.compile(
    r"\s+(?:қала|ауыл|аудан|облыс|кент|өзен|көл|станция|село)(?:сы|ы|і)?"
    rf"(?:{KAZAKH_SUFFIX.pattern})(?!\w)",
    re.IGNORECASE,
)
"""What stands behind the name of a place in Kazakh: «Мамлютка қаласында»."""
_KAZAKH_LETTERS = re.compile(r"[әғқңөұүһі]", re.IGNORECASE)
_RUSSIAN_WORD = re.compile(r"(?![а-яё]+(?:ци|ни|ост|тел|ств)[а-яё]{1,2}$)[а-яё]{4,}", re.IGNORECASE)
"""What may be a name that no dictionary has, but «цифровизация»."""


def differ(one: str, other: str) -> bool:
    """Tell whether two tellings name two things: each has a name, or a number, of its own."""
    if _numbers(one) - _numbers(other) and _numbers(other) - _numbers(one):
        return True
    return bool(_alone(one, other) and _alone(other, one))


def _alone(one: str, other: str) -> list[str]:
    """Return the names of one telling that no word of the other is a form of."""
    theirs = [word for match in _WORD.finditer(other) for word in _parts(match.group())]
    return [name for name in names(one) if not any(_is_one(name, word) for word in theirs)]


def names(text: str) -> list[str]:
    """Return the names in a text: what has a capital where no sentence begins.

    A word that begins a sentence is one where something else tells so (``_is_surely``).
    """
    found: list[str] = []
    for match in _WORD.finditer(text):
        word = match.group()
        if not word[0].isupper() or _PAPERS.fullmatch(word):
            continue
        if word.isupper() and _ABBREVIATION.fullmatch(word):  # what it stands for is not told
            continue
        begins = not text[: match.start()].strip(' «“"(') or _SENTENCE.search(text[: match.start()])
        if begins and not _is_surely(text, match):
            continue
        found += [part for part in _parts(word) if part[0].isupper()]
    return found


def _is_surely(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word is a name wherever it stands.

    A list has it, a dash joins it to a name, a Kazakh word for a kind of place stands behind it, or
    in a Russian text the dictionary does not have it or has it as a name.
    """
    word = match.group()
    if _of_route(text, match.end()) or _KAZAKH_PLACE.match(text, match.end()) or _entries(word):
        return True
    if not _RUSSIAN_WORD.fullmatch(word) or _KAZAKH_LETTERS.search(text) or not is_there():
        return False
    first = readings(word)[0]
    return not first.known or "Geox" in first.tags


def _parts(word: str) -> list[str]:
    """Return a word, or both names of a route that is written as one: «Курган-Тюмень»."""
    parts = word.split("-")
    route = len(parts) == 2 and all(part[:1].isupper() for part in parts) and not _entries(word)
    return parts if route else [word]


def _of_route(text: str, end: int) -> bool:
    dash = _ROUTE.match(text, end)
    return dash is not None and text[dash.end() : dash.end() + 1].isupper()


def _is_one(name: str, word: str) -> bool:
    """Tell whether two words are forms of one name, or one place by a list of places."""
    one, other = plain(name), plain(word)
    shared = next(
        (at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]),
        min(len(one), len(other)),
    )
    least = min(_STEM, len(one), len(other))
    if any(
        _ENDING.fullmatch(one[at:]) and _ENDING.fullmatch(other[at:])
        for at in range(shared, least - 1, -1)
    ):
        return True
    return bool(_entries(name) & _entries(word))


def _entries(word: str) -> frozenset[Entry]:
    """Return the places that a word is a name of, in any language, or «Kazakh» an adjective of."""
    told = plain(word).removesuffix("'s")
    ends = [told[:at] for at in range(_STEM, len(told)) if KAZAKH_SUFFIX.fullmatch(told, at)]
    found = {index(lang).forms.get(told) for lang in Lang}
    found.add(index(Lang.EN).peoples.get(told))
    found |= {index(Lang.KK).forms.get(one) for one in ends}
    return frozenset(one for one in found if one is not None)


def _numbers(text: str) -> frozenset[str]:
    return frozenset(
        plain("".join(filter(None, match.groups()))) for match in _NUMBER.finditer(text)
    )

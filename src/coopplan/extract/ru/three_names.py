"""Three capital words of a Russian text: all of a foreigner's name, or a place and a name."""

from __future__ import annotations

import re

from coopplan.extract.eastern_names import SURNAMES_FIRST
from coopplan.extract.name_words import SURNAME
from coopplan.extract.names import is_patronymic
from coopplan.language.morphology import is_known, readings

_OF_PLACE = re.compile(
    r"\b(?:края|области|провинции|города|района|штата|аймака|округа|республики|уезда|кантона|"
    r"префектуры|воеводства|губернии|земли|общины|графства|департамента|поселения|пос[её]лка|села|"
    r"станицы|сельсовета|улуса)\s+$",
    re.IGNORECASE,
)


def of_place(lead: str) -> bool:
    """Tell whether a name behind these words may be that of a place: «района …», «города …»."""
    return _OF_PLACE.search(lead) is not None


def begin_with_place(words: list[str], lead: str) -> bool:
    """Tell whether a name of three words starts with that of a place.

    «Края Косово Иван Орлов», «мэром Ульм Томасом Орбаном».
    """
    if len(words) != 3 or words[0].lower() in SURNAMES_FIRST:
        return False
    if is_patronymic(words[2]):  # «мэр Чачака Милун Тодорович», but not «мэр Орлов Иван Ильич»
        unknown = not _is_given(words[1]) and not SURNAME.search(words[0].lower())
        return unknown and _HEAD_OF.search(lead) is not None
    if of_place(lead) and words[1].lower() in SURNAMES_FIRST:
        return True  # «глава района Дадукоу Чжан Тао»
    if not _is_given(words[1]) or _is_given(words[0]):
        return False
    if not SURNAME.search(words[0].lower()) and (_disagree(words) or _governs(lead)):
        return True
    if _HEAD_OF.search(lead) is not None and _is_town(words[0]):
        return True
    return of_place(lead) or (_HEAD_WITH.search(lead) is not None and _not_of_it(words))


def begin_with_owner(words: list[str]) -> bool:
    """Tell whether a name of three words starts with whose head is named: «Нефтебанка Иван Орлов».

    Such a word is a thing's in the genitive, and the one behind it is a given name.
    """
    if len(words) != 3 or is_patronymic(words[2]) or not _is_given(words[1]):
        return False
    first = words[0]
    person = first.lower() in SURNAMES_FIRST or _is_given(first) or SURNAME.search(first.lower())
    read = readings(first)
    return (
        not person and "inan" in read[0].tags and any({"inan", "gent"} <= one.tags for one in read)
    )


def straddle(words: list[str], behind: str) -> bool:
    """Tell whether three words end within a name: «Сената Олий Мажлиса Танзила …».

    Or with two syllables of three: «мэр Инчона Ким Джин Ёнг».
    """
    more = _WORD.match(behind)
    if len(words) == 3 and more and of_syllables([*words[1:], more["word"]]):
        return True
    if len(words) != 3 or not _is_given(words[2]) or any(_is_given(one) for one in words[:2]):
        return False
    whole = is_patronymic(words[1]) or SURNAME.search(words[1].lower())
    return not whole and re.match(r"\s+[А-ЯЁ][а-яё]", behind) is not None


def of_syllables(words: list[str]) -> bool:
    """Tell whether three words are a Korean or Vietnamese name: «Хо Нам Сик», «Чан Хонг Ха»."""
    return len(words) == 3 and all(len(_VOWEL.findall(one)) == 1 for one in words)


def two_people(one: str, other: str) -> bool:
    """Tell whether names side by side are those of two: «Ивану Орлову Пётр Зуев вручил …»."""
    whole = SURNAME.search(one.split()[-1].lower()) is not None and _is_given(one.split()[0])
    return whole and _is_given(other.split()[0])


def _disagree(words: list[str]) -> bool:
    """Tell whether the first of three words is in another case than the given name behind it.

    «Мэр столицы Урала Алексей …»: what the office is of stands in the genitive.
    """
    given = {one.case for one in readings(words[1]) if one.known and "Name" in one.tags}
    return not given & {one.case for one in readings(words[0])}


_VOWEL = re.compile(r"[аеёиоуыэюя]", re.IGNORECASE)
_WORD = re.compile(r"\s+(?P<word>[А-ЯЁ][а-яё]*)(?![\w-])")
_LAST_WORD = re.compile(r"(?:^|[\s«(])(?P<word>[А-ЯЁа-яё-]+)\s+$")


def _governs(lead: str) -> bool:
    """Tell whether a thing stands before a name, which is then whose: «правления Газпрома …»."""
    match = _LAST_WORD.search(lead)
    first = readings(match["word"])[0] if match is not None else None
    return first is not None and first.known and {"NOUN", "inan"} <= first.tags


_HEAD_WITH = re.compile(
    r"\b(?:[а-яё]+-)?(?:мэром|бургомистром|главой|градоначальником)\s+(?:администрации\s+|города\s+)?$"
)
_HEAD_OF = re.compile(r"\b(?:главы?|главе|мэра?|администрации|градоначальника?|акима?|хокима?)\s+$")
_ABLATIVE = re.compile(r"(?:[оеё]м|[оеёя]й|[ыи]м)$")


def _not_of_it(words: list[str]) -> bool:
    """Tell whether the first of three words lacks the case of a name: «мэром Ульм Томасом …»."""
    name = any({"Name", "ablt"} <= one.tags for one in readings(words[1]) if one.known)
    return name and not _ABLATIVE.search(words[0])


def _is_town(word: str) -> bool:
    """Tell whether a word is the genitive of a place: «глава Первомайска Иван Орлов»."""
    if word.endswith("ии") and not is_known(word):
        return True  # «глава Гагаузии Иван Орлов»
    return any({"Geox", "gent"} <= one.tags for one in readings(word) if one.known)


def _is_given(word: str) -> bool:
    """Tell whether the Russian dictionary knows a word as a first name."""
    return any("Name" in one.tags and "plur" not in one.tags for one in readings(word) if one.known)


def foreign(words: list[str]) -> bool:
    """Tell whether a foreigner has three names: «Мехмет Али Йылмаз».

    The Russian dictionary knows none of the last two, or only as names of people.
    """
    if of_syllables(words):
        return True
    given = not is_known(words[1]) or any(
        {"Name", "Surn"} & one.tags and "plur" not in one.tags
        for one in readings(words[1])
        if one.known
    )
    last = not is_known(words[2]) or any(
        {"Name", "Surn"} & one.tags for one in readings(words[2]) if one.known
    )
    return given and last and not SURNAME.search(words[1].lower())

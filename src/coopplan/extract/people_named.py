"""People whom a Russian or Kazakh sentence names; ``held_offices`` gives them their offices.

The rule: two or three words in capitals, or initials and one, are a name unless the words, what
stands around them or what else is named there say otherwise. English names are read by
``en.names``, their offices by ``en.posts``.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.eastern_names import SURNAMES_FIRST
from coopplan.extract.kk import name_words as name_words_kk
from coopplan.extract.mention import Mention
from coopplan.extract.name_words import NOT_NAMES, is_common, proper
from coopplan.extract.names import is_patronymic
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.ru import name_words as name_words_ru
from coopplan.extract.ru import particles as particles_ru
from coopplan.extract.ru import three_names
from coopplan.extract.sentences import LETTER, UPPER, Span
from coopplan.model.text import Lang

_LOW = "a-zа-яёәғқңөұүһіà-ÿā-ſșțạ-ỹ"
_NAME = (
    rf"(?:[ОOДD][’'](?=[{UPPER}][{_LOW}]))?[{UPPER}](?:[{_LOW}’']+|[{UPPER}]{{2,}})"
    rf"(?:-[{UPPER}]?[{_LOW}’']+)*"
)
_INITIAL = rf"(?:[{UPPER}]|Дж)\.\s?(?:[{UPPER}]\.\s?)?"
_PARTICLE = (
    r"(?:(?:al|el|ad|as|bin|ibn|bint|van|von|der|de|da|di|dos|la|бин|ибн|бинти?|(?<![мнңзж] )бен|"
    r"[әӘ]л|қажы|хажы|уулу)[- ]){0,2}"
)
"""«Ахмед бен Али»: as «and» it stands behind м, н, ң, з, ж alone."""
_SON = r"(?: (?:оглы|оглу|угли|уулу|улы|кызы|гызы|кизи)(?!\w))?"


def _person(particle: str) -> re.Pattern[str]:
    """Return what people's names look like, with what stands before a further word of one."""
    return re.compile(
        rf"(?<![{LETTER}\w-])(?:(?P<init>{_INITIAL})(?P<sur>{_NAME})"
        rf"|(?P<one>{_NAME}|[УО](?= [{UPPER}]))[ \u00a0]+(?:[A-Z]\.\s)?"
        rf"(?P<two>{particle}{_NAME}{_SON}|[ИУЮЭ](?!\w|\.(?!\s*$))|А(?= [{UPPER}]))"
        rf"(?:[ \u00a0]+(?P<three>{particle}{_NAME}|[ИУЮЭ](?!\w|\.(?!\s*$))))?)(?![{LETTER}-])"
    )


_PERSON = _person(_PARTICLE)
_RUSSIAN_PERSON = _person(particles_ru.PARTICLE)


def find(sentence: Span, lang: Lang, places: list[Mention], offices: list[Office]) -> list[Person]:
    """Return the people that a sentence names, in order."""
    people = _find(sentence, lang, places, offices)
    return name_words_ru.in_one_case(sentence, people, offices) if lang is Lang.RU else people


def _find(sentence: Span, lang: Lang, places: list[Mention], offices: list[Office]) -> list[Person]:
    people: list[Person] = []
    at = 0
    pattern = _RUSSIAN_PERSON if lang is Lang.RU else _PERSON
    while match := pattern.search(sentence.text, at):
        got = _named(sentence, match, lang, places, offices)
        if got is None:
            at = match.start("sur") if match["sur"] else match.end("one")
            at = max(at, match.start() + 1)
            continue
        if people and not sentence.text[people[-1].end - sentence.start : match.start()].strip():
            last = people.pop()
            lead = sentence.text[: last.start - sentence.start]
            if lang is Lang.RU:
                people += _beside(last, got, lead)
            else:
                people += [last, got] if match["init"] else [_as_one(last, got)]
        else:
            people.append(got)
        at = got.end - sentence.start
    return people


def _beside(last: Person, got: Person, lead: str) -> list[Person]:
    """Return whom two Russian names right behind each other name.

    «Аким района Магжана Жумабаева Асет Ермеков» is the second one, behind ``lead``.
    """
    if three_names.of_place(lead):
        return [got]
    if three_names.two_people(last.name, got.name):
        return [last, got]
    return [_as_one(last, got)]


def _as_one(last: Person, got: Person) -> Person:
    return replace(got, name=f"{last.name} {got.name}", start=last.start, score=last.score)


def _named(
    sentence: Span,
    match: re.Match[str],
    lang: Lang,
    places: list[Mention],
    offices: list[Office],
) -> Person | None:
    words = _words(match)
    initials = match["init"]
    if words is None:
        return None
    before, after = sentence.text[: match.start()], sentence.text[match.end() :]
    whole = list(words)
    if len(words) == 3 and is_common(words[2]):
        words.pop()
    if lang is Lang.RU:
        nobody = name_words_ru.are_none(words, before, after) or (
            not initials and name_words_ru.are_letters(whole, sentence)
        )
    else:
        nobody = name_words_kk.are_none(whole, bool(initials), (before, after), sentence)
    start = sentence.start + match.start()
    if nobody or not _free(words, match, sentence, lang, (places, offices)):
        return None
    if lang is Lang.RU and _is_two(words):
        words.pop()
    end = start + _length(match, len(words))
    if lang is Lang.RU:
        return name_words_ru.person(sentence, words, start, end, offices)
    if name_words_kk.goes_on(words, sentence.text[end - sentence.start :]):
        words.pop()
        end = start + _length(match, 2)
    words = name_words_kk.in_nominative(words, sentence.text[end - sentence.start :])
    joint = "" if initials and initials[-1] == "." else " "
    return Person(joint.join(proper(word) for word in words), start, end, 1.0)


def _words(match: re.Match[str]) -> list[str] | None:
    """Return the words of what looks like a name; None where they are those of something else."""
    words = [match[key] for key in ("one", "two", "three") if match[key]]
    if match["init"]:
        words = [match["init"].strip(), match["sur"]]
    if len(words) == 3 and words[2][0].isascii():
        words.pop()
    if len(words[-1]) == 1 and not match["init"] and words[0].lower() not in SURNAMES_FIRST:
        words.pop()
        if len(words) == 1:
            return None  # «Иванов И.»
    shout = words[0].isupper() and 1 < len(words[0]) < 5 and not match["init"]
    if shout and not words[-1].isupper():
        return None  # «в ДФО Юрием …»
    if any(word[0].isascii() for word in words):
        return None  # a Latin name in a Cyrillic text is that of a paper or a company
    return None if NOT_NAMES.match(words[0].capitalize()) or is_common(words[1]) else words


def _free(
    words: list[str],
    match: re.Match[str],
    sentence: Span,
    lang: Lang,
    others: tuple[list[Mention], list[Office]],
) -> bool:
    """Tell whether two words of a name are no part of a place or an office.

    A third that is one is taken away from ``words``; ``others`` are the places and the offices.
    """
    places, offices = others
    start = sentence.start + match.start()
    called = lang is Lang.RU and name_words_ru.is_called_so(words, start, offices)
    taken = [
        (one.start, one.end)
        for one in places
        if not (_is_first_name(one, start) or (called and one.start == start + len(words[0]) + 1))
    ]
    taken += [(one.start, one.end) for one in offices]
    while len(words) > 1:
        end = start + _length(match, len(words))
        if not any(begin < end and start < stop for begin, stop in taken):
            return True
        words.pop()
    return False


def _is_two(words: list[str]) -> bool:
    """Tell whether the third of three Russian words is no part of a name."""
    return (
        len(words) == 3
        and not is_patronymic(words[1])
        and not name_words_ru.is_third(words)
        and words[0].lower() not in SURNAMES_FIRST
    )


def _length(match: re.Match[str], count: int) -> int:
    if match["init"]:
        return match.end() - match.start()
    key = ("one", "two", "three")[count - 1]
    return match.end(key) - match.start()


def _is_first_name(mention: Mention, start: int) -> bool:
    return mention.entry.kind == "c" and mention.start == start and mention.weak

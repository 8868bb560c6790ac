"""Names in a Russian sentence: what only looks like one, and their nominative.

The rule: an office before a name, or what governs it, tells its case; a list is read in the case of
its first. A given name or a surname of the dictionary, or an office, makes capital words a person.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.eastern_names import SURNAMES_FIRST, surname_first
from coopplan.extract.name_words import SURNAME, proper
from coopplan.extract.names import is_patronymic, nominative
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.ru import lettered, particles, three_names
from coopplan.extract.ru.named_case import FROM, given_first, governed
from coopplan.extract.sentences import Span

_SONS = ("улы", "ұлы", "кызы", "оглы")
_NAMED_AFTER = re.compile(r"\b(?:имени|им\.)\s*(?:[А-ЯЁ]\.\s?)*$", re.IGNORECASE)


def are_letters(words: list[str], sentence: Span) -> bool:
    """Tell whether capital letters stand for a body: «НИЯУ МИФИ»."""
    return lettered.are(words, sentence.text)


def are_none(words: list[str], before: str, after: str) -> bool:
    """Tell whether capital words between two parts of a sentence name a thing or a place.

    What stands in quotation marks by itself is a thing; «имени» is told of a body.
    """
    quoted = before.endswith("«") and after[:1] == "»"
    return (
        quoted
        or _NAMED_AFTER.search(before) is not None
        or three_names.begin_with_place(words, before)
        or three_names.begin_with_owner(words)
        or three_names.straddle(words, after)
    )


def is_third(words: list[str]) -> bool:
    """Tell whether the third of three words is a part of a name: a father's, or a foreigner's."""
    if any(particles.apart(one)[0] for one in words[1:]):
        return True
    return is_patronymic(words[2]) or words[2].lower().endswith(_SONS) or three_names.foreign(words)


_JOINED = re.compile(r"\s*(?:,|и|а также|,\s*а также)\s+", re.IGNORECASE)


def in_one_case(sentence: Span, people: list[Person], offices: list[Office]) -> list[Person]:
    """Read the names of a list in the case of the first: «в лице Ольги Зуевой и Олега Рощина»."""
    result: list[Person] = []
    case: str | None = None
    for at, one in enumerate(people):
        own = [each for each in offices if each.end <= one.start]
        held = bool(own) and (not at or own[-1].start >= people[at - 1].end)
        begin = own[-1].start if held else one.start
        floor = people[at - 1].end if at else begin
        gap = sentence.text[floor - sentence.start : begin - sentence.start]
        if not (at and _JOINED.fullmatch(gap)):
            case = None
        if case is None:
            case = (own[-1].case if held else None) or governed(
                sentence.text[: begin - sentence.start]
            )
        elif not (held and own[-1].case):
            said = sentence.text[one.start - sentence.start : one.end - sentence.start]
            words = given_first(tuple(proper(word) for word in said.split()))
            got, score = nominative(words, case)
            if score > one.score and len(words[-1]) > 1:
                one = replace(one, name=" ".join(got), score=score)
        result.append(one)
    return result


def is_called_so(words: list[str], start: int, offices: list[Office]) -> bool:
    """Tell whether a given name behind an office makes a place's name a surname: «Олег Курган»."""
    from coopplan.language.morphology import readings

    given = any("Name" in one.tags for one in readings(words[0]) if one.known)
    given = given or (len(words) == 2 and not any(one.known for one in readings(words[0])))
    return given and any(one.end <= start and start - one.end < 40 for one in offices)


_COLLEAGUE = re.compile(r"\bколлег\w+\s+$", re.IGNORECASE)


def person(
    sentence: Span, words: list[str], start: int, end: int, offices: list[Office]
) -> Person | None:
    from coopplan.language.morphology import is_known, readings

    told = words
    words = list(given_first(tuple(words)))
    first = readings(words[0])
    is_name = any("Name" in one.tags for one in first if one.known)
    known = any(one.known for one in first)
    last = readings(words[-1])
    is_name = is_name or len(words[-1]) == 1
    surname = any("Surn" in one.tags or not one.known for one in last)
    surname = surname or SURNAME.search(words[-1].lower()) is not None
    before = [one for one in offices if one.end <= start]
    led = before[-1].start if before and start - before[-1].end < 90 else start
    posted = bool(before) and start - before[-1].end < 60 and "ADJF" not in first[0].tags
    posted = posted or any(
        one.start == end + 2 and sentence.text[end - sentence.start] == "," for one in offices
    )
    # Kazakh and Uzbek surnames are often given names: «Жаксылык Омар».
    surname = surname or (posted and any("Name" in one.tags for one in last))
    # «Мэр Белграда Синиша Мали»: a surname that a country has, too
    surname = surname or (posted and not known and any("Geox" in one.tags for one in last))
    eastern = surname_first(words) and not is_known(words[-1])
    eastern_first = words[0].lower() in SURNAMES_FIRST or three_names.of_syllables(words)
    surname = surname or eastern or (posted and eastern_first)
    if "." not in words[0] and known and not is_name and not (surname and (posted or eastern)):
        return None
    if not is_name and not surname:
        return None
    colleague = _COLLEAGUE.search(FROM.sub(" ", sentence.text[: start - sentence.start]))
    if colleague is not None:
        led = start  # «мэр Иван Петров с коллегой из Харбина …»: the office is another's
    hint = before[-1].case if led < start else None
    hint = hint or governed(sentence.text[: led - sentence.start])
    if len(words[-1]) == 1:
        return Person(" ".join(words), start, end, 1.0)
    spelled = tuple(proper(word) for word in words)
    got, score = nominative(spelled, hint)
    if score == 0.0 and words != told:
        return None  # «мэром Гданьска Павлом Адамовичем»: no surname stands before
    return Person(" ".join(got if score else spelled), start, end, score)

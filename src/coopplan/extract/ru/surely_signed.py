"""Who by a Russian sentence's own grammar signed: the subject of «подписал», «поставил подпись».

The rule: the verb is an active past or present, the name and its office stand in the nominative,
as many of them as the verb's number asks for, and no other verb or clause lies between.
"""

from __future__ import annotations

import re

from coopplan.extract.persons import Person
from coopplan.extract.ru.bystanders import stands_aside
from coopplan.extract.sentences import Placed
from coopplan.extract.told import Told
from coopplan.language.morphology import readings

_ACTIVE = re.compile(
    r"\b(?:подпис(?:ал|ывал|ыва[ею]т)|заключ(?:ил|ал|а[ею]т)|скреп(?:ил|лял)|(?:за)?визировал|"
    r"парафировал|(?:рас|под)писал|(?:по|про|о)?став(?:ил|лял)|завер(?:ил|ял)|удостовер(?:ил|ял)|"
    r"закрепил|подтвердил)(?P<end>[а-яё]*)\b",
    re.IGNORECASE,
)
_WORD = re.compile(r"[А-Яа-яЁё]{3,}")
_CLAUSE = re.compile(
    r"[;:!?«»\"“”]|\b(?:что|чтобы|котор\w+|где|куда|когда|откуда|после|перед)\b", re.I
)


def surely(told: Told, person: Person) -> bool:
    """Tell whether somebody is the subject of the signing that a sentence tells of."""
    if told.signed is None or told.by_noun or told.earlier or told.aside or told.future:
        return False
    text, base = told.span.text, told.span.start
    verb = _ACTIVE.search(text, told.signed[0] - base, told.signed[1] - base)
    if verb is None or not _is_subject(told, person) or stands_aside(told, person):
        return False
    at = (verb.start() + base, verb.end() + base)
    if not reaches(told, person, at):
        return False
    row = [one for one in told.people if _is_subject(told, one) and reaches(told, one, at)]
    one_did = not verb["end"].startswith(("и", "ю"))
    return not one_did or len({each.key for each in row}) == 1


def _is_subject(told: Told, person: Person) -> bool:
    """Tell whether a name, and the office before it, stand in the nominative."""
    office = person.office
    ahead = office is not None and office.start < person.start
    if office is not None and ahead and office.case != "nomn":
        return False
    spelled = told.said(person).split()
    return bool(spelled) and spelled[-1] == person.name.split()[-1]


def reaches(told: Told, person: Placed, verb: tuple[int, int]) -> bool:
    """Tell whether no other verb and no clause lies between a name or office and the signing."""
    base = told.span.start
    first, last = (person.end, verb[0]) if person.end <= verb[0] else (verb[1], person.start)
    between = told.span.text[max(0, first - base) : max(0, last - base)]
    if _CLAUSE.search(between):
        return False
    return not any("VERB" in readings(word)[0].tags for word in _WORD.findall(between))

"""People whom a Russian sentence calls by name and patronymic: «Ольга Александровна подписала …».

The rule: it is the one person of the article who bears that given name with a surname, and, where
the article tells the patronymic too, that one.
"""

from __future__ import annotations

from dataclasses import replace

from coopplan.extract.names import is_patronymic
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.language.morphology import readings


def recalled(found: list[Told]) -> list[Told]:
    """Give those who are called by name and patronymic the surname that the article tells."""
    known = [person for one in found for person in one.people if not _is_bare(person)]
    if len(known) == sum(len(one.people) for one in found):
        return found
    return [replace(one, people=[_whole(each, known) for each in one.people]) for one in found]


def _is_bare(person: Person) -> bool:
    words = person.name.split()
    if len(words) != 2 or not is_patronymic(words[1]):
        return False
    known = any("Patr" in one.tags and one.known for one in readings(words[1]))
    return known or words[1].endswith(("вна", "чна"))  # «Анна Рогович» has a surname


def _whole(person: Person, known: list[Person]) -> Person:
    if not _is_bare(person):
        return person
    first, patronymic = person.name.split()
    own: dict[str, Person] = {}
    for one in known:
        words = one.name.split()
        others = [word for word in words[1:-1] if is_patronymic(word)]
        if words[0] == first and len(words) > 1 and (not others or patronymic in others):
            own[one.key] = one
    if len(own) != 1:
        return person
    whole = next(iter(own.values()))
    return replace(
        person,
        name=whole.name,
        office=person.office or whole.office,
        place=person.place or whole.place,
    )

"""English ministries that are told by their ministers.

The rule: a ministry is that of the one country of which the text names a minister of its field; and
ministers of several fields who sign with each other, none told with a country, sign for ministries.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.gazetteer import MINISTRY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told


def of_its_country(side: Mention, told: Sequence[Told]) -> Mention:
    """Return a ministry with the country of the minister who is named with its field and country.

    «The Minister of Trade of Chad, Ann Cruz, … signed with the Ministry of Trade».
    """
    if side.entry.kind != MINISTRY or not side.name.startswith("Ministry of "):
        return side
    field = side.name.removeprefix("Ministry of ")
    nations = {
        person.place.entry.en
        for one in told
        for person in one.people
        if person.office is not None
        and person.place is not None
        and person.place.entry.kind == "n"
        and person.office.name.lower() == f"minister of {field}".lower()
    }
    return replace(side, name=f"{side.name} of {nations.pop()}") if len(nations) == 1 else side


_RANK = (
    r"(?:(?:deputy|vice|acting|interim|cabinet|union|federal|senior|then)[\s-]+)*"
    r"(?:minister\s+of\s+state\s+for|minister\s+(?:of|for|in\s+charge\s+of)|secretary\s+of)\s+(?:the\s+)?"
)
_OF_FIELD = re.compile(rf"{_RANK}(?P<field>\w[\w\s,&’'-]+)", re.IGNORECASE)
_FIELD_FIRST = re.compile(
    r"(?!(?:prime|first|chief|deputy|vice|cabinet|state)\s+minister)"
    r"(?:(?:deputy|vice|acting|federal)\s+)*(?P<field>[\w\s,&-]+?)\s+minister",
    re.IGNORECASE,
)
_SMALL = frozenset(("of", "and", "for", "the", "in"))
_FEWEST = 2
"""Ministers who sign with each other, and countries of a paper that is between states."""


def with_ministries(people: Sequence[Person], told: Sequence[Told]) -> list[Person]:
    """Return ministers of one country who signed with each other, each with his ministry.

    «Minister of Health Ann Cruz and Minister of Education Ben Holt signed a memorandum».
    """
    people = _of_the_host(people, told)
    names = [_ministry(one) for one in people]
    if len(people) < _FEWEST or None in names or len(set(names)) < len(names):
        return list(people)
    keys = {one.key for one in people}
    placed = any(each.key in keys and each.place for one in told for each in one.people)
    near = [one for one in told[:_LEAD] if not one.earlier] + [one for one in told if one.anchor]
    lands = {each.entry for one in near for each in one.places if each.entry.kind == "n"}
    if placed or len(lands) >= _FEWEST:
        return list(people)
    return [
        replace(one, place=_mention(one, name))
        for one, name in zip(people, names, strict=True)
        if name is not None
    ]


_OF_NATIONS = re.compile(
    r"UN[A-Z]{2,5}|UN\s[WH]\w+|United\s+Nations\b.*|FAO|WHO|IOM|ILO|WFP|IFAD|IAEA|OSCE|EBRD|IFC|"
    r"AIIB|ADB|AfDB|IsDB|EIB|KfW|JICA|KOICA|GIZ|USAID|TIKA|"
    r"(?:Asian|African|Islamic|Inter-American)\s+Development\s+Bank.*|"
    r"World\s+(?:Bank|Food\s+Program\w*|Health\s+Organi[sz]ation).*|International\s+"
    r"(?:Organi[sz]ation|Fund|Labou?r|Finance)\b.*|European\s+(?:Union|Commission|Bank|Investment)\b.*"
)
"""Bodies of many states, and those through which one gives aid: whole countries deal with them."""


def _of_the_host(people: Sequence[Person], told: Sequence[Told]) -> list[Person]:
    """Return the one minister who signed with a body of nations, with the text's only country."""
    free = [one for one in people if one.place is None and _ministry(one) is not None]
    others = [one for one in people if one not in free]
    lands = {each.entry: each for one in told for each in one.places if each.entry.kind == "n"}
    with_nations = others and all(
        one.place is not None and _OF_NATIONS.fullmatch(one.place.name) for one in others
    )
    if len(free) != 1 or len(lands) != 1 or not with_nations:
        return list(people)
    land = next(iter(lands.values()))
    return [replace(one, place=land) if one is free[0] else one for one in people]


_LEAD = 3
"""Sentences with which an article begins, the headline too."""


def _ministry(person: Person) -> str | None:
    """Return what the ministry of a minister is called whom no sentence places, if he is one."""
    if person.office is None or person.place is not None or person.office.plural:
        return None
    match = _OF_FIELD.fullmatch(person.office.name) or _FIELD_FIRST.fullmatch(person.office.name)
    if match is None:
        return None
    field = match["field"]
    words = ["Foreign", "Affairs"] if field.lower() == "foreign" else field.split()
    said = " ".join(one if one in _SMALL else one[:1].upper() + one[1:] for one in words)
    return f"Ministry of {said}"


def _mention(person: Person, name: str) -> Mention:
    """Return the ministry that the words of an office name."""
    assert person.office is not None
    entry = Entry(MINISTRY, "", "", "", name)
    return Mention(entry, person.office.start, person.office.end, name)

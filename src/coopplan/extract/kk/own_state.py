"""Kazakhstan as the side of which a Kazakh text names only the head: «Президент … қол қойды».

The rule: a president or minister without a country who signs with another country signs for the
reader's own.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_OF_STATE = re.compile(r"президент$|премьер-министр$|(?:[\w, -]+ )?министрі?$", re.IGNORECASE)
_NAME = "Қазақстан"


def with_own(sides: list[Mention], people: list[Person]) -> list[Mention]:
    """Return sides with Kazakhstan, where its head signs with the one other country."""
    if len(sides) != 1 or sides[0].entry.kind != "n" or sides[0].entry.code == "KZ":
        return sides
    own = [
        one
        for one in people
        if one.place is None and one.office is not None and _OF_STATE.match(one.office.name)
    ]
    theirs = [one for one in people if one.place is not None]
    if len(own) != 1 or not theirs:
        return sides
    return sorted([*sides, *home(own[0])], key=lambda one: one.start)


def home(head: Person) -> list[Mention]:
    """Return Kazakhstan, named where its head stands."""
    entry = index(Lang.KK).forms.get(plain(_NAME))
    return [] if entry is None else [Mention(entry, head.start, head.start, _NAME)]


_SPEAKS = re.compile(r"президент$|премьер-министр$|сыртқы істер министрі$", re.IGNORECASE)


def of_talks(head: Person, told: Told) -> Mention | None:
    """Return Kazakhstan for its president or premier, or the minister who speaks for it abroad."""
    speaks = head.office is not None and _SPEAKS.match(head.office.name) is not None
    speaks = speaks or is_head(head, told)
    return next(iter(home(head)), None) if speaks else None


def is_head(person: Person, told: Told) -> bool:
    """Tell whether somebody is called head of the state, or of the government: «Үкімет басшысы»."""
    office = person.office
    if office is None or not office.name.lower().startswith("басшы"):
        return False
    return _HEADED.search(told.before(office.start, 20)) is not None


_HEADED = re.compile(r"(?<!\w)(?:мемлекет|үкімет)\s+$", re.IGNORECASE)
_MINISTER = re.compile(r"президент$|(?:[\w, -]+ )?(?:премьер|вице-|министр)", re.IGNORECASE)
_OF_THE_STATE = re.compile(r"(?<!\w)мемлекет\s+$", re.IGNORECASE)
_LOCAL = re.compile(r"әкім", re.IGNORECASE)


def in_talks(sides: list[Mention], main: Main, told: list[Told]) -> list[Mention]:
    """Return the sides of talks without a paper with Kazakhstan, where its ministers speak.

    It is a side beside other countries, and instead of a region of its own whose head the text does
    not name.
    """
    abroad = [one for one in sides if one.entry.kind == "n"]
    regions = [one for one in sides if one.entry.kind in "rc" and one.entry.country == "KZ"]
    if main.anchors or not abroad or len(abroad) + len(regions) < len(sides):
        return sides
    if any(one.entry.code == "KZ" for one in abroad):
        return sides
    if any(_LOCAL.search(office.name) for one in told for office in one.offices):
        return sides
    speaker = next((person for one in told for person in one.people if _speaks(person, one)), None)
    if speaker is None:
        return sides
    return sorted([*abroad, *home(speaker)], key=lambda one: one.start)


def _speaks(person: Person, one: Told) -> bool:
    """Tell whether somebody speaks for Kazakhstan: its minister, or one without a country."""
    if person.office is None or (person.place is not None and person.place.entry.code != "KZ"):
        return False
    head = _OF_THE_STATE.search(one.before(person.office.start, 20)) is not None
    return head or _MINISTER.match(person.office.name) is not None

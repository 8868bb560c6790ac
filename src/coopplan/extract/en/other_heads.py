"""Whose side an English head is who is told of no place: not the one that has another such head.

The rule: of two sides, one of which has another governor, mayor or premier, with a name or without,
such a head signed for the second.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopplan.extract.en.meant import no_more, place_of
from coopplan.extract.en.people import same_post
from coopplan.extract.en.speakers import may_hold
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_HEADS_PLACE = re.compile(
    r"(?:lord\s+)?(?:governor|mayor|premier|chief\s+minister)$", re.IGNORECASE
)


def side_of(
    namings: Iterable[Person], sides: Sequence[Mention], told: Sequence[Told]
) -> Mention | None:
    """Return the one of two sides that has no other head, where the second has one."""
    there = list(namings)
    head = next((one for one in there if one.office is not None), None)
    if len(sides) != 2 or head is None or any(one.place is not None for one in there):
        return None
    if head.office is None or not _HEADS_PLACE.fullmatch(head.office.name):
        return None
    left = [side for side in sides if not _has_another(side, head, told)]
    return left[0] if len(left) == 1 and may_hold(head, left[0]) else None


def _has_another(side: Mention, head: Person, told: Sequence[Told]) -> bool:
    """Tell whether a text tells of another head of a side than one whom it places nowhere.

    Where he is said to be one no more, whoever heads it now is none.
    """
    if any(
        each.key == head.key and each.office and no_more(one, each.office)
        for one in told
        for each in one.people
    ):
        return False
    assert head.office is not None
    said = head.office.name.lower()
    for one in told:
        now = [each for each in one.people if each.office and not no_more(one, each.office)]
        borne = {each.office.start for each in one.people if each.office is not None}
        for each in now:
            same = each.office is not None and same_post(said, each.office)
            home = each.place is not None and each.place.entry == side.entry
            if same and home and each.key != head.key:
                return True
        for office in one.offices:
            place = None if office.plural or office.start in borne else place_of(one, office)
            if place is not None and place.entry == side.entry and same_post(said, office):
                return True
    return False

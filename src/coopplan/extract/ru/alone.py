"""Offices that a Russian text names without their holder: «отметил председатель облисполкома».

The rule: an office alone that belongs to a party is that of who signed for the party, where the
text gives that person none; of «глава» and «губернатор» said of one person the second says more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_HEAD = re.compile(r"(?:глава|руководитель)(?:\s+(?:(?:нашего\s+)?региона|области|края|округа))?$")
_GOVERNOR = re.compile(r"(?:врио )?губернатора?$")


def office(person: Person, side: Mention | None, told: list[Told]) -> Office | None:
    """Return the office of who signed for a side: what the text calls him, or the side's own."""
    own = person.office
    if own is not None and not _HEAD.match(own.name):
        return own
    told_of = [
        each.office
        for one in told
        for each in one.people
        if each.key == person.key and each.office is not None
    ]
    told_of += _of_surname(person, told)
    alone = list(_alone(side, told)) if side is not None else []
    if own is not None:
        return next((one for one in (*told_of, *alone) if _GOVERNOR.match(one.name)), own)
    return next(iter((*told_of, *alone)), None)


def _alone(side: Mention, told: list[Told]) -> Iterator[Office]:
    """Yield the offices of a side that no sentence gives to anybody."""
    for one in told:
        held = {each.office.start for each in one.people if each.office is not None}
        for each in one.offices:
            if each.plural or each.start in held:
                continue
            of_side = any(
                place.entry == side.entry and each.start <= place.start <= each.end + 1
                for place in one.places
            )
            before = any(
                place.entry == side.entry and place.weak and place.end + 1 == each.start
                for place in one.places
            )
            if of_side or before:
                yield each


def _of_surname(person: Person, told: list[Told]) -> Iterator[Office]:
    """Yield the offices before the bare surname of somebody: «губернатор Лыткин заявил»."""
    stem = re.escape(person.name.split()[-1].rstrip("аяйыи"))
    for one in told:
        for each in one.offices:
            if not each.plural and re.match(rf"\s+{stem}\w{{0,3}}\b", one.after(each.end)):
                yield each

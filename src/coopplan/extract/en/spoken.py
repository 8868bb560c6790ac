"""Who «I» is in an English signing told in somebody's own words: «Governor Cruz and I signed».

The rule: whoever the text says, behind the quotation, has spoken it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_I_SIGNED = re.compile(
    r"(?:\band|^[“\"‘]?)\s*I\s+(?:(?:have|had|\w+ly|today)\s+)*(?:signed|inked)\b"
)
_SAID = re.compile(
    r"[”\"’],?\s+(?:(?:Mr|Ms|Mrs|Dr|Gov|Premier|Governor|Mayor|President|Minister)\.?\s+)?"
    r"(?:[A-Z][\w’'-]+\s+)?(?P<name>[A-Z][\w’'-]+)\s+(?:said|added|noted|stated|stressed)\b"
)
_REACH = 4
"""Sentences in which the speaker of a quotation is looked for."""


def speakers(
    anchors: Sequence[Told], told: Sequence[Told], known: Sequence[Person]
) -> list[Person]:
    """Return those who say of themselves that they signed; ``known`` are the other signers."""
    taken = {one.key for one in known}
    everyone = [person for one in told for person in one.people if person.office is not None]
    found: dict[str, Person] = {}
    for one in anchors:
        if not _I_SIGNED.search(one.span.text):
            continue
        at = next(order for order, each in enumerate(told) if each is one)
        said = (_SAID.search(each.span.text) for each in told[at : at + _REACH])
        match = next((each for each in said if each), None)
        bearers = {
            person.key: person
            for person in everyone
            if match and match["name"] in person.name.split() and person.key not in taken
        }
        if len(bearers) == 1:
            found.update(bearers)
    return list(found.values())

"""Who «I» is in an English signing told in somebody's own words: «Governor Cruz and I signed».

The rule: whoever the text says, behind the quotation, has spoken it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_I_SIGNED = re.compile(
    r"(?:\band|^[“\"‘]?)\s*I\s+(?:(?:have|had|\w+ly|today)\s+)*(?:signed|inked)\b|"
    r"\bI\s+(?:am|was)\s+[\w\s]{3,40}?\bto\s+(?:have\s+)?sign(?:ed)?\b|"
    r"\b[Tt]ogether\s+with\s+[^.;“”\"]{5,90}?,?\s+(?:I|we)\s+(?:(?:have|\w+ly|today)\s+)*(?:signed|inked)\b"
)
_SAID = re.compile(
    r"[”\"’],?\s+(?:(?:Mr|Ms|Mrs|Dr|Gov|Premier|Governor|Mayor|President|Minister)\.?\s+)?"
    r"(?:[A-Z][\w’'-]+\s+)?(?P<name>[A-Z][\w’'-]+)\s+(?:said|added|noted|stated|stressed|wrote)\b|"
    r"[”\"’],?\s+(?:said|added|noted|stated|stressed|wrote)\s+(?:[A-Z][\w’'-]+\s+){1,3}?(?P<last>[A-Z][\w’'-]+)(?=[,.])"
)
_HE_SAID = re.compile(r"[”\"’],?\s+s?he\s+(?:said|added|noted|stated|stressed|wrote)\b")
_BACK = 2
"""Sentences before a quotation in which «he» who spoke it is named."""
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
            if match
            and (match["name"] or match["last"]) in person.name.split()
            and person.key not in taken
        }
        if match is None and _HE_SAID.search(one.span.text):
            before = (each.people for each in reversed(told[max(0, at - _BACK) : at]))
            last = next((people for people in before if people), [])
            held = {one.key: one for one in last if one.office and one.key not in taken}
            bearers = held if len(last) == 1 else {}
        if len(bearers) == 1:
            found.update(bearers)
    return list(found.values())

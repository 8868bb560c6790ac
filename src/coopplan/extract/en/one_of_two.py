"""The one of two signers whom alone an English article names: «both presidents signed».

The rule: nobody else bears that office, and the text tells of which place or body he is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en import people
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span

_TWO = re.compile(r"\b(?:two|both)\s+$", re.IGNORECASE)
_OF_TWO = re.compile(
    r"\s+of\s+(?:(?:both|the\s+two|the\s+respective)\s|the\s+[Gg]overnments\s+of\s)"
)


def one_of_two(
    sentence: Span, offices: Sequence[Office], verb: people.Verb, everyone: list[list[Person]]
) -> list[Person]:
    """Return the one bearer whom alone an article names where two of an office signed."""
    for office in offices:
        start = office.start - sentence.start
        two = _TWO.search(sentence.text, 0, start)
        two = two or _OF_TWO.match(sentence.text, office.end - sentence.start)
        if not office.plural or not two or not people.is_doer(sentence, office, verb, None):
            continue
        said = office.name.lower()
        bearers: dict[str, Person] = {}
        for one in (each for said_of in everyone for each in said_of if each.office):
            heading = (
                said.split()[-1] in people.ANY_HEAD and one.office and people.is_head(one.office)
            )
            if heading or (one.office and people.same_post(said, one.office)):
                old = bearers.get(one.key)
                bearers[one.key] = one if old is None or old.place is None else old
        if len(bearers) == 1:
            return [one for one in bearers.values() if one.place]
    return []

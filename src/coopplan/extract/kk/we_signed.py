"""Who says «қол қойдық» in Kazakh of a paper that not he but two states signed.

The rule: of a paper between governments or states, or signed before their heads, an official's «we»
is his country; only who leads a state or a government speaks for himself.
"""

from __future__ import annotations

import re

from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_WE = re.compile(r"(?:дық|дым|отырмыз)$")
_SAYS = re.compile(
    r"(?<!\w)(?:деді|дейді|жазды|айтты|мәлімдеді|жеткізді)\s+(?:[^.;:!?]{0,60}\s)?$", re.IGNORECASE
)
_OF_STATES = re.compile(
    r"(?:үкімет|мемлекет)аралық\s|(?<!\w)(?:ел|мемлекет)\w*\s+басшыларының\s+қатысуымен",
    re.IGNORECASE,
)
_LEADER = re.compile(r"президент|премьер|басшы", re.IGNORECASE)


def we_sign(told: Told) -> bool:
    """Tell whether a sentence tells of its signing in the first person."""
    if told.signed is None:
        return False
    return _WE.search(told.before(told.signed[1], 12)) is not None


def says(told: Told, person: Person) -> bool:
    """Tell whether a sentence names a person as who said what stands before."""
    return _SAYS.search(told.before(person.start, 80)) is not None


def for_states(told: Told, person: Person) -> bool:
    """Tell whether it is states whose signing a speaker tells of with «we»."""
    if told.signed is None or not we_sign(told):
        return False
    if person.office is not None and _LEADER.match(person.office.name):
        return False
    return _OF_STATES.search(told.span.text, 0, told.signed[0] - told.span.start) is not None

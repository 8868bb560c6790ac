"""Who is named in an English sentence of a signing and signed nothing.

The rule: who watched, whom a phrase leads to, who did something else or only told of it is no
signer. A word of presence decides first, either way: who is told to have come and then signed did.
"""

from __future__ import annotations

import re

from coopplan.extract.en import (
    governed,
    other_deeds,
    sayers,
    signed_by,
    surely_signed,
    watchers,
)
from coopplan.extract.en.masked import masked, names
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OF_SIGNERS = re.compile(
    r"(?<!meeting )(?<!talks )(?<!negotiations )(?<!led )"
    r"\b(?:by|between|with)\b[^.;)–—]*$"
)
"""Behind «the signing of …» before those who signed."""
_AS_WITNESS = re.compile(
    r"\s+(?:(?:it|the\s+\w+)\s+)?as\s+(?:the\s+|an?\s+)?(?:official\s+)?witness"
)
"""Behind «signed»: whose hand only bears witness."""
_REPRESENTED = re.compile(r"\b(?:[Oo]n\s+behalf\s+of|for)\s+(?:the\s+)?$")


def stands_aside(told: Told, person: Person) -> bool:
    """Tell whether a person of a signing's sentence is no doer of it."""
    assert told.signed is not None
    base = told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    if told.by_noun:
        if person.start < told.signed[0]:
            between = told.span.text[person.end - base : start]
            return not other_deeds.sealed_by(between, told.led(person))
        if not _OF_SIGNERS.search(masked(told, end, person.start - base, names(told))):
            return True
    if _AS_WITNESS.match(told.after(told.signed[1])):
        return person.end <= told.signed[0]
    if surely_signed.who_signs(told, person):
        return False
    watched = watchers.watched(told, person)
    if watched is not None:
        return watched
    return (
        governed.is_governed(told, person)
        or _is_apart(told, person)
        or sayers.says(told, person, told.led(person, 160))
        or _REPRESENTED.search(told.led(person)) is not None
        or signed_by.in_other_clause(told, person)
        or other_deeds.was_met(told, person, told.led(person))
        or sayers.spoke(told, person)
    )


def takes_no_part(told: Told, person: Person) -> bool:
    """Tell whether a sentence of a signing says of a person that he took no part in it."""
    return (
        watchers.watched(told, person) is True
        or _is_apart(told, person)
        or signed_by.in_clause_on_paper(told, person)
    )


def _is_apart(told: Told, person: Person) -> bool:
    """Tell whether a phrase leads to a person, or he is the doer of another deed."""
    led = told.led(person)
    return (
        governed.is_led_to(told, person)
        or governed.is_owner(led)
        or other_deeds.did_other(told, person)
        or other_deeds.did_with_paper(told, person, led)
    )

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
from coopplan.extract.en.masked import NAME, masked, names
from coopplan.extract.en.signing_verbs import ANY_SIGN
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
_SIGNING = re.compile(rf"\b{ANY_SIGN}\b")
_FOR_HIM = re.compile(r"(?<!and )\bon\s+behalf\s+of\s+(?:(?:the\s+)?#(?:[’']s)?|its|their)\s+$")
_REPRESENTED = re.compile(r"\b(?:[Oo]n\s+behalf\s+of|for)\s+(?:the\s+)?$")


def stands_aside(told: Told, person: Person) -> bool:
    """Tell whether a person of a signing's sentence is no doer of it."""
    assert told.signed is not None
    base = told.span.start
    start, end = told.signed[0] - base, told.signed[1] - base
    if watchers.came(told, person):
        return True
    if told.by_noun:
        if person.start < told.signed[0]:
            between = told.span.text[person.end - base : start]
            return not other_deeds.sealed_by(between, told.led(person))
        if not _OF_SIGNERS.search(masked(told, end, person.start - base, names(told))):
            return True
    if _AS_WITNESS.match(told.after(told.signed[1])):
        return person.end <= told.signed[0]
    signing = [one for one in told.people if surely_signed.who_signs(told, one)]
    if any(one is person or surely_signed.in_row(told, one, person) for one in signing):
        return False
    if any(person.end < one.start and not _parted(told, person, one) for one in signing):
        return True
    watched = watchers.watched(told, person)
    if watched is not None:
        return watched
    return (
        governed.is_governed(told, person)
        or _is_apart(told, person)
        or sayers.says(told, person, told.led(person, 160))
        or is_stood_in_for(told, person)
        or signed_by.in_other_clause(told, person)
        or other_deeds.was_met(told, person, told.led(person))
        or sayers.spoke(told, person)
    )


def _parted(told: Told, one: Person, other: Person) -> bool:
    """Tell whether another clause begins between two people, or one of signing ends."""
    between = told.span.text[one.end - told.span.start : other.start - told.span.start]
    return ";" in between or _SIGNING.search(between) is not None


def is_stood_in_for(told: Told, person: Person) -> bool:
    """Tell whether another signs for somebody: «by Ben Holt on behalf of Graz Mayor Ann Cruz»."""
    if _REPRESENTED.search(told.led(person)) is not None:
        return True
    if told.signed is None or person.start <= told.signed[1]:
        return False
    marks = [(one.start, one.end, NAME) for one in told.named]
    led = person.office.start if person.office and person.office.end <= person.start else None
    lead = masked(told, 0, (led or person.start) - told.span.start, marks)
    return led is not None and _FOR_HIM.search(lead) is not None


def takes_no_part(told: Told, person: Person) -> bool:
    """Tell whether a sentence of a signing says of a person that he took no part in it."""
    return (
        watchers.watched(told, person) is True
        or watchers.attends(told, person)
        or watchers.came(told, person)
        or _is_apart(told, person)
        or sayers.tells(told, person)
        or signed_by.in_clause_on_paper(told, person)
        or (
            told.signed is not None
            and person.end <= told.signed[0]
            and _AS_WITNESS.match(told.after(told.signed[1])) is not None
        )
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

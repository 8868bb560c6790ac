"""Whom an English signing means by a plural whose people other words name together before it.

The rule: «the co-chairs» chaired what came before, «the governors» are those whom a list names
with their places in brackets, «the heads of Karz and Orwin» are the only two heads of the article;
«they» in what two announce are these two.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.plural_doers import BOTH, Verb, is_doer
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_CHAIRED = re.compile(
    r"\b(?:co-?)?(?:chaired|headed|led|presided\s+over)\s+(?:jointly\s+)?by\s", re.IGNORECASE
)
_CHAIRS = re.compile(
    r"(?:.*\s)?(?:co-?)?(?:chair(?:man|woman|person)?|head|leader)$", re.IGNORECASE
)
_HEAD = ("head", "leader")
_HEADS_PLACE = re.compile(
    r"(?:\w+\s)?(?:governor|mayor|akim|premier|prefect|voivode|head|chief minister)\b",
    re.IGNORECASE,
)
_DEPUTY = re.compile(r"\b(?:deputy|vice|lieutenant|assistant|former)\b", re.IGNORECASE)
_BACK = 4
"""Sentences before a signing in which those whom it means are named together."""
_ANNOUNCED = re.compile(
    r"(?:\s+of\s+[^.,;]{2,40}?|,\s[^.;]{3,80},)?\s+(?:(?:have|has|had|today|jointly)\s+)*(?:announced|said|confirmed|revealed|disclosed|declared)\b"
    rf"[^.;]{{0,40}}?\b(?:that\s+)?(?:they|{BOTH})\s+(?:(?:have|had|\w+ly)\s+)*$"
)


def meant(one: Told, words: Verb, before: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return whom a plural office means that signs in a sentence, by how they are named before."""
    for office in one.offices:
        if not office.plural or not is_doer(one.span, office, words, None):
            continue
        found = _who_chaired(office, before) or _listed(office, before)
        found = found or _two_heads(one, office, told)
        if found:
            return found
    return []


def _who_chaired(office: Office, before: Sequence[Told]) -> list[Person]:
    """Return the two by whom a meeting was chaired: «the two chairmen signed its protocol»."""
    if not _CHAIRS.fullmatch(office.name):
        return []
    for one in reversed(before[-_BACK:]):
        chaired = _CHAIRED.search(one.span.text)
        if chaired is None:
            continue
        start = one.span.start + chaired.end()
        there = {each.key: each for each in one.people if each.office and each.start >= start}
        return list(there.values()) if len(there) == 2 else []
    return []


def _listed(office: Office, before: Sequence[Told]) -> list[Person]:
    """Return those whom a list names with their places, where a plural calls them so before it."""
    noun = office.name.lower().split()[-1]
    for at in range(len(before) - 1, max(-1, len(before) - 1 - _BACK), -1):
        one = before[at]
        there = [each for each in one.people if one.after(each.end, 2) == " ("]
        called = any(
            each.plural and each.name.lower().split()[-1] == noun
            for said in before[max(0, at - 1) : at + 1]
            for each in said.offices
        )
        if len(there) > 2 and called:
            return [replace(each, office=replace(office, plural=False)) for each in there]
    return []


def _two_heads(one: Told, office: Office, told: Sequence[Told]) -> list[Person]:
    """Return the only two heads of places, one of whom is told to be of one of two places."""
    places = list({each.entry: each for each in one.places if each.start >= office.end}.values())
    if office.name.lower() not in _HEAD or len(places) != 2:
        return []
    heads: dict[str, Person] = {}
    for each in (person for said in told for person in said.people):
        held = each.office.name if each.office else ""
        if _HEADS_PLACE.match(held) and not _DEPUTY.search(held):
            old = heads.get(each.key)
            heads[each.key] = each if old is None or old.place is None else old
    placed = {each.place.entry for each in heads.values() if each.place is not None}
    free = [each for each in places if each.entry not in placed]
    if len(heads) != 2 or len(placed) != 1 or len(free) != 1:
        return []
    return [each if each.place else replace(each, place=free[0]) for each in heads.values()]


def announcing(one: Told, words: Verb) -> list[Person]:
    """Return the two who announce «that they had signed»."""
    if words.by or words.noun:
        return []
    base = one.span.start
    there = [each for each in one.people if each.end - base <= words.start]
    if len(there) != 2 or not _ANNOUNCED.fullmatch(one.span.text, there[1].end - base, words.start):
        return []
    return there

"""Whom an English plural office means where not each bears it: «the ministers», one a deputy.

The rule: one of the only two may be the deputy of the office's bearer; of «the governors of Karz
and Orwin» the only one in each place is meant, and whom the text does not name stays unknown.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.en.people import ranks, same_post
from coopplan.extract.en.plural_doers import Verb, is_doer
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OF = re.compile(r"\s+of\s")


def meant(one: Told, words: Verb, before: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return whom a plural office means that signs in a sentence; ``before`` are those before."""
    for office in one.offices:
        if not office.plural or not is_doer(one.span, office, words, None):
            continue
        found = _of_those_places(one, office, words, told) or _with_deputy(office, before)
        if found:
            return found
    return []


def _of_those_places(one: Told, office: Office, words: Verb, told: Sequence[Told]) -> list[Person]:
    """Return the only bearer in each of the regions and towns that stand behind an office."""
    if not _OF.match(one.after(office.end)):
        return []
    until = one.span.end if words.by or words.noun else one.span.start + words.start
    there = [each for each in one.places if office.end <= each.start < until]
    places = {each.entry for each in there if each.entry.kind in "rc"}
    heads: dict[str, Person] = {}
    for each in (person for said in told for person in said.people):
        of_them = each.place is not None and each.place.entry in places
        if of_them and each.office and same_post(office.name, each.office):
            heads.setdefault(each.key, each)
    homes = [each.place.entry for each in heads.values() if each.place]
    return list(heads.values()) if len(places) > 1 and len(homes) == len(set(homes)) else []


def _with_deputy(office: Office, before: Sequence[Told]) -> list[Person]:
    """Return the only two whom an office may call, of two places, one the deputy of its bearer."""
    noun = ranks(office.name)[-1]
    bearers: dict[str, Person] = {}
    for each in (person for said in before for person in said.people):
        if each.office is not None and noun in ranks(each.office.name):
            old = bearers.get(each.key)
            bearers[each.key] = each if old is None or old.place is None else old
    homes = {each.place.entry for each in bearers.values() if each.place is not None}
    itself = any(each.office and same_post(noun, each.office) for each in bearers.values())
    return list(bearers.values()) if itself and len(bearers) == len(homes) == 2 else []

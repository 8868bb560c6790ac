"""Whom an English signing names only together: «by the two mayors», «they», «he and his guest».

The rule: a plural office means its bearers, one for each place where places are told; «they» are
whom the sentence before names by a plural office, or «he» and whom he met in the same sentence;
«his guest» is the one of another place who is named beside him before. Where more could be meant,
nobody is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from coopplan.extract import signing_words
from coopplan.extract.en import named_together, of_those, people, signed_by
from coopplan.extract.en.called_together import one_of_two
from coopplan.extract.en.meant import named_before
from coopplan.extract.en.one_for_each import one_for_each
from coopplan.extract.en.plural_doers import BOTH, Verb, is_doer
from coopplan.extract.en.signing_verbs import SIGNATORIES
from coopplan.extract.gazetteer import Entry
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_SIGNATURE = re.compile(r"(?:names?|signatures?)(?:\s+of)?\s*$", re.IGNORECASE)


def verb(one: Told) -> Verb | None:
    """Return the words of a signing, done or to come, and where its doers stand."""
    if one.signed is not None:
        start, end = (at - one.span.start for at in one.signed)
        said = one.span.text[start:end]
        noun = signing_words.nominal(said) or _SIGNATURE.search(said) is not None
        return Verb(start, end, signed_by.passive(one), noun)
    future = signing_words.planned(one.span, Lang.EN)
    if future is None:
        return None
    passive = re.search(r"\bbe\b", future.group()) is not None
    return Verb(future.start(), future.end(), passive)


def holders(anchors: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return whom a signing calls only by a plural office: «the Premiers signed», «they»."""
    for one in anchors:
        words = verb(one)
        if words is None or (one.headline and len(one.span.text.split()) <= _HEADLINE):
            continue
        at = next(order for order, each in enumerate(told) if each is one)
        before = [each.people for each in told[:at] if not each.headline]
        after = [each.people for each in told[at + 1 :]]
        found = _met_before(one, words, told[:at])
        found = found or people.holders(one.span, one.offices, words, before, after, one.places)
        found = found or one_for_each(one, words, told[at + 1 :])
        found = found or _called_before(one, words.start, told[:at], told)
        found = found or _told_next(one, words, told[at + 1 :])
        found = found or named_together.meant(one, words, told[:at], told)
        found = found or of_those.meant(one, words, told[:at], told)
        everyone = [*before, *after]
        found = found or one_of_two(one.span, one.offices, words, everyone)
        if found:
            return found
    return []


def _met_before(one: Told, words: Verb, before: Sequence[Told]) -> list[Person]:
    """Return whom «the two mayors» means behind «Mayor Cruz met Ben Holt, Mayor of Linz»."""
    for office in one.offices:
        doer = office.plural and is_doer(one.span, office, words, None)
        if not doer or not before or not _TWO.search(one.before(office.start)):
            continue
        last, said = before[-1], office.name.lower()
        there = {each.key: each for each in last.people if _bears(said, each)}
        for each in (person for told in before[:-1] for person in told.people):
            called = re.escape(each.name.split()[-1])
            if _bears(said, each) and re.search(rf"\b[A-Z]\w+\s+{called}\b", last.span.text):
                there.setdefault(each.key, each)
        if len(there) == 2:
            return list(there.values())
    return []


_TWO = re.compile(r"\b(?:two|both)\s+$", re.IGNORECASE)


def _bears(said: str, person: Person) -> bool:
    return person.office is not None and people.same_post(said, person.office)


_HEADLINE = 20
"""Words of a headline at most: a longer one is a sentence."""
_THEY_WILL = re.compile(
    rf"(?:^|[.;,]\s+(?:and\s+)?)(?:they|{BOTH})\s+"
    r"(?:(?:are|were|have|has|had|will|due|set|expected|scheduled|slated|then|also|now|both|\w+ly)\s+)*$",
    re.IGNORECASE,
)


def _called_before(
    one: Told, start: int, before: Sequence[Told], told: Sequence[Told]
) -> list[Person]:
    """Return whom «they» means behind «The mayors of Graz and Lyon announced a pact»."""
    if not before or one.people or not _THEY_WILL.search(one.span.text, 0, start):
        return []
    last = before[-1]
    for office in last.offices:
        if not office.plural or last.headline or last.people:
            continue
        places = dict.fromkeys(each.entry for each in last.named if each.start >= office.end)
        found = list(_of_places(office, places, told))
        if len(found) == len(places) == 2:
            return found
    return []


_THEY_WERE = re.compile(rf"(?:They|These|Those|The\s+(?:two|three|{SIGNATORIES}))\s+(?:were|are)\s")


def _told_next(one: Told, words: Verb, after: Sequence[Told]) -> list[Person]:
    """Return whom «signed by the ministers» means before «They were Ann Cruz and Ben Holt»."""
    doers = (words.by or words.noun) and any(each.plural for each in one.offices)
    if not doers or one.people or not after or not _THEY_WERE.match(after[0].span.text):
        return []
    return [each for each in after[0].people if each.office is not None]


def _of_places(office: Office, places: Iterable[Entry], told: Sequence[Told]) -> Iterator[Person]:
    """Yield for each place the one who bears an office there, where the text has one."""
    for place in places:
        own = {
            one.key: one
            for each in told
            for one in each.people
            if one.office is not None
            and people.same_post(office.name.lower(), one.office)
            and one.place is not None
            and one.place.entry == place
        }
        if len(own) == 1:
            yield from own.values()


_HE_MET = re.compile(
    r"\b(?P<who>[Hh]e|[Ss]he)\s+(?:(?:has|had|then|also|later)\s+)?"
    r"(?:met|received|welcomed|hosted|greeted|visited)\s+(?:with\s+)?"
)
_AND_BOTH = re.compile(rf",?\s+and\s+(?:they|{BOTH})\s+(?:(?:then|also|\w+ly)\s+)*$")


def with_met(anchors: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return «he» and whom he met in «He met Ann Cruz, mayor of Graz, and the two signed».

    So both who announce «that they had signed».
    """
    for one in anchors:
        words = verb(one)
        if words is None or words.by or words.noun:
            continue
        if announced := named_together.announcing(one, words):
            return announced
        base = one.span.start
        met = _HE_MET.search(one.span.text, 0, words.start)
        there = [each for each in one.people if met and met.end() <= each.start - base]
        there = [each for each in there if each.end - base <= words.start]
        both = _AND_BOTH.search(one.span.text, 0, words.start)
        if met is None or both is None or len({each.key for each in there}) != 1:
            continue
        he = next(named_before(one, base + met.start(), told), None)
        if he is not None and he.key != there[0].key:
            return [he, there[0]]
    return []


_HIS_GUEST = re.compile(
    r"\b(?:and|with)\s+(?:his|her|the)\s+(?:(?:guest|host|visitor|interlocutor)|"
    r"(?P<post>opposite\s+number|counterpart|colleague))\b(?!\s+(?:of|in|from|at)\s)"
)
_NEAR = 3
"""Sentences before in which somebody's guest is looked for."""


def guests(anchors: Sequence[Told], told: Sequence[Told]) -> list[Person]:
    """Return whom «Cruz and his guest signed» means: of another place, named beside him before."""
    for one in anchors:
        words = verb(one)
        match = _HIS_GUEST.search(one.span.text)
        if words is None or match is None or len({each.key for each in one.people}) != 1:
            continue
        him = one.people[0]
        at = next(order for order, each in enumerate(told) if each is one)
        for before in reversed(told[max(0, at - _NEAR) : at]):
            if all(each.key != him.key for each in before.people):
                continue
            others = {
                each.key: each
                for each in before.people
                if each.key != him.key
                and each.office is not None
                and each.place is not None
                and (him.place is None or each.place.entry != him.place.entry)
            }
            if len(others) == 1:
                return list(others.values())
    return []

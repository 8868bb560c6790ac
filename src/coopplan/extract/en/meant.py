"""Whom an English signing names by «he» or by an office alone: «The First Minister will sign».

The rule: a pronoun is whoever bears an office and is named last before it; an office alone is the
only one whom the article names with that office (and of that place, where it tells one).
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from coopplan.extract import signing_words
from coopplan.extract.en import lettered_offices, signed_by, surely_signed
from coopplan.extract.en.capitals import NAME
from coopplan.extract.en.masked import masked, names
from coopplan.extract.en.people import ANY_HEAD, is_head, same_post
from coopplan.extract.en.signing_verbs import SIGNED, SIGNING, THEN
from coopplan.extract.en.surnames import with_surnames
from coopplan.extract.en.voices import voice
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he)\b(?![’'])")
_BY_PRONOUN = re.compile(r"(?<=\bby )(?:him|her)\b(?!\s+[a-z]+\s+counterpart)")
_DETERMINED = re.compile(
    r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s?)\s+(?:[a-z]+\s+|(?:[A-Z][\w’'-]*\s+){1,3})?$"
)
_GOVERNED = re.compile(r"\b(?:to|for|about|against)\s+(?:the|his|her|its|their)\s+$")
"""Before whom something is done to: «thanks to the Minister and to Ann Cruz for signing»."""
_ANOTHER_CLAUSE = re.compile(
    r"[.;:!?]|\b(?:said|says|told|noted|that|which|who|whom|whose|as|when|while|where|if|because|"
    r"after|before|was|were|is|are|has|had|met|visited|received)\b"
)
_AUXILIARY = re.compile(
    r"\b(?:(?:has|have|had)\s+(?:\w+ly\s+|the\s+)?|"
    r"(?:is|are|was|were)\s+(?:(?:also|then|due|set|expected|scheduled|slated)\s+)?)$"
)
_LONGEST = 110
_BACK = 2
"""Sentences in which a pronoun's person is looked for."""


def meant(anchors: Sequence[Told], told: Sequence[Told], known: Sequence[Person]) -> list[Person]:
    """Return those whom a signing names without a name; ``known`` are its others."""
    there = {one.key for one in known}
    held = {one.place.entry for one in known if one.place is not None}
    found: list[Person] = []
    for one in anchors:
        verb = _verb(one)
        verb = None if one.headline and not (verb and verb[2]) else verb
        clauses = [verb, *_later(one, verb)] if verb else []
        for person in (each for clause in clauses for each in _in_clause(one, clause, told)):
            taken = person.place is not None and person.place.entry in held
            if person.key not in there and (person.voiced or not taken):
                there.add(person.key)
                found.append(person)
    return found


Clause = tuple[int, int, bool, int]
"""Where the words of a signing start and end in a sentence, if doers follow, where it begins."""
_SIGNED_TOO = re.compile(rf"\b{SIGNED}\b(?!\s+by\b)")
_NEXT_CLAUSE = re.compile(r";\s+|,\s+(?:while|whereas|and)\s+|\s+while\s+")


def _later(one: Told, verb: Clause) -> Iterator[Clause]:
    """Yield the further clauses that sign: «…; the President signed it for the chamber»."""
    begin = verb[1]
    for match in _SIGNED_TOO.finditer(one.span.text, begin):
        clause = next(_NEXT_CLAUSE.finditer(one.span.text, begin, match.start()), None)
        if clause is not None:
            yield match.start(), match.end(), False, clause.end()
        begin = match.end()


def _verb(one: Told) -> Clause | None:
    """Return the first words of a signing in a sentence."""
    base = one.span.start
    if one.signed is not None:
        words = one.span.text[one.signed[0] - base : one.signed[1] - base]
        if signing_words.nominal(words):
            led = re.compile(r"[^.;:]{0,90}?\bby\b").match(one.span.text, one.signed[1] - base)
            return (one.signed[0] - base, one.signed[1] - base, True, 0) if led else None
        return one.signed[0] - base, one.signed[1] - base, signed_by.passive(one), 0
    future = signing_words.planned(one.span, Lang.EN)
    if future is None:
        return None
    return future.start(), future.end(), re.search(r"\bbe\b", future.group()) is not None, 0


def _in_clause(one: Told, verb: Clause, told: Sequence[Told]) -> Iterator[Person]:
    """Yield who stands for the doers of the verb: before it, or behind its «by»."""
    start, end, passive, begin = verb
    text, base = one.span.text, one.span.start
    if passive:
        by = re.compile(r"[^.;:]{0,90}?\bby\b").match(text, end)
        first, last = (by.end(), len(text)) if by else (0, 0)
    else:
        first, last = begin, start
    for match in (_BY_PRONOUN if passive else _PRONOUN).finditer(text, first, last):
        if passive or not _apart(one, match.end(), start):
            yield from named_before(one, base + match.start(), told)
    for person, stop in lettered_offices.bearers(one, first, last, told):
        if passive or not _apart(one, stop, start):
            yield person
    if not passive:
        yield from _beside(one, end, told)
        yield from _whom_they_joined(one, start, end, told)
    borne = {(each.office.start, each.office.end) for each in one.people if each.office}
    for office in one.offices:
        at, stop = office.start - base, office.end - base
        if office.plural or (office.start, office.end) in borne or not first <= at < last:
            continue
        if text.startswith(("’s", "'s"), stop):
            continue  # «in the President's presence»
        place = place_of(one, office)
        if place is None and not _DETERMINED.search(text[:at]):
            continue
        if not passive and _GOVERNED.search(text, 0, at):
            continue
        own = _OF_BODY.match(text, stop) if place is None else None
        they = None if passive else _WHEN_THEY.search(text, stop, start)
        ends = they.start() if they and _AND.search(text, 0, at) else start
        apart = _apart(one, first, at) if passive else _apart(one, stop, ends)
        if not apart:
            for person in _bearer(one, office, place, told):
                if own is None or person.place is None or person.place.name in own["body"]:
                    yield _voiced(one, office, person)


_OF_BODY = re.compile(rf"\s+(?:of|at)\s+(?:the\s+)?(?P<body>{NAME})")
"""Behind an office alone, whose it is that no list tells: «the Director of the Karz Hub»."""


_WHEN_THEY = re.compile(rf"\s(?:when|as|after)\s+(?:they|both|the\s+two)\s+{THEN}$")
"""Before the verb of those who are the subject: «Mayor Cruz and the Governor met when they …»."""
_AND = re.compile(r"\band\s+(?:the|his|her|its|their)\s+$")
_SIGNS_WITH = re.compile(
    r"\s+(?:an?|the|it|their|its|his|her)\b[^.;:,()]{0,90}?(?<!talks )(?<!meeting )\bwith\s+"
    r"(?:the\s+|its\s+|their\s+)?"
)
"""Between a verb and the office of who signs beside its doer: «signed it with the mayor»."""


def _beside(one: Told, end: int, told: Sequence[Told]) -> Iterator[Person]:
    """Yield who by an office alone is told to sign with the doer of a verb that ends at ``end``."""
    base = one.span.start
    borne = {each.office.start for each in one.people if each.office}
    for office in one.offices:
        led = _SIGNS_WITH.fullmatch(one.span.text, end, max(end, office.start - base))
        if led is not None and not office.plural and office.start not in borne:
            yield from _bearer(one, office, place_of(one, office), told)


_JOINED_HIM = re.compile(rf"join(?:ed|s)\s+(?P<him>him|her)\s+in\s+{SIGNING}", re.IGNORECASE)


_BY_PRONOUN_TOO = re.compile(r"\b(?:[Hh]e|[Ss]he)\s+(?:then\s+|later\s+)?$")


def _whom_they_joined(one: Told, start: int, end: int, told: Sequence[Told]) -> Iterator[Person]:
    """Yield who is meant behind others: «Governors Cruz and Holt, who joined him in signing».

    «She joined him in signing» are the two whom the sentence before names.
    """
    joined = _JOINED_HIM.match(one.span.text, start, end)
    if joined is None:
        return
    at = one.span.start + joined.start("him")
    if _BY_PRONOUN_TOO.search(one.span.text, 0, start):
        index = next(order for order, each in enumerate(told) if each is one)
        last = [each for each in told[index - 1].people if each.office] if index else []
        yield from (replace(each, pointed=True) for each in last if len(last) == 2)
        return
    row: list[Person] = []
    for each in reversed([each for each in one.people if each.end <= at and each.office]):
        if not row or surely_signed.in_row(one, each, row[-1]):
            row.append(each)
    for person in named_before(one, at, told, others={each.key for each in row}):
        yield replace(person, pointed=True)


def _voiced(one: Told, office: Office, person: Person) -> Person:
    """Return who bears an office, with the side for which a sentence says that he signs by it."""
    itself = replace(person, start=office.start, end=office.end)
    side = voice(one.span, itself, office.start, one.span.end, one.named)
    return person if side is None else replace(person, place=side, voiced=True)


def _apart(one: Told, start: int, end: int) -> bool:
    """Tell whether another clause stands between, the names of people and places left out."""
    text = _AUXILIARY.sub("", masked(one, start, end, names(one)))
    return len(text) > _LONGEST or _ANOTHER_CLAUSE.search(text) is not None


_WHEN = re.compile(r"\b(?:after|before|when|while|once)\s+$")
"""Before «she» that is the subject of the sentence: «Cruz thanked Holt after she signed»."""


def named_before(
    one: Told, at: int, told: Sequence[Told], others: Collection[str] = ()
) -> Iterator[Person]:
    """Yield the one whom a pronoun means: named before it here, else first in what comes before.

    ``others`` are the keys of those whom it cannot mean.
    """
    here = [each for each in one.people if each.end <= at and each.office]
    here = [each for each in here if each.key not in others]
    if here:
        yield here[0 if _WHEN.search(one.before(at)) else -1]
        return
    index = next(order for order, each in enumerate(told) if each is one)
    everyone = [each for said in told[:index] for each in said.people]
    for before in reversed(told[max(0, index - _BACK) : index]):
        there = with_surnames(
            before.span, before.people, before.named, before.offices, everyone, before.headline
        )
        posted = [each for each in there if each.office and each.key not in others]
        if posted:
            yield posted[0]
            return


_OF_PLACE = re.compile(
    r"\s+(?:of|from)\s+(?:the\s+)?(?:(?:[A-Z]\w+\s+)?(?:city|town|province|state|region|county|"
    r"prefecture|municipality)\s+of\s+)?(?:the\s+)?"
)


_TO_OFFICE = re.compile(r"(?:[’']s)?\s+(?:(?!(?:and|or|with|by|to|of)\b)[a-z]+\s+)?")
"""Between a place and the office that is its own: «Osaka's visiting governor»."""


def place_of(one: Told, office: Office) -> Mention | None:
    """Return the place of an office without a name: «Osaka's governor», «the governor of Osaka»."""
    behind_it: list[Mention] = []
    for place in one.named:
        ahead = one.span.text[place.end - one.span.start : office.start - one.span.start]
        behind = one.span.text[office.end - one.span.start : place.start - one.span.start]
        if place.end <= office.start and _TO_OFFICE.fullmatch(ahead):
            return place
        if place.start >= office.end and _OF_PLACE.fullmatch(behind):
            behind_it.append(place)
    inside = (place for place in behind_it if place.entry.kind != "n")
    return next(inside, next(iter(behind_it), None))


_NO_MORE = re.compile(
    r"\b(?:late|former|outgoing|previous|erstwhile|ex|then)[\s-]+(?:[A-Z][\w’'-]+\s+){0,3}$"
)
"""Before the office of who bears it no more."""


def no_more(one: Told, office: Office) -> bool:
    """Tell whether a sentence says that an office is borne no more."""
    return _NO_MORE.search(one.before(office.start)) is not None


def _bears(said: Office, place: Mention | None, person: Person, held: Office) -> bool:
    """Tell whether an office is the one said; «the head of …» is whoever heads that place."""
    if said.name.lower() in ANY_HEAD and place is not None and person.place is not None:
        return is_head(held) and person.place.entry == place.entry
    return same_post(said.name, held)


def _bearer(
    here: Told, office: Office, place: Mention | None, told: Sequence[Told]
) -> Iterator[Person]:
    """Yield the only one whom the article names with an office, of that place if it tells one.

    Of several, none is meant whom the sentence ``here`` names behind the office.
    """
    bearers: dict[str, Person] = {}
    for one, person in ((said, each) for said in told for each in said.people):
        if person.office is None or not _bears(office, place, person, person.office):
            continue
        if no_more(one, person.office):
            continue
        if place is not None and person.place and person.place.entry != place.entry:
            continue
        old = bearers.get(person.key)
        bearers[person.key] = person if old is None or old.place is None else old
    if len(bearers) > 1:
        named = {each.key for each in here.people if each.start > office.end}
        bearers = {key: each for key, each in bearers.items() if key not in named}
    if len(bearers) == 1:
        person = next(iter(bearers.values()))
        yield replace(person, place=person.place or place)

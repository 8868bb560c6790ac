"""Which office, and which place or body, belongs to a person whom an English sentence names.

An office stands before the name («Governor of Cebu Ann Cruz») or behind it («Ann Cruz, Governor of
Cebu»); where both could be meant, what separates it from the next name decides. For whom somebody
signed is told by the office's place, by «of Cebu» behind the name, or by «on behalf of Cebu».
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en import offices_in_turn
from coopplan.extract.en.shared_posts import shared as shared_posts
from coopplan.extract.en.shared_voices import shared
from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.en.voices import (
    apposed,
    home,
    own_place,
    spoken_for,
    text_between,
    voice,
    without_names,
)
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_VERB = re.compile(
    rf"\b(?:{SIGNED}|met|said|told|attended|visited|welcomed|received|thanked|noted|was|were|is|"
    r"has|have|had|who|which|that|while|when|by|between|led|accompanied|witnessed|hosted)\b"
)
_LONGEST_GAP = 14


def with_posts(
    sentence: Span, people: Sequence[Person], named: Sequence[Mention], offices: Sequence[Office]
) -> list[Person]:
    """Return the people of a sentence, each with the office and the place that are its own."""
    result: list[Person] = []
    for at, person in enumerate(people):
        floor = people[at - 1].end if at else sentence.start
        ceiling = people[at + 1].start if at + 1 < len(people) else sentence.end
        if result and result[-1].office is not None:
            floor = max(floor, result[-1].office.end)
        ahead = _ahead(sentence, person, floor, named, offices)
        behind = _behind(sentence, person, ceiling, named, offices)
        direct = (
            ahead is not None
            and text_between(sentence, ahead.end, person.start).rstrip()[-1:] != ","
        )
        office = ahead if direct or behind is None else behind
        if office is not None:
            until = person.start if office.end <= person.start else ceiling
            office = _of_government(sentence, office, offices, until)
        if office is not None:
            place = _place(sentence, person, office, floor, ceiling, named)
            person = replace(person, office=office, place=place)
        place = own_place(sentence, person, ceiling, named)
        place = place or spoken_for(sentence, person, floor, named)
        place = place or (person.place if person.place else home(sentence, person, floor, named))
        place = place or apposed(sentence, person, ceiling, named)
        said = voice(sentence, person, floor, ceiling, named)
        result.append(replace(person, place=said or place, voiced=said is not None))
    result = shared_posts(sentence, shared(sentence, result, named), named, offices)
    return offices_in_turn.borne(sentence, result, named, offices)


def _ahead(
    sentence: Span,
    person: Person,
    floor: int,
    named: Sequence[Mention],
    offices: Sequence[Office],
) -> Office | None:
    """Return the office that leads up to a name: «Governor of Cebu Province Ann Cruz»."""
    for office in reversed(offices):
        if office.plural or office.end > person.start or office.start < floor:
            continue
        gap = without_names(sentence, office.end, person.start, named)
        if len(gap.split()) > _LONGEST_GAP or re.search(r"[.;:!?]", gap) or _VERB.search(gap):
            return None
        return None if _NEXT_PERSON.search(gap) else office
    return None


_NEXT_PERSON = re.compile(r"\b(?:and|with|or)\s*$|,\s+and\s+(?:for|on\s+behalf\s+of)\b")
"""Between the office of the one before and a name that is another's."""


_OF_PARTY = re.compile(r"(?:(?:deputy|first|vice|party|general)\s+)*secretary$", re.IGNORECASE)
_AND_ALSO = re.compile(
    r"(?!\s*,)[^;:()]{0,80}?\band\s+(?!by\b|for\b|on\b|with\b)(?:the\s+)?(?:[\w’'-]+\s+){0,2}?"
)
_OF_STATE = re.compile(
    r"(?:(?:deputy|vice|acting|executive|lieutenant)[\s-]+)*(?:governor|mayor|premier|chairman|"
    r"chairwoman|chairperson|director)\b",
    re.IGNORECASE,
)


def _of_government(
    sentence: Span, office: Office, offices: Sequence[Office], ceiling: int
) -> Office:
    """Return the second of two offices of one person where the first is only that of a party.

    «Deputy Secretary of the Provincial Committee and Governor of …» signs as the governor.
    """
    after = next((one for one in offices if one.start >= office.end), None)
    if after is None or after.end > ceiling or not _OF_PARTY.match(office.name):
        return office
    joined = _AND_ALSO.fullmatch(text_between(sentence, office.end, after.start))
    return after if joined and _OF_STATE.match(after.name) else office


def _right_behind(sentence: Span, person: Person, office: Office) -> bool:
    """Tell whether no comma parts an office from a name: «Ann Cruz President, Graz Chamber»."""
    apart = text_between(sentence, person.end, office.start) != " "
    after = sentence.text[office.end - sentence.start :]
    return not apart and office.name[0].isupper() and after.startswith((",", " of "))


_TO_POST = re.compile(
    r"(?:\s*(?:,|\(|–|—|\s-\s)\s*(?:who\s+is\s+)?|\s+(?:as|in\s+(?:his|her)\s+capacity\s+as)\s+)"
    r"(?:(?:a\s+)?member\s+of\s+the\s+[\w\s]{3,40}?\s+and\s+)?"
    r"(?:(?:the|a|his|her|its)\s+(?:[a-z]+[’']s\s+)?)?"
    r"(?:(?:#|[’']s|[A-Z][\w&-]*)(?:\s+(?:and|of)(?=\s))?\s*){0,6}"
)


_ENDS_POST = re.compile(rf"[,;)–—]|\b(?:and|with|while|whilst|{SIGNED})\b")
"""Between an office and the next name, so that it is that of the name before."""
_HOLDS_POST = re.compile(
    r"\s+(?:is|became|becomes|serves\s+as|has\s+(?:long\s+)?(?:been|served\s+as|become)|"
    r"took\s+(?:office|over)\s+as|was\s+(?:re-?)?(?:elected|appointed|named|chosen|sworn\s+in)"
    r"(?:\s+as)?)\s+(?:the\s+|an?\s+)?(?:(?:new|current|present)\s+)?(?:#(?:[’']s?)?\s+)?"
)
"""Between a name and an office told apart: «Ann Cruz has been mayor of Graz since 2019»."""


def _behind(
    sentence: Span,
    person: Person,
    ceiling: int,
    named: Sequence[Mention],
    offices: Sequence[Office],
) -> Office | None:
    """Return the office behind a name, if it is not that of the next one: «Ann Cruz, Governor»."""
    office = next((one for one in offices if one.start >= person.end), None)
    if office is None or office.end > ceiling or office.plural:
        return None
    lead = without_names(sentence, person.end, office.start, named)
    led = _TO_POST.fullmatch(lead) or _HOLDS_POST.fullmatch(lead)
    if not led and not _right_behind(sentence, person, office):
        return None
    if ceiling == sentence.end:
        return office
    between = without_names(sentence, office.end, ceiling, named)
    return office if _ENDS_POST.search(between) else None


def _place(
    sentence: Span,
    person: Person,
    office: Office,
    floor: int,
    ceiling: int,
    named: Sequence[Mention],
) -> Mention | None:
    """Return the place or body of an office: behind it, or right before it."""
    behind = office.start > person.end
    stop = ceiling if behind else person.start
    inside = [one for one in named if office.start <= one.start < office.end]
    after = [
        one
        for one in named
        if office.end <= one.start < stop
        and _leads(without_names(sentence, office.end, one.start, named), behind)
    ]
    after = [one for one in after if not _posted_in(sentence, one, after[0])]
    start = person.end if behind else floor
    before = [
        one
        for one in named
        if start <= one.start < office.start
        and one.end < office.end
        and _BEFORE_POST.fullmatch(
            without_names(sentence, one.end, max(one.end, office.start), named)
        )
    ][::-1]
    if before and after:
        lead = text_between(sentence, office.end, after[0].start)
        if re.fullmatch(r"\s+(?:in|to)\s+(?:the\s+)?", lead):
            after = []  # «Indian High Commissioner in Dhaka»
    if behind and before and _OWNS.search(text_between(sentence, before[0].start, office.start)):
        after = []  # «Ann Cruz, Ohio's Minister of Roads, Utah Governor Ben Holt and …»
    town = next((one for one in named if before and _lies_in(sentence, one, before[0])), None)
    if town is not None and not inside and office.name.lower().endswith("mayor"):
        return town  # «Karz, Ohio Mayor Ann Cruz»
    near = [*inside, *after, *before]
    for one in after[1:]:
        if near[0].entry.kind not in "rcn" and _GOVERNED_BY.search(_lead(sentence, one)):
            return one  # «Secretary, Department of Planning, Government of Odisha»
    return next((one for one in near if one.entry.kind != "n"), next(iter(near), None))


_OWNS = re.compile(r"[’']s\s+[\w\s]*$")
_BEFORE_POST = re.compile(
    r"[\s’'#]*s?\s*(?:\([A-Z][\w&-]*\)\s*)?(?:(?:visiting|new|newly\s+elected|long-time)\s+)?"
    r"(?:(?:Metropolitan\s+Municipality|Metropolitan|Municipality|City|Municipal|Provincial|"
    r"State|County|Regional|Town|District|Highways|Roads|Labou?r|Housing|Justice|"
    r"Energy|Environment|Transport(?:ation)?|Tourism|Trade|Sports?|Culture|Education|Health)\s+)?"
)
_IN = re.compile(r"\s+in\s+(?:the\s+)?$")


def _posted_in(sentence: Span, one: Mention, first: Mention) -> bool:
    """Tell whether a place is only where somebody is posted: «Consul-General of Chad in Graz»."""
    abroad = one.entry.country != first.entry.code
    return first.entry.kind == "n" and abroad and _IN.search(_lead(sentence, one)) is not None


def _lies_in(sentence: Span, town: Mention, state: Mention) -> bool:
    """Tell whether a comma alone joins a town to the state or country behind it."""
    gap = text_between(sentence, town.end, max(town.end, state.start))
    known = index(Lang.EN).forms.get(plain(state.name))
    return town.entry.kind == "c" and known is not None and known.kind in "rn" and gap == ", "


_GOVERNED_BY = re.compile(r",\s+(?:Government|Govt\.?)\s+of\s+(?:the\s+)?$")


def _lead(sentence: Span, one: Mention) -> str:
    return sentence.text[max(0, one.start - sentence.start - 40) : one.start - sentence.start]


_DID = re.compile(
    r",\s+(?:(?:[a-z]+ly|also|has|have|had)\s+)*[a-z]{3,}ed\b(?!\s+(?:by|to|at|in)\b)"
)
"""Behind an office the verb of its bearer: «the Minister of Trade, called it a step to …»."""


def _leads(gap: str, behind: bool) -> bool:
    """Tell whether a place still belongs to the office before it: «Secretary, Department of …»."""
    stops = r"[.;:)]|\b(?:and|with|while|as)\b(?!\s+[a-z]*\s*[A-Z#])" if behind else r"[.;:]"
    if behind and re.search(r"\band\s+(?:the\s+)?$|,\s+(?:and|on|in|at|during)\b", gap):
        return False
    if _VERB.search(gap) or re.search(stops, gap) or (behind and _DID.match(gap)):
        return False
    return len(gap.split()) <= _LONGEST_GAP

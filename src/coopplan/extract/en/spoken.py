"""Who «I» is in an English signing told in somebody's own words: «Governor Cruz and I signed».

The rule: whoever the text says, behind the quotation, has spoken it.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence

from coopplan.extract.en.people import same_post
from coopplan.extract.en.signing_verbs import SIGN, SIGNED, THEN
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_I_SIGNED = re.compile(
    rf"\bI\s+{THEN}{SIGNED}\b|"
    rf"\bI\s+(?:am|was)\s+[\w\s]{{3,40}}?\bto\s+(?:{SIGN}|have\s+{SIGNED})\b|"
    rf"\b[Tt]ogether\s+with\s+[^.;“”\"]{{5,90}}?,?\s+(?:I|we)\s+{THEN}{SIGNED}\b"
)
_SAID = re.compile(
    r"[”\"’],?\s+(?:(?:Mr|Ms|Mrs|Dr|Gov|Premier|Governor|Mayor|President|Minister)\.?\s+)?"
    r"(?:[A-Z][\w’'-]+\s+)?(?P<name>[A-Z][\w’'-]+)\s+(?:said|added|noted|stated|stressed|wrote)\b|"
    r"[”\"’],?\s+(?:said|added|noted|stated|stressed|wrote)\s+(?:[A-Z][\w’'-]+\s+){1,3}?(?P<last>[A-Z][\w’'-]+)(?=[,.])"
)
_SAYS = r"(?:said|added|noted|stated|stressed|wrote)"
_HE_SAID = re.compile(rf"[”\"’],?\s+s?he\s+{_SAYS}\b")
_OFFICE_SAID = re.compile(
    rf"[”\"’],?\s+the\s+(?P<before>(?:[\w-]+\s+){{1,3}}?){_SAYS}\b|"
    rf"[”\"’],?\s+{_SAYS}\s+the\s+(?P<after>[\w-]+(?:\s+[\w-]+){{0,2}}?)(?=[,.])"
)
"""Behind a quotation, its speaker by his office alone: «the minister said»."""
_BACK = 2
"""Sentences before a quotation in which «he» who spoke it is named."""
_ISSUED = re.compile(
    r"\b(?:issued|released|made|gave|posted)\s+(?:the\s+following|this|a|the)\s+(?:joint\s+)?"
    r"(?:statement|message|remarks)\b"
)
"""Behind whose words a whole article is: «Premier Ann Cruz issued this statement»."""
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
        by_office = _OFFICE_SAID.search(one.span.text)
        match = None if by_office else next((each for each in said if each), None)
        bearers = {
            person.key: person
            for person in everyone
            if match
            and (match["name"] or match["last"]) in person.name.split()
            and person.key not in taken
        }
        if by_office:
            bearers = _of_office(by_office["before"] or by_office["after"], everyone, taken)
        elif match is None and _HE_SAID.search(one.span.text):
            before = (each.people for each in reversed(told[max(0, at - _BACK) : at]))
            last = next((people for people in before if people), [])
            posted = {one.key: one for one in everyone if one.key not in taken}
            held = {one.key: posted[one.key] for one in last if one.key in posted}
            bearers = held if len(last) == 1 else {}
        if match is None and not bearers and not by_office:
            bearers = _issuer(told[:at], taken)
        if len(bearers) == 1:
            found.update(bearers)
            found.update((each.key, each) for each in _partners(one, everyone, taken))
    return list(found.values())


def _of_office(said: str, everyone: Sequence[Person], taken: Collection[str]) -> dict[str, Person]:
    """Return those who bear the office by which a speaker is told: «the minister»."""
    return {
        each.key: each
        for each in everyone
        if each.office and each.key not in taken and same_post(said.strip(), each.office)
    }


_WITH_OUR = re.compile(r"\bwith\s+(?:our|my|the)\s+$")


def _partners(one: Told, everyone: Sequence[Person], taken: Collection[str]) -> Iterator[Person]:
    """Yield with whom «I» signed, told by office and place: «… with our Graz Mayor»."""
    for office in one.offices:
        place = next((each for each in one.named if each.end + 1 == office.start), None)
        if place is None or office.plural or not _WITH_OUR.search(one.before(place.start)):
            continue
        own = {
            each.key: each
            for each in everyone
            if each.office and same_post(office.name, each.office) and _of(each, place)
        }
        if len(own) == 1 and not own.keys() & taken:
            yield from own.values()


def _of(person: Person, place: Mention) -> bool:
    """Tell whether somebody is of a place, by its entry or by how its name begins."""
    own = person.place
    return own is not None and (own.entry == place.entry or own.name.startswith(place.name))


def _issuer(before: Sequence[Told], taken: Collection[str]) -> dict[str, Person]:
    """Return who is told to have issued the statement in which somebody says «I signed»."""
    for one in before:
        match = _ISSUED.search(one.span.text)
        if match is not None:
            until = one.span.start + match.start()
            issuers = [each for each in one.people if each.end <= until and each.office]
            return {each.key: each for each in issuers if each.key not in taken}
    return {}

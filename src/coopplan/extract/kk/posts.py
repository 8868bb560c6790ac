"""In which office a Kazakh text lets somebody sign whom it names without, or only as «басшы».

The rule: «басшы» and a deputy are spelled with the sort of place or of body that leads them
(«облыс әкімінің орынбасары», «әкімшілік басшысы»), and two offices that a dash joins are one; who
is called only by name holds the office that the text gives the head of that place, or of all places
that sign («қалалардың басшылары»).
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.draft import DraftSignatory
from coopplan.extract.kk import two_offices
from coopplan.extract.kk.bearers import HEAD
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_BARE = re.compile(r"(?P<head>әкімі?|хокимі?|басшы)(?P<more>\w*\s+орынбасары)?", re.IGNORECASE)
_LEVEL_LED = re.compile(r"(?P<level>облыс|қала|аудан|өңір|аймақ)\w*\s*$", re.IGNORECASE)


_BODY_LED = re.compile(r"(?P<body>әкімшілі|министрлі|агентті)г(?:інің|і)\s+$", re.IGNORECASE)


def post(office: Office, told: list[Told]) -> str:
    """Return an office as its sentence spells it: both of «Премьер-Министрдің орынбасары – …»."""
    one = next((each for each in told if each.span.start <= office.start < each.span.end), None)
    if one is None:
        return office.name
    other = two_offices.first(one.span, office, one.offices, one.named)
    if other is None:
        return _led(office, one)
    return f"{_led(other, one)} – {two_offices.second(one.span, other, office)}"


def _led(office: Office, told: Told) -> str:
    """Return an office with what leads it: «облыс әкімінің орынбасары», «өңір басшысы».

    An «әкім» needs none: the place that leads him is his side.
    """
    bare = _BARE.match(office.name)
    before = told.before(office.start, 40) if bare else ""
    if bare is not None and bare["head"] == "басшы" and (body := _BODY_LED.search(before)):
        return f"{body['body'].lower()}к басшысы"
    led = _LEVEL_LED.search(before[-20:])
    plain = bare is not None and bare["head"] != "басшы" and not bare["more"]
    if bare is None or led is None or plain:
        return office.name
    head = {"әкім": "әкімі", "хоким": "хокимі", "басшы": "басшысы"}.get(bare["head"], bare["head"])
    return f"{led['level'].lower()} {head}{office.name[len(bare['head']) :]}"


_HEAD = re.compile(r"(?:(?:аймақ|өңір|облыс|қала|аудан) )?басшы(?:сы)?$", re.IGNORECASE)
_POST = re.compile(r"(?:облыс |қала |аудан )?(?:әкімі?|губернатор|хоким|мэр|раис)$", re.IGNORECASE)


def with_posts(known: list[Person], told: list[Told]) -> list[Person]:
    """Give those whom a sentence calls only «басшы» of a place the office that the text tells.

    It is what another sentence calls this one, or the head of that place.
    """
    return [
        replace(one, office=_post(one, told) or one.office)
        if one.office is not None and _HEAD.match(one.office.name)
        else one
        for one in known
    ]


def _post(person: Person, told: list[Told]) -> Office | None:
    for one in told:
        for other in one.people:
            own = other.office if other.key == person.key else None
            if own is not None and _POST.match(own.name):
                return own
    place = person.place
    if place is None:
        return None
    for one in told:
        for office in one.offices:
            if office.plural or not _POST.match(office.name):
                continue
            before = [
                each
                for each in one.places
                if each.end <= office.start
                and not one.after(each.end, office.start - each.end).strip()
            ]
            ours = any(
                each.entry == place.entry
                or (place.entry.kind == "r" and each.entry.code == place.entry.code != "")
                for each in before
            )
            local = not before and place.entry.country == "KZ" and "әкім" in office.name
            if ours or local:
                return office
    return None


_OF_TOWN = re.compile(r"\s*(?:(?:қаласы|ауданы|облысы)(?:ның)?\s+)?")


def with_office(one: DraftSignatory, sides: list[Mention], told: list[Told]) -> DraftSignatory:
    """Give a signatory without an office that of the head of the side."""
    side = next((each for each in sides if each.name == one.party), None)
    if one.office is not None or side is None:
        return one
    return replace(one, office=_of_side(side, told))


def _of_side(side: Mention, told: list[Told]) -> str | None:
    offices = [(one, office) for one in told for office in one.offices if HEAD.match(office.name)]
    for one, office in offices:
        before = [
            each
            for each in one.places
            if each.end <= office.start
            and _OF_TOWN.fullmatch(one.after(each.end, office.start - each.end))
        ]
        if not office.plural and any(each.entry == side.entry for each in before):
            return post(office, told)
    for one, office in offices:
        if office.plural and one.anchor and side.entry.kind in "rcn":
            called = post(office, told)
            return _HEADED.get(side.entry.kind, called) if called == "басшы" else called
    return None


_HEADED = {"c": "қала басшысы", "r": "өңір басшысы"}

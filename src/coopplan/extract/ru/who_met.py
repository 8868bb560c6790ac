"""Who met, where one sentence of a Russian article without a paper tells it with their offices.

«Губернатор Омской области Олег Лыткин встретился с послом Казахстана Ержаном Асановым»: those for
whom the two spoke are the sides, whatever else was talked of. A governor whose region the sentence
leaves out is of the one region that the rules found; a minister who meets somebody of a region of
his own country speaks for his ministry.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.gazetteer import MINISTRY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.office import Office
from coopplan.extract.persons import Person
from coopplan.extract.ru import national_houses
from coopplan.extract.ru.bodies import bears_name
from coopplan.extract.told import Told

_MEETING = re.compile(
    r"\bвстретил(?:ся|ась|ись)\b|\bвстречалс[яи]\b|\bпровел[аи]?\s+(?:[а-яё]+\s+){0,2}"
    r"(?:встреч|переговор|бесед)|\bпров[её]л\s+(?:[а-яё]+\s+){0,2}(?:встреч|переговор|бесед)|"
    r"\bвстреч[аеиу]\s+(?!с[ои]?\s+журналист)|\bпереговор(?:ы|ов|ах)\s|\b(?:обсудил|рассмотрел|обговорил)[аи]?\b|\bпринял[аи]?\s+"
    r"(?!участи|решени|закон|программ)|\b(?:по)?беседовал[аи]?\b|\bпообщал(?:ся|ась|ись)\b",
    re.IGNORECASE,
)
_FIRST = 4
"""Sentences that tell of the event itself; those below tell what else there was."""
_LOCAL = re.compile(
    r"(?:первый\s+)?(?:вице-)?(?:губернатор|мэр|аким|хоким|раис)$|^(?:врио|и\. о\.)\s+губернатора$|"
    r"^(?:первый\s+)?заместител\w+\s+губернатора|^зам(?:губернатора|акима)|^глава(?:\s|$)"
)
_MINISTER = "министр "
_ABROAD = "иностранных дел"
_ENVOY = re.compile(r"\b(?:посол|консул|генконсул|торгпред|торговый представитель)\b")
_SENT = re.compile(r"\s+во?\s+(?:[А-ЯЁ]\w+\s+)?")
_COMMA = re.compile(r"\s*,\s")
"""Behind the office of somebody of whom another one is told: «главы совета, мэра Омска Олега …»."""
_DELEGATION = re.compile(
    r"\bделегаци\w+\s+(?:(?:правительств|администраци|город|Республик)\w*\s+|из\s+)*$",
    re.IGNORECASE,
)


def sides(told: list[Told], ruled: list[Mention]) -> list[Mention]:
    """Return for whom those spoke who met; none where no sentence tells it of all of them.

    ``ruled`` are the sides by the rules.
    """
    for one in [each for each in told if not each.headline][:_FIRST]:
        if one.earlier or one.aside or not _MEETING.search(one.span.text):
            continue
        found = _met(one, ruled)
        if len(found) > 1:
            return found
    return _hosted(told)


def _whole(guest: Mention, told: list[Told]) -> Mention:
    """Return the region of a city by which it is called in short, where a text names it, too."""
    regions = (each for one in told for each in one.places if each.entry.kind == "r")
    own = (one for one in regions if one.entry.code == guest.entry.code and not one.weak)
    return next(own, guest) if guest.entry.kind == "c" and guest.entry.code else guest


_CAME = re.compile(
    r"\b(?:прибы|приеха|посети|побыва|визит|прове|провод|работа|принима|принял|встре)\w*",
    re.IGNORECASE,
)
_HOSTS = re.compile(
    r"(?=.*\b(?:гост|делегаци|коллег)\w*)(?=.*\b(?:прин(?:ял|има)|встре[тч]|приветств|рассказ)\w*)",
    re.IGNORECASE | re.DOTALL,
)


def _hosted(told: list[Told]) -> list[Mention]:
    """Return whose delegation came, and for whom those spoke whom a later sentence calls hosts."""
    there = [each for each in told if not (each.headline or each.earlier or each.aside)][:_FIRST]
    for at, one in enumerate(there):
        guests = {each.entry: each for each in _delegations(one)}
        if len(guests) != 1 or not _CAME.search(one.span.text):
            continue
        guest = _whole(next(iter(guests.values())), told)
        for later in there[at + 1 :]:
            hosts = {
                each.place.entry: each.place
                for each in later.people
                if each.office is not None
                and each.place is not None
                and each.place.entry.kind in "rc"
                and each.place.entry.country != guest.entry.code
                and each.place.entry != guest.entry
            }
            if len(hosts) == 1 and _HOSTS.search(later.span.text):
                return [guest, *hosts.values()]
    return []


def _met(told: Told, ruled: list[Mention]) -> list[Mention]:
    """Return for whom those speak who meet in a sentence; none where that is not told of all."""
    if any(one.office is None and not _after_place(one, told) for one in told.people):
        return []
    places = [_place(one, told, ruled) for one in told.people]
    bare = _of_bare_offices(told, ruled)
    known = [national_houses.spoken_for(one) for one in (*places, *bare) if one is not None]
    if len(known) < len(places) + len(bare) or any(one.entry.kind == MINISTRY for one in known):
        return []  # who is unknown, or a ministry, which may stand for its country
    states = {one.entry for one in known if one.entry.kind == "n"}
    if len(states) > 1:
        known = [one for one in known if one.entry in states]
    if len({one.entry for one in known}) != len(known):
        return []
    pairs = zip(told.people, places, strict=True)
    ministries = {place.entry: _ministry(one, place, known, told) for one, place in pairs if place}
    guests = [one for one in _delegations(told) if not _holds(one, known)]
    there = {one.entry: ministries.get(one.entry, one) for one in (*known, *guests)}
    found = sorted(there.values(), key=lambda one: one.start)
    own = any(bears_name(body, one) for body in found for one in found)
    return [] if own else found  # a chamber beside its region: who stands for whom is not told


def _place(person: Person, told: Told, ruled: list[Mention]) -> Mention | None:
    """Return for whom somebody speaks."""
    place = person.place or _after_place(person, told) or _home(person.office, ruled)
    return _sent_to(person.office, place, told) if person.office and place else place


def _sent_to(office: Office, place: Mention, told: Told) -> Mention:
    """Return where an envoy of the country of the others who meet is sent, else his country."""
    at_home = _ENVOY.search(office.name) is not None and any(
        one.place is not None
        and one.place.entry.kind in "rc"
        and one.place.entry.country == place.entry.code
        for one in told.people
    )
    sent = [one for one in told.places if one.entry.kind == "n" and one.start > place.end]
    there = next((one for one in sent if _SENT.fullmatch(_gap(told, place, one))), None)
    return there if at_home and there is not None else place


def _gap(told: Told, one: Mention, other: Mention) -> str:
    return told.span.text[one.end - told.span.start : other.start - told.span.start]


def _after_place(person: Person, told: Told) -> Mention | None:
    """Return the place right before a name that shares its office: «министры A Олег и B Пётр»."""
    shared = any(one.plural for one in told.offices)
    own = (one for one in told.named if one.end + 1 == person.start and not one.weak)
    return next(own, None) if shared and person.office is None else None


def _of_bare_offices(told: Told, ruled: list[Mention]) -> list[Mention | None]:
    """Return whose offices a sentence names without their holders: «с министром Узбекистана».

    None where that is not told, or where a further office of the same person may follow.
    """
    held = {each.office.start for each in told.people if each.office is not None}
    found: list[Mention | None] = []
    for office in (one for one in told.offices if one.start not in held and not one.plural):
        own = [one for one in told.named if one.start == office.end + 1 and not one.weak]
        if own:
            found += [
                None if _COMMA.match(told.after(one.end)) else _sent_to(office, one, told)
                for one in own
            ]
        elif _LOCAL.search(office.name):
            found.append(_home(office, ruled))
    return found


def _delegations(told: Told) -> list[Mention]:
    """Return whose delegations a sentence names."""
    return [
        one
        for one in told.named
        if not one.weak and _DELEGATION.search(told.before(one.start)) is not None
    ]


def _holds(nation: Mention, found: list[Mention]) -> bool:
    """Tell whether one of those found lies in a country."""
    return nation.entry.kind == "n" and any(
        one.entry.country == nation.entry.code for one in found if one is not nation
    )


def _home(office: Office | None, ruled: list[Mention]) -> Mention | None:
    """Return the one region or city that the rules found, for a governor or a mayor."""
    local = [one for one in ruled if one.entry.kind in "rc"]
    if office is None or len(local) != 1 or not _LOCAL.search(office.name):
        return None
    return local[0]


def _ministry(person: Person, place: Mention, found: list[Mention], told: Told) -> Mention:
    """Return the ministry of a minister, where a minister or a region of his country is met."""
    office = person.office
    if place.entry.kind not in "rn" or office is None or not office.name.startswith(_MINISTER):
        return place
    inside = any(one.entry.kind in "rc" and one.entry.country == place.entry.code for one in found)
    ministers = [
        one.office for one in told.people if one.office and one.office.name.startswith(_MINISTER)
    ]
    if not inside and _ABROAD in office.name:
        return place  # he speaks for the country
    if not inside and not len(ministers) == len(told.people) == 2:
        return place
    if not told.span.start <= place.start < told.span.end:
        return place
    name = f"Министерство {office.name.removeprefix(_MINISTER)} {told.said(place)}"
    return replace(place, entry=Entry(MINISTRY, "", name, "", ""), name=name)

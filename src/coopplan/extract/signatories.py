"""For whom each signatory signed, with the best reading of name and office that the text gives."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from coopplan.extract.draft import DraftSignatory
from coopplan.extract.en import sides as sides_en
from coopplan.extract.en import speakers as speakers_en
from coopplan.extract.gazetteer import MINISTRY, Entry, short
from coopplan.extract.kk import homes as homes_kk
from coopplan.extract.kk import on_behalf as on_behalf_kk
from coopplan.extract.kk import posts as posts_kk
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import alone as alone_ru
from coopplan.extract.ru import bodies as bodies_ru
from coopplan.extract.ru import sided as sided_ru
from coopplan.extract.ru import sides as sides_ru
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_MOST = 40
"""Signatories of one document at most."""


def signatories(
    signers: list[Person], told: list[Told], sides: list[Mention], lang: Lang
) -> list[DraftSignatory]:
    """Return those who signed with the best reading of the name, office and party in the text."""
    everyone = [person for one in told for person in one.people]
    known = [_completed(person, everyone) for person in signers[:_MOST]]
    if lang is Lang.RU:
        known = sided_ru.placed(sided_ru.of_this(known, told, sides), told, sides)
    elif lang is Lang.KK:
        known = on_behalf_kk.placed(homes_kk.of_town(known, told, sides), sides, told)
        known = posts_kk.with_posts(homes_kk.at_home(known, sides, told), told)
    result: list[DraftSignatory] = []
    free = _without_signer(known, told, sides, lang)
    for person in known:
        side = None
        party = None
        if person.place is not None:
            side, party = _of_place(person, person.place, sides, lang)
        elif (own := _own_ministry(person, sides, lang)) is not None:
            side, party = own, own.name
            free = [one for one in free if one is not own]
        elif free:
            side = free.pop(0)
            party = side.name
        office = _office_of(person, side, told, lang)
        name = _without_patronymic(person.name) if lang is Lang.RU else person.name
        result.append(DraftSignatory(name, office, party))
    return result


def _without_signer(
    known: list[Person], told: list[Told], sides: list[Mention], lang: Lang
) -> list[Mention]:
    """Return the sides for those who have none, in their order; none where that is not told."""
    free = [one for one in sides if not any(_same_side(one, p.place) for p in known if p.place)]
    if lang is Lang.EN:
        asked = [one for one in known if one.place is None]
        free = sides_en.without_counterparts(free, asked, told)
        sure = speakers_en.by_office(asked, free)
    placed = [one for one in told if one.anchor or one.headline]
    if lang is Lang.RU:
        placed += [one for one in told if one.future and one.document]
    placed += [told[at - 1] for at, one in enumerate(told) if at and one.anchor and not one.named]
    placed += [
        after
        for one, after in pairwise(told)
        if one.anchor and len(after.offices) > 1 and not after.people
    ]
    shown = {place.entry for one in placed for place in (*one.places, *one.organisations)}
    unplaced = sum(one.place is None for one in known)
    unshown = [one for one in free if one.entry not in shown]
    if lang is Lang.RU and len(free) > 1:
        free = _of_heads(known, free)
    if len(unshown) == unplaced == 1 and lang is not Lang.EN:
        free = unshown
    if len(free) != unplaced or (
        len(free) > 1 and ((unshown and not _together(known)) or not _named_in_one(free, told))
    ):
        free = []
    if lang is Lang.RU and len(free) > 1 and not _told_together(known, free, told):
        free = []
    if lang is Lang.EN and len(free) > 1 and not _of_signing(free, told):
        free = []
    free = _in_order(free, told)
    if lang is Lang.KK:
        waiting = [one for one in known if one.place is None]
        fit = all(homes_kk.may_speak(*each) for each in zip(waiting, free, strict=False))
        free = free if fit else []
    if lang is Lang.EN:
        free = sure or speakers_en.matched(asked, free)
    return free


def _of_place(
    person: Person, place: Mention, sides: list[Mention], lang: Lang
) -> tuple[Mention | None, str | None]:
    """Return the side of somebody whose place is told, and what the party is called."""
    itself = next((one for one in sides if one.entry == place.entry), None)
    if lang is Lang.KK and place.entry.kind == "n":
        itself = homes_kk.ministry_of(person, sides) or itself
    side = itself or next((one for one in sides if _same_side(one, place)), None)
    if side is None and place.entry.kind == "n":
        side = _own_ministry(person, sides, lang)
    if side is None and lang is Lang.RU:
        side = bodies_ru.of_one_place(place, sides)
        side = side or sides_ru.named_in_full(place, sides)
    if lang is Lang.EN:
        side = side or speakers_en.by_adjective(place, sides)
    if not (lang is Lang.EN and speakers_en.of_nation(person)):
        side = side or _only_side_of(place, sides)
    if lang is Lang.KK and side is not None and not homes_kk.may_speak(person, side):
        side = None
    side = side or _body_of(place, sides)
    party: str | None = side.name if side is not None else place.name
    if side is None and lang is Lang.EN and speakers_en.only_of_country(person):
        party = None
    return side, party


def _office_of(person: Person, side: Mention | None, told: list[Told], lang: Lang) -> str | None:
    """Return the office of a signer as the draft tells it."""
    held = alone_ru.office(person, side, told) if lang is Lang.RU else person.office
    office = held.name if held is not None else None
    if lang is Lang.RU and office is not None:
        office = _office(office)
    if lang is Lang.KK and person.office is not None:
        office = posts_kk.post(person.office, told)
    return office


def _without_patronymic(name: str) -> str:
    """Return «Игорь Орлов» for «Игорь Анатольевич Орлов»: a text often names people both ways."""
    words = name.split()
    middle = len(words) == 3 and _PATRONYMIC.search(words[1])
    return f"{words[0]} {words[2]}" if middle else name


_PATRONYMIC = re.compile(r"[а-яё](?:[оеё]вич|ич|[оеё]вна|ична)$")


_NO_FIELD = re.compile(
    r"^(?:minister|deputy|vice|first|вице|министр\w*|бірінші|орынбасар\w*|мемлекеттік)$"
)


def _own_ministry(person: Person, sides: list[Mention], lang: Lang) -> Mention | None:
    """Return the one ministry among the parties whose field is that of a minister's office.

    A Russian office declines with its field, so there the case decides, not this.
    """
    if lang is Lang.RU or person.office is None:
        return None
    words = re.findall(r"\w{4,}", person.office.name.lower())
    fields = [word for word in words if not _NO_FIELD.match(word)]
    if len(fields) == len(words) or not fields:
        return None
    own = [
        one
        for one in sides
        if one.entry.kind == MINISTRY and all(word in one.name.lower() for word in fields)
    ]
    return own[0] if len(own) == 1 else None


def _together(known: list[Person]) -> bool:
    """Tell whether one plural names the office of all («главы городов … и …»), in order."""
    offices = {one.office for one in known}
    return len(known) > 1 and len(offices) == 1 and all(one and one.plural for one in offices)


def _orders(free: list[Mention], told: list[Told]) -> set[tuple[Entry, ...]]:
    """Return the orders in which sentences name all sides: those of the signing, else any."""
    entries = {one.entry for one in free}
    signing: set[tuple[Entry, ...]] = set()
    sure: set[tuple[Entry, ...]] = set()
    others: set[tuple[Entry, ...]] = set()
    for one in told:
        there = [each for each in one.named if each.entry in entries]
        order = tuple(dict.fromkeys(each.entry for each in there))
        if len(order) == len(entries):
            weak = any(each.weak for each in there)
            (signing if one.anchor and not one.headline else others if weak else sure).add(order)
    return signing or sure or others


def _of_signing(free: list[Mention], told: list[Told]) -> bool:
    """Tell whether a headline, a signing or what leads up to one names all sides together."""
    near = [one for one, after in pairwise(told) if after.anchor]
    return any(
        all(any(_same_side(each, place) for place in one.named) for each in free)
        for one in told
        if one.headline or one.anchor or one in near
    )


def _named_in_one(free: list[Mention], told: list[Told]) -> bool:
    """Tell whether sentences name all sides in one order."""
    return len(_orders(free, told)) == 1


def _told_together(known: list[Person], free: list[Mention], told: list[Told]) -> bool:
    """Tell whether the order of the sides is that of those who signed for them.

    Where one sentence names both; else only if the whole text, its headline too, has one order.
    """
    waiting = [person for person in known if person.place is None]
    entries = {one.entry for one in free}
    orders = set()
    for one in told:
        there = [each for each in one.named if each.entry in entries]
        order = tuple(dict.fromkeys(each.entry for each in there))
        if len(order) < len(entries):
            continue
        if all(one.span.start <= person.start < one.span.end for person in waiting):
            return True
        if not any(each.weak for each in there):
            orders.add(order)
    return len(orders) < 2


def _in_order(free: list[Mention], told: list[Told]) -> list[Mention]:
    """Return sides in the order in which the sentences name them together."""
    orders = _orders(free, told) if len(free) > 1 else set()
    if len(orders) != 1:
        return free
    order = next(iter(orders))
    return sorted(free, key=lambda one: order.index(one.entry))


_HEADS_PLACE = re.compile(r"(?:вице-)?(?:губернатор|аким|хоким|мэр)|глава(?: (?:города|региона))?$")


def _of_heads(known: list[Person], free: list[Mention]) -> list[Mention]:
    """Return the one region or town among the sides without a signer, for the one head of such.

    «Губернатор … подписал соглашения с банком … и компанией …».
    """
    offices = [one.office for one in known if one.place is None]
    places = [one for one in free if one.entry.kind in "rc"]
    if len(offices) == len(places) == 1 and offices[0] is not None:
        return places if _HEADS_PLACE.match(offices[0].name) else free
    return free


def _office(name: str) -> str:
    name = re.sub(r"\s+[\w-]+ск(?:ого|ой)(?=\s+(?:обл|гор|рай)исполкома|\s+городского)", "", name)
    name = name.replace("городского исполнительного комитета", "горисполкома")
    name = re.sub(r"^(глава|губернатор)\s+(?:[а-яё]+ого\s+)?региона$", r"\1", name)
    return re.sub(r"\s+(?:республики|округа|(?:[а-яё]+ой\s+)?столицы)$", "", name)


def _only_side_of(nation: Mention, sides: list[Mention]) -> Mention | None:
    """Return the one party that lies in the country of a nation's envoy or official."""
    inside = [one for one in sides if one.entry.country == nation.entry.code]
    return inside[0] if nation.entry.kind == "n" and len(inside) == 1 else None


def _body_of(nation: Mention, sides: list[Mention]) -> Mention | None:
    """Return the one body among the sides that is of a country: «Ministry of … of Uzbekistan»."""
    own = [one for one in sides if one.name.endswith(f" of {nation.name}")]
    return own[0] if nation.entry.kind == "n" and len(own) == 1 else None


def _same_side(side: Mention, place: Mention) -> bool:
    if side.entry == place.entry:
        return True
    if place.entry.kind not in "rcn" and place.name.endswith(f" of {side.name}"):
        return True
    if side.entry.kind == "n":
        return side.entry.code == place.entry.country
    if side.entry.code == place.entry.code == "":
        mine, theirs = (_without_cases(one.name) for one in (side, place))
        return short(side.name) == short(place.name) or mine in (theirs, *_around(mine, theirs))
    if not side.entry.code and side.entry.kind == "r" and place.entry.kind == "c":
        return short(side.name) == place.name
    same = side.entry.code != "" and side.entry.code == place.entry.code
    return same and "c" in (side.entry.kind, place.entry.kind)


_GENITIVE = re.compile(r"(?<=\w{3})(?:ның|нің|дың|дің|тың|тің)(?= )")


def _without_cases(name: str) -> str:
    """Return a body's name without the Kazakh genitives inside it, which texts add or leave out."""
    return _GENITIVE.sub("", name)


def _around(name: str, part: str) -> tuple[str, ...]:
    """Return a name if it begins or ends with a shorter one."""
    return (name,) if name.startswith(f"{part} ") or name.endswith(f" {part}") else ()


def _words(name: str) -> tuple[int, int]:
    """Return how many words of a name are spelled out, and how many it has with its initials."""
    words = re.sub(r"(?<=\w)\.(?=\w)", ". ", name).split()
    return sum(len(one.rstrip(".,")) > 1 for one in words), len(words)


def _completed(person: Person, everyone: list[Person]) -> Person:
    """Give a person the surest name, and office and place from any other sentence."""
    same = [one for one in everyone if one.key == person.key] or [person]
    best = max(same, key=lambda one: (_words(one.name), one.score))
    office = person.office or next((one.office for one in same if one.office), None)
    place = person.place or next((one.place for one in same if one.place), None)
    return replace(person, name=best.name, office=office, place=place)

"""Whom a Russian signing calls by a plural office and their places: «Мэры Омска и Баку подписали».

The rule: for each of the places the article names just one person who holds that office of it, or
nobody («мэр Баку» without a name); «руководители» hold any office that heads a place.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.language.morphology import readings

_JOINED = re.compile(r"\s*(?:,|\bи\b)?\s*(?:городов\s+|города\s+)?")


def signers(main: Main, told: list[Told]) -> list[Person]:
    """Return the heads whom the sentence of a signing calls «мэры … и …», by their names."""
    for one in main.anchors:
        if one.signed is None or one.people:
            continue
        for office in one.offices:
            if not office.plural or not _is_doer(one, office):
                continue
            places = _behind(one, office)
            found = [_holders(office, place, told) for place in places]
            if len(found) > 1 and all(len(each) < 2 for each in found):
                return [person for each in found for person in each.values()]
    return []


_NEXT = re.compile(
    r"\s+(?:(?:двух|тр[её]х|четыр[её]х|обоих|обеих|этих|всех|[а-яё]+(?:ых|их))\s+)*(?P<word>[а-яё]{3,})"
)
_OF_SIDES = re.compile(
    r"(?:регион|област|кра[её]в|республик|город|столиц|район|территори|субъект|стран|государств|сторон|"
    r"муниципалитет|ведомств|министерств|парламент|вуз|университет|правительств|администраци|мэри|"
    r"акимат|земел|провинци|штат|округ|общин)"
)


def _of_others(told: Told, office: Office) -> bool:
    """Tell whether heads are those of something else than the sides: «главы предприятий»."""
    match = _NEXT.match(told.after(office.end))
    if match is None or _OF_SIDES.match(match["word"]):
        return False
    first = readings(match["word"])[0]
    return "NOUN" in first.tags and first.case == "gent"


_COMMON = re.compile(
    r"губернатор|глава|руководитель|мэр|аким|хоким|спикер|председатель|ректор|министр|градонач"
)


def unplaced(main: Main, told: list[Told], known: list[Person]) -> list[Person]:
    """Return the heads whom «главы регионов подписали» means and the article names elsewhere.

    Those who hold that office of a place which the text names up to the signing, one for a place.
    """
    if known:
        return []
    for one in main.anchors:
        if one.signed is None or one.people or one.headline:
            continue
        for office in one.offices:
            lone = office.plural and _is_doer(one, office) and not _behind(one, office)
            if not (lone and _COMMON.match(office.name)) or _of_others(one, office):
                continue
            found = _of_named_places(office, one, told)
            if found:
                return found
    return []


def _of_named_places(office: Office, signing: Told, told: list[Told]) -> list[Person]:
    """Return who holds an office of a place named up to a signing, if each place has just one."""
    upto = told[: told.index(signing) + 1]
    there = {place.entry for one in upto for place in one.named}
    held: dict[object, dict[str, Person]] = {}
    for one in told:
        for person in one.people if not one.earlier else ():
            own, place = person.office, person.place
            if own is None or place is None or place.entry not in there:
                continue
            if not own.plural and _is_such(own, office):
                held.setdefault(place.entry, {}).setdefault(person.key, person)
    whole = held and all(len(each) == 1 for each in held.values())
    return [person for each in held.values() for person in each.values()] if whole else []


_BY_HANDS = re.compile(r"\b(?:подпис[ьи]|автографы?)\s+(?:\w+\s+)?$", re.IGNORECASE)


def _is_doer(told: Told, office: Office) -> bool:
    """Tell whether an office signs: «мэры подписали», «подписано мэрами», «подписи мэров»."""
    if office.case == "gent":
        return _BY_HANDS.search(told.before(office.start)) is not None
    return office.case in ("nomn", "ablt")


def _behind(told: Told, office: Office) -> list[Mention]:
    """Return the places right behind an office, joined by «и» and commas."""
    at, found = office.end, []
    for place in told.places:
        if place.start < office.end:
            continue
        gap = told.span.text[at - told.span.start : place.start - told.span.start]
        if not _JOINED.fullmatch(gap):
            break
        found.append(place)
        at = place.end
    return found


def _holders(office: Office, place: Mention, told: list[Told]) -> dict[str, Person]:
    """Return who holds the office of a place anywhere in the article."""
    return {
        person.key: person
        for one in told
        if not one.earlier
        for person in one.people
        if person.office is not None
        and _is_such(person.office, office)
        and person.place is not None
        and person.place.entry == place.entry
    }


_HEADS_PLACE = re.compile(
    r"(?:врио )?(?:губернатор|глава|мэр|аким|хоким|раис|президент|руководитель|градоначальник|"
    r"городской голова|председатель (?:облисполкома|горисполкома|райисполкома))"
)
_SORTS = (
    (re.compile(r"(?:ведомств|министерств)"), re.compile(r"(?:вице-)?министр")),
    (re.compile(r"(?:вуз|университет)"), re.compile(r"ректор|и\. о\. ректора")),
    (re.compile(r"(?:парламент|собрани|дум)|^спикер"), re.compile(r"спикер|председатель")),
    (re.compile(r"^(?:руководитель|глава|губернатор|мэр|градоначальник)"), _HEADS_PLACE),
)
"""What a plural office is called, and which offices it then means."""


def _is_such(own: Office, office: Office) -> bool:
    """Tell whether an office is the one that a plural means: «руководители» are mayors, too."""
    for called, means in _SORTS:
        if called.search(office.name):
            return means.match(own.name) is not None
    return own.name.split()[0] == office.name.split()[0]

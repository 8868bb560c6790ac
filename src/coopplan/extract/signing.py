"""Who signed, by the sentences that tell of the signing.

The rule: a name is taken only from a sentence that tells of this signing; who merely stands nearby
(witnesses, speakers, signers of older documents) is left out.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.bystanders import stands_aside
from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.persons import Person
from coopplan.extract.ru.surely_signed import reaches
from coopplan.extract.ru.together_words import TOGETHER
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def signers(main: Main, lang: Lang) -> list[Person]:
    """Return the people whom the sentences of the signing name as its doers, each once."""
    found: dict[str, Person] = {}
    for told in main.anchors:
        if told.signed is None:
            continue
        for person in told.people:
            if stands_aside(told, person, lang):
                continue
            old = found.get(person.key)
            if old is None or _fuller(person) > _fuller(old):
                found[person.key] = person
    return list(found.values())


_BARE = re.compile(r"\b(?:подписал\w*|подписыва\w+|заключил\w*|постав\w+|скреп\w+)", re.IGNORECASE)


def unnamed(main: Main, told: list[Told], signers: list[Person]) -> list[Person]:
    """Return those whom a signing's sentence calls by office alone and another one by name.

    «Губернатор … области подписал меморандум … отметил Иван Иванов»: the one person of the article
    who bears that office, or the only one who speaks and bears none.
    """
    everyone: dict[str, Person] = {}
    for person in (each for said in told for each in said.people):
        if person.key not in everyone or _fuller(person) >= _fuller(everyone[person.key]):
            everyone[person.key] = person
    signed = {one.key for one in signers}
    found: list[Person] = []
    for one in main.anchors:
        if one.signed is None or not _BARE.search(one.span.text):
            continue
        held = {(person.office.start, person.office.end) for person in one.people if person.office}
        unheld = [each for each in one.offices if (each.start, each.end) not in held]
        alike = [each for each in unheld if not each.plural and each.case == "nomn"]
        several = sum(not _is_joined(one, each, alike) for each in alike) > 1
        for office in one.offices:
            alone = office in unheld and not office.plural
            after = office.start >= one.signed[1] and reaches(one, office, one.signed)
            if not alone or office.case != "nomn" or (office.end > one.signed[0] and not after):
                continue
            place = next((each for each in one.places if each.start == office.end + 1), None)
            bearers = [
                person
                for person in everyone.values()
                if person.key not in signed
                and _bears(person, office, place)
                and not (several and person.office is None)
            ]
            there = {person.key for person in one.people}
            bearers = [person for person in bearers if person.key not in there] or bearers
            bearers = [person for person in bearers if person.office is not None] or bearers
            if len(bearers) == 1:
                own = bearers[0].office
                own = own if own is not None and _both_heads(own, office) else office
                found.append(replace(bearers[0], office=own, place=place or bearers[0].place))
                signed.add(bearers[0].key)
    return found


def _is_joined(told: Told, office: Office, others: list[Office]) -> bool:
    """Tell whether a dash joins an office to another one: «губернатор – председатель …»."""
    return any(
        told.span.text[one.end - told.span.start : office.start - told.span.start].strip()
        in _DASHES
        for one in others
        if one.end < office.start
    )


_DASHES = ("–", "—", "-")
_SIGNS = r"(?:подписал|заключил|скрепил|поставил|завизировал|оставил)[аи]?"
_HE_SIGNED = re.compile(
    r"\b(?:он|она)\s+(?P<with>(?:и|вместе\s+с)\s+[^.;:]{0,120}?\b[А-ЯЁ][\w-]+(?:\s+[А-ЯЁ][\w-]+)?\s+)?"
    rf"(?:[а-яё]+\s+){{0,2}}{_SIGNS}\b|"
    rf"\b{_SIGNS}\s+(?:\w+\s+){{0,2}}?(?:он|она|сам|сама)\s+(?P<along>(?:и|вместе\s+с)\s)|"
    rf"^(?P<they>(?:Вместе\s+)?С)\s[^.;:]{{5,160}}?\sони\s+(?:[а-яё]+\s+){{0,2}}{_SIGNS}\b",
    re.IGNORECASE,
)
"""«С мэром … они подписали»: one of the two is whom the sentence before names."""


def meant(main: Main, told: list[Told], signers: list[Person]) -> list[Person]:
    """Return whom «… подписал он» means: the one with an office whom the sentence before names."""
    there = {one.key for one in signers}
    for anchor in main.anchors:
        at = told.index(anchor)
        said = _HE_SIGNED.search(anchor.span.text)
        if not at or told[at - 1].headline or said is None:
            continue
        held = [
            one
            for one in told[at - 1].people
            if one.office is not None and one.office.case == "nomn" and one.key not in there
        ]
        if said["with"] or said["along"] or said["they"]:  # «он и … подписали»: whoever is left
            own = {one.key for one in anchor.people}
            held = held or [one for one in told[at - 1].people if one.key not in own]
        if len(held) == 1:
            return [replace(held[0], pointed=True)]
    return []


_HEADS_REGION = re.compile(
    r"(?:губернатор|глава|врио (?:губернатора|главы))(?: (?:региона|края|области))?$"
)


_JUST_HEAD = re.compile(r"глава(?: (?:региона|края|области|республики|города))?$")


def _both_heads(one: Office, other: Office) -> bool:
    """Tell whether two offices can be one: the «глава» of a region is its governor, its аким."""
    if _JUST_HEAD.match(other.name) and _HEAD_OF_PLACE.match(one.name):
        return True
    return all(_HEADS_REGION.match(each.name) for each in (one, other))


def _bears(person: Person, office: Office, place: Mention | None) -> bool:
    """Tell whether a person may be the one who holds an office."""
    if person.office is None:
        return True
    if _both_heads(person.office, office):
        return place is None or person.place is None or person.place.entry == place.entry
    if _JUST_HEAD.match(office.name) or person.office.name.split()[0] != office.name.split()[0]:
        return False
    return place is None or person.place is None or person.place.entry == place.entry


_IN_PERSON = re.compile(r"\bв лице\s+[^,.;]{0,80}$")


def in_person(main: Main, told: list[Told]) -> list[Person]:
    """Return those «в лице» of whom the parties agreed, where «главы регионов» then signed."""
    if not any(TOGETHER.search(one.span.text) for one in main.anchors):
        return []
    named = [
        person
        for one in told
        for person in one.people
        if _IN_PERSON.search(one.before(person.start, 110))
    ]
    return named or _who_met(main, told)


_THEY_WILL = re.compile(
    r"\b(?:они|оба|лидеры|главы|руководители|губернаторы|мэры|градоначальники|акимы)\s+"
    r"(?:(?:регионов|областей|республик|городов|двух|обоих|обеих)\s+|[а-яё]+\s+){0,2}?"
    r"(?:подпишут|заключат|скрепят|поставят|подписать|заключить)\b",
    re.IGNORECASE,
)
"""Who is to sign in person; «стороны подпишут» may be anybody's hands."""


_MET = re.compile(
    r"\b(?:встретил|встреч[аеуи]\b|пров[её]л|прошл|переговор|обсудил|договорил|прибыл|приехал|прилетел|"
    r"посетил|побывал|принял[аи]?\b|принимал|приветствовал|побеседовал|беседовал|пообщал|общал|собрал|"
    r"съехал|увидел|навестил|гостил|пригласил|переговорил|поговорил|рабоч\w+\s+поездк|визит)\w*",
    re.IGNORECASE,
)


_BACK = 5
"""Sentences before a signing in which it may be told who met."""


def _who_met(main: Main, told: list[Told]) -> list[Person]:
    """Return the two who met in one of the sentences before «Стороны подписали …».

    Only where that sentence names just two people with an office, not two for one place, and none
    between names another one.
    """
    together = _THEY_WILL if main.planned else TOGETHER
    for anchor in main.anchors:
        if anchor.headline or not together.search(anchor.span.text) or anchor.people:
            continue
        at = told.index(anchor)
        for one in reversed(told[max(0, at - _BACK) : at]):
            held = _in_office(one, told[:at])
            homes = [each.place.entry for each in held if each.place is not None]
            apart = 0 < len(homes) == len(set(homes)) and not _of_one_country(homes)
            placed = apart or _two_heads(held)
            if len(held) == 2 and placed and _MET.search(one.span.text):
                return held
            if held and one is not told[at - 1]:
                break
        if _THE_HEADS.search(anchor.span.text):
            heads: dict[str, Person] = {}
            for person in (each for one in told[:at] for each in one.people):
                if person.office is not None and _HEAD_OF_PLACE.match(person.office.name):
                    heads.setdefault(person.key, person)
            homes = [one.place.entry for one in heads.values() if one.place is not None]
            if len(heads) == 2 and len(homes) == len(set(homes)):
                return list(heads.values())
    return []


def _in_office(one: Told, told: list[Told]) -> list[Person]:
    """Return whom a sentence names with an office, and who bears the one office without a name.

    «Встреча губернатора с акимом Иваном Ивановым»: the only governor whom the text has named.
    """
    held = [each for each in one.people if each.office is not None]
    taken = {each.office.start for each in held if each.office is not None}
    bare = [each for each in one.offices if not each.plural and each.start not in taken]
    if len(held) != 1 or len(bare) != 1:
        return held
    bearers = {
        person.key: person
        for each in told
        for person in each.people
        if person.office is not None and person.office.name == bare[0].name
    }
    return [*bearers.values(), *held] if len(bearers) == 1 else held


def _of_one_country(homes: list[Entry]) -> bool:
    """Tell whether one of two places is the country of the other: both are of one delegation."""
    nations = {one.code for one in homes if one.kind == "n"}
    return any(one.kind != "n" and one.country in nations for one in homes)


def _two_heads(held: list[Person]) -> bool:
    """Tell whether people head places by offices of two sorts: «губернатор края и аким области»."""
    names = [one.office.name for one in held if one.office is not None]
    return all(map(_HEAD_OF_PLACE.match, names)) and len(set(names)) == len(held)


_THE_HEADS = re.compile(
    r"\b(?:лидер|глав|руководител|губернатор|мэр|градоначальник|аким)(?:[ыи]|[ая]ми)\b",
    re.IGNORECASE,
)
_HEAD_OF_PLACE = re.compile(
    r"(?:врио )?(?:глав[аы]|губернатор\w?|аким|хоким|мэр|раис|президент|председатель облисполкома)"
    r"(?: (?:региона|республики|края|области|города|администрации))*$"
)


def _fuller(person: Person) -> int:
    return (person.office is not None) + 2 * (person.place is not None)

"""Ministers who sign for their ministries, not for the region or country of these.

The rule: a sentence of the signing says that ministries agreed («между министерствами …»,
«подписали аграрные ведомства …»), and all who signed are ministers, each named with a field and a
place. The ministry is then called by the words of the office: «Министерство», the field, the place
as told.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract import places
from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import MINISTRY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru.bodies import bears_name
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_MINISTRIES = re.compile(
    r"\b(?:министерствами|ведомствами)\b|"
    r"(?:подписали|заключили|договорились)\s+(?:[а-яё]+ые\s+)?(?:министерства|ведомства)\b|"
    r"^(?:[А-ЯЁ][а-яё]+ые\s+)?(?:министерства|ведомства)\b|"
    r"\bмежведомственн\w+\s+(?:[а-яё]+\s+)?(?:соглашени|план|программ|протокол|меморандум|дорожн)\w*|"
    r"\b(?:сотрудничеств|взаимодействи|партн[её]рств|план|работ[ые]|консультаци)\w*\s+(?:между\s+)?"
    r"(?:(?:двух|двумя|обоих|обоими|этих|профильн\w+)\s+)*(?:ведомств|министерств|минздравов)(?:ами)?\b|"
    r"\b(?:министерства|ведомства|минздравы)\s+(?:[а-яё]+\s+){0,3}?(?:двух|обеих|обоих)\s+"
    r"(?:стран|государств|республик)\b|"
    r"\b(?:главы|руководители)\s+(?:(?:двух|обоих|тр[её]х|[а-яё]+(?:ых|их))\s+)*"
    r"(?:министерств|ведомств)\b|^Мин[а-яё]{2,14}ы\b",
    re.IGNORECASE,
)
_MINISTER = "министр "


def with_ministries(main: Main, told: list[Told], signers: list[Person]) -> list[Person]:
    """Return the signers, each placed in the ministry, where ministries are said to have agreed."""
    signers = [_of_own(one, told) for one in signers]
    if len(signers) < 2:
        return signers
    signers = [_in_row(one, signers, told) for one in signers]
    headed = [_headed(one, told) for one in signers]
    if all(headed):
        return [one for one in headed if one is not None]
    alike = any(_of_authority(one.place) for one in signers) and not _of_governments(main, told)
    if not _agreed(main, told) and not alike:
        return signers
    placed = [
        one if _of_authority(one.place) else _placed(_at_home(one, told), told) for one in signers
    ]
    return [one for one in placed if one is not None] if all(placed) else signers


_GOVERNMENTS = re.compile(
    r"\bправительства(?:ми)?(?!\w)|\bмежду\s+(?:\w+\s+)?правительством\b|"
    r"\b(?:межправительственн|межгосударственн)\w+\s+(?:[а-яё]+\s+)?(?:соглашени|договор|протокол|"
    r"меморандум|программ|план|деклараци)",
    re.IGNORECASE,
)


def _of_governments(main: Main, told: list[Told]) -> bool:
    """Tell whether the signing or the headline calls a paper one of governments or states.

    Or whether the headline begins with the countries: «Китай и Грузия подписали план».
    """
    headed = [one for one in told if one.headline]
    if any(one.places and one.places[0].start == one.span.start for one in headed):
        return True
    return any(_GOVERNMENTS.search(one.span.text) for one in (*main.anchors, *headed))


_AUTHORITY = re.compile(
    r"(?:(?:[А-ЯЁ]?[а-яё]+(?:ый|ий|ая|ое)\s+)*(?:Мин[а-яё]+|Министерство|МВД|МЧС|(?i:агентство|комитет|служба|"
    r"госкомитет|ведомство|инспекция|департамент)))(?![а-яё])(?P<of>.*)"
)
_COUNTRY = re.compile(r"(?:РФ|РК|РБ|КР|КНР|РУз|Федерации|Республики)$")


def _of_authority(place: Mention | None) -> bool:
    """Tell whether somebody's place is a ministry or an agency of a country: «Минздрав Омана»."""
    if place is None or place.entry.kind in "rcn":
        return False
    match = _AUTHORITY.fullmatch(place.name)
    return match is not None and (
        _COUNTRY.search(match["of"]) is not None or _ends_with_country(match["of"])
    )


def _ends_with_country(name: str) -> bool:
    """Tell whether the last words of a name are the genitive of a country."""
    there = places.find(Span(0, len(name), name), Lang.RU)
    return any(one.entry.kind == "n" and one.end == len(name) for one in there)


def _of_own(person: Person, told: list[Told]) -> Person:
    """Place a minister of no named country in the one ministry of that field that a text names."""
    office = person.office
    if office is None or person.place is not None or not office.name.startswith(_MINISTER):
        return person
    start = f"министерство {office.name.removeprefix(_MINISTER)}"
    own = {
        body.name: body
        for one in told
        for body in one.organisations
        if body.name.lower().startswith(start)
    }
    return replace(person, place=next(iter(own.values()))) if len(own) == 1 else person


def _headed(person: Person, told: list[Told]) -> Person | None:
    """Return a minister placed in the ministry that the headline names by his field and place."""
    office, place = person.office, person.place
    if office is None or place is None or not office.name.startswith(_MINISTER):
        return None
    start = f"министерство {office.name.removeprefix(_MINISTER)}"
    own = (
        body
        for one in told
        if one.headline
        for body in one.organisations
        if body.name.lower().startswith(start) and bears_name(body, place)
    )
    body = next(own, None)
    return replace(person, place=body) if body is not None else None


_ROW = 3
"""People who sign at least, where a country's minister signs among those of regions and firms."""
_SHORT = re.compile(r"Мин(?P<field>[а-яё]{3,})")


def _in_row(person: Person, signers: list[Person], told: list[Told]) -> Person:
    """Place a country's minister in his ministry, where the others sign for parts of that country.

    «Министр энергетики России …, губернатор …, мэр … и президент ПАО …».
    """
    place = person.place
    if len(signers) < _ROW or place is None or place.entry.kind != "n":
        return person
    others = [one.place for one in signers if one is not person]
    inside = [
        one
        for one in others
        if one is not None and one.entry.kind != "n" and one.entry.country in ("", place.entry.code)
    ]
    if len(inside) < len(others) or not any(one.entry.kind in "rc" for one in inside):
        return person
    return _called_short(person, told) or _placed(person, told) or person


def _called_short(person: Person, told: list[Told]) -> Person | None:
    """Return a minister placed in the one ministry that the text calls in short: «Минэнерго»."""
    field = person.office.name.removeprefix(_MINISTER) if person.office is not None else ""
    own = {
        body.name: body
        for one in told
        for body in one.organisations
        if (match := _SHORT.match(body.name)) and match["field"][:_ALIKE] == field[:_ALIKE]
    }
    return replace(person, place=next(iter(own.values()))) if len(own) == 1 else None


_ALIKE = 4
"""Letters in which the field of a ministry and its short name begin alike at least."""


_OF_WHAT = re.compile(r"\s(?:края|области|республики)$")


def _at_home(person: Person, told: list[Told]) -> Person:
    """Place a minister «края» in the one region of the text that is one."""
    office = person.office
    if office is None or person.place is not None:
        return person
    own = next(one for one in told if one.span.start <= office.start < one.span.end)
    text = own.span.text[office.start - own.span.start : office.end - own.span.start]
    sort = _OF_WHAT.search(text)
    there = {
        place.entry: place
        for one in told
        for place in one.places
        if sort is not None and one.said(place).endswith(sort.group())
    }
    if len(there) != 1:
        return person
    return replace(person, place=next(iter(there.values())), local=True)


def sides(main: Main, told: list[Told], signers: list[Person]) -> list[Mention]:
    """Return the ministries for which all signers signed, where ministries are said to agree."""
    there = {one.place.name: one.place for one in signers if one.place is not None}
    ministries = [one for one in there.values() if one.entry.kind == MINISTRY or _of_authority(one)]
    if local := _with_region(told, signers):
        return local
    whole = len(ministries) == len(signers) > 1
    headed = {body.name for one in told if one.headline for body in one.organisations}
    named = all(one.name in headed for one in ministries)
    states = all(map(_of_authority, ministries)) and not _of_governments(main, told)
    return ministries if whole and (named or states or _agreed(main, told)) else []


def _with_region(told: list[Told], signers: list[Person]) -> list[Mention]:
    """Return the region and the ministry for which its governor and a country's minister signed."""
    places = [one.place for one in signers if one.place is not None]
    nations = [one for one in places if one.entry.kind == "n"]
    regions = [one for one in places if one.entry.kind in "rc"]
    if len(signers) != 2 or len(nations) != 1:
        return []
    minister, other = sorted(signers, key=lambda one: one.place is not nations[0])
    if other.place is None and other.office is not None and other.office.name == "губернатор":
        named = (one for each in told for one in each.places if not one.weak)
        regions = list({one.entry: one for one in named if one.entry.kind == "r"}.values())
    if len(regions) != 1 or nations[0].entry.code != regions[0].entry.country:
        return []
    placed = _placed(minister, told)
    return [regions[0], placed.place] if placed is not None and placed.place is not None else []


def _agreed(main: Main, told: list[Told]) -> bool:
    """Tell whether the signing or the headline says that ministries agreed."""
    there = (*main.anchors, *(one for one in told if one.headline))
    return any(_MINISTRIES.search(one.span.text) for one in there)


def _placed(person: Person, told: list[Told]) -> Person | None:
    office, place = person.office, person.place
    if office is None or place is None or not office.name.startswith(_MINISTER):
        return None
    if place.entry.kind not in "rcn" or not (person.local or place.start == office.end + 1):
        return None
    called = _called(office.name.removeprefix(_MINISTER), place, told)
    if called is not None:
        return replace(person, place=called)
    for one in told:
        if one.span.start <= place.start < one.span.end:
            name = f"Министерство {office.name.removeprefix(_MINISTER)} {one.said(place)}"
            entry = Entry(MINISTRY, "", name, "", "")
            return replace(person, place=Mention(entry, office.start, place.end, name))
    return None


_LAND = {
    "RU": r"РФ|Российской Федерации|России", "KZ": r"РК|Республики Казахстан|Казахстана",
    "KG": r"КР|Кыргызской Республики|Кыргызстана|Киргизии", "CN": r"КНР|Китая",
    "BY": r"РБ|Республики Беларусь|Беларуси|Белоруссии",
    "UZ": r"РУз|Республики Узбекистан|Узбекистана",
}  # fmt: skip
"""How names of bodies end that are of a country called in several ways."""


def _called(field: str, place: Mention, told: list[Told]) -> Mention | None:
    """Return the fullest naming in a text of the ministry of a field in a country or region."""
    start = f"министерство {field}"
    land = _LAND.get(place.entry.code) if place.entry.kind == "n" else None
    own = [
        body
        for one in told
        for body in one.organisations
        if body.name.lower().startswith(start)
        or ((short := _SHORT.match(body.name)) and short["field"][:_ALIKE] == field[:_ALIKE])
        if bears_name(body, place) or (land and re.search(rf"(?:{land})$", body.name))
    ]
    return max(own, key=lambda one: len(one.name)) if own else None


_STEM = 5
_PLACES = re.compile(r"(?:област|края|респуб|округ|город|район|федера|государ)")


def own_body(person: Person, told: list[Told], sides: list[Mention]) -> Mention | None:
    """Return the one body among the sides that the words of an office mean by its field.

    «Замминистра культуры и туризма Омской области» signs for «Министерство культуры и туризма …».
    """
    bodies = [one for one in sides if one.entry.kind not in "rcn"]
    if person.office is None or not bodies:
        return None
    sentence = next((one for one in told if one.span.start <= person.start < one.span.end), None)
    if sentence is None or not sentence.span.start <= person.office.start < sentence.span.end:
        return None
    end = person.start if person.office.start < person.start else person.office.end + _FIELD
    words = _stems(
        sentence.span.text[person.office.start - sentence.span.start :][: end - person.office.start]
    )
    own = []
    for one in bodies:
        head, *field = _stems(one.name) or [""]
        told_of = [word for word in field if not _PLACES.match(word)]
        if told_of and head in _HEADED_BY and set(told_of) <= set(words):
            own.append(one)
    return own[0] if len(own) == 1 else None


def only_ministry(person: Person, sides: list[Mention]) -> Mention | None:
    """Return the one ministry among the sides, for a minister who is not of elsewhere."""
    ministries = [one for one in sides if one.entry.kind == MINISTRY]
    office = person.office
    if office is None or len(ministries) != 1 or not _OF_MINISTRY.search(office.name):
        return None
    place = person.place
    own = place is None or place == ministries[0] or bears_name(ministries[0], place)
    return ministries[0] if own else None


_OF_MINISTRY = re.compile(r"(?<!-)\bминистр")
_FIELD = 120
"""Letters behind an office in which its field is looked for."""
_HEADED_BY = frozenset("минис управ депар комит агент служб главн центр".split())


def _stems(text: str) -> list[str]:
    """Return the beginnings of the longer words of a text."""
    return [word[:_STEM] for word in re.findall(r"[а-яё]{4,}", text.lower())]

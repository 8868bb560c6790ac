"""For which side a Kazakh text lets somebody sign whom it names without a place.

The rule: an «әкім» is of Kazakhstan, a «хоким» of Uzbekistan, a «губернатор» of neither; a rector
speaks for a university, a minister for a ministry, the head of a place for no body. So each of
those who sign is given the side that only this one can speak for, the last what is left.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from coopplan.extract import places
from coopplan.extract.gazetteer import COMPANY, MINISTRY
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_KAZAKH_NAME = re.compile(r"[әғқңөұүһі]|(?:ұлы|қызы)$", re.IGNORECASE)
_OFFICES = (
    (
        re.compile(r"(?:облыс |қала |аудан |аймақ )?әкім(?:і\b|інің|\b)", re.IGNORECASE),
        frozenset({"KZ"}),
    ),
    (re.compile(r"хоким", re.IGNORECASE), frozenset({"UZ"})),
    (re.compile(r"раис", re.IGNORECASE), frozenset({"RU", "TJ"})),
)
_SPEAKS = (
    (
        re.compile(r"(?:про)?ректор", re.IGNORECASE),
        re.compile(r"университет|институт|академия|колледж"),
    ),
    (re.compile(r"(?:[\w ]+ )?(?:вице-)?министр", re.IGNORECASE), re.compile(r"министрлігі")),
    (re.compile(r"қор\s", re.IGNORECASE), re.compile(r"қоры(?!\w)")),
    (re.compile(r"орталық\s", re.IGNORECASE), re.compile(r"орталығы(?!\w)")),
    (re.compile(r"(?:компания|кәсіпорын)\s", re.IGNORECASE), re.compile(r"компания|ЖШС|АҚ|зауыт")),
)
"""Heads of a body, and the head word of the bodies for which such a one can speak."""
_OF_BUSINESS = re.compile(
    r"(?:бас атқарушы |атқарушы |бас )?директор|(?:басқарма |(?:бақылау|директорлар) кеңесінің )"
    r"төрағасы|(?:негізгі )?инвестор",
    re.IGNORECASE,
)
_OF_PLACE = re.compile(
    r"(?:(?:облыс|қала|аудан|аймақ) )?(?:әкім|хоким|мэр|(?:вице-)?губернатор|раис)", re.IGNORECASE
)
_LEVELS = (("r", re.compile(r"(?:облыс|аудан)\s")), ("c", re.compile(r"қала\s")))
"""Sorts of places by the first word of their heads' offices: «облыс әкімі» is of no city."""
_ABROAD = re.compile(r"(?:вице-)?губернатор|мэр", re.IGNORECASE)


def at_home(known: list[Person], sides: list[Mention], told: list[Told]) -> list[Person]:
    """Give each signatory without a place the one side that only this one can speak for."""
    result = []
    for one in known:
        own = of_head(one, sides, told) or of_country(one, sides, told)
        result.append(one if own is None else replace(one, place=own))
    known = list(result)
    free = [one for one in sides if not any(_holds(one, each) for each in known)]
    whole = len(free) == sum(one.place is None for one in known)
    while True:
        waiting = [one for one in result if one.place is None]
        sure = _sure(waiting, free, _own) or _sure(waiting, free, _by_name)
        claimed = [side for _, side in sure]
        if not sure and whole and len(waiting) == len(free) == 1 and len(known) > 1:
            sure = [(waiting[0], free[0])]
        elif not sure or len({id(one) for one in claimed}) < len(claimed):
            return result
        for person, side in sure:
            at = next(at for at, one in enumerate(result) if one is person)
            result[at] = replace(person, place=side)
            free = [one for one in free if one is not side]


def _sure(
    waiting: list[Person],
    free: list[Mention],
    own: Callable[[Person, list[Mention]], list[Mention]],
) -> list[tuple[Person, Mention]]:
    """Return those for whom there is one side alone, by office or by name."""
    chosen = [(one, own(one, free)) for one in waiting]
    return [(one, there[0]) for one, there in chosen if len(there) == 1]


def _holds(side: Mention, person: Person) -> bool:
    return person.place is not None and (
        person.place.entry == side.entry
        or (side.entry.kind == "n" and side.entry.code == person.place.entry.country)
    )


def _own(person: Person, free: list[Mention]) -> list[Mention]:
    """Return the sides for which a person can speak by office; none where that is unknown."""
    office = person.office.name if person.office is not None else ""
    free = _spoken_for(office, free)
    placed = [(one, there) for one in free if (there := country_of(one))]
    for pattern, countries in _OFFICES:
        if pattern.match(office):
            return [one for one, there in placed if there in countries]
    if _ABROAD.match(office):
        return [one for one, there in placed if there != "KZ"]
    states = [one for one in free if one.entry.kind == "n"]
    if _MINISTER.match(office) and len(states) == 1:
        return states
    if len(free) == 1 and any(
        one.match(office) and head.search(free[0].name) for one, head in _SPEAKS
    ):
        return free
    return []


def _by_name(person: Person, free: list[Mention]) -> list[Mention]:
    """Return the sides of Kazakhstan for whom its letters tell that it is a Kazakh name."""
    office = person.office.name if person.office is not None else ""
    if not _KAZAKH_NAME.search(person.name) or _is_told_of(office):
        return []
    return [one for one in _spoken_for(office, free) if country_of(one) == "KZ"]


def _is_told_of(office: str) -> bool:
    """Tell whether an office says by itself for which sides it speaks."""
    return _ABROAD.match(office) is not None or any(one.match(office) for one, _ in _OFFICES)


def ministry_of(person: Person, sides: list[Mention]) -> Mention | None:
    """Return the one ministry among the sides that a country's minister heads by its field."""
    office = person.office.name.lower() if person.office is not None else ""
    if person.place is None or "министр" not in office:
        return None
    field = set(_FIELD.findall(office.split("министр")[0]))
    own = [
        one
        for one in sides
        if one.entry.kind == MINISTRY
        and field <= set(_FIELD.findall(one.name.lower()))
        and country_of(one) in ("", person.place.entry.code)
    ]
    return own[0] if field and len(own) == 1 else None


_FIELD = re.compile(r"(?!вице-|мемлекеттік)[\w-]{2,}")


_BARE_HEAD = re.compile(r"(?<![\w-])(?P<noun>[а-яёәғқңөұүһі-]{3,})\s*$")
_HEADED = re.compile(
    r"(?P<noun>[а-яёәғқңөұүһі-]{3,})\s+(?:(?:бас|бірінші|атқарушы)\s+)*(?:вице-|про)?"
    r"(?:басшы|директор|төраға|төрайым|президент|ректор|жетекші|хатшы|әкім)"
)
_SHARED = ("облыс", "қала", "өңір", "аймақ", "республика", "ел", "мемлекет")
"""Sorts of places whose heads' offices tell no name, only a level."""


def of_head(person: Person, sides: list[Mention], told: list[Told]) -> Mention | None:
    """Return the one side whose head word leads an office: «театр директоры», «округ басшысы»."""
    office = person.office
    if office is None:
        return None
    one = next((each for each in told if each.span.start <= office.start < each.span.end), None)
    if one is None:
        return None
    heads = (
        _HEADED.match(one.after(office.start, 60)),
        _BARE_HEAD.search(one.before(office.start)),
    )
    for own in heads:
        if own is not None and own["noun"] not in _SHARED:
            meant = [each for each in sides if is_head(own["noun"], each.name)]
            if meant:
                return meant[0] if len(meant) == 1 else None
    return None


def of_country(person: Person, sides: list[Mention], told: list[Told]) -> Mention | None:
    """Return the one body among the sides that is of the country for which somebody signs.

    «Қазақстан тарапынан министр …» of a paper between institutes of two countries; or the one state
    of whose body somebody is the head, where that is no side.
    """
    home = person.place.entry if person.place is not None else None
    if person.place is not None and home is not None and _is_body(person.place):
        code = country_of(as_told(person.place, told))
        own = [one for one in sides if one.entry.kind == "n" and one.entry.code == code]
        return own[0] if len(own) == 1 and own[0].entry != home else None
    if home is None or home.kind != "n" or any(one.entry == home for one in sides):
        return None
    own = [one for one in sides if _is_body(one) and country_of(as_told(one, told)) == home.code]
    return own[0] if len(own) == 1 else None


def as_told(side: Mention, told: list[Told]) -> Mention:
    """Return a body called with what leads it in the text: whose it is."""
    one = next((each for each in told if each.span.start <= side.start < each.span.end), None)
    return side if one is None else replace(side, name=one.said(side))


def is_head(noun: str, name: str) -> bool:
    """Tell whether a noun is the last word of a name without its possessive: «орталық»."""
    stem = noun[:-1] + "[кгқғ]" if noun[-1] in "кқ" else noun
    last = re.sub(r"[»\"”]$", "", name.split()[-1].lower())
    return re.fullmatch(rf"{stem}(?:с?[ыі])?", last) is not None


def _spoken_for(office: str, free: list[Mention]) -> list[Mention]:
    """Return the sides of the sort for which an office speaks, all where it speaks for any."""
    level = next((code for code, pattern in _LEVELS if pattern.match(office)), None)
    if level is not None:
        return [one for one in free if one.entry.kind == level] or free
    for pattern, head in _SPEAKS:
        if pattern.match(office):
            return [one for one in free if head.search(one.name)] or free
    if _OF_BUSINESS.match(office):
        return [one for one in free if _is_body(one)] or free
    if _OF_PLACE.match(office):
        return [one for one in free if not _is_body(one)]
    return free


def may_speak(person: Person, side: Mention) -> bool:
    """Tell whether an office is one that signs for such a side: no rector for a region.

    Nor does a president for a region that is no republic, or anyone for another country's side.
    """
    office = person.office.name if person.office is not None else ""
    if _is_abroad(person, side):
        return False
    if _OF_STATE.match(office) and side.entry.kind in "rc":
        return "республика" in side.name.lower() or side.name.endswith("стан")
    if side.entry.kind == COMPANY and _MINISTER.match(office):
        return False
    if any(one.match(office) for one, _ in _SPEAKS):
        return side.entry.kind not in "rc"
    if _OF_BUSINESS.match(office):
        return _is_body(side)
    return _OF_PLACE.match(office) is None or not _is_body(side)


_MINISTER = re.compile(r"(?:[\w, ]+ )?(?:вице-)?министр", re.IGNORECASE)
_OF_STATE = re.compile(r"президент|премьер-министр|министрлер кабинетінің төрағасы", re.IGNORECASE)


def _is_abroad(person: Person, side: Mention) -> bool:
    """Tell whether a side is of another country than the place of a person's office."""
    home = person.place.entry if person.place is not None else None
    if home is None or home.kind not in "rcn":
        return False
    mine, theirs = home.code if home.kind == "n" else home.country, country_of(side)
    if side.entry.kind == "n":
        theirs = side.entry.code
    return bool(mine and theirs) and mine != theirs


def _is_body(side: Mention) -> bool:
    return side.entry.kind not in "rcn"


def country_of(side: Mention) -> str:
    """Return the country of a side, that which leads a ministry's name included."""
    if side.entry.country or not _is_body(side):
        return side.entry.country
    if side.name.startswith(("ҚР ", "РФ ")):
        return "KZ" if side.name.startswith("ҚР ") else "RU"
    led = places.find(Span(0, len(side.name), side.name), Lang.KK)
    first = next((one.entry for one in led if not one.start), None)
    if first is None:
        return ""
    return first.code if first.kind == "n" else first.country


_OF_TOWN = re.compile(
    r"(?<![\w-])(?P<town>[А-ЯӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]{2,})(?:[лдт]ық|[лдт]ік)\s+(?:жоғары\s+)?"
    r"(?:оқу\s+орны|университет|институт|академия|колледж|мекеме|тарап|жақ)\w*\s+"
    r"(?:(?:атынан|тарапынан|жағынан)\s+)?[^,;.]{0,40}$"
)
_LEAD = 120
"""Letters before a person in which the side of that person is told."""


def of_town(known: list[Person], told: list[Told], sides: list[Mention]) -> list[Person]:
    """Place those who sign for a side called by its town: «Семейлік оқу орнының атынан …»."""
    result = []
    for person in known:
        own = person.place is None and next(
            (
                _OF_TOWN.search(one.before(person.start, _LEAD))
                for one in told
                if one.span.start <= person.start < one.span.end
            ),
            None,
        )
        named = [one for one in sides if own and own["town"] in one.name.split()]
        fit = len(named) == 1 and may_speak(person, named[0])
        result.append(replace(person, place=named[0]) if fit else person)
    return result

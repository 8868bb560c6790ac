"""For whom those spoke who met in Kazakh talks: who sent a delegation and who received it.

The rule: a delegation is of its head's place, and comes to another («А әкімі бастаған делегация
Б-ға барды»); an «облыс әкімі» without a place is of the one region of Kazakhstan that a text names.
"""

from __future__ import annotations

import re

from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.kk import own_state
from coopplan.extract.kk.endings import ending
from coopplan.extract.kk.sides import lies_in
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_HEAD_HERE = re.compile(r"(?:облыс|өңір|аймақ)\s", re.IGNORECASE)


def is_district(place: Mention) -> bool:
    """Tell whether a place is a district by its name."""
    return place.entry.kind == "r" and place.name.endswith(" ауданы")


def spoken_for(person: Person, one: Told, told: list[Told]) -> Mention | None:
    """Return the place or school for which somebody speaks in a sentence.

    An «облыс әкімі» without a place is of the one region of Kazakhstan that the text names.
    """
    if person.place is not None or person.office is None:
        return person.place
    if re.match(r"(?:про)?ректор", person.office.name, re.IGNORECASE):
        before = [each for each in one.organisations if each.end <= person.office.start]
        return before[-1] if before and _BODY.search(before[-1].name) else None
    if _ENVOY.search(person.office.name):
        before = [each for each in one.places if each.end <= person.office.start]
        sent = [
            each
            for each in before
            if each.entry.kind == "n" and OF.search(ending(one.said(each), each))
        ]
        return sent[-1] if sent else None
    if own_state.is_head(person, one) or not _HEAD_HERE.match(person.office.name):
        return own_state.of_talks(person, one) if _others(person, one) else None
    homes = unique(
        [
            each
            for said in told
            for each in said.places
            if each.entry.kind == "r" and each.entry.country == "KZ" and each.entry.code
        ]
    )
    return homes[0] if len(homes) == 1 else _by_its_people(told) if not homes else None


_ENVOY = re.compile(r"елші|консул", re.IGNORECASE)


def _others(person: Person, one: Told) -> bool:
    """Tell whether a sentence names somebody of another country, whom a head can have met."""
    return any(
        each is not person
        and each.place is not None
        and each.place.entry.country != "KZ"
        and each.place.entry.code != "KZ"
        for each in one.people
    )


_PEOPLE = re.compile(
    r"(?<!\w)(?P<name>[а-яәғқңөұүһі]{4,}?)(?:[лдт]ық|[лдт]ік)(?:[лдт][ае]р)?(?!\w)"
)


def _by_its_people(told: list[Told]) -> Mention | None:
    """Return the one region of Kazakhstan that a text names by its people: «жамбылдық»."""
    bare = index(Lang.KK).bare
    found: dict[Entry, Mention] = {}
    for one in told:
        for match in _PEOPLE.finditer(one.span.text):
            entry = bare.get(plain(match["name"]))
            if entry is not None and entry.kind == "r" and entry.country == "KZ":
                start = one.span.start + match.start()
                end = one.span.start + match.end()
                found.setdefault(entry, Mention(entry, start, end, entry.kk))
    return next(iter(found.values())) if len(found) == 1 else None


OF = re.compile(r"[нтд][ыі]ң$")
"""The genitive, of what is added to a name."""
_FROM = re.compile(r"(?:нан|нен|[дт]ан|[дт]ен)$")
_FROM_HEAD = r"\s+(?:провинциясы|облысы|өлкесі|қаласы|аймағы|ауданы|Республикасы)(?:нан|нен)"
_CAME = re.compile(rf"(?:{_FROM_HEAD})?\s+келген\s+(?:[\w-]+\s+)?(?:делегация|қонақ|топ|өкіл)")


def received(one: Told, told: list[Told]) -> list[Mention]:
    """Return the host and the guest of «… провинциясынан келген делегациямен кездесті»."""
    for at, guest in enumerate(one.named):
        after = one.after(guest.end, 120)
        moved = _FROM.search(ending(one.said(guest), guest)) is not None or re.match(
            _FROM_HEAD, after
        )
        if not moved or not _CAME.match(after):
            continue
        hosts = [each for each in one.named[:at] if not lies_in(one, each, guest)]
        hosts = hosts or [each for said in told for each in said.places]
        host = next((each for each in hosts if each.entry.country != guest.entry.country), None)
        return [host, guest] if host is not None else []
    return []


_LED = re.compile(r"\s+(?:[\w.-]+\s+){0,10}?бастаған\s+(?:[\w-]+\s+){0,4}?делегация(?!\w*[дт][ае])")
_OWN = re.compile(
    r"\s+(?:\([^()]*\)\s+)?(?:[\w-]+\s+){0,2}?(?:делегация|өкілдері|инвесторлары|кәсіпкерлері|ғалымдары|"
    r"мамандары|оқытушылары|дәрігерлері|студенттері)"
)
_JOURNEY = re.compile(
    r"(?:іс)?сапар|барды|барып|келді|келіп|болды|болып|ат\s+басын|аяқ\s+басты|табан\s+тіре"
)
_TO = re.compile(r"(?:[ғгқк][ае]|н[ае]|[дт][ае])$")
_TO_HEAD = re.compile(
    r"\s+(?:қаласы|ауданы|облысы|провинциясы|өлкесі|аймағы|өңірі|Республикасы)(?:на|не|нда|нде)(?!\w)"
)


_CONFERENCE = re.compile(r"форум|саммит|конференция|көрме|фестивал|жәрмеңке", re.IGNORECASE)
_BODY = re.compile(r"(?:университеті|институты|академиясы|министрлігі|мәслихаты|кітапханасы)$")


def _may_visit(one: Mention) -> bool:
    """Tell whether a place or body may send a delegation: listed, a district, a school."""
    if one.entry.kind not in "rcn":
        return _BODY.search(one.name) is not None
    listed = bool(one.entry.code) and (not one.weak or one.entry.kind == "n")
    return listed or is_district(one)


_CAPITAL = re.compile(r"\s+астанасы\s+")


def _of_capital(told: Told, town: Mention) -> Mention:
    """Return the country for «А астанасы Б» where a delegation came to it, else the place."""
    return next(
        (
            one
            for one in told.places
            if one.entry.kind == "n"
            and one.end < town.start
            and _CAPITAL.fullmatch(told.after(one.end, town.start - one.end))
        ),
        town,
    )


def delegation(told: Told, everyone: list[Told]) -> list[Mention]:
    """Return the guest and the host of «… бастаған делегация … барды»."""
    if _CONFERENCE.search(told.span.text):
        return []
    named = [one for one in told.named if _may_visit(one)]
    guest = host = None
    for one, following in zip(named, [*named[1:], None], strict=False):
        after = told.after(one.end, 200)
        moved = _TO.search(ending(told.said(one), one)) is not None
        arrives = moved or _TO_HEAD.match(after) is not None
        if lies_in(told, one, following):
            continue
        if guest is None and not arrives and (_LED.match(after) or _OWN.match(after)):
            guest = one
        elif host is None and arrives:
            host = _of_capital(told, one)
    if guest is None and host is not None:
        heads = [spoken_for(each, told, everyone) for each in told.people if each.place is None]
        guest = next((each for each in heads if each is not None), None)
    if guest is None or host is None or not _JOURNEY.search(told.span.text):
        return []
    same = guest.entry == host.entry or guest.entry.code == host.entry.country
    return [] if same and guest.entry.code else [guest, host]

"""The sides of Kazakh talks that no signed paper names, and the districts of one region that agree.

The rule: a delegation is of its head's place and comes to another («А әкімі бастаған делегация
Б-ға барды»); an ambassador speaks for a country; bodies meet «А мен Б басшылығы арасында»; three
countries or more between which cooperation is are its sides. Where «төрт аудан» sign a paper, the
sides are the districts that the text names and not the region that they lie in.
"""

from __future__ import annotations

import itertools
import re

from coopplan.extract.between import between
from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.kk import own_state
from coopplan.extract.kk.endings import ending
from coopplan.extract.kk.sides import chained, is_elsewhere, lies_in
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_DISTRICTS = re.compile(
    r"(?<!\w)(?:бірқатар|бірнеше|көрші|екі|үш|төрт|бес|алты|жеті)\s+(?:\w+\s+)?аудан(?!ы?н)|"
    r"(?<!\w)аудандар(?:ы)?\s+арасында",
    re.IGNORECASE,
)


def districts(main: Main, told: list[Told]) -> list[Mention]:
    """Return the districts of an article whose signing or headline lets several of them agree."""
    lead = [one for one in told if one.headline or one in main.anchors]
    if not main.anchors or not any(_DISTRICTS.search(one.span.text) for one in lead):
        return []
    there = unique([place for one in told for place in one.places if _is_district(place)])
    return there if len(there) > 2 else []


def _is_district(place: Mention) -> bool:
    return place.entry.kind == "r" and place.name.endswith(" ауданы")


def sides(told: list[Told]) -> list[Mention]:
    """Return the sides of talks without a paper, in the first sentence that tells of them."""
    for one in told:
        group = between(one, Lang.KK)
        if len(group) >= 3 and all(each.entry.kind == "n" for each in group):
            return group
    headed = next((each for one in told if (each := _headlined(one))), [])
    if headed:
        return headed
    for one in told:
        if one.earlier:
            continue
        group = between(one, Lang.KK) if _MEETS.search(one.span.text) else []
        if len(group) >= 2 and any(each.entry.kind not in "rcn" for each in group):
            return group
        agreed = _AGREED.search(one.span.text)
        group = chained(one, one.span.start + agreed.start()) if agreed else []
        if len(group) == 2:
            return group
        for found in (_met(one, told), _received(one, told), _delegation(one, told)):
            if len(found) == 2:
                return found
    return _embassy(told) or _of_forum(told)


_AGREED = re.compile(r"(?<!\w)(?:келіс|уағдалас)(?:ті|ты|кен|қан)(?!\w)", re.IGNORECASE)
_TOGETHER = re.compile(
    r"(?<!\w)(?:талқыла|кеңейт|күшейт|дамыт|нығайт|тереңдет|арттыр|ұлғайт|жанданды?р|бекемде)\w*"
    r"(?:д[ыі]|т[ыі]|[ае]ды|[ае]ді|мақ|мек|пақ|пек|бақ|бек)\W*$",
    re.IGNORECASE,
)
"""What two do together, by the verb that ends a headline: «А мен Б байланысты нығайтады»."""


def _headlined(one: Told) -> list[Mention]:
    """Return the two that a headline joins as those who do something together."""
    match = _TOGETHER.search(one.span.text) if one.headline else None
    group = chained(one, one.span.start + match.start()) if match else []
    return group if len(group) == 2 else []


_FORUM = re.compile(r"\s+(?:[\w-]+\s+){0,4}?(?:форум|комиссия|кеңес|саммит)")
_WITH = re.compile(r"(?:мен|пен|бен)$")


def _of_forum(told: list[Told]) -> list[Mention]:
    """Return the two countries of «А мен Б-ның форумы» in an article that names no region."""
    if any(place.entry.kind == "r" and not place.weak for one in told for place in one.places):
        return []
    for one in told:
        group = between(one, Lang.KK)
        if len(group) == 2 and all(each.entry.kind == "n" for each in group):
            return group
        group = _listed(one)
        if len(group) > 2:
            return group
        nations = [place for place in one.places if place.entry.kind == "n"]
        for first, second in itertools.pairwise(nations):
            gap = one.after(first.end, max(0, second.start - first.end))
            joined = _WITH.search(ending(one.said(first), first)) and not gap.strip()
            joined = joined or gap.strip() in ("мен", "пен", "бен", "және")
            if joined and _FORUM.match(one.after(second.end, 120)):
                return [first, second]
    return []


_MET = re.compile(r"кездес|келіссөз|қабылда|талқыла|әңгімелес|келісімге келді", re.IGNORECASE)
_SENT = re.compile(r"\s+(?:(?:[\w-]+\s+)?делегация\w*|(?:[\w-]+\s+){0,4}?өкілдерімен(?!\w))")
_HEAD_HERE = re.compile(r"(?:облыс|өңір|аймақ)\s", re.IGNORECASE)


def _met(one: Told, told: list[Told]) -> list[Mention]:
    """Return for whom those spoke who met in a sentence: heads, officials and delegations."""
    if not _MET.search(one.span.text):
        return []
    there = [place for each in one.people if (place := _spoken_for(each, one, told)) is not None]
    there += [each for each in one.places if _SENT.match(one.after(each.end))]
    held = {(each.office.start, each.office.end) for each in one.people if each.office}
    for office in one.offices:
        if (office.start, office.end) not in held:
            there += [
                place
                for place in one.places
                if place.end <= office.start
                and not one.after(place.end, office.start - place.end).strip()
            ]
    group = unique(sorted(there, key=lambda each: each.start))
    homes = {each.entry.country for each in group if each.entry.kind in "rc"}
    group = [each for each in group if each.entry.kind != "n" or each.entry.code not in homes]
    return group[:2]


def _spoken_for(person: Person, one: Told, told: list[Told]) -> Mention | None:
    """Return the place or school for which somebody speaks in a sentence.

    An «облыс әкімі» without a place is of the one region of Kazakhstan that the text names.
    """
    if person.place is not None or person.office is None:
        return person.place
    if re.match(r"(?:про)?ректор", person.office.name, re.IGNORECASE):
        before = [each for each in one.organisations if each.end <= person.office.start]
        return before[-1] if before and _BODY.search(before[-1].name) else None
    if person.office.name.lower().startswith("елші"):
        before = [each for each in one.places if each.end <= person.office.start]
        sent = [
            each
            for each in before
            if each.entry.kind == "n" and _OF.search(ending(one.said(each), each))
        ]
        return sent[-1] if sent else None
    if not _HEAD_HERE.match(person.office.name):
        return own_state.of_talks(person) if _others(person, one) else None
    homes = unique(
        [
            each
            for said in told
            for each in said.places
            if each.entry.kind == "r" and each.entry.country == "KZ" and each.entry.code
        ]
    )
    return homes[0] if len(homes) == 1 else _by_its_people(told) if not homes else None


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


_OF = re.compile(r"[нтд][ыі]ң$")
_FROM = re.compile(r"(?:нан|нен|[дт]ан|[дт]ен)$")
_FROM_HEAD = r"\s+(?:провинциясы|облысы|өлкесі|қаласы|аймағы|ауданы|Республикасы)(?:нан|нен)"
_CAME = re.compile(rf"(?:{_FROM_HEAD})?\s+келген\s+(?:[\w-]+\s+)?(?:делегация|қонақ|топ|өкіл)")


def _received(one: Told, told: list[Told]) -> list[Mention]:
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


_MEETS = re.compile(r"арасында\s+(?:[\w-]+\s+){0,3}(?:кездесу|келіссөз|отырыс|жиын|жүздесу)")
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
    return listed or _is_district(one)


def _delegation(told: Told, everyone: list[Told]) -> list[Mention]:
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
            host = one
    if guest is None and host is not None:
        heads = [_spoken_for(each, told, everyone) for each in told.people if each.place is None]
        guest = next((each for each in heads if each is not None), None)
    if guest is None or host is None or not _JOURNEY.search(told.span.text):
        return []
    same = guest.entry == host.entry or guest.entry.code == host.entry.country
    return [] if same and guest.entry.code else [guest, host]


_ASIDE = re.compile(r"\([^()]*\)")
"""Who led the delegation of one of a list: «Иран, Қазақстан (З. Аман) және …»."""


def _listed(one: Told) -> list[Mention]:
    """Return the longest list of countries of a sentence: «А, Ә, Б және В»."""
    best: list[Mention] = []
    run: list[Mention] = []
    for place in (each for each in one.places if each.entry.kind == "n"):
        gap = one.after(run[-1].end, max(0, place.start - run[-1].end)) if run else ""
        gap = _ASIDE.sub("", gap).strip(" ,")
        run = [*run, place] if gap in ("", "және", "мен", "пен", "бен") else [place]
        best = run if len(run) > len(best) else best
    return unique(best)


_AMBASSADOR = re.compile(r"(?:\s+[\w-]+){0,8}?\s+[Ее]лші(?!лі)")


def _embassy(told: list[Told]) -> list[Mention]:
    """Return the country whose ambassador came, and the region that received him."""
    for one in told:
        for place in one.places:
            own = place.entry.kind == "n" and _OF.search(ending(one.said(place), place))
            if not own or not _AMBASSADOR.match(one.after(place.end, 160)):
                continue
            hosts = [
                each
                for said in told
                for each in said.places
                if each.entry.kind in "rc"
                and each.entry.country != place.entry.code
                and not is_elsewhere(said, each)
            ]
            if hosts:
                return unique([place, hosts[0]])
    return []

"""Between whom the document is, and for whom each signatory signed.

In the order of trust: «между … и …» of the signing's own sentences, the places of those who
signed, the places that the signing's sentences name otherwise than as a venue, the headline's.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.draft import DraftSignatory
from coopplan.extract.gazetteer import Entry
from coopplan.extract.organisations import MINISTRY
from coopplan.extract.persons import Person
from coopplan.extract.places import Mention
from coopplan.extract.signing import Main
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_BETWEEN = {
    Lang.RU: re.compile(r"\bмежду\b", re.IGNORECASE),
    Lang.KK: re.compile(r"\bарасында(?:ғы)?\b", re.IGNORECASE),
    Lang.EN: re.compile(r"\bbetween\b", re.IGNORECASE),
}
_VENUE = re.compile(
    r"(?:\b(?:в|во|из|на|in|at|from|near|к|под)\s+(?:город\w*\s+|г\.\s*|the\s+(?:city\s+of\s+)?)?|"
    r"\b(?:форум\w*|аэропорт\w*|университет\w*|посольств\w*|столиц\w*|capital\s+of|hosted\s+by)\s+)$",
    re.IGNORECASE,
)
_POSTED = re.compile(
    r"(?:представител\w+|полпред\w*)\s+(?:[\w-]+\s+){1,4}(?:в|по)\s+$", re.IGNORECASE
)
"""Before the region of an envoy: «полномочный представитель президента Кыргызстана в …»."""
_KK_VENUE = re.compile(r"(?:да|де|та|те|дағы|дегі|тағы|тегі)$|^\s+қаласында")
_GOVERNMENT = re.compile(
    r"(?:правительств\w*|government\s+of(?:\s+the)?|кабинет\w*\s+министров)\s*$",
    re.IGNORECASE,
)


def parties(main: Main, told: list[Told], signers: list[Person], lang: Lang) -> list[Mention]:
    """Return the parties in the order of the text, each once."""
    for one in main.anchors:
        group = _between(one, lang)
        if len(group) >= 2:
            return group
    signed_for = _unique([one.place for one in signers if one.place is not None])
    if len(signed_for) >= 2:
        return [_fullest(one, main) for one in signed_for]
    found = list(signed_for)
    for one in main.anchors:
        doers = [place for place in one.places if _is_party(one, place, lang)]
        if lang is Lang.RU:
            doers += [body for body in one.organisations if organisation_signs(one, body)]
        found += sorted(doers, key=lambda each: each.start)
    if lang is not Lang.RU:
        found = [_ministry(one, main) or one for one in found]
    cities = [one for one in found if one.entry.kind == "c"]
    regions = {one.entry for one in found if one.entry.kind == "r"}
    if len({one.entry for one in cities}) >= 2 and len(regions) < 2:
        found = cities
    found = _without_nations(_unique(found), list(main.anchors))
    if len(found) < 2 and lang is not Lang.RU:
        found = _unique([*found, *_bodies(main, found)])
    own = _own_region(main, told, signers, found, lang)
    if own is not None:
        return [own, *found][:3]
    headed = any(place.entry.kind == "r" for one in told if one.headline for place in one.places)
    for one in told:
        if len(found) < 2 and one.document and not one.earlier:
            group = _between(one, lang)
            if not (headed and all(place.entry.kind == "n" for place in group)):
                found = _without_nations(_unique(found + group), [one])
    if lang is Lang.RU and not main.anchors and not any(_agreed(one) for one in told):
        return []
    if len(found) < 2:
        found = _filled(found, told, lang)
    if len(found) < 2:
        found = _unique([*found, *_foreign(main, found)])
    if not found and not main.anchors:
        found = _nations(told, lang)
    return found[:6] if main.anchors else found[:2]


def _fullest(one: Mention, main: Main) -> Mention:
    """Return the longest naming of an organisation: with the country that it is of."""
    if one.entry.kind in "rcn":
        return one
    there = [body for told in main.anchors for body in told.organisations]
    same = [body for body in there if body.name.startswith(f"{one.name} ")]
    return max(same, key=lambda body: len(body.name), default=one)


def _ministry(place: Mention, main: Main) -> Mention | None:
    """Return the ministry that signs for a country which the headline alone names in its stead."""
    if place.entry.kind != "n":
        return None
    names = {name.lower() for lang in Lang for name in place.entry.names(lang)}
    ministries = [
        body
        for one in main.anchors
        for body in one.organisations
        if body.entry.kind == MINISTRY and any(name in body.name.lower() for name in names)
    ]
    return ministries[0] if len(ministries) == 1 else None


_WATCHED = re.compile(
    r"in the presence of|witnessed|attended|framework of|at the|қатысуымен|аясында", re.IGNORECASE
)


def _bodies(main: Main, found: list[Mention]) -> list[Mention]:
    """Return the ministries, companies and universities that a sentence of the signing joins."""
    for one in main.anchors:
        there = [
            body for body in one.organisations if not _WATCHED.search(one.before(body.start, 40))
        ]
        if len(there) >= 2:
            return there[:3]
        if found and there and _joined(one, there[0]):
            return there
    return []


_JOINED_BEFORE = re.compile(r"\b(?:with|and|between|by)\s+(?:the\s+)?[\"“]?$", re.IGNORECASE)
_JOINED_AFTER = re.compile(r"\s+(?:мен|пен|бен|және|арасында\w*|and)\b")


def _joined(told: Told, body: Mention) -> bool:
    """Tell whether «and», «with», «мен» joins an organisation to the other party."""
    own = told.span.text[body.start - told.span.start : body.end - told.span.start]
    return bool(
        re.search(r"(?:мен|пен|бен)$", own)
        or _JOINED_AFTER.match(told.after(body.end))
        or _JOINED_BEFORE.search(told.before(body.start))
    )


_AGREED = re.compile(
    r"договор[её]нност|договорил|сотруднич|встре[тч]|обсуд|переговор|делегац|визит"
)


def _agreed(told: Told) -> bool:
    """Tell whether a sentence speaks of a document or of an understanding between sides."""
    return told.document or bool(_AGREED.search(told.span.text))


def _nations(told: list[Told], lang: Lang) -> list[Mention]:
    """Return the countries named most often in an article that names no region."""
    if any(place.entry.kind != "n" for one in told for place in one.places if not place.weak):
        return []
    counts: dict[Entry, int] = {}
    first: dict[Entry, Mention] = {}
    for one in told:
        for place in one.places:
            counts[place.entry] = counts.get(place.entry, 0) + 1
            first.setdefault(place.entry, place)
    return sorted(
        (first[one] for one in sorted(counts, key=lambda one: -counts[one])[:2]),
        key=lambda one: one.start,
    )


def _own_region(
    main: Main, told: list[Told], signers: list[Person], found: list[Mention], lang: Lang
) -> Mention | None:
    """Return the home of one who «подписал соглашение с … областью» and is named without it."""
    if lang is not Lang.RU or not found or any(one.place is not None for one in signers):
        return None
    if not signers:
        return None
    for one in main.anchors:
        for place in one.places:
            if place in found and not re.search(r"\bс[о]?\s+(?:\w+\s+)?$", one.before(place.start)):
                return None
    others = _filled([], [one for one in told if one not in main.anchors], lang)
    there = {one.entry for one in found}
    return next((one for one in others if one.entry not in there), None)


def _foreign(main: Main, found: list[Mention]) -> list[Mention]:
    """Return the countries of the signing's sentences other than that of the one region found."""
    home = {one.entry.country for one in found}
    return [
        place
        for one in main.anchors
        for place in one.places
        if place.entry.kind == "n" and place.entry.code not in home
    ][:1]


def _between(told: Told, lang: Lang) -> list[Mention]:
    """Return the places that «между … и …» joins in a sentence."""
    match = _BETWEEN[lang].search(told.span.text)
    if match is None:
        return []
    at = told.span.start + match.start()
    group: list[Mention] = []
    if lang is Lang.KK and re.match(r".{0,60}форум", told.span.text[match.end() :]):
        return []
    named = sorted([*told.places, *told.organisations], key=lambda one: one.start)
    if lang is Lang.KK:
        for place in reversed([one for one in named if one.end <= at]):
            gap = told.span.text[place.end - told.span.start :][
                : (group[-1].start if group else at) - place.end
            ]
            if len(gap.split()) > 8 or re.search(r"[.;]|қаласында|форум", gap):
                break
            group.append(place)
        group.reverse()
    else:
        last = at + len(match.group())
        for place in (one for one in named if one.start >= last):
            gap = told.span.text[last - told.span.start : place.start - told.span.start]
            gap = re.sub(r"\([^()]*\)", "", gap)
            stops = (
                r"[.;]|\b(?:in|at|within|подписан\w*|подписал\w*|заключ\w+|signed|состоял\w+|"
                r"в рамках|during)\b"
            )
            if len(gap.split()) > 9 or re.search(stops, gap, re.IGNORECASE):
                break
            nation = place.entry.kind == "n" and re.search(
                r"(?:регион|област|субъект)\w*\s*$|(?:представител\w+|полпред\w*)\s+\w+\s+$",
                gap,
                re.I,
            )
            venue = _VENUE.search(gap) and not _POSTED.search(told.before(place.start, 110))
            if nation or (group and (re.search(r"\(\s*$", gap) or venue)):
                last = place.end
                continue
            group.append(place)
            last = place.end
    nearer = any(one.entry.kind in "rc" for one in told.places)
    if nearer and all(one.entry.kind == "n" for one in group):
        return []  # «форум между Россией и Казахстаном»
    return _without_nations(_unique(group), [told])


def _is_party(told: Told, place: Mention, lang: Lang) -> bool:
    """Tell whether a place of the signing's sentence is a doer of it, not a venue."""
    if place.weak and lang is not Lang.KK:
        return False
    lead = told.before(place.start)
    if re.search(r"\([^()]*$", lead):
        return False
    if place.entry.kind == "c":
        if lang is Lang.KK:
            text = told.span.text[place.start - told.span.start : place.end - told.span.start]
            return not _KK_VENUE.search(text) and not _KK_VENUE.match(told.after(place.end))
        return not _VENUE.search(lead)
    if lang is Lang.KK:
        text = told.span.text[place.start - told.span.start : place.end - told.span.start]
        inside = re.match(r"\s+\S+\s+қаласында", told.after(place.end))
        return not (inside or re.search(r"-?(?:да|де|та|те)$", text))
    if _POSTED.search(told.before(place.start, 110)):
        return True
    return not re.search(r"\b(?:в|во|in|at)\s+(?:the\s+)?$", lead, re.IGNORECASE)


_WITHIN = re.compile(
    r"(?:^|[\s«(])(?:в|во|на|из|для|о|об|при|под|от|по|к|у|через|сообщил\w*|сообща\w+|передал\w*|"
    r"передаёт|передает|пишет|пресс-\w+|данным|участием|филиал\w*|представител\w+)\s+"
    r"(?:[а-яё-]+(?:ого|ой|ом|ей|ым|их|ых)\s+)?$",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?:^|\s)(?:с|со|между|и|а также|,)\s+(?:[«\"])?$", re.IGNORECASE)
_HEAD_OF = re.compile(
    r"(?:^|[\s,])(?:(?P<with>с|со|между|и)\s+)?(?:[а-яё]+(?:ый|им|ым|ого|ому)\s+)?"
    r"(?:руководител|директор|гендиректор|президент|представител|глав|председател|ректор)\w*\s+$",
    re.IGNORECASE,
)


def organisation_signs(told: Told, body: Mention) -> bool:
    """Tell whether an organisation of the signing's sentence is a doer of it."""
    lead = told.before(body.start, 110)
    if _WITHIN.search(lead) or re.search(r"\([^()]*$", lead):
        return False
    if _HEAD_OF.search(lead):
        return True
    if body.case in ("gent", "loct", "datv"):
        return False
    starts = not lead.strip() or lead.rstrip()[-1] in ".,–—-:;"
    if body.case == "ablt":
        words = told.signed and told.span.text[told.signed[0] - told.span.start :]
        passive = bool(words and re.match(r"подписан|заключ[её]н", words, re.IGNORECASE))
        return passive or starts or _WITH.search(lead) is not None
    active = told.signed is not None and body.start < told.signed[0]
    return _WITH.search(lead) is not None or ((starts or body.case == "nomn") and active)


def _unique(mentions: list[Mention]) -> list[Mention]:
    """Return each place once; a city named beside its own region is left out.

    Of two names of a place that no list holds the one with its head is kept: «Pohnpei State».
    """
    seen: dict[Entry | str, Mention] = {}
    for one in mentions:
        key = one.entry if one.entry.code else _short(one.name)
        old = seen.setdefault(key, one)
        if old.entry.kind not in "rc" and one.entry.kind == "r":
            seen[key] = one
    regions = {one.entry.code for one in seen.values() if one.entry.kind == "r"}
    regions.discard("")
    return [one for one in seen.values() if one.entry.kind != "c" or one.entry.code not in regions]


def _without_nations(mentions: list[Mention], told: list[Told]) -> list[Mention]:
    """Leave out countries that only say where a region lies; a government of one is a party."""
    regions = [one for one in mentions if one.entry.kind in "rc"]
    nations = [one for one in mentions if one.entry.kind == "n"]
    if len(nations) >= 2 and len(regions) == 1 and regions[0].entry.kind == "c":
        return nations  # two countries, and the city where they met
    kept = []
    for one in mentions:
        if one.entry.kind == "n":
            own = any(other.entry.country == one.entry.code for other in regions)
            governs = any(
                sentence.span.start <= one.start < sentence.span.end
                and _GOVERNMENT.search(sentence.before(one.start))
                for sentence in told
            )
            if own or (regions and not governs):
                continue
        kept.append(one)
    return kept


def _filled(found: list[Mention], told: list[Told], lang: Lang) -> list[Mention]:
    """Add the regions named most often, the headline counting double, until there are two."""
    counts: dict[Entry, float] = {}
    mentions: dict[Entry, Mention] = {}
    for one in told:
        for place in one.places:
            weak = place.weak
            if place.entry.kind == "n" or not (weak or _is_party(one, place, lang)):
                continue
            weight = (0.5 if weak or place.entry.kind == "c" else 1.0) * (3 if one.headline else 1)
            counts[place.entry] = counts.get(place.entry, 0) + weight
            if place.entry not in mentions or mentions[place.entry].weak:
                mentions[place.entry] = place
    regions = {one.code for one in counts if one.kind == "r"}
    for entry in sorted(counts, key=lambda one: -counts[one]):
        aside = entry.kind == "c" and (entry.code in regions or counts[entry] < 1)
        if len(found) < 2 and not aside:
            found = _unique([*found, mentions[entry]])
    return sorted(found, key=lambda one: one.start)


def signatories(
    signers: list[Person], told: list[Told], sides: list[Mention], lang: Lang
) -> list[DraftSignatory]:
    """Return those who signed with the best reading of the name, office and party in the text."""
    everyone = [person for one in told for person in one.people]
    known = [_completed(person, everyone) for person in signers]
    result: list[DraftSignatory] = []
    free = [one for one in sides if not any(_same_side(one, p.place) for p in known if p.place)]
    placed = [one for one in told if one.anchor or one.headline]
    shown = {place.entry for one in placed for place in (*one.places, *one.organisations)}
    unplaced = sum(one.place is None for one in known)
    unshown = [one for one in free if one.entry not in shown]
    if len(unshown) == unplaced == 1:
        free = unshown
    elif (len(free) > 1 and unshown) or len(free) != unplaced:
        free = []
    for person in known:
        party = None
        if lang is Lang.EN and person.office is None:
            continue
        if lang is Lang.EN and person.office is None:
            continue
        if person.place is not None:
            side = next((one for one in sides if _same_side(one, person.place)), None)
            side = side or _only_side_of(person.place, sides)
            party = side.name if side is not None else person.place.name
        elif free:
            party = free.pop(0).name
        office = person.office.name if person.office is not None else None
        if lang is Lang.RU and office is not None:
            office = _office(office)
        result.append(DraftSignatory(person.name, office, party))
    return result


def _office(name: str) -> str:
    name = re.sub(r"\s+[\w-]+ск(?:ого|ой)(?=\s+(?:обл|гор|рай)исполкома|\s+городского)", "", name)
    name = name.replace("городского исполнительного комитета", "горисполкома")
    return re.sub(r"\s+(?:республики|округа)$", "", name)


def _only_side_of(nation: Mention, sides: list[Mention]) -> Mention | None:
    """Return the one party that lies in the country of a nation's envoy or official."""
    inside = [one for one in sides if one.entry.country == nation.entry.code]
    return inside[0] if nation.entry.kind == "n" and len(inside) == 1 else None


def _same_side(side: Mention, place: Mention) -> bool:
    if side.entry == place.entry:
        return True
    if side.entry.kind == "n":
        return side.entry.code == place.entry.country
    if side.entry.code == place.entry.code == "":
        return _short(side.name) == _short(place.name) or side.name.startswith(f"{place.name} ")
    same = side.entry.code != "" and side.entry.code == place.entry.code
    return same and "c" in (side.entry.kind, place.entry.kind)


def _short(name: str) -> str:
    """Return the name of an unlisted place without its head: «Mandaue City» is «Mandaue» too."""
    name = re.sub(r"^(?:State|Province|City|Municipality)\s+of\s+", "", name)
    return re.sub(r"\s+(?:City|Province|State|Municipality|қаласы)$", "", name)


def _completed(person: Person, everyone: list[Person]) -> Person:
    """Give a person the surest name, and office and place from any other sentence."""
    same = [one for one in everyone if one.key == person.key]
    fullest = max(
        same, key=lambda one: (len(one.name.split()) if "." not in one.name else 0, one.score)
    )
    best = max(
        (one for one in same if len(one.name.split()) == len(fullest.name.split())),
        key=lambda one: one.score,
        default=person,
    )
    office = person.office or next((one.office for one in same if one.office), None)
    place = person.place or next((one.place for one in same if one.place), None)
    return replace(person, name=best.name, office=office, place=place)

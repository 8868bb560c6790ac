"""The states between which Kazakh talks are, where a sentence names them all.

The rule: three states or more whose envoys came («А, Ә және Б елшілері келді», «А-дан … министрі,
Ә-ден …»), who meet or between whom it is are the sides, with whoever received them: the region of
a head who met them, or the state whose minister presided. So are two states whose commission met.
An article about a signed paper is not read so, but for two states whose governments it binds.
"""

from __future__ import annotations

import itertools
import re

from coopplan.extract.between import between
from coopplan.extract.documents_told import Main
from coopplan.extract.kk import unions
from coopplan.extract.kk.endings import ending
from coopplan.extract.meetings import unique
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_ASIDE = re.compile(r"\([^()]*\)")
"""Who led the delegation of one of a list: «Иран, Қазақстан (З. Аман) және …»."""
_JOINS = ("", "және", "мен", "пен", "бен", "сондай-ақ", "және де")


def listed(one: Told) -> list[Mention]:
    """Return the longest list of countries of a sentence: «А, Ә, Б және В»."""
    best: list[Mention] = []
    run: list[Mention] = []
    for place in (each for each in one.places if each.entry.kind == "n"):
        gap = one.after(run[-1].end, max(0, place.start - run[-1].end)) if run else ""
        gap = _ASIDE.sub("", gap).strip(" ,")
        run = [*run, place] if gap in _JOINS else [place]
        best = run if len(run) > len(best) else best
    return unique(best)


def sides(main: Main, told: list[Told]) -> list[Mention]:
    """Return the states of talks that a sentence names all, and who received them."""
    governments = next((group for one in main.anchors if (group := _of_governments(one))), [])
    if governments:
        return governments
    if any(each.entry.kind != "n" for one in main.anchors for each in one.named):
        return []
    unsaid = main.planned or not any(one.named for one in main.anchors)
    about = told if unsaid else main.anchors
    for one in about:
        if one.earlier or one.aside:
            continue
        group = between(one, Lang.KK)
        states = len(group) >= _SEVERAL and all(each.entry.kind == "n" for each in group)
        if states:
            return group
        group = _came(one) or _meet(one) or _in_turn(one) or _heads(one)
        if group:
            return unique([*_hosts(group, told), *group])
    both = next((group for one in about if (group := _of_commission(one))), [])
    return both or ([] if main.anchors else unions.members(told))


_OF_GOVERNMENTS = re.compile(
    r"(?<!\w)(?:үкіметаралық|мемлекетаралық)\s+(?:[\w-]+\s+){0,3}?(?:келісім|шарт|хаттама|меморандум|бағдарлама)",
    re.IGNORECASE,
)


def _of_governments(one: Told) -> list[Mention]:
    """Return the only two states that «мен» joins in a signing of their governments' paper.

    «А мен Б-ның бірге жұмыс істеуі туралы үкіметаралық келісімге қол қойды», whoever did it.
    """
    if one.headline or one.aside or not _OF_GOVERNMENTS.search(one.span.text):
        return []
    nations = [each for each in one.places if each.entry.kind == "n"]
    for first, second in itertools.pairwise(nations):
        gap = one.after(first.end, max(0, second.start - first.end)).strip()
        if gap in _JOINS[1:4] and len({each.entry for each in nations}) == 2:
            return [first, second] if first.entry != second.entry else []
    return []


_SEVERAL = 3
_ENVOYS = re.compile(
    r"(?:\s+[\w-]+(?:\s*,\s+[\w-]+)*){0,6}?\s+(?:елші|өкіл|делегация|министр|басшы|президент|маман|"
    r"сарапшы|ұйымдар|ведомство)[^.;]*?(?:келді|қатыс|жинал|бас\s+қос|ене(?:ді|тін)|кездес|біріктір|талқыла|"
    r"жүздес|кеңес\s+өткіз)"
)
_MET = re.compile(
    r"[^.;«»]{0,120}?\s(?:кездесу|келіссөз|жиын|отырыс|кеңес)\s+өткіз|\s+[^.;«»]{0,80}кездес[тпе]"
)
_PLAIN = re.compile(r"(?:[ндт][ыі]ң|[ндт][ае]н)?$")


def _came(one: Told) -> list[Mention]:
    """Return three states or more whose envoys came: «А, Ә және Б елшілері келді»."""
    group = listed(one)
    if len(group) < _SEVERAL or not _PLAIN.match(_case(one, group[-1])):
        return []
    return group if _ENVOYS.match(one.after(group[-1].end, 300)) else []


def _meet(one: Told) -> list[Mention]:
    """Return three states or more that meet themselves: «А, Ә және Б кездесу өткізеді»."""
    group = listed(one)
    if len(group) < _SEVERAL or _case(one, group[-1]) or group[0].start - one.span.start > 40:
        return []
    return group if _MET.match(one.after(group[-1].end, 300)) else []


def _in_turn(one: Told) -> list[Mention]:
    """Return three states or more of which a sentence names the envoys one by one."""
    nations = [each for each in one.places if each.entry.kind == "n"]
    found = []
    for place, following in itertools.pairwise([*nations, None]):
        if place is None:
            break
        stop = following.start if following is not None else one.span.end
        sent = _FROM.search(_case(one, place))
        if sent and any(place.end <= each.start < stop for each in one.people):
            found.append(place)
    return group if len(group := unique(found)) >= _SEVERAL else []


def _heads(one: Told) -> list[Mention]:
    """Return three states or more whose heads a sentence names one by one as those who met."""
    if not _ATTEND.search(one.span.text):
        return []
    homes = [
        each.place
        for each in one.people
        if each.place is not None and each.office is not None and each.place.entry.kind == "n"
    ]
    return group if len(group := unique(homes)) >= _SEVERAL else []


_ATTEND = re.compile(
    r"(?<!\w)(?:қатыс(?:ты|ады|уда|пақ)|жинал(?:ды|ады)|бас\s+қос(?:ты|ады))(?!\w)"
)
_FROM = re.compile(r"(?:[ндт][ыі]ң|[ндт][ае]н)$")


def _case(one: Told, place: Mention) -> str:
    return ending(one.said(place), place)


_RECEIVED = re.compile(r"кездес|келіссөз|қабылда|жүздес", re.IGNORECASE)
_PRESIDED = re.compile(r"басқарды|төрағалы[қғ]|жүргізді|қабылдады|ашты", re.IGNORECASE)


def _hosts(group: list[Mention], told: list[Told]) -> list[Mention]:
    """Return the region whose head met them, or the state whose minister presided."""
    for one in told:
        for person in one.people:
            place = person.place
            if place is None or person.office is None or place.entry in {e.entry for e in group}:
                continue
            local = place.entry.kind in "rc" and _HEAD.match(person.office.name)
            if local and _RECEIVED.search(one.span.text):
                return [place]
            if place.entry.kind == "n" and _PRESIDED.search(one.span.text):
                return [place]
    return []


_HEAD = re.compile(r"(?:(?:облыс|қала|өңір|аймақ) )?(?:әкім|хоким|губернатор|басшы)", re.IGNORECASE)
_WITH = re.compile(r"(?:мен|пен|бен)$")
_COMMISSION = re.compile(
    r"(?:\s+[\w-]+){0,12}?\s+(?:үкіметаралық|мемлекетаралық)\s+(?:[\w-]+\s+){0,8}?(?:комиссия|кеңес)|"
    r"\s+үкіметтері"
)


def _of_commission(one: Told) -> list[Mention]:
    """Return the two states whose commission met: «А мен Б үкіметаралық комиссиясы»."""
    nations = [place for place in one.places if place.entry.kind == "n"]
    for first, second in itertools.pairwise(nations):
        gap = one.after(first.end, max(0, second.start - first.end)).strip()
        joined = gap in _JOINS[1:4] or (not gap and _WITH.search(_case(one, first)))
        if joined and _COMMISSION.match(one.after(second.end, 200)):
            return [first, second]
    return []

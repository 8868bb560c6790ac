"""Kazakh sides completed when they are weighed: rows, hosts of fairs, ministries of ministers.

The rule: regions that one plural names are sides together («А, Ә және Б облыстары»). Where
regions bring their goods to a fair without a paper, so is the town in which it is. A minister of
a field who deals with bodies speaks for the ministry, not for the country.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import BODY, MINISTRY, Entry, index, plain
from coopplan.extract.kk import by_ministers, capitals, homes
from coopplan.extract.kk.endings import ending
from coopplan.extract.mention import Mention
from coopplan.extract.office import Office
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def sides(found: list[Mention], main: Main, told: list[Told]) -> list[Mention]:
    """Return sides with those that go with them, in the order of the text."""
    fair = not main.anchors and any(_FAIR.search(one.span.text) for one in told[:2])
    found = _with_row(found, told, 1 if fair else 2)
    if fair:
        found = _with_host(found, told)
    found = _joined_ministries(found, main) if main.anchors else _by_ministers(found, told)
    found = _of_ministers(found, main, told)
    found = _by_head_words(found, main, told)
    found = capitals.as_states(found, told)
    return sorted(found, key=lambda one: one.start)


_JOIN = re.compile(r"\s*(?:,|және|мен|пен|бен)\s*")
_PLURAL = re.compile(
    r"\s(?:облыстар|аудандар|провинциялар|өңірлер)(?:ы|і)?(?:н[ыі]ң?|м[ае]н|н[ае]|н[ае]н)?(?!\w)"
)
"""The head of a row, but for where something is: «… аудандарында»."""


def _with_row(found: list[Mention], told: list[Told], least: int) -> list[Mention]:
    """Return sides with the rest of a row of regions of which ``least`` are sides."""
    entries = {one.entry for one in found}
    for one in told:
        for row in _rows(one):
            if len(row) > 2 and sum(each.entry in entries for each in row) >= least:
                return [*found, *(each for each in row if each.entry not in entries)]
    return found


def _rows(one: Told) -> list[list[Mention]]:
    """Return the regions that a sentence names by one plural: «А, Ә және Б облыстары»."""
    rows: list[list[Mention]] = []
    row: list[Mention] = []
    for place in (each for each in one.places if each.entry.kind == "r"):
        gap = one.after(row[-1].end, max(0, place.start - row[-1].end)) if row else ""
        row = [*row, place] if row and _JOIN.fullmatch(gap) else [place]
        if _PLURAL.search(f"{one.said(place)} {one.after(place.end, 25).split(' ')[0]}"):
            rows.append(row)
    return rows


_FAIR = re.compile(r"жәрмеңке", re.IGNORECASE)
_IN = re.compile(r"(?:\s+қаласы)?(?:[нд]?[дт][ае](?:[ғг][ыі])?|[ғгқк][ае])$")
_CAPITAL = re.compile(r"(?<!\w)елорда(?:да|ға|дағы|мызда|мызға)?(?!\w)", re.IGNORECASE)


def _with_host(found: list[Mention], told: list[Told]) -> list[Mention]:
    """Return regions with the town to whose fair they bring goods: «Астанадағы жәрмеңке»."""
    if not found or any(one.entry.kind != "r" or one.entry.country != "KZ" for one in found):
        return found
    for one in told[:3]:
        for place in one.places:
            town = place.entry.kind == "c" and place.entry.country == "KZ"
            if town and _IN.search(ending(one.said(place), place)):
                return [*found, place]
        capital = _CAPITAL.search(one.span.text)
        entry = index(Lang.KK).forms.get(plain("Астана"))
        if capital is not None and entry is not None:
            at = one.span.start + capital.start()
            return [*found, Mention(entry, at, one.span.start + capital.end(), entry.kk)]
    return found


def _joined_ministries(found: list[Mention], main: Main) -> list[Mention]:
    """Return the ministries of two countries that a signing joins: «А мен Б … министрліктері»."""
    countries = [one for one in found if one.entry.kind == "n"]
    if len(found) != 2 or len(countries) != 2:
        return found
    for one in main.anchors:
        own = [each for each in one.organisations if each.entry.kind in (MINISTRY, BODY)]
        if len(own) != 2 or not _JOIN.fullmatch(one.after(own[0].end, own[1].start - own[0].end)):
            continue
        whose = [_whose(each, countries) for each in own]
        if None not in whose and whose[0] != whose[1]:
            return own
    return found


_OF_BOTH = re.compile(
    r"(?<!\w)(?:(?:екі|қос)\s+министрлік(?:тің)?|министрліктер(?:[іи](?:нің)?)?|"
    r"(?:екі|қос)\s+ведомство(?:ның)?|ведомстволар)\s+арасын",
    re.IGNORECASE,
)


def _of_ministers(found: list[Mention], main: Main, told: list[Told]) -> list[Mention]:
    """Return the ministries of two countries where a paper is said to be between ministries.

    Each is the only one whose minister the text names.
    """
    countries = [one for one in found if one.entry.kind == "n"]
    said = any(_OF_BOTH.search(one.span.text) for one in main.anchors)
    if len(found) != 2 or len(countries) != 2 or not said:
        return found
    named = [
        Mention(Entry(MINISTRY, "", "", name, ""), start, end, name)
        for one in told
        for start, end, name in by_ministers.ministries(one)
    ]
    result = []
    for country in countries:
        own = [one for one in named if _whose(one, countries) == country.entry]
        if len({one.name for one in own}) != 1:
            return found
        result.append(own[0])
    return result


_NOUN = re.compile(r"(?<![\w-])(?P<noun>[а-яёәғқңөұүһі-]{3,}?)(?:[ндт][ыі]ң)?\s+$", re.IGNORECASE)


def _by_head_words(found: list[Mention], main: Main, told: list[Told]) -> list[Mention]:
    """Return the two bodies whose officers sign by the heads of their names alone, not places.

    «Қор төрағасы мен университет президенті қол қойды» behind one fund and one university.
    """
    if len(found) > 2 or any(one.entry.kind not in "rcn" for one in found):
        return found
    for at, one in enumerate(told):
        if one not in main.anchors or one.organisations:
            continue
        bodies = [each for other in told[:at] for each in other.organisations]
        meant = [_headed(office, one, bodies) for office in one.offices]
        own = {each.name: each for each in meant if each is not None}
        if len(own) == len(meant) == 2:
            return list(own.values())
    return found


def _headed(office: Office, one: Told, bodies: list[Mention]) -> Mention | None:
    """Return the one body whose head word leads an office: «қор төрағасы», «банктің директоры»."""
    words = office.name.split()
    led = _NOUN.search(one.before(office.start, 40))
    noun = words[0] if len(words) == 2 and words[1].endswith("ы") else led and led["noun"]
    own = {each.name: each for each in bodies if noun and homes.is_head(noun.lower(), each.name)}
    return next(iter(own.values())) if len(own) == 1 else None


def _whose(ministry: Mention, countries: list[Mention]) -> Entry | None:
    """Return the country whose name a ministry's begins with."""
    return next(
        (
            one.entry
            for one in countries
            if any(ministry.name.startswith(name) for name in (one.name, *one.entry.names(Lang.KK)))
        ),
        None,
    )


_WITHOUT_FIELD = re.compile(r"Сыртқы істер", re.IGNORECASE)


def _by_ministers(found: list[Mention], told: list[Told]) -> list[Mention]:
    """Return bodies with the ministry whose minister meets them, instead of its country."""
    countries = [one for one in found if one.entry.kind == "n"]
    bodies = [one for one in found if one.entry.kind not in "rcn"]
    if len(countries) != 1 or len(bodies) + 1 != len(found) or not bodies:
        return found
    for one in told:
        for start, end, name in by_ministers.ministries(one):
            own = [each for each in one.places if each.start == start]
            if own and own[0].entry == countries[0].entry and not _WITHOUT_FIELD.search(name):
                entry = Entry(MINISTRY, "", "", name, "")
                return [*bodies, Mention(entry, start, end, name)]
    return found

"""Which places of a signing's sentence are doers of it, not its venue; which a text names most.

The rule: a place is a doer unless the words around it say where something was, lies or was bound
for; a country beside a place of its own only tells where that lies.
"""

from __future__ import annotations

import re

from coopplan.extract.between import POSTED
from coopplan.extract.gazetteer import Entry
from coopplan.extract.meetings import VENUE, unique
from coopplan.extract.mention import Mention
from coopplan.extract.ru import venue as venue_ru
from coopplan.extract.told import Told
from coopplan.model.text import Lang

OF_FORUM = re.compile(
    r"\b(?:форум|совет|комисси|саммит|съезд|конгресс)\w*\s[^,.;]{0,80}$", re.IGNORECASE
)
_OF_VISIT = re.compile(
    r"\b(?:визит|поездк|приезд|приём|прием|делегаци)\w*\s+(?:[а-яё]+\s+){0,2}$|"
    r"\bпресс-служб\w*\s+(?:[а-яё]+\s+){0,2}$",
    re.IGNORECASE,
)
_KK_VENUE = re.compile(r"(?:да|де|та|те|дағы|дегі|тағы|тегі)$|^\s+қаласында")
_DATELINE = re.compile(r"(?:,\s[^–—:();]{0,40})?\s*(?:\([^()]*\)|\s[–—-]\s|:\s)")
_DATED_IN = {
    Lang.EN: _DATELINE,
    Lang.RU: re.compile(r",\s+\d{1,2}\s+[а-я]+[^–—:();]{0,20}\s*(?:\([^()]*\)|[–—-]{1,2}\s)"),
    Lang.KK: re.compile(r"(?!)"),
}
"""Behind the town where an article was written, not a doer in it."""


_OWNS = re.compile(
    r"[’']s\s+[A-Z][\w-]+(?:\s+[A-Z][\w-]+)*\s+(?:city|province|region|state|county)\b"
)
"""A country that only tells where a place lies: «Vietnam's Can Tho city»."""


_OF_NATION = re.compile(
    r"(?:,|\s+(?:of|in))\s+(?:the\s+)?(?:(?:[A-Z]\w+\s+)?(?:Republic|Kingdom)\s+of\s+(?:the\s+)?)?"
)


def _holds_it(told: Told, place: Mention) -> bool:
    """Tell whether a place only tells where a town of no list lies: «Edogawa-ku, Tokyo has …»."""
    listed = _NEXT_OF_LIST.match(told.span.text, place.end - told.span.start)
    if listed and any(one.start - told.span.start == listed.end() for one in told.named):
        return False
    return any(
        one.entry.kind == "c"
        and not one.entry.code
        and told.after(one.end, place.start - one.end) in (", ", " of ")
        for one in told.places
        if one.end < place.start
    )


def _only_locates(told: Told, nation: Mention) -> bool:
    """Tell whether a country only tells where a place lies, before it or behind it, in English."""
    if _OWNS.match(told.after(nation.end)):
        return True
    if nation.entry.kind in "rc":
        return _holds_it(told, nation)
    return any(
        one.entry.kind in "rc"
        and one.end < nation.start
        and _OF_NATION.fullmatch(told.after(one.end, nation.start - one.end))
        for one in told.places
    )


_NEXT_OF_LIST = re.compile(r"(?:,\s+(?:and\s+)?|\s+and\s+)(?:the\s+)?")
_BESIDE_IT = re.compile(
    r"\b(?:near|outside|on\s+the\s+(?:edge|border|outskirts)\s+of)\s+(?:the\s+)?$"
)
"""Before a place that only tells where another lies: «a county near Dallas»."""
_BOUND_FOR = re.compile(
    r"\b(?:visit|trip|came|arrived|travel+ed|flew)\b(?:\s+[\w’'-]+){0,6}\s+to\s+(?:the\s+)?$"
)
"""Before where somebody went: «during the visit of the delegation to Graz»."""
_WHERE_TO = re.compile(r"(?:[нғгқк][ае])$")
_GOES = re.compile(r"\s+(?:[\w-]+\s+){0,3}?(?:бар(?:ып|ды|ған)|кел(?:іп|ді|ген)|аттан)\w*")
"""«Ұлытау облысына барып»: whither a Kazakh delegation went."""


_COMMITTEE = re.compile(r"\s+(?:обл|гор|рай)исполком(?:\s+(?!\w+ей\b)|[,.])")
"""Behind the adjective of a place: its executive committee, in the nominative, acts for it."""


def is_doer(told: Told, place: Mention, lang: Lang) -> bool:
    """Tell whether a place of the signing's sentence is a doer of it, not a venue."""
    if place.weak and lang is not Lang.KK:
        return lang is Lang.RU and _COMMITTEE.match(told.after(place.end)) is not None
    lead = told.before(place.start)
    if not lead.strip() and _DATED_IN[lang].match(told.after(place.end)):
        return False
    if lang is Lang.EN and _only_locates(told, place):
        return False
    if lang is Lang.EN and (_BESIDE_IT.search(lead) or _BOUND_FOR.search(lead)):
        return False
    if re.search(r"\([^()]*$", lead) or (lang is Lang.RU and _OF_VISIT.search(lead)):
        return False
    if place.entry.kind == "c":
        if lang is Lang.RU and venue_ru.receives(told, place):
            return False
        if lang is Lang.KK:
            text = told.span.text[place.start - told.span.start : place.end - told.span.start]
            return not _KK_VENUE.search(text) and not _KK_VENUE.match(told.after(place.end))
        return not VENUE.search(lead)
    if lang is Lang.KK:
        text = told.span.text[place.start - told.span.start : place.end - told.span.start]
        inside = re.match(r"\s+\S+\s+қаласында", told.after(place.end)) or (
            _WHERE_TO.search(text) and _GOES.match(told.after(place.end))
        )
        return not (inside or re.search(r"-?(?:да|де|та|те)$", text))
    if POSTED.search(told.before(place.start, 110)):
        return True
    if place.entry.kind == "n" and OF_FORUM.search(told.before(place.start, 110)):
        return False
    return not re.search(r"\b(?:в|во|in|at)\s+(?:the\s+)?$", lead, re.IGNORECASE)


_NAMED_SO = re.compile(
    r"\s+(?:[A-Z]\w+\s+)?(?:Plant|Works|Factory|Airport|Stadium|Station|University|Hospital|Museum|"
    r"Theatre|Theater|Park|Port|Mill|Refinery|Hotel|Square|Street)\b"
)
"""Behind a city in the name of a thing: «Minsk Motor Plant»."""
_MEMBERS = 4
"""A sentence of no document with more places than this lists members or partners, not sides."""


def _behind_its_town(told: Told, place: Mention) -> bool:
    """Tell whether a Russian region stands right behind a town or district: it only locates it."""
    of_it = place.weak and told.said(place).endswith(("области", "края", "округа"))
    return of_it and any(
        one.entry.kind == "c" and one.end + 1 == place.start for one in told.places
    )


def filled(found: list[Mention], told: list[Told], lang: Lang) -> list[Mention]:
    """Add the regions named most often, the headline counting double, until there are two."""
    counts: dict[Entry, float] = {}
    mentions: dict[Entry, Mention] = {}
    for one in told:
        if lang is Lang.EN and not one.document and len(one.places) > _MEMBERS:
            continue
        for place in one.places:
            weak, sent = place.weak, False
            if place.entry.kind == "n" or (lang is Lang.RU and _behind_its_town(one, place)):
                continue
            if (
                lang is Lang.EN
                and place.entry.kind == "c"
                and _NAMED_SO.match(one.after(place.end))
            ):
                continue
            if not (weak or is_doer(one, place, lang)):
                if lang is not Lang.RU or not _OF_VISIT.search(one.before(place.start)):
                    continue
                weak = sent = True
            city = place.entry.kind == "c"
            half = city != sent if city else weak  # who sends a delegation is a side
            weight = (0.5 if half else 1.0) * (3 if one.headline else 1)
            counts[place.entry] = counts.get(place.entry, 0) + weight
            if place.entry not in mentions or mentions[place.entry].weak:
                mentions[place.entry] = place
    regions = {one.code for one in counts if one.kind == "r"}
    for entry in sorted(counts, key=lambda one: -counts[one]):
        aside = entry.kind == "c" and (entry.code in regions or counts[entry] < 1)
        if len(found) < 2 and not aside:
            found = unique([*found, mentions[entry]])
    return sorted(found, key=lambda one: one.start)

"""Between whom the document is.

In the order of trust: «между … и …» of the signing's own sentences, the places of those who
signed, the places that the signing's sentences name otherwise than as a venue, the headline's.
"""

from __future__ import annotations

import re

from coopplan.extract.between import between, joins_sides, without_nations
from coopplan.extract.documents_told import Main
from coopplan.extract.doers import filled, is_doer
from coopplan.extract.en import partners as partners_en
from coopplan.extract.en import sides as sides_en
from coopplan.extract.en import signing_sides as signing_en
from coopplan.extract.en import speakers as speakers_en
from coopplan.extract.en.ministers import of_its_country
from coopplan.extract.en.spelled import as_spelled, governed
from coopplan.extract.kk import apart as apart_kk
from coopplan.extract.kk import sides as sides_kk
from coopplan.extract.kk import talks as talks_kk
from coopplan.extract.meetings import BETWEEN_STATES, nations, spoken_for, unique, visitors
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import called_sides as called_ru
from coopplan.extract.ru import lists as lists_ru
from coopplan.extract.ru import lone as lone_ru
from coopplan.extract.ru import met as met_ru
from coopplan.extract.ru import ministers as ministers_ru
from coopplan.extract.ru import sides as sides_ru
from coopplan.extract.signing_bodies import (
    bodies,
    counted,
    fullest,
    ministry,
    most_named,
    organisation_signs,
    subjects,
)
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_BETWEEN_GOVERNMENTS = re.compile(r"үкіметаралық", re.IGNORECASE)


def parties(main: Main, told: list[Told], signers: list[Person], lang: Lang) -> list[Mention]:
    """Return the parties in the order of the text, each once."""
    if lang is Lang.RU and (ministries := ministers_ru.sides(main, told, signers)):
        return ministries
    if lang is Lang.RU and (called := called_ru.find(main)):
        return called
    found = _sides(main, told, signers, lang)
    if lang is Lang.RU:
        found = sides_ru.finished(found, main, told, signers)
    if lang is Lang.EN:
        found = [governed(as_spelled(one, told), told) for one in found]
        found = [of_its_country(one, told) for one in found]
        found = list({one.name: one for one in found}.values())
    return found


def _sides(main: Main, told: list[Told], signers: list[Person], lang: Lang) -> list[Mention]:
    surely = _told_at_once(main, told, lang) or _joined(main, told, signers, lang)
    if surely:
        return surely
    signed_for = _signed_for(signers, lang)
    if len(signed_for) >= 2:
        return _of_signers(signed_for, main, told, signers, lang)
    if lang is Lang.KK and (together := _kazakh_together(main, told, signed_for)):
        return together
    found = _of_doers(main, signed_for, lang)
    twins = met_ru.twinned(told) if lang is Lang.RU and len(found) < 2 else []
    if len(twins) >= 2:
        return twins
    own = lone_ru.own_region(main, told, signers, found) if lang is Lang.RU else None
    if own is not None:
        return [own, *found][:3]
    found = _of_document(found, told, lang)
    if lang is Lang.EN and len(found) < 2:
        found = found or partners_en.will_cooperate(told)
        found = partners_en.with_whom(told, found) or signing_en.told_before(main, told) or found
    if lang is Lang.RU and not main.anchors and not any(met_ru.agreed(one) for one in told):
        return []
    if lang is Lang.RU and (not main.anchors or (main.planned and len(found) < 2)):
        both = (
            lists_ru.authorities_met(told)
            or met_ru.met(told)
            or met_ru.hosted(told)
            or met_ru.of_regions(told)
        )
        if main.planned and any(one.entry.kind not in "rcn" for one in both):
            both = []
        if len(both) >= 2:
            return both
    unsaid = not any(one.named for one in main.anchors)
    talks = lang is Lang.KK and unsaid and len(found) < 2
    if talks and len(both := talks_kk.sides(told)) >= 2:
        return both
    return _with_others(found, main, told, lang)


def _told_at_once(main: Main, told: list[Told], lang: Lang) -> list[Mention]:
    """Return the sides that one way of telling gives together: counted, joined, told apart."""
    several = counted(main, told) if lang is Lang.EN else []
    if lang is Lang.EN and not several:
        several = (
            sides_en.other_side(told)
            or sides_en.pointed(main.anchors, told)
            or sides_en.joined(told)
        )
    if lang is Lang.KK:
        several = (
            apart_kk.told_apart(main, told) or apart_kk.host(main) or talks_kk.districts(main, told)
        )
    return several


def _joined(main: Main, told: list[Told], signers: list[Person], lang: Lang) -> list[Mention]:
    """Return the sides that «between … and …» joins in a sentence of the signing."""
    about = sides_kk.pointed_at(main, told) if lang is Lang.KK else []
    for one in (*main.anchors, *about):
        met_first = lang is Lang.EN and signing_en.tells_a_meeting(one, main)
        group = [] if met_first else between(one, lang)
        if len(group) < 2 and lang is not Lang.RU and BETWEEN_STATES.search(one.span.text):
            group = spoken_for(main, told, [])
        if len(group) >= 2:
            english = lang is Lang.EN
            return [signing_en.nearer(each, signers) for each in group] if english else group
        if lang is Lang.RU and len({each.place.entry for each in one.people if each.place}) > 1:
            break
    return []


def _signed_for(signers: list[Person], lang: Lang) -> list[Mention]:
    """Return the places of those who signed, each once."""
    signed_for = unique([one.place for one in signers if one.place is not None])
    if lang is Lang.EN:
        loose = {
            one.place.entry for one in signers if one.place and speakers_en.only_of_country(one)
        }
        signed_for = [one for one in signed_for if one.entry not in loose]
    return signed_for


def _of_signers(
    signed_for: list[Mention], main: Main, told: list[Told], signers: list[Person], lang: Lang
) -> list[Mention]:
    """Return the sides for which several signed, or the states that these speak for."""
    local = apart_kk.of_their_countries(signers, told) if lang is Lang.KK else []
    if local:
        return local
    if lang is Lang.KK and any(_BETWEEN_GOVERNMENTS.search(o.span.text) for o in main.anchors):
        whole = spoken_for(main, told, [])
        if len(whole) == 2:
            return whole
    states = subjects(main) if lang is Lang.EN else []
    if len(states) >= 2 and all(signing_en.speaks_for(one, states) for one in signed_for):
        return states
    if lang is Lang.EN:
        signed_for = unique([signing_en.region_of(one, main) for one in signed_for])
        signed_for = signing_en.with_counterpart(signed_for, main)
    signed_for = signing_en.with_unplaced(signed_for, main, told, signers, lang)
    return [fullest(one, main) for one in signed_for]


def _kazakh_together(main: Main, told: list[Told], signed_for: list[Mention]) -> list[Mention]:
    """Return the sides that a Kazakh text joins or calls its two, with whom somebody signed for."""
    group = sides_kk.joined(main) or sides_kk.twinned(told)
    if len(group) >= 2:
        group = unique([*sides_kk.local(main, told, group), *group])
        return [fullest(one, main) for one in unique([*signed_for, *group])]
    both = sides_kk.two(main, told)
    return both if len(both) == 2 else []


def _of_doers(main: Main, signed_for: list[Mention], lang: Lang) -> list[Mention]:
    """Return for whom somebody signed, and who does it in the sentences of the signing."""
    found = list(signed_for)
    for one in main.anchors:
        if lang is Lang.EN and signing_en.tells_a_meeting(one, main):
            continue
        doers = [place for place in one.places if is_doer(one, place, lang)]
        if lang is Lang.RU:
            doers += [body for body in one.organisations if organisation_signs(one, body)]
        found += sorted(doers, key=lambda each: each.start)
    if lang is not Lang.RU:
        found = [ministry(one, main) or one for one in found]
    cities = [one for one in found if one.entry.kind == "c"]
    regions = {one.entry for one in found if one.entry.kind == "r"}
    home = {one.entry for one in signed_for}
    if len({one.entry for one in cities}) >= 2 and len(regions) < 2 and not regions & home:
        found = cities
    found = without_nations(unique(found), list(main.anchors))
    if len(found) < 2 and lang is not Lang.RU:
        found = unique([*found, *bodies(main, found)])
    return found


def _of_document(found: list[Mention], told: list[Told], lang: Lang) -> list[Mention]:
    """Return the sides with those that sentences about the document join, while one is missing."""
    headed = any(place.entry.kind == "r" for one in told if one.headline for place in one.places)
    for one in told:
        if len(found) < 2 and one.document and not one.earlier:
            group = between(one, lang) if lang is not Lang.EN or joins_sides(one) else []
            if not (headed and all(place.entry.kind == "n" for place in group)):
                found = without_nations(unique(found + group), [one])
    return found


def _with_others(found: list[Mention], main: Main, told: list[Told], lang: Lang) -> list[Mention]:
    """Return the sides with whom else the text tells of, from what is likely to what is left."""
    if lang is Lang.RU and len(found) == 1:
        found = unique([*found, *lone_ru.foreign_side(main, found)])
    if not found and lang is Lang.RU and not main.anchors:
        there = filled([], told, lang)
        found = ([one for one in there if one.entry.kind == "r"] or there)[:1]
    if lang is Lang.RU and len(found) == 1 and not main.anchors:
        found = unique([*found, *met_ru.official(told, found)])
    if lang is Lang.RU and len(found) == 1 and not main.anchors:
        found = unique([*found, *met_ru.other_country(told, found)])
    if len(found) < 2 and lang is not Lang.RU:
        found = unique([*found, *bodies(main, found)])
    if len(found) < 2 and lang is not Lang.RU:
        found = unique([*found, *spoken_for(main, told, found)])
    if len(found) < 2 and lang is Lang.RU and len(several := met_ru.met(told)) > 2:
        return several
    if lang is Lang.EN and len(found) == 1:
        found = partners_en.beside(told, found) or found
    if len(found) < 2:
        found = filled(found, told, lang)
    if lang is Lang.EN and len(found) == 1:
        found = partners_en.beside(told, found) or found
    if len(found) == 1 and lang is Lang.EN:
        found = unique([*found, *bodies(main, found)])
    if len(found) < 2:
        found = unique([*found, *_foreign(main, found)])
    if len(found) < 2 and lang is Lang.RU:
        found = lists_ru.two_nations(told) or found
    if not found and (not main.anchors or lang is not Lang.RU):
        found = nations(told, lang)
    if len(found) < 2 and lang is not Lang.RU and not main.anchors:
        found = unique([*found, *visitors(told, found)])[:2]
    if not found and lang is Lang.KK and main.anchors:
        found = sides_kk.talked(told)
    if not found and lang is not Lang.RU:
        found = most_named(told)
    if lang is not Lang.RU:
        found = [fullest(one, main) for one in found]
    return found[:8] if main.anchors else found[:2]


_WHERE = re.compile(r"\b(?:в|во)\s+(?:Республик\w+\s+)?$", re.IGNORECASE)
"""Before a country where a Russian text lets something be signed."""


def _foreign(main: Main, found: list[Mention]) -> list[Mention]:
    """Return the countries of the signing's sentences other than that of the one region found."""
    home = {one.entry.country for one in found}
    return [
        place
        for one in main.anchors
        for place in one.places
        if place.entry.kind == "n"
        and place.entry.code not in home
        and not place.weak
        and not _WHERE.search(one.before(place.start))
    ][:1]

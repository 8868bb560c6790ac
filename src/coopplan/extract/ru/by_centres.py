"""Cities that a Russian text names for what they are the centres of: «Москва и Пекин подписали».

The rule: all sides are capitals of states, or all are centres of regions; nothing in the text is
of a city's own power (a mayor, twin towns); and the text names all those states or regions, where
officers of states or regions sign or one sentence names them together.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract.capital_cities import state_of
from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import Entry
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_OF_CITIES = re.compile(
    r"\b(?:мэр|градоначальник|бургомистр|сити-менеджер|побратим|породн|горисполком|горсовет|гордум|"
    r"городск|муниципал)|\b(?:глав|аким|хоким|администраци|жител|власт)[а-яё]*\s+(?:двух\s+)?город|"
    r"\bгорода(?:ми|м|х)?\b|\bгородов\b|\bстолиц",
    re.IGNORECASE,
)
_OF_STATE = re.compile(r"\b(?:министр|президент|премьер|вице-премьер|посол|госсекретарь)")
_OF_REGION = re.compile(r"\b(?:губернатор|вице-губернатор|аким|хоким|глава|председатель облиспол)")


def meant(
    sides: list[Mention], main: Main, told: list[Told], signers: list[Person]
) -> list[Mention]:
    """Return the sides, or the states or regions for which all of them stand."""
    cities = all(one.entry.kind == "c" for one in sides)
    if len(sides) < 2 or not cities or any(_OF_CITIES.search(one.span.text) for one in told):
        return sides
    there = [place for one in told if not one.earlier for place in one.places]
    for own, called in ((_state, _OF_STATE), (_region, _OF_REGION)):
        wider = [own(one, there) for one in sides]
        found = [one for one in wider if one is not None]
        entries = {one.entry for one in found}
        if len(entries) < len(sides):
            continue
        homes = {one.place.entry for one in signers if one.place is not None}
        together = any(
            entries <= {each.entry for each in one.places if not each.weak} for one in told
        )
        officers = any(
            called.match(office.name) for one in (*main.anchors, *told) for office in one.offices
        )
        if entries <= homes or together or (officers and own is _state):
            return [replace(one, weak=False) for one in found]
    return sides


def _state(city: Mention, there: list[Mention]) -> Mention | None:
    """Return the state of the text of which a city is the capital."""
    code = state_of(city.name)
    return _first([one for one in there if one.entry.kind == "n" and one.entry.code == code])


def _region(city: Mention, there: list[Mention]) -> Mention | None:
    """Return the region of the text whose centre a city is: called alike, or of one code."""

    def has(entry: Entry) -> bool:
        alike = entry.ru[:4].casefold() == city.name[:4].casefold()
        return entry.kind == "r" and entry.code != "" and entry.code == city.entry.code and alike

    return _first([one for one in there if has(one.entry)])


def _first(found: list[Mention]) -> Mention | None:
    return next((one for one in found if not one.weak), next(iter(found), None))

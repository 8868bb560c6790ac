"""Foreign ministries, whose plans of consultations are their own and not those of their countries.

«План консультаций между министерствами на 2031 год»: the rule is that the plan is said to be that
of ministries and that up to it the text names just two countries, or no country and just two such
ministries. A ministry is called as the text calls it, else «МИД» with its country.
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.gazetteer import MINISTRY, Entry
from coopplan.extract.mention import Mention
from coopplan.extract.ru.bodies import bears_name
from coopplan.extract.told import Told
from coopplan.language.morphology import inflected, readings

_PLAN = re.compile(r"\bплан\w*\s+(?:[а-яё-]+(?:их|ых)\s+)?консультаци\w*", re.IGNORECASE)
_OF_MINISTRIES = re.compile(
    r"\bмежмид\w+\s+консультаци|\bконсультаци\w*\s+(?:между\s+|двух\s+|обоих\s+)?"
    r"(?:министерств|МИД|внешнеполитическ\w+\s+ведомств|ведомств)",
    re.IGNORECASE,
)
"""What says that a plan of consultations is that of ministries, not of their countries."""
_MINISTRY = re.compile(r"(?:МИД\b|Министерство иностранных дел)")


def sides(main: Main, told: list[Told]) -> list[Mention]:
    """Return the two ministries of the plan that a text is about; else none."""
    planned = [one for one in main.anchors if _PLAN.search(one.span.text)]
    if not planned:
        return []
    theirs = any(_OF_MINISTRIES.search(one.span.text) for one in planned)
    there = told[: told.index(planned[0]) + 1]
    nations = {
        place.entry: place
        for one in reversed(there)
        for place in reversed(one.places)
        if place.entry.kind == "n" and not place.weak
    }
    if len(nations) != 2 or not theirs:
        own = {
            body.name: body
            for one in there
            for body in one.organisations
            if _MINISTRY.match(body.name)
        }
        return list(own.values()) if len(own) == 2 and not nations else []
    both = [_ministry(one, told) for one in sorted(nations.values(), key=lambda one: one.start)]
    return [one for one in both if one is not None] if all(both) else []


def _ministry(nation: Mention, told: list[Told]) -> Mention | None:
    """Return the foreign ministry of a country as the text calls it, else by its letters."""
    own = (
        body
        for one in told
        for body in one.organisations
        if _MINISTRY.match(body.name) and bears_name(body, nation)
    )
    body = next(own, None)
    if body is not None:
        return body
    form = _genitive(nation.name)
    name = f"МИД {form}"
    entry = Entry(MINISTRY, "", name, name, name)
    return Mention(entry, nation.start, nation.end, name) if form else None


def _genitive(name: str) -> str | None:
    """Return the genitive of a country's name of one word: «Грузии»."""
    for one in readings(name):
        if {"NOUN", "sing"} <= one.tags and one.case == "nomn" and one.known:
            form = inflected(name, one, "gent")
            return form[:1].upper() + form[1:] if form else None
    return None

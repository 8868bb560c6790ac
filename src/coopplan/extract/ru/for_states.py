"""Ministries that a Russian text seems to call sides of a paper which is between their states.

«Межправительственное соглашение подписали министр … и глава Минэнерго России»: the rule is that
of two sides at least one is a country and the other a ministry of another one, or both are
ministries, and that the paper is called one of governments or states, or that the headline names
the countries themselves beside no ministry.
"""

from __future__ import annotations

import re

from coopplan.extract import places
from coopplan.extract.documents_told import Main
from coopplan.extract.mention import Mention
from coopplan.extract.ru.bodies import bears_name
from coopplan.extract.sentences import Span
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_OF_STATES = re.compile(
    r"\b(?:межправительственн|межгосударственн)\w+\s+(?:[а-яё]+\s+)?"
    r"(?:соглашени|договор(?!е)|программ|план|протокол|меморандум|деклараци)|"
    r"\b(?:соглашени|договор(?!е)|протокол|меморандум)\w*\s+между\s+(?:двумя\s+)?правительств",
    re.IGNORECASE,
)
_MINISTRY = re.compile(r"(?:Мин[а-яё]+|МИД|МВД|МЧС|Министерство)(?![а-яё])")
_FEDERAL = re.compile(r"\bРФ$")


def meant(sides: list[Mention], main: Main, told: list[Told]) -> list[Mention]:
    """Return the sides with the countries for whose paper their ministers signed."""
    ministries = [one for one in sides if _MINISTRY.match(one.name)]
    nations = [one for one in sides if one.entry.kind == "n"]
    if len(sides) != 2 or not ministries or len(ministries) + len(nations) != 2:
        return sides
    headed = [one for one in told if one.headline]
    there = [*main.anchors, *headed]
    called = any(_OF_STATES.search(one.span.text) for one in there)
    named = {place.entry: place for one in told for place in one.places if place.entry.kind == "n"}
    found = [_state(one, list(named.values())) if one in ministries else one for one in sides]
    states = {one.entry for one in found if one is not None}
    whole = len(states) == 2 and all(found)
    titled = nations and any(
        states <= {place.entry for place in one.places} and not one.organisations for one in headed
    )
    return [one for one in found if one is not None] if whole and (called or titled) else sides


def _state(ministry: Mention, nations: list[Mention]) -> Mention | None:
    """Return the country of the text whose name a ministry bears."""
    own = [one for one in nations if bears_name(ministry, one)]
    if not own and _FEDERAL.search(ministry.name):
        own = [one for one in nations if one.entry.code == "RU"]
    if not own:
        name = ministry.name
        own = [
            Mention(one.entry, ministry.start, ministry.end, one.name)
            for one in places.find(Span(0, len(name), name), Lang.RU)
            if one.entry.kind == "n" and one.end == len(name)
        ]
    return own[0] if len(own) == 1 else None

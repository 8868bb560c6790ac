"""How a text itself spells a side: «Québec», «St. Petersburg».

The rule: a region or city of the list is called as the text calls it where the two differ by their
letters alone, and without «Province» or «Republic» where the text never calls it one; a city that a
governor speaks for is his region of that name; a country has its usual name, before a ministry the
letters that the text has for it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.gazetteer import MINISTRY, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.model.text import Lang


def governed(side: Mention, told: Sequence[Told]) -> Mention:
    """Return the region with a city's name in its stead, where the text has its governor.

    «Osaka Gov. Ichiro Mori … Osaka Prefecture has …»: a governor speaks for the prefecture. So do
    governors of whom the text tells no place, where it never speaks of a city or a mayor.
    """
    if side.entry.kind != "c":
        return side
    posts = [
        (person.office.name, person.place)
        for one in told
        for person in one.people
        if person.office is not None
    ]
    ruled = any(
        _GOVERNOR.search(name) and place and place.entry == side.entry for name, place in posts
    )
    never_urban = any(_GOVERNOR.search(name) for name, _ in posts) and not any(
        _URBAN.search(one.span.text) for one in told
    )
    if not ruled and not never_urban:
        return side
    own = re.compile(
        rf"{re.escape(side.name)}\s+(?:Prefecture|Province|Oblast|Region|County|State)"
    )
    return next(
        (
            each
            for one in told
            for each in one.places
            if each.entry.kind == "r" and own.fullmatch(each.name)
        ),
        side,
    )


_GOVERNOR = re.compile(r"\bgovernor$", re.IGNORECASE)
_URBAN = re.compile(r"\b(?:mayor|city|cities|town)\b", re.IGNORECASE)
"""What a text that speaks of a region by its city's name does not say."""


def town_spelled(place: Mention, told: Sequence[Told]) -> Mention:
    """Return a town where something happens by the text's name for it, without «City»."""
    unlisted = place.entry.kind == "c" and not place.entry.code
    return place if unlisted else as_spelled(place, told)


def as_spelled(side: Mention, told: Sequence[Told]) -> Mention:
    """Return a side by the name that the text has for it, if that is not the usual one."""
    if side.entry.kind not in "rc" or side.name != side.entry.en:
        return side
    if side.entry.kind == "r" and not side.entry.code and (seat := _by_seat(side, told)):
        return replace(side, name=seat)
    if side.entry.kind == "c":
        town = _with_city(side, told)
        if town is not side or not side.entry.code:
            return town
    forms = index(Lang.EN).forms
    said = [
        one.said(place).removesuffix("'s").removesuffix("’s")
        for one in told
        for place in one.places
        if place.entry == side.entry and not place.weak
    ]
    names = [one for one in said if forms.get(plain(one)) == side.entry and not one.isupper()]
    if names and "Republic" in side.name and not any("Republic" in one for one in said):
        return replace(side, name=names[0])
    called = [one for one in said if forms.get(plain(one)) == side.entry]
    bare = side.name.removesuffix(" Province").removesuffix(" Prefecture")
    if names and not any(plain(one) in (plain(side.name), plain(bare)) for one in called):
        *first, head = max(names, key=lambda one: len(_words(one))).split()
        return replace(side, name=" ".join([*first, head[:1].upper() + head[1:]]))
    names = [one for one in names if len(_words(one)) == len(_words(side.name))]
    headless = _without_head(side, told)
    if headless is not None:
        return replace(side, name=headless)
    if not names or any(plain(one) == plain(side.name) for one in names):
        return side
    return replace(side, name=names[0])


_OF_LAND = re.compile(r"(?P<body>Ministry of .+?) of (?:the )?(?P<land>[A-Z][\w ]+)")


def by_letters(side: Mention, told: Sequence[Told]) -> Mention:
    """Return a ministry that a text calls by letters of its country alone so: «UK Ministry of …».

    What the text calls «Ministry of Justice of the UK» somewhere has the name of the country.
    """
    ministry = _OF_LAND.fullmatch(side.name) if side.entry.kind == MINISTRY else None
    land = index(Lang.EN).forms.get(plain(ministry["land"])) if ministry else None
    if ministry is None or land is None:
        return side
    body = re.escape(ministry["body"])
    called = re.compile(rf"(?<![\w-])(?P<letters>[A-Z]{{2,4}})\s+{body}(?![\w-])")
    whole = re.compile(rf"{body}\s+of\s+(?:the\s+)?[A-Z]|[’']s?\s+{body}")
    if any(whole.search(one.span.text) for one in told):
        return side
    for match in (match for one in told for match in called.finditer(one.span.text)):
        if index(Lang.EN).forms.get(plain(match["letters"])) == land:
            return replace(side, name=" ".join(match.group().split()))
    return side


_SEAT = r"(?:Regional|District|County|Provincial|Oblast)\s+(?:Council|Assembly)"
"""How an elected seat is named, which a text may name in its region's stead."""


def _by_seat(side: Mention, told: Sequence[Told]) -> str:
    """Return the name of a region's seat where the text names but that: «… Regional Council»."""
    *base, head = side.name.split()
    if head not in _OF_SEAT or not base:
        return ""
    bare = re.escape(" ".join(base))
    seat = re.compile(rf"(?<![\w-]){bare}\s+{_SEAT}(?!\w)")
    region = re.compile(
        rf"(?<![\w-]){bare}\s+{head}\b(?!\s+(?:Council|Assembly|Gov|Admin|Exec))", re.I
    )
    seats = [match.group() for one in told for match in seat.finditer(one.span.text)]
    called = any(region.search(one.span.text) for one in told)
    return " ".join(seats[0].split()) if seats and not called else ""


_OF_SEAT = ("Region", "District", "County", "Province", "Oblast")
"""Heads that a seat gives to its region."""
_ITS_COUNCIL = r"(?:Council|Government|Military|Hall|Mayor|Administration|Executive|People)"


def _with_city(side: Mention, told: Sequence[Told]) -> Mention:
    """Return «Hanam City» for a town that the text calls so twice, or more often than not.

    A town of the list only where it is called so twice.
    """
    bare = re.compile(rf"(?<![\w-]){re.escape(side.name)}(?![\w-])(?P<city>\s+City\b)?")
    council = re.compile(rf"\s+(?:City\s+)?{_ITS_COUNCIL}\b")
    said = [
        match["city"] is not None
        for one in told
        for match in bare.finditer(one.span.text)
        if not council.match(one.span.text, match.end())
    ]
    most = not side.entry.code and 2 * sum(said) > len(said)
    return replace(side, name=f"{side.name} City") if most or sum(said) > 1 else side


_HEADED = {"Province": 3, "Prefecture": 100, "State": 2}
"""Heads that a text may leave out of a name («Sichuan», but no «Omsk» for its region).

In which share of the namings at least it must stand, if it stands but once: a third, any, a half.
"""


def _without_head(side: Mention, told: Sequence[Told]) -> str | None:
    """Return the name of a province that the text hardly calls one in its name.

    «The Chinese province of Sichuan», «Sichuan province» only say what Sichuan is.
    """
    *base, head = side.name.split()
    if side.entry.kind != "r" or head not in _HEADED or not base or base[-1] == "Regional":
        return None
    bare = " ".join(base)
    called = re.compile(
        rf"{re.escape(bare)}\s+(?:[\w-]+\s+){{0,3}}{head}\b|"
        rf"{re.escape(bare)}(?:,?\s+(?:and\s+)?[A-Z][\w’-]*){{1,9}}\s+(?:{head}|{head.lower()})s\b|"
        rf"{re.escape(bare)}\s+{head.lower()}s\b"
    )
    whole = re.compile(rf"(?<![\w-]){re.escape(bare)}(?![\w-])")
    so = sum(len(called.findall(one.span.text)) for one in told)
    namings = sum(len(whole.findall(one.span.text)) for one in told)
    twice = so > 1 and head != "State"
    return None if twice or so * _HEADED[head] >= max(1, namings) else bare


def _words(name: str) -> list[str]:
    """Return the words of a name but «of»: «Altai Republic» is as full as «Republic of Altai»."""
    return [word for word in name.split() if word not in ("of", "the")]

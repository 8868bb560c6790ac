"""English namings that say which places are no sides, and rows of names that are sides together.

The rule: a country or state that stands only behind a smaller place and a comma tells where that
one lies («Orva, Ohio, and Graz»), a country only behind «provinces of» whose they are, a place only
behind «on the pattern of» or «branches in» what others do or have. Where three
of a row of names are sides, all of it are, and so is a row as long as the text counts.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from coopplan.extract.en import counted_rows, own_office
from coopplan.extract.learned.candidates import Candidate, Reading
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.told import Told

_Namings = Mapping[int, Sequence[tuple[int, int, Candidate]]]
"""By sentences where each candidate is named in them: start, end, which one."""

_SIZES = {"n": 3, "r": 2, "c": 1}
_COMMA = re.compile(r",\s+(?:the\s+)?(?:(?:state|province|region|county)\s+of\s+)?", re.IGNORECASE)
_CLOSED = re.compile(r"\s*(?:[,.;:)]|$)|\s+(?![A-Z]|and\b|&)")
"""Behind the last name of what a comma joins: no further name of a row."""
_PARTS_OF = re.compile(
    r"\b(?:(?:state|province|region|prefecture|district|island|town)s|counties|cities|"
    r"municipalities|villages|localities)\s+(?:of|in|from)\s+(?:the\s+)?"
    r"(?:[\w’'-]+(?:,|,?\s+and)\s+)*$",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"\b(?:(?:on|along|after|following)\s+the\s+(?:pattern|lines|model|example)\s+of|"
    r"modell?ed\s+(?:on|after)|"
    r"(?:branches|offices|campuses|subsidiaries|chapters|outlets|factories|plants)\s+"
    r"(?:in|across|throughout))\s+(?:the\s+)?(?:(?:[\w’'-]+\s+){0,2}[\w’'-]+(?:,|,?\s+and)\s+)*$",
    re.IGNORECASE,
)
"""Before places that are a pattern for what others do, or where a body has its branches."""
_BESIDE = re.compile(
    r"\s*(?:,|;)?\s*(?:and|&|as\s+well\s+as)?\s*(?:the\s+)?"
    r"(?:(?:city|town|province|county|state|region|municipality|district)\s+of\s+)?",
    re.IGNORECASE,
)
_ENOUGH = 3
"""How many of a row are sides at least, where all of it are."""


def elsewhere(read: Reading, found: Sequence[Candidate]) -> list[Candidate]:
    """Return the places that the text names only to say where or whose another one is."""
    there = _there(found)
    return [
        one
        for one in found
        if all(
            _only_tells(read.told[at], one, start, end, there[at]) for at, start, end in one.places
        )
    ]


def with_rows(
    read: Reading, found: Sequence[Candidate], kept: Sequence[Candidate]
) -> list[Candidate]:
    """Return sides with those that stand in one row with three of them and are of their sort."""
    more = list(kept)
    if len(kept) < _ENOUGH:
        return more
    for at, places in _there(found).items():
        for row in _rows(read.told[at], places):
            alike = len({one.sort[:1] for one in row}) == 1
            if alike and sum(one in kept for one in row) >= _ENOUGH:
                more += [one for one in row if one not in more]
    return more


def with_counted(
    read: Reading, found: Sequence[Candidate], kept: Sequence[Candidate]
) -> list[Candidate]:
    """Return sides with the provinces, cities … that the text counts and names in one row.

    Whose these are is no side beside them.
    """
    more = list(kept)
    there = _there(found)
    for at, row in counted_rows.find(read.told):
        meant = [_named_at(read.told[at], at, place, there[at]) for place in row.names]
        whole = [*row.names, *row.whose]
        more = [one for one in more if one in meant or not _stands_in(one, at, whole)]
        more += [one for one in meant if one not in more]
    return more


def with_homes(
    read: Reading,
    found: Sequence[Candidate],
    kept: Sequence[Candidate],
    signed: Sequence[Person],
) -> list[Candidate]:
    """Return sides with the places of those who signed, where three of one office did.

    «Orva Governor Ann Cruz, Karz Governor Ben Holt and Tolm Governor Ida Berg».
    """
    keys = {one.key for one in signed}
    homes: dict[str, list[Mention]] = defaultdict(list)
    for told in read.told:
        for one in told.people:
            if one.key in keys and one.office and one.place and own_office.joined(told, one):
                homes[one.office.name.lower()].append(one.place)
    entries = {
        place.entry
        for places in homes.values()
        if len({each.entry for each in places}) >= _ENOUGH
        for place in places
    }
    return [*kept, *(one for one in found if one.entry in entries and one not in kept)]


def _named_at(
    told: Told, at: int, place: tuple[int, int], there: Sequence[tuple[int, int, Candidate]]
) -> Candidate:
    """Return the candidate that is named at a place of a sentence, a new one where none is."""
    known = next((one for start, end, one in there if (start, end) == place), None)
    return known or Candidate(None, [told.after(place[0], place[1] - place[0])], [(at, *place)])


def _stands_in(one: Candidate, at: int, some: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a candidate is named at one of some places of a sentence."""
    return any(
        where == at and begin < end and start < stop
        for where, begin, stop in one.places
        for start, end in some
    )


def with_envoy(
    read: Reading, found: Sequence[Candidate], kept: Sequence[Candidate]
) -> list[Candidate]:
    """Return the one place or body that met an envoy without a paper, and whose envoy he is.

    The sides themselves, where a paper is signed or the article begins with no or several envoys.
    """
    hosts = [one for one in kept if one.sort != "n"]
    if read.main.anchors or len(hosts) != 1:
        return list(kept)
    sent = [
        one
        for one in found
        if one.sort == "n"
        and any(at < _FIRST and _sends(read.told[at], start, end) for at, start, end in one.places)
    ]
    return [*hosts, *sent] if len(sent) == 1 else list(kept)


_FIRST = 3
"""Sentences that say who met whom, with the headline."""
_ENVOY = r"(?:ambassador|consul(?:[ -]general)?|high\s+commissioner|chargé\s+d[’']affaires)"
_ENVOY_OF = re.compile(
    rf"(?<!former )\b{_ENVOY}(?:\s+extraordinary(?:\s+and\s+plenipotentiary)?)?"
    r"(?:\s+[A-Z][\w’'.-]+){0,4}\s+of\s+(?:the\s+)?"
    r"(?:(?:[\w’']+\s+)?Republic\s+of\s+(?:the\s+)?)?$",
    re.IGNORECASE,
)
_OWN_ENVOY = re.compile(rf"(?:[’']s?)?\s+{_ENVOY}\b", re.IGNORECASE)


def _sends(told: Told, start: int, end: int) -> bool:
    """Tell whether a country is named as whose envoy somebody is."""
    return bool(_ENVOY_OF.search(told.before(start, 90)) or _OWN_ENVOY.match(told.after(end)))


def _there(found: Sequence[Candidate]) -> _Namings:
    there: dict[int, list[tuple[int, int, Candidate]]] = defaultdict(list)
    for one in found:
        for at, start, end in one.places:
            there[at].append((start, end, one))
    return there


def _only_tells(
    told: Told,
    one: Candidate,
    start: int,
    end: int,
    there: Sequence[tuple[int, int, Candidate]],
) -> bool:
    """Tell whether a naming only says where or whose another place is."""
    size = _size(one)
    before = told.before(start, 90)
    if (one.sort == "n" and _PARTS_OF.search(before)) or (size and _ASIDE.search(before)):
        return True
    if size and _is_around(told, start, end, there):
        return True
    return (
        size > 1
        and _CLOSED.match(told.after(end)) is not None
        and any(
            stop <= start
            and _size(other) < size
            and _COMMA.fullmatch(told.after(stop, start - stop)) is not None
            for _, stop, other in there
        )
    )


_PART = re.compile(
    r"\b(?:Ward|Borough|Barangay|Village|Quarter|Arrondissement|Parish|Neighbou?rhood|Special\s+Zone)$"
)
"""How a part of a town is called, whatever larger place is named behind it."""
_LIES_IN = re.compile(r",\s+|\s+(?:in|of)\s+")


def _is_around(
    told: Told, start: int, end: int, there: Sequence[tuple[int, int, Candidate]]
) -> bool:
    """Tell whether a naming is of the town of which a part stands before it: «Karz Ward, Graz»."""
    return _CLOSED.match(told.after(end)) is not None and any(
        stop <= start
        and _PART.search(told.after(begin, stop - begin)) is not None
        and _LIES_IN.fullmatch(told.after(stop, start - stop)) is not None
        for begin, stop, _ in there
    )


def _size(one: Candidate) -> int:
    """Return how large a place is by its sort: a country most, what is no known place least."""
    return _SIZES.get(one.sort[:1], 0)


def _rows(told: Told, there: Sequence[tuple[int, int, Candidate]]) -> Iterator[list[Candidate]]:
    """Yield the candidates that a sentence names in one row, joined by commas and «and»."""
    row: list[Candidate] = []
    last = 0
    for start, end, one in sorted(there, key=lambda each: (each[0], -each[1])):
        if row and start < last:
            continue
        gap = told.after(last, start - last) if row else ""
        if row and not (gap.strip() and _BESIDE.fullmatch(gap)):
            yield row
            row = []
        row.append(one)
        last = end
    if row:
        yield row

"""English bodies whose name joins fields: «the Policy and Planning Agency», «Small and Medium …».

The rule: «and» and commas join fields of one body where none of them is a name or has a head of
its own; a unit of a ministry is no side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.body_bounds import with_place
from coopplan.extract.en.capitals import CAP, POSTED, sort
from coopplan.extract.en.common_words import may_be_surname
from coopplan.extract.en.heads import ALL, FIELDS, FIRMS, SEATS, STATE, WORDS, any_of
from coopplan.extract.en.legal_forms import FORM
from coopplan.extract.mention import Mention
from coopplan.extract.offices import is_field

_UNIT = re.compile(r"\b(?:Department|Division|Directorate|Section|Unit|Bureau|Office)$")
_OF_BODY = re.compile(
    rf"\s+(?:of|at|in|under)\s+(?:the\s+)?(?:{CAP}\s+){{0,2}}(?:Ministry|General Administration|"
    r"General Directorate|State Committee)\b"
)
"""Behind a unit of it, which is no side of its own."""
GOES_ON = rf"\s+{CAP}(?:\s+{CAP})?\s+(?:{any_of(STATE, but=SEATS)}|Division)\b"
"""Behind the «and» of one body's name: «the Policy and Planning Department»."""
_FIRST = r"(?<![\w’'-])(?!(?:[A-Z][\w-]*\s+){0,2}[A-Z][\w-]*[’']s\s)"
"""Where fields may begin without «the»: at no owner, «Karz's Small and Medium …»."""
_JOINED = re.compile(
    rf"(?:(?P<led>\b[Tt]he|[’']s)\s+|{_FIRST})(?P<body>(?P<first>{CAP}(?:\s+{CAP}){{0,2}}(?:,\s+{CAP}(?:\s+{CAP})?)"
    rf"{{0,3}}),?\s+(?:and|&)\s+(?P<last>{CAP}(?:\s+{CAP}){{0,2}}?)\s+(?P<head>{any_of(ALL)}"
    rf"(?:\s+System)?|Division)(?![\w-]))"
)
"""A body of two fields: «the Trade and Investment Board»."""
_PART = re.compile(
    r"\b(?:of|for|in)\s+(?:the\s+)?$|,\s+$|(?P<before>[\w’'-]+)\s+(?:and|&)\s+(?:the\s+)?$"
)
"""Before fields of another name, «Ministry of Trade and Water Authority», where no «the» is."""
_HEAD = re.compile(
    rf"\b(?:Universit\w+|{any_of(ALL, but=FIELDS)}|Limited|Ltd|District|County|Province|"
    r"Municipality|Prefecture)\b"
)


def is_unit(text: str, name: str, end: int) -> bool:
    """Tell whether a name that ends there is that of a part of a ministry told behind it."""
    return _UNIT.search(name) is not None and _OF_BODY.match(text, end) is not None


def joined(text: str, base: int, known: list[Mention]) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield the bodies whose name joins two fields by «and», neither of them a name."""
    for match in _JOINED.finditer(text):
        start, end = match.span("body")
        there = [
            one
            for one in known
            if not one.weak and one.start - base < match.end("last") and start < one.end - base
        ]
        first = match["first"]
        if len(there) == 1 and there[0].start - base == start:
            first = text[there[0].end - base : match.end("first")].lstrip()
        places = there and (first == match["first"] or not first[:1].isupper())
        fields = re.split(r",\s+", first)
        if places or _HEAD.search(first) or _are_names(fields, match["last"]):
            continue
        if not match["led"] and _are_two(first, match["last"], match["head"]):
            continue
        if not match["led"] and (_goes_on(text, start) or _named(match["last"])):
            continue
        if POSTED.search(match["body"]) or is_unit(text, match["body"], end):
            continue
        name = " ".join(match["body"].split())
        end, name = with_place(text, base, end, name, known)
        yield base + start, base + end, name, sort(name), True


def _goes_on(text: str, start: int) -> bool:
    """Tell whether what stands before makes words go on with another name: «Ministry of …»."""
    part = _PART.search(text, 0, start)
    return part is not None and not (part["before"] and part["before"].lower() in WORDS)


def _are_names(fields: list[str], last: str) -> bool:
    """Tell whether one of the fields may be a name; several things are none: «Hills and Lakes»."""
    many = all(_MANY.search(one) for one in (*fields, last))
    return not many and any(_named(one) for one in fields)


_STATE_HEAD = re.compile(any_of(STATE))


def _are_two(first: str, last: str, head: str) -> bool:
    """Tell whether «and» joins two bodies, the first a firm: «Karz Capital and Orwin Sea Lines».

    What the state has is rather of two fields: «Karz Energy and Orwin Water Authority».
    """
    named = [one.split() for one in (first, last)]
    own = all(
        len(one) > 1 and may_be_surname(one[0]) and _NO_NAME.search(one[0]) is None for one in named
    )
    return own and named[0][-1] in FIRMS and not _STATE_HEAD.fullmatch(head)


_MANY = re.compile(r"[^su’']s$")


def _named(field: str) -> bool:
    """Tell whether a name may end with this word, which then is no field of what a body does."""
    last = field.split()[-1]
    return may_be_surname(last) and _NO_NAME.search(last) is None and not is_field(last)


_NO_NAME = re.compile(
    r"(?:ing|ics|ory|ure|ity|ific|[ndt]ical|[dst]ance)$|"
    r"^(?:Knowledge|Safety|Drug|Small|Medium|Micro|Arts|Crafts|Design|Law|Letters|Mines|Fisheries|Research|Colleges|Abroad|Overseas|Together|Worldwide)$"
)
"""How words end that name a field, and words of size: «Small and Medium Business Agency»."""


def fields_end(text: str, start: int, end: int) -> int:
    """End a body's name where what commas divide behind it are no fields but other names."""
    whole = text[start:end]
    first, *others = re.split(r",?\s+(?:and|&)\s+|,\s+", whole)
    listed = "," in whole and not _MINISTRY.search(first) and not _FORM_BEHIND.search(whole)
    names = [_named(one) for one in others]
    no_fields = names[:1] == [True] or 2 * sum(names) > len(names)
    if listed and (no_fields or any(_HEAD.search(one) for one in others)):
        return start + whole.index(",")
    return end


_MINISTRY = re.compile(r"\b(?:Ministry|Department)\b")
_FORM_BEHIND = re.compile(rf",\s+{FORM}")

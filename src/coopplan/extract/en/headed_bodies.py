"""English bodies told by their heads: «Ministry of Health», «Karz Fund for Culture».

The rule: capital words with a head beside them (``body_shapes``), without what only leads to them,
the name of who heads them and the place that another word says; a department of a ministry is no
side, nor is what governs a place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en import double_heads, headed_by, lettered_schools
from coopplan.extract.en import ministries as ministries_en
from coopplan.extract.en.before_bodies import OWNED, behind_lead, with_initials
from coopplan.extract.en.body_bounds import OF_SIDES, with_adjective, with_place
from coopplan.extract.en.body_shapes import BODY, OF_NATION, SECOND_BODY, TWO_FIELDS
from coopplan.extract.en.capitals import CAP, GOVERNING, NO_BODY, sort, without_lead
from coopplan.extract.en.heads import LEARNING, TRADE, any_of
from coopplan.extract.en.joined_fields import fields_end, is_unit, joined
from coopplan.extract.en.legal_forms import FORM, with_stop
from coopplan.extract.en.own_names import without_seat
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

_LED = re.compile(r"\b(?:rector|president|dean|director|head|chancellor)\s+of\s+(?:the\s+)?$", re.I)
_WITH_HEAD = re.compile(
    rf"(?P<body>(?:\w+\s+)?(?:University|Academy|Institute)\s+of\s+{CAP})(?:\s+{CAP}){{2}}$"
)
"""A university and its head: «rector of the University of Cassino Marco Dell'Isola»."""
_BEARER = re.compile(
    r"\s(?:Md|Mohd|Dr|Prof|Mr|Mrs|Ms|Hon|Engr|Shri|Smt)\.?\s|"
    r"\s+and\s+(?:the\s+)?(?:Director|President|Secretary|Chairman|Minister|Governor|Mayor|Rector|"
    r"Commissioner)(?:\s+General)?\s+(?=[A-Z][a-z]+\s+[A-Z]|of\b|and\b)|"
    r"\s+and\s+(?:Md|Mohd|Dr|Prof|Mr|Mrs|Ms|Hon|Engr|Shri|Smt)(?![\w-])"
)
"""Where behind a body the name of its officer begins: «Secretary, Ministry of Relief Md Omar»."""
_SEAT_OF = re.compile(
    r"(?:Executive\s+Body\s+of\s+)?State\s+(?:Authority|Power)\s+of\b|"
    r"(?:(?!General\b)\w+\s+)?(?:Executive\s+(?:Authority|Power|Committee)|City\s+Hall|Akimat|Hokimiyat|"
    r"Government|Administration|Municipality|City\s+Council)\s+of\b"
)
_SORT_BEHIND = re.compile(r"\s+(?:international|state|national)\s+(?:company|corporation)$")
_LEGAL_FORM = re.compile(r"(?:JSC|LLP|LLC|CJSC|OJSC|PJSC|NC|TOO)\s")
_OWNER = re.compile(r"(?:\w+ ){0,2}(?:Ministry|Department|Agency) of (?:the )?\w+(?=['’]s\s)")
_NO_SEAT = re.compile(
    rf"(?:{CAP}\s+){{0,2}}(?:Association|Union|Federation|Confederation|League)\s+of\s|{OF_NATION}|.*\bSchool\s+of\s+Government$"
)
"""A body of many governments is no seat, either: «Association of Local Government»."""


def candidates(
    text: str, base: int, known: list[Mention]
) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield start, end, name and kind of each, and that it may take in a known place."""
    yield from joined(text, base, known)
    for first, last in _bodies(text):
        slashed = _SLASHED.search(text, 0, first)
        first = slashed.start() if slashed else first
        start, end = without_lead(text, first, last, NO_BODY)
        start = with_adjective(text, first, start, end)
        start = min([start, *(at for at, stop in _joint(known, base) if at < start < stop)])
        start = with_initials(text, behind_lead(text, base, start, end, known))
        end = fields_end(text, start, end)
        end = end if _LEGAL_FORM.match(text, start) else _cut(text, base, start, end, known)
        held = _LED.search(text[:start]) and _WITH_HEAD.match(text[start:end])
        end = start + held.end("body") if held else end
        owner = _OWNER.match(text[start:end])
        end = start + owner.end() if owner else end
        bearer = _BEARER.search(text, start, end)
        end = bearer.start() if bearer else end
        end = headed_by.end_of_body(text, start, end, headed_by.known(known, base))
        name = " ".join(text[start:end].strip(' "“”«»').split())
        name = OWNED.sub(r"\g<body> of \g<owner>", _SORT_BEHIND.sub("", name))
        start, name = ministries_en.with_nation(text, base, start, name, known)
        organ = _ORGAN.match(name)
        name = name[organ.end() :] if organ is not None else name
        for one in known:
            if one.end == base + end:
                name = without_seat(name, text[one.start - base : end])
        end, name = with_place(text, base, end, name, known)
        end, name = lettered_schools.with_town(text, end, name)
        end, name = with_stop(text, end, name)
        paper = _PAPER.search(name)
        end, name = (end - len(paper.group()), name[: paper.start()]) if paper else (end, name)
        owns = _OWNS.search(name)
        end, name = (end - len(owns.group()), _OWNS.sub("", name)) if owns else (end, name)
        unit = is_unit(text, name, end)
        seat = (GOVERNING.search(name) and not _NO_SEAT.match(name)) or _SEAT_OF.match(name)
        if len(name.split()) > 1 and not unit and not seat and not OF_SIDES.search(name):
            yield base + start, base + end, name, sort(name), True


def _joint(known: list[Mention], base: int) -> Iterator[tuple[int, int]]:
    """Yield where countries stand that «and» joins: «Trinidad and Tobago»."""
    for one in known:
        if one.entry.kind == "n" and " and " in one.entry.en:
            yield one.start - base, one.end - base


_ORGAN = re.compile(
    r"(?:(?:Management|Supervisory|Executive|Governing)\s+)?Board\s+of\s+(?:the\s+)?"
    rf"(?={CAP}(?:\s+(?:of\s+)?{CAP}){{0,4}}?\s+(?:{any_of(TRADE, LEARNING, 'Railway')}|{FORM})$)"
)
"""An organ before the body whose it is: «Management Board of Karz Railways»."""
_OWNS = re.compile(r"[’']s$")
_PAPER = re.compile(r"\s+(?:[A-Z][a-z]+\s+)?(?:Agreement|Memorandum|Pact|Protocol|Accord|Treaty)$")
"""Behind a body, the paper that is called after it: «University of Karz Transfer Agreement»."""
_SLASHED = re.compile(rf"(?<![\w-]){CAP}[/–]$")
"""Before a name, another part of it: «Karz/Orwin County Port Commission», «Karz–Orwin College»."""


def _bodies(text: str) -> Iterator[tuple[int, int]]:
    """Yield where bodies stand; of «Ministry of Health and Umm University» each alone."""
    at = 0
    while match := BODY.search(text, at):
        second = SECOND_BODY.search(text, match.start("body"), match.end("body"))
        whole = text[match.start("body") : match.end()]
        if second and (TWO_FIELDS.search(whole) or re.match(double_heads.TWO_SAINTS, whole)):
            second = None
        if second and double_heads.ONE_MORE.fullmatch(text, second.end(), match.end("body")):
            second = None
        second = second or _BEARER.search(text, match.start("body"), match.end("body"))
        at = second.start() if second else match.end()
        yield match.start("body"), at


def _cut(text: str, base: int, start: int, end: int, known: list[Mention]) -> int:
    """End a body's name at the first known place after an «of» inside it, before one it joins."""
    for one in known:
        if base + start < one.start < base + end and not _qualifies(text, base, start, end, one):
            joined = re.search(r"\s+and\s+(?:the\s+)?$", text[start : one.start - base])
            if joined and not one.weak:
                return start + joined.start()
            return max(one.end - base, start)
    return end


_SYSTEM = re.compile(r"\s+System(?![\w-])")
"""Behind a state whose universities are one: «University of Ohio System»."""
_HEAD_BEHIND = re.compile(rf"(?:\s+{CAP}){{0,2}}\s+{any_of(LEARNING)}(?![\w-])")
"""Behind a place, the head of whose name it is part: «Ann Karz Ohio State University»."""
_PORT_OF = re.compile(r"Port\s+of\s+$")
_AUTHORITY = re.compile(r"\s+(?:Authority|Corporation|Company)(?![\w-])")
"""Behind a port's town, who runs it: «Port of Karz Authority»."""
_UNITED = re.compile(
    r"\b(?:Federation|Confederation|Union|Association|Assembly|League|Council|Alliance)\s+of\s+(?:the\s+)?$"
)
_OF_MEMBERS_THERE = re.compile(rf"(?:\s+{CAP}){{0,3}}\s+[A-Z][a-z]+s(?![\w’'-])")
"""Behind a place, who of it are united: «Union of Karz Municipalities»."""
_WORD_BEFORE = re.compile(rf"(?P<the>\bthe\s+)?(?<![\w-])(?P<word>{CAP})\s+$")


def _qualifies(text: str, base: int, start: int, end: int, one: Mention) -> bool:
    """Tell whether a country goes on with the name: «Association of Irish Local Government».

    So does the second of two at its beginning: «Chad Mali Trade Association».
    """
    if _SYSTEM.match(text, one.end - base, end):
        return True
    if _OF_MEMBERS_THERE.match(text, one.end - base, end) and _UNITED.search(
        text, 0, one.start - base
    ):
        return True
    ahead = text[start : one.start - base]
    if _PORT_OF.fullmatch(ahead) and _AUTHORITY.match(text, one.end - base, end):
        return True
    if (
        one.entry.kind in "rc"
        and " of " not in ahead
        and _HEAD_BEHIND.match(text, one.end - base, end)
    ):
        return True
    if one.entry.kind != "n" or re.match(r"\s+[A-Z]", text[one.end - base : end]) is None:
        return False
    before = _WORD_BEFORE.search(text[: one.start - base])
    first = index(Lang.EN).forms.get(plain(before["word"])) if before else None
    paired = before is not None and (before["the"] or (first is not None and first.kind == "n"))
    return one.weak or bool(paired)

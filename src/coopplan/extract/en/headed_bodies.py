"""English bodies told by their heads: «Ministry of Health», «the Policy and Planning Agency».

The rule: capital words with a head word beside them («University», «Fund for», «LLP»). «And» joins
fields of one body where what stands before it is no name; a department of a ministry is no side.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en import double_heads, headed_by
from coopplan.extract.en import ministries as ministries_en
from coopplan.extract.en.before_bodies import OWNED, behind_lead
from coopplan.extract.en.body_bounds import OF_SIDES, with_adjective, with_place
from coopplan.extract.en.capitals import CAP, GOVERNING, NO_BODY, POSTED, sort, without_lead
from coopplan.extract.en.common_words import may_be_surname
from coopplan.extract.en.heads import (
    ALL,
    ALONE,
    CULTURE,
    FIELDS,
    HEALTH,
    LEARNING,
    SCHOOLS,
    SEATS,
    SOCIETY,
    STATE,
    TRADE,
    any_of,
)
from coopplan.extract.en.legal_forms import BEHIND_LETTERS, FORM, with_stop
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
_RUN = (
    rf"{CAP}(?:(?:\s+(?:and|&|for)\s+|\s+of\s+(?:[Tt]he\s+)?|\s+(?:de|del|da|do|dos)\s+(?:l[ao]s?\s+)?|"
    rf"\s+){CAP})*"
)
_FIELDS = rf"{CAP}(?:\s+{CAP})?(?:,\s+{CAP}(?:\s+{CAP})?)+,?\s+(?:and|&)\s+{_RUN}"
_MORE_FIELDS = rf"(?:(?:,\s+{CAP}(?:\s+{CAP})?)+,?\s+(?:and|&)\s+{_RUN})?"
"""Behind the first field: «Chamber of Commerce, Industry and Mines»."""
_FIELD = (
    r"(?:Sciences?|Technolog(?:y|ical)|Engineering|Arts|Agricultur(?:e|al)|Medical|Medicine|Education|"
    r"Veterinary|Management|Business|Economics|Trade|Finance)"
)
"""Before the «and» inside a name: «Karz Science and Technology University»."""
_TWO_FIELDS = re.compile(rf"{CAP}\s+{_FIELD}\s+(?:and|&)\s+{_FIELD}\s+{any_of(LEARNING)}$")
"""A name with two fields is that of one body, «Karz Science and Technology University»."""
_PURPOSE = rf"(?:\s+for\s+(?:the\s+)?{CAP}(?:\s+(?:and\s+|&\s+)?{CAP}){{0,2}})?"
"""What a body is for: «Saudi Fund for Development»."""
_ADJECTIVE = r"(?:National|State|Higher|Supreme|General|Central|[A-Z]\w+(?:ian|ese|ish))"
_FIELD_WORD = (
    r"(?:Higher|Agric|Scien|Education|Industr|Trade|Commerce|Export|Technolog|Medical|Research|"
    r"Rectors|Universit|Vocation|Culture|Art|Sport|Tourism|Energy|Health|Justice|Judge|Investment|"
    r"Entrepreneur|Women|Youth|Islamic|Academ|Promotion|Tall|Muslim|Jurist|Engineer)"
)
"""How words begin that tell of what a council is one that is no place's."""
_OF_MEMBERS = r"\s+of\s+(?:Directors|Trustees|Governors|Commissioners|Regents|Management)\b"
"""Behind «Board»: who make it, so that it is but an organ of a body."""
_OF_FIELD = r"(?:of|for)\s+(?:the\s+)?"
_OF_NATION = (
    rf"(?:{CAP}\s+){{0,2}}(?:National|Federal)\s+(?:{CAP}\s+){{1,3}}"
    r"Administration(?![\w-])"
)
"""A body of the whole state is no seat of a place: «National Roads Administration»."""
_NOT_ALONE = "Chamber Port Airport Exchange"
"""Heads of trade that go on: «Karz Port Authority», «Karz Chamber of Mines»."""
_GO_ON = "Bank Chamber Port Airport Institute"
"""Heads with «of» or «for» behind them beside those of the state, of societies and of culture."""
_UNITS = "Department Directorate Secretariat Cent(?:er|re)"
"""Heads with «of» behind them that may be parts of a ministry."""
_LETTERED = "Forum Network Consortium Alliance Coalition"
"""Heads that meet or act together, bodies only where letters stand for them."""
_OF_PLACES = "Administration Committee Office Confederation Union League Party Forum"
"""Heads that have a place before them, what makes them behind: «Karz Union of Builders»."""
_OTHERWISE = f"{_UNITS} {_LETTERED} Ministry Council Administration"
_NOT_BEHIND = f"{ALONE} {_OF_PLACES} Ministry"
_BODY = re.compile(
    rf"(?<![\w-])(?P<body>(?:{CAP}\s+){{0,2}}"
    rf"(?:Ministry\s+{_OF_FIELD}|Department\s+{_OF_FIELD}(?!(?:{CAP}\s+)?Administration\b))"
    rf"(?!(?:{CAP}\s+)?(?:Ministry|Agency|Government)\b)"
    rf"(?:{_FIELDS}|{_RUN})"
    rf"|(?:{CAP}\s+){{0,2}}(?!Board{_OF_MEMBERS})"
    rf"{any_of(STATE, SOCIETY, CULTURE, HEALTH, _GO_ON, but=_OTHERWISE)}\s+"
    rf"(?:of|for)\s+(?:the\s+)?{_RUN}{_MORE_FIELDS}"
    rf"|(?:{CAP}\s+){{0,3}}{any_of(_LETTERED)}\s+(?:of|for)\s+"
    rf"{_RUN}(?:\s+in\s+{_RUN})?(?=\s+\([A-Z]{{3}})"
    rf"|(?:{CAP}\s+){{0,3}}(?:Committee|Commission|Directorate)\s+(?:on|to)\s+(?:the\s+)?{_RUN}"
    rf"|(?:{CAP}\s+){{1,5}}(?:Universit(?:y|ies)|Colleges?|School|Hospital)\s+System(?![\w-])"
    rf"|(?:{_ADJECTIVE}\s+|{CAP}\s+(?=Council\s+for\b))?Council\s+(?:of|for)\s+(?:the\s+)?"
    rf"{_FIELD_WORD}\w*(?:\s+(?:and\s+|of\s+)?{CAP})*"
    rf"|(?:{CAP}\s+){{0,2}}(?:University|Academy)\s+of\s+"
    rf"(?:the\s+)?{_RUN}{_MORE_FIELDS}"
    rf"|(?:{CAP}\s+){{1,5}}{_FIELD}\s+(?:and|&)\s+{CAP}\s+{any_of(LEARNING)}"
    r"(?![\w-])"
    rf"|(?:{CAP}\s+){{1,3}}Police(?:\s+(?:Force|Service))?(?![\w-])"
    rf"|{_OF_NATION}"
    rf"|(?:{CAP}\s+){{0,5}}School\s+(?:(?:District|Division)(?:\s+(?:No\.?\s?)?\d+)?|Board|Authority)(?![\w-])"
    rf"|(?:{CAP}\s+){{1,5}}{double_heads.TWO}"
    rf"|{double_heads.TWO_SAINTS}(?:\s+of\s+{CAP}(?:\s+{CAP})?)?"
    rf"|(?:{CAP}\s+){{1,5}}{any_of(SCHOOLS)}(?:\s+(?:No\.?|№|#)\s?\d+)?(?![\w-])"
    rf"|(?:{CAP}\s+){{1,5}}Hospital\s+(?:and|&)\s+{CAP}\s+(?:Cent(?:er|re)|Institute)(?![\w-])"
    rf"|(?:{CAP}\s+){{1,5}}{any_of(CULTURE, HEALTH, many=True)}(?![\w-])"
    rf"(?:\s+of\s+(?:the\s+)?{_RUN})?"
    rf"|(?:{CAP}\s+(?:[IVX]\s+)?){{1,5}}(?:{any_of(LEARNING, but=SCHOOLS)}|Ministry)"
    r"(?![\w-])"
    rf"(?:\s+(?:of|for)\s+{CAP}(?:\s+and\s+{CAP}|{_MORE_FIELDS}))?"
    rf"|(?:(?!(?:Council|Senate|Lower|Upper|Trial|Star)\b){CAP}\s+){{1,2}}Chamber(?![\w-]|\s+of\b)"
    rf"|{CAP}\s+&\s+(?:{CAP}\s+){{1,4}}{FORM}(?![\w-])"
    rf"|(?:{CAP}\s+){{1,5}}(?:{FORM}|{any_of(TRADE, ALONE, but=_NOT_ALONE)}|Trusts|"
    rf"Chamber\s+of\s+Commerce(?:\s+and\s+Industry)?)(?![\w-])(?:,?\s+{FORM}(?![\w-]))?(?:{BEHIND_LETTERS}){_PURPOSE}"
    rf"|(?:{CAP}\s+){{1,5}}(?:Port|Airport)(?![\w-]|\s+[A-Z])"
    rf"|(?:{CAP}\s+){{2,5}}{any_of(STATE, SOCIETY, but=_NOT_BEHIND)}"
    rf"(?![\w-]){_PURPOSE}"
    r"|[A-Z][a-z]+-[A-Z]\w+\s+(?:Authority|Commission|Agency|Bureau|Board|Service)(?![\w-])"
    rf"|(?:General|National|State|Federal|Central)\s+(?:Administration|Directorate|Department|"
    rf"Inspectorate)\s+(?:of|for)\s+(?:the\s+)?{_RUN}"
    rf"|(?:Universit(?:as|é|ät|à|eit|et)|Universidade?|Institut|Politecnico)\s+(?:d[eiau]l?\s+)?"
    rf"{CAP}(?:\s+{CAP}){{0,3}}"
    rf"|(?:{CAP}\s+){{1,3}}(?:international|state|national)\s+(?:company|corporation|university)"
    r"(?![\w-])"
    rf"|(?<![”\"»] )(?:JSC|LLP|LLC|CJSC|OJSC|PJSC|NC|TOO)\s+[\"“«]?{CAP}(?:\s+{CAP}){{0,2}}[\"”»]?)"
)
_SORT_BEHIND = re.compile(r"\s+(?:international|state|national)\s+(?:company|corporation)$")
_LEGAL_FORM = re.compile(r"(?:JSC|LLP|LLC|CJSC|OJSC|PJSC|NC|TOO)\s")
_SECOND_BODY = re.compile(
    rf"\s+and\s+(?:the\s+)?(?=(?:{CAP}\s+){{1,4}}(?:{any_of(ALL)}|Police|Municipality)"
    rf"(?![\w-])|"
    rf"(?:{CAP}\s+){{2,4}}(?:Co|{FORM}|Group|Holding)(?![\w-])|"
    r"(?:Universities|Colleges|Schools|Ports)\s+[A-Z]|[A-Z]{4,}(?![\w-]))"
)
_OWNER = re.compile(r"(?:\w+ ){0,2}(?:Ministry|Department|Agency) of (?:the )?\w+(?=['’]s\s)")
_NO_SEAT = re.compile(
    rf"(?:{CAP}\s+){{0,2}}(?:Association|Union|Federation|Confederation|League)\s+of\s|{_OF_NATION}"
)
"""A body of many governments is no seat, either: «Association of Local Government»."""
_UNIT = re.compile(r"\b(?:Department|Division|Directorate|Section|Unit|Bureau|Office)$")
_OF_BODY = re.compile(
    rf"\s+(?:of|at|in|under)\s+(?:the\s+)?(?:{CAP}\s+){{0,2}}(?:Ministry|General Administration|"
    r"General Directorate|State Committee)\b"
)
"""Behind a unit of it, which is no side of its own."""
GOES_ON = rf"\s+{CAP}(?:\s+{CAP})?\s+(?:{any_of(STATE, but=SEATS)}|Division)\b"
"""Behind the «and» of one body's name: «the Policy and Planning Department»."""
_JOINED = re.compile(
    rf"(?:\b[Tt]he|[’']s)\s+(?P<body>(?P<first>{CAP}(?:\s+{CAP}){{0,2}}(?:,\s+{CAP}(?:\s+{CAP})?)"
    rf"{{0,3}}),?\s+(?:and|&)\s+(?P<last>{CAP}(?:\s+{CAP}){{0,2}}?)\s+(?P<head>{any_of(ALL)}"
    rf"(?:\s+System)?|Division)(?![\w-]))"
)
_HEAD = re.compile(
    rf"\b(?:Universit\w+|{any_of(ALL, but=FIELDS)}|Limited|Ltd|District|County|Province|"
    r"Municipality|Prefecture)\b"
)
"""A body of two fields: «the Trade and Investment Board»."""


def candidates(
    text: str, base: int, known: list[Mention]
) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield start, end, name and kind of each, and that it may take in a known place."""
    yield from _joined(text, base, known)
    for first, last in _bodies(text):
        slashed = _SLASHED.search(text, 0, first)
        first = slashed.start() if slashed else first
        start, end = without_lead(text, first, last, NO_BODY)
        start = with_adjective(text, first, start, end)
        start = behind_lead(text, base, start, end, known)
        end = _fields_end(text, start, end)
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
        for one in known:
            if one.end == base + end:
                name = without_seat(name, text[one.start - base : end])
        end, name = with_place(text, base, end, name, known)
        end, name = with_stop(text, end, name)
        owns = _OWNS.search(name)
        end, name = (end - len(owns.group()), _OWNS.sub("", name)) if owns else (end, name)
        unit = _UNIT.search(name) and _OF_BODY.match(text, end)
        seat = (GOVERNING.search(name) and not _NO_SEAT.match(name)) or _SEAT_OF.match(name)
        if len(name.split()) > 1 and not unit and not seat and not OF_SIDES.search(name):
            yield base + start, base + end, name, sort(name), True


_OWNS = re.compile(r"[’']s$")
_SLASHED = re.compile(rf"(?<![\w-]){CAP}/$")
"""Before a name, another part of it: «Karz/Orwin County Port Commission»."""


def _joined(
    text: str, base: int, known: list[Mention]
) -> Iterator[tuple[int, int, str, str, bool]]:
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
        if POSTED.search(match["body"]) or (
            _UNIT.search(match["body"]) and _OF_BODY.match(text, end)
        ):
            continue
        name = " ".join(match["body"].split())
        end, name = with_place(text, base, end, name, known)
        yield base + start, base + end, name, sort(name), True


def _are_names(fields: list[str], last: str) -> bool:
    """Tell whether one of the fields may be a name; several things are none: «Hills and Lakes»."""
    many = all(_MANY.search(one) for one in (*fields, last))
    return not many and any(_named(one) for one in fields)


_MANY = re.compile(r"[^su’']s$")


def _named(field: str) -> bool:
    """Tell whether a name may end with this word, which then is no field of what a body does."""
    last = field.split()[-1]
    return may_be_surname(last) and _NO_NAME.search(last) is None


_NO_NAME = re.compile(
    r"(?:ing|ics|ory|ure|ity|ific|[ndt]ical)$|"
    r"^(?:Small|Medium|Micro|Arts|Crafts|Design|Law|Letters|Mines|Fisheries|Research|Colleges)$"
)
"""How words end that name a field, and words of size: «Small and Medium Business Agency»."""


def _fields_end(text: str, start: int, end: int) -> int:
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


def _bodies(text: str) -> Iterator[tuple[int, int]]:
    """Yield where bodies stand; of «Ministry of Health and Umm University» each alone."""
    at = 0
    while match := _BODY.search(text, at):
        second = _SECOND_BODY.search(text, match.start("body"), match.end("body"))
        whole = text[match.start("body") : match.end()]
        if second and (_TWO_FIELDS.search(whole) or re.match(double_heads.TWO_SAINTS, whole)):
            second = None
        second = second or _BEARER.search(text, match.start("body"), match.end("body"))
        at = second.start() if second else match.end()
        yield match.start("body"), at


def _cut(text: str, base: int, start: int, end: int, known: list[Mention]) -> int:
    """End a body's name at the first known place after an «of» inside it, before one it joins."""
    for one in known:
        if base + start < one.start < base + end and not _qualifies(text, base, end, one):
            joined = re.search(r"\s+and\s+(?:the\s+)?$", text[start : one.start - base])
            if joined and not one.weak:
                return start + joined.start()
            return max(one.end - base, start)
    return end


_SYSTEM = re.compile(r"\s+System(?![\w-])")
"""Behind a state whose universities are one: «University of Ohio System»."""
_UNITED = re.compile(
    r"\b(?:Federation|Confederation|Union|Association|Assembly|League|Council|Alliance)\s+of\s+(?:the\s+)?$"
)
_OF_MEMBERS_THERE = re.compile(rf"(?:\s+{CAP}){{0,3}}\s+[A-Z][a-z]+s(?![\w’'-])")
"""Behind a place, who of it are united: «Union of Karz Municipalities»."""
_WORD_BEFORE = re.compile(rf"(?P<the>\bthe\s+)?(?<![\w-])(?P<word>{CAP})\s+$")


def _qualifies(text: str, base: int, end: int, one: Mention) -> bool:
    """Tell whether a country goes on with the name: «Association of Irish Local Government».

    So does the second of two at its beginning: «Chad Mali Trade Association».
    """
    if _SYSTEM.match(text, one.end - base, end):
        return True
    if _OF_MEMBERS_THERE.match(text, one.end - base, end) and _UNITED.search(
        text, 0, one.start - base
    ):
        return True
    if one.entry.kind != "n" or re.match(r"\s+[A-Z]", text[one.end - base : end]) is None:
        return False
    before = _WORD_BEFORE.search(text[: one.start - base])
    first = index(Lang.EN).forms.get(plain(before["word"])) if before else None
    paired = before is not None and (before["the"] or (first is not None and first.kind == "n"))
    return one.weak or bool(paired)

"""Whole names of bodies and places that stand in a list: «the Port of Wexford and Karz College».

The rule: a name is a run of capital words with small ones of names in it. It ends before an «and»
behind which another whole name begins, at a bracket, or where its town is told behind it; such a
town is part of it only where nothing else in the name says which body it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.en.body_or_land import HEADED, is_body
from coopplan.extract.en.body_shapes import ORGAN
from coopplan.extract.en.capitals import OF_MANY, POSTED, sort
from coopplan.extract.en.double_heads import ONE_MORE
from coopplan.extract.en.legal_forms import FORM
from coopplan.extract.en.own_names import is_general, without_seat
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.sentences import UPPER
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_WORD = (
    rf"(?:[a-z]-(?=[{UPPER}]))?"
    rf"(?:[{UPPER}](?:\.[{UPPER}])+\.?|[{UPPER}][\w’'./-]*\w{OF_MANY}|[{UPPER}])(?![\w-])"
)
_RUN = re.compile(
    rf"{_WORD}(?:\s+(?:(?:of|for|de|del|da|das|do|dos|du|di|the|la|der|für|y|e)\s+){{0,2}}{_WORD})*"
)
_OWNER = re.compile(rf"{_WORD}(?:\s+{_WORD}){{0,2}}[’']s?\s+(?={_WORD})")
_INSIDE = re.compile(
    r"\b(?:(?:Wom[ae]n|M[ae]n|Child(?:ren)?|Peoples?|Girls|Boys|King|Queen|Workers|Farmers|Teachers|"
    r"Veterans|Students|Citizens|Consumers|Employers|Manufacturers|Traders|Bishop|Trinity|General|"
    r"Prosecutor|President|Minister|Governor|Mayors?|Commissioner|Ombuds\w+)[’']|"
    r"St\.?\s)|(?:[A-Z][\w-]*\s+)*[A-Z][\w-]+(?:ers|ors|[iy]sts|ians|[ae]nts)(?<!landers)[’']\s"
)
"""Possessives inside a name: «National Women's College», «St. Ann's Hospital»."""
_COUNTED = re.compile(
    r"(?:two|three|four|five|six)\s+(?:[\w-]+\s+){0,3}?(?:universities|colleges|institutes|schools|"
    r"companies|ports|chambers|banks|agencies|ministries|bodies|partners)(?:\s+(?:of|in|from)\s+"
    r"(?:the\s+)?[A-Z]\w+)?(?:,|:|\s[–—-])\s+"
)
"""Before a list inside another: «and two universities of Chad, … and …»."""
_LEAD = re.compile(
    r"(?:(?:the|its|their|a|an)\s+)?(?:(?:[\w-]+\s+){0,2}(?:equivalent|counterpart|partner),?\s+)?"
    r"(?:the\s+)?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\([^()]{1,60}\)")
_TOWN = re.compile(
    rf",\s+(?P<town>{_WORD}(?:\s+{_WORD}){{0,2}})(?=,|\s+and\b|\s+[a-z]|[.;]|\s+\(|$)"
)
_LIES = re.compile(
    rf"\s+(?:in|at|from|based\s+in)\s+(?:the\s+)?(?:(?:{_WORD}\s+)?(?:[a-z]+\s+){{1,2}}of\s+)?"
    rf"{_WORD}(?:\s+{_WORD}){{0,2}}"
)
_AND = re.compile(r",?\s+(?:and|&|as\s+well\s+as|together\s+with|along\s+with)\s+")
_COMMA = re.compile(r",\s+(?!and\b)")
_JOIN = re.compile(rf"\s+(?:and|&)\s+(?={_WORD})")
PEOPLE_OF = re.compile(
    r"(?:Representatives|Officials|Delegates|Delegations?|Members|Leaders|Authorities|Experts|"
    r"Scientists|Students|Teachers|Management|Rectors|Deans)\s+(?:of|from)\s+"
)
"""Before the bodies whose people act for them."""
_OF_FIELDS = re.compile(
    r"(?:[A-Z]\w+\s+){0,2}(?:Ministry|Department|Faculty|School)\s+(?:of|for)\b"
)
_FIELD = re.compile(rf",\s+(?={_WORD}(?:\s+{_WORD})?,?\s+(?:and|&)\s+{_WORD})")

_SEAT = re.compile(
    r"(?:\s+(?:City|Town|State|Province|Provincial|Prefecture|Prefectural|Region|Regional|County|"
    r"District|Municipal|Metropolitan|Oblast|Krai|Government|Administration|Council|People[’']s|"
    r"Executive|Committee|Assembly|Akimat|Authorities))*"
)
"""Behind a place, what governs it and stands for it; nothing for the place alone."""


def listed(told: Told, at: int) -> tuple[list[Mention], int]:
    """Return the names that a list names which begins at a character of a sentence, and its end."""
    found: list[Mention] = []
    while (one := _item(told, at)) is not None:
        name, end = one
        found.append(name)
        text = told.span.text
        last = _AND.match(text, end)
        more_of = _COUNTED.match(text, last.end()) if last is not None else None
        if more_of is not None:
            rest, stop = listed(told, more_of.end())
            return [*found, *rest], stop
        if last is not None and (more := _item(told, last.end())) is not None:
            return [*found, more[0]], more[1]
        comma = _COMMA.match(text, end)
        if comma is None or not _goes_on(told, comma.end()):
            return found, end
        at = comma.end()
    return found, at


def _goes_on(told: Told, at: int) -> bool:
    """Tell whether an «and» with a last name stands behind the names that commas divide."""
    return _item(told, at) is not None and any(
        _item(told, match.end()) is not None
        for match in _AND.finditer(told.span.text, at, at + _FAR)
    )


_FAR = 160
"""Letters behind a comma in which a list ends."""


def _item(told: Told, at: int) -> tuple[Mention, int] | None:
    """Return the name that begins at a character of a sentence, and where what tells of it ends."""
    text, base = told.span.text, told.span.start
    lead = _LEAD.match(text, at)
    start = lead.end() if lead else at
    organ = ORGAN.match(text, start)
    begin = _behind_owner(told, organ.end() if organ else start)
    end = _end(told, begin)
    if end is None or any(
        one.start - base < end and begin < one.end - base and not _may_be_body(one)
        for one in told.people
    ):
        return None
    name = _without_country(re.sub(r"[’']s?$", "", text[begin:end]))
    for place in told.places:
        if place.end - base == end:
            name = without_seat(name, text[place.start - base : end])
    if _posted(name) or PEOPLE_OF.match(name) or re.match(r"[’']s?\s", text[end:]):
        return None
    bracket = _BRACKET.match(text, end)
    stop = bracket.end() if bracket else end
    ruled = None if is_body(name) else _RULED.match(text, stop)
    stop = ruled.end() if ruled else stop
    if is_body(name):
        town = _TOWN.match(text, stop)
        if town is not None and not HEADED.search(town["town"]) and is_general(name):
            name, stop = f"{name}, {town['town']}", town.end()
            bracket = _BRACKET.match(text, stop)
            stop = bracket.end() if bracket else stop
        elif town is not None and _is_aside(told, town):
            stop = town.end()
        lies = _LIES.match(text, stop)
        stop = lies.end() if lies and not HEADED.search(lies.group()) else stop
    return _mention(told, begin, end, name), stop


def _may_be_body(one: Person) -> bool:
    """Tell whether a name may be a body's; with an office the surname «Park» makes it none."""
    name = one.name.partition(" ")[2] if one.office is not None else one.name
    return HEADED.search(name) is not None


_RULED = re.compile(
    r"\s+(?:(?:state|provincial|regional|county|city|municipal|local|district)\s+)?"
    r"(?:government|administration|authorities|council)(?![\w-])"
)
"""Behind a place, who governs it: «the Karz state government has signed»."""


def _posted(name: str) -> bool:
    """Tell whether a name holds an office, other than as whose a body is: «Union of Rectors»."""
    post = POSTED.search(name)
    whose = post is not None and re.search(r"(?:Union|Association)\s+of\s+$", name[: post.start()])
    return post is not None and not whose


def _is_aside(told: Told, town: re.Match[str]) -> bool:
    """Tell whether «…, Karz, and …» only says where a body is: the next is a body, Karz none.

    So does a known place before the verb: «Orwin University, Graz signed …».
    """
    text, base = told.span.text, told.span.start
    known = any((one.start - base, one.end - base) == town.span("town") for one in told.places)
    if known and re.match(r"\s+[a-z]+(?<!\sand)\b", text[town.end() :]):
        return True
    last = re.compile(r",?\s+and\s+(?:the\s+)?").match(text, town.end())
    more = _RUN.match(text, last.end()) if last else None
    return more is not None and is_body(more.group()) and not is_body(town["town"])


_OF_COUNTRY = re.compile(rf"(?P<name>.*\b(?:{FORM}|Group))\s+of\s+(?P<country>.+)")


def _without_country(name: str) -> str:
    """Return a company's name without the country that only says where it is: «Karz Group»."""
    match = _OF_COUNTRY.fullmatch(name)
    place = index(Lang.EN).forms.get(plain(match["country"])) if match else None
    return match["name"] if match and place and place.kind == "n" else name


_SEATED = re.compile(r"[A-Z][\w-]*-based\s+(?=[A-Z])")
"""Before a body's name, where it is: «Graz-based Karz Society»."""


def _behind_owner(told: Told, start: int) -> int:
    """Return where a name begins behind a place whose it is: «Chad's Port Authority».

    A body that is called with its place stays whole: «Chad's Ministry of Trade».
    """
    seated = _SEATED.match(told.span.text, start)
    start = seated.end() if seated else start
    owner = _OWNER.match(told.span.text, start)
    if owner is None or _INSIDE.search(owner.group()):
        return start
    there = (one for one in told.organisations if one.start - told.span.start == start)
    called = any(not one.name.startswith(owner.group()) for one in there)
    return start if called else owner.end()


def _end(told: Told, start: int) -> int | None:
    """Return where the name ends that begins at a character of a sentence, if one does."""
    text, base = told.span.text, told.span.start
    run = _RUN.match(text, start)
    if run is None:
        return None
    known = [
        one.end - base
        for one in told.named
        if one.start - base == start and not _of_two(text[start : one.end - base])
    ]
    end = max(run.end(), *known, 0)
    while (more := _goes_on_with(told, start, end)) is not None:
        end = more
    return end


def _goes_on_with(told: Told, start: int, end: int) -> int | None:
    """Return where a name ends that goes on with one more field: «… and Industry of Chad»."""
    text, base = told.span.text, told.span.start
    name = text[start:end]
    joined = _JOIN.match(text, end)
    on = joined or (_FIELD.match(text, end) if _OF_FIELDS.match(name) else None)
    more = _RUN.match(text, on.end()) if on else None
    if more is not None and ONE_MORE.fullmatch(more.group()) and is_body(name):
        return more.end()
    if more is None or not is_body(name) or _whole(more.group()):
        return None
    ends = {one.end - base for one in told.places}
    begins = {one.start - base for one in told.places}
    if more.start() in begins or (joined and end in ends):
        return None
    fields = re.search(r"\s(?:of|for)\s", name) is not None
    return more.end() if fields or _BRACKET.match(text, more.end()) else None


def _of_two(name: str) -> bool:
    """Tell whether words are the names of two bodies: «Karz Chamber and Gumri Council»."""
    return any(
        is_body(name[: match.start()])
        and _whole(name[match.end() :])
        and not ONE_MORE.fullmatch(name[match.end() :])
        for match in _JOIN.finditer(name)
    )


def _whole(name: str) -> bool:
    """Tell whether words behind an «and» are a name of their own."""
    return is_body(name) or re.fullmatch(rf"[{UPPER}]{{2,8}}", name) is not None


def _mention(told: Told, start: int, end: int, name: str) -> Mention:
    """Return what is named so already, or a body of that name."""
    base = told.span.start
    for one in told.named:
        whole = (one.start - base, one.end - base) == (start, end) and ", " not in name
        inside = start <= one.start - base and one.end - base <= end
        place = inside and one.entry.kind in "rcn" and not is_body(name)
        if whole or (place and _SEAT.fullmatch(told.span.text, one.end - base, end)):
            return one
    return Mention(Entry(sort(name), "", "", "", name), base + start, base + end, name)


def in_full(one: Mention, told: Sequence[Told]) -> Mention:
    """Return a body that is named by its letters or by what it is alone by its whole name.

    «ACP» is «Panama Canal Authority (ACP)», «the Parliament» the only parliament of the text.
    """
    if one.entry.kind in "rcn":
        return one
    letters = re.fullmatch(rf"[{UPPER}]{{2,8}}", one.name)
    if not letters and " " in one.name:
        return one
    more = re.compile(
        rf"\s*\((?:the\s+)?{re.escape(one.name)}\)"
        if letters
        else rf"(?<![\w-]){re.escape(one.name)}(?![\w-])"
    )
    names = {
        each.span.text[match.start() : _end(each, match.start())].removeprefix("The ")
        for each in told
        for match in _RUN.finditer(each.span.text)
        if (more.match(each.span.text, match.end()) if letters else more.search(match.group()))
        and len(match.group().split()) > 1
        and not POSTED.search(match.group())
        and not each.headline
    }
    if len(names) != 1:
        return one
    name = names.pop()
    return replace(one, entry=replace(one.entry, en=name), name=name)

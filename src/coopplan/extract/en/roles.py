"""English names that no list holds, told by their part in a text: who leads them, who signs.

The rule: «the governor of …», «… CEO Ann Cruz», «on behalf of …», «… and … signed». What is known
already, an office, or a word that only begins a sentence is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en import companies as companies_en
from coopplan.extract.en import headed_by
from coopplan.extract.en.bearers import without_nation, without_person
from coopplan.extract.en.capitals import (
    CAP,
    GOVERNING,
    NAME,
    NO_NAME,
    POSTED,
    sort,
    without_lead,
)
from coopplan.extract.en.joined_fields import GOES_ON
from coopplan.extract.en.side_names import ONLY_HEAD, Candidate, of_sides
from coopplan.extract.en.signing_verbs import SIGNED
from coopplan.extract.en.urban_heads import without_head
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.offices import is_field
from coopplan.model.text import Lang

_OFFICE = re.compile(
    rf"(?<![\w-])(?P<office>governor|mayor|akim|hokim|khokim|regent|prefect|voivode|chief\s+minister)"
    rf"(?:s?[ -]generals?|s)?\s+of\s+"
    rf"(?:the\s+)?"
    rf"(?:province\s+of\s+|city\s+of\s+|state\s+of\s+)?(?P<name>(?-i:{NAME}))"
    rf"(?:\s+and\s+(?P<other>(?-i:(?!{POSTED.pattern}){NAME})))?",
    re.IGNORECASE,
)
_HEADS_OF = re.compile(
    rf"(?<![\w-])(?P<office>[Gg]overnor|[Mm]ayor)s\s+of\s+(?P<list>{NAME}(?:,\s+{NAME}){{1,6}},?\s+and\s+"
    rf"{NAME})(?=\s+[a-z]|\.$)"
)
"""Several heads at once: «the mayors of Karz, Orwin and Tolm have signed»."""
_ITS_BEARER = re.compile(
    rf",\s+(?:the\s+|(?i:deputy|vice|acting|former|first)\s+)*(?:[a-z]+\s+)?(?i:{POSTED.pattern})"
)
"""Behind a name that is no second place: «Ann Cruz, mayor of Graz and Ben Holt, mayor of Linz»."""
_INITIAL_NEXT = re.compile(rf"\s+[A-Z]\.\s+{CAP}")
"""Behind a first name that is no second place: «governor of Karz and Ann J. Cruz»."""
_BEARER_OF = re.compile(
    rf"(?:Governors?|Gov\.|Mayors?|Premiers?|Commissioner|Magistrate|Minister|Secretary|"
    rf"\band(?!\s+{POSTED.pattern}))\s+{CAP}(?:\s+(?:[A-Z]\.\s+)?(?:[a-z]{{2,3}}[\s-])?{CAP}){{1,2}}"
    rf"\s+of\s+(?P<name>{CAP}(?:\s+{CAP}){{0,2}})"
)
_NEXT_OF = re.compile(
    rf"(?<=,)\s+(?!{POSTED.pattern}){CAP}(?:\s+(?:[A-Z]\.\s+)?{CAP}){{1,2}}\s+of\s+"
    rf"(?P<name>{CAP}(?:\s+{CAP}){{0,2}})(?=,|\s+and\b)"
)
_OF_MANY = re.compile(r"\b(?:Governors|Mayors|Premiers)\s+(?=[A-Z])")
"""Before a list of bearers: «Governors Ann Cruz of Karz, Ben Holt of Orwin and Cy Dunn of …»."""
_CHIEF_OF = re.compile(
    rf"\b(?:[Pp]resident|[Dd]irector(?:[ -][Gg]eneral)?|CEO|[Hh]ead|"
    rf"[Cc]hief\s+[Ee]xecutive(?:\s+[Oo]fficer)?|[Cc]hair(?:man|person|woman)?|[Rr]ector|[Mm]anager|[Dd]ean|[Ff]ounder|"
    rf"[Ss]ecretary[ -][Gg]eneral)\s+(?:of|at)\s+(?:the\s+)?"
    rf"(?P<name>{CAP}(?:\s+{CAP}){{0,3}})(?=\s*[,.)]|\s+(?:and(?!{GOES_ON})|{SIGNED}|on)\b)"
)
_BEFORE_CHIEF = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,5}}?)(?:(?:Deputy|Vice|First|Executive|Managing|General|"
    rf"Chief|Country|Acting)[ -]){{0,2}}(?:CEO|Director(?:[ -]General)?|President|Chairman|"
    rf"Chairperson|Chairwoman|Rector|Manager|Executive(?:[ ]Officer)?)"
    rf"(?=,?\s+(?:\w+\.\s)?{CAP}\s+{CAP})"
)
_RANK = re.compile(
    r"(?:Executive|Managing|General|Chief|Country|Operating|Operations|Financial|Finance|Board|"
    r"Commercial|Marketing|Sales|Technical|Strategy|Legal|Programme?|Project|Development|Research|"
    r"Academic|Administrative|Medical|Scientific|Artistic|Creative|Sustainability|Partnerships?|"
    r"Business|Human Resources|Public Affairs|Communications?)(?: \w+)?"
)
_FOR = re.compile(
    rf"\b(?:{SIGNED}\s+for(?!\s+(?:the\s+)?[A-Z]{{2,8}}\b)|on\s+behalf\s+of|"
    rf"on\s+the\s+part\s+of|(?:his|her|their))\s+(?:the\s+)?(?P<name>{CAP}"
    rf"(?:\s+{CAP}){{0,2}})(?=\s+(?:by\b|counterpart|side\b|while\b|and\b)|\s*[,.;])"
)
_BEFORE_OFFICE = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,3}})(?:Vice[ -]|Deputy[ ]|Lt\.[ ]|Lieutenant[ ]|"
    rf"Acting[ ])?"
    rf"(?P<office>(?:[Gg]overnor|Gov\.|[Mm]ayor|[Aa]kim|[Hh]okim|[Kk]hokim)(?=\s+{CAP})|"
    r"(?:Metropolitan|Municipal)\s+Chief\s+Executive\b)"
)
_OWN_HEAD = re.compile(
    rf"(?<![\w-])(?P<name>{CAP}(?:\s+{CAP})?)[’']s\s+(?:regional\s+|city\s+|deputy\s+)?"
    rf"(?P<office>mayor|governor|president|premier|akim|hokim|khokim),?\s+(?={CAP}\s+{CAP})"
)
_ADDRESSED = re.compile(r"\s+(?:Hon|Dr|Prof|Mr|Mrs|Ms|Engr|Amb|Sen|Rev)$")
"""Behind a place, how its head is addressed: «President of Karz Hon. Ann Cruz»."""
_OF_TOWN = re.compile(r"mayor|metropolitan|municipal", re.IGNORECASE)
"""How offices begin whose place is a town."""
_RULES = re.compile(r"\b(?:Governor|Mayor|Akim|Hokim|Khokim)\b")
_RANKS = (
    r"(?:Lord|Lady|Vice|Deputy|Lieutenant|Lt|Acting|Interim|First|Second|Senior|Executive|Former|"
    r"Outgoing|Incoming|Ex|Then|Honorary|Honourable|Honorable|Right|Worshipful)"
)
"""What ranks a governor or a mayor, and names no place: «Lord Mayor», «Vienna Vice Governor»."""
_RANKED = re.compile(rf"^(?:{_RANKS}(?:\s+|$))+")
_SEAT = re.compile(rf"(?:\s+(?:Municipal|Provincial|Regional|{_RANKS}))+$")
_OF_SEAT = re.compile(
    r"(?:(?:^|\s+)(?:Assistant|Municipal|Regional|Provincial|District|County|City))+$"
)
"""What belongs to the office behind it: «Karz Regional Director»."""
_ONLY_SORT = re.compile(
    r"(?:(?:City|Town|Municipal(?:ity)?|Province|Provincial|State|Region|Regional|County|District|"
    r"Metropolitan|Port|Island|Capital|Territory)(?:\s+|$))+"
)
"""What only says which sort of place somebody governs: «City Mayor Ann Cruz»."""


def candidates(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the names of a sentence that starts at ``base``, the surest first."""
    yield from _governed(text, base, known)
    yield from companies_en.of_a_people(text, base)
    yield from _led(text, base, known)
    yield from of_sides(text, base)
    yield from _located(text, base, known)


def _governed(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the places of governors and mayors; a mayor's is the town, not its region."""
    regions = {(one.start - base, one.end - base) for one in known if one.entry.kind == "r"}
    for match in _HEADS_OF.finditer(text):
        kind = "c" if _OF_TOWN.match(match["office"]) else "r"
        for one in re.finditer(NAME, match["list"]):
            start = base + match.start("list") + one.start()
            yield start, start + len(one.group()), one.group(), kind, False
    for pattern in (_OFFICE, _BEFORE_OFFICE, _OWN_HEAD):
        for match in pattern.finditer(text):
            start, end = without_lead(text, match.start("name"), match.end("name"))
            name = text[start:end].strip()
            if pattern is _OFFICE:
                name = without_nation(name, base + start, known)
                name = without_head(_SEAT.sub("", without_person(name, text, end)), text)
            if _only_people(name, text, end):
                continue
            bearer = pattern is _OFFICE and _ITS_BEARER.match(text, match.end())
            bearer = bearer or (pattern is _OFFICE and _INITIAL_NEXT.match(text, match.end()))
            other = match["other"] if pattern is _OFFICE and not bearer else None
            if other and not POSTED.search(other):
                kind = "c" if match["office"].lower() == "mayor" else "r"
                yield (
                    base + match.start("other"),
                    base + match.end("other"),
                    other,
                    kind,
                    False,
                )
            name = without_head(_SEAT.sub("", re.sub(r"[’']s$", "", name)), text)
            ranked = _RANKED.match(name)
            start, name = start + (ranked.end() if ranked else 0), _RANKED.sub("", name, 1)
            named = len(name) > 2 and not _ONLY_SORT.fullmatch(name)
            if named and not NO_NAME.match(name.split()[0]):
                kind = "c" if _OF_TOWN.match(match["office"]) else "r"
                town = kind == "c" and (start, start + len(name)) in regions
                yield base + start, base + start + len(name), name, kind, town
    for match in _BEARER_OF.finditer(text) if POSTED.search(text) else ():
        if not POSTED.search(text[match.start() + 1 : match.start("name")].partition(" ")[2]):
            start, end = match.span("name")
            yield base + start, base + end, match["name"], "r", False
    many = _OF_MANY.search(text)
    for match in _NEXT_OF.finditer(text, many.end()) if many else ():
        if not POSTED.search(match.group()):
            yield base + match.start("name"), base + match.end("name"), match["name"], "r", False


def _only_people(name: str, text: str, end: int) -> bool:
    """Tell whether a name says of which people a place is: «mayor of the Northern Irish city»."""
    words = name.split()
    people = bool(words) and plain(words[-1]) in index(Lang.EN).peoples
    return people and _OF_PEOPLE.match(text, end) is not None


def _led(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the bodies of directors and presidents, and those for which somebody acts."""
    for match in _CHIEF_OF.finditer(text):
        places = headed_by.known(known, base)
        end = headed_by.end_of_body(text, match.start("name"), match.end("name"), places)
        start = base + match.start("name")
        name = _ADDRESSED.sub("", text[match.start("name") : end])
        if ONLY_HEAD.fullmatch(name) or _OWNED_HEAD.fullmatch(name) or is_field(name):
            continue
        if not NO_NAME.match(name.split()[0]) and not any(one.start == start for one in known):
            yield start, start + len(name), name, sort(name), True
    for pattern in (_BEFORE_CHIEF, _FOR):
        for match in pattern.finditer(text):
            start, end = without_lead(text, match.start("name"), match.end("name"))
            name = re.sub(r"[’']s$", "", text[start:end].strip())
            if pattern is _BEFORE_CHIEF:
                name = _OF_SEAT.sub("", name)
            own = name and not POSTED.search(name) and not GOVERNING.search(name)
            if own and not _RANK.fullmatch(name) and not ONLY_HEAD.fullmatch(name):
                ruled = match["name"] and text[match.end() :].lstrip().startswith("counterpart")
                kind = "r" if ruled and _RULES.search(text) else sort(name)
                yield base + start, base + start + len(name), name, kind, False


_OWNED_HEAD = re.compile(rf"{CAP}[’']s\s+{ONLY_HEAD.pattern}")
"""«The Agency's Board»: a part of a body told of elsewhere."""


_LOCATED = re.compile(
    rf"\b(?:(?:with|from|in|to|as|city|town)\s+(?P<a>{NAME}),\s+(?:the\s+)?|"
    rf"(?:of|and|between)\s+(?P<b>{NAME})(?:,\s+(?:the\s+)?|\s+in\s+))$"
)


_ROW_OF_BEARERS = re.compile(
    rf"(?i:{POSTED.pattern})\s+(?:{CAP}(?:\s+(?:[A-Z]\.\s+)?{CAP}){{1,2}},\s+{NAME},\s+)+(?:and\s+)?$"
)
"""Before one more bearer, who is no town: «Premiers Ann Cruz, Ohio, and Ben Holt, Utah»."""
_OF_PEOPLE = re.compile(r"\s+(?:city|town|capital|province|region|state|county|prefecture)\b")
_OFFICE_NEXT = re.compile(
    rf"(?:[’']s)?\s+(?:[A-Z]\w+\s+)?{POSTED.pattern}|"
    rf"(?:[’']s|(?<=[’']s))\s+(?:[\w-]+\s+){{0,4}}?(?i:{POSTED.pattern})"
)
"""Behind a place whose officer was named before: «signed by Ann Cruz, Ohio's trade minister»."""


def _located(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the towns that stand right before the country or region where they lie."""
    for one in known:
        if one.entry.kind == "c" or one.weak:
            continue
        match = _LOCATED.search(text, 0, one.start - base)
        key = "a" if match and match["a"] else "b"
        name = match[key] if match else ""
        at = match.start(key) if match else 0
        if POSTED.search(name) and " of " in name:  # «Mayor Ann Cruz of Graz, Chad»
            at, name = at + name.rindex(" of ") + 4, name.rpartition(" of ")[2]
        if match and one.entry.kind != "n" and text[match.end(key)] != ",":
            continue
        if _OFFICE_NEXT.match(text, one.end - base):
            continue  # «signed by Ann Cruz, Ohio Governor»
        if not match or name.isupper() or POSTED.search(name) or NO_NAME.match(name.split()[0]):
            continue
        start, end = base + at, base + match.end(key)
        if _ROW_OF_BEARERS.search(text, 0, at):
            continue
        if not any(each.start < end and start < each.end for each in known):
            yield start, end, name, "c", False

"""People whom an English sentence names: first names, initials, particles and surnames in a row.

The rule: a run of capital words, none of which is the name of a place, a body, an office or a
common word. Forms of address («H.E.», «Hon.», «Tan Sri») are no part of a name, «Jr.» is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.en import name_ends, no_names
from coopplan.extract.en.addresses import ADDRESS
from coopplan.extract.en.common_words import (
    ABSTRACT,
    COMMON,
    FIRST_TOO,
    GIVEN_TOO,
    SURNAMES_TOO,
    may_be_surname,
)
from coopplan.extract.en.signing_verbs import BEARS_NAMES, NAMES, SIGNATORY
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office, is_field
from coopplan.extract.persons import Person
from coopplan.extract.sentences import LETTER, UPPER, Span

_INITIAL = rf"(?:[{UPPER}]\.|(?:Kh|Ch|Sh|Ts|Yu|Ya|Ye|Zh|Dz|Th|Ma|Md|Mohd|Moh|Muh|Abd)\.)"
_WORD = rf"[{UPPER}][{LETTER}]*(?:[-’'‘`ʻ][{LETTER}]+)*(?:(?<!s)['’](?= [{UPPER}][{LETTER}]*['’]))?"
_PARTICLE = (
    r"(?:bin(?:ti?)?[ ](?:Hjh?\.|Haji|Hajah|Dato[’']|Datuk)[ ]|"
    r"(?:al|el|bin|binti|ibn|bint|van|von|der|den|ter|de|da|do|di|du|del|della|dela|delos|"
    r"los|las|dos|das|la|le|af|y|e|wa|ka|arap|ould)[ -]|(?:ad|as)-|(?:ul|ur|uz|ud)[ -]|"
    r"d[’'](?=[A-Z])){1,3}"
)
_PARTICLES = frozenset(
    ("De", "Del", "Della", "Da", "Di", "Du", "Dos", "La", "Le", "Van", "Von", "El")
)
"""Behind these what could be a place is a surname: «Ana De Lille»."""
_TOKEN = re.compile(
    rf"(?<![{LETTER}])(?:(?P<address>{ADDRESS})(?![{LETTER}-])|(?P<init>{_INITIAL})"
    rf"|(?P<word>(?:{_PARTICLE})?{_WORD}))"
)
_NICKNAME = re.compile(
    r"[ \u00a0](?:[“\"‘][A-Z][^“”\"’]{1,20}[”\"’]|"
    r"'[A-Z][a-z]{1,12}'|\([A-Z][a-z]{1,12}\))(?=[ \u00a0][A-Z])"
)
"""What somebody is called among his names, «Maria (Mimi) Santos», as the text writes it."""
_GAP = re.compile(rf"(?:{_NICKNAME.pattern})?[ \u00a0]*")
_WHOSE = re.compile(
    r"(?<!signatures )(?<!behalf )(?<!presence )(?<!signature )(?<!meeting )(?<!invitation )"
    r"\bof\s+(?:the\s+)?$"
)
_HANDS = re.compile(
    rf"\b(?:{BEARS_NAMES}|with\s+the\s+{NAMES})\s+of\s+(?:[^.;]{{0,120}}(?:,|\band)\s+of\s+)?"
    r"(?:the\s+)?$|"
    rf"\b(?:signatures?|{SIGNATORY}|hands?)\b[^.;]{{0,200}}\b(?:that|those)\s+of\s+"
    r"(?:[^.;]{0,200}(?:,|\band)\s+of\s+)?$"
)
"""«Bears the names of Ann Cruz for Graz and, for Lyon, of Ben Holt»: whose hands are on a paper;
«the signatures are those of Ann Cruz, mayor of Graz, and of Ben Holt».
"""
_NEAR = 40
"""Letters before a name that tell whose or where it is."""
_WHERE = re.compile(r"\b(?:in|near|at)\s+$")
"""«At a function in Bodh Gaya»: a town that no list holds."""
_OWNS = re.compile(r"[’'‘`]s$")
_NAMED_SO = re.compile(
    r"\s+(?:Islands?|Rivers?|Lakes?|Sea|Bay|Gulf|Mountains?|Valley|Plateau|Canal|Strait|Peninsula|"
    r"Bridge|Road|Street|Avenue|Square|Park|Airport|Station|Stadium|Theatre|Theater|Museum|Hotel|"
    r"Palace|Mansion|Hall|House|Tower|Lodge|Zone|Village|Hospital|School|Library|Port|Dam|Plant|"
    r"Gardens?|Memorial|Mausoleum|Foundation|Institute|University|College|Polytechnic|Academy|"
    r"Campus|Auditorium|Temple|Complex|Trust|Limited|Ltd)\b"
)
"""Behind the name of a thing: «Bolshoi Ussuriysky Island», «the Stanford Mansion»."""
_DOT = re.compile(rf"\.(?=[{UPPER}][{LETTER}])")
_INSIDE = frozenset(("Tun", "Haji", "Hajah", "Hj", "Hj.", "Ato"))
"""Forms of address that stand among somebody's names, too: «Najib Tun Razak»."""
_FIELD_AND = re.compile(r"(?P<field>[A-Za-z]+) ?& ?$")
"""Before one more field of an office: «Minister of Agriculture & Rural Welfare»."""


def find(sentence: Span, named: Sequence[Mention], offices: Sequence[Office]) -> list[Person]:
    """Return the people of a sentence; ``named`` are its places and bodies."""
    found: list[Person] = []
    for run in _runs(sentence, named, offices):
        if found and sentence.start + run[0].start() < found[-1].end:
            continue  # one of the degrees behind a name
        if len(run) > 2 and re.fullmatch(r"[A-Z]{2,3}", run[-1].group()):
            run = run[:-1]  # a degree or a seat behind the name
        if len(run) > 2 and _BEGINS.match(sentence.text) and run[0].start() == 0:
            run = run[1:]  # «Accompanying Ann Cruz were …»
        if _ONE_MORE.search(sentence.text, 0, run[0].start()):
            while len(run) > 2 and is_field(run[0].group()):
                run = run[1:]
        begin = run[0].start()
        haji = _is_haji(sentence.text, run)
        run = run[1:] if haji else run
        if len(run) > 3 and _OF_WASHINGTON.match(sentence.text, run[0].start()):
            run = run[2:]
        words = [one for one in run if one.lastgroup != "init"]
        if (len(run) < 2 and not haji) or not words or run[-1].lastgroup == "init":
            continue
        if run[0].lastgroup == "word" and len(run) > 5:
            continue
        lead = sentence.text[max(0, run[0].start() - _NEAR) : run[0].start()]
        hands = _HANDS.search(sentence.text, 0, run[0].start())
        if (_WHOSE.search(lead) and not hands) or _WHERE.search(lead):
            continue
        if _NAMED_SO.match(sentence.text, run[-1].end()):
            continue
        if _in_quotes(sentence, run) or (found and _in_brackets(sentence, found[-1], run)):
            continue
        if run[0].start() == 0 and _DATELINE.match(sentence.text, run[-1].end()):
            continue
        if _heads_body(sentence, run, offices):
            continue
        if no_names.are(sentence.text, run[0].start(), run[-1].end(), sentence, offices):
            continue
        text = sentence.text[run[0].start() : run[-1].end()]
        text = text.removesuffix(".") if run[-1].lastgroup == "address" else text
        suffix, end = name_ends.suffix(sentence.text, run[-1].end())
        parts = _DOT.sub(". ", _OWNS.sub("", text)).split()
        capitals = all(one.isupper() for one in parts)
        parts = [
            one if _INITIALS.fullmatch(one) and not capitals else _proper(one) for one in parts
        ]
        if suffix:
            parts.append(suffix)
        name = " ".join(parts)
        end -= len(text) - len(_OWNS.sub("", text))
        end = name_ends.behind_degrees(sentence.text, end)
        start = sentence.start
        begin = begin if haji else run[0].start()
        found.append(Person(name, start + begin, start + end, 1.0))
    return found


_HAJI = re.compile(r"\b(?:Drs|Dra|Ir|KH|Prof|Dr)\.?\s+$")
_INDONESIAN = re.compile(r",? [MS]\.? ?(?:Si|Hum|Kom|Pd|Sos|H|E|M|IP|T)\b")


def _is_haji(text: str, run: list[re.Match[str]]) -> bool:
    """Tell whether «H.» before a name says that somebody was in Mecca: «Drs. H. Sutarno, M.Si»."""
    if run[0].group() != "H." or len(run) < 2:
        return False
    led = _HAJI.search(text, 0, run[0].start())
    return led is not None and _INDONESIAN.match(text, run[-1].end()) is not None


def _in_brackets(sentence: Span, before: Person, run: list[re.Match[str]]) -> bool:
    """Tell whether a row of words only says behind a name where somebody is from: «(West Karz)»."""
    gap = sentence.text[before.end - sentence.start : run[0].start()]
    return gap.strip() == "(" and sentence.text.startswith(")", run[-1].end())


def _in_quotes(sentence: Span, run: list[re.Match[str]]) -> bool:
    """Tell whether a row of words is all that stands in quotation marks: «"I. Karz" University»."""
    start, end = run[0].start(), run[-1].end()
    return (
        sentence.text[max(0, start - 1) : start] in _OPEN and sentence.text[end : end + 1] in _SHUT
    )


_OPEN, _SHUT = frozenset('"“«'), frozenset('"”»')
_DATELINE = re.compile(
    r"\s*(?:\.\s?-+|[—–]|--+)\s+(?:The|On|In|At|A|An|To|This|It|With|For|After)\s"
)
"""Behind a town with which a report begins: «Puerto Karz.- On Monday …»."""
_BEGINS = re.compile(r"[A-Z][a-z]{5,}ing\b")
"""A participle that begins a sentence."""
_ONE_MORE = re.compile(r"[A-Z][a-z]+\s+(?:and|&)\s+(?:[A-Z][a-z]+\s+)?$")
"""Before the last field of an office: «Minister of Children and Family Welfare Ann Cruz»."""
_OF_WASHINGTON = re.compile(r"(?<=Washington )D\.\s?C\.|(?<=Washington, )D\.\s?C\.")
"""Letters behind a city that are no initials: «Mayor of Washington D.C. Ann Cruz»."""
_INITIALS = re.compile(r"[A-Z]?[A-Z][B-DF-HJ-NP-TV-XZ](?<![AEIOUY].)")
"""Initials without stops, «AHM Karim»: letters that make no syllable, as «KIM» does."""
_TITLED_NAME = re.compile(rf"\s+(?:{ADDRESS}\.?\s+)*[{UPPER}][{LETTER}]+\s+[{UPPER}]")


def _heads_body(sentence: Span, run: list[re.Match[str]], offices: Sequence[Office]) -> bool:
    """Tell whether a row of words is the body whose officer is named behind it.

    «IIM Indore director Ann Cruz»: nothing but a space divides it from the office.
    """
    end = sentence.start + run[-1].end()
    return any(
        one.start == end + 1
        and not one.plural
        and _TITLED_NAME.match(sentence.text, one.end - sentence.start)
        for one in offices
    )


def _runs(
    sentence: Span, named: Sequence[Mention], offices: Sequence[Office]
) -> Iterator[list[re.Match[str]]]:
    """Yield rows of tokens that may make a name, none of them taken by something else."""
    base = sentence.start
    posts = [(one.start - base, one.end - base) for one in offices]
    places = [(one.start - base, one.end - base) for one in named]
    run: list[re.Match[str]] = []
    called = -1
    nicknames = [one.span() for one in _NICKNAME.finditer(sentence.text)]
    for token in _TOKEN.finditer(sentence.text):
        if run and _within(token, nicknames) and not _within(token, places):
            continue
        inside = run and (token.group() in _INSIDE or _ends_as_name(sentence.text, run[-1], token))
        if (token.lastgroup == "address" and not inside) or _within(token, posts):
            called = token.end()
            if run:
                yield run
            run = []
            continue
        led = called >= 0 and not sentence.text[called : token.start()].strip(" .)\u00a0")
        joins = bool(run) and _joined(sentence.text, run[-1], token)
        if run and not joins:
            yield run
            run = []
        taken = _within(token, places) and not (led and _first_name(sentence.text, token, places))
        first = run[0].start() if run else token.start()
        owner = bool(run) and any(
            0 <= end <= first and not sentence.text[end:first].strip(" .)\u00a0")
            for end in (called, *(stop for _, stop in posts))
        )
        taken = taken and not (run and run[-1].group() in _PARTICLES)
        taken = taken and not (owner and len(run) in (1, 2) and _ends_name(token, places))
        if taken or not _may_be_name(sentence.text, token, owner, bool(run) or led):
            if run:
                yield run
            run = []
            continue
        run.append(token)
    if run:
        yield run


def _ends_as_name(text: str, before: re.Match[str], token: re.Match[str]) -> bool:
    """Tell whether what could be a form of address ends a name: «Ann Sen, Mayor of Graz»."""
    joined = text[before.end() : token.start()] == " "
    return joined and re.match(r"\s*[A-Z(]", text[token.end() :]) is None


def _ends_name(token: re.Match[str], places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether what could be a place is a surname behind a first name: «Hon. Ann London»."""
    return token.lastgroup == "word" and token.span() in places


def _within(token: re.Match[str], spans: Sequence[tuple[int, int]]) -> bool:
    return any(start < token.end() and token.start() < end for start, end in spans)


def _joined(text: str, one: re.Match[str], other: re.Match[str]) -> bool:
    gap = _GAP.match(text, one.end())
    return (
        gap is not None
        and gap.end() == other.start()
        and (one.end() < other.start() or one.lastgroup == "init")
    )


def _first_name(text: str, token: re.Match[str], places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether a place right after an office begins a name: «Mayor Virginia Raggi»."""
    whole = any(start == token.start() and end == token.end() for start, end in places)
    more = _TOKEN.match(text, token.end() + 1)
    if whole and _INITIAL_NEXT.match(text, token.end()):
        return True
    if not whole or more is None or text[token.end()] != " " or _TWO_MORE.match(text, more.end()):
        return False
    return more.lastgroup == "word" and not _within(more, places) and _may_be_name(text, more)


_INITIAL_NEXT = re.compile(rf"[ \u00a0][{UPPER}]\.[ \u00a0][{UPPER}][{LETTER}]+")
"""Behind a first name that a place has too: «Director Georgia P. Cruz»."""
_TWO_MORE = re.compile(rf"\s(?!(?:Jr|Sr|II)\b)[{UPPER}][{LETTER}]+")
"""Behind a place and a name: «Deputy Commissioner Graz Ann Cruz» has a name of her own."""


def _may_be_name(
    text: str, token: re.Match[str], owner: bool = False, led_by_name: bool = False
) -> bool:
    """Tell whether a word may be one of a name; ``owner``: «Premier Ann Cruz's visit» is one.

    ``led_by_name``: other names of the person stand before it, «Hon. Ann Nasution».
    """
    word = token.group()
    if token.lastgroup == "init":
        return True
    if re.search(r"[’'‘`]s$", word) or text.startswith(("’s", "'s"), token.end()):
        return owner
    last = word.split()[-1]
    if owner and last.lower() in SURNAMES_TOO and not re.match(r" [A-Z]", text[token.end() :]):
        return True
    ends = owner and led_by_name and last.lower() not in COMMON
    more = re.match(r" (?P<next>[A-Z][\w’'-]+)", text[token.end() :])
    if led_by_name and last.lower() in GIVEN_TOO and more and may_be_surname(more["next"]):
        return True
    first = word.capitalize() in FIRST_TOO and more and may_be_surname(more["next"])
    if (last.lower() in COMMON and not first) or (ABSTRACT.search(last.lower()) and not ends):
        return False
    if _NO_GIVEN.match(word):
        return False
    if text[token.end() : token.end() + 1] == "&" or re.match(r"[/@_\d]", text[token.end() :]):
        return False
    before = _FIELD_AND.search(text[max(0, token.start() - _NEAR) : token.start()])
    if before is not None and not may_be_surname(before["field"]):
        return False
    return not (len(last) > 1 and last.isupper() and not re.search(r"[AEIOUY]", last[:6])) or (
        len(last) <= 3
    )


_NO_GIVEN = re.compile(
    r"(?:Sub|Trans|Inter|Anti|Multi|Cross|Non|Pre|Post)-|.*-(?:based|owned|backed|led|funded|born)$"
)
"""Words with a hyphen that are nobody's name: «Sub-Alpine», «Graz-based»."""


def _proper(word: str) -> str:
    """Write a name that stands in capitals («KIM») as names are written."""
    if word.isupper() and len(word) > 2 and "." not in word:
        return "-".join(part.capitalize() for part in word.split("-"))
    return word

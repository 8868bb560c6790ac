"""Rows of words in an English sentence that may make somebody's name, by the words themselves.

The rule: capital words, initials and particles in a row, none of them part of a place, a body or an
office, nor a common word; right behind an office a word may be a name that would else be none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.en.addresses import ADDRESS
from coopplan.extract.en.common_words import (
    ABSTRACT,
    COMMON,
    FIRST_TOO,
    GIVEN_TOO,
    SURNAMES_TOO,
    may_be_surname,
)
from coopplan.extract.mention import Mention
from coopplan.extract.offices import Office
from coopplan.extract.sentences import LETTER, UPPER, Span

_INITIAL = rf"(?:[{UPPER}]\.|(?:Kh|Ch|Sh|Ts|Yu|Ya|Ye|Zh|Dz|Th|Bte?|Ma|Md|Mohd|Moh|Muh|Abd)\.)"
_WORD = rf"[{UPPER}][{LETTER}]*(?:[-’'‘`ʻ][{LETTER}]+)*(?:(?<!s)['’](?= [{UPPER}][{LETTER}]*['’]))?"
_PARTICLE = (
    r"(?:bin(?:ti?)?[ ](?:Hjh?\.|Haji|Hajah|Dato[’']|Datuk)[ ]|"
    r"(?:al|el|abdul|abdel|abu|bin|binti|ibn|bint|van|von|der|den|ter|de|da|do|di|du|del|della|dela|delos|"
    r"los|las|dos|das|la|le|af|y|e|i|wa|ka|arap|ould)[ -]|(?:ad|as)-|(?:ul|ur|uz|ud)[ -]|"
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
_INSIDE = frozenset(("Tun", "Haj", "Hajj", "Haji", "Hajah", "Hj", "Hj.", "Ato", "Eng"))
"""Forms of address that stand among somebody's names, too: «Najib Tun Razak», «Lim Eng Hock»."""
_FIELD_AND = re.compile(r"(?P<field>[A-Za-z]+) ?& ?$")
"""Before one more field of an office: «Minister of Agriculture & Rural Welfare»."""
_NEAR = 40
"""Letters before a word that tell what it is of."""


def rows(
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
        taken = _within(token, places) and not (
            _before_initial(sentence.text, token, places)
            or (led and _first_name(sentence.text, token, places))
        )
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
    whole = token.span() in places
    more = _TOKEN.match(text, token.end() + 1)
    if whole and _INITIAL_NEXT.match(text, token.end()):
        return True
    if not whole or more is None or text[token.end()] != " " or _TWO_MORE.match(text, more.end()):
        return False
    return more.lastgroup == "word" and not _within(more, places) and _may_be_name(text, more)


def _before_initial(text: str, token: re.Match[str], places: Sequence[tuple[int, int]]) -> bool:
    """Tell whether what could be a place is a first name: «Ann Cruz and Austin P. Holt»."""
    return (
        token.span() in places
        and _INITIAL_NEXT.match(text, token.end()) is not None
        and _WHERE.search(text, 0, token.start()) is None
    )


_WHERE = re.compile(r"\b(?:in|at|from|to|of|near|for|between|with)\s+$")
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

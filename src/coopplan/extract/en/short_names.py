"""By which shorter names an English article calls its bodies: «KCC», «the Karz Chamber».

The rule: letters stand right behind the whole name in brackets or are its initials, and stand for
one body alone; a shorter name is the beginning of one whole name alone.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from coopplan.extract.en import blends, by_people, lettered_schools
from coopplan.extract.en.capitals import CAP
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_BRACKET = re.compile(r"\s*\((?:the\s+)?[“\"]?(?P<short>[A-Z][A-Za-z&-]{1,9})[”\"]?\)")
_OTHER_LETTERS = frozenset(("UN", "US", "UK", "EU", "UAE", "CIS", "USA", "UNO", "MOU", "PM"))


def shorts(sentences: Sequence[Span], named: Sequence[Sequence[Mention]]) -> dict[str, Mention]:
    """Return the bodies of an article by the letters that it calls them by."""
    found: dict[str, Mention] = {}
    doubtful: set[str] = set()
    for sentence, there in zip(sentences, named, strict=True):
        for one in there:
            short = _own_letters(sentence, one)
            if short:
                found.setdefault(short, one)
                group = _OF_GROUP.match(one.name)
                found.setdefault(f"{group.group()}{short}" if group else short, one)
        for one, other in pairwise(there):
            gap = sentence.text[one.end - sentence.start : other.start - sentence.start]
            if _KNOWN_AS.fullmatch(gap) and not other.entry.code:
                found.setdefault(other.name, one)
    told = frozenset(found)
    bodies = [each for there in named for each in there if each.entry.kind not in "rcn"]
    found |= _begun(bodies) | by_people.same(bodies) | blends.blended(sentences, bodies)
    for one in bodies:
        for short in lettered_schools.shorts(one.name):
            found.setdefault(short, one)
        letters = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", one.name))
        for short in {letters, letters[:2]} - _OTHER_LETTERS - told:
            if len(letters) >= 3 and found.setdefault(short, one).name != one.name:
                doubtful.add(short)
    return {key: one for key, one in found.items() if key not in doubtful}


_OF_GROUP = re.compile(r"[A-Z]{2,8}-(?=[A-Z])")
"""Letters of those to whom a body belongs: «ABCD-Karz Institute (KI)» is «ABCD-KI», too."""
_KNOWN_AS = re.compile(
    r",?\s+(?:(?:which|who)\s+is\s+)?(?:also|better|formerly|previously|locally|commonly|popularly)\s+"
    r"(?:known|called|referred\s+to)\s+as\s+(?:the\s+)?"
)
"""Between two names of one side: «the Karz Port Commission, also known as the Port of Karz»."""
_MOST_BODIES = 80
"""Bodies whose names are compared: more than any article names."""


def _begun(bodies: Sequence[Mention]) -> dict[str, Mention]:
    """Return the bodies whose names begin with shorter ones of the article, by these.

    «The Karz Chamber» beside one «Karz Chamber of Commerce»; a port is called as its authority is,
    a country by its formal name where the text has it.
    """
    names = {one.name: one for one in bodies[:_MOST_BODIES]}
    usual = {_FORMAL.sub(" of ", name): one for name, one in names.items() if _FORMAL.search(name)}
    found = {name: one for name, one in usual.items() if name in names}
    names = {name: one for name, one in names.items() if name not in found}
    for name in names:
        longer = [
            one
            for full, one in names.items()
            if len(name.split()) > 1
            and full.startswith(f"{name} ")
            and (_goes_on(name, full) or (_PORT.search(name) and _RULES.search(full)))
        ]
        if len(longer) == 1:
            found[name] = longer[0]
    return found


def _goes_on(name: str, full: str) -> bool:
    """Tell whether a longer name goes on with more than the country where a body is."""
    more = _GOES_ON.match(full, len(name))
    country = more and index(Lang.EN).forms.get(plain(full[more.end() :].removeprefix("the ")))
    return more is not None and (country is None or name.startswith("Ministry "))


_FORMAL = re.compile(r" of the (?:\w+ )?(?:Republic|Kingdom|State) of ")
_GOES_ON = re.compile(r"\s(?:of|for|and)\s")
_PORT = re.compile(r"\s(?:Port|Ports|Airport|Canal)$")
_RULES = re.compile(r"\s(?:Authority|Commission|District|Administration|Corporation|Board)$")


_SEAT_LETTERS = re.compile(
    rf"(?P<seat>(?:\s+{CAP}){{0,3}})\s*\((?:the\s+)?(?P<short>[A-Z]{{2,8}})\)"
)
"""Behind a place the rest of its seat and the letters of it: «Karz City Council (KCC)»."""
_BEHIND_BODY = re.compile(rf"(?:,\s+{CAP})\s*\([“\"]?(?P<short>[A-Z]{{3,8}})[”\"]?\)")
"""Letters behind a body and its town, which may hold the town's: «Orwin University, Graz (OUG)»."""


def _own_letters(sentence: Span, one: Mention) -> str:
    """Return the letters by which an article calls a place or body, where it tells them."""
    text, end = sentence.text, one.end - sentence.start
    match = _BRACKET.match(text, end) or _BRACKET.search(one.name)
    if match and _spells(match["short"], one.name):
        return match["short"]
    if one.entry.kind in "rc":
        seat = _SEAT_LETTERS.match(text, end)
        whole = text[one.start - sentence.start : seat.end("seat")] if seat else ""
        firsts = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", whole))
        return seat["short"] if seat and len(firsts) > 1 and firsts == seat["short"] else ""
    behind = _BEHIND_BODY.match(text, end)
    firsts = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", one.name))
    more = behind is not None and len(firsts) > 2 and _in_order(firsts, behind["short"])
    return behind["short"] if behind is not None and more else ""


_SHARED = 3
"""Letters that a name and the letters of its translation share at least."""


def _spells(short: str, name: str) -> bool:
    """Tell whether letters can stand for a name: they come in it in their order.

    Or begin the words of its end, «European Committee of the Regions (CoR)», or are its initials in
    the order of another language, of which one more is told, «Karz Canal Authority (ACNK)», or all
    but one are, «State University of Upper Karz (UEUK)».
    """
    low = short.lower()
    if low[0] == name[:1].lower() and _in_order(low, name.lower()):
        return True
    own = re.findall(r"(?<![\w’'])[A-Z]", name)
    if short.isupper() and len(own) > 2 and not Counter(own) - Counter(short):
        return len(short) <= len(own) + 1
    if len(short) == len(own) == 2 and Counter(own) == Counter(short):
        return True
    shared = sum((Counter(own) & Counter(short)).values())
    if short.isupper() and len(own) > 2 and shared >= max(_SHARED, len(short) - 1):
        return True
    firsts = [word[0].lower() for word in re.findall(r"\w+", name)]
    return any(
        one == low[0] and len(low) > 2 and _in_order(low, "".join(firsts[at:]))
        for at, one in enumerate(firsts)
    )


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters if letter.isalpha())

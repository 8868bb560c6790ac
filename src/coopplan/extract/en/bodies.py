"""English bodies named in short: by letters («FCCI»), in quotation marks, «the Ministry».

The rule: letters stand for the body that the article spells out, either right before them in
brackets or by the same initials; «the Ministry» is the only one that it names.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from coopplan.extract.en import by_people
from coopplan.extract.en.capitals import CAP, GOVERNING, POSTED, sort
from coopplan.extract.en.heads import ALL, any_of
from coopplan.extract.en.legal_forms import FORM
from coopplan.extract.gazetteer import BODY, COMPANY, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_HEADS = re.compile(
    r"^(?:State|Province|City|Municipality|County)\s+of\s+|"
    r"\s+(?:City|Province|State|Municipality|Prefecture|Governorate|County|Region|District|Aimag)$"
)

_COUNCIL = re.compile(r"\s+(?:Assembly|Council)$")
"""What stands for a place in short: «Karz Assembly» for Karz District."""
_SORT = (
    r"(?:company|firm|corporation|holding|group|enterprise|association|foundation|fund|JSC|LLP|LLC|"
    r"CJSC|OJSC|plant|factory|bank|airline|operator|developer|NGO|agency|cent(?:er|re)|[Zz]one|SEZ)"
)
_QUOTED = re.compile(
    rf"\b(?:{_SORT}s?\s+(?P<a>[“\"«][A-Z][^“”\"«»]{{1,50}}[”\"»])"
    rf"|(?P<b>[“\"«][A-Z][^“”\"«»]{{1,50}}[”\"»])\s+{_SORT})\b|"
    rf"(?<!\w)(?P<c>[“\"«][A-Z][^“”\"«»]{{1,50}}[”\"»])\s+{_SORT}\b"
)
_CAMEL = re.compile(
    r"(?<![\w-])(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Mo|Al|El)[A-Z])"
    rf"(?P<name>[A-Z][a-z]{{1,}}[A-Z][A-Za-z]{{2,}})(?P<form>\s+(?:{FORM}|Group|Holding))?"
    r"(?![\w-])"
)
_KNOWN = re.compile(
    r"(?<![\w-])(?:UNICEF|UNDP|UNESCO|UNFPA|UNHCR|UNIDO|UNEP|FAO|WHO|IOM|ILO|WFP|IFAD|OSCE|EBRD|"
    r"AIIB|"
    r"IFC|JICA|KOICA|GIZ|USAID|TIKA)(?![\w-]|\))"
)
_BRACKET = re.compile(r"\s*\((?:the\s+)?[“\"]?(?P<short>[A-Z][A-Za-z&-]{1,9})[”\"]?\)")
_SPELLED = re.compile(
    rf"(?<![\w-])(?P<name>{CAP}(?:[’']?\s+(?:(?:of|for|and|the|de|du|des|del)\s+)*{CAP}){{1,7}})\s+"
    r"\((?:the\s+)?[“\"]?(?P<short>[A-Z]{2,8})[”\"]?\)(?P<form>\s+(?:Limited|Ltd|PLC|LLC|Inc)\b)?"
)
"""A name and the letters that stand for it: «Kazakhstan Temir Zholy (KTZ)»."""
_GENERAL = r"(?:Director|Secretary|Inspector|Commissioner|Attorney|Auditor|Solicitor)s?[ -]General"
_OFFICE = re.compile(
    rf"^(?!Office\b).*(?:{POSTED.pattern}|\b(?:Officer|Executive|{_GENERAL}))$|"
    rf"^(?:{POSTED.pattern}|{_GENERAL})\s+of\b"
)
"""An office and its letters are no body: «Principal Secretary (PS)», «Inspector General of …»."""
_LETTERS = re.compile(r"(?<![\w-])[A-Z][A-Za-z&]{1,9}(?![\w-]|\))")
_HEAD = re.compile(
    rf"(?<!\w)the\s+(?P<head>{any_of(ALL)})"
    r"(?!\s+(?:of|for)\b)(?![\w-]|[’']s)",
    re.IGNORECASE,
)
_OTHER_LETTERS = frozenset(("UN", "US", "UK", "EU", "UAE", "CIS", "USA", "UNO", "MOU", "PM"))


def quoted(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield start, end, name and kind of companies in quotation marks or with a capital inside."""
    for match in _QUOTED.finditer(text):
        key = next(key for key in "abc" if match[key])
        yield match.start(key), match.end(key), match[key][1:-1], COMPANY
    for match in _CAMEL.finditer(text):
        yield match.start(), match.end(), " ".join(match.group().split()), COMPANY
    for match in _KNOWN.finditer(text):
        yield match.start(), match.end(), match.group(), BODY
    for match in _SPELLED.finditer(text):
        start = _initials(match["name"], match["short"])
        name = match["name"][start:] if start is not None else ""
        if start is not None and not GOVERNING.search(name) and not _OFFICE.search(name):
            end = match.end("form" if match["form"] else "name")
            name = match.string[match.start("name") + start : end]
            owns = _OWNS.search(name)
            end -= len(owns.group()) if owns else 0
            yield match.start("name") + start, end, _OWNS.sub("", name), sort(name)


_OWNS = re.compile(r"[’']s$")
"""What stands behind a name whose letters follow it: «the Karz Board's (KB) director»."""


def _initials(name: str, letters: str) -> int | None:
    """Return where the words begin in a run of capital words that letters are the initials of.

    Parts that a hyphen joins have letters of their own or have not: «Anti-Fraud Agency (AFA)».
    """
    for first in (r"(?<![\w’'-])[A-Z]", r"(?<![\w’'])[A-Z]"):
        own = list(re.finditer(first, name))[-len(letters) :]
        if "".join(one.group() for one in own) == letters:
            return own[0].start()
    return None


def shorts(sentences: Sequence[Span], named: Sequence[Sequence[Mention]]) -> dict[str, Mention]:
    """Return the bodies of an article by the letters that it calls them by."""
    found: dict[str, Mention] = {}
    doubtful: set[str] = set()
    for sentence, there in zip(sentences, named, strict=True):
        for one in there:
            short = _own_letters(sentence, one)
            if short:
                found.setdefault(short, one)
        for one, other in pairwise(there):
            gap = sentence.text[one.end - sentence.start : other.start - sentence.start]
            if _KNOWN_AS.fullmatch(gap) and not other.entry.code:
                found.setdefault(other.name, one)
    told = frozenset(found)
    bodies = [each for there in named for each in there if each.entry.kind not in "rcn"]
    found |= _begun(bodies) | by_people.same(bodies)
    for one in bodies:
        letters = "".join(word[0] for word in re.findall(r"[A-Z][\w’'-]*", one.name))
        for short in {letters, letters[:2]} - _OTHER_LETTERS - told:
            if len(letters) >= 3 and found.setdefault(short, one).name != one.name:
                doubtful.add(short)
    return {key: one for key, one in found.items() if key not in doubtful}


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


def _spells(short: str, name: str) -> bool:
    """Tell whether letters can stand for a name: they come in it in their order.

    Or begin the words of its end, «European Committee of the Regions (CoR)», or are its initials in
    the order of another language, of which one more is told, «Karz Canal Authority (ACNK)».
    """
    low = short.lower()
    if low[0] == name[:1].lower() and _in_order(low, name.lower()):
        return True
    own = re.findall(r"(?<![\w’'])[A-Z]", name)
    if short.isupper() and len(own) > 2 and not Counter(own) - Counter(short):
        return len(short) <= len(own) + 1
    firsts = [word[0].lower() for word in re.findall(r"\w+", name)]
    return any(
        one == low[0] and len(low) > 2 and _in_order(low, "".join(firsts[at:]))
        for at, one in enumerate(firsts)
    )


def _in_order(letters: str, text: str) -> bool:
    rest = iter(text)
    return all(letter in rest for letter in letters if letter.isalpha())


def places(named: Sequence[Sequence[Mention]]) -> dict[str, Mention]:
    """Return the places of no list that an article names with a head, by the name alone."""
    found: dict[str, Mention] = {}
    for one in (each for there in named for each in there):
        bare = _HEADS.sub("", one.name)
        headed = bare != one.name
        unlisted = one.entry.kind in "rc" and not one.entry.code and len(bare) > 3
        if unlisted and (headed or one.entry.kind == "c"):
            known = found.setdefault(bare, one)
            region = known.entry.kind == "c" and one.name.endswith(" Region")
            found[bare] = one if headed and known.name == bare and not region else known
    regions = [one for there in named for one in there if one.entry.kind == "r"]
    return {**found, **_derived([one for one in regions if not one.entry.code])}


_BY_ADJECTIVE = re.compile(r"(?P<people>[A-Z][\w-]+n)\s+(?:Voivodeship|Region|Province)$")


def _derived(regions: Sequence[Mention]) -> dict[str, Mention]:
    """Return the regions named by their adjective too, by that: «Silesian Voivodeship», Silesia."""
    bare = {_HEADS.sub("", one.name): one for one in regions}
    found = {}
    for one in regions:
        match = _BY_ADJECTIVE.match(one.name)
        stems = [match["people"].removesuffix(end) for end in ("ian", "an", "n")] if match else []
        own = next((bare[stem] for stem in stems if stem in bare), None)
        if own is not None:
            found[one.name] = own
    return found


_MOST_PLACES = 60
"""Places of no list that an article can name again without a head: enough for any real one."""


def bare_names(places: dict[str, Mention]) -> re.Pattern[str] | None:
    """Return what finds the places of an article by their names alone."""
    names = sorted(list(places)[:_MOST_PLACES], key=len, reverse=True)
    if not names:
        return None
    return re.compile(rf"(?<![\w-])(?:{'|'.join(re.escape(one) for one in names)})(?![\w-])")


def heads(named: Sequence[Sequence[Mention]]) -> dict[str, Mention]:
    """Return the only ministry, university … that an article names, by that word."""
    bodies: dict[str, dict[str, Mention]] = {}
    for one in (each for there in named for each in there if each.entry.kind not in "rcn"):
        for word in set(re.findall(r"\b[A-Z][a-z]+\b", one.name)):
            bodies.setdefault(word, {}).setdefault(one.name, one)
    return {word: next(iter(ones.values())) for word, ones in bodies.items() if len(ones) == 1}


def recalled(
    sentence: Span,
    there: list[Mention],
    letters: dict[str, Mention],
    words: dict[str, Mention],
    places: dict[str, Mention],
    bare: re.Pattern[str] | None,
) -> list[Mention]:
    """Return the mentions of a sentence with the bodies and places that it names in short.

    ``bare`` finds the names of ``places`` without their heads.
    """
    found = []
    for one in there:
        full = letters.get(one.name) or (None if one.entry.code else places.get(one.name))
        full = full or (places.get(_COUNCIL.sub("", one.name)) if one.entry.kind == BODY else None)
        if full is not None:
            one = Mention(full.entry, one.start, one.end, full.name, one.weak)
        found.append(one)
    for match in (*_LETTERS.finditer(sentence.text), *_HEAD.finditer(sentence.text)):
        head = match.re is _HEAD
        body = words.get(match["head"].capitalize()) if head else letters.get(match.group())
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if head:
            start = sentence.start + match.start("head")
        if body is None or any(each.start < end and start < each.end for each in found):
            continue
        found.append(Mention(body.entry, start, end, body.name, body.weak))
    for match in bare.finditer(sentence.text) if bare is not None else ():
        start, end = sentence.start + match.start(), sentence.start + match.end()
        if not any(each.start < end and start < each.end for each in found):
            place = places[match.group()]
            found.append(Mention(place.entry, start, end, place.name))
    return sorted(found, key=lambda each: each.start)

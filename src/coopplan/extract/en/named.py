"""English names that no list holds, told by their heads: «Benguet Province», «Ministry of Health».

The rule: a name is capital words with a head word beside them («Province», «City of», «LLP»), or
what has the part of a side (``en.roles``). Where it lies is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en import bodies as bodies_en
from coopplan.extract.en import companies as companies_en
from coopplan.extract.en import first_nations as first_nations_en
from coopplan.extract.en import headed_bodies as headed_bodies_en
from coopplan.extract.en import headed_by, lettered_schools
from coopplan.extract.en import headed_places as headed_places_en
from coopplan.extract.en import ministries as ministries_en
from coopplan.extract.en import ports as ports_en
from coopplan.extract.en import roles as roles_en
from coopplan.extract.en import seats as seats_en
from coopplan.extract.en.body_bounds import without_head
from coopplan.extract.en.capitals import CAP, NAME, ONLY_HEAD, POSTED, without_lead
from coopplan.extract.en.headed_places import HEADS, OF_A_PEOPLE, Candidate
from coopplan.extract.en.titled import end_of_name
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_SIDE_OF = re.compile(r"\b(?:(?:West|East|North|South)(?:ern)?|Upper|Lower)\s+$")
_OF = re.compile(
    rf"(?<![\w-])(?P<head>(?:[Cc]ity|[Cc]ities|[Mm]unicipality|[Tt]own|LGU|"
    rf"[Ll]ocal\s+[Gg]overnment\s+[Uu]nit)\s+of|"
    rf"(?:Province|State|Emirate|Prefecture|County|Canton|Governorate|Principality|Region|District|"
    rf"Department|Autonomous Community)\s+of)\s+(?:the\s+)?(?P<name>{NAME})"
)
_URBAN_HEADS = ("cit", "town", "municipality", "lgu", "local")
_LOWER_OF = re.compile(
    rf"(?<![\w-])(?P<head>province|prefecture|governorate|oblast|department|county|"
    rf"region|voivodeship|canton|state)\s+of\s+(?:the\s+)?"
    rf"(?P<name>{CAP}(?:\s+{CAP}){{0,4}})(?![\w’'-])"
)


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the places and bodies that the sentence names by a head word, none of them known.

    A body that has a known place inside its name takes it in («Ministry of Health of Uzbekistan»).
    """
    found: list[Mention] = []
    for start, end, name, kind, takes_in in _candidates(sentence, known):
        stop = end_of_name(sentence.text, start - sentence.start, end - sentence.start)
        if stop < end - sentence.start:
            end = sentence.start + stop
            name = " ".join(sentence.text[start - sentence.start : stop].split())
        if ONLY_HEAD.fullmatch(name) or any(one.start < end and start < one.end for one in found):
            continue
        inside = [one for one in known if one.start < end and start < one.end]
        people = kind in "rc" and all(one.weak and one.entry.kind == "n" for one in inside)
        bare = start + len(_HEADED.sub("", name))
        people = people and (
            name.endswith(OF_A_PEOPLE) or all(one.start > start or one.end < bare for one in inside)
        )
        if not takes_in and inside and not people:
            continue
        owned = _OF_LETTERS.match(name) if kind in "rc" else None
        if owned is not None:
            start, name = start + owned.end(), name[owned.end() :]
        entry = (kind == "r" and _listed_region(name)) or Entry(kind, "", "", "", name)
        found.append(Mention(entry, sentence.start + start - sentence.start, end, name))
    return found


_OF_LETTERS = re.compile(r"(?:[A-Z]\w?[A-Z]|[A-Z]{2,4})[’']s\s+(?=[A-Z])")
"""A country's letters before its place: «UK's Karz City»."""


def _listed_region(name: str) -> Entry | None:
    """Return the region of the list that a name with another head means: «Khabarovsk Krai»."""
    *base, head = plain(name).split()
    if head not in _SAME_HEADS:
        return None
    bare, known = index(Lang.EN).bare, " ".join(base)
    forms = (known, *(_ADJECTIVE_END.sub(end, known) for end in _NOUN_ENDS))
    return next((bare[form] for form in forms if form in bare), None)


_SAME_HEADS = ("region", "oblast", "krai", "kray", "territory")
_ADJECTIVE_END = re.compile(r"sk(?:[iy]y|i[ij]|y|aya|aia)$")
_NOUN_ENDS = ("sk", "sky", "", "a")
"""What an adjective spelled out of the Russian leaves of its region: «Khabarovskiy», «Tulskaya»."""
_HEADED = re.compile(rf"\s+{HEADS}$", re.IGNORECASE)


def _by_head_words(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the bodies that a head word names, without those who head them behind their names."""
    for start, end, name, kind, takes_in in headed_bodies_en.candidates(text, base, known):
        stop = without_head(text, start - base, end - base)
        if base + stop == end:
            yield start, end, name, kind, takes_in
            continue
        yield start, base + stop, " ".join(text[start - base : stop].split()), kind, takes_in
        yield from _by_head_words(" " * stop + text[stop : end - base], base, known)


def _candidates(sentence: Span, known: list[Mention]) -> Iterator[Candidate]:
    """Yield start, end, name and kind of each, and whether it may take in a known place."""
    text, base = sentence.text, sentence.start
    yield from ministries_en.shared(text, base)
    for start, end, name, kind in (*lettered_schools.find(text), *bodies_en.quoted(text)):
        yield base + start, base + end, name, kind, True
    yield from companies_en.addressed(text, base)
    for start, end, name in first_nations_en.find(text):
        yield base + start, base + end, name, "r", True
    yield from _by_head_words(text, base, known)
    yield from ports_en.named(text, base, known)
    yield from headed_places_en.find(text, base, known)
    for match in _NUMBERED.finditer(text):
        yield base + match.start(), base + match.end(), match.group(), "r", False
    yield from _before_states(text, base, known)
    yield from _sides_of(text, base, known)
    yield from seats_en.listed(text, base)
    yield from _behind_heads(text, base, known)
    yield from _behind_small_heads(text, base)
    yield from seats_en.hyphenated(text, base, known)
    yield from seats_en.shared(text, base)
    yield from seats_en.governed(text, base)
    yield from seats_en.ruled(text, base)
    yield from seats_en.bracketed(text, base)
    yield from roles_en.candidates(text, base, known)


def _before_states(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the towns told with their state before a mayor: «Karz, Ohio Mayor Ann Cruz»."""
    for one in known:
        lead = _TOWN_OF.search(text, 0, one.start - base)
        if (
            lead
            and one.entry.kind in "rn"
            and not one.weak
            and _ITS_MAYOR.match(text, one.end - base)
        ):
            start, end = without_lead(text, *lead.span("town"))
            if start < end:
                yield base + start, base + end, text[start:end], "c", False


_TOWN_OF = re.compile(rf"(?:^|(?<=[a-z,] )|(?<=[–—] ))(?P<town>{CAP}(?:\s+{CAP}){{0,2}}),\s+$")
_ITS_MAYOR = re.compile(r",?\s+(?:(?:Lord|Vice|Deputy|City|Acting)\s+)*Mayor\s+[A-Z]")


def _sides_of(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the parts of known places: «East Karz», «Northern Karz»."""
    for one in known:
        side = _SIDE_OF.search(text[: one.start - base])
        if side and one.entry.kind in "nr" and not one.weak:
            name = text[side.start() : one.end - base]
            yield base + side.start(), one.end, name, "r", True


def _behind_heads(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the places behind their heads: «City of Graz», «Province of Benguet»."""
    for match in _OF.finditer(text):
        after = any(one.entry.kind == "n" and one.end - base + 1 == match.start() for one in known)
        named = None if after else _NAMED_BEFORE.search(text, 0, match.start())
        if named and match["head"].lower().startswith("mun"):
            continue  # «Karz Municipality of Orwin», not «the Polish municipality of Orwin»
        city = match["head"].lower().startswith(_URBAN_HEADS)
        start = match.start("name") if city else match.start()
        posted = POSTED.search(text, match.start("name") + 1, match.end())
        stop = len(text[: posted.start()].rstrip()) if posted else match.end()
        stop = headed_by.end_of_body(text, match.start("name"), stop, headed_by.known(known, base))
        name = " ".join(text[start:stop].split())
        whole = (base + match.start("name"), base + stop)
        other = "r" if city else "c"
        shared = any(one.entry.kind == other and (one.start, one.end) == whole for one in known)
        yield base + start, whole[1], name, "c" if city else "r", shared


def _behind_small_heads(text: str, base: int) -> Iterator[Candidate]:
    """Yield the places behind heads in small letters: «the province of Bac Giang»."""
    for match in _LOWER_OF.finditer(text):
        name = _without_bearer(match["name"], text[match.end() :])
        end = base + match.start("name") + len(name)
        bare = match["head"] in (
            "department",
            "canton",
            "region",
            "state",
        ) or seats_en.has_own_head(name)
        head = "" if bare else match["head"].capitalize()
        yield base + match.start("name"), end, f"{name} {head}".strip(), "r", False


_NUMBERED = re.compile(
    r"(?<![\w-])(?:Province|Region|State)\s+(?:No\.?\s?)?(?:\d{1,2}|[IVX]{1,5})(?:-[A-Z])?(?![\w%-]|\.\d)"
)
"""A part of a country that has a number for its name: «Province 1», «Region IV-A»."""


_NAMED_BEFORE = re.compile(rf"(?<=[a-z,] )(?:the\s+)?{CAP}\s+$|(?:^|[.:–—]\s+)The\s+{CAP}\s+$")
"""A name right before «Municipality of», which is that of the municipality."""


def _without_bearer(name: str, after: str) -> str:
    """Leave out who speaks for a province behind its name: «province of Bac Giang Le Anh Duong»."""
    words = name.split()
    if len(words) == 3 and not re.match(r"[,.]|\s+(?:and|in|on|of)\b", after):
        return words[0]
    return " ".join(words[:2]) if len(words) > 3 else name

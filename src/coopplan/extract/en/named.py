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
from coopplan.extract.en import ministries as ministries_en
from coopplan.extract.en import ports as ports_en
from coopplan.extract.en import roles as roles_en
from coopplan.extract.en import seats as seats_en
from coopplan.extract.en.body_bounds import without_head
from coopplan.extract.en.capitals import CAP, NAME, ONLY_HEAD, PEOPLE, POSTED, without_lead
from coopplan.extract.en.titled import end_of_name
from coopplan.extract.en.urban_heads import WITH_CITY
from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_HEADS = (
    r"(?:autonomous\s+(?:region|prefecture|county|republic|district|okrug)|region|oblast|"
    r"province|prefecture|county|district|governorate|municipality|voivodeship|canton|wilayat|"
    r"metropolis|regency|regional\s+state|kray|krai|aimag|aimak|marz|ulus|soum|raion|rayon|hromada|"
    r"gmina|powiat)"
)
_PLACE = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,3}})(?P<head>{_HEADS}|{_HEADS.title()}|"
    rf"Autonomous (?:Region|Prefecture|County|Republic|District)|Ward|Borough|Parish|Township|"
    rf"Territory)(?![\w-]|\s+of\s+(?!the\s+[A-Z])[a-z])"
)
_URBAN = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,3}})"
    r"(?<!Regional )(?<!Provincial )(?<!Oblast )(?<!Sister )(?<!Partner )(?<!Twin )"
    r"(?P<head>[Cc]ity|State)(?![\w-])"
    rf"(?!\s+(?!Government|Governor|Mayor|Administration|Council\b)[A-Z])"
)
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
            name.endswith(_OF_A_PEOPLE)
            or all(one.start > start or one.end < bare for one in inside)
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
_OF_A_PEOPLE = (" Regional State", " Capital Territory")
"""Heads whose place may be called by its people alone: «Somali Regional State»."""


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
_HEADED = re.compile(rf"\s+{_HEADS}$", re.IGNORECASE)


_OF_STATE = re.compile(
    r"\s+of\s+(?:the\s+)?(?:(?:[A-Z][\w’']+\s+){0,2}(?:Republic|Kingdom)\s+of\s+)?(?=[A-Z])"
)


def _of_another(match: re.Match[str], base: int, known: list[Mention]) -> bool:
    """Tell whether a head belongs to what follows: «the Mekong Delta province of Long An»."""
    if match["head"].lower() == "municipality":
        return False
    after = _OF_STATE.match(match.string, match.end())
    if after is None:
        return False
    start = base + after.end()
    kinds = "nrc" if match["head"].lower() in ("district", "county") else "n"
    return not any(one.start <= start < one.end and one.entry.kind in kinds for one in known)


def _by_head_words(
    text: str, base: int, known: list[Mention]
) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield the bodies that a head word names, without those who head them behind their names."""
    for start, end, name, kind, takes_in in headed_bodies_en.candidates(text, base, known):
        stop = without_head(text, start - base, end - base)
        if base + stop == end:
            yield start, end, name, kind, takes_in
            continue
        yield start, base + stop, " ".join(text[start - base : stop].split()), kind, takes_in
        yield from _by_head_words(" " * stop + text[stop : end - base], base, known)


def _candidates(sentence: Span, known: list[Mention]) -> Iterator[tuple[int, int, str, str, bool]]:
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
    for pattern in (_PLACE, _URBAN):
        for match in pattern.finditer(text):
            start, end = without_lead(text, match.start(), match.end())
            if text.startswith("New ", match.start()) and match["head"] in ("City", "State"):
                start = match.start()
            start = _behind_nation(text, base, start, known)
            if start == 0 and _common_word(text, match):
                continue  # «Grain province helps grain region»
            last = plain(match["name"].split()[-1])
            whose = index(Lang.EN).peoples.get(last)
            land = plain(match["name"].strip()) == last and match["head"] == "State"
            if _OF_IDEA.match(match.group()) or (
                whose and (match["head"].islower() or (land and whose.kind == "n"))
            ):
                continue  # «the Northern Irish city», «the Irish State»
            if re.search(r"[’']s\s+$", text[start : match.start("head")]):
                continue  # «Abidjan's district governor»
            if start < match.start("head") and not _of_another(match, base, known):
                name = " ".join(text[start:end].split())
                urban = name.removesuffix(" Metropolitan Municipality")
                kind = "c" if match["head"].lower() == "city" or urban != name else "r"
                name = urban if WITH_CITY.match(urban) else re.sub(r"\s+[Cc]ity$", "", urban)
                end = start + len(urban)
                name, end = _told_apart(name, text, end)
                land = _IN_LAND.match(text, end) if name.endswith("Autonomous Region") else None
                name, end = (f"{name}{land.group()}", land.end()) if land else (name, end)
                own = _OWN_HEAD.match(name)
                name, end = (own.group(), start + own.end()) if own else (name, end)
                people = None if name.endswith(_OF_A_PEOPLE[1]) else PEOPLE.match(name)
                start, name = (
                    (start + people.end(), name[people.end() :]) if people else (start, name)
                )
                longer = _longer(match, base, base + start, known)
                yield base + start, base + end, _headed(name), kind, longer
    for match in _NUMBERED.finditer(text):
        yield base + match.start(), base + match.end(), match.group(), "r", False
    for one in known:
        side = _SIDE_OF.search(text[: one.start - base])
        if side and one.entry.kind in "nr" and not one.weak:
            name = text[side.start() : one.end - base]
            yield base + side.start(), one.end, name, "r", True
    yield from seats_en.listed(text, base)
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
    yield from seats_en.hyphenated(text, base, known)
    yield from seats_en.shared(text, base)
    yield from seats_en.governed(text, base)
    yield from seats_en.ruled(text, base)
    yield from seats_en.bracketed(text, base)
    yield from roles_en.candidates(text, base, known)


_NUMBERED = re.compile(
    r"(?<![\w-])(?:Province|Region|State)\s+(?:No\.?\s?)?(?:\d{1,2}|[IVX]{1,5})(?:-[A-Z])?(?![\w%-]|\.\d)"
)
"""A part of a country that has a number for its name: «Province 1», «Region IV-A»."""
_OF_IDEA = re.compile(
    r"(?:Smart|Safe|Green|Digital|Healthy|Creative|Garden|Industrial)\s+[Cc]ity\b"
)
"""What a city is to be, which names none: «a Smart City project»."""


_NAMED_BEFORE = re.compile(rf"(?<=[a-z,] )(?:the\s+)?{CAP}\s+$|(?:^|[.:–—]\s+)The\s+{CAP}\s+$")
"""A name right before «Municipality of», which is that of the municipality."""


_OWN_HEAD = re.compile(r"[A-Z][a-z]+-(?:gu|gun|si|do)(?= (?:District|County|City|Province)$)")
"""A Korean name, whose last part says what «District» behind it says again: «Orwin-gu»."""


_IN_LAND = re.compile(rf" in {CAP} {CAP}")
"""Behind an autonomous region, which goes on with its name: «… in Northern Karz»."""


def _told_apart(name: str, text: str, end: int) -> tuple[str, int]:
    """Return a municipality's name with whose it is, where the next one has the same name.

    «Centre Municipality of Graz and Centre Municipality of Linz», and where such a name ends.
    """
    if not name.endswith(" Municipality"):
        return name, end
    whose = re.compile(rf"{re.escape(name)}\s+of\s+(?P<of>{CAP})")
    own = whose.match(text, end - len(name))
    several = len({one["of"] for one in whose.finditer(text)}) > 1
    return (own.group(), own.end()) if own and several else (name, end)


def _common_word(text: str, match: re.Match[str]) -> bool:
    """Tell whether a word that begins a sentence stands in it again in small letters."""
    word = match["name"].strip()
    return " " not in word and re.search(rf"\b{re.escape(word.lower())}\b", text) is not None


def _behind_nation(text: str, base: int, start: int, known: list[Mention]) -> int:
    """Return where a place begins behind its country: «Thailand's Mukdahan Province»."""
    for one in known:
        owner = re.compile(r"(?:[’']s)?\s+").match(text, one.end - base)
        said = text[start : owner.end()] if owner else ""
        if (
            one.entry.kind == "n"
            and one.start - base <= start < one.end - base
            and re.search(r"[’']s\s+$", said)
        ):
            return start + len(said)
    return start


def _without_bearer(name: str, after: str) -> str:
    """Leave out who speaks for a province behind its name: «province of Bac Giang Le Anh Duong»."""
    words = name.split()
    if len(words) == 3 and not re.match(r"[,.]|\s+(?:and|in|on|of)\b", after):
        return words[0]
    return " ".join(words[:2]) if len(words) > 3 else name


def _longer(match: re.Match[str], base: int, start: int, known: list[Mention]) -> bool:
    """Tell whether «Changji Hui Autonomous Prefecture» is more than the known place in it.

    ``start`` is where the name begins, behind what only leads up to it.
    """
    end = base + match.end()
    there = [one for one in known if one.start < end and start < one.end]
    if match["head"] == "Municipality" and there:
        return False  # «Istanbul Metropolitan Municipality» is that city's
    if match["head"].lower() == "city" and len(there) == 1 and there[0].entry.kind == "r":
        return there[0].end + 1 == base + match.start("head")  # «Gifu City», not the prefecture
    if match["head"] in ("City", "State") and len(there) == 1 and there[0].entry.kind == "c":
        new = match["name"].startswith(("New ", "North ", "South ", "East ", "West "))
        return new or (match["head"] == "State" and there[0].end + 1 >= base + match.start("head"))
    if len(there) == 1 and there[0].start == start and there[0].entry.kind == "c":
        return True  # «Kyiv Oblast» is not the city that it lies around
    if len(there) == 1 and there[0].entry.kind == "n" and not there[0].weak:
        whole = (there[0].start, there[0].end + 1) == (start, base + match.start("head"))
        return whole and match["head"] in _PARTS_CALLED_AS_COUNTRIES
    return match["head"].istitle() and all(
        one.entry.kind == "c" and one.end < base + match.start("head") - 1 for one in there
    )


_PARTS_CALLED_AS_COUNTRIES = ("State", "Province", "County", "District", "Prefecture", "City")
"""Heads that make another place of a country's name: «Niger State» lies in Nigeria."""


def _headed(name: str) -> str:
    """Write the head word of a place with a capital, as parties are written."""
    *words, head = name.split()
    words = [*words[:-1], "Regional"] if words[-1:] == ["regional"] else words
    return " ".join([*words, head[:1].upper() + head[1:]])

"""English places whose head word stands behind the name: «Benguet Province», «New Orwin City».

The rule: capital words and a head are a place of their own unless the head belongs to what follows
(«the Mekong Delta province of Long An»), or it only says what a known place in it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import CAP, PEOPLE, without_lead
from coopplan.extract.en.urban_heads import WITH_CITY
from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

HEADS = (
    r"(?:autonomous\s+(?:region|prefecture|county|republic|district|okrug)|region|oblast|"
    r"province|prefecture|county|district|governorate|municipality|voivodeship|canton|wilayat|"
    r"metropolis|regency|regional\s+state|kray|krai|aimag|aimak|marz|ulus|soum|raion|rayon|hromada|"
    r"gmina|powiat)"
)
_PLACE = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,3}})(?P<head>{HEADS}|{HEADS.title()}|"
    rf"Autonomous (?:Region|Prefecture|County|Republic|District)|Ward|Borough|Parish|Township|"
    rf"Territory)(?![\w-]|\s+of\s+(?!the\s+[A-Z])[a-z])"
)
_URBAN = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,3}})"
    r"(?<!Regional )(?<!Provincial )(?<!Oblast )(?<!Sister )(?<!Partner )(?<!Twin )"
    r"(?P<head>[Cc]ity|State)(?![\w-])"
    rf"(?!\s+(?!Government|Governor|Mayor|Administration|Council\b)[A-Z])"
)


OF_A_PEOPLE = (" Regional State", " Capital Territory")
"""Heads whose place may be called by its people alone: «Somali Regional State»."""


Candidate = tuple[int, int, str, str, bool]
"""Start, end, name and kind of what may be a place, and whether it may take in a known one."""


def find(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield the places whose head stands behind the name."""
    for pattern in (_PLACE, _URBAN):
        for match in pattern.finditer(text):
            start, end = without_lead(text, match.start(), match.end())
            if text.startswith("New ", match.start()) and match["head"] in ("City", "State"):
                start = match.start()
            start = _behind_nation(text, base, start, known)
            head = match.start("head")
            if head <= start or _is_none(text, match, start) or _of_another(match, base, known):
                continue
            start, end, name, kind = _called(text, match, start, end)
            longer = _longer(match, base, base + start, known)
            yield base + start, base + end, _headed(name), kind, longer


def _is_none(text: str, match: re.Match[str], start: int) -> bool:
    """Tell whether a head and the words before it name no place."""
    if start == 0 and _common_word(text, match):
        return True  # «Grain province helps grain region»
    last = plain(match["name"].split()[-1])
    whose = index(Lang.EN).peoples.get(last)
    land = plain(match["name"].strip()) == last and match["head"] == "State"
    if _OF_IDEA.match(match.group()) or (
        whose and (match["head"].islower() or (land and whose.kind == "n"))
    ):
        return True  # «the Northern Irish city», «the Irish State»
    owned = re.search(r"[’']s\s+$", text[start : match.start("head")])
    return owned is not None  # «Abidjan's district governor»


def _called(text: str, match: re.Match[str], start: int, end: int) -> tuple[int, int, str, str]:
    """Return where the name of a place stands, the name as parties are called, and its kind."""
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
    people = None if name.endswith(OF_A_PEOPLE[1]) else PEOPLE.match(name)
    start, name = (start + people.end(), name[people.end() :]) if people else (start, name)
    return start, end, name, kind


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


_OF_IDEA = re.compile(
    r"(?:Smart|Safe|Green|Digital|Healthy|Creative|Garden|Industrial)\s+[Cc]ity\b"
)
"""What a city is to be, which names none: «a Smart City project»."""


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

"""English places named by their seat of government or in a list with one head.

«Zhytomyr Regional State Administration», «the governments of Ohio and Utah», «Hue and Ubon
provinces», «the cities of Graz, Maribor and Pecs»: each place is named as its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.en.capitals import CAP, NAME, NO_NAME, PEOPLE, without_lead
from coopplan.extract.en.signing_verbs import CONCLUDED, SIGN, SIGNED, SIGNS
from coopplan.extract.mention import Mention

_HYPHENATED = re.compile(
    r"(?<![\w-])(?P<name>[A-Z][a-z]{2,}-(?P<head>do|gun|ken|fu|shi|ku|si|gu))(?![\w-])"
)
_OF_NAME = re.compile(r"[A-Z][\w-]+\s+$")
_URBAN_SUFFIX = ("shi", "ku", "si", "gu")


def has_own_head(name: str) -> bool:
    """Tell whether a name ends in its own word for a province: «the province of Gangwon-do»."""
    return _HYPHENATED.fullmatch(name) is not None


def hyphenated(text: str, base: int, known: list[Mention]) -> Iterator[Candidate]:
    """Yield Korean and Japanese places with their own heads: «Gangwon-do», «Kochi-ken».

    Behind a capital word that is no place it may be a given name: «Kim Jeong-do».
    """
    for match in _HYPHENATED.finditer(text):
        inside = any(one.end - base == match.start() - 1 for one in known)
        if inside or not _OF_NAME.search(text[: match.start()]):
            kind = "c" if match["head"] in _URBAN_SUFFIX else "r"
            yield base + match.start(), base + match.end(), match["name"], kind, True


Candidate = tuple[int, int, str, str, bool]
"""Start, end, name and kind of a place, and whether it may take in a known one."""

_SHARED = re.compile(
    rf"(?<![\w-])(?P<list>{NAME}(?:,\s+{NAME}){{0,6}}(?:,?\s+and|,)\s+"
    rf"(?:[A-Z]\w+[’']\s+)?{NAME})\s+"
    r"(?P<head>regions|oblasts|provinces|prefectures|counties|districts|regencies|"
    r"regional\s+states|states|cities)(?![\w-])"
)
_LISTED = re.compile(
    rf"(?<![\w-])(?P<head>provinces|prefectures|counties|oblasts|cities|towns|states|regions)"
    rf"\s+of\s+(?:the\s+)?(?P<list>{NAME}(?:\s*,\s+{NAME}){{0,6}},?\s+and\s+{NAME})(?![\w’'-])"
)
_IN_BRACKETS = re.compile(r"\([^()]{2,30}\)")
"""Where a place of a list lies: «the cities of Graz (Austria) and Lyon (France)»."""
_OWNER = re.compile(r"(?:[A-Z]\w+\s)?[A-Z]\w+(?:[’']s|s[’'])\s+(?=[A-Z])")
_SINGULAR = {
    "counties": "County",
    "regencies": "Regency",
    "regional states": "Regional State",
    "cities": "",
    "towns": "",
    "states": "",
}
_GOVERNED = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,3}})(?P<adjective>[Pp]rovincial|[Pp]refectural|"
    rf"[Ss]tate|(?<=Regional )Military|(?:City\s+)Military|"
    rf"[Mm]unicipal|[Cc]ity|Metropolitan|Town|Borough)\s+(?:[Gg]overnment|Govt|[Aa]dministration|"
    rf"[Cc]ouncil|Assembly|"
    rf"[Aa]uthorit(?:y|ies)|(?:[Pp]arty|[Pp]eople[’']s)\s+[Cc](?:ommittee|ouncil))(?![\w-])"
    rf"|(?<![\w-])(?P<urban>(?:{CAP}[ ]){{1,3}})People[’']s\s+(?:Committee|Council)(?![\w-])"
)
_REGIONAL_SEAT = re.compile(
    rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,2}})(?P<head>[Rr]egional|[Oo]blast|[Pp]rovincial|"
    rf"County)\s+"
    r"(?:[Ss]tate\s+|[Mm]ilitary\s+)?(?:[Ee]xecutive\s+(?:[Cc]ommittee|[Aa]uthority)|"
    r"[Aa]dministration|[Cc]ouncil|Duma|[Aa]ssembly|[Gg]overnment|"
    r"[Hh]okimiyat|[Kk]hokimiyat|[Aa]kimat)(?![\w-])"
)
"""The seat of a region named by its city: «Brest Regional Executive Committee»."""
_OF_SEATS = {"Provincial": "Province", "County": "County", "Oblast": "Oblast"}
_SEATS = {"provincial": "Province", "prefectural": "Prefecture", "state": "State"}
_REGIONAL = re.compile(r"\s(?:Regional|Oblast)$")
"""Behind the name of a region in that of its seat: «Zhytomyr Regional State Administration»."""
_RULED = re.compile(
    rf"(?<![\w-])(?P<lead>(?:[Pp]rovincial|[Ss]tate|[Cc]ity|[Rr]egional|[Mm]unicipal|[Ll]ocal)\s+)?"
    rf"(?:(?<![Hh]eads of )(?<!Head of )[Gg]overnments?|[Aa]dministrations?|"
    rf"(?<=[Rr]egional )Council|(?<=[Pp]rovincial )Council|"
    rf"(?<=[Cc]ity )[Cc]ouncil)"
    rf"\s+of\s+(?:the\s+)?(?P<a>{NAME})"
    rf"(?:\s+and\s+(?:of\s+)?(?P<b>{NAME}))?"
)
_MANY = re.compile(r"\b(?:Regions|Provinces|States|Cities|Countries|Nations)$")
"""What is no one place: «Heads of Government of Partner Regions»."""
_OF_PEOPLE = re.compile(r"(?:Deputies|Ministers|People|Elders|Representatives|Europe|State)\b")
"""Whose a council is that is no place's: «City Council of Deputies»."""
_BARE_SEAT = re.compile(
    rf"(?:^|[.;:,]\s+|\b(?:with|and|between|by)\s+)(?:[Tt]he\s+)?(?P<name>{CAP}(?:\s+{CAP})?)\s+"
    rf"[Gg]overnment(?=\s+(?:(?:has|have|had|will|and|also|today)\s+){{0,2}}(?:{SIGN}|{SIGNS}|{SIGNED}|{CONCLUDED}|"
    rf"with|and|agreed|entered)\b|\s*[,.])"
)
"""A place told only by its government, where that signs: «the Himachal government signed»."""
_NO_SEAT = re.compile(
    r"(?:ian|ish|ese|elian)$|\b(?:County|State|Provincial|City|Local|Federal|Central|National|"
    r"Regional|Municipal|Metropolitan|District|Union|Sister|Host|Coalition|Labou?r)$"
)
"""What no place's own name ends in: a people's adjective, the sort of a government."""
_CITY_HALL = re.compile(rf"(?<![\w-])(?P<name>(?:{CAP}[ ]){{1,2}})(?=City[ ]Hall(?![\w-]))")


def governed(text: str, base: int) -> Iterator[Candidate]:
    """Yield the places whose government or council is named by their adjective."""
    for match in _GOVERNED.finditer(text):
        key = "name" if match["name"] else "urban"
        start, end = without_lead(text, match.start(key), match.end(key))
        if start < end:
            seat = _SEATS.get((match["adjective"] or "").lower())
            name = " ".join(text[start:end].split())
            regional = _REGIONAL.search(name)
            if regional:
                name, seat = name[: regional.start()], "Region"
            name = f"{name} {seat or ''}".strip()
            yield base + start, base + match.end(), name, "r" if seat else "c", False
    for match in _REGIONAL_SEAT.finditer(text):
        start, end = without_lead(text, match.start("name"), match.end("name"))
        if start < end:
            head = _OF_SEATS.get(match["head"].title(), "Region")
            name = " ".join(text[start:end].split())
            name = name if name.endswith((" Oblast", " Region", " Province")) else f"{name} {head}"
            yield base + start, base + match.end(), name, "r", True


def shared(text: str, base: int) -> Iterator[Candidate]:
    """Yield the places of a list with one head: «Hue and Ubon provinces»."""
    for match in _SHARED.finditer(text):
        head = _SINGULAR.get(match["head"], match["head"][:-1].title())
        for one in re.finditer(NAME, match["list"]):
            at = match.start("list")
            start, end = without_lead(text, at + one.start(), at + one.end())
            for whose in (_OWNER.match(text, start), PEOPLE.match(text, start)):
                start = whose.end() if whose and whose.end() < end else start
            if start < end:
                name = f"{text[start:end]} {head}".strip()
                yield base + start, base + end, name, "r" if head else "c", False


def listed(text: str, base: int) -> Iterator[Candidate]:
    """Yield the places of a list behind its head: «the provinces of Quang Tri, Hue and Long An»."""
    text = _IN_BRACKETS.sub(lambda one: " " * len(one.group()), text)
    for match in _LISTED.finditer(text):
        head = _SINGULAR.get(match["head"], match["head"][:-1].title())
        for one in re.finditer(NAME, match["list"]):
            start = base + match.start("list")
            kind = "r" if head or match["head"] == "states" else "c"
            name = f"{one.group()} {head}".strip()
            yield start + one.start(), start + one.end(), name, kind, False


_WHOSE_HEADS = re.compile(
    r"\b(?:governors|mayors|premiers|chiefs|bosses|chairmen|chairpersons|presidents|chief\s+executives)\b",
    re.IGNORECASE,
)
_WITH_BRACKET = rf"(?:{CAP}\s+){{1,4}}\((?P<name>{NAME})\)"
_IN_BRACKET = re.compile(_WITH_BRACKET)
_ROW_OF_BRACKETS = re.compile(
    rf"{_WITH_BRACKET.replace('?P<name>', '')}"
    rf"(?:,?\s+(?:and\s+)?{_WITH_BRACKET.replace('?P<name>', '')})+"
)


def bracketed(text: str, base: int) -> Iterator[Candidate]:
    """Yield the places of a row of heads: «the governors – Ann Cruz (Karz) and Ben Holt (Orwin)».

    Three people or more, each with another name in brackets, are such a row without their office.
    """
    heads = _WHOSE_HEADS.search(text)
    for row in _ROW_OF_BRACKETS.finditer(text):
        held = list(_IN_BRACKET.finditer(text, row.start(), row.end()))
        for one in held if heads or len({each["name"] for each in held}) > 2 else ():
            if not one["name"].isupper():
                yield base + one.start("name"), base + one.end("name"), one["name"], "r", False


def ruled(text: str, base: int) -> Iterator[Candidate]:
    """Yield the places whose government or city hall is named."""
    for match in _RULED.finditer(text):
        city = (match["lead"] or "").lower().startswith(("city", "municipal"))
        for key in ("a", "b"):
            if match[key] and not NO_NAME.match(match[key].split()[0]):
                if _MANY.search(match[key]) or _OF_PEOPLE.match(match[key]):
                    continue
                place = (base + match.start(key), base + match.end(key))
                yield *place, match[key], "c" if city else "r", False
    for match in _BARE_SEAT.finditer(text):
        start, end = without_lead(text, match.start("name"), match.end("name"))
        start += len("Autonomous ") if text.startswith("Autonomous ", start, end) else 0
        if start < end and not _NO_SEAT.search(text[start:end]):
            yield base + start, base + end, text[start:end], "r", False
    for match in _CITY_HALL.finditer(text):
        start, end = without_lead(text, match.start("name"), match.end("name"))
        name = text[start:end].strip()
        if name:
            yield base + start, base + start + len(name), name, "c", False

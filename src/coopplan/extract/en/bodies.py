"""English bodies named in short: by letters («FCCI»), in quotation marks, «the Ministry».

The rule: letters stand for the body that the article spells out (``short_names``); a head alone,
«the Ministry», is the only one that it names, and a place goes on without what it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopplan.extract.en import lettered_schools
from coopplan.extract.en.capitals import CAP, GOVERNING, POSTED, sort
from coopplan.extract.en.heads import ALL, any_of
from coopplan.extract.en.legal_forms import FORM
from coopplan.extract.gazetteer import BODY, COMPANY
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

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
    rf"(?<!\w)(?P<c>[“\"«][A-Z][^“”\"«»]{{1,50}}[”\"»])\s+{_SORT}\b|"
    r"\b(?:[Pp]resident|[Cc]hair(?:man|woman|person)?|[Hh]ead|CEO|Board(?:\s+of\s+\w+)?)\s+of\s+(?:the\s+)?"
    r"(?P<d>[“\"«][A-Z][^“”\"«»]{1,50}[”\"»])"
)
_FORM_FIRST = re.compile(
    r"(?<![\w-])(?:(?:[Oo]pen|[Cc]losed|[Pp]ublic|[Pp]rivate|[Nn]ational)\s+)?"
    r"(?:[Jj]oint[\s-][Ss]tock\s+[Cc]ompany|[Ll]imited\s+[Ll]iability\s+(?:[Cc]ompany|[Pp]artnership))\s+"
    r"(?:[“‘\"'«](?P<quoted>[A-Z][^“”‘’\"'«»]{1,50})[”’\"'»]"
    rf"|(?P<bare>{CAP}(?:\s+{CAP}){{0,3}}))(?![\w-])"
)
"""A legal form before a company's name: «Joint Stock Company Karz Railways»."""
_CAMEL = re.compile(
    r"(?<![\w-])(?!(?:Mc|Mac|De|Di|Du|La|Le|Van|Fitz|Mo|Al|El)[A-Z])"
    rf"(?P<name>[A-Z][a-z]{{1,}}[A-Z][A-Za-z]{{2,}})(?P<form>\s+(?:{FORM}|Group|Holding))?"
    r"(?![\w-])"
)
_KNOWN = re.compile(
    r"(?<![\w-])(?:UNICEF|UNDP|UNESCO|UNFPA|UNHCR|UNIDO|UNEP|FAO|WHO|IOM|ILO|WFP|IFAD|OSCE|EBRD|"
    r"AIIB|"
    r"IFC|JICA|KOICA|GIZ|USAID|TIKA|UNAIDS|UNOPS|UNODC|UNCTAD|UNECE|UNITAR|UNWTO|ADB|AfDB|IsDB|EIB|KfW|"
    r"ICRC|IFRC|IAEA|WIPO|ICAO|OFID|AGFUND|KOTRA|ICESCO|ISESCO)(?![\w-]|\))"
)
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
_LETTERS = re.compile(r"(?<![\w-])[A-Z][A-Za-z&]{1,9}(?:-[A-Z]{2,8})?(?![\w-]|\))")
_RANK = r"(?:Federal|National|State|Central|General|Regional|Supreme)"
_RANKED_HEAD = re.compile(rf"{_RANK}\s+{any_of(ALL)}(?=\s+(?:of|for|on)\s)")
"""How a body's name begins by which a text calls it again: «the Federal Agency»."""
_HEAD = re.compile(
    rf"(?<!\w)the\s+(?P<head>(?:{_RANK}\s+)?{any_of(ALL)})"
    r"(?!\s+(?:of|for)\b)(?![\w-]|[’']s)",
    re.IGNORECASE,
)


def quoted(text: str) -> Iterator[tuple[int, int, str, str]]:
    """Yield start, end, name and kind of companies in quotation marks or with a capital inside."""
    for match in _QUOTED.finditer(text):
        key = next(key for key in "abcd" if match[key])
        yield match.start(key), match.end(key), match[key][1:-1], COMPANY
    for match in _FORM_FIRST.finditer(text):
        name = match["quoted"] or match["bare"]
        if not POSTED.search(name):
            yield match.start(), match.end(), " ".join(name.split()), COMPANY
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
            end, name = lettered_schools.with_town(text, end, _OWNS.sub("", name))
            yield match.start("name") + start, end, name, sort(name)


_OWNS = re.compile(r"[’']s$")
"""What stands behind a name whose letters follow it: «the Karz Board's (KB) director»."""


def _initials(name: str, letters: str) -> int | None:
    """Return where the words begin in a run of capital words that letters are the initials of.

    Parts that a hyphen joins have letters of their own or have not: «Anti-Fraud Agency (AFA)»; so
    has where a body is: «Road and Port Authority of Karz (RPA)».
    """
    seat = _SEAT.search(name)
    for said in (name, *([name[: seat.start()]] if seat else [])):
        for first in (r"(?<![\w’'-])[A-Z]", r"(?<![\w’'])[A-Z]"):
            own = list(re.finditer(first, said))[-len(letters) :]
            if "".join(one.group() for one in own) == letters:
                return own[0].start()
    return None


_SEAT = re.compile(rf"\s+of\s+(?:the\s+)?{CAP}$")


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


_WITH_FORM = re.compile(rf"(?P<name>.+?),?\s+(?:Co\.?,?\s+)?{FORM}\.?")


def companies(named: Sequence[Sequence[Mention]]) -> dict[str, Mention]:
    """Return the companies of an article that bear their legal form, by their names without it."""
    found: dict[str, Mention] = {}
    for one in (each for there in named for each in there if each.entry.kind not in "rcn"):
        match = _WITH_FORM.fullmatch(one.name)
        if match is not None and " " in match["name"]:
            found.setdefault(match["name"], one)
    return found


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
        ranked = _RANKED_HEAD.match(one.name)
        words = {*re.findall(r"\b[A-Z][a-z]+\b", one.name), *([ranked.group()] if ranked else [])}
        for word in words:
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
        body = words.get(match["head"].title()) if head else letters.get(match.group())
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

"""English names that no list holds, told by their heads: «Benguet Province», «Ministry of Health».

The rule: a name is capital words with a head word beside them («Province», «City of», «LLP»), or
what stands in the place of a party («X and Y signed»). Where it lies is not guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import Entry
from coopplan.extract.institutions_ru import BODY, COMPANY, MINISTRY
from coopplan.extract.places import Mention
from coopplan.extract.sentences import Span

_CAP = r"[A-ZÀ-ÞŞŠŚČĆĐİŁŻŽ][\w’'-]*\w"
_NAME = rf"{_CAP}(?:\s+(?:(?:of|de|del|da|el|al)\s+)?{_CAP}){{0,3}}"
_HEADS = (
    r"(?:autonomous\s+(?:region|prefecture|county|republic|district|okrug)|region|oblast|krai|"
    r"province|prefecture|county|district|governorate|municipality|voivodeship|canton|wilayat)"
)
_PLACE = re.compile(
    rf"(?<![\w-])(?P<name>(?:{_CAP}[ ]){{1,3}})(?P<head>{_HEADS}|{_HEADS.title()}|"
    rf"Autonomous (?:Region|Prefecture|County|Republic|District))(?![\w-]|\s+of\s+[a-z])"
)
_URBAN = re.compile(
    rf"(?<![\w-])(?P<name>(?:{_CAP}[ ]){{1,3}})(?P<head>City|State)(?![\w-])"
    rf"(?!\s+(?!Government|Governor|Mayor|Administration|Council)[A-Z])"
)
_OF = re.compile(
    rf"(?<![\w-])(?P<head>(?:[Cc]ity|[Cc]ities|[Mm]unicipality|[Tt]own)\s+of|"
    rf"(?:Province|State|Emirate|Prefecture|County|Canton|Governorate|Principality|Region|District|"
    rf"Department|Autonomous Community)\s+of)\s+(?:the\s+)?(?P<name>{_NAME})"
)
_LOWER_OF = re.compile(
    rf"(?<![\w-])(?P<head>province|prefecture|governorate|oblast)\s+of\s+(?:the\s+)?"
    rf"(?P<name>{_CAP}(?:\s+{_CAP})?)(?!\s+[A-Z])"
)
_SHARED = re.compile(
    rf"(?<![\w-])(?P<a>{_NAME})(?:,\s+(?P<b>{_NAME}))?,?\s+and\s+(?P<c>{_NAME})\s+"
    r"(?P<head>regions|oblasts|provinces|prefectures|counties|districts|states|cities)(?![\w-])"
)
_SINGULAR = {"counties": "County", "cities": ""}
_GOVERNED = re.compile(
    rf"(?<![\w-])(?P<name>(?:{_CAP}[ ]){{1,3}})(?P<adjective>Provincial|Prefectural)\s+"
    rf"(?:Government|Govt|Administration|Council|People[’']s\s+Committee)(?![\w-])"
)
_SEATS = {"Provincial": "Province", "Prefectural": "Prefecture"}
_RULED = re.compile(
    rf"(?<![\w-])(?P<lead>(?:[Pp]rovincial|[Ss]tate|[Cc]ity|[Rr]egional|[Mm]unicipal|[Ll]ocal)\s+)?"
    rf"(?:[Gg]overnments?|[Aa]dministrations?)\s+of\s+(?:the\s+)?(?P<a>{_NAME})"
    rf"(?:\s+and\s+(?:of\s+)?(?P<b>{_NAME}))?"
)
_MINISTRIES = re.compile(
    rf"(?<![\w-])Ministries\s+of\s+(?P<field>{_CAP}(?:\s+(?:and\s+)?{_CAP}){{0,3}})\s+of\s+"
    rf"(?:the\s+)?(?P<a>{_NAME})\s+and\s+(?:the\s+)?(?P<b>{_NAME})"
)
_CITY_HALL = re.compile(rf"(?<![\w-])(?P<name>(?:{_CAP}[ ]){{1,2}})(?=City[ ]Hall(?![\w-]))")
_OFFICE = re.compile(
    rf"(?<![\w-])(?P<office>governor|mayor|akim|hokim|khokim)\s+of\s+(?:the\s+)?"
    rf"(?:province\s+of\s+|city\s+of\s+|state\s+of\s+)?(?P<name>(?-i:{_NAME}))",
    re.IGNORECASE,
)
_BEFORE_OFFICE = re.compile(
    rf"(?<![\w-])(?P<name>(?:{_CAP}[ ]){{1,3}})(?:Vice[ -]|Deputy[ ]|Lt\.[ ])?"
    rf"(?P<office>Governor|Gov\.|Mayor)(?=\s+{_CAP})"
)
_SIGNERS = re.compile(
    rf"^(?:The\s+)?(?P<a>{_NAME})(?:,\s+(?P<b>{_NAME}))?(?:,?\s+and|,)\s+(?:the\s+)?(?P<c>{_NAME})\s+"
    rf"(?:have\s+|has\s+|today\s+|on\s+\w+\s+|to\s+)?(?:signed|sign|signs|ink|inked|inks|conclude|"
    rf"concluded|enter|entered|agreed?|become|became|seal|sealed)\b"
)
_BETWEEN = re.compile(
    rf"\bbetween\s+(?:the\s+)?(?:cities\s+of\s+|provinces\s+of\s+)?(?P<a>{_NAME})"
    rf"(?:\s+\([^()]*\))?(?:,\s+(?:the\s+)?(?P<b>{_NAME}))?,?\s+and\s+(?:the\s+)?(?P<c>{_NAME})"
)
_RUN = rf"{_CAP}(?:(?:\s+(?:and|&|for)\s+|\s+of\s+(?:[Tt]he\s+)?|\s+){_CAP})*"
_FIELDS = rf"{_CAP}(?:\s+{_CAP})?(?:,\s+{_CAP}(?:\s+{_CAP})?)+,?\s+(?:and|&)\s+{_RUN}"
_BODY = re.compile(
    rf"(?<![\w-])(?P<body>(?:{_CAP}\s+){{0,2}}(?:Ministry|Department)\s+(?:of|for)\s+(?:the\s+)?"
    rf"(?:{_FIELDS}|{_RUN})"
    rf"|(?:{_CAP}\s+){{0,2}}(?:Agency|Chamber|Bureau|Office|Authority|Institute|Association)\s+"
    rf"(?:of|for)\s+(?:the\s+)?{_RUN}|(?:{_CAP}\s+){{0,2}}(?:University|Academy)\s+of\s+"
    rf"(?:the\s+)?{_RUN}"
    rf"|(?:{_CAP}\s+){{1,5}}(?:University|Institute|Academy|College|Ministry)(?![\w-])"
    rf"(?:\s+of\s+{_CAP}(?:\s+and\s+{_CAP})?)?"
    rf"|(?:{_CAP}\s+){{1,5}}(?:LLP|JSC|LLC|PLC|Ltd|Inc|Corporation|Corp|Company|Holding|Group|Bank|"
    rf"Fund|Foundation|Association|Chamber\s+of\s+Commerce(?:\s+and\s+Industry)?|Airlines|Railways|"
    rf"Department|Directorate|Secretariat)(?![\w-])"
    rf"|(?:{_CAP}\s+){{2,5}}(?:Council|Authority|Commission|Organi[sz]ation|Board|Cent(?:er|re))"
    rf"(?![\w-])"
    rf"|(?:JSC|LLP|LLC|CJSC|OJSC|PJSC|NC|TOO)\s+[\"“«]?{_CAP}(?:\s+{_CAP}){{0,2}}[\"”»]?)"
)
_SECOND_BODY = re.compile(
    rf"\s+and\s+(?:the\s+)?(?=(?:{_CAP}\s+){{1,4}}(?:University|Institute|Academy|College|Ministry|"
    rf"Agency|Authority|Corporation|Company|Bank|Fund|Foundation|Association)(?![\w-]))"
)
_OWNER = re.compile(r"(?:\w+ ){0,2}(?:Ministry|Department|Agency) of (?:the )?\w+(?=['’]s\s)")
_NO_NAME = re.compile(
    r"^(?:The|This|That|These|Both|Each|Our|Their|His|Her|Its|In|On|At|Of|For|From|With|And|As|By|"
    r"After|During|According|Head|Heads|Deputy|Vice|First|New|Former|Acting|Special|Free|"
    r"Regional|Interregional|International|Joint|Economic|Caspian|Asian?|Pacific|Arctic|"
    r"Baltic|Eurasian|Central|European|African|Border|Administrative|Federal|Chinese|Russian|"
    r"Kazakh|Kazakhstani|Uzbek|Member|Two|Three|Four|Several|Many|All|Other|Mr|Mrs|Dr|Hon|"
    r"Governor|Governors|Mayor|Mayors|Presidents?|Ministers?|Akim|Trade|Cooperation|"
    r"Memorandum|Agreement|Protocol|Action|Plan|Sides|Parties|Officials|Leaders|Representatives|"
    r"Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|"
    r"June|July|August|September|October|November|December|Government|Administration)$"
)
_GOVERNING = re.compile(
    r"\b(?:Government|Administration|Akimat|Hokimiyat|Khokimiyat|Committee|Office|"
    r"(?:City|Regional|Municipal|State|Provincial|District|Federation|Supreme)\s+Council)$"
)


def find(sentence: Span, known: list[Mention]) -> list[Mention]:
    """Return the places and bodies that the sentence names by a head word, none of them known.

    A body that has a known place inside its name takes it in («Ministry of Health of Uzbekistan»).
    """
    found: list[Mention] = []
    for start, end, name, kind, takes_in in _candidates(sentence, known):
        if any(one.start < end and start < one.end for one in found):
            continue
        inside = [one for one in known if one.start < end and start < one.end]
        if not takes_in and inside:
            continue
        entry = Entry(kind, "", "", "", name)
        found.append(Mention(entry, sentence.start + start - sentence.start, end, name))
    return found


def _candidates(sentence: Span, known: list[Mention]) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield start, end, name and kind of each, and whether it may take in a known place."""
    text, base = sentence.text, sentence.start
    for match in _MINISTRIES.finditer(text):
        for key in ("a", "b"):
            start = match.start() if key == "a" else match.start("b")
            name = f"Ministry of {match['field']} of {match[key]}"
            yield base + start, base + match.end(key), name, MINISTRY, True
    for first, last in _bodies(text):
        start, end = _without_lead(text, first, last)
        end = _cut(base, start, end, known)
        owner = _OWNER.match(text[start:end])
        end = start + owner.end() if owner else end
        name = " ".join(text[start:end].strip(' "“”«»').split())
        if len(name.split()) > 1 and not _GOVERNING.search(name):
            yield base + start, base + end, name, _sort(name), True
    for pattern in (_PLACE, _URBAN):
        for match in pattern.finditer(text):
            start, end = _without_lead(text, match.start(), match.end())
            if start < match.start("head"):
                kind = "c" if match["head"] == "City" else "r"
                name = " ".join(text[start:end].split())
                yield base + start, base + end, _headed(name), kind, _longer(match, base, known)
    for match in _OF.finditer(text):
        city = match["head"].lower().startswith(("cit", "town", "municipality"))
        name = match["name"] if city else " ".join(match.group().split())
        start = match.start("name") if city else match.start()
        yield base + start, base + match.end(), name, "c" if city else "r", False
    for match in _LOWER_OF.finditer(text):
        name = f"{match['name']} {match['head'].capitalize()}"
        yield base + match.start("name"), base + match.end(), name, "r", False
    yield from _shared(text, base)
    for match in _GOVERNED.finditer(text):
        start, end = _without_lead(text, match.start("name"), match.end("name"))
        if start < end:
            name = f"{' '.join(text[start:end].split())} {_SEATS[match['adjective']]}"
            yield base + start, base + match.end(), name, "r", False
    yield from _ruled(text, base)
    for pattern in (_OFFICE, _BEFORE_OFFICE):
        for match in pattern.finditer(text):
            start, end = _without_lead(text, match.start("name"), match.end("name"))
            name = text[start:end].strip()
            if pattern is _OFFICE and len(name.split()) > 2:
                name = name.rsplit(None, 2)[0]  # «mayor of Lugano Marco Borradori»
            if name and not _NO_NAME.match(name.split()[0]):
                kind = "c" if match["office"].lower() == "mayor" else "r"
                yield base + start, base + start + len(name), name, kind, False
    for pattern in (_SIGNERS, _BETWEEN):
        for match in pattern.finditer(text):
            for key in ("a", "b", "c"):
                name = match[key]
                if name and not _NO_NAME.match(name.split()[0]) and not _GOVERNING.search(name):
                    yield base + match.start(key), base + match.end(key), name, _sort(name), False


def _shared(text: str, base: int) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield the places of a list with one head: «Hue and Ubon provinces»."""
    for match in _SHARED.finditer(text):
        head = _SINGULAR.get(match["head"], match["head"][:-1].title())
        for key in ("a", "b", "c"):
            start, end = _without_lead(text, match.start(key), match.end(key))
            if match[key] and start < end:
                name = f"{text[start:end]} {head}".strip()
                yield base + start, base + end, name, "r" if head else "c", False


def _bodies(text: str) -> Iterator[tuple[int, int]]:
    """Yield where bodies stand; of «Ministry of Health and Umm University» each alone."""
    at = 0
    while match := _BODY.search(text, at):
        second = _SECOND_BODY.search(text, match.start("body"), match.end("body"))
        at = second.start() if second else match.end()
        yield match.start("body"), at


def _ruled(text: str, base: int) -> Iterator[tuple[int, int, str, str, bool]]:
    """Yield the places whose government or city hall is named."""
    for match in _RULED.finditer(text):
        city = (match["lead"] or "").lower().startswith(("city", "municipal"))
        for key in ("a", "b"):
            if match[key] and not _NO_NAME.match(match[key].split()[0]):
                place = (base + match.start(key), base + match.end(key))
                yield *place, match[key], "c" if city else "r", False
    for match in _CITY_HALL.finditer(text):
        start, end = _without_lead(text, match.start("name"), match.end("name"))
        name = text[start:end].strip()
        if name:
            yield base + start, base + start + len(name), name, "c", False


def _without_lead(text: str, start: int, end: int) -> tuple[int, int]:
    """Leave out capital words that only begin a sentence («The Benguet Province»)."""
    while start < end:
        word = re.match(r"[\w’'-]+", text[start:end])
        if word is None or not _NO_NAME.match(word.group()):
            break
        start += word.end()
        start += len(text[start:end]) - len(text[start:end].lstrip())
        joined = re.match(r"of\s+(?:the\s+)?", text[start:end])
        start += joined.end() if joined else 0
    return start, end


def _cut(base: int, start: int, end: int, known: list[Mention]) -> int:
    """End a body's name at the first known place after an «of» inside it."""
    for one in known:
        if base + start < one.start < base + end:
            return max(one.end - base, start)
    return end


def _longer(match: re.Match[str], base: int, known: list[Mention]) -> bool:
    """Tell whether «Changji Hui Autonomous Prefecture» is more than the known place in it."""
    start, end = base + match.start(), base + match.end()
    there = [one for one in known if one.start < end and start < one.end]
    if match["head"] == "Municipality" and there:
        return False  # «Istanbul Metropolitan Municipality» is that city's
    return match["head"].istitle() and all(
        one.entry.kind == "c" and one.end < base + match.start("head") - 1 for one in there
    )


_MINISTRY = re.compile(r"\bMinistry\b")
_COMPANY = re.compile(
    r"\b(?:LLP|JSC|LLC|PLC|CJSC|OJSC|PJSC|Ltd|Inc|Corp(?:oration)?|Company|Holding|Group|Bank|"
    r"Airlines|Railways|TOO|NC)\b"
)


def _sort(name: str) -> str:
    """Return which sort of organisation a name is one of."""
    if _MINISTRY.search(name):
        return MINISTRY
    return COMPANY if _COMPANY.search(name) else BODY


def _headed(name: str) -> str:
    """Write the head word of a place with a capital, as parties are written."""
    *words, head = name.split()
    return " ".join([*words, head[:1].upper() + head[1:]])

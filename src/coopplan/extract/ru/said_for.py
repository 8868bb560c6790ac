"""For which side the words right before a name say that somebody signed: «с омской стороны — …».

The rule: the words point at just one side, by its name, its country or its sort; else nothing.
"""

from __future__ import annotations

import re

from coopplan.extract.gazetteer import MINISTRY
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import bodies as bodies_ru
from coopplan.extract.ru.capitals import NATIONS
from coopplan.extract.told import Told

_FOR = re.compile(
    r"(?:^|[\s,;:(—–-])(?:(?P<with>со?)|от(?:\s+(?:имени|лица))?|за|по\s+линии|в\s+лице)\s+"
    r"(?:стороны\s+)?(?P<who>[^,;:()]{3,70}?)\s*(?:[—–-]\s*$|\bстороны?\b|\bсторону\b|"
    r"(?:это|его|её|ее|их|документ|подпис|автограф|свою?|соглаш|меморанд|договор|протокол|план)\w*\s|$)",
    re.IGNORECASE,
)
_SOURCE = re.compile(r",\s+(?:как\s+)?(?:говорится|сказано|сообщ|следует|отмечается)\w*[^,]*,")
"""What only tells whence it is known: «От области, говорится в сообщении, документ подпишет …»."""
_OF_SIDE = re.compile(
    r"\bсторон|^\W*со?\s+(?:[\w-]+\s+)?[\w-]+(?:ск|цк|н)ой\s*(?:[—–-]\s*)?$", re.IGNORECASE
)
_SPEAKS = re.compile(r"(?P<who>[^,;:()—–-]{3,60}?)\s+представля\w+\s*$", re.IGNORECASE)
_IN_PERSON = re.compile(r"(?P<who>[^,;:()]{3,120}?)\s+в\s+лице\s*$", re.IGNORECASE)
_ACTING_FOR = re.compile(
    r"(?:,\s*[^,.;()]{0,30})?,?\s*действующ\w+\s+от\s+(?:имени|лица)\s+(?P<who>[^,.;:()]{3,70})",
    re.IGNORECASE,
)
"""Behind a name: «…, действующий от имени …», who the body of the office stands for."""
_FROM_BEHIND = re.compile(
    r"\s+(?:от(?:\s+(?:имени|лица))?|за|со\s+стороны)\s+(?P<who>[^,.;:()]{3,60}?)"
    r"(?=\s+и\s|\s*[,.;]|\s+(?:подпис|заключ|постав|скреп)|$)"
)
"""Behind a name: «А от имени области и Б от вуза подписали»."""
_ON_SIDE_BEHIND = re.compile(r",?\s+со?\s+(?P<who>[а-яё]+(?:ск|цк)ой)(?=\s+стороны|[\s,.;]|$)")
_ADJECTIVE = re.compile(r"(?P<stem>[а-яё]+(?:ск|цк))(?:ой|ую|ого|ий|ая|ому|им)\b", re.IGNORECASE)
_VUZ = re.compile(r"\b(?:вуз|университет|институт|академи|колледж)\w*", re.IGNORECASE)
_HEAD = re.compile(r"\b(?:банк|фонд|палат|министерств|управлени|департамент)", re.IGNORECASE)
_COMPANY = re.compile(
    r"\b(?:компани|предприяти|корпораци|холдинг|инвестор|фирм|завод|концерн|застройщик|бизнес)\w*",
    re.IGNORECASE,
)
_REGION = re.compile(r"\b(?:област|регион|кра[йяею]\b|республик|субъект|округ)\w*", re.IGNORECASE)
_STATE = re.compile(
    r"\b(?:правительств|кабинет\w*\s+министров|кабмин|государств|стран[аыуе]\b)\w*", re.IGNORECASE
)
_CITY = re.compile(r"\b(?:город|горадминистраци|мэри|муниципалитет)\w*", re.IGNORECASE)
IS_VUZ = re.compile(r"университет|институт|академия|колледж|[А-Я]Г[А-Я]?У|ФУ", re.IGNORECASE)


_DASHED = re.compile(r"(?P<who>[А-ЯЁа-яё-]{4,})(?:\s+района)?\s*[–—]\s*$")
_BEFORE_OFFICE = re.compile(r"(?P<who>[а-яё]+(?:ск|цк)(?:ий|ого|им|ому))\s+$")
_ENDING = re.compile(r"(?:(?:[оеа]в|[иа]н)?(?:ск|цк))?(?:ий|ого|им|ому|ая|ой|ую|[аяиыеуюь])$")


def said(
    person: Person, told: list[Told], sides: list[Mention], signers: frozenset[str]
) -> Mention | None:
    """Return the one side that the words before a name point at, behind the signer before him."""
    sentence = next((one for one in told if one.span.start <= person.start < one.span.end), None)
    if sentence is None:
        return None
    ahead = (one for one in sentence.people if one.end <= person.start and one.key in signers)
    floor = max((one.end for one in ahead), default=0)
    begin = person.start
    if person.office is not None and person.office.end <= person.start and not person.office.plural:
        begin = person.office.start
    floor = max(floor, sentence.span.start)
    lead = sentence.span.text[floor - sentence.span.start : max(begin, floor) - sentence.span.start]
    lead = _SOURCE.sub(lambda aside: " " * len(aside.group()), lead)
    behind = sentence.span.text[person.end - sentence.span.start :]
    acting = _ACTING_FOR.match(behind)
    if acting is not None:
        start = person.end + acting.start("who")
        side = _pointed(acting["who"], start, start + len(acting["who"]), sentence, sides)
        if side is not None:
            return side
    sent_by = _FROM_BEHIND.match(behind)
    if sent_by is not None:
        start = person.end + sent_by.start("who")
        side = _pointed(sent_by["who"], start, start + len(sent_by["who"]), sentence, sides)
        if side is not None:
            return side
    other = _ON_SIDE_BEHIND.match(behind)
    if other is not None and (side := _of_country(other["who"], sides)) is not None:
        return side
    dashed = _DASHED.search(lead)
    if dashed is not None and (side := _of_stem(dashed["who"], sides)) is not None:
        return side
    for pattern in (_FOR, _SPEAKS, _IN_PERSON):
        for match in reversed(list(pattern.finditer(lead))):
            if match.groupdict().get("with") and not _OF_SIDE.search(match.group()):
                continue  # «соглашение с областью подписал министр»: not for that one
            start = floor + match.start("who")
            side = _pointed(match["who"], start, start + len(match["who"]), sentence, sides)
            if side is not None:
                return side
    title = sentence.span.text[begin - sentence.span.start : person.start - sentence.span.start]
    sent = _BEFORE_OFFICE.search(lead)
    return _of_country(title, sides) or (_of_country(sent["who"], sides) if sent else None)


def _of_stem(word: str, sides: list[Mention]) -> Mention | None:
    """Return the one side whose name begins like a word: «ереванский — …», «Хакасия — …»."""
    stem = _ENDING.sub("", word.lower())
    own = [
        one
        for one in sides
        if len(stem) > 3 and any(each.startswith(stem) for each in one.name.lower().split())
    ]
    whole = [one for one in own if word.lower() in one.name.lower().split()]
    own = whole or own
    return own[0] if len(own) == 1 else None


def _pointed(
    who: str, start: int, end: int, sentence: Told, sides: list[Mention]
) -> Mention | None:
    """Return the one side that a noun phrase means: by name, by country, by its sort."""
    there = [one for one in sentence.named if start <= one.start < end]
    for one in there:
        same = [side for side in sides if side.entry == one.entry]
        same = same or [
            side for side in sides if side.entry.code and side.entry.code == one.entry.code
        ]
        same = same or [side for side in sides if bodies_ru.bears_name(side, one)]
        inside = [
            side for side in sides if one.entry.kind == "n" and side.entry.country == one.entry.code
        ]
        if len(same) == 1 or len(inside) == 1:
            return (same or inside)[0]
    return _of_country(who, sides) or _of_sort(who, sides)


def _of_country(words: str, sides: list[Mention]) -> Mention | None:
    for match in _ADJECTIVE.finditer(words):
        code = NATIONS.get(match["stem"].lower())
        inside = [one for one in sides if code is not None and one.entry.country == code]
        if len(inside) == 1:
            return inside[0]
    return None


def _of_sort(words: str, sides: list[Mention]) -> Mention | None:
    """Return the only side of the sort that words name: «от вуза», «от компании», «от региона»."""
    bodies = [one for one in sides if one.entry.kind not in "rcn"]
    found: list[Mention] = []
    head = _HEAD.search(words)
    if _VUZ.search(words):
        found = [one for one in bodies if IS_VUZ.search(one.name)]
    elif head is not None:
        found = [one for one in bodies if head.group().lower() in one.name.lower()]
    elif _COMPANY.search(words):
        found = [one for one in bodies if one.entry.kind != MINISTRY]
    elif _REGION.search(words):
        found = [one for one in sides if one.entry.kind == "r"]
    elif _STATE.search(words):
        found = [one for one in sides if one.entry.kind == "n"]
        found = found or [one for one in sides if one.entry.kind == "r"]
    elif _CITY.search(words):
        found = [one for one in sides if one.entry.kind == "c"]
    return found[0] if len(found) == 1 else None

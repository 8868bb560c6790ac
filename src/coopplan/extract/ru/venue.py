"""Where a Russian text says that they signed, if the signing's own sentence names no known city.

«Подписали на форуме … Форум проходит в Уфе»: the city of the event at which they signed. Else a
town that no list holds and the dictionary knows, in the locative: «подписали в Амвросиевке».
"""

from __future__ import annotations

import re

from coopplan.extract.documents_told import Main
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told
from coopplan.language.morphology import inflected, readings

_EVENT = re.compile(
    r"\b(?P<stem>форум|конгресс|саммит|ассамбле|выставк|фестивал|ярмарк|конференци|сесси|заседани|"
    r"съезд)\w*",
    re.IGNORECASE,
)
_TAKES_PLACE = re.compile(
    r"\b(?:прош(?:ел|ёл|ла|ло|ли|едш)|проход|пройд|состо(?:ял|ит)|открыл|открыва|начал|прин(?:ял|"
    r"има)|собер|собрал|собира|продл)\w*",
    re.IGNORECASE,
)
_CAPITAL = r"(?:столиц\w+\s+(?:[А-ЯЁ][\w-]+\s+)?)"
_IN_ITS_CITY = re.compile(rf"\b(?:в|во)\s+(?:город[еа]\s+|г\.\s*|{_CAPITAL})?$")
_RECEIVES = re.compile(rf"\bприн(?:ял|има)\w*\s+(?:город\s+|{_CAPITAL})?$")
_SAME = 5
"""First letters by which two words for an event are one."""
_NEAR = 130
"""Letters between an event and the city in which a sentence says that it takes place."""


_BUILDING = re.compile(
    r"\b(?:в|во)\s+(?:(?:здании|зале|стенах|резиденции)\s+)?(?:(?:столичн|городск|местн)\w+\s+)?"
    r"(?:мэрии|акимате|акимата|хокимияте|хокимията|горисполкоме|горисполкома|"
    r"городской\s+администрации)(?!\s+(?:города\s+)?(?-i:[А-ЯЁ]))",
    re.IGNORECASE,
)


def of_building(there: list[Told], main: Main) -> str | None:
    """Return the one city of the signing's sentences, where it was «в здании столичной мэрии»."""
    if not any(_BUILDING.search(one.span.text) for one in there if not one.headline):
        return None
    cities = {
        place.entry: place.name
        for one in main.anchors
        for place in one.places
        if place.entry.kind == "c" and not place.name.endswith(("район", "округ"))
    }
    return next(iter(cities.values())) if len(cities) == 1 else None


def of_event(main: Main, told: list[Told]) -> str | None:
    """Return the one city of the forum, session … at which the signing's sentences say it was."""
    spoken = [*main.anchors, *(one for one in told if one.headline)]
    stems = {
        match["stem"].lower()[:_SAME] for one in spoken for match in _EVENT.finditer(one.span.text)
    }
    cities = {}
    for one in told:
        held = [
            match.start()
            for match in _EVENT.finditer(one.span.text)
            if match["stem"].lower()[:_SAME] in stems
        ]
        for place in one.places:
            at = place.start - one.span.start
            near = [start for start in held if start < at and at - start < _NEAR]
            if place.entry.kind == "c" and near and _is_its_city(one, near[-1], at):
                cities[place.entry] = place.name
    return next(iter(cities.values())) if len(cities) == 1 else None


def _is_its_city(told: Told, event: int, at: int) -> bool:
    """Tell whether the city at ``at`` is that of the event named before it."""
    gap, lead = told.span.text[event:at], told.span.text[:at]
    if _RECEIVES.search(lead):
        return True
    told_of = _TAKES_PLACE.search(gap) or not re.search(r"[,.;:]", gap)
    return bool(told_of and _IN_ITS_CITY.search(lead))


_WHERE = re.compile(
    r"\s*,\s+где\s+(?:[^,.;]{0,80}\s)?(?:подпис\w+|прош(?:ел|ёл|ла|ло|ли)|проход\w+|состоял\w+|"
    r"встретил\w+|прин(?:ял|имал)\w*|провел\w*|заключ\w+|собрал\w+)\b",
    re.IGNORECASE,
)
_HOSTS = re.compile(
    r"\s+(?:принима(?:ет|л|ла)|примет|принял[аио]?|собрал[аио]?|собер[её]т)\s+(?:\S+\s+){0,3}?"
    r"(?:заседани|форум|встреч|саммит|совещани|сесси|конференци|делегаци|конгресс|гост|глав|участник)",
    re.IGNORECASE,
)
_MADE_PLACE = re.compile(
    r"\b(?:площадкой|местом)\s+(?:[^.;]{0,90}\s)?стал[аио]?\s+(?:город\s+)?$", re.IGNORECASE
)


_I_WAS = re.compile(
    r"(?:Был[аи]?|Побывал[аи]?|Нахожусь|Находимся|Работаю|Работаем)\s+(?:[а-яё]+\s+){0,2}в\s"
)


def tells_of_visit(told: Told) -> bool:
    """Tell whether a sentence tells where a meeting without a document was, or is to be."""
    if told.earlier:
        return False
    there = [one for one in told.places if one.entry.kind == "c"]
    return _I_WAS.match(told.span.text) is not None or any(receives(told, one) for one in there)


def receives(told: Told, place: Mention) -> bool:
    """Tell whether a sentence says of a city that it is where they met.

    «Начали с Томска, где …», «Томск примет заседание».
    """
    after = told.after(place.end, 140)
    made = _MADE_PLACE.search(told.before(place.start, 140)) is not None
    return made or _WHERE.match(after) is not None or _HOSTS.match(after) is not None


_IN_A_TOWN = re.compile(
    r"\b[Вв]о?\s+(?:[а-яё-]+(?:ск|цк)(?:ом|ой)\s+)?(?P<town>[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)(?![\w-])"
    r"(?!\s+(?:[А-ЯЁ]|район|област|кра[йея]|округ))"
)
_NO_TOWN = re.compile(
    r".*ье$|сибирь|европа|азия|евразия|африка|америка|кавказ|урал|балтика|крым|арктика|сколково"
)
"""Parts of the world, which are no towns."""


def _is_adjective(word: str, after: str) -> bool:
    """Tell whether a word goes with the noun behind it: «в Красном зале», but «в Красном»."""
    following = re.match(r"\s+([а-яё]{3,})", after)
    own = any({"ADJF", "loct"} <= one.tags for one in readings(word) if one.known)
    return (
        own
        and following is not None
        and any({"NOUN", "loct"} <= one.tags for one in readings(following[1]) if one.known)
    )


def town(there: list[Told]) -> str | None:
    """Return the town of no list, which the dictionary knows, of a signing's «в …»."""
    for one in there:
        if one.headline:
            continue
        for match in _IN_A_TOWN.finditer(one.span.text):
            start = one.span.start + match.start("town")
            if any(each.start <= start < each.end for each in one.named):
                continue
            if _is_adjective(match["town"], one.after(one.span.start + match.end())):
                continue
            for reading in readings(match["town"]):
                if {"Geox", "loct", "sing"} <= reading.tags and not _NO_TOWN.fullmatch(
                    reading.normal
                ):
                    name = inflected(match["town"], reading, "nomn") or reading.normal
                    return "-".join(part.capitalize() for part in name.split("-"))
    return None

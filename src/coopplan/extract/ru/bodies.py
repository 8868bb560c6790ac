"""Russian bodies that a later sentence names in short: «секретарь маслихата», «ректор вуза».

The rule: a head noun right behind the office of somebody means the one body of the article that
bears it; a name without its place means the fuller name that begins with it, if there is just one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from coopplan.extract.mention import Mention
from coopplan.extract.ru import body_heads
from coopplan.extract.ru.genitives import IN_BRACKETS
from coopplan.extract.sentences import Span
from coopplan.language.morphology import readings

_HEADS = (
    "ведомство", "горсовет", "облсовет", "райсовет",
)  # fmt: skip
_SHORT = re.compile(
    r"\b(?:директор|ректор|руководител|глав|председател|президент|секретар|спикер|начальник|"
    r"министр|представител|управляющ|врач|главврач|редактор)\w*\s+(?:(?P<adj>[а-яё]+)(?:ого|ой|его)\s+)?(?P<word>[а-яё]{3,})(?![\w-])",
    re.IGNORECASE,
)
_SORT_OF = {
    "горсовет": re.compile(r"городской совет", re.IGNORECASE),
    "облсовет": re.compile(r"областной совет", re.IGNORECASE),
    "райсовет": re.compile(r"районный совет", re.IGNORECASE),
    "вуз": re.compile(r"университет|институт|академия|[А-Я]Г[А-Я]?У\b|ФУ\b"),
    "ведомство": re.compile(r"министерство|Мин[а-я]+|департамент|управление"),
}
_COMPANIES = ("компания", "предприятие", "корпорация", "холдинг")


def by_letters(spans: Sequence[Span], named: Sequence[list[Mention]]) -> dict[str, Mention]:
    """Return the bodies to which a text itself gives letters, «… университет (ОмГУ)», by these."""
    found: dict[str, Mention] = {}
    for span, bodies in zip(spans, named, strict=True):
        for one in bodies:
            letters = IN_BRACKETS.search(span.text[one.start - span.start : one.end - span.start])
            if letters is not None:
                found.setdefault(letters["short"], one)
    return found


def recalled(
    span: Span, named: list[Mention], everywhere: list[Mention], called: dict[str, Mention]
) -> list[Mention]:
    """Return what a sentence names with the bodies that it names in short.

    ``called`` are those whose letters the text tells.
    """
    bodies = {one.name: one for one in everywhere}
    whole = {name: one for name, one in bodies.items() if _fullest(name, bodies) == name}
    found = [
        replace(one, entry=called[one.name].entry, name=called[one.name].name)
        if one.name in called
        else _completed(one, bodies, whole)
        for one in named
    ]
    for match in _LETTERS.finditer(span.text):
        start, end = span.start + match.start(), span.start + match.end()
        meant = _spelt_out(match.group(), whole)
        if meant is not None and not any(one.start < end and start < one.end for one in found):
            found.append(replace(meant, start=start, end=end, case=None))
    for match in _SHORT.finditer(span.text):
        first = next((one for one in readings(match["word"]) if _head(one.normal)), None)
        start, end = span.start + match.start("word"), span.start + match.end()
        if first is None or "plur" in first.tags:
            continue
        if any(one.start < end and start < one.end for one in found):
            continue
        own = [
            one
            for name, one in whole.items()
            if one.entry.kind not in "rcn"
            and _bears(_head(first.normal) or "", name, one)
            and (not match["adj"] or match["adj"].lower() in name.lower())
        ]
        if len(own) == 1:
            found.append(replace(own[0], start=start, end=end, case=first.case))
    return sorted(found, key=lambda one: one.start)


def _head(normal: str) -> str | None:
    """Return the head that means a body of the article, if a noun is one."""
    return normal if normal in _HEADS else body_heads.kind_of(normal)


def _bears(head: str, name: str, one: Mention) -> bool:
    if head in _COMPANIES:
        return one.entry.kind == "f"
    sort = _SORT_OF.get(head)
    if sort is not None:
        return sort.search(name) is not None
    return re.search(rf"(?<!\w){head}(?!\w)", name, re.IGNORECASE) is not None


_LETTERS = re.compile(r"(?<![\w«-])(?=[\w]*[А-ЯЁ]\w*[А-ЯЁ])[А-ЯЁ][А-ЯЁа-яё]{1,8}(?![\w-])")
_NO_INITIAL = re.compile(r"\s+(?:имени|им\.)\s.*$|\(|\)|(?<!\w)(?:и|по|в|на|при)\s|[«»\"“”]")


def _spelt_out(letters: str, whole: dict[str, Mention]) -> Mention | None:
    """Return the one body whose words begin with these letters: «СГУ», «САФУ», «СПбГМТУ»."""
    capitals = re.sub(r"[^А-ЯЁ]", "", letters)
    if len(capitals) < 3:
        return None
    own = [one for name, one in whole.items() if _initials(name) == capitals]
    own = own or [one for name, one in whole.items() if capitals in _initials(name)]
    return own[0] if len(own) == 1 and own[0].entry.kind not in "rcn" else None


def _initials(name: str) -> str:
    words = re.split(r"[\s-]+", _NO_INITIAL.sub("", name).strip())
    return "".join(word[0] for word in words if word).upper()


def _fullest(name: str, bodies: dict[str, Mention]) -> str:
    longer = [other for other in bodies if other.startswith(f"{name} ")]
    if not longer and _LETTERS.fullmatch(name):
        meant = _spelt_out(name, bodies)
        return meant.name if meant is not None else name
    if not longer and (letters := _LETTERS.match(name)):
        rest = name[letters.end() :]
        of_it = {
            other.removesuffix(rest): one for other, one in bodies.items() if other.endswith(rest)
        }
        meant = _spelt_out(letters.group(), of_it)
        return meant.name if meant is not None else name
    if not longer and " " not in name:
        ending = f" {name}"
        longer = [
            other for other in bodies if other.endswith(ending) and _OF_STATE.sub("", other) == name
        ]
    longer = longer or [other for other in bodies if _leaves_out(name, other)]
    if not longer and name.endswith(" вуз"):
        alike = (other for other in bodies if other.split()[0] == name.split()[0])
        longer = [other for other in alike if _SORT_OF["вуз"].search(other)]
    return longer[0] if len(longer) == 1 else name


_OF_STATE = re.compile(r"^(?:Государственн|Национальн|Российск|Императорск|Центральн)\w+ ")
_AFTER = re.compile(r"\s+(?:имени|им\.)\s.*$")


def _leaves_out(name: str, other: str) -> bool:
    """Tell whether a name is another one without words inside: «Омский университет»."""
    if " " not in name or name[0].casefold() != other[0].casefold():
        return False
    short, long = name.casefold().split(), _AFTER.sub("", other.casefold()).split()
    if not 1 < len(short) < len(long) or (short[0], short[-1]) != (long[0], long[-1]):
        return False
    rest = iter(long)
    return all(word in rest for word in short)


def _completed(one: Mention, bodies: dict[str, Mention], whole: dict[str, Mention]) -> Mention:
    if one.entry.kind in "rcn" and one.entry.code:
        return one
    full = whole.get(_fullest(one.name, bodies))
    return replace(one, entry=full.entry, name=full.name) if full is not None else one


_SHORT_HEADS = {
    "заксобрание": "законодательное собрание", "госсобрание": "государственное собрание",
    "госсовет": "государственный совет", "облдума": "областная дума", "гордума": "городская дума",
    "облсовет": "областной совет депутатов", "тпп": "торгово-промышленная палата",
    "минздрав": "министерство здравоохранения", "минкультуры": "министерство культуры",
    "минсельхоз": "министерство сельского хозяйства", "минэкономики": "министерство экономики",
    "минтранс": "министерство транспорта", "минспорт": "министерство спорта",
    "минпромторг": "министерство промышленности и торговли",
}  # fmt: skip
_SHORT_HEAD = re.compile(rf"(?<!\w)(?:{'|'.join(_SHORT_HEADS)})(?!\w)")


def in_full(name: str) -> str:
    """Return a name in small letters with the short forms of heads spelled out."""
    return _SHORT_HEAD.sub(lambda match: _SHORT_HEADS[match.group()], name)


_OF_AUTHORITY = re.compile(r"(?:министерств|департамент|агентств|управлени|комитет)", re.IGNORECASE)
_FEDERAL = re.compile(
    r"\s(?:ФСИН|МВД|МЧС|ФНС|ФАС|ФССП|ФСБ|ФТС|Рос[а-яё]{4,}|Минюст\w*|[Мм]инистерства|[Фф]едеральн\w+|"
    r"[Фф]онда|России|РФ|Российской\s+Федерации)(?![\w-])"
)
"""What tells an authority in a region to be the country's, not the region's."""
_NO_NAME = re.compile(
    r"(?:республика|область|край|округ|город|автономн\w+|народная)$", re.IGNORECASE
)


def is_own(body: Mention, place: Mention) -> bool:
    """Tell whether a body of authority bears the name of a region: «Агентство … Омской области»."""
    authority = _OF_AUTHORITY.match(body.name) and not _FEDERAL.search(body.name)
    return bool(authority) and bears_name(body, place)


def bears_name(body: Mention, place: Mention) -> bool:
    """Tell whether a body has the name of a place behind its first word."""
    if place.entry.kind not in "rcn" or body.entry.kind in "rcn":
        return False
    words = [one for one in place.name.split() if not _NO_NAME.match(one)]
    return bool(words) and any(
        one.startswith(words[0][: max(3, len(words[0]) - 2)]) for one in body.name.split()[1:]
    )


_PARLIAMENT = re.compile(
    r"\b(?:(?:обл|гор|мосгор)?дума|(?:зак|гос|обл)?собрание|госсовет|"
    r"совет\w*(?=\s+(?:народных\s+)?депутатов)|городской совет|маслихат|"
    r"курултай|хурал|парламент|кенеш|кенгаш)\b",
    re.IGNORECASE,
)


def without_place_of_parliament(
    found: list[Mention], governed: Callable[[Mention], bool]
) -> list[Mention]:
    """Return the sides without a place whose parliament is a side: that signs for itself.

    ``governed``: whether the government of a place is told to sign as well.
    """
    houses = [one for one in found if _PARLIAMENT.search(one.name) and one.entry.kind not in "rcn"]
    return [
        one for one in found if governed(one) or not any(bears_name(house, one) for house in houses)
    ]


def of_one_place(place: Mention, sides: list[Mention]) -> Mention | None:
    """Return the one side for which somebody signs whose place is no side: its body, its region."""
    own = [one for one in sides if is_own(one, place) or is_own(place, one)]
    return own[0] if len(own) == 1 else None


def without_own(found: list[Mention]) -> list[Mention]:
    """Return the sides without a body whose own region is a side: who signs there signs for it."""
    return [one for one in found if not any(is_own(one, other) for other in found)]

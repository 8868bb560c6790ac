"""Kazakh partners that a text calls only by their sort: «қытайлық инвесторлар», «түрік компаниясы».

The rule: a noun of a business or a delegation behind the adjective of a people, or behind
«шетелдік», may be a side; so may «Қытай инвесторлары», and «Қытайдан келген инвесторлар» are
«қытайлық инвесторлар». It is called in the nominative, in the number that the text gives it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.gazetteer import index, plain
from coopplan.extract.kk.endings import ending, is_whence
from coopplan.extract.told import Told
from coopplan.model.text import Lang

_PEOPLES = (
    r"түрік|неміс|араб|орыс|өзбек|қырғыз|тәжік|түрікмен|әзербайжан|испан|француз|жапон|корей|кәріс|"
    r"ағылшын|итальян|үнді|моңғол|поляк|чех|венгр|мажар|еврей|грек|серб|болгар|парсы"
)
_NOUN = (
    r"(?P<noun>инвестор|компания|кәсіпорын|кәсіпкер|делегация|бизнесмен|корпорация|фирма|холдинг)"
    r"(?P<many>(?:лар|лер|дар|дер|тар|тер))?(?P<own>(?:сы|сі|ы|і)(?=н|мен|пен|бен|\W|$))?"
    r"(?:[ндт][ыі]ң|[мпб]ен|[ғгқкн][ае]|[ндт][ыі]|н?[дт][ае](?:[ғг][ыі])?|[ндт][ае]н)?(?!\w)"
)
_WHOSE = re.compile(
    rf"(?<![\w-])(?P<whose>шетелдік|шетел|жергілікті|[а-яәғқңөұүһі-]{{3,}}[лдт][ыі][қк]|{_PEOPLES})\s+"
    rf"(?:ірі\s+|әріптес\s+)?{_NOUN}",
    re.IGNORECASE,
)
_CAME = re.compile(rf"\s+(?:келген\s+)?(?:бір\s+топ\s+)?{_NOUN}")
_OWN = re.compile(rf"\s+(?:ірі\s+)?(?=\w+(?:лары|лері|дары|дері|тары|тері)){_NOUN}")
"""«Қытай инвесторлары», «Қытайдың ірі компаниялары»: those of a country."""
_WHOSE_IT_IS = re.compile(r"(?:[ндт][ыі]ң)?")
_BACK = frozenset("аоұуыяё")
"""Vowels behind which an ending has «ы»."""


def partners(told: Told) -> Iterator[tuple[int, int, str]]:
    """Yield where a sentence names a partner by its sort alone, and what to call it."""
    begin = told.span.start
    for match in _WHOSE.finditer(told.span.text):
        whose = match["whose"].lower()
        if _is_people(whose):
            yield begin + match.start(), begin + match.end(), f"{whose} {_noun(match, whose)}"
    for place in told.places:
        own = _OWN.match(told.span.text, place.end - begin)
        if (
            own is not None
            and place.entry.kind == "n"
            and _WHOSE_IT_IS.fullmatch(ending(told.said(place), place))
        ):
            yield place.start, begin + own.end(), f"{place.name} {_noun(own, '')}"
        came = _CAME.match(told.span.text, place.end - begin)
        if came is not None and place.entry.kind == "n" and is_whence(told.said(place), place):
            whose = of_people(place.name)
            yield place.start, begin + came.end(), f"{whose} {_noun(came, whose)}"


def _is_people(whose: str) -> bool:
    """Tell whether an adjective is that of a country, a people or what is abroad."""
    if whose in _GENERAL or re.fullmatch(_PEOPLES, whose):
        return True
    known = index(Lang.KK).forms.get(plain(whose[:-3]))
    return known is not None and known.kind == "n"


_GENERAL = ("шетелдік", "шетел", "жергілікті")


def _noun(match: re.Match[str], whose: str) -> str:
    """Return the noun in the nominative: «инвесторлар», «компания», «түрік компаниясы»."""
    bare = f"{match['noun'].lower()}{match['many'] or ''}"
    adjective = whose in _GENERAL or re.search(r"[лдт][ыі][қк]$", whose)
    return bare if adjective else f"{bare}{match['own'] or ''}"


def of_people(country: str) -> str:
    """Return the adjective of a country: «қытайлық», «ресейлік», «әзербайжандық»."""
    name = country.lower()
    vowels = [letter for letter in name if letter in "аәеёиоөуұүыіэюя"]
    hard = bool(vowels) and vowels[-1] in _BACK
    first = "л" if name[-1] in "аәеёиоөуұүыіэюяйру" else "д" if name[-1] in "лмнңзж" else "т"
    return f"{name}{first}{'ық' if hard else 'ік'}"

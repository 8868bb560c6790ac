"""Bodies that one name joins: «Минтранс совместно с акиматом», "the Agency together with the Port".

The rule: a name is cut only where each of its parts can be told as its body is called, in Russian
in the nominative; else the name stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.cases import nominative

_WITH = re.compile(
    r"(?:,?\s+\(?|\()(?:совместно со?|together with|jointly with|in cooperation with)\s+", re.I
)
_AND = re.compile(r"\s+и\s+|,\s+(?:а также\s+)?")
_MORE = re.compile(r"\bи [а-яё]+[ыиая]ми\b", re.IGNORECASE)
"""A further name in the instrumental, of which no nominative is sure: «и учёными»."""
_KAZAKH_HEAD = (
    r"(?:басқарма|департамент|министрлі[гк]|әкімді[гк]|агентті[гк]|палата|инспекция|университет|"
    r"комитет|қызмет|қызметі|мекеме|кәсіпорын|орталы[гқк]|мектеп|музей)\w*"
)
_KAZAKH = re.compile(
    rf"(?P<one>\S.*?\b{_KAZAKH_HEAD}),?\s+(?P<other>\S.*?(?:[ыі]))[мбп]ен\s+бірлес(?:іп|е отырып)",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\b(?:бірлес(?:іп|е отырып))\b", re.IGNORECASE)


def taken_apart(names: Sequence[str]) -> list[str]:
    """The names of a line, those cut that tell several bodies as acting together."""
    found: list[str] = []
    instrumental = False
    for name in names:
        parts = _parts(name)
        if len(parts) > 1:
            instrumental = bool(re.search("[а-я]", parts[-1], re.I))
        elif instrumental:
            parts = [_straight(part) or part for part in _bodies(name)]
        found += parts
    return found


def joins(text: str) -> bool:
    """Whether a text tells bodies as acting together, each of which may be of another side."""
    return bool(_WITH.search(text) or _JOINED.search(text))


def speaking(name: str) -> str:
    """The part of a name that tells whose the body is: what stands before «совместно с …».

    A Kazakh name says first whom the body acts with, so nothing of it tells.
    """
    return "" if _JOINED.search(name) else _WITH.split(name)[0]


def _parts(name: str) -> list[str]:
    kazakh = _KAZAKH.fullmatch(name.strip())
    if kazakh:
        return [kazakh["one"], kazakh["other"]]
    mark = _WITH.search(name)
    if mark is None or not mark.start():
        return [name]
    rest = name[mark.end() :]
    if "(" in mark[0]:
        rest = rest.removesuffix(")")
    if re.search("[а-я]", mark[0], re.I):
        others = [_straight(part) for part in _bodies(rest)]
    else:
        bare = re.sub(r"^the\s+", "", rest)
        others = [bare if bare[:1].isupper() else None]
    told = [one for one in others if one is not None]
    return [name[: mark.start()], *told] if len(told) == len(others) else [name]


def _straight(part: str) -> str | None:
    """A part in the nominative, None where that is not sure of all of it."""
    return None if _MORE.search(part) else nominative(part)


def _bodies(text: str) -> list[str]:
    """The bodies of «…, … и …», cut only where the next one's name is in the instrumental too."""
    found: list[str] = []
    cut = 0
    for mark in _AND.finditer(text):
        if nominative(text[mark.end() :]) is not None:
            found.append(text[cut : mark.start()])
            cut = mark.end()
    return [*found, text[cut:]]

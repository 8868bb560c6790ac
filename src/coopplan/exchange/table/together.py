"""Bodies that one name joins: «Минтранс совместно с акиматом», "the Agency together with the Port".

The rule: a name is cut only where each of its parts can be told as its body is called, in Russian
in the nominative; else the name stays whole.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table import heads
from coopplan.exchange.table.cases import is_governed, is_instrumental, nominative

_WITH = re.compile(
    r"(?:,?\s+\(?|\()(?:совместно со?|together with|jointly with|in cooperation with)\s+", re.I
)
_AND = re.compile(r"\s+и\s+|,\s+(?:а также\s+)?")
_KAZAKH = re.compile(
    rf"(?P<one>\S.*?\b{heads.KAZAKH}),?\s+(?P<other>\S.*?(?:[ыі]))[мбп]ен\s+бірлес(?:іп|е отырып)",
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
            parts = _straight(name) or parts
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
        others = _straight(rest)
    else:
        bare = re.sub(r"^the\s+", "", rest)
        others = [bare] if bare[:1].isupper() else None
    return [name] if others is None else [name[: mark.start()], *others]


def _straight(text: str) -> list[str] | None:
    """The bodies of «…, … и …» in the nominative, None where that is not sure of all of them.

    A further name in the instrumental is another body; behind a head that governs that case
    («управлением делами и кадрами») only one with a capital letter is.
    """
    parts: list[str] = []
    cut = 0
    for mark in _AND.finditer(text):
        before, behind = text[cut : mark.start()], text[mark.end() :]
        if is_instrumental(behind) and (behind[:1].isupper() or not is_governed(before)):
            parts.append(before)
            cut = mark.end()
    told = [nominative(part) for part in (*parts, text[cut:])]
    straight = [one for one in told if one is not None]
    return straight if len(straight) == len(told) else None

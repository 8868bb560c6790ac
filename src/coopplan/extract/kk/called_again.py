"""Kazakh bodies that a text names again by what quotation marks or Latin letters call them.

The rule: ««Ақ жол»» beside ««Ақ жол» ЖШС» is that company, and so are two words or more in Latin
letters with which the name of just one body begins; each is called as the text calls it most fully.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from coopplan.extract.gazetteer import COMPANY
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_QUOTED = re.compile(r"[«\"“](?P<core>[^«»“”\"]{2,60})[»\"”](?P<form>\s+\S.*)?$")
_LATIN = re.compile(r"(?=.*[A-Z])[A-Za-z\d&.,'’ -]{4,80}$")
_END = r"(?:-[а-яёәғқңөұүһі]+)?(?![\w-])"
_MOST = 40
"""Names of an article at most whose further namings are looked for."""


def recalled(spans: Sequence[Span], named: Sequence[tuple[list[Mention], list[Mention]]]) -> None:
    """Bring further namings of bodies to the fullest; ``named`` are what each sentence names."""
    fullest = _fullest([one for _, bodies in named for one in bodies])
    meant = {core: one for (core, sort), one in fullest.items() if not sort}
    again = _pattern(list(meant)) if meant else None
    for span, (places, bodies) in zip(spans, named, strict=True):
        for at, one in enumerate(bodies):
            full = fullest.get((_core(one), _sort(one)))
            if full is not None and full.entry != one.entry:
                bodies[at] = replace(one, entry=full.entry, name=full.name)
        for match in again.finditer(span.text) if again is not None else ():
            start, end = span.start + match.start(), span.start + match.end()
            inside = [one for one in places if one.start < end and start < one.end]
            if any(one.start < end and start < one.end for one in bodies):
                continue
            if inside and not match["quoted"]:
                continue
            places[:] = [one for one in places if one not in inside]  # ««Жаңа Ресей» төрағасы»
            full = meant[match["quoted"] or match["latin"]]
            bodies.append(Mention(full.entry, start, end, full.name))
        bodies.sort(key=lambda one: one.start)


def _pattern(cores: list[str]) -> re.Pattern[str]:
    """Return what finds names in quotation marks, those in Latin letters without them, too."""
    cores = sorted(cores, key=len, reverse=True)[:_MOST]
    latin = [re.escape(one) for one in cores if _LATIN.match(one)] or ["(?!)"]
    return re.compile(
        rf"(?<![\w«\"“-])(?:[«\"“](?P<quoted>{'|'.join(map(re.escape, cores))})[»\"”]"
        rf"|(?P<latin>{'|'.join(latin)})){_END}"
    )


def _core(one: Mention) -> str:
    """Return what quotation marks hold of a name that begins with them, else the name."""
    match = _QUOTED.match(one.name)
    return match["core"] if match else one.name


def _sort(one: Mention) -> str:
    """Return what a name in quotation marks is said to be; nothing where that is not said."""
    match = _QUOTED.match(one.name)
    if match is None or match["form"] is None:
        return ""
    return COMPANY if one.entry.kind == COMPANY else match["form"].split()[-1]


def _fullest(bodies: list[Mention]) -> dict[tuple[str, str], Mention]:
    """Return the fullest naming of each body by what it is called and what it is said to be.

    What is said to be nothing is the one that is said to be something, if it is one.
    """
    by: dict[str, dict[str, list[Mention]]] = defaultdict(lambda: defaultdict(list))
    for one in bodies:
        if _QUOTED.match(one.name) or _LATIN.match(one.name):
            by[_core(one)][_sort(one)].append(one)
    found: dict[tuple[str, str], Mention] = {}
    for core, sorts in by.items():
        for sort, ones in sorts.items():
            found[core, sort] = max(ones, key=lambda one: len(one.name))
        said = [sort for sort in sorts if sort]
        if len(said) > 1:
            found.pop((core, ""), None)
        elif said:
            found[core, ""] = found[core, said[0]]
    for core in by:
        longer = [one for one in by if one.startswith(f"{core} ") and (one, "") in found]
        if len(longer) == 1 and " " in core and _LATIN.match(longer[0]) and (core, "") in found:
            found[core, ""] = found[longer[0], ""]
    return found

"""Towns that a Kazakh text names by a head word once and by their bare names elsewhere.

The rule: whom «Арна мэрі Асан Үсенов» or «Орал қаласы» tells to be a town, «Арнаға», «Орал мен …»
mean as well; not where a name goes on before or behind it («Орал Асанов»).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.forms import KAZAKH_SUFFIX
from coopplan.extract.gazetteer import Entry, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span

_WORD = re.compile(r"(?<![\w«\"“-])[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+")
_GOES_ON = re.compile(r"\s+(?:[А-ЯЁӘҒҚҢӨҰҮҺІ]|атындағы(?!\w)|өзен)")
_SHORT_NAME = re.compile(r"(?<!\w)[А-ЯЁӘҒҚҢӨҰҮҺІ]\.\s*$")
_NAME_BEFORE = re.compile(r"[А-ЯЁӘҒҚҢӨҰҮҺІ][\w-]+\s+$")
_WHERE = re.compile(r"[дт][ае]")
_MOST = 60
"""Towns of an article at most that are looked for by their bare names."""


def recalled(spans: Sequence[Span], named: Sequence[tuple[list[Mention], list[Mention]]]) -> None:
    """Add the towns that sentences name bare; ``named`` are the places and bodies of each."""
    there = [one for places, _ in named for one in places if one.entry.kind == "c"]
    towns = {plain(one.name): one for one in there if " " not in one.name and not one.weak}
    towns = dict(list(towns.items())[:_MOST])
    for span, (places, bodies) in zip(spans, named, strict=True) if towns else ():
        taken = [(one.start, one.end) for one in (*places, *bodies)]
        for match in _WORD.finditer(span.text):
            start, end = span.start + match.start(), span.start + match.end()
            town = _town(plain(match.group()), towns)
            if town is None or any(s < end and start < e for s, e in taken):
                continue
            if _is_name(span.text, match, town.entry):
                continue
            places.append(Mention(town.entry, start, end, town.name))
        places.sort(key=lambda one: one.start)


def _town(form: str, towns: dict[str, Mention]) -> Mention | None:
    """Return the town of which a word is a case, but not that which tells where or whence."""
    for name, town in towns.items():
        rest = form.removeprefix(name)
        if form == name or (
            rest != form and KAZAKH_SUFFIX.fullmatch(rest) and not _WHERE.match(rest)
        ):
            return town
    return None


def _is_name(text: str, match: re.Match[str], entry: Entry) -> bool:
    """Tell whether a word is a part of a longer name; a town of no list is nobody's first name."""
    before = text[: match.start()]
    listed = bool(entry.code) and _NAME_BEFORE.search(before) is not None
    goes_on = _GOES_ON.match(text, match.end()) is not None
    return goes_on or listed or _SHORT_NAME.search(before) is not None

"""The place of which a Kazakh text names only the sort: «облыс әкімі», «қала әкімдігі».

The rule: it is the only place of Kazakhstan of that sort that the text names, or else, of a region,
the one that bears the name of the only town of the headline and the first sentence («Қостанайда ….
Облыс әкімі …»).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.extract.gazetteer import Entry, index, plain
from coopplan.extract.mention import Mention
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

_HEADED = re.compile(
    r"(?<![\w-])(?P<sort>облыс|қала|аудан)(?=\s+(?:әкім|басшы(?:сы|лығы)))", re.IGNORECASE
)
_BEHALF = re.compile(r"(?<!\w)(?:тарапынан|жағынан|атынан)\s[^.;]{0,40}$")
"""Before a head: of whose side he is, which is told already."""
_AS_TOWN = re.compile(r"[\w-]+\s+қала")
_FIRST = 2
"""Sentences, the headline among them, in which a text tells where it is from."""


def recalled(spans: Sequence[Span], named: Sequence[tuple[list[Mention], list[Mention]]]) -> None:
    """Add the place where a sentence calls its head or government; ``named`` is what each names."""
    everywhere = [places for places, _ in named]
    meant: dict[str, Mention | None] = {}
    added: list[tuple[list[Mention], Mention]] = []
    for span, places in zip(spans, everywhere, strict=True):
        for match in _HEADED.finditer(span.text):
            sort, start = match["sort"].lower(), match.start() + span.start
            if _BEHALF.search(span.text, 0, match.start()):
                continue
            if sort not in meant:
                meant[sort] = _only(sort, spans, everywhere)
            place = meant[sort]
            if place is not None:
                added.append((places, Mention(place.entry, start, start, place.name)))
    for places, one in added:
        places.append(one)
        places.sort(key=lambda each: each.start)


def _only(sort: str, spans: Sequence[Span], named: Sequence[list[Mention]]) -> Mention | None:
    """Return the one place of a sort that is named, or in short by the town it is called after."""
    own = {one.entry: one for places in named for one in places if _is_of(sort, one.entry)}
    if not own and sort == "облыс":
        bare = index(Lang.KK).bare
        towns = {
            one.entry: one
            for span, places in zip(spans[:_FIRST], named, strict=False)
            for one in places
            if one.entry.country == "KZ" and not _AS_TOWN.match(span.text, one.start - span.start)
        }
        town = next(iter(towns.values())) if len(towns) == 1 else None
        region = bare.get(plain(town.entry.kk)) if town is not None else None
        if town is not None and region is not None and _is_of(sort, region):
            return Mention(region, town.start, town.end, region.kk)
    return next(iter(own.values())) if len(own) == 1 else None


def _is_of(sort: str, entry: Entry) -> bool:
    if sort == "аудан":
        return entry.kind == "r" and entry.country in ("", "KZ") and entry.kk.endswith(" ауданы")
    if sort == "қала":
        return entry.kind == "c" and entry.country == "KZ"
    return entry.kind == "r" and entry.country == "KZ" and entry.kk.endswith(" облысы")

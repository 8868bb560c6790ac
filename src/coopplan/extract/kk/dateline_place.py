"""The town of a Kazakh dateline as the place of a signing: «АНКАРА. … Түркияға сапары барысында».

The rule: an agency writes from its own seat, too, so that the town counts only where the text also
says that somebody came there or to its country, if that is not the reader's own, or where it signs
«елордада».
"""

from __future__ import annotations

import re

from coopplan.extract.capital_cities import capital_of
from coopplan.extract.documents_told import Main
from coopplan.extract.kk.endings import ending
from coopplan.extract.mention import Mention
from coopplan.extract.told import Told

_OPENS = re.compile(r"\s*[А-ЯӘҒҚҢӨҰҮҺІ-]{3,}(?=\s*[.,–—])")
_CAPITAL = re.compile(r"(?<!\w)(?:елорда|астанамыз)да(?!\w)", re.IGNORECASE)
_ANOTHER_TIME = re.compile(r"(?<!\w)(?:былтыр|өткен\s+жылы|келесі|келер)(?!\w)", re.IGNORECASE)
_CAME = re.compile(
    r"(?:\w*[ғгқк][ае]|\s+(?:қаласына|астанасына))\s[^.;]{0,60}?(?<!\w)(?:сапар\w*|бар(?:ды|ған|ып)|"
    r"кел(?:ді|ген|іп))(?!\w)",
    re.IGNORECASE,
)


def town(main: Main, told: list[Told]) -> str | None:
    """Return the town of an article's dateline where its paper was signed there."""
    opening = [one for one in told if not one.headline][:1]
    dated = [
        place
        for one in opening
        if (match := _OPENS.match(one.span.text)) is not None
        for place in one.places
        if place.entry.kind == "c" and place.start - one.span.start < match.end()
    ]
    if not dated:
        return None
    here = dated[0]
    capital = capital_of(here.entry.country)
    is_capital = capital is not None and capital == here.entry
    in_capital = any(_CAPITAL.search(one.span.text) for one in main.anchors)
    came = any(_came_to(here, place, one) for one in told for place in one.places)
    return here.name if came or (is_capital and in_capital) else None


def _came_to(here: Mention, place: Mention, told: Told) -> bool:
    """Tell whether a sentence says that somebody came to a town, or to its country."""
    if told.earlier or _ANOTHER_TIME.search(told.span.text):
        return False
    country = place.entry.kind == "n" and place.entry.code == here.entry.country != "KZ"
    if place.entry != here.entry and not country:
        return False
    case = ending(told.said(place), place)
    return _CAME.match(case + told.after(place.end, 120)) is not None

"""Kazakh ministries that a text names by their ministers alone: «Туризм және спорт министрі».

The rule: a minister or a deputy whose office tells the field of it speaks for the ministry of that
field, called with its country where the text puts that before the office.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopplan.extract.kk.endings import ending
from coopplan.extract.told import Told

_FIELD = re.compile(r"(?P<field>\S.*?)\s+(?:бірінші\s+)?(?:вице-)?министр", re.IGNORECASE)
_OF = re.compile(r"[ндт][ыі]ң$")


def ministries(told: Told) -> Iterator[tuple[int, int, str]]:
    """Yield where a sentence names a ministry by its minister, and what to call it."""
    for office in told.offices:
        match = _FIELD.match(office.name)
        if match is None or office.plural or match["field"].lower() in ("премьер", "бірінші"):
            continue
        name, start = f"{match['field']} министрлігі", office.start
        for place in told.places:
            gap = told.after(place.end, max(0, office.start - place.end))
            owns = _OF.search(ending(told.said(place), place)) is not None
            if place.end <= office.start and not gap.strip() and place.entry.kind == "n" and owns:
                name, start = f"{told.said(place)} {name}", place.start
        yield start, office.end, name

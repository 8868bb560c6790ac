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
_FIELDS = re.compile(r"\s+[А-ЯӘҒҚҢӨҰҮҺІ][а-яәғқңөұүһі-]+(?:\s+[а-яәғқңөұүһі-]+){0,5}\s+")
"""What a field begins with before the words of an office: «… Жоғары және орта білім министрі»."""


def ministries(told: Told) -> Iterator[tuple[int, int, str]]:
    """Yield where a sentence names a ministry by its minister, and what to call it."""
    for office in told.offices:
        match = _FIELD.match(office.name)
        if match is None or office.plural or match["field"].lower() in ("премьер", "бірінші"):
            continue
        name, start = f"{match['field']} министрлігі", office.start
        for place in told.places:
            gap = told.after(place.end, max(0, office.start - place.end))
            said = told.said(place)
            owns = place.entry.kind == "n" and place.end <= office.start
            owns = owns and (said.isupper() or _OF.search(ending(said, place)) is not None)
            if owns and (not gap.strip() or _FIELDS.fullmatch(gap)):
                name, start = f"{said}{gap.rstrip()} {name}", place.start
        yield start, office.end, name

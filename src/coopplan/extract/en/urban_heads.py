"""«City» and «Town» behind an English name: part of it («Cape Town») or what the place is.

The rule: «Town» belongs to the name, unless the rest is a known place or stands alone in the same
sentence; «City» says what a place is, unless the city is hardly called without it.
"""

from __future__ import annotations

import re

from coopplan.extract.gazetteer import index, plain
from coopplan.model.text import Lang

WITH_CITY = re.compile(
    r"(?:New\s.*|Mexico|Quezon|Panama|Kansas|Salt Lake|Oklahoma|Kuwait|Guatemala|Jersey|Vatican|"
    r"Atlantic|Benin|Belize|Quebec|Québec|Ho Chi Minh|Iloilo|Davao|Cebu|Bacolod) City$"
)
"""Cities that are hardly called without the word, or share their name with what is around."""
_TOWN = re.compile(r"\s+Town$")
_CITY = re.compile(r"\s+City$")


def of_text(name: str, text: str) -> str:
    """Return the name of a city without «City», where the text calls it so, too."""
    bare = _CITY.sub("", name)
    alone = re.search(rf"(?<![\w-]){re.escape(bare)}(?![\w-]|\s+[A-Z])", text)
    return bare if alone and not WITH_CITY.match(name) else name


def without_head(name: str, text: str) -> str:
    """Return the name of a town as it is called, without a word that only says what it is."""
    if _TOWN.search(name):
        bare = _TOWN.sub("", name)
        alone = re.search(rf"(?<![\w-]){re.escape(bare)}(?![\w-]|\s+Town\b)", text)
        return bare if alone or plain(bare) in index(Lang.EN).forms else name
    return name if WITH_CITY.match(name) else _CITY.sub("", name)

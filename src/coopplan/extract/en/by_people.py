"""English bodies that an article calls both by their people and by their country.

The rule: «the Chadian National Library» is «the National Library of Chad» where the text has both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from coopplan.extract.gazetteer import index, plain
from coopplan.extract.mention import Mention
from coopplan.model.text import Lang

_LONGEST = 2
"""Words of a people's adjective at most: «South African»."""


def same(bodies: Sequence[Mention]) -> dict[str, Mention]:
    """Return the bodies that are named with their country, by their names with its people."""
    names = {one.name: one for one in bodies}
    found = {name: _with_country(name, names) for name in names}
    return {name: one for name, one in found.items() if one is not None}


def _with_country(name: str, names: Mapping[str, Mention]) -> Mention | None:
    words = name.split()
    for count in range(1, min(_LONGEST, len(words) - 2) + 1):
        country = index(Lang.EN).peoples.get(plain(" ".join(words[:count])))
        if country is not None:
            bare = " ".join(words[count:])
            whole = (f"{bare} of {country.en}", f"{bare} of the {country.en}")
            return next((names[one] for one in whole if one in names), None)
    return None

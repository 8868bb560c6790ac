"""Places that are no sides of their own beside an English side that they only tell of.

The rule: «London» beside the «London Chamber of Commerce» is but a word of its name, a country
beside its own region but where that lies, unless the rules took both for sides.
"""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.extract.learned.candidates import Candidate


def among(kept: Sequence[Candidate], by_rules: set[str]) -> list[Candidate]:
    """Return the places among sides by which other sides are called."""
    return [
        one
        for one in kept
        if not one.calls & by_rules and any(_called_by(one, other) for other in kept)
    ]


def around(kept: Sequence[Candidate], by_rules: set[str]) -> list[Candidate]:
    """Return the countries among sides that are less likely than one of their own regions."""
    return [
        one
        for at, one in enumerate(kept)
        if one.sort == "n"
        and not one.calls & by_rules
        and any(each.entry and each.entry.country == one.entered().code for each in kept[:at])
    ]


def _called_by(one: Candidate, other: Candidate) -> bool:
    """Tell whether a body is called by a place: all words of the one stand in the other's name."""
    if other.entry is None or other.entry.kind in "rcn":
        return False
    if one.entry is not None and one.entry.kind not in "rcn":
        return False
    words = one.name.split()
    return len(words) < len(other.name.split()) and set(words) <= set(other.name.split())

"""The side that is left for the last signer of a Russian paper, where all others have theirs.

The rule: as many sign as there are sides, each of the others for another one.
"""

from __future__ import annotations

from dataclasses import replace

from coopplan.extract.draft import DraftSignatory


def given(signed: tuple[DraftSignatory, ...], sides: list[str]) -> tuple[DraftSignatory, ...]:
    """Return the signatories, the one without a side with the only one that nobody signs for."""
    lost = [one for one in signed if one.party is None]
    held = {one.party for one in signed if one.party is not None}
    left = [one for one in sides if one not in held]
    if len(signed) != len(sides) or not len(lost) == len(left) == 1 < len(signed):
        return signed
    return tuple(replace(one, party=left[0]) if one is lost[0] else one for one in signed)

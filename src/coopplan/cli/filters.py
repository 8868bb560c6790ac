"""The filter words of lists of measures, from the command line to a test of a measure's line."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from coopplan.reports.filtering import Passes, passes
from coopplan.reports.filters import read

if TYPE_CHECKING:
    from coopplan.model.plan import Known
    from coopplan.store.reading import Reader


def keep(
    words: Sequence[str], reader: Reader, known: Known, agreements: Sequence[str], as_of: date
) -> Passes:
    """Return whether a measure of these agreements passes the words.

    Raises UnknownFilter, UnknownTag, BadCode, BadFilter.
    """
    told = " ".join(words)
    if not told.strip():
        return passes(None, as_of)
    from coopplan.store import load

    own = {
        "agreement": agreements,
        "sector": load.sectors(reader, known),
        "side": [*load.parties(reader, known)],
    }
    return passes(read(told, own), as_of)

"""The filter words of lists of measures, from the command line to a test of a measure's line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from coopplan.model.plan import Plan
from coopplan.reports.filtering import Passes, passes
from coopplan.reports.filters import read


def keep(words: Iterable[str], plans: Sequence[Plan], as_of: date) -> Passes:
    """Return whether a measure of these plans passes the words.

    Raises UnknownFilter, UnknownTag, BadCode, BadFilter.
    """
    known = {
        "agreement": [plan.agreement.ref for plan in plans],
        "sector": sorted({one.sector for plan in plans for one in plan.measures}),
        "side": sorted({party for plan in plans for party in plan.parties}),
    }
    return passes(read(" ".join(words), known), as_of)

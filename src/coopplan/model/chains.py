"""Promise chains: what each voice promised, and how far its promises moved.

The rule (domain, "Slip"): a chain belongs to one voice, and days are never counted across voices.
The first promise of a voice never changes; a promise stands until its voice makes another one, or
until its last day passes: then it is *not kept*.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from coopplan.model.statement import Promise, Statement


class Kept(StrEnum):
    """What became of the last promise of a voice.

    ``standing``: its last day is ahead. ``not_kept``: the day passed and the measure was not done
    by then. ``kept``: the measure was done by then.
    """

    STANDING = "standing"
    NOT_KEPT = "not_kept"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class PromiseLink:
    """One promise of a voice. ``said_on`` is the day that its statement counts from.

    ``days_from_previous`` and ``days_from_first`` are counted between the ends of the units named;
    None for the first promise, and for one ``tied`` with it: said and published on the same days,
    so that neither is called earlier. ``background``: said before the agreement was signed.
    """

    statement: Statement
    promise: Promise
    said_on: date
    days_from_previous: int | None = None
    days_from_first: int | None = None
    tied: bool = False
    background: bool = False


@dataclass(frozen=True, slots=True)
class PromiseChain:
    """All promises of one voice about one measure, the earliest first; never empty.

    ``current`` is the last one while it stands, else None; ``age_days`` its age, or that of the
    promise that was not kept, in days from the day it was said to the as-of day.
    """

    voice: str
    side: str | None
    links: tuple[PromiseLink, ...]
    current: PromiseLink | None
    kept: Kept
    age_days: int

    @property
    def first(self) -> PromiseLink:
        """The promise from which this voice's slip is counted."""
        return self.links[0]

    @property
    def last(self) -> PromiseLink:
        """The voice's newest promise, standing or not."""
        return self.links[-1]

    @property
    def slip_days(self) -> int:
        """Days between the first promise and the newest one; 0 where there is one only."""
        return self.last.days_from_first or 0

    @property
    def moved(self) -> bool:
        """Whether the promised end ever moved."""
        return any(link.days_from_previous for link in self.links)

"""What an issued report says of itself, and what a restatement says of the one before it."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from coopplan.model.codes import Schedule, Status
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.statement import Promise
from coopplan.model.text import LocalText
from coopplan.reports.answers import VoiceName


class Holds(StrEnum):
    """What a report tells of the newest promise of a voice."""

    STANDS = "stands"
    NOT_KEPT = "not_kept"
    OVER = "over"


@frozen
class PromiseTold:
    """A voice's newest promise, of a time of the measure where it names one."""

    promise: Promise
    voice: VoiceName
    occurrence: str | None
    holds: Holds


@frozen
class TimeTold:
    """How one time of a recurring measure stands."""

    status: Status | None
    schedule: Schedule
    days: int | None


@frozen
class Judged:
    """What an analyst wrote of a measure or the agreement, by whom and when."""

    text: LocalText
    by: str
    on: date


Value = str | LocalText | date | Moment | PromiseTold | TimeTold | tuple[Judged, ...]
"""What a report tells of one thing: a code or a number as JSON writes it, else what it is."""


@frozen
class Difference:
    """One thing that a restatement tells otherwise. ``ref`` is a measure's, or the agreement's.

    ``what`` is the name of the field; ``before`` and ``after`` are its values, None where the
    report had none. A statement that only one of the two reports has is told by its ref, with
    ``what`` ``statement``; a time of a recurring measure by its label in ``occurrence``.
    """

    ref: str
    what: str
    before: Value | None
    after: Value | None
    occurrence: str | None = None


@frozen
class Restatement:
    """The report that is restated, why, and what the two answers tell differently."""

    number: int
    why: LocalText
    differences: tuple[Difference, ...]


@frozen
class Imprint:
    """What the page of an issued report prints of it.

    ``answer`` is the SHA-256 of the answer's JSON, ``chain`` the hash of the journal's chain after
    entry ``entry``, the last that the report knew; ``by`` is who issued it.
    """

    number: int
    by: str
    answer: str
    entry: int
    chain: str
    restates: Restatement | None = None

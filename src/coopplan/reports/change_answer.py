"""The pieces of «what changed»: causes by day, and the words for what they come to.

The rule: a word is computed from the values before and after and from the causes between them, so
that two spans that follow one another add up to the whole.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from coopplan.model.agreement import Fate
from coopplan.model.codes import Mark, Status
from coopplan.model.frozen import frozen
from coopplan.model.measure import Wording
from coopplan.model.text import LocalText
from coopplan.reports.answers import MeasureName, StatementLine, VoiceName


class ChangeKind(StrEnum):
    """What happened to a measure on a day, one word a line."""

    ADDED = "added"
    REWORDED = "reworded"
    FATE = "fate"
    STATUS = "status"
    PROMISED = "promised"
    SLIPPED = "slipped"
    PULLED_IN = "pulled_in"
    REPEATED = "repeated"
    COUNTED = "counted"
    EVENT = "event"
    READING = "reading"
    HEARD = "heard"
    SEARCHED = "searched"
    DEADLINE_MOVED = "deadline_moved"
    CONTROL = "control"
    SETTLED = "settled"
    CONTEXT = "context"


@frozen
class Change:
    """One line of «what changed»: the measure, the kinds of change, the cause.

    ``measure`` is None where the agreement as a whole is meant.

    ``status_before`` and ``status_after`` differ where ``kinds`` has ``status``; ``days`` is the
    slip of the voice's promise. ``on`` orders the lines. ``before`` and ``after`` tell what was
    changed of a measure reworded, ``title_before`` and ``title_after`` its title where that was.
    ``deadlines`` are the phrases of an amended deadline before and after, ``due_before`` and
    ``due_after`` the days of those that name one. ``entry`` (of the journal) is given for an
    amendment, ``fate`` for what became of the measure under the plan that follows.
    """

    measure: MeasureName | None
    on: date
    kinds: tuple[ChangeKind, ...]
    cause: StatementLine | None
    status_before: Status | None = None
    status_after: Status | None = None
    days: int | None = None
    due_before: date | None = None
    due_after: date | None = None
    basis: str | None = None
    title_before: LocalText | None = None
    title_after: LocalText | None = None
    before: Wording | None = None
    after: Wording | None = None
    entry: int | None = None
    fate: Fate | None = None
    deadlines: tuple[str | None, str | None] | None = None


class Word(StrEnum):
    """What became of a measure between two days, the weightiest first."""

    NEW = "new"
    CHANGED_AFTER_DONE = "changed_after_done"
    DONE = "done"
    CONFIRMED = "confirmed"
    DROPPED = "dropped"
    CARRIED_OVER = "carried_over"
    LEFT_OUT = "left_out"
    OVERDUE = "overdue"
    MISSED = "missed"
    MADE_UP = "made_up"
    TIME_DONE_LATE = "time_done_late"
    TIME_CALLED_OFF = "time_called_off"
    CAUGHT_UP = "caught_up"
    LAPSED = "lapsed"
    NOT_KEPT = "not_kept"
    SLIPPED = "slipped"
    PULLED_IN = "pulled_in"
    PROMISED = "promised"
    DEADLINE_MOVED = "deadline_moved"
    DISPUTED = "disputed"
    SETTLED = "settled"
    AGREED = "agreed"
    STARTED = "started"
    RESUMED = "resumed"
    SUSPENDED = "suspended"
    DECIDED = "decided"
    STEPPED_BACK = "stepped_back"
    COUNTED = "counted"
    REWORDED = "reworded"
    RECLASSIFIED = "reclassified"
    CONTROLLED = "controlled"
    UNCONTROLLED = "uncontrolled"
    REMARKED = "remarked"
    SILENT = "silent"


@frozen
class Turn:
    """One word for a measure, with the voice and the days that belong to it.

    ``days``: how far a promise or a deadline moved, or how many the measure is overdue.
    ``occurrences`` are the times of a recurring measure that it is said of, ``late`` how many days
    after its day each of them was done, ``marks`` the mark
    before and after where no other word tells why it is another one. ``deadlines`` are the phrases
    of a deadline before and after where one of them is not a single day, so that no days tell how
    far it moved.
    """

    word: Word
    voice: VoiceName | None = None
    days: int | None = None
    occurrences: tuple[str, ...] = ()
    marks: tuple[Mark, Mark] | None = None
    late: tuple[int, ...] = ()
    deadlines: tuple[str | None, str | None] | None = None


@frozen
class MeasureTurns:
    """The words for one measure, in their order."""

    measure: MeasureName
    turns: tuple[Turn, ...]

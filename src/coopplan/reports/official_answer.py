"""The part of a quarterly answer that the official form is printed from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum

from coopplan.model.codes import Mark
from coopplan.model.deadline import Deadline
from coopplan.model.frozen import frozen
from coopplan.model.statement import Promise
from coopplan.model.text import LocalText
from coopplan.reports.answers import MeasureName, StatementLine, VoiceName


@frozen
class Execution:
    """The summary line. ``came``: the deadline, the plan's own or the amended one, was reached.

    ``done`` and ``moved`` are of those that came: done by anybody's word, and with a deadline
    that was amended. ``rest`` counts by mark all but those that came and are done; cancelled and
    carried over measures never come.
    """

    total: int
    came: int
    done: int
    moved: int
    rest: Mapping[Mark, int]


@frozen
class Course:
    """«Ход исполнения» of one measure, by its ref.

    ``word`` is the analyst's own paragraph, empty where none was written: then a draft is made of
    ``said``, the statements about the quarter in their order, else of ``last``, the newest one
    before it that bears a status.
    """

    measure: str
    word: LocalText
    said: tuple[StatementLine, ...]
    last: StatementLine | None


@frozen
class Amended:
    """A change of the plan's deadline in the quarter, or one that was asked for and not settled.

    ``before`` and ``after`` are the deadlines; None where one is not given.
    """

    measure: MeasureName
    on: date
    before: Deadline | None
    after: Deadline | None
    basis: str | None
    reason: LocalText
    approved: bool


class ProblemKind(StrEnum):
    """What stands in the way of a measure."""

    OVERDUE = "overdue"
    SUSPENDED = "suspended"
    NOT_KEPT = "not_kept"
    CONTESTED = "contested"


@frozen
class Problem:
    """One problem of a measure: ``days`` overdue, the ``promise`` not kept, ``voices`` it is of.

    ``occurrence`` is the time of a recurring measure of which it is.
    """

    kind: ProblemKind
    measure: MeasureName
    days: int | None = None
    promise: Promise | None = None
    voices: tuple[VoiceName, ...] = ()
    occurrence: str | None = None


class ProposalKind(StrEnum):
    """What the form proposes: «снять с контроля», «перенести срок»."""

    TAKE_OFF_CONTROL = "take_off_control"
    MOVE_DEADLINE = "move_deadline"


@frozen
class Proposal:
    """One proposal; ``promise`` or ``deadline`` tells until when, ``voice`` who named the time.

    ``occurrence`` is the time of a recurring measure whose deadline is to be moved.
    """

    kind: ProposalKind
    measure: MeasureName
    promise: Promise | None = None
    voice: VoiceName | None = None
    deadline: Deadline | None = None
    occurrence: str | None = None


@frozen
class OfficialForm:
    """What the official form says beside the lines of the measures; courses by measure's number."""

    execution: Execution
    courses: tuple[Course, ...]
    amended: tuple[Amended, ...]
    problems: tuple[Problem, ...]
    proposals: tuple[Proposal, ...]


@frozen
class AssessmentLine:
    """The analyst's own judgement, dated and signed; ``measure`` None: of the whole quarter."""

    measure: MeasureName | None
    text: LocalText
    on: date
    by: str

"""Measures: the promises of an agreement, each with bodies, deadline and acts of its keeper."""

from __future__ import annotations

from datetime import date
from typing import Any

from coopplan.model.codes import BodyRole, DeadlineKnown, InPlan, Worded
from coopplan.model.deadline import Deadline
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.text import LocalText


@frozen
class Body:
    """Who answers for a measure («исполнитель»), on which party's side, in which role."""

    name: LocalText
    side: str | None
    role: BodyRole
    party: str | None = None


@frozen
class Milestone:
    """A step on the way, due and met by moments."""

    title: LocalText
    due: Moment | None = None
    met: Moment | None = None


@frozen
class DeadlineVersion:
    """The deadline from ``on`` (the day of the amendment; None for the plan's own text).

    Changed only by an amendment of the plan, never by what somebody says. ``known`` other than
    ``given`` has no deadline. ``approved`` is False for a change only requested: it is shown and
    counts for nothing.
    """

    known: DeadlineKnown
    deadline: Deadline | None = None
    on: date | None = None
    basis: str | None = None
    reason: LocalText = LocalText()
    approved: bool = True
    entry: int = 0


@frozen
class ControlAct:
    """«На контроле», «снято с контроля»: an act of the keeper with day and basis."""

    on: date
    under_control: bool
    basis: str | None = None
    entry: int = 0


@frozen
class Wording:
    """What the plan's text said of a measure, so far as an amendment changed it.

    Only the fields that ``changed`` names are told; the others hold nothing.
    """

    title: LocalText = LocalText()
    sector: str = ""
    plan_no: str | None = None
    parts: int | None = None
    parts_unit: LocalText = LocalText()
    section: LocalText = LocalText()
    place: LocalText = LocalText()
    bodies: tuple[Body, ...] = ()
    expected: LocalText = LocalText()
    completion_form: LocalText = LocalText()
    changed: tuple[Worded, ...] = (Worded.TITLE, Worded.SECTOR, Worded.PLAN_NO, Worded.PARTS)

    @property
    def fields(self) -> dict[str, Any]:
        """What is told, by name of the field."""
        return {name.value: getattr(self, name) for name in self.changed}


@frozen
class Amended:
    """The plan's text of a measure amended on a day: worded otherwise, or added to the plan.

    ``basis`` is the protocol. ``before`` is what the measure said until then, None where it was
    added.
    """

    on: date
    basis: str | None = None
    before: Wording | None = None
    entry: int = 0


@frozen
class PutRight:
    """A journal entry that changed the record of a measure without amending its plan.

    ``before`` and ``after`` tell the fields of the plan's text that say something else; where there
    are none, a note or one more language was recorded.
    """

    entry: int
    before: Wording
    after: Wording


@frozen
class Measure:
    """One promise of an agreement.

    ``ref`` is ``AST-ATY-2025/3``, ``number`` its last part, the register's; ``key`` the short name
    used in plan files. ``plan_no`` is the plan's own №, None where its text is not public.
    ``deadlines`` are all versions in the order of recording; of its words the latest recorded are
    here, and in ``amended`` what amended them, in that order too. ``parts`` is of how many parts
    the measure consists, where it is counted (5 vessels), with their ``parts_unit``.
    """

    ref: str
    number: int
    key: str
    title: LocalText
    sector: str
    plan_no: str | None = None
    section: LocalText = LocalText()
    place: LocalText = LocalText()
    bodies: tuple[Body, ...] = ()
    deadlines: tuple[DeadlineVersion, ...] = ()
    expected: LocalText = LocalText()
    completion_form: LocalText = LocalText()
    milestones: tuple[Milestone, ...] = ()
    waits_for: tuple[str, ...] = ()
    in_plan: InPlan = InPlan.UNKNOWN
    parts: int | None = None
    parts_unit: LocalText = LocalText()
    controls: tuple[ControlAct, ...] = ()
    amended: tuple[Amended, ...] = ()
    not_found: tuple[LocalText, ...] = ()
    note: LocalText = LocalText()
    entry: int = 0

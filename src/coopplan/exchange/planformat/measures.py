"""Measures of a plan file: bodies, deadlines, milestones and acts of the keeper."""

from __future__ import annotations

from coopplan.exchange.planformat.flaws import Problem
from coopplan.exchange.planformat.readings import check_reading, read
from coopplan.exchange.planformat.shape import Table
from coopplan.model.agreement import Agreement
from coopplan.model.codes import BodyRole, DeadlineKnown, InPlan, Worded
from coopplan.model.deadline import Deadline, DeadlineKind, Recurrence, Stage
from coopplan.model.measure import (
    Amended,
    Body,
    ControlAct,
    DeadlineVersion,
    Measure,
    Milestone,
    Wording,
)
from coopplan.model.text import LocalText


def measure(table: Table, agreement: Agreement, number: int, refs: dict[str, str]) -> Measure:
    """Return a measure of the file; ``refs`` are those of all its measures, by key."""
    return Measure(
        ref=refs[table.get("key")],
        number=number,
        key=table.get("key"),
        title=table.get("title"),
        sector=table.get("sector"),
        plan_no=table.get("plan_no"),
        section=table.get("section", LocalText()),
        place=table.get("place", LocalText()),
        bodies=_bodies(table),
        deadlines=_deadlines(table, agreement),
        expected=table.get("expected", LocalText()),
        completion_form=table.get("completion_form", LocalText()),
        milestones=tuple(
            Milestone(one.get("title"), one.get("due"), one.get("met"))
            for one in table.tables("milestones")
        ),
        waits_for=tuple(refs[key] for key in table.get("waits_for", ())),
        in_plan=InPlan(table.get("in_plan", InPlan.UNKNOWN.value)),
        parts=table.get("parts"),
        parts_unit=table.get("parts_unit", LocalText()),
        controls=tuple(
            ControlAct(one.get("on"), one.get("under_control"), one.get("basis"))
            for one in table.tables("control")
        ),
        amended=tuple(_amended(one) for one in table.tables("amended")),
        not_found=tuple(table.get("not_found", ())),
        note=table.get("note", LocalText()),
    )


def _bodies(table: Table) -> tuple[Body, ...]:
    return tuple(
        Body(one.get("name"), one.get("side"), BodyRole(one.get("role")), one.get("party"))
        for one in table.tables("bodies")
    )


def _amended(table: Table) -> Amended:
    """An amendment of the words; one that tells nothing of them changed none."""
    before: Table | None = table.get("before")
    if table.get("added"):
        if before is not None:
            raise table.flaw(Problem.BAD_VALUE, "added", "before")
        return Amended(table.get("on"), table.get("basis"))
    told = dict(before.values) if before else {}
    empty = told.pop("empty", ())
    if before is not None and "bodies" in told:
        told["bodies"] = _bodies(before)
    changed = tuple(name for name in Worded if name in told or name in empty)
    wording = Wording(**told, changed=changed)
    return Amended(table.get("on"), table.get("basis"), wording)


def _deadlines(table: Table, agreement: Agreement) -> tuple[DeadlineVersion, ...]:
    """The plan's own deadline, then its amendments.

    Where nothing is given it is not known; where only amendments are given they stand alone.
    """
    own: Table | None = table.get("deadline")
    moves = table.tables("moved")
    if own is None and not moves:
        return (DeadlineVersion(DeadlineKnown.NOT_KNOWN),)
    versions = [] if own is None else [_version(own, agreement, None)]
    for move in moves:
        given: Table = move.get("to")
        versions.append(_version(given, agreement, move))
    return tuple(versions)


def _version(table: Table, agreement: Agreement, move: Table | None) -> DeadlineVersion:
    known: DeadlineKnown = table.get("known")
    deadline = _deadline(table, agreement) if known is DeadlineKnown.GIVEN else None
    if move is None:
        return DeadlineVersion(known, deadline)
    return DeadlineVersion(
        known=known,
        deadline=deadline,
        on=move.get("on"),
        basis=move.get("basis"),
        reason=move.get("reason", LocalText()),
        approved=move.get("approved", True),
    )


def _deadline(table: Table, agreement: Agreement) -> Deadline:
    """The reading told in the file, else that of the grammar."""
    kind = table.get("kind")
    if kind is None:
        return read(table.get("phrase"), table.get("lang"), agreement)
    span: tuple[int, int] | None = table.get("span")
    told = Deadline(
        phrase=table.get("phrase"),
        lang=table.get("lang"),
        kind=DeadlineKind(kind),
        earliest=table.get("earliest"),
        latest=table.get("latest"),
        recurrence=Recurrence(table.get("recurrence", Recurrence.NONE.value)),
        interval=table.get("interval", 1),
        count=table.get("count"),
        rrule=table.get("rrule"),
        edtf=table.get("edtf"),
        flags=tuple(table.get("flags", ())),
        stages=tuple(
            Stage(
                DeadlineKind(stage.get("kind")),
                stage.get("earliest"),
                stage.get("latest"),
                stage.get("edtf"),
            )
            for stage in table.tables("stages")
        ),
        anchor=table.get("anchor"),
        span=span,
        grammar=table.get("grammar", 0),
    )
    check_reading(told, agreement, table.path)
    return told

"""Measures with all that hangs under them, and indicators."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import date

from coopplan.model.amendment import TYPO, Amendment, Wording, amends
from coopplan.model.codes import Aggregation, BodyRole, Direction, InPlan
from coopplan.model.indicator import Indicator
from coopplan.model.measure import Body, ControlAct, DeadlineVersion, Measure, Milestone
from coopplan.model.period import Quarter
from coopplan.store import queries, values
from coopplan.store.asking import Asked, latest
from coopplan.store.reading import Record


def measures(
    asked: Asked, refs: Mapping[int, str]
) -> tuple[dict[int, list[Measure]], dict[int, list[Amendment]]]:
    """The measures that count, by agreement, in the order of their numbers; what amended them."""
    recorded = asked.counting(queries.MEASURES)
    versions = latest(recorded, "measure_id")
    bodies = asked.under(queries.BODIES, "version_id", _body)
    milestones = asked.under(queries.MILESTONES, "version_id", _milestone)
    waits = asked.under(queries.WAITS, "version_id", lambda row: f"{row['ref']}/{row['number']}")
    lines = asked.under(queries.MEASURE_LINES, "version_id", lambda row: values.local(row, "text"))
    deadlines: dict[int, list[DeadlineVersion]] = defaultdict(list)
    for row in asked.counting(queries.DEADLINES):
        deadlines[row["measure_id"]].append(values.deadline(row))
    controls: dict[int, list[ControlAct]] = defaultdict(list)
    for row in asked.counting(queries.CONTROLS):
        controls[row["measure_id"]].append(_control(row))
    found: dict[int, list[Measure]] = defaultdict(list)
    for row in sorted(versions.values(), key=lambda row: int(row["number"])):
        version = row["id"]
        measure = Measure(
            ref=f"{refs[row['agreement_id']]}/{row['number']}",
            number=row["number"],
            key=row["key"],
            title=values.local(row, "title"),
            sector=row["sector"],
            plan_no=row["plan_no"],
            section=values.local(row, "section"),
            place=values.local(row, "place"),
            bodies=tuple(bodies.get(version, ())),
            deadlines=tuple(deadlines.get(row["measure_id"], ())),
            expected=values.local(row, "expected"),
            completion_form=values.local(row, "completion_form"),
            milestones=tuple(milestones.get(version, ())),
            waits_for=tuple(waits.get(version, ())),
            in_plan=InPlan(row["in_plan"]),
            parts=row["parts"],
            parts_unit=values.local(row, "parts_unit"),
            controls=tuple(controls.get(row["measure_id"], ())),
            not_found=tuple(lines.get(version, ())),
            note=values.local(row, "note"),
            entry=row["entry"],
        )
        found[row["agreement_id"]].append(measure)
    return found, _amendments(recorded, refs)


def _amendments(versions: Iterable[Record], refs: Mapping[int, str]) -> dict[int, list[Amendment]]:
    """What was added to each plan, and reworded in it, after its measures were first recorded.

    A plan is typed in by and by: measures recorded in the quarter of the first ones are its own.
    """
    found: dict[int, list[Amendment]] = defaultdict(list)
    begun: dict[int, Quarter] = {}
    told: dict[int, Wording] = {}
    for row in versions:
        if row["at"] is None:  # the entry of this very transaction, which is written last
            continue
        on, agreement = date.fromisoformat(row["at"][:10]), row["agreement_id"]
        wording = Wording(values.local(row, "title"), row["sector"], row["plan_no"], row["parts"])
        first = begun.setdefault(agreement, Quarter.of(on))
        before = told.get(row["measure_id"])
        told[row["measure_id"]] = wording
        if row["action"] == TYPO:
            continue
        if amends(before, wording) if before is not None else Quarter.of(on) > first:
            ref = f"{refs[agreement]}/{row['number']}"
            found[agreement].append(Amendment(ref, on, row["entry"], before))
    return found


def indicators(asked: Asked, refs: Mapping[int, str]) -> dict[int, list[Indicator]]:
    """The indicators that count, by agreement, in the order of their numbers."""
    versions = latest(asked.counting(queries.INDICATORS), "indicator_id")
    found: dict[int, list[Indicator]] = defaultdict(list)
    for row in sorted(versions.values(), key=lambda row: int(row["number"])):
        agreement = refs[row["agreement_id"]]
        indicator = Indicator(
            ref=f"{agreement}/i{row['number']}",
            key=row["key"],
            name=values.local(row, "name"),
            unit=row["unit"],
            measure=f"{agreement}/{row['measure']}" if row["measure"] else None,
            baseline=values.decimal(row["baseline"]),
            target=values.decimal(row["target"]),
            target_by=values.moment(row, "target_by"),
            direction=Direction(row["direction"]),
            aggregation=Aggregation(row["aggregation"]),
            note=values.local(row, "note"),
        )
        found[row["agreement_id"]].append(indicator)
    return found


def _body(row: Record) -> Body:
    return Body(values.local(row, "name"), row["side"], BodyRole(row["role"]), row["party"])


def _milestone(row: Record) -> Milestone:
    return Milestone(
        values.local(row, "title"), values.moment(row, "due"), values.moment(row, "met")
    )


def _control(row: Record) -> ControlAct:
    return ControlAct(
        on=values.needed_day(row["acted_on"]),
        under_control=bool(row["under_control"]),
        basis=row["basis"],
        entry=row["entry"],
    )

"""Measures with all that hangs under them, and indicators."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import pairwise

from coopplan.model.amendment import Amendment, differing
from coopplan.model.codes import Aggregation, BodyRole, Direction, InPlan
from coopplan.model.indicator import Indicator
from coopplan.model.measure import (
    Amended,
    Body,
    ControlAct,
    DeadlineVersion,
    Measure,
    Milestone,
    PutRight,
    Wording,
)
from coopplan.store import load_amendments, queries, values
from coopplan.store.asking import Asked, latest
from coopplan.store.reading import Record


def measures(
    asked: Asked, refs: Mapping[int, str]
) -> tuple[dict[int, list[Measure]], dict[int, list[Amendment]]]:
    """The measures that count, by agreement, in the order of their numbers; what amended them."""
    recorded = asked.counting(queries.MEASURES)
    worded = _Worded(asked, refs)
    amendments, amended = load_amendments.amendments(recorded, refs, worded.measure)
    deadlines: dict[int, list[DeadlineVersion]] = defaultdict(list)
    for row in asked.counting(queries.DEADLINES):
        deadlines[row["measure_id"]].append(values.deadline(row))
    controls: dict[int, list[ControlAct]] = defaultdict(list)
    for row in asked.counting(queries.CONTROLS):
        controls[row["measure_id"]].append(_control(row))
    found: dict[int, list[Measure]] = defaultdict(list)
    newest = latest(recorded, "measure_id").values()
    for row in sorted(newest, key=lambda row: int(row["number"])):
        number = row["measure_id"]
        measure = worded.measure(
            row,
            deadlines=tuple(deadlines.get(number, ())),
            controls=tuple(controls.get(number, ())),
            amended=tuple(amended.get(number, ())),
        )
        found[row["agreement_id"]].append(measure)
    return found, amendments


def put_right(asked: Asked, refs: Mapping[int, str], measure: str) -> list[PutRight]:
    """What changed the record of the measure with this ref, other than what amended the plan."""
    worded = _Worded(asked, refs)
    told = [(worded.measure(row), row["amended_on"]) for row in asked.counting(queries.MEASURES)]
    versions = [(one, on) for one, on in told if one.ref == measure]
    found = []
    for (old, _), (new, on) in pairwise(versions):
        before = differing(old, new)
        if new.entry != versions[0][0].entry and (on is None or not before.changed):
            said = {name.value: getattr(new, name) for name in before.changed}
            found.append(PutRight(new.entry, before, Wording(**said, changed=before.changed)))
    return found


class _Worded:
    """What hangs under the versions of measures, to make a measure of any of them."""

    def __init__(self, asked: Asked, refs: Mapping[int, str]) -> None:
        self._refs = refs
        self._bodies = asked.under(queries.BODIES, "version_id", _body)
        self._milestones = asked.under(queries.MILESTONES, "version_id", _milestone)
        self._waits = asked.under(
            queries.WAITS, "version_id", lambda row: f"{row['ref']}/{row['number']}"
        )
        self._lines = asked.under(
            queries.MEASURE_LINES, "version_id", lambda row: values.local(row, "text")
        )

    def measure(
        self,
        row: Record,
        deadlines: tuple[DeadlineVersion, ...] = (),
        controls: tuple[ControlAct, ...] = (),
        amended: tuple[Amended, ...] = (),
    ) -> Measure:
        """The measure of a version, with what has versions of its own."""
        version = row["id"]
        return Measure(
            ref=f"{self._refs[row['agreement_id']]}/{row['number']}",
            number=row["number"],
            key=row["key"],
            title=values.local(row, "title"),
            sector=row["sector"],
            plan_no=row["plan_no"],
            section=values.local(row, "section"),
            place=values.local(row, "place"),
            bodies=tuple(self._bodies.get(version, ())),
            deadlines=deadlines,
            expected=values.local(row, "expected"),
            completion_form=values.local(row, "completion_form"),
            milestones=tuple(self._milestones.get(version, ())),
            waits_for=tuple(self._waits.get(version, ())),
            in_plan=InPlan(row["in_plan"]),
            parts=row["parts"],
            parts_unit=values.local(row, "parts_unit"),
            controls=controls,
            amended=amended,
            not_found=tuple(self._lines.get(version, ())),
            note=values.local(row, "note"),
            entry=row["entry"],
        )


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

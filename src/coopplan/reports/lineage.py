"""What became of the measures of an older plan, and what the titles of the newer one suggest.

The rule: a suggestion is a question to a person; nothing counts until it is recorded as a fate.
"""

from __future__ import annotations

from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode
from coopplan.model.frozen import frozen
from coopplan.model.likeness import Likeness
from coopplan.model.measure import Measure
from coopplan.model.plan import Known, Plan
from coopplan.reports.answers import MeasureName
from coopplan.reports.lines import measure_name

LEAST = 0.34
"""Titles less alike than this are not suggested."""


@frozen
class FateLine:
    """A measure of the older plan: its fate where one is decided, else what is suggested.

    ``percent``: how alike the two titles are.
    """

    measure: MeasureName
    fate: Fate | None
    into: MeasureName | None = None
    percent: int | None = None
    code: FateCode | None = None


@frozen
class FateList:
    """Every measure of an older plan with its one fate; ``undecided`` have none yet."""

    ref: str
    successor: str
    known: Known
    lines: tuple[FateLine, ...]
    undecided: int


def fates(old: Plan, new: Plan) -> FateList:
    """Return the fates of the older plan's measures, with suggestions for those undecided.

    Each measure of the newer plan is suggested once, to the one that it is most like.
    """
    told = {fate.measure: fate for fate in old.fates if fate.code is not FateCode.UNDECIDED}
    taken = {ref for fate in told.values() for ref in fate.successors}
    left = [measure for measure in old.measures if measure.ref not in told]
    free = [measure for measure in new.measures if measure.ref not in taken]
    suggested = _pairs(left, free)
    lines = []
    for measure in old.measures:
        name, found = measure_name(measure), suggested.get(measure.ref)
        if found is None:
            lines.append(FateLine(name, told.get(measure.ref)))
            continue
        other, alike = found
        code = FateCode.KEPT if alike == 1 else FateCode.REWORDED
        lines.append(FateLine(name, None, measure_name(other), round(alike * 100), code))
    return FateList(old.agreement.ref, new.agreement.ref, old.known, tuple(lines), len(left))


def _pairs(left: list[Measure], free: list[Measure]) -> dict[str, tuple[Measure, float]]:
    """The likest pairs first, each measure in one pair at most."""
    likeness = Likeness(measure.title for measure in (*left, *free))
    alike = [(likeness.of(one.title, other.title), one, other) for one in left for other in free]
    alike.sort(key=lambda found: (-found[0], found[1].number, found[2].number))
    pairs: dict[str, tuple[Measure, float]] = {}
    used: set[str] = set()
    for score, one, other in alike:
        if score >= LEAST and one.ref not in pairs and other.ref not in used:
            pairs[one.ref] = other, score
            used.add(other.ref)
    return pairs

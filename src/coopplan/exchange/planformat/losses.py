"""What a plan file cannot hold: told when one is written."""

from __future__ import annotations

from enum import StrEnum

from coopplan.model.plan import Plan


class Loss(StrEnum):
    """What a plan file cannot hold."""

    SECOND_CLOCK = "second_clock"
    """When each thing was recorded, by whom, and what was recorded before it."""
    SOURCE_NUMBERS = "source_numbers"
    """The register's numbers of sources (``s12``): in a file a source has its key."""
    RECORDING_ORDER = "recording_order"
    """In which order statements about different measures were recorded."""


def losses(plan: Plan) -> tuple[Loss, ...]:
    """Return what writing this plan to a file loses, in a fixed order; nothing for a file's own."""
    order = {None: 0} | {measure.ref: n + 1 for n, measure in enumerate(plan.measures)}
    places = [(order[said.measure], said.number) for said in plan.statements]
    lost = {
        Loss.SECOND_CLOCK: plan.known.entry != 0,
        Loss.SOURCE_NUMBERS: any(source.ref != source.key for source in plan.sources.values()),
        Loss.RECORDING_ORDER: places != sorted(places),
    }
    return tuple(loss for loss in Loss if lost[loss])

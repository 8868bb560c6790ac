"""What a format cannot hold: told when a plan is written in it."""

from __future__ import annotations

from enum import StrEnum

from coopplan.model.plan import Plan


class Loss(StrEnum):
    """What is left behind when a plan leaves the register as a file."""

    JOURNAL = "journal"
    """Who recorded each thing, and what had been recorded before it was edited."""
    SECOND_CLOCK = "second_clock"
    """When each thing was recorded."""
    SOURCE_NUMBERS = "source_numbers"
    """The register's numbers of sources (``s12``): in a file a source has its key."""
    RECORDING_ORDER = "recording_order"
    """In which order statements about different measures were recorded."""
    WORDS = "words"
    """The analyst's own words and assessments: JSON holds them, a plan file does not."""


def json_losses(plan: Plan) -> tuple[Loss, ...]:
    """Return what writing this plan as JSON loses; nothing for a plan that came from a file."""
    return (Loss.JOURNAL,) if plan.known.entry else ()


def toml_losses(plan: Plan) -> tuple[Loss, ...]:
    """Return what a plan file loses, in a fixed order; nothing for a plan that came from one."""
    order = {None: 0} | {measure.ref: n + 1 for n, measure in enumerate(plan.measures)}
    places = [(order[said.measure], said.number) for said in plan.statements]
    lost = {
        Loss.JOURNAL: plan.known.entry != 0,
        Loss.SECOND_CLOCK: plan.known.entry != 0,
        Loss.SOURCE_NUMBERS: any(source.ref != source.key for source in plan.sources.values()),
        Loss.RECORDING_ORDER: places != sorted(places),
        Loss.WORDS: bool(plan.words or plan.assessments),
    }
    return tuple(loss for loss in Loss if lost[loss])

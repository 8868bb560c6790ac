"""The slip chart of a measure: what each voice promised, against the day it promised it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from coopplan.documents.blocks import Block
from coopplan.documents.charts import SlipChart, SlipLine, SlipStep
from coopplan.documents.names import in_role, large, measure_title, plain, voice
from coopplan.documents.runs import Role
from coopplan.language.words import Words
from coopplan.reports.answers import ChainLine
from coopplan.reports.quarterly_answer import QuarterlyReport

_ROLES = (Role.RUNNING, Role.MOVED, Role.CONTESTED, Role.GOOD)
_DRAWN = 3
"""Measures of one report whose slips are drawn; the table before has them all."""


def slip_charts(report: QuarterlyReport, words: Words) -> tuple[Block, ...]:
    """Return the charts of the measures where a promise moved, as far as there are two to draw."""
    lines = {line.name.ref: line for group in report.sectors for line in group.lines}
    moved = dict.fromkeys(chain.measure.ref for chain in report.moved)
    charts = [slip_chart(lines[ref].chains, report.as_of, words) for ref in moved if ref in lines]
    return tuple(chart for chart in charts[:_DRAWN] if chart is not None)


def slip_chart(chains: Sequence[ChainLine], today: date, words: Words) -> SlipChart | None:
    """Return the chart of one measure's chains; None where no voice promised twice."""
    drawn = [(chain, steps) for chain in chains if (steps := _steps(chain, words))]
    if not any(len(steps) > 1 for _, steps in drawn):
        return None
    return SlipChart(
        title=in_role(measure_title(drawn[0][0].measure, words), Role.STRONG),
        said_name=words.t("Said on"),
        promised_name=words.t("Promised"),
        lines=tuple(
            SlipLine(
                plain(large(voice(chain.voice, words))),
                _ROLES[place % len(_ROLES)],
                steps,
                chain.standing,
            )
            for place, (chain, steps) in enumerate(drawn)
        ),
        today=today,
        today_label=words.day(today),
    )


def _steps(chain: ChainLine, words: Words) -> tuple[SlipStep, ...]:
    """The promises with an end; one with an open end has no place on the chart."""
    return tuple(
        SlipStep(
            step.statement.said_on.unit_last,
            step.promise.moment.last,
            words.moment_short(step.statement.said_on),
            words.promise_short(step.promise),
        )
        for step in chain.steps
        if step.promise.moment.last is not None
    )

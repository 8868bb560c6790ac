"""Indicators and their readings: what is counted, and the values that voices gave."""

from __future__ import annotations

from decimal import Decimal

from coopplan.model.codes import Aggregation, Direction, Qualifier
from coopplan.model.frozen import frozen
from coopplan.model.moment import Moment
from coopplan.model.text import LocalText


@frozen
class Indicator:
    """What is counted. ``ref`` is ``AST-ATY-2025/i2``; ``measure`` a measure's ref or None.

    ``unit`` is a short code (``t``, ``RUB``, ``vehicles/day``); baseline and target in that unit.
    """

    ref: str
    key: str
    name: LocalText
    unit: str
    measure: str | None = None
    baseline: Decimal | None = None
    target: Decimal | None = None
    target_by: Moment | None = None
    direction: Direction = Direction.NONE
    aggregation: Aggregation = Aggregation.NONE
    note: LocalText = LocalText()


@frozen
class Reading:
    """A value for a period, given by the statement that holds it.

    ``value_high`` is the upper value when ``qualifier`` is ``between``. ``coverage`` tells which
    territory or goods are meant where that differs from the indicator's own words.
    Periods of different length are never compared as one series.
    """

    indicator: str
    value: Decimal
    period: Moment
    qualifier: Qualifier = Qualifier.EXACT
    value_high: Decimal | None = None
    coverage: LocalText = LocalText()

"""The filter words of lists of measures, from the command line to the measures that pass."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from coopplan.cli.plans import plans_of
from coopplan.reports.lists import measure_lines

if TYPE_CHECKING:
    from coopplan.model.filter import Filter
    from coopplan.model.plan import Known
    from coopplan.reports.answers import MeasureLine
    from coopplan.store.portfolio import Portfolio
    from coopplan.store.reading import Reader


class Found(NamedTuple):
    """The measures that pass as lines that are made one after the other.

    ``total`` tells how many there are where that is known without making them all.
    """

    lines: Iterator[MeasureLine]
    total: Callable[[], int | None]


def measures(
    words: Sequence[str], reader: Reader, known: Known, register: Portfolio, day: date
) -> Found:
    """Return the measures that pass the words; without any, all.

    Raises UnknownFilter, UnknownTag, BadCode, BadFilter.
    """
    asked = filter_of(words, reader, known, [*register.agreements])
    if asked is not None:
        return _filtered(asked, reader, known, register, day)
    plans = plans_of(reader, known, [*register.agreements])
    return Found(measure_lines(plans, day, lambda _: True), register.measures)


def _filtered(asked: Filter, reader: Reader, known: Known, register: Portfolio, day: date) -> Found:
    from coopplan.reports.filtering import passes
    from coopplan.store.narrowed import narrowed

    test = passes(asked, day)
    found = narrowed(reader, known, register.agreements, asked, day)
    if found is None:  # any measure may pass: all are read
        plans = plans_of(reader, known, [*register.agreements])
        return Found(measure_lines(plans, day, test), lambda: None)

    def total() -> int | None:
        if found.unsure > found.sure:  # about as many would be read as for making all lines
            return None
        return found.sure + sum(1 for _ in measure_lines(found.unsure_plans(), day, test))

    return Found(measure_lines(found.plans(), day, test), total)


def filter_of(
    words: Sequence[str], reader: Reader, known: Known, agreements: Sequence[str] | None = None
) -> Filter | None:
    """Return what the words mean, None where there are none.

    ``agreements`` are the refs of the register, asked for where they are not given. Raises
    UnknownFilter, UnknownTag, BadCode, BadFilter.
    """
    told = " ".join(words)
    if not told.strip():
        return None
    from coopplan.reports.filters import read
    from coopplan.store import load, portfolio

    own = {
        "agreement": [*portfolio.refs(reader, known)] if agreements is None else agreements,
        "sector": load.sectors(reader, known),
        "side": [*load.parties(reader, known)],
    }
    return read(told, own)

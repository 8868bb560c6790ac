"""The frozen answers to what analysts ask between two reports; each is one list over agreements."""

from __future__ import annotations

from datetime import date

from coopplan.model.frozen import frozen
from coopplan.model.period import Quarter
from coopplan.model.plan import Known
from coopplan.model.text import LocalText
from coopplan.reports.answers import ChainLine, DisputeLine, MeasureLine, NumberedSource, PartyName
from coopplan.reports.quarterly_answer import DueLine, Timeline


@frozen
class Asked:
    """What every list was asked on: the day, the record as known, and how long the list is.

    ``total`` is before the limit was applied; ``sources`` are all that its lines cite.
    """

    as_of: date
    known: Known
    total: int
    sources: tuple[NumberedSource, ...]


@frozen
class SlipList:
    """Promises that moved, one line a voice, the farthest first."""

    asked: Asked
    chains: tuple[ChainLine, ...]


@frozen
class DisputeList:
    """Disputes that nobody settled, in the order of agreements and measures."""

    asked: Asked
    disputes: tuple[DisputeLine, ...]


@frozen
class OverdueList:
    """Measures past their deadline, the longest overdue first.

    ``deadlines_given``: how many measures have a deadline that is known; of the others nobody can
    say that they are overdue. ``picked``: it is about measures that pass filter words alone.
    """

    asked: Asked
    lines: tuple[MeasureLine, ...]
    deadlines_given: int
    picked: bool = False


@frozen
class DueList:
    """What falls due from ``asked.as_of`` to ``until``, both included, by day."""

    asked: Asked
    until: date
    due: tuple[DueLine, ...]


@frozen
class SilentList:
    """Open measures of which nothing was heard about the quarter, the longest silent first."""

    asked: Asked
    quarter: Quarter
    lines: tuple[MeasureLine, ...]


@frozen
class AgreementTimeline:
    """The timeline of one agreement; None where an end of its period is not known."""

    ref: str
    title: LocalText
    short: LocalText
    parties: tuple[PartyName, ...]
    timeline: Timeline | None


@frozen
class Timelines:
    """The measures of agreements against their periods."""

    asked: Asked
    agreements: tuple[AgreementTimeline, ...]

"""The term of an agreement: whether it is in force on a day, and how much of its period has gone.

The rule: the state of an agreement is derived from its dates and its successor, never typed.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from coopplan.model.agreement import Agreement
from coopplan.model.codes import AgreementState

if TYPE_CHECKING:
    from fractions import Fraction


def signed_day(agreement: Agreement) -> date | None:
    """The day from which the agreement counts as signed; None where no source tells.

    The earlier of the signing moment's last day and the day by which it must have happened.
    """
    signing = agreement.signing
    return signing.latest if signing.on is None else signing.on.counts_from(signing.latest)


def agreement_state(
    agreement: Agreement, as_of: date, successor: Agreement | None = None
) -> AgreementState:
    """Where the document stands on the day.

    Draft until it is signed (and, where a source gives the day, in force); ended early by the day
    of its end; superseded from the day on which a successor is signed and its period has begun,
    when that comes before this one's own end; expired after its period; unknown where no source
    tells that it was signed or in force.
    """
    signed = signed_day(agreement)
    last = agreement.period.last if agreement.period is not None else None
    in_force = agreement.in_force_on.counts_from() if agreement.in_force_on is not None else None
    ended = agreement.ended_on.counts_from() if agreement.ended_on is not None else None
    if signed is None and in_force is None:
        return AgreementState.UNKNOWN
    begins = max(day for day in (signed, in_force) if day is not None)
    if as_of < begins:
        return AgreementState.DRAFT
    if ended is not None and ended <= as_of and (last is None or ended < last):
        return AgreementState.ENDED_EARLY
    taken_over = _takes_over(agreement, successor)
    if taken_over is not None and taken_over <= as_of and (last is None or taken_over <= last):
        return AgreementState.SUPERSEDED
    if last is not None and last < as_of:
        return AgreementState.EXPIRED
    return AgreementState.IN_FORCE


def is_over(agreement: Agreement, as_of: date) -> bool:
    """Whether the agreement has ended by the day: its period is past, or it was ended.

    One that is superseded goes on to its own end: nothing says that it was repealed.
    """
    ended = agreement.ended_on
    if ended is not None and ended.counts_from() <= as_of:
        return True
    last = agreement.period.last if agreement.period is not None else None
    return last is not None and last < as_of


def share_of_period(agreement: Agreement, as_of: date) -> Fraction | None:
    """The part of the period that has gone, the as-of day included; None for an open period."""
    period = agreement.period
    if period is None or period.first is None or period.last is None:
        return None
    from fractions import Fraction

    total = (period.last - period.first).days + 1
    gone = (as_of - period.first).days + 1
    return Fraction(min(max(gone, 0), total), total)


def _takes_over(agreement: Agreement, successor: Agreement | None) -> date | None:
    """The day on which the successor is both signed and begun; None where it is not known."""
    if successor is None or successor.succeeds != agreement.ref:
        return None
    signed = signed_day(successor)
    if signed is None:
        return None
    begun = successor.period.first if successor.period is not None else None
    return signed if begun is None else max(signed, begun)

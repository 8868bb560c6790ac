"""Parts of a year in which something monthly is done: «ежемесячно в IV квартале»."""

from __future__ import annotations

from coopplan.language.deadlines import meanings as m
from coopplan.language.deadlines.build import Dues
from coopplan.model.deadline import Recurrence


def window_of_months(every: m.Every, due: Dues) -> Dues:
    """«ежемесячно в IV квартале»: at the end of each of its months."""
    unit = due[0] if len(due) == 1 else None
    if (
        not isinstance(unit, m.When)
        or unit.part
        or every.recurrence is not Recurrence.MONTHLY
        or every.interval > 1
    ):
        return ()
    opens, size = {
        "quarter": (3 * unit.n - 2, 3),
        "half": (6 * unit.n - 5, 6),
        "season": (3 * unit.n, 3),
    }.get(unit.unit, (0, 0))
    return month_ends(range(opens, opens + size)) if opens + size <= 13 else ()


def month_ends(months: range) -> Dues:
    """The ends of months."""
    return tuple(m.part("end", m.month(number)) for number in months)

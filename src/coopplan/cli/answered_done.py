"""On which day a measure was done, as an answer tells it.

The rule: a day of completion stands beside «done», is no bound («by 15 August»), and lies between
the beginning of the plan and the day of the answer; any other is told and not recorded. What was
done after the quarter that was asked about is told of its own day, not of the quarter's last.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from coopplan.language.sentences import msg
from coopplan.model.codes import Status
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.statement import Statement


def wrong_done(values: Mapping[str, Any], base: Statement, plan: Plan) -> str:
    """Return what is wrong with the day of completion that the cells tell, a msgid, or ""."""
    told: Moment | None = values.get("done_on")
    if told is None:
        return ""
    if values.get("status") is not Status.DONE:
        return msg("a day of completion, but the status is not “done”")
    said, period = base.said_on.last, plan.agreement.period
    if said and told.first and told.first > said:
        return msg("this day is after the day of the answer")
    begins = [one.first for one in (plan.agreement.signing.on, period) if one and one.first]
    if begins and told.last and told.last < min(begins):
        return msg("this day is before the plan")
    return ""


def of_its_day(said: Statement) -> Statement:
    """Return an answer about the day on which the measure was done, where that came later."""
    done, about, day = said.done_on, said.about, said.said_on.last
    if done is None or about is None or not (done.first and about.last and day):
        return said
    if done.first <= about.last:
        return said
    return replace(said, about=Moment.of_day(min(day, done.last or day)))

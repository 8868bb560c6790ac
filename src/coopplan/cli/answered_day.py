"""The day of an answer: as it was filled in, else the day on which the file comes in.

The rule: it is kept as exactly as it was told, a month as a month. All answers of a file hang on
its day, so one that cannot be read, is yet to come or lies before the quarter that was asked about
is told with the reason, and none of them is recorded.
"""

from __future__ import annotations

from coopplan.cli.call import Call
from coopplan.cli.times import time_of
from coopplan.errors import CoopplanError
from coopplan.language.sentences import msg
from coopplan.model.moment import Moment
from coopplan.model.period import Quarter


def answer_day(call: Call, told: str, file: str, quarter: Quarter) -> tuple[Moment, str]:
    """Return the day of an answer, and what is wrong with it (a msgid), "" where nothing is."""
    today = Moment.of_day(call.terminal.today())
    try:
        day = time_of(call, told, file) if told else today
    except CoopplanError:
        return today, msg("this day cannot be read")
    if day.unit_first > today.unit_last:
        return day, msg("this day is yet to come")
    if day.unit_last < quarter.first:
        return day, msg("this day is before the quarter that was asked about")
    return day, ""


def about(day: Moment, quarter: Quarter, today: Moment) -> Moment:
    """Return what an answer of a day about a quarter tells of: no later day than either."""
    last = min(today.unit_last, quarter.last)
    return day if day.unit_last <= last else Moment.of_day(last)

"""The day of an answer: as it was filled in, else the day on which the file comes in.

The rule: all answers of a file hang on its day, so one that cannot be read, is yet to come or lies
before the quarter that was asked about is told with the reason, and none of them is recorded.
"""

from __future__ import annotations

from datetime import date

from coopplan.cli.call import Call
from coopplan.cli.times import day_of
from coopplan.errors import CoopplanError
from coopplan.language.sentences import msg
from coopplan.model.period import Quarter


def answer_day(call: Call, told: str, file: str, quarter: Quarter) -> tuple[date, str]:
    """Return the day of an answer, and what is wrong with it (a msgid), "" where nothing is."""
    today = call.terminal.today()
    try:
        day = day_of(call, told, file) if told else today
    except CoopplanError:
        return today, msg("this day cannot be read")
    if day > today:
        return day, msg("this day is yet to come")
    if day < quarter.first:
        return day, msg("this day is before the quarter that was asked about")
    return day, ""

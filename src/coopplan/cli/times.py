"""Days and moments as people type them: EDTF, or words in Russian, Kazakh or English.

The rule: what was read from words is shown back before it counts, and words that leave the day
open are refused: no guess is better than a wrong day.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.errors import BadMoment, BadPhrase
from coopplan.language.sentences import msg
from coopplan.model.codes import Bound
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.moment import Flaw, Moment
from coopplan.model.statement import Promise

Period = tuple[date | None, date | None]

_UNDATED = frozenset(
    {
        DeadlineKind.RECURRING,
        DeadlineKind.ONGOING,
        DeadlineKind.AS_NEEDED,
        DeadlineKind.SEPARATE_PLAN,
        DeadlineKind.BY_AGREEMENT,
        DeadlineKind.RELATIVE,
        DeadlineKind.UNPARSED,
    }
)


def moment_of(
    call: Call,
    text: str,
    option: str,
    context: Period | None = None,
    document_day: date | None = None,
) -> Moment:
    """Read the moment of an option, or of a cell. Raises BadMoment, BadPeriod, BadPhrase."""
    return _read(call, text, option, context, document_day)[0]


def day_of(call: Call, text: str, option: str) -> date:
    """Read an option that means one day: of a longer moment it is the last one."""
    moment = moment_of(call, text, option)
    day = moment.last or moment.first
    if day is None:
        raise BadPhrase(value=text, option=option, reason="undated")
    return day


def time_of(call: Call, text: str, option: str) -> Moment:
    """Read the time at which something was, which no bound tells. Raises BadMoment, BadPhrase."""
    moment, deadline = _read(call, text, option, None, None)
    open_ended = moment.first is None or moment.last is None
    bounds = (DeadlineKind.BY_DATE, DeadlineKind.FROM_DATE)
    if open_ended or (deadline is not None and deadline.kind in bounds):
        raise BadPhrase(value=text, option=option, reason="undated")
    return moment


def promise_of(
    call: Call,
    text: str,
    context: Period | None = None,
    document_day: date | None = None,
    option: str = "--promise",
) -> Promise:
    """Read a promised time with its bound: words say it, a bare date means by its end."""
    moment, deadline = _read(call, text, option, context, document_day)
    if deadline is None:
        return Promise(moment, Bound.BY)
    match deadline.kind:
        case DeadlineKind.BY_DATE:
            bound = Bound.BY
        case DeadlineKind.FROM_DATE:
            bound = Bound.FROM
        case _:
            bound = Bound.IN
    return Promise(moment, bound)


def _read(
    call: Call, text: str, option: str, context: Period | None, document_day: date | None
) -> tuple[Moment, Deadline | None]:
    try:
        return Moment.parse(text), None
    except BadMoment as refused:
        if refused.fields["reason"] is not Flaw.SHAPE:
            raise
    from coopplan.language import deadlines

    told = deadlines.explain(text, context=context, document_day=document_day)
    deadline = told.deadline
    moment = None if deadline.kind in _UNDATED else _moment(deadline, text)
    if moment is None:
        raise BadPhrase(value=text, option=option, reason=told.refused or "undated")
    tell(
        call,
        msg("{option} “{phrase}” is read as {moment} ({edtf})"),
        option=option,
        phrase=text,
        moment=call.words.moment(moment),
        edtf=moment.edtf,
    )
    return moment, deadline


def _moment(deadline: Deadline, text: str) -> Moment | None:
    """Return the days of a reading as a moment; None where no day is told.

    Of a time bounded at one end alone («до конца 2026 года») it is the unit at that end, the month
    where it is a whole month's end; the bound goes with the promise.
    """
    if deadline.earliest is None and deadline.latest is None:
        return None
    if deadline.kind is DeadlineKind.BY_DATE and deadline.latest is not None:
        day = deadline.latest
        whole = (day + timedelta(days=1)).day == 1
        return Moment.parse(f"{day:%Y-%m}" if whole else day.isoformat(), words=text)
    if deadline.kind is DeadlineKind.FROM_DATE and deadline.earliest is not None:
        day = deadline.earliest
        return Moment.parse(f"{day:%Y-%m}" if day.day == 1 else day.isoformat(), words=text)
    if deadline.edtf is not None:
        try:
            return replace(Moment.parse(deadline.edtf), words=text)
        except BadMoment:  # unspecified digits: a day without its year
            pass
    first = deadline.earliest.isoformat() if deadline.earliest else ".."
    last = deadline.latest.isoformat() if deadline.latest else ".."
    return Moment.parse(first if first == last else f"{first}/{last}", words=text)

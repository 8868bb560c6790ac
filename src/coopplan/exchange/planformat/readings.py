"""Whether the reading that stands beside a deadline's phrase or a promise's words is one of these.

The rule: what a grammar has read, it reads again. A reading that names this version as its reader,
and that it gives for these words in no frame, is of other words: one of the two was edited, and
which holds is for a person to say. Of what an older version has read only plain days are certain;
of what a person or a later version has, nothing is known here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from coopplan.exchange.planformat.flaws import Flaw, Path, Problem
from coopplan.language import deadlines
from coopplan.language.deadlines import GRAMMAR_VERSION, Period
from coopplan.language.deadlines.plain_days import says_its_day
from coopplan.model.agreement import Agreement
from coopplan.model.deadline import Deadline, Recurrence
from coopplan.model.frozen import replaced
from coopplan.model.moment import Moment

if TYPE_CHECKING:
    from coopplan.model.plan import Plan

_FISCAL = "fiscal_year"
_FRAMED = frozenset({"year_from_context", "period_from_context", _FISCAL})
"""Flags of readings that rest on the years of the plan or of a heading."""

_PHRASES = 16_384
"""Readings that are held: a register of a million statements repeats the phrases of its plans."""

_DAY = timedelta(days=1)
_WORD = re.compile(r"\w")
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")


def read(phrase: str, lang: str | None, agreement: Agreement) -> Deadline:
    """A phrase read in the frame of its agreement."""
    return deadlines.read(phrase, lang=lang, context=_term(agreement))


def check_reading(told: Deadline, agreement: Agreement, path: Path) -> None:
    """Refuse a reading that is of other words; raises Flaw."""
    if not told.phrase or not 0 < told.grammar <= GRAMMAR_VERSION:
        return
    # A grammar takes a hundred times longer over a day that the words plainly say.
    if says_its_day(told):
        return
    current = told.grammar == GRAMMAR_VERSION
    if _is_given(told, agreement) if current else _may_be_older(told):
        return
    ends = [day.isoformat() for day in (told.earliest, told.latest) if day is not None]
    reading = "–".join(dict.fromkeys(ends)) or told.kind.value
    raise Flaw(Problem.CONTRADICTS, (*path, "phrase"), told.phrase, reading=reading)


def _is_given(told: Deadline, agreement: Agreement) -> bool:
    """Whether the grammar gives this reading of the phrase, in any frame it may have had."""
    value = told.value()
    for lang in dict.fromkeys((told.lang, None)):
        for frame, day in _frames(told, agreement):
            found = _read_again(told.phrase, lang, frame, day)
            if found.value() == value:
                return True
            # What hangs on a frame or a country that is not known here may be anything.
            shared = _FRAMED & set(found.flags) & set(told.flags)
            if _FISCAL in shared or (shared and not (told.earliest or told.latest)):
                return True
    return False


def _may_be_older(told: Deadline) -> bool:
    """Whether an older grammar may have read the phrase so.

    Words that say a day by themselves from the first to the last were read alike by all.
    """
    found = _read_again(told.phrase, told.lang, None, None)
    plain = _is_plain(found) and not _FRAMED & set(told.flags)
    once = found.recurrence is told.recurrence is Recurrence.NONE
    dated = found.latest is not None and told.latest is not None
    return not (plain and once and dated) or found.latest == told.latest


def check_words(promised: Moment, path: Path) -> None:
    """Refuse a promised time beside words that plainly say another one; raises Flaw.

    Words of a promise are anybody's: only those that a grammar reads from the first to the last,
    in no frame, as days of which none is of that time (nor the day beside it: «до 1 сентября» may
    be the end of August), are of another.
    """
    if not promised.words:
        return
    found = _read_again(promised.words, None, None, None)
    ends = [day for day in (found.earliest or found.latest, found.latest) if day is not None]
    if len(ends) < 2 or found.recurrence is not Recurrence.NONE or not _is_plain(found):
        return
    if ends[0] > promised.unit_last + _DAY or ends[1] < promised.unit_first - _DAY:
        raise Flaw(Problem.CONTRADICTS, path, promised.words, reading=promised.edtf)


def _is_plain(found: Deadline) -> bool:
    """Whether the whole phrase was read, by itself."""
    begin, end = found.span or (0, 0)
    whole = not _WORD.search(found.phrase[:begin] + " " + found.phrase[end:])
    return whole and not _FRAMED & set(found.flags)


def check_plan(plan: Plan, path: Path) -> None:
    """Refuse a plan with a reading or a promised time that is of other words; raises Flaw."""
    for n, said in enumerate(plan.statements):
        if said.promise is not None:
            check_words(said.promise.moment, (*path, "statements", n, "promise", "moment"))
    for n, measure in enumerate(plan.measures):
        for m, version in enumerate(measure.deadlines):
            if version.deadline is not None:
                place = (*path, "measures", n, "deadlines", m, "deadline")
                check_reading(version.deadline, plan.agreement, place)


def with_readings(plan: Plan, raw: Any) -> Plan:
    """A plan whose deadlines are read where its text tells the phrase and no ``kind``."""
    measures = list(plan.measures)
    for n, (measure, told) in enumerate(zip(plan.measures, raw.get("measures", ()), strict=False)):
        versions = list(measure.deadlines)
        for m, (version, one) in enumerate(zip(versions, told.get("deadlines", ()), strict=False)):
            if version.deadline is not None and "kind" not in one["deadline"]:
                words = version.deadline
                anew = read(words.phrase, words.lang, plan.agreement)
                versions[m] = replaced(version, deadline=anew)
        if versions != list(measure.deadlines):
            measures[n] = replaced(measure, deadlines=tuple(versions))
    return replaced(plan, measures=tuple(measures))


def _frames(told: Deadline, agreement: Agreement) -> Iterator[tuple[Period | None, date | None]]:
    """The frames in which a phrase may have been read, the likeliest first.

    That of a heading, or of a term that the agreement had before, shows in the reading itself:
    it has its days, or is of their year or, for «next year», of one beside it.
    """
    ends = (told.earliest or told.latest, told.latest or told.earliest)
    years = {day.year for day in ends if day}
    years |= {int(year) for year in _YEAR.findall(told.edtf or "")}
    period = agreement.period
    term = None if period is None else (period.first, period.last)
    frames: list[Period | None] = [None, term, (told.earliest, told.latest), ends]
    if years:
        frames.append((date(min(years), 1, 1), date(max(years), 12, 31)))
        around = range(min(years) - 1, max(years) + 2)
        frames += [(date(year, 1, 1), date(year, 12, 31)) for year in around]
    if _FRAMED & set(told.flags):
        frames[:2] = frames[1::-1]
    signed = agreement.signing.on
    for day in dict.fromkeys((None, signed.last if signed else None)):
        for frame in dict.fromkeys(frames):
            yield frame, day


def _term(agreement: Agreement) -> Period | None:
    period = agreement.period
    if period is None or period.first is None or period.last is None:
        return None
    return period.first, period.last


@lru_cache(_PHRASES)
def _read_again(phrase: str, lang: str | None, frame: Period | None, day: date | None) -> Deadline:
    return deadlines.read(phrase, lang=lang, context=frame, document_day=day)

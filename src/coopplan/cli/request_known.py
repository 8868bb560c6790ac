"""What a request tells of a measure: where it stands, and what was said last.

The rule: what a later word leaves open still stands. The statement that gives the status comes
first, with its day and voice; then those by which a count, a new time or words were told last, by
their days. A count or time that is older than the end of a measure, or than a word about another
of its occurrences, is told no more.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from coopplan.language.words import Words
from coopplan.model.codes import Scope, StatementKind, Status
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.state import fold_all
from coopplan.model.statement import Statement

_ENDED = (Status.DONE, Status.CANCELLED)


def known_of(seen: Plan, quarter: Quarter, words: Words) -> dict[str, str]:
    """Return by measure what ``seen`` tells of it, all that is recorded; nothing of no word."""
    said = _said(seen)
    ended = max((_day(one) for ones in said.values() for one in ones), default=quarter.last)
    decided = {
        state.measure.ref: state.status_by
        for state in fold_all(seen, max(ended, quarter.last), quarter)
        if not state.occurrences
    }
    return {
        ref: "\n".join(_lines(seen, ones, decided.get(ref), words)) for ref, ones in said.items()
    }


def _said(plan: Plan) -> dict[str, list[Statement]]:
    """What was said of each measure and not corrected, by its days; of one day as it came."""
    corrected = {one.supersedes for one in plan.statements}
    found: dict[str, list[Statement]] = {}
    for one in plan.statements:
        if (
            one.measure is not None
            and one.ref not in corrected
            and one.kind is StatementKind.SAID
            and one.scope in (Scope.MEASURE, Scope.PART)
        ):
            found.setdefault(one.measure, []).append(one)
    for ones in found.values():
        ones.sort(key=_day)
    return found


def _day(told: Statement) -> date:
    return told.said_on.counts_from(told.published)


def _lines(
    plan: Plan, said: Sequence[Statement], decided: Statement | None, words: Words
) -> Iterator[str]:
    """A line for each statement of which something stands, that which gives the status first."""
    stands = _standing(said, decided)
    status = stands.get("status")
    shown = [one for one in said if any(one is each for each in stands.values())]
    for one in sorted(shown, key=lambda one: one is not status):
        yield _line(plan, one, [name for name, by in stands.items() if by is one], words)


def _standing(said: Sequence[Statement], decided: Statement | None) -> dict[str, Statement]:
    """By what can be told the statement that told it last."""
    stands = {"last": said[-1]}
    for one in said:
        told = {
            "status": one.status and one.scope is Scope.MEASURE,
            "done": one.done_of or one.progress is not None,
            "promise": one.promise,
            "text": one.text,
        }
        if told["status"] and one.status in _ENDED and one.occurrence is None:
            stands = _without_times(stands, ())
        elif one.occurrence is not None:
            stands = _without_times(stands, (one.occurrence,))
        stands |= {name: one for name, value in told.items() if value}
    return stands | ({"status": decided} if decided in said and decided is not None else {})


def _without_times(
    stands: dict[str, Statement], kept: Sequence[str | None]
) -> dict[str, Statement]:
    """What stands without counts and times, but for those of occurrences that are kept."""
    return {
        name: one
        for name, one in stands.items()
        if name not in ("done", "promise") or one.occurrence in kept
    }


def _line(plan: Plan, one: Statement, told: Sequence[str], words: Words) -> str:
    """What stands of one statement: the day, whose word it is, and what it told last."""
    parts = [words.moment(one.said_on)]
    if one.voice and one.voice in plan.voices:
        parts.append(words.text(plan.voices[one.voice].name))
    if one.occurrence:
        parts.append(words.occurrence(one.occurrence))
    if one.status and ("status" in told or "last" in told):
        status = words.code("status", one.status)
        day = words.moment(one.done_on) if one.status is Status.DONE and one.done_on else ""
        parts.append(words.t("done on {day}", day=day) if day else status)
    if "done" in told:
        done = f"{one.done_of[0]}/{one.done_of[1]}" if one.done_of else f"{one.progress} %"
        parts.append(done)
    if one.promise and "promise" in told:
        parts.append(words.promise(one.promise))
    if "text" in told:
        parts.append(words.text(one.text))
    return "; ".join(parts)

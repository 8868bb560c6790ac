"""Deadlines of measures as they are typed, and read again by a newer grammar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.language.sentences import msg
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import DeadlineVersion
from coopplan.model.plan import Plan


def deadline_version(call: Call, text: str, plan: Plan) -> DeadlineVersion:
    """Read a deadline's phrase in the frame of the agreement and show how it was read.

    ``not_known`` and ``none`` are not phrases. One that is not understood is kept as written.
    """
    told = text.strip().lower().replace("-", "_")
    if told in (DeadlineKnown.NOT_KNOWN, DeadlineKnown.NONE):
        return DeadlineVersion(DeadlineKnown(told))
    deadline = _read(text, plan)
    if deadline.kind is DeadlineKind.UNPARSED:
        tell(call, msg("“{phrase}” is kept as written: no day was understood"), phrase=text)
    else:
        tell(
            call,
            msg("“{phrase}” is read as: {meaning}"),
            phrase=text,
            meaning=_meaning(call, deadline),
        )
    return DeadlineVersion(DeadlineKnown.GIVEN, deadline)


def reread_plans(plans: Iterable[Plan]) -> list[tuple[str, DeadlineVersion]]:
    """Return the measures whose last deadline this version's grammar reads otherwise."""
    found: list[tuple[str, DeadlineVersion]] = []
    for plan in plans:
        for measure in plan.measures:
            last = measure.deadlines[-1] if measure.deadlines else None
            if last is None or last.deadline is None or not last.deadline.grammar:
                continue
            anew = _read(last.deadline.phrase, plan)
            if anew.value() != last.deadline.value():
                found.append((measure.ref, replace(last, deadline=anew, entry=0)))
    return found


def _read(phrase: str, plan: Plan) -> Deadline:
    from coopplan.language import deadlines

    period = plan.agreement.period
    signed = plan.agreement.signing.on
    return deadlines.read(
        phrase,
        context=(period.first, period.last) if period else None,
        document_day=signed.last if signed else None,
    )


def _meaning(call: Call, deadline: Deadline) -> str:
    words = call.words
    parts = [words.code("deadline_kind", deadline.kind)]
    if deadline.earliest and deadline.earliest != deadline.latest:
        parts.append(words.t("from {day}", day=words.day(deadline.earliest)))
    if deadline.latest:
        parts.append(words.t("until {day}", day=words.day(deadline.latest)))
    if deadline.rrule:
        parts.append(deadline.rrule)
    return ", ".join(parts)

"""Deadlines of measures as they are typed, and read again by a newer grammar."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from coopplan.cli.call import Call
from coopplan.cli.printing import tell
from coopplan.language.sentences import msg
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import DeadlineVersion, Measure
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


def reread_plans(plans: Iterable[Plan]) -> list[tuple[Measure, list[DeadlineVersion]]]:
    """Return the measures with deadlines that this version's grammar reads otherwise.

    Of several versions that count from one day the last recorded is read again.
    """
    found: list[tuple[Measure, list[DeadlineVersion]]] = []
    for plan in plans:
        for measure in plan.measures:
            lasting = {(version.on, version.approved): version for version in measure.deadlines}
            anew = [
                replace(version, deadline=read, entry=0)
                for version in lasting.values()
                if version.deadline is not None and version.deadline.grammar
                if (read := _read(version.deadline.phrase, plan)).value()
                != version.deadline.value()
            ]
            if anew:
                found.append((measure, anew))
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

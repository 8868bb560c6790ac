"""Answers as flat rows for lists: ``ref`` first, stable keys, no language; CSV has the same keys.

The rule: one row is one record of the list, whatever it rests on is named by its ref: voices,
statements, sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from coopplan.model.codes import DisputeSubject
from coopplan.model.statement import Promise
from coopplan.model.text import Lang
from coopplan.reports.answers import MeasureName, NumberedSource, StatementLine
from coopplan.reports.diff_answer import Diff, MeasureDiff, Values
from coopplan.reports.lineage import FateList
from coopplan.reports.questions_answer import DisputeList, DueList, SlipList, Timelines

Row = dict[str, Any]


def diff_rows(found: Diff) -> list[Row]:
    """Return the measures of a difference, those of which nothing is told as well."""
    cited = sources_by_number(found.sources)
    return [_diff_row(one, cited) for one in found.measures]


def _diff_row(one: MeasureDiff, cited: Mapping[int, str]) -> Row:
    causes = [change.cause for change in one.causes if change.cause is not None]
    slips = [turn.days for turn in one.turns if turn.voice is not None and turn.days]
    row: Row = {
        "ref": one.measure.ref,
        "plan_no": one.measure.plan_no,
        **titles(one.measure),
        "words": " ".join(dict.fromkeys(turn.word.value for turn in one.turns)),
        "slip_days": max(slips, key=abs) if slips else None,
    }
    sides = {"before": one.before, "after": one.after}
    for side, values in sides.items():
        row |= {f"{key}_{side}": value for key, value in _values(values).items()}
    row["causes"] = " ".join(dict.fromkeys(told.ref for told in causes))
    row["sources"] = sources_of(causes, cited)
    return row


_VALUES = ("title", "status", "mark", "due", "missed", "promises", "disputes", "done")


def _values(one: Values | None) -> Row:
    if one is None:
        return dict.fromkeys(_VALUES)
    return {
        "title": next((text for lang in Lang if (text := one.title.get(lang))), None),
        "status": one.status.value,
        "mark": one.mark.value,
        "due": one.due.isoformat() if one.due else None,
        "missed": " ".join(one.missed),
        "promises": " ".join(
            f"{told.voice.ref}:{told.promise.moment.edtf}" for told in one.promises if told.standing
        ),
        "disputes": sum(told.settled is None for told in one.disputes),
        "done": f"{one.parts[0]}/{one.parts[1]}" if one.parts else None,
    }


def titles(name: MeasureName) -> Row:
    """The title of a measure by language."""
    return {f"title_{lang.value}": name.title.get(lang) for lang in Lang}


def sources_by_number(numbered: Iterable[NumberedSource]) -> dict[int, str]:
    """The refs of the sources of an answer by their numbers in it."""
    return {one.number: one.source.ref for one in numbered}


def sources_of(lines: Iterable[StatementLine], cited: Mapping[int, str]) -> str:
    """The refs of the sources that these lines cite."""
    return " ".join(dict.fromkeys(cited[number] for line in lines for number in line.sources))


def promised(promise: Promise) -> str:
    """A promise as EDTF, with its bound where that is not «by»: ``in:2026``."""
    bound, edtf = promise.bound.value, promise.moment.edtf
    return edtf if bound == "by" else f"{bound}:{edtf}"


def slip_rows(found: SlipList) -> list[Row]:
    """Return the promises that moved, a row a voice."""
    cited = sources_by_number(found.asked.sources)
    return [
        {
            "ref": chain.measure.ref,
            **titles(chain.measure),
            "voice": chain.voice.ref,
            "occurrence": chain.occurrence,
            "said_on": chain.last.statement.said_on.edtf,
            "first": promised(chain.steps[0].promise),
            "promise": promised(chain.last.promise),
            "steps": " ".join(promised(step.promise) for step in chain.steps),
            "days_moved": chain.last.days_moved,
            "days_in_all": chain.last.days_in_all,
            "standing": chain.standing,
            "not_kept": chain.not_kept,
            "age_days": chain.age_days,
            "statements": " ".join(step.statement.ref for step in chain.steps),
            "sources": sources_of((step.statement for step in chain.steps), cited),
        }
        for chain in found.chains
    ]


def dispute_rows(found: DisputeList) -> list[Row]:
    """Return the open disputes, a row a pair of statements."""
    cited = sources_by_number(found.asked.sources)
    return [
        {
            "ref": one.measure.ref,
            **titles(one.measure),
            "subject": one.subject.value,
            "kind": one.kind.value,
            **_position("one", one.one, one.subject),
            **_position("other", one.other, one.subject),
            "sources": sources_of((one.one, one.other), cited),
        }
        for one in found.disputes
    ]


def _position(side: str, line: StatementLine, subject: DisputeSubject) -> Row:
    """One of two statements, with what it says of the subject."""
    match subject:
        case DisputeSubject.PROMISE:
            said = promised(line.promise) if line.promise else None
        case DisputeSubject.STATUS:
            said = line.status.value if line.status else None
        case DisputeSubject.READING:
            said = " ".join(f"{one.reading.indicator}={one.reading.value}" for one in line.readings)
    return {
        side: line.ref,
        f"{side}_voice": line.voice.ref if line.voice else None,
        f"{side}_side": line.side,
        f"{side}_said_on": line.said_on.edtf,
        f"{side}_says": said,
    }


def due_rows(found: DueList) -> list[Row]:
    """Return what falls due, a row a deadline or promise."""
    cited = sources_by_number(found.asked.sources)
    rows: list[Row] = []
    for line in found.due:
        told = line.promise.last if line.promise else None
        rows.append(
            {
                "ref": line.measure.ref,
                **titles(line.measure),
                "on": line.on.isoformat(),
                "basis": "deadline" if line.by_deadline else "promise",
                "occurrence": line.occurrence,
                "more": line.more,
                "voice": line.promise.voice.ref if line.promise else None,
                "promise": promised(told.promise) if told else None,
                "statement": told.statement.ref if told else None,
                "sources": sources_of([told.statement], cited) if told else "",
            }
        )
    return rows


def timeline_rows(found: Timelines) -> list[Row]:
    """Return the measures of the timelines, a row a measure; days are joined by spaces."""
    return [
        {
            "ref": row.measure.ref,
            **titles(row.measure),
            "first": line.first.isoformat(),
            "last": line.last.isoformat(),
            "mark": row.mark.value,
            "status": row.status.value,
            "due": row.due.isoformat() if row.due else None,
            "done_on": row.done_on.isoformat() if row.done_on else None,
            "heard": " ".join(day.isoformat() for day in row.heard),
            "promises": " ".join(
                f"{voice}:{day.isoformat()}" for day, voice, stands in row.promises if stands
            ),
            "promised_before": " ".join(
                f"{voice}:{day.isoformat()}" for day, voice, stands in row.promises if not stands
            ),
        }
        for one in found.agreements
        if (line := one.timeline) is not None
        for row in line.rows
    ]


def fate_rows(found: FateList) -> list[Row]:
    """Return the measures of an older plan with their fates, or what is suggested."""
    return [
        {
            "ref": line.measure.ref,
            **titles(line.measure),
            "fate": line.fate.code.value if line.fate else "undecided",
            "successors": " ".join(line.fate.successors) if line.fate else "",
            "suggested": line.into.ref if line.into else None,
            "suggested_fate": line.code.value if line.code else None,
            "percent": line.percent,
        }
        for line in found.lines
    ]

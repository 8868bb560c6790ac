"""Answers as flat rows for lists: ``ref`` first, stable keys, no language; CSV has the same keys.

The rule: one row is one record of the list, whatever it rests on is named by its ref: voices,
statements, sources.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from coopplan.model.statement import Promise
from coopplan.model.text import Lang
from coopplan.reports.answers import MeasureName, NumberedSource, StatementLine
from coopplan.reports.diff_answer import Diff, MeasureDiff, Values

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


def _values(one: Values | None) -> Row:
    if one is None:
        return dict.fromkeys(("title", "status", "mark", "due", "promises", "disputes", "done"))
    return {
        "title": next((text for lang in Lang if (text := one.title.get(lang))), None),
        "status": one.status.value,
        "mark": one.mark.value,
        "due": one.due.isoformat() if one.due else None,
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

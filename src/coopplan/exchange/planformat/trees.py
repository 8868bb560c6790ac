"""The small trees of a plan file: texts, moments and deadlines, with defaults left out."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline, Recurrence
from coopplan.model.measure import DeadlineVersion
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText

Tree = dict[str, Any]


def kept(**values: Any) -> dict[str, Any]:
    """Return the values that are there: None, empty texts, lists and tables are left out."""
    return {name: value for name, value in values.items() if value not in (None, "", [], {})}


def numbered(records: Iterable[Any], write: Any, number: Any) -> list[Tree]:
    """Return the trees of records, each with its number where that is not simply the next."""
    trees: list[Tree] = []
    expected = 1
    for record in sorted(records, key=number):
        tree: Tree = write(record)
        if number(record) != expected:
            key, *_ = tree
            tree = {key: tree[key], "number": number(record), **tree}
        expected = number(record) + 1
        trees.append(tree)
    return trees


def text_tree(text: LocalText, lang: Lang) -> str | dict[str, Any] | None:
    """Return a text bare where it is in this language alone, else by language."""
    told = kept(**{known.value: text.get(known) for known in Lang})
    if not text.own and told.keys() == {lang.value}:
        return text.get(lang)
    return told | kept(own=[known.value for known in Lang if known in text.own]) or None


def moment_tree(moment: Moment | None) -> str | dict[str, str] | None:
    """Return a moment as EDTF, with its words where they were kept."""
    if moment is None or moment.words is None:
        return None if moment is None else moment.edtf
    return {"edtf": moment.edtf, "words": moment.words}


def deadline_tree(version: DeadlineVersion) -> str | dict[str, Any]:
    """Return a deadline as its reading, so that a later grammar does not read it anew."""
    if version.known is not DeadlineKnown.GIVEN or version.deadline is None:
        return version.known.value
    return _reading(version.deadline)


def _reading(deadline: Deadline) -> dict[str, Any]:
    recurrence = deadline.recurrence
    return kept(
        phrase=deadline.phrase,
        lang=deadline.lang,
        kind=deadline.kind.value,
        earliest=_day(deadline.earliest),
        latest=_day(deadline.latest),
        recurrence=None if recurrence is Recurrence.NONE else recurrence.value,
        interval=None if deadline.interval == 1 else deadline.interval,
        count=deadline.count,
        rrule=deadline.rrule,
        edtf=deadline.edtf,
        flags=list(deadline.flags),
        stages=[
            kept(
                kind=stage.kind.value,
                earliest=_day(stage.earliest),
                latest=_day(stage.latest),
                edtf=stage.edtf,
            )
            for stage in deadline.stages
        ],
        anchor=deadline.anchor,
        span=None if deadline.span is None else list(deadline.span),
        grammar=deadline.grammar or None,
    )


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()

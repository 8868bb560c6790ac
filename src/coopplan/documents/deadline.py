"""How a deadline in words was read: for the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.documents import cells
from coopplan.documents.blocks import Cell, Column, Group, Heading, KeyLines, Page, Table
from coopplan.documents.runs import Role, Span, Text
from coopplan.language import deadlines
from coopplan.language.deadlines import Period
from coopplan.language.deadlines.reader import Explanation
from coopplan.language.words import Words
from coopplan.model.deadline import Deadline, Recurrence
from coopplan.model.occurrences import occurrences
from coopplan.model.text import Lang

_MOST_DUE_DAYS = 8
"""Due days of a recurring deadline that are shown; the rest are counted."""


def explained(told: Explanation, words: Words, period: Period | None = None) -> Page:
    """Return the reading of one phrase as a page; in a period, with the days that come due."""
    found = told.deadline
    rows: list[tuple[str, str]] = [(words.t("Kind"), words.code("deadline_kind", found.kind))]
    if found.earliest:
        rows.append((words.t("From"), words.day(found.earliest)))
    if found.latest:
        rows.append((words.t("Until, inclusive"), words.day(found.latest)))
    if found.recurrence is not Recurrence.NONE:
        often = words.code("recurrence", found.recurrence)
        rows.append(
            (words.t("How often"), f"{often} (x{found.interval})" if found.interval > 1 else often)
        )
    noted = [one for one in found.flags if one != told.refused]
    for name, value in (
        (words.t("Rule (RFC 5545)"), found.rrule),
        (words.t("Due days"), _due_days(found, period, words)),
        (words.t("Each of them"), _stages(found, words)),
        (words.t("Without a year"), _yearless(found, words)),
        ("EDTF", found.edtf),
        (words.t("Counted from"), found.anchor),
        (words.t("Language"), words.code("lang", found.lang) if found.lang else None),
        (words.t("Read as"), " … ".join(told.words)),
        (words.t("Noted"), ", ".join(flag(one, words) for one in noted)),
        (words.t("Not read because"), flag(told.refused, words) if told.refused else None),
        (words.t("It may mean"), "; ".join(words.day(one) for one in told.offered)),
    ):
        if value:
            rows.append((name, value))
    if found.is_read:
        rows += [(words.code("lang", lang), deadlines.write(found, lang)) for lang in Lang]
    return Page(
        "deadline",
        words.lang.value,
        found.phrase,
        (
            Heading(1, (Span(found.phrase, Role.TITLE),)),
            KeyLines(tuple((name, (Span(value),)) for name, value in rows)),
        ),
    )


def _due_days(found: Deadline, period: Period | None, words: Words) -> str:
    """The days on which a recurring deadline comes due in the period."""
    first, last = period or (None, None)
    if first is None or last is None:
        return ""
    days = [words.day(one.due) for one in occurrences(found, first, last)]
    more = len(days) - _MOST_DUE_DAYS
    shown = "; ".join(days[:_MOST_DUE_DAYS])
    return f"{shown} {words.t('… and {n} more', n=words.number(more))}" if more > 0 else shown


def _stages(found: Deadline, words: Words) -> str:
    """The ends of several targets, the earliest first."""
    return "; ".join(words.day(stage.latest) for stage in found.stages if stage.latest)


def _yearless(found: Deadline, words: Words) -> str:
    """What would give a day to a phrase that leaves its year to the document."""
    if found.is_recurring or found.earliest or found.latest or "XXXX" not in (found.edtf or ""):
        return ""
    return words.t("--document-day or --context gives it")


def listed(found: Iterable[Deadline], words: Words) -> Page:
    """Return the readings of several phrases, a row each."""
    columns = (
        Column("phrase", words.t("Phrase"), stretch=1),
        Column("kind", words.t("Kind")),
        Column("earliest", words.t("From")),
        Column("latest", words.t("Until, inclusive")),
        Column("recurrence", words.t("How often"), 1),
        Column("flags", words.t("Noted"), 1, stretch=1),
    )
    rows: list[tuple[Cell, ...]] = [
        (
            cells.text(one.phrase),
            cells.code(one.kind, words.code("deadline_kind", one.kind)),
            cells.day(one.earliest, words),
            cells.day(one.latest, words),
            cells.EMPTY
            if one.recurrence is Recurrence.NONE
            else cells.code(one.recurrence, words.code("recurrence", one.recurrence)),
            cells.text(", ".join(flag(name, words) for name in one.flags)),
        )
        for one in found
    ]
    title: Text = (Span(words.t("How these deadlines are read"), Role.TITLE),)
    block = Table("deadlines", columns, (Group((), tuple(rows)),), words.t("… and {n} more"))
    return Page("deadlines", words.lang.value, title[0].text, (Heading(1, title), block))


def flag(code: str, words: Words) -> str:
    """Return the label of a flag or of a reason, the code where it has none."""
    return words.code("deadline_flag", code)

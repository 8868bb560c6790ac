"""How a deadline in words was read: for the person who wrote it."""

from __future__ import annotations

from collections.abc import Iterable

from coopplan.documents import cells
from coopplan.documents.blocks import Cell, Column, Group, Heading, KeyLines, Page, Table
from coopplan.documents.runs import Role, Span, Text
from coopplan.language import deadlines
from coopplan.language.deadlines.reader import Explanation
from coopplan.language.words import Words
from coopplan.model.deadline import Deadline, Recurrence
from coopplan.model.text import Lang


def explained(told: Explanation, words: Words) -> Page:
    """Return the reading of one phrase as a page."""
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
        ("EDTF", found.edtf),
        (words.t("Counted from"), found.anchor),
        (words.t("Language"), words.code("lang", found.lang) if found.lang else None),
        (words.t("Read as"), " ".join(told.words)),
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

"""The times of a recurring measure: which they are, and how each of them stands."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents.blocks import Block, Cell, Column, Group, Heading, Table
from coopplan.documents.cells import EMPTY, code, day, moment, text
from coopplan.documents.names import in_role, more_rows, plain
from coopplan.documents.runs import Role, Text
from coopplan.language.words import Words
from coopplan.model.codes import Schedule
from coopplan.reports.register_answers import OccurrenceLine

_NAMED = 4
"""So many times are named; of more, how many there are."""


def times(labels: Sequence[str], words: Words, late: Sequence[int] = ()) -> str:
    """Times by their names: «I квартал 2026 г., III квартал 2026 г.».

    ``late`` tells of each how many days after its day it was done, 0 where it was not.
    """
    named = [words.occurrence(label) for label in labels]
    for at, days in enumerate(late):
        if days:
            named[at] = f"{named[at]} — {words.days(days)}"
    if len(named) <= _NAMED:
        return ", ".join(named)
    left = len(named) - _NAMED + 1
    more = words.n("and {n} more", "and {n} more", left)
    return f"{', '.join(named[: _NAMED - 1])} {more}"


def missed(labels: Sequence[str], words: Words) -> Text:
    """The times that were missed, in one line."""
    told = words.t("missed: {times}", times=times(labels, words))
    return in_role(told, Role.BAD) if labels else ()


def times_part(lines: Sequence[OccurrenceLine], words: Words) -> tuple[Block, ...]:
    """The part of a measure that recurs: each of its times with its day and how it stands."""
    if not lines:
        return ()
    columns = (
        Column("occurrence", words.t("Time"), stretch=1, least=14),
        Column("due", words.t("Deadline"), least=10),
        Column("status", words.t("Status"), stretch=1, least=12),
        Column("done_on", words.t("Done on"), least=10),
        Column("schedule", words.t("Schedule"), stretch=1, least=14),
    )
    rows = tuple(
        (
            text(words.occurrence(line.label)),
            day(line.due, words),
            EMPTY if line.status is None else code(line.status, words.code("status", line.status)),
            moment(line.done_on, words),
            _schedule(line, words),
        )
        for line in lines
    )
    table = Table("occurrences", columns, (Group((), rows),), more_rows(words))
    return Heading(2, plain(words.t("Each time of the measure"))), table


def _schedule(line: OccurrenceLine, words: Words) -> Cell:
    if line.schedule is Schedule.OPEN:
        return EMPTY
    told = words.code("schedule", line.schedule)
    if line.days:
        told = f"{told}, {words.days(line.days)}"
    return code(line.schedule, told, Role.BAD if line.schedule is Schedule.OVERDUE else Role.PLAIN)

"""What a question in SQL found, and the views that it may ask, as pages."""

from __future__ import annotations

from collections.abc import Sequence

from coopplan.documents import cells
from coopplan.documents.blocks import Cell, CellKind, Column, Page
from coopplan.documents.records import table
from coopplan.documents.runs import Role, Span
from coopplan.language.sentences import msg
from coopplan.language.words import Words

ABOUT: dict[str, str] = {
    "journal": msg("every command that changed something; off: 1 where it is undone"),
    "agreements": msg("agreements, with signing, period and keeper"),
    "agreement_parties": msg("which parties an agreement has, in its order"),
    "parties": msg("regions, cities, countries and bodies that agree"),
    "voices": msg("offices whose word a statement is"),
    "sources": msg("where it can be read"),
    "deadlines": msg("every version of a measure's deadline; in_force: 1 for the one that holds"),
    "amendments": msg("amendments of the plan's words of a measure; added: 1 where it came by one"),
    "measures": msg("measures, with the deadline that holds"),
    "measure_bodies": msg("who is responsible for a measure"),
    "statements": msg("who said what, about when; superseded: 1 where it was corrected"),
    "citations": msg("the sources of statements, with quotes"),
    "indicators": msg("what is measured, with baseline and target"),
    "readings": msg("values of indicators, each from a statement"),
    "settlements": msg("disputes that were settled, and in whose favour"),
    "fates": msg("what became of a measure in the next agreement"),
}
"""What each view shows (msgids)."""


def found(
    columns: Sequence[str], rows: Sequence[Sequence[str | int | float | None]], words: Words
) -> Page:
    """Return the answer to a question as one table, its columns named as they were asked for."""
    shown = [
        Column(name, name, right=_numbers(rows, at), stretch=0 if _numbers(rows, at) else 1)
        for at, name in enumerate(columns)
    ]
    return table(
        "sql", words.t("The answer"), shown, [[_cell(one) for one in row] for row in rows], words
    )


def views(columns: dict[str, tuple[str, ...]], words: Words) -> Page:
    """Return the views with their columns as one table."""
    rows = [
        [
            cells.text(name, Role.STRONG),
            cells.text(words.t(ABOUT[name])),
            cells.text(", ".join(has)),
        ]
        for name, has in columns.items()
    ]
    return table(
        "views",
        words.t("The views"),
        [
            Column("view", words.t("View")),
            Column("about", words.t("About"), stretch=1, least=20),
            Column("columns", words.t("Columns"), stretch=2, least=30),
        ],
        rows,
        words,
    )


def _numbers(rows: Sequence[Sequence[object]], at: int) -> bool:
    told = [row[at] for row in rows if row[at] is not None]
    return bool(told) and all(isinstance(one, int | float) for one in told)


def _cell(value: str | int | float | None) -> Cell:
    if value is None:
        return cells.EMPTY
    return Cell(CellKind.TEXT, str(value), (Span(str(value)),))

"""Cells of the common kinds: the typed value, and how it is written in the reader's language.

What a long table has in every row (a count, a day, a code) is made once and is the same cell there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from coopplan.documents.blocks import Cell, CellKind
from coopplan.documents.names import cite
from coopplan.documents.runs import Role, Span, Text
from coopplan.language.words import Words
from coopplan.model.moment import Moment

EMPTY = Cell(CellKind.EMPTY, None, ())
"""A cell without a value."""

_REPEATED = 512


def text(told: str | Text, role: Role = Role.PLAIN, below: tuple[Text, ...] = ()) -> Cell:
    """Words."""
    runs: Text = ((Span(told, role),) if told else ()) if isinstance(told, str) else told
    return Cell(CellKind.TEXT, "".join(run.text for run in runs), runs, below)


def same() -> Cell:
    """The value of the row above, not said again."""
    return EMPTY


def ref(told: str, shown: str | None = None) -> Cell:
    """A ref; ``shown`` is what stands for it where the rest is clear."""
    return Cell(CellKind.REF, told, (Span(shown or told, Role.REF),))


def number(value: int | Decimal | None, words: Words, role: Role = Role.PLAIN) -> Cell:
    """A number; None is an empty cell."""
    if value is None:
        return EMPTY
    if isinstance(value, int):
        return _count(value, words, role)
    return Cell(CellKind.NUMBER, value, (Span(words.number(value), role),))


@lru_cache(maxsize=_REPEATED)
def _count(value: int, words: Words, role: Role) -> Cell:
    return Cell(CellKind.NUMBER, value, (Span(words.number(value), role),))


def days(value: int | None, words: Words, signed: bool = False, role: Role = Role.PLAIN) -> Cell:
    """A count of days; signed where it tells how far something moved."""
    if value is None:
        return EMPTY
    return Cell(CellKind.DAYS, value, (Span(words.days(value, signed=signed), role),))


@lru_cache(maxsize=_REPEATED)
def day(value: date | None, words: Words, role: Role = Role.PLAIN) -> Cell:
    """A day; None is an empty cell."""
    if value is None:
        return EMPTY
    return Cell(CellKind.DATE, value, (Span(words.day(value), role),))


def moment(value: Moment | None, words: Words, role: Role = Role.PLAIN) -> Cell:
    """A moment, short; its value is the EDTF text."""
    if value is None:
        return EMPTY
    return Cell(CellKind.MOMENT, value.edtf, (Span(words.moment_short(value), role),))


@lru_cache(maxsize=_REPEATED)
def code(
    value: str | None, label: str, role: Role = Role.PLAIN, below: tuple[Text, ...] = ()
) -> Cell:
    """A code of a closed list with its label; None is an empty cell."""
    if value is None:
        return EMPTY
    return Cell(CellKind.CODE, value, (Span(label, role),), below)


def sources(numbers: Sequence[int]) -> Cell:
    """Source numbers as they are cited."""
    told = cite(numbers)
    return Cell(CellKind.SOURCES, tuple(numbers), told[1:]) if told else EMPTY


def series(values: Sequence[Decimal]) -> Cell:
    """Values that may be drawn as one line; fewer than two are an empty cell."""
    if len(values) < 2:
        return EMPTY
    return Cell(CellKind.SERIES, tuple(values), ())

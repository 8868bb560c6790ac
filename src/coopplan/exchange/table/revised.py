"""Deadlines of one row of which one is the first and another the moved one: «Срок уточнённый».

The rule: they are never a span. The plan's own is the first that stands in the row; a later one is
a move, which a table cannot record, and goes into the note.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from coopplan.exchange.table.column_times import starts
from coopplan.exchange.table.grid import flat
from coopplan.exchange.table.raw import Cell
from coopplan.model.plan_table import Column
from coopplan.model.text import fold

_FIRST = re.compile(
    r"первоначальн|исходн|изначальн|базов|прежн|\bстар(?:ый|ая|ые)\b|"
    r"\b(?:original|initial|baseline|previous|old)\b|бастапқы|алғашқы|бұрынғы|\bескі\b"
)
_MOVED = re.compile(
    r"уточнен|измененн|перенес|перенос|продлен|корректир|пересмотр|актуал|отсроч|сдвинут|обновл|"
    r"прогноз|текущ|\bнов(?:ый|ая|ые|ое)\b|с учетом|с изменени|\bв (?:\w+ )?ред(?:акции|\.)|"
    r"(?:по|согласно) протоколу|"
    r"\b(?:revised|new|updated|amended|extended|postponed|rescheduled|adjusted|current|moved|"
    r"forecast|with amendments)\b|"
    r"нақтылан|жаңартыл|өзгер(?:тіл|ген)|ауыстырыл|көшіріл|ұзартыл|кейінге|шегеріл|түзетіл|болжам|"
    r"қазіргі|ағымдағы|\bжаңа\b|өзгеріс|редакция"
)
_LASTS = re.compile(r"^duration|^продолжительн|^длительн|^ұзақтығы")


def lasts(column: Column) -> bool:
    """Whether a column tells how long something takes, which is no day beside one that does."""
    return bool(_LASTS.search(fold(column.name)))


def moved(cells: Sequence[Cell]) -> list[Cell]:
    """Those cells of a row's deadlines beside which the one stands that they have moved.

    A start is moved by a start alone, and an end by an end.
    """
    ranks = {one.place: _rank(one.column) for one in cells}
    return [
        one
        for one in cells
        if not lasts(one.column)
        and any(
            ranks[other.place] < ranks[one.place]
            and starts(other.column) == starts(one.column)
            and not lasts(other.column)
            for other in cells
        )
    ]


def differing(later: Sequence[Cell], cells: Sequence[Cell]) -> list[Cell]:
    """Those later deadlines that say anything else than the first do."""
    first = {flat(one.text) for one in cells if one not in later}
    return [one for one in later if flat(one.text) not in first]


def _rank(column: Column) -> int:
    name = fold(column.name)
    return 0 if _FIRST.search(name) else 2 if _MOVED.search(name) else 1

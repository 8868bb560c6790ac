"""A plan file with what a person reads in it: the gold that the reader is held to.

The rule: the gold was written down before the reader saw the file, from the file alone.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from coopplan.model.plan_table import DraftMeasure, TableDraft
from tests.exchange.table.making import due, titles

SIDES = {"RU": "RU-AST", "KZ": "KZ-23"}


@dataclass(frozen=True)
class M:
    """A measure as a person reads it.

    ``due`` is the kind of deadline with its two days (``by_date ..2026-12-31``), or its kind
    alone; ``who`` are bodies as ``name/side``, with ``~`` before one that is no lead.
    """

    title: str
    no: str | None = None
    section: str = ""
    due: str = "none"
    who: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shape:
    """A file, the measures in it, and the rows (table, row) that are no part of a plan."""

    name: str
    make: Callable[[], bytes]
    measures: tuple[M, ...]
    rejected: tuple[tuple[int, int], ...] = ()


def found(made: TableDraft, gold: tuple[M, ...]) -> list[M]:
    """The measures that were read, told as the gold tells them."""
    padded = [*gold, *[None] * len(made.measures)]
    return [
        M(title or "", one.plan_no, _section(one), _due(one, want), _who(one))
        for one, title, want in zip(made.measures, titles(made), padded, strict=False)
    ]


def _section(one: DraftMeasure) -> str:
    return one.section.ru or one.section.kk or one.section.en or ""


def _due(one: DraftMeasure, gold: M | None) -> str:
    kind, first, last = due(one)
    if gold is None or ".." in gold.due:
        return f"{kind} {first or ''}..{last or ''}" if first or last else kind
    return kind


def _who(one: DraftMeasure) -> tuple[str, ...]:
    sides = {ref: code for code, ref in SIDES.items()}
    return tuple(
        ("" if body.role.value == "lead" else "~")
        + (body.name.ru or body.name.kk or body.name.en or "")
        + (f"/{sides[body.side]}" if body.side else "")
        for body in one.bodies
    )

"""What one key of a plan file is: what it takes, how it is bounded, what it refers to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Takes(StrEnum):
    """What a key takes."""

    TEXT = "text"
    TEXTS = "texts"
    STRING = "string"
    STRINGS = "strings"
    NAME = "name"
    NAMES = "names"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DAY = "day"
    MOMENT = "moment"
    CODE = "code"
    CODES = "codes"
    PAIR = "pair"
    PROMISE = "promise"
    DEADLINE = "deadline"
    CITATIONS = "citations"
    TABLE = "table"
    TABLES = "tables"


@dataclass(frozen=True, slots=True)
class Key:
    """One key: ``of`` names its codes (CODE, CODES) or the table that it holds (TABLE, TABLES).

    ``refers`` is the kind of record that a name must be found among. ``low`` and ``high`` bound an
    INTEGER, both included.
    """

    takes: Takes
    means: str
    of: tuple[str, ...] | str = ()
    refers: str | None = None
    required: bool = False
    low: int = 0
    high: int = 1_000_000

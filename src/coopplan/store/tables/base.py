"""What all tables share: the two columns of every row, kinds of columns, and the guards.

The rule: every row names its journal entry, and no row is ever changed or deleted. Codes are text
with a CHECK (never a native enum), days ISO 8601 text, decimals text, yes and no 1 and 0: the same
on SQLite and PostgreSQL, so that a row has the same hash on both.

Names of columns carry meaning: ``x_ru x_kk x_en x_own`` is a text in the languages of the register
(``own``: those that are our own translation), ``x_edtf x_words x_first x_last`` a moment with its
first and last day, ``x_id`` another row, ``folded`` the text that a search looks through.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKeyConstraint, Integer, Table
from sqlmodel import Field, SQLModel

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s",
    "pk": "pk_%(table_name)s",
}
SQLModel.metadata.naming_convention = NAMING

Words = str | None
"""A text, or nothing; never an empty one."""


MAY_BE_EMPTY = ("folded", "detail")


class Row(SQLModel):
    """The columns of every row: its number, and the journal entry that wrote it."""

    model_config = {"extra": "forbid", "strict": True}

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    entry: int = Field(index=True)


def coded(codes: type[StrEnum], default: Any = ...) -> Any:
    """A column that holds one of a closed list of codes."""
    allowed = "|".join(member.value for member in codes)
    return Field(
        default, regex=f"^({allowed})$", sa_column_kwargs={"info": {"codes": tuple(codes)}}
    )


def day(default: Any = ...) -> Any:
    """A column that holds a day, as ISO 8601 text."""
    return Field(
        default, regex=r"^\d{4}-\d\d-\d\d$", max_length=10, sa_column_kwargs={"info": {"day": True}}
    )


def whole(least: int = 0, most: int = 2_147_483_647, default: Any = ...) -> Any:
    """A column that holds a whole number within bounds, both included."""
    bounds = {"least": least, "most": most}
    return Field(default, ge=least, le=most, sa_column_kwargs={"info": bounds})


def yes_no(default: Any = ...) -> Any:
    """A column that holds 1 for yes and 0 for no."""
    return whole(0, 1, default)


def decimal(default: Any = ...) -> Any:
    """A column that holds a decimal number as text: exact on every database."""
    return Field(
        default, regex=r"^-?\d+(\.\d+)?$", max_length=60, sa_column_kwargs={"info": {"text": True}}
    )


def row_of(table: str, default: Any = ..., *, index: bool = False) -> Any:
    """A column that names a row of another table."""
    return Field(default, foreign_key=f"{table}.id", index=index)


def guard(table: Table) -> None:
    """Add what every table is protected by: types, codes, days, moments, texts, the entry.

    SQLite keeps whatever it is given; ``CAST(x AS INTEGER) = x`` refuses there what PostgreSQL
    refuses by itself.
    """
    _check_types(table)
    for column in table.columns:
        name, info = column.name, column.info
        if "codes" in info:
            listed = ", ".join(f"'{member.value}'" for member in info["codes"])
            _check(table, name, f"{name} IN ({listed})")
        elif "least" in info:
            _check(table, name, f"{name} BETWEEN {info['least']} AND {info['most']}")
        elif _is_day(name, info):
            parts = f"substr({name}, 5, 1) = '-' AND substr({name}, 8, 1) = '-'"
            _check(table, name, f"length({name}) = 10 AND {parts}")
        elif isinstance(column.type, Integer):
            _check(table, name, f"{name} > 0")
        elif name not in MAY_BE_EMPTY:
            _check(table, name, f"length({name}) > 0")
        if name.endswith("_edtf"):
            _check_moment(table, name.removesuffix("_edtf"))
    if table.name != "journal_entry":
        table.append_constraint(
            ForeignKeyConstraint(
                ["entry"], ["journal_entry.id"], deferrable=True, initially="DEFERRED"
            )
        )


def _check_types(table: Table) -> None:
    kinds = (
        f"CAST({c.name} AS {'BIGINT' if isinstance(c.type, Integer) else 'TEXT'}) = {c.name}"
        for c in table.columns
    )
    _check(table, "types", " AND ".join(kinds))


def _check_moment(table: Table, name: str) -> None:
    first, last = f"{name}_first", f"{name}_last"
    _check(table, f"{name}_order", f"{last} >= {first}")
    told = f"{first} IS NOT NULL OR {last} IS NOT NULL"
    absent = f"{first} IS NULL AND {last} IS NULL AND {name}_words IS NULL"
    _check(
        table,
        f"{name}_whole",
        f"({name}_edtf IS NOT NULL AND ({told})) OR ({name}_edtf IS NULL AND {absent})",
    )


def _is_day(name: str, info: dict[str, Any]) -> bool:
    return "day" in info or name.endswith(("_first", "_last"))


def _check(table: Table, name: str, condition: str) -> None:
    table.append_constraint(CheckConstraint(condition, name=name))

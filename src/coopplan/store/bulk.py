"""Rows of one transaction that are written together.

The rule: rows held back meet the same checks, and go into the entry's hash and into the index of
the search as if each were written by itself; only the way into the database is another one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import Annotated, Any, NotRequired

from pydantic import ConfigDict, TypeAdapter, ValidationError
from sqlalchemy import Connection
from sqlmodel import SQLModel
from typing_extensions import TypedDict

from coopplan import errors
from coopplan.store import chain, search_index
from coopplan.store.tables.schema import tables

Row = dict[str, Any]
Check = Callable[[Any], Any]


_typed_dict: Any = TypedDict
"""Called with names that no type checker can know."""


class Held:
    """Rows that wait to be written, by table; ``count`` of them."""

    def __init__(self, content: chain.Content) -> None:
        self.count = 0
        self._content = content
        self._rows: dict[str, list[Row]] = {}
        self._checks: dict[str, Check] = {}

    def add(self, name: str, table: type[SQLModel], row: Row) -> None:
        """Hold a row of a table back."""
        if name not in self._rows:
            self._rows[name], self._checks[name] = [], check_of(table)
        self._rows[name].append(row)
        self.count += 1

    def write(self, connection: Connection) -> None:
        """Write all that is held; raises BadValue for a value that a column may not hold."""
        self.count = 0
        lines: list[search_index.Line] = []
        for table in tables():
            rows = self._rows.get(table.name)
            if not rows:
                continue
            _check_all(self._checks[table.name], rows)
            names = _names(table.name)
            nothing = dict.fromkeys(names)
            told = [tuple((nothing | row).values()) for row in rows]
            self._content.add_all(table.name, names, told)
            lines += search_index.lines(table.name, rows)
            insert(connection, table.name, names, told)
            rows.clear()
        write_index(connection, lines)


def refused(error: ValidationError, row: Row) -> errors.BadValue:
    """The refusal of a row that does not pass the checks of its table."""
    first = error.errors(include_url=False)[0]
    field = ".".join(str(part) for part in first["loc"])
    return errors.BadValue(field=field, value=row.get(field), reason=first["type"])


def _check_all(check: Check, rows: Sequence[Row]) -> None:
    row: Row = {}
    try:
        for row in rows:
            check(row)
    except ValidationError as error:
        raise refused(error, row) from None


@cache
def check_of(table: type[SQLModel]) -> Check:
    """The fields of a table as those of a plain dict: the same checks, with no object made."""
    fields: dict[str, Any] = {}
    for name, field in table.model_fields.items():
        kind: Any = field.annotation
        for bound in field.metadata:
            kind = Annotated[kind, bound]
        fields[name] = kind if field.is_required() else NotRequired[kind]
    plain = _typed_dict(table.__name__, fields)
    plain.__pydantic_config__ = ConfigDict(extra="forbid", strict=True)
    check: Check = TypeAdapter(plain).validator.validate_python
    return check


def write_index(connection: Connection, lines: Sequence[search_index.Line]) -> None:
    """Put these rows into the index of the search."""
    if not lines:
        return
    if _on_server(connection):
        told = ((number, search_index.vector(keys)) for number, keys in lines)
        _copy(connection, search_index.TABLE, ("id", "words"), told)
    else:
        connection.exec_driver_sql(*search_index.values(lines, False))


def insert(
    connection: Connection, table: str, names: tuple[str, ...], rows: list[tuple[Any, ...]]
) -> None:
    """Write rows as they are, by the names of their columns."""
    if _on_server(connection):
        _copy(connection, table, names, rows)
        return
    quoted = ", ".join(f'"{name}"' for name in names)
    marks = ", ".join("?" * len(names))
    connection.exec_driver_sql(f"INSERT INTO {table} ({quoted}) VALUES ({marks})", rows)


def _copy(connection: Connection, table: str, names: tuple[str, ...], rows: Any) -> None:
    """Write rows by COPY, within the transaction of the connection."""
    driver: Any = connection.connection.driver_connection
    quoted = ", ".join(f'"{name}"' for name in names)
    with (
        driver.cursor() as cursor,
        cursor.copy(f"COPY {table} ({quoted}) FROM STDIN") as copy,
    ):
        for row in rows:
            copy.write_row(row)


def _on_server(connection: Connection) -> bool:
    return connection.dialect.name == "postgresql"


@cache
def _names(table: str) -> tuple[str, ...]:
    """The columns of a table in the order in which they are hashed."""
    return tuple(sorted(column.name for column in _TABLES[table].columns))


_TABLES = {table.name: table for table in tables()}

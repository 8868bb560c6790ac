"""A page as CSV: values for programs under stable keys, in UTF-8, safe to open in a spreadsheet.

The rule: one header, one record a row. A page of one table has that table's keys; a report has all
its tables one below the other, each row named by its table in the first column, under the keys of
all of them, so that a program reads the file whole and takes the rows of one table out of it.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from coopplan.documents.blocks import Page, Table
from coopplan.render.tables import as_table, flat
from coopplan.render.texts import datum, inert, told


def render(page: Page) -> bytes:
    """Return the page's values; days are ISO 8601, moments EDTF, codes as typed."""
    tables = [table for table in map(as_table, flat(page.blocks)) if table is not None]
    several = len(tables) > 1
    keys = dict.fromkeys(key for table in tables for key in _keys(table))
    out = io.StringIO()
    sheet = csv.DictWriter(out, ["table", *keys] if several else [*keys], lineterminator="\n")
    if tables:
        sheet.writeheader()
    for table in tables:
        for row in _rows(table):
            sheet.writerow({"table": table.key, **row} if several else row)
    return out.getvalue().encode()


def _keys(table: Table) -> list[str]:
    grouped = any(group.head for group in table.groups)
    return [*(["group"] if grouped else []), *(column.key for column in table.columns)]


def _rows(table: Table) -> Iterator[dict[str, str]]:
    for group in table.groups:
        head = {"group": inert(told(group.head))} if group.head else {}
        for row in group.rows:
            values = map(datum, row)
            yield head | {
                column.key: inert(value) if isinstance(value, str) else _written(value)
                for column, value in zip(table.columns, values, strict=True)
            }


def _written(value: object) -> str:
    return "" if value is None else str(value)

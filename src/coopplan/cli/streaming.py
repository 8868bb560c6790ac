"""Lists that may be too long to hold: printed as they are made, or held in a file until then.

The rule: what is printed is what `coopplan.cli.printing.print_list` prints of the same lines, and
at no time more of them are held than a terminal shows.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from tempfile import TemporaryFile
from typing import IO, TYPE_CHECKING, Any, TypeVar

from coopplan.cli.call import Call
from coopplan.cli.printing import Row, json_pieces, print_csv, print_page

if TYPE_CHECKING:
    from coopplan.documents.blocks import Page

T = TypeVar("T")

TOGETHER = 200
"""Lines of a pipe that are written together."""


class Spool:
    """Values that JSON can write, held in a file without a name; ``count`` of them."""

    def __init__(self) -> None:
        self.count = 0
        self._file: IO[str] = TemporaryFile("w+", encoding="utf-8")  # noqa: SIM115

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def add(self, value: Any) -> None:
        """Hold a value."""
        self._file.write(json.dumps(value) + "\n")
        self.count += 1

    def __iter__(self) -> Iterator[Any]:
        self._file.seek(0)
        return map(json.loads, self._file)


def shown_at_once(call: Call, limit: int | None, *, csv: bool) -> int | None:
    """How many lines a terminal is shown at most; None where they do not go to one."""
    from coopplan.render.terminal_table import ROW_CAP

    if csv or call.settings.json or not call.terminal.is_terminal:
        return None
    return min(limit or ROW_CAP, ROW_CAP)


def is_cut(call: Call, limit: int | None, *, csv: bool) -> bool:
    """Whether the whole number of lines is told where not all of them may be printed."""
    if call.settings.json:
        return limit is not None
    return shown_at_once(call, limit, csv=csv) is not None


def print_long(
    call: Call,
    schema: str,
    lines: Iterable[T],
    *,
    row: Callable[[T], Row],
    page: Callable[[Sequence[T], int], Page],
    csv: bool,
    limit: int | None = None,
    total: int | None = None,
    columns: Sequence[str] | None = None,
    **more: object,
) -> None:
    """Print a list as `print_list` does, of lines that are made one after the other.

    ``row`` makes the row of a line, ``page`` the page of some of so many. ``total``: how many lines
    there are, where that is known before they are made: then only those printed are. ``columns``:
    those of a CSV, where the first row has not all of them.
    """
    left = iter(lines)
    most = shown_at_once(call, limit, csv=csv)
    if most is not None:
        kept = list(islice(left, most))
        count = total if total is not None else len(kept) + sum(1 for _ in left)
        print_page(call, page(kept, count))
    elif call.settings.json:
        with Spool() as spool:
            for one in islice(left, limit):
                spool.add(row(one))
            count = total if total is not None else spool.count + sum(1 for _ in left)
            pieces = json_pieces(call, schema, iter(spool), **more, total=count)
            call.terminal.out.writelines(pieces)
    elif csv:
        rows = map(row, islice(left, limit))
        first = next(rows, None)
        if first is not None:
            print_csv(call, _after(first, rows), columns or list(first))
    else:
        from coopplan.render.lines import render

        left = islice(left, limit)
        while some := list(islice(left, TOGETHER)):
            call.terminal.out.write(render(page(some, len(some))))
            some.clear()  # before the next ones are made


def _after(first: Row, rows: Iterator[Row]) -> Iterator[Row]:
    yield first
    yield from rows

"""Plan tables on their way in: read from files, columns as typed, beside the register.

The rule: files that are taken together say nothing twice, and do not contradict each other.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from coopplan.cli.call import Call
from coopplan.errors import BadColumnMap, OptionsClash
from coopplan.model.plan import Plan
from coopplan.model.plan_table import Difference, DraftMeasure, Found

if TYPE_CHECKING:
    from coopplan.exchange.table.grid import Grid
    from coopplan.exchange.table.sides import Side
    from coopplan.exchange.table.wished import Wishes

_HEAD = 100
"""Rows in which the headings of a request are looked for."""


def contents_of(call: Call, file: str) -> bytes:
    """Return the bytes of a file, or of the input for ``-``; raises BadTableFile."""
    from coopplan.exchange.table import files

    if file != "-":
        return files.contents(Path(file))
    return files.small(call.terminal.whole(files.MAX_BYTES + 1), file)


def grids_of(call: Call, file: str) -> tuple[Grid, ...]:
    """Return the tables of a file, or of what the input holds; raises BadTableFile.

    A sheet of a request without its hidden sheet is no table of a plan, and is refused.
    """
    from coopplan.cli.requested import own_headings
    from coopplan.exchange.request.book import is_bare
    from coopplan.exchange.table import files, reading

    grids = reading.read_bytes(contents_of(call, file), file)
    if any(is_bare((row.cells for row in grid.rows[:_HEAD]), own_headings()) for grid in grids):
        raise files.refuse(file, files.Reason.REQUEST)
    return grids


def wishes_of(columns: tuple[str, ...]) -> dict[str, tuple[str, ...]]:
    """Return what ``--map`` says: ``deadline=3``, or a TOML file of such lines.

    One meaning may be said of several columns. Raises BadColumnMap.
    """
    found: dict[str, tuple[str, ...]] = {}
    for told in columns:
        meaning, equals, where = told.partition("=")
        for key, place in [(meaning, where)] if equals else _mapping_file(told).items():
            key = key.strip()
            found[key] = (*found.get(key, ()), place.strip())
    return found


def _mapping_file(path: str) -> dict[str, str]:
    import tomllib

    try:
        raw = tomllib.loads(Path(path).read_text(encoding="utf-8-sig"))
    except (OSError, ValueError) as error:
        raise BadColumnMap(value=path, reason="file", allowed=("title = 2",)) from error
    told = raw.get("columns", raw)
    if not isinstance(told, dict):
        raise BadColumnMap(value=path, reason="file", allowed=("title = 2",))
    return {str(meaning): str(where) for meaning, where in told.items()}


def sides_in(plan: Plan) -> tuple[Side, ...]:
    """Return the sides of a plan's agreement."""
    from coopplan.exchange.table.sides import sides_of

    return sides_of([plan.parties[ref] for ref in plan.agreement.parties if ref in plan.parties])


def found_in(file: str, grids: tuple[Grid, ...], plan: Plan, columns: Wishes) -> Found:
    """Return the draft of a file beside its plan; raises NoPlanColumns, BadColumnMap."""
    from coopplan.exchange.table.compare import compare
    from coopplan.exchange.table.draft import draft

    period = plan.agreement.period
    made = draft(
        grids,
        sides_in(plan),
        period=(period.first, period.last) if period else None,
        wishes=columns,
        path=file,
    )
    return Found(file, made, compare(made, plan))


def together(found: list[Found]) -> list[Found]:
    """Return the files so that none adds what one before it adds; raises OptionsClash.

    Two files that tell one measure of the register differently contradict each other.
    """
    new: set[tuple[object, ...]] = set()
    gone = set(found[0].compared.left).intersection(*(one.compared.left for one in found))
    told: dict[str, tuple[str, Difference]] = {}
    made: list[Found] = []
    for file in found:
        keys = {_key(one): one for one in file.compared.new}
        own = tuple(one for key, one in keys.items() if key not in new)
        again = len(file.compared.new) - len(own)
        new |= set(keys)
        differing = []
        for one in file.compared.differing:
            other, before = told.setdefault(one.ref, (file.file, one))
            if before != one:
                raise OptionsClash(one=other, other=file.file)
            if before is one:
                differing.append(one)
        again += len(file.compared.differing) - len(differing)
        same = file.compared.same + again
        replaced = tuple(one for one in file.compared.replaced if one.ref in gone)
        compared = replace(
            file.compared, new=own, differing=tuple(differing), same=same, replaced=replaced
        )
        made.append(Found(file.file, file.draft, compared))
    return made


def _key(one: DraftMeasure) -> tuple[object, ...]:
    return one.plan_no, one.section, one.title, one.deadline


def sector_of(told: DraftMeasure) -> str:
    """Return the sector that the words of a measure and of its section tell."""
    from coopplan.extract.sectors import sector

    texts = (text for one in (told.title, told.section) for text in (one.ru, one.kk, one.en))
    return sector(" ".join(filter(None, texts)))


def sectors_of(found: Found) -> dict[DraftMeasure, str]:
    """Return the sector of each new measure; the others keep what the register has."""
    return {one: sector_of(one) for one in found.compared.new}

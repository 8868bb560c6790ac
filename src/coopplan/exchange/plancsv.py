"""Whole plans as one CSV, out and in without loss: a row a record, a column a field.

The rule: the columns are the paths of the JSON export (``title.ru``, ``bodies.1.name.ru``, counted
from 1), after ``ref``, ``record`` (which list of the plan the row is of), ``plan`` (the ref of its
agreement) and ``schema``. A cell without a value is empty; an empty text, and one that a
spreadsheet would compute, has an apostrophe before it, which is taken off when it comes back.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any, get_args, get_origin

from coopplan.errors import BadPlanFile
from coopplan.exchange.planformat.cells import cells_of, tree_of
from coopplan.exchange.planformat.files import limited_text, refusal, utf16_of
from coopplan.exchange.planformat.flaws import Flaw, Problem, nearest
from coopplan.exchange.planformat.flaws import Path as Place
from coopplan.exchange.planformat.losses import Loss
from coopplan.exchange.planformat.losses import json_losses as losses
from coopplan.exchange.planformat.records import plain, types_of
from coopplan.exchange.planjson import MAX_BYTES, SCHEMA, plans_of
from coopplan.model.plan import Plan

__all__ = ["Loss", "is_ours", "losses", "parse", "read", "write"]

LEAD = ("ref", "record", "plan", "schema")
"""The first columns."""
_NAMES = frozenset(LEAD[1:])
"""Columns by which a CSV of ours is known, in whatever order somebody has put them."""
_HEADER = 100_000
"""Bytes in which the first line is looked for."""


def write(plans: Iterable[Plan]) -> str:
    """Return plans as CSV text, the same text for the same plans."""
    rows = [row for plan in plans for row in _rows(plan)]
    columns = dict.fromkeys(LEAD)
    for row in rows:
        columns.update(dict.fromkeys(row))
    out = io.StringIO()
    # Both signs end a line here, so that a cell that holds either is quoted.
    sheet = csv.DictWriter(out, list(columns), lineterminator="\r\n")
    sheet.writeheader()
    sheet.writerows(rows)
    return out.getvalue()


def _rows(plan: Plan) -> Iterator[dict[str, str]]:
    for part in fields(plan):
        told = plain(getattr(plan, part.name))
        for record in told if isinstance(told, list) else [told]:
            if record is not None:
                row = {"record": part.name, "plan": plan.agreement.ref}
                if part.name == "agreement":
                    row["schema"] = SCHEMA
                yield row | cells_of(record)


def is_ours(path: Path | str) -> bool:
    """Whether a file has the columns that `write` writes; False where it cannot be read."""
    try:
        with Path(path).open("rb") as file:
            begun = file.read(_HEADER)
    except (OSError, ValueError):
        return False
    coding = utf16_of(begun) or "utf-8-sig"
    return _has_our_columns(begun.decode(coding, errors="replace"))


def read(path: Path | str) -> tuple[Plan, ...]:
    """Return the plans of a file; raises BadPlanFile (path, line, problem, detail)."""
    return parse(limited_text(Path(path), MAX_BYTES), str(path))


def parse(text: str, path: str = "") -> tuple[Plan, ...]:
    """Return the plans of a text; ``path`` is named in refusals. Raises BadPlanFile."""
    lines: dict[Place, int] = {}
    try:
        return plans_of({"schema": SCHEMA, "plans": _trees(text.removeprefix("\ufeff"), lines)})
    except csv.Error as error:
        raise BadPlanFile(
            path=path, line=1, problem=Problem.BAD_VALUE, detail=str(error)
        ) from error
    except Flaw as flaw:
        raise refusal(flaw, path, lines) from flaw


def _trees(text: str, lines: dict[Place, int]) -> list[dict[str, Any]]:
    """The plans as the JSON export has them; ``lines`` learns where each record stands."""
    if not _has_our_columns(text):
        raise Flaw(Problem.NO_SCHEMA, (), SCHEMA)
    csv.field_size_limit(MAX_BYTES)
    sheet = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text))
    header = next(sheet)
    kinds = _kinds()
    trees: dict[str, dict[str, Any]] = {}
    line = sheet.line_num
    for row in sheet:
        told = {name: cell for name, cell in zip(header, row, strict=False) if cell}
        start, line = line + 1, sheet.line_num
        if not told:
            continue
        owner, record = told.pop("plan", ""), told.pop("record", "")
        number = list(trees).index(owner) if owner in trees else len(trees)
        place: Place = ("plans", number, record)
        lines.setdefault(("plans", number), start)
        lines.setdefault(place, start)
        if record not in kinds:
            raise Flaw(Problem.UNKNOWN_KEY, place, record, near=nearest(record, kinds))
        kind, many = kinds[record]
        tree = trees.setdefault(owner, {})
        if record == "agreement" and told.pop("schema", "") != SCHEMA:
            raise Flaw(Problem.WRONG_SCHEMA, place, told.get("schema", ""), known=SCHEMA)
        if many:
            place = (*place, len(tree.setdefault(record, [])))
            lines[place] = start
        made = tree_of(kind, told, place)
        if many:
            tree[record].append(made)
        elif record in tree:
            lines[(*place, 1)] = start
            raise Flaw(Problem.DUPLICATE, (*place, 1), record, first=place)
        else:
            tree[record] = made
    return list(trees.values())


def _has_our_columns(text: str) -> bool:
    line = text.removeprefix("\ufeff")[:_HEADER].split("\n", 1)[0]
    cells = {cell.strip().strip('"') for cell in re.split(r"[,;\t]", line)}
    return cells >= _NAMES


def _separator(text: str) -> str:
    """What stands between the cells: a comma, unless a spreadsheet has saved the file anew."""
    return re.split(r"[^,;\t]+", text, maxsplit=2)[1][:1]


def _kinds() -> Mapping[str, tuple[Any, bool]]:
    """For each field of a plan what one of its records is, and whether there may be many."""
    found = {}
    for name, kind in types_of(Plan).items():
        origin = get_origin(kind)
        if origin is tuple:
            found[name] = (get_args(kind)[0], True)
        elif isinstance(origin, type) and issubclass(origin, Mapping):
            found[name] = (get_args(kind)[1], True)
        else:
            inner = [one for one in get_args(kind) if one is not type(None)]
            found[name] = (inner[0] if inner else kind, False)
    return found

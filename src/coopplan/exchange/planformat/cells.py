"""A record of the JSON export as cells under the paths of its values, and back by its type.

The rule: what is None has no cell, and neither has an empty list; everything else comes back as it
was. A cell that does not fit its type is left as a text, so that reading the record refuses it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from types import NoneType, UnionType
from typing import Any, get_args, get_origin

from coopplan.exchange.planformat.flaws import Flaw, Path, Problem
from coopplan.exchange.planformat.records import types_of
from coopplan.model.moment import Moment
from coopplan.model.text import LocalText

_MARKED = ("'", "=", "+", "-", "@", "\t", "\r", "\n")
_TEXT = {"ru": str, "kk": str, "en": str, "own": tuple[str, ...]}
_WHOLE = re.compile(r"-?\d{1,18}")
_BOOLEANS = {"true": True, "false": False}


def cells_of(record: Mapping[str, Any], path: str = "") -> dict[str, str]:
    """The cells of a record as ``plain`` gives it, by path; a moment's words stand beside it."""
    cells: dict[str, str] = {}
    for name, value in record.items():
        cells.update(_cells(value, f"{path}{name}"))
    return cells


def _cells(value: Any, path: str) -> dict[str, str]:
    match value:
        case None:
            return {}
        case bool():
            return {path: "true" if value else "false"}
        case int():
            return {path: str(value)}
        case str():
            return {path: f"'{value}" if not value or value.startswith(_MARKED) else value}
        case {"edtf": edtf, "words": words}:
            return _cells(edtf, path) | _cells(words, f"{path}.words")
        case list():
            found: dict[str, str] = {}
            for number, item in enumerate(value, start=1):
                # An item without any value still counts.
                found |= _cells(item, f"{path}.{number}") or {f"{path}.{number}": "'"}
            return found
    return cells_of(value, f"{path}.")


def tree_of(kind: type, cells: Mapping[str, str], path: Path) -> Any:
    """A record of this type as ``record`` takes it, from its cells by path. Raises Flaw."""
    branches: dict[str, Any] = {}
    for name, cell in cells.items():
        branch = branches
        *above, last = name.split(".")
        for part in above:
            branch = branch.setdefault(part, {})
        branch.setdefault(last, {})[""] = cell
    return _tree(kind, branches, path)


def _tree(kind: Any, branch: Mapping[str, Any], path: Path) -> Any:
    """The value that a branch of cells holds; the cell of the branch itself is under ""."""
    if get_origin(kind) is UnionType:
        inner = [one for one in get_args(kind) if one is not NoneType]
        return _tree(inner[0], branch, path) if branch else None
    own = branch.get("")
    if kind is Moment:
        words = branch.get("words", {}).get("")
        edtf = _text(own) if own is not None else None
        return edtf if words is None else {"edtf": edtf, "words": _text(words)}
    if get_origin(kind) is tuple:
        return _list(get_args(kind), branch, path)
    if kind is LocalText:
        return _named(_TEXT, branch, path)
    if is_dataclass(kind) and isinstance(kind, type):
        types = types_of(kind)
        return _named({part.name: types[part.name] for part in fields(kind)}, branch, path)
    return _scalar(kind, own) if own is not None else None


def _named(kinds: Mapping[str, Any], branch: Mapping[str, Any], path: Path) -> dict[str, Any]:
    """The values of a record by name; a required one that has no cell is left out."""
    found: dict[str, Any] = {}
    for name, kind in kinds.items():
        value = _tree(kind, branch.get(name, {}), (*path, name))
        if value is not None or get_origin(kind) is UnionType:
            found[name] = value
    told = {name: value for name, value in found.items() if value != [] or name != "own"}
    return told | {name: None for name in branch if name and name not in kinds}


def _list(kinds: tuple[Any, ...], branch: Mapping[str, Any], path: Path) -> list[Any]:
    places = [name for name in branch if name]
    if not all(_WHOLE.fullmatch(name) for name in places):
        raise Flaw(Problem.UNKNOWN_KEY, path, next(n for n in places if not _WHOLE.fullmatch(n)))
    numbers = sorted(map(int, places))
    if numbers != list(range(1, len(numbers) + 1)):
        raise Flaw(Problem.BAD_VALUE, path, f"{path[-1]}.{numbers[-1]}")
    many = kinds[-1] is Ellipsis
    return [
        _tree(
            kinds[0] if many else kinds[min(number, len(kinds)) - 1],
            branch[str(number)],
            (*path, number - 1),
        )
        for number in numbers
    ]


def _scalar(kind: Any, cell: str) -> Any:
    if kind is int and _WHOLE.fullmatch(cell):
        return int(cell)
    if kind is bool:
        return _BOOLEANS.get(cell.casefold(), cell)
    return _text(cell)


def _text(cell: str) -> str:
    return cell.removeprefix("'")

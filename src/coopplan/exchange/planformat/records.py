"""Any record of the model as plain JSON and back, by its fields and their types.

The rule: a key is the name of the field, in the order of the fields; nothing is left out but a mark
that a record lacks, and what comes back is equal. Days are ISO 8601, moments EDTF (with their
words where they were kept), numbers of indicators strings of digits, texts objects by language,
records by ref lists.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import lru_cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from coopplan.exchange.planformat.doubles import refuse_double
from coopplan.exchange.planformat.flaws import Flaw, Path, Problem, nearest
from coopplan.exchange.planformat.key import Takes
from coopplan.exchange.planformat.scalars import checked_number, checked_string
from coopplan.exchange.planformat.shape import moment_of, shaped_text
from coopplan.model.moment import Moment
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText

MARKS: Mapping[type, str] = {Plan: "draft"}
"""The last field of a record, by its type, where it is a mark: written only where there is one."""


def plain(value: Any) -> Any:
    """Return a record, or anything in one, as plain JSON."""
    match value:
        case None | bool() | int():
            return value
        case str():
            return str(value)
        case date():
            return value.isoformat()
        case Decimal():
            return format(value, "f")
        case Moment():
            return {"edtf": value.edtf, "words": value.words} if value.words else value.edtf
        case LocalText():
            told = {lang.value: value.get(lang) for lang in Lang if value.get(lang) is not None}
            return told | ({"own": sorted(value.own)} if value.own else {})
        case Mapping():
            return [plain(item) for item in value.values()]
        case tuple():
            return [plain(item) for item in value]
    if is_dataclass(value):
        told = {part.name: plain(getattr(value, part.name)) for part in fields(value)}
        mark = MARKS.get(type(value))
        if mark and told[mark] is None:
            del told[mark]
        return told
    raise TypeError(f"{type(value).__name__} has no place in a record")


@lru_cache(maxsize=64)
def types_of(record: type) -> dict[str, Any]:
    """Return the types of a record's fields, by name."""
    return get_type_hints(record)


def record(kind: Any, raw: Any, path: Path) -> Any:
    """Return the record (or field) of this type that plain JSON tells; raises Flaw."""
    name = str(path[-1]) if path else ""
    if get_origin(kind) is UnionType:
        inner = [one for one in get_args(kind) if one is not NoneType]
        return None if raw is None else record(inner[0], raw, path)
    if kind is LocalText:
        return shaped_text(name, raw, path, Lang.RU) if raw else _empty(raw, path)
    if kind is Moment:
        return moment_of(name, raw, path, Lang.RU)
    origin = get_origin(kind)
    if origin is tuple:
        return _tuple(kind, raw, path)
    if isinstance(origin, type) and issubclass(origin, Mapping):
        items = [
            record(get_args(kind)[1], item, (*path, n)) for n, item in enumerate(_list(raw, path))
        ]
        found = {item.ref: item for item in items}
        if len(found) < len(items):
            refuse_double(items, attrgetter("ref"), "ref", path)
        return found
    if is_dataclass(kind) and isinstance(kind, type):
        return _dataclass(kind, raw, path)
    return _scalar(kind, raw, path)


def _empty(raw: Any, path: Path) -> LocalText:
    if raw not in (None, {}, ""):
        raise Flaw(Problem.WRONG_TYPE, path, str(path[-1]), expected=Takes.TEXT)
    return LocalText()


def _list(raw: Any, path: Path) -> list[Any]:
    if not isinstance(raw, list):
        raise Flaw(Problem.WRONG_TYPE, path, str(path[-1]), expected=Takes.TABLES)
    return raw


def _tuple(kind: Any, raw: Any, path: Path) -> tuple[Any, ...]:
    items = _list(raw, path)
    inner = get_args(kind)
    if inner[-1] is Ellipsis:
        return tuple(record(inner[0], item, (*path, n)) for n, item in enumerate(items))
    if len(items) != len(inner):
        raise Flaw(Problem.WRONG_TYPE, path, str(path[-1]), expected=Takes.PAIR)
    return tuple(
        record(one, item, (*path, n))
        for n, (one, item) in enumerate(zip(inner, items, strict=True))
    )


def _dataclass(kind: type, raw: Any, path: Path) -> Any:
    if not isinstance(raw, dict):
        raise Flaw(Problem.WRONG_TYPE, path, str(path[-1]), expected=Takes.TABLE)
    parts = {part.name: part for part in fields(kind)}
    for name in raw:
        if name not in parts:
            raise Flaw(Problem.UNKNOWN_KEY, (*path, name), name, near=nearest(name, parts))
    values = {}
    for name, part in parts.items():
        if name in raw:
            values[name] = record(types_of(kind)[name], raw[name], (*path, name))
        elif part.default is MISSING and part.default_factory is MISSING:
            raise Flaw(Problem.MISSING_KEY, path, name)
    return kind(**values)


_TAKES = {str: Takes.STRING, bool: Takes.BOOLEAN, int: Takes.INTEGER, date: Takes.DAY}


def _scalar(kind: Any, raw: Any, path: Path) -> Any:
    name = str(path[-1])
    if kind is Decimal and isinstance(raw, str):
        try:
            return checked_number(name, Decimal(raw), path)
        except InvalidOperation as refused:
            raise Flaw(Problem.BAD_VALUE, path, raw) from refused
    if kind is bool and isinstance(raw, bool):
        return raw
    if kind is int and isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    if (isinstance(raw, str) and kind in (str, date)) or issubclass(kind, StrEnum):
        told = checked_string(name, raw, path, _TAKES.get(kind, Takes.CODE))
        return _worded(kind, name, told, path)
    raise Flaw(Problem.WRONG_TYPE, path, name, expected=_TAKES.get(kind, Takes.NUMBER))


def _worded(kind: Any, name: str, told: str, path: Path) -> Any:
    """What a string stands for: a code, a day, or itself."""
    if kind is date:
        try:
            return date.fromisoformat(told)
        except ValueError as refused:
            raise Flaw(Problem.BAD_MOMENT, path, told, reason="not_a_day") from refused
    if kind is str:
        return told
    codes = [member.value for member in kind]
    if told not in codes:
        near = nearest(told, codes) or tuple(codes)
        raise Flaw(Problem.BAD_CODE, path, told, key=name, near=near)
    return kind(told)

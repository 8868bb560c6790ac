"""Records from JSON as coopplan itself writes it, in a tenth of the time.

The rule: ``records.record`` says what a record may be. What is read here is what it would give;
whatever is not spelled as coopplan spells it raises NotPlain, and is left to it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from coopplan.errors import BadMoment
from coopplan.exchange.planformat.flaws import Flaw
from coopplan.exchange.planformat.records import MARKS
from coopplan.exchange.planformat.scalars import checked_number
from coopplan.exchange.planformat.shape import moment_of, shaped_text
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText

Read = Callable[[Any], Any]

_NO_TEXT = LocalText()
_LANGS = frozenset({"ru", "kk", "en"})


class NotPlain(Exception):
    """Something is spelled in another way than coopplan's own."""


@cache
def reader(kind: Any) -> Read:
    """What reads values of this type; it raises NotPlain."""
    if get_origin(kind) is UnionType:
        inner = reader(next(one for one in get_args(kind) if one is not NoneType))
        return lambda raw: None if raw is None else inner(raw)
    origin = get_origin(kind)
    if origin is tuple:
        inner_kinds = get_args(kind)
        if inner_kinds[-1] is Ellipsis:
            return _list_of(reader(inner_kinds[0]))
        return _row_of(tuple(map(reader, inner_kinds)))
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return _by_ref(_list_of(reader(get_args(kind)[1])))
    if kind in _READERS:
        return _READERS[kind]
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _code_of(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        return _record_of(kind)
    raise TypeError(f"{kind} has no place in a record")


def _record_of(kind: type) -> Read:
    hints = get_type_hints(kind)
    names = tuple(part.name for part in fields(kind))
    readers = tuple(reader(hints[name]) for name in names)
    written = {names, tuple(name for name in names if name != MARKS.get(kind))}

    def read(raw: Any) -> Any:
        if raw.__class__ is not dict or tuple(raw) not in written:
            raise NotPlain
        return kind(*[one(value) for one, value in zip(readers, raw.values(), strict=False)])

    return read


def _list_of(item: Read) -> Read:
    def read(raw: Any) -> tuple[Any, ...]:
        if raw.__class__ is not list:
            raise NotPlain
        return tuple(map(item, raw)) if raw else ()

    return read


def _by_ref(items: Read) -> Read:
    def read(raw: Any) -> dict[str, Any]:
        told = items(raw)
        found = {item.ref: item for item in told}
        if len(found) < len(told):
            raise NotPlain
        return found

    return read


def _row_of(readers: tuple[Read, ...]) -> Read:
    def read(raw: Any) -> tuple[Any, ...]:
        if raw.__class__ is not list or len(raw) != len(readers):
            raise NotPlain
        return tuple(one(value) for one, value in zip(readers, raw, strict=True))

    return read


def _code_of(kind: type[StrEnum]) -> Read:
    codes = {member.value: member for member in kind}

    def read(raw: Any) -> StrEnum:
        if raw.__class__ is not str or raw not in codes:
            raise NotPlain
        return codes[raw]

    return read


def _string(raw: Any) -> str:
    if raw.__class__ is not str or "\0" in raw:
        raise NotPlain
    if not raw.isascii():
        try:
            raw.encode()
        except UnicodeEncodeError:
            raise NotPlain from None
    return str(raw)


def _whole(raw: Any) -> int:
    if raw.__class__ is not int:
        raise NotPlain
    return int(raw)


def _truth(raw: Any) -> bool:
    if raw.__class__ is not bool:
        raise NotPlain
    return bool(raw)


def _day(raw: Any) -> date:
    try:
        return date.fromisoformat(raw)
    except (TypeError, ValueError):
        raise NotPlain from None


def _moment(raw: Any) -> Moment:
    try:
        return Moment.parse(raw) if raw.__class__ is str else moment_of("", raw, (), Lang.RU)
    except (BadMoment, Flaw):
        raise NotPlain from None


def _text(raw: Any) -> LocalText:
    if raw.__class__ is not dict:
        raise NotPlain
    if not raw:
        return _NO_TEXT
    if raw.keys() <= _LANGS:
        told = {lang: _string(words) for lang, words in raw.items()}
        if all(told.values()):
            return LocalText(told.get("ru"), told.get("kk"), told.get("en"))
    try:
        return shaped_text("", raw, (), Lang.RU)
    except Flaw:
        raise NotPlain from None


def _number(raw: Any) -> Decimal:
    if raw.__class__ is not str:
        raise NotPlain
    try:
        return checked_number("", Decimal(raw), ())
    except (InvalidOperation, Flaw):
        raise NotPlain from None


_READERS: dict[Any, Read] = {
    str: _string,
    int: _whole,
    bool: _truth,
    date: _day,
    Decimal: _number,
    Moment: _moment,
    LocalText: _text,
}

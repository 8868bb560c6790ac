"""Values of a plan file that hold no table: strings, names, numbers, days, codes, lists of them.

The rule: a value comes out as the model has it, or a flaw says where and why not.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from coopplan.errors import BadMoment, BadPeriod
from coopplan.exchange.planformat.flaws import Flaw, Path, Problem, nearest
from coopplan.exchange.planformat.key import Key, Takes
from coopplan.model.moment import Moment
from coopplan.model.text import Lang

_NAME = re.compile(r"""[^\s/#"'\x00-\x1f\x7f]{1,100}""")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_DIGITS = 28


Taker = Callable[[Key, str, Any, Path, Lang], Any]
"""Takes a value as the file has it: its key, its name, what was read, its place, the language."""


def _string(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> str:
    return checked_string(name, raw, path, Takes.STRING)


def _strings(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[str]:
    items = list_of(name, raw, path, Takes.STRINGS)
    return [checked_string(name, item, (*path, n), Takes.STRINGS) for n, item in enumerate(items)]


def _names(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[str]:
    items = list_of(name, raw, path, Takes.NAMES)
    return [_name(key, name, item, (*path, n), lang) for n, item in enumerate(items)]


def _number(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Decimal:
    return checked_number(name, raw, path)


def _boolean(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> bool:
    if not isinstance(raw, bool):
        raise wrong(name, path, Takes.BOOLEAN)
    return raw


def _codes(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[str]:
    items = list_of(name, raw, path, Takes.CODES)
    return [_code(key, name, item, (*path, n), lang) for n, item in enumerate(items)]


def _pair(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> tuple[int, ...]:
    items = list_of(name, raw, path, Takes.PAIR)
    if len(items) != 2:
        raise wrong(name, path, Takes.PAIR)
    return tuple(_integer(key, name, item, (*path, n), lang) for n, item in enumerate(items))


def wrong(name: str, path: Path, expected: Takes) -> Flaw:
    """Return the flaw of a value of another kind than its key takes."""
    return Flaw(Problem.WRONG_TYPE, path, name, expected=expected)


def list_of(name: str, raw: Any, path: Path, expected: Takes) -> list[Any]:
    """Return a list as it is; raises Flaw."""
    if not isinstance(raw, list):
        raise wrong(name, path, expected)
    return raw


def raw_table(name: str, raw: Any, path: Path, expected: Takes) -> dict[str, Any]:
    """Return a table as the file has it; raises Flaw."""
    if not isinstance(raw, dict):
        raise wrong(name, path, expected)
    return raw


def checked_string(name: str, raw: Any, path: Path, expected: Takes) -> str:
    """Return a string that every store can hold; raises Flaw."""
    if not isinstance(raw, str):
        raise wrong(name, path, expected)
    # PostgreSQL cannot hold the one, nor UTF-8 the others (which only JSON can spell).
    if "\0" in raw or not (raw.isascii() or _SURROGATE.search(raw) is None):
        raise Flaw(Problem.BAD_VALUE, path, ascii(raw))
    return raw


def _name(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> str:
    told = checked_string(name, raw, path, Takes.NAME)
    if _NAME.fullmatch(told) is None:
        raise Flaw(Problem.BAD_NAME, path, told)
    return told


def _integer(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise wrong(name, path, Takes.PAIR if key.takes is Takes.PAIR else Takes.INTEGER)
    if not key.low <= raw <= key.high:
        raise Flaw(Problem.BAD_VALUE, path, str(raw), low=key.low, high=key.high)
    return raw


def checked_number(name: str, raw: Any, path: Path) -> Decimal:
    """Return a number of a sane size; raises Flaw."""
    if isinstance(raw, bool) or not isinstance(raw, int | Decimal):
        raise wrong(name, path, Takes.NUMBER)
    told = Decimal(raw)
    if not told.is_finite() or len(told.as_tuple().digits) > _MOST_DIGITS:
        raise Flaw(Problem.BAD_VALUE, path, str(raw))
    if told and abs(told.adjusted()) >= _MOST_DIGITS:
        raise Flaw(Problem.BAD_VALUE, path, str(raw))
    return told


def _day(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> date:
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    told = moment_told(checked_string(name, raw, path, Takes.DAY), None, path)
    if told.first is None or told.first != told.last or told.approximate or told.uncertain:
        raise Flaw(Problem.BAD_MOMENT, path, told.edtf, reason="not_a_day")
    return told.first


def moment_told(edtf: str, words: str | None, path: Path) -> Moment:
    """Return a moment of its EDTF and its words; raises Flaw."""
    try:
        return Moment.parse(edtf, words)
    except BadPeriod as refused:
        raise Flaw(Problem.BAD_PERIOD, path, edtf) from refused
    except BadMoment as refused:
        raise Flaw(Problem.BAD_MOMENT, path, edtf, **_reason(refused)) from refused


def _reason(refused: BadMoment) -> dict[str, object]:
    return {"reason": refused.fields.get("reason")}


def _code(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> str:
    told = checked_string(name, raw, path, Takes.CODE)
    if told not in key.of:
        near = nearest(told, key.of)
        raise Flaw(Problem.BAD_CODE, path, told, key=name, near=near or tuple(key.of))
    return told


SCALARS: dict[Takes, Taker] = {
    Takes.STRING: _string,
    Takes.STRINGS: _strings,
    Takes.NAME: _name,
    Takes.NAMES: _names,
    Takes.INTEGER: _integer,
    Takes.NUMBER: _number,
    Takes.BOOLEAN: _boolean,
    Takes.DAY: _day,
    Takes.CODE: _code,
    Takes.CODES: _codes,
    Takes.PAIR: _pair,
}
"""What takes a value of each such kind."""

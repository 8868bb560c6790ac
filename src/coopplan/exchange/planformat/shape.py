"""From what the TOML reader returns to tables whose every key and type has been looked at.

The rule: after this, a value is of the model's own kind (LocalText, Moment, date, Decimal) and a
table holds only keys that it may hold; whether names lead anywhere is checked later, since that
needs the whole file.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from typing import Any

from coopplan.errors import BadMoment, BadPeriod
from coopplan.exchange.planformat.flaws import Flaw, Path, Problem, nearest
from coopplan.exchange.planformat.key import Key, Takes
from coopplan.exchange.planformat.keys import TABLES
from coopplan.model.codes import DeadlineKnown
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText

_NAME = re.compile(r"""[^\s/#"'\x00-\x1f\x7f]{1,100}""")
_SURROGATE = re.compile("[\ud800-\udfff]")
_MOST_DIGITS = 28


class Table:
    """A table of the file: its values by key, its place, and the kind of table that it is."""

    __slots__ = ("kind", "path", "values")

    def __init__(self, kind: str, path: Path, values: dict[str, Any]) -> None:
        self.kind = kind
        self.path = path
        self.values = values

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value of a key, or the default where it is not given."""
        return self.values.get(key, default)

    def tables(self, key: str) -> list[Table]:
        """Return the tables of a list, none where it is not given."""
        found: list[Table] = self.values.get(key, [])
        return found

    def flaw(self, problem: Problem, key: str, detail: object, **fields: object) -> Flaw:
        """Return a flaw at a key of this table."""
        return Flaw(problem, (*self.path, key), str(detail), **fields)


def shaped(raw: dict[str, Any], kind: str, path: Path, lang: Lang) -> Table:
    """Return a table of the file with its keys and types checked; raises Flaw.

    ``lang`` is the language of texts given as a bare string.
    """
    known, required = _keys(kind)
    values: dict[str, Any] = {}
    for name, value in raw.items():
        told = known.get(name)
        if told is None:
            keys = TABLES[kind]
            raise Flaw(Problem.UNKNOWN_KEY, (*path, name), name, near=nearest(name, keys))
        key, take, may_be_empty = told
        if value == "" and may_be_empty:
            continue
        values[name] = take(key, name, value, (*path, name), lang)
    for name in required:
        if not values.get(name, 0) and values.get(name) in (None, "", LocalText()):
            raise Flaw(Problem.MISSING_KEY, path, name)
    return Table(kind, path, values)


Taker = Callable[[Key, str, Any, Path, Lang], Any]


@cache
def _keys(kind: str) -> tuple[dict[str, tuple[Key, Taker, bool]], tuple[str, ...]]:
    """The keys of a table, what takes each and whether it may be empty; those it must have."""
    keys = TABLES[kind]
    known = {
        name: (
            key,
            _TAKERS[key.takes],
            not key.required and key.takes in (Takes.TEXT, Takes.STRING),
        )
        for name, key in keys.items()
    }
    return known, tuple(name for name, key in keys.items() if key.required)


def _value(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Any:
    """One value as the model has it."""
    return _TAKERS[key.takes](key, name, raw, path, lang)


def _string(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> str:
    return checked_string(name, raw, path, Takes.STRING)


def _strings(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[str]:
    items = _list(name, raw, path, Takes.STRINGS)
    return [checked_string(name, item, (*path, n), Takes.STRINGS) for n, item in enumerate(items)]


def _text(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> LocalText:
    return shaped_text(name, raw, path, lang)


def _texts(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[LocalText]:
    items = _list(name, raw, path, Takes.TEXTS)
    return [shaped_text(name, item, (*path, n), lang) for n, item in enumerate(items)]


def _names(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[str]:
    items = _list(name, raw, path, Takes.NAMES)
    return [_name(key, name, item, (*path, n), lang) for n, item in enumerate(items)]


def _number(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Decimal:
    return checked_number(name, raw, path)


def _boolean(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> bool:
    if not isinstance(raw, bool):
        raise _wrong(name, path, Takes.BOOLEAN)
    return raw


def _moment(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Moment:
    return moment_of(name, raw, path, lang)


def _codes(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[str]:
    items = _list(name, raw, path, Takes.CODES)
    return [_code(key, name, item, (*path, n), lang) for n, item in enumerate(items)]


def _pair(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> tuple[int, ...]:
    items = _list(name, raw, path, Takes.PAIR)
    if len(items) != 2:
        raise _wrong(name, path, Takes.PAIR)
    return tuple(_integer(key, name, item, (*path, n), lang) for n, item in enumerate(items))


def _promise(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Table:
    return _short_or_table(key, "on", name, raw, path, lang)


def _citations(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[Table]:
    items = _list(name, raw, path, Takes.CITATIONS)
    return [
        _short_or_table(key, "source", name, item, (*path, n), lang) for n, item in enumerate(items)
    ]


def _table(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Table:
    return shaped(_raw_table(name, raw, path, Takes.TABLE), str(key.of), path, lang)


def _tables(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[Table]:
    items = _list(name, raw, path, Takes.TABLES)
    tables = [_raw_table(name, item, (*path, n), Takes.TABLES) for n, item in enumerate(items)]
    return [shaped(told, str(key.of), (*path, n), lang) for n, told in enumerate(tables)]


def _wrong(name: str, path: Path, expected: Takes) -> Flaw:
    return Flaw(Problem.WRONG_TYPE, path, name, expected=expected)


def _list(name: str, raw: Any, path: Path, expected: Takes) -> list[Any]:
    if not isinstance(raw, list):
        raise _wrong(name, path, expected)
    return raw


def _raw_table(name: str, raw: Any, path: Path, expected: Takes) -> dict[str, Any]:
    if not isinstance(raw, dict):
        raise _wrong(name, path, expected)
    return raw


def checked_string(name: str, raw: Any, path: Path, expected: Takes) -> str:
    """Return a string that every store can hold; raises Flaw."""
    if not isinstance(raw, str):
        raise _wrong(name, path, expected)
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
        raise _wrong(name, path, Takes.PAIR if key.takes is Takes.PAIR else Takes.INTEGER)
    if not key.low <= raw <= key.high:
        raise Flaw(Problem.BAD_VALUE, path, str(raw), low=key.low, high=key.high)
    return raw


def checked_number(name: str, raw: Any, path: Path) -> Decimal:
    """Return a number of a sane size; raises Flaw."""
    if isinstance(raw, bool) or not isinstance(raw, int | Decimal):
        raise _wrong(name, path, Takes.NUMBER)
    told = Decimal(raw)
    if not told.is_finite() or len(told.as_tuple().digits) > _MOST_DIGITS:
        raise Flaw(Problem.BAD_VALUE, path, str(raw))
    if told and abs(told.adjusted()) >= _MOST_DIGITS:
        raise Flaw(Problem.BAD_VALUE, path, str(raw))
    return told


def _day(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> date:
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return raw
    told = _parsed(checked_string(name, raw, path, Takes.DAY), None, path)
    if told.first is None or told.first != told.last or told.approximate or told.uncertain:
        raise Flaw(Problem.BAD_MOMENT, path, told.edtf, reason="not_a_day")
    return told.first


def moment_of(name: str, raw: Any, path: Path, lang: Lang) -> Moment:
    """Return a moment given as EDTF, as a day, or with its words; raises Flaw."""
    if isinstance(raw, dict):
        table = shaped(raw, "moment", path, lang)
        return _parsed(table.get("edtf"), table.get("words"), (*path, "edtf"))
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return Moment.of_day(raw)
    return _parsed(checked_string(name, raw, path, Takes.MOMENT), None, path)


def _parsed(edtf: str, words: str | None, path: Path) -> Moment:
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


def shaped_text(name: str, raw: Any, path: Path, lang: Lang) -> LocalText:
    """Return a text given bare or by language; raises Flaw."""
    if isinstance(raw, str):
        told = checked_string(name, raw, path, Takes.TEXT)
        texts: dict[Lang, str | None] = {lang: told or None}
        return LocalText(texts.get(Lang.RU), texts.get(Lang.KK), texts.get(Lang.EN))
    table = shaped(_raw_table(name, raw, path, Takes.TEXT), "text", path, lang)
    given: dict[Lang, str | None] = {known: table.get(known.value) for known in Lang}
    own = frozenset(Lang(code) for code in table.get("own", ()))
    for mine in sorted(own):
        if not given[mine]:
            raise table.flaw(Problem.BAD_VALUE, "own", mine.value)
    return LocalText(given[Lang.RU], given[Lang.KK], given[Lang.EN], own)


def _short_or_table(key: Key, main: str, name: str, raw: Any, path: Path, lang: Lang) -> Table:
    """A table that may be given as its main value alone."""
    if isinstance(raw, dict):
        return shaped(raw, str(key.of), path, lang)
    if not isinstance(raw, str | date):
        raise _wrong(name, path, key.takes)
    told = _value(TABLES[str(key.of)][main], name, raw, path, lang)
    return Table(str(key.of), path, {main: told})


def _deadline(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Table:
    """A deadline's table, to which ``known`` is added: whether there is one at all."""
    if raw in (DeadlineKnown.NOT_KNOWN.value, DeadlineKnown.NONE.value):
        return Table("deadline", path, {"known": DeadlineKnown(raw)})
    if isinstance(raw, date) and not isinstance(raw, datetime):
        raw = raw.isoformat()
    table = _short_or_table(key, "phrase", name, raw, path, lang)
    table.values["known"] = DeadlineKnown.GIVEN
    return table


_TAKERS: dict[Takes, Taker] = {
    Takes.TEXT: _text,
    Takes.TEXTS: _texts,
    Takes.STRING: _string,
    Takes.STRINGS: _strings,
    Takes.NAME: _name,
    Takes.NAMES: _names,
    Takes.INTEGER: _integer,
    Takes.NUMBER: _number,
    Takes.BOOLEAN: _boolean,
    Takes.DAY: _day,
    Takes.MOMENT: _moment,
    Takes.CODE: _code,
    Takes.CODES: _codes,
    Takes.PAIR: _pair,
    Takes.PROMISE: _promise,
    Takes.DEADLINE: _deadline,
    Takes.CITATIONS: _citations,
    Takes.TABLE: _table,
    Takes.TABLES: _tables,
}

"""From what the TOML reader returns to tables whose every key and type has been looked at.

The rule: after this, a value is of the model's own kind (LocalText, Moment, date, Decimal) and a
table holds only keys that it may hold; whether names lead anywhere is checked later, since that
needs the whole file.
"""

from __future__ import annotations

from datetime import date, datetime
from functools import cache
from typing import Any

from coopplan.exchange.planformat.flaws import Flaw, Path, Problem, nearest
from coopplan.exchange.planformat.key import Key, Takes
from coopplan.exchange.planformat.keys import TABLES
from coopplan.exchange.planformat.scalars import (
    SCALARS,
    Taker,
    checked_string,
    list_of,
    moment_told,
    raw_table,
    wrong,
)
from coopplan.model.codes import DeadlineKnown
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText


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


def _text(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> LocalText:
    return shaped_text(name, raw, path, lang)


def _texts(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[LocalText]:
    items = list_of(name, raw, path, Takes.TEXTS)
    return [shaped_text(name, item, (*path, n), lang) for n, item in enumerate(items)]


def _moment(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Moment:
    return moment_of(name, raw, path, lang)


def _promise(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Table:
    return _short_or_table(key, "on", name, raw, path, lang)


def _citations(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[Table]:
    items = list_of(name, raw, path, Takes.CITATIONS)
    return [
        _short_or_table(key, "source", name, item, (*path, n), lang) for n, item in enumerate(items)
    ]


def _table(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> Table:
    return shaped(raw_table(name, raw, path, Takes.TABLE), str(key.of), path, lang)


def _tables(key: Key, name: str, raw: Any, path: Path, lang: Lang) -> list[Table]:
    items = list_of(name, raw, path, Takes.TABLES)
    tables = [raw_table(name, item, (*path, n), Takes.TABLES) for n, item in enumerate(items)]
    return [shaped(told, str(key.of), (*path, n), lang) for n, told in enumerate(tables)]


def moment_of(name: str, raw: Any, path: Path, lang: Lang) -> Moment:
    """Return a moment given as EDTF, as a day, or with its words; raises Flaw."""
    if isinstance(raw, dict):
        table = shaped(raw, "moment", path, lang)
        return moment_told(table.get("edtf"), table.get("words"), (*path, "edtf"))
    if isinstance(raw, date) and not isinstance(raw, datetime):
        return Moment.of_day(raw)
    return moment_told(checked_string(name, raw, path, Takes.MOMENT), None, path)


def shaped_text(name: str, raw: Any, path: Path, lang: Lang) -> LocalText:
    """Return a text given bare or by language; raises Flaw."""
    if isinstance(raw, str):
        told = checked_string(name, raw, path, Takes.TEXT)
        texts: dict[Lang, str | None] = {lang: told or None}
        return LocalText(texts.get(Lang.RU), texts.get(Lang.KK), texts.get(Lang.EN))
    table = shaped(raw_table(name, raw, path, Takes.TEXT), "text", path, lang)
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
        raise wrong(name, path, key.takes)
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
    **SCALARS,
    Takes.TEXT: _text,
    Takes.TEXTS: _texts,
    Takes.MOMENT: _moment,
    Takes.PROMISE: _promise,
    Takes.DEADLINE: _deadline,
    Takes.CITATIONS: _citations,
    Takes.TABLE: _table,
    Takes.TABLES: _tables,
}

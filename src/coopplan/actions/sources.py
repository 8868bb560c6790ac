"""Sources: adding and changing them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from coopplan.actions.changing import changed
from coopplan.actions.own_keys import source_key
from coopplan.errors import BadRef, RefTaken, UnknownRef
from coopplan.model.source import Source
from coopplan.model.text import fold
from coopplan.store import load, load_register, refs, rows
from coopplan.store.book import Book
from coopplan.store.tables import register as tables
from coopplan.store.writer import Writer

_KEY = re.compile(r"[^\s/#]{1,80}")
_REF = re.compile(r"s[1-9]\d{0,8}", re.ASCII)


def add_source(w: Writer, source: Source) -> str:
    """Register a source and give back its ref (``s12``); its own ``ref`` does not count.

    Without a key it gets one of its own. Raises RefTaken when the key is in use.
    """
    if source.key and load.sources_by_key(w.reader, w.known, (source.key,)):
        raise RefTaken(ref=source.key, kind="source")
    return record_source(w, Book(w), source)


def edit_source(w: Writer, ref: str, was: Source | None = None, /, **changes: Any) -> str:
    """Change fields of a source; nothing is written when nothing changes.

    ``was``: what the changes were made of. Raises RegisterMoved where a field is another by now.
    """
    number = int(ref[1:]) if _REF.fullmatch(ref) else 0
    found = load_register.sources(w.reader, w.known, (number,)).get(ref)
    if found is None:
        raise UnknownRef(ref=ref, kind="source", near=refs.near(w.reader, ref, "source", w.known))
    source = changed(found, "source", ("ref", "key"), changes, was)
    if source != found:
        record_source(w, Book(w), source)
    return ref


def record_source(w: Writer, book: Book, source: Source, keys: Keys | None = None) -> str:
    """Write a version of a source, and the source where its key is new; gives back its ref.

    ``keys`` are those there are, where they were asked for before.
    """
    keys = keys or Keys(w, (source.key,))
    if source.key in keys.rows:
        number, row = keys.rows[source.key]
    else:
        keys.last = number = keys.last + 1
        key = source.key or source_key(source, f"s{number}")
        if not _KEY.fullmatch(key) or _REF.fullmatch(key):
            raise BadRef(ref=key, kind="source")
        row = w.put(tables.Source, number=number, key=key, key_folded=fold(key))
        keys.rows[key] = number, row
    w.put(tables.SourceVersion, source_id=row, **rows.source(source))
    book.learn("source", f"s{number}", row)
    return f"s{number}"


class Keys:
    """Number and row by key of sources, those undone included, and the last number given."""

    def __init__(self, w: Writer, told: Iterable[str]) -> None:
        sql = "SELECT id, number, key FROM source WHERE key IN :keys"
        found = w.reader.rows(sql, keys=tuple(told))
        self.rows: dict[str, tuple[int, int]] = {r["key"]: (r["number"], r["id"]) for r in found}
        last = w.reader.row("SELECT max(number) AS last FROM source")
        self.last: int = (last["last"] if last else None) or 0

"""Sources: adding and changing them."""

from __future__ import annotations

import re
from typing import Any

from coopplan.actions.changing import changed
from coopplan.errors import BadRef, RefTaken, UnknownRef
from coopplan.model.source import Source
from coopplan.model.text import fold
from coopplan.store import load_register, refs, rows
from coopplan.store.book import Book
from coopplan.store.tables import register as tables
from coopplan.store.writer import Writer

_KEY = re.compile(r"[^\s/#]{1,80}")
_REF = re.compile(r"s[1-9]\d{0,8}", re.ASCII)


def add_source(w: Writer, source: Source) -> str:
    """Register a source and give back its ref (``s12``); its own ``ref`` does not count.

    Without a key it gets its ref for one. Raises RefTaken when the key is in use.
    """
    if source.key and _by_key(w, source.key) is not None:
        raise RefTaken(ref=source.key, kind="source")
    return record_source(w, Book(w), source)


def edit_source(w: Writer, ref: str, **changes: Any) -> str:
    """Change fields of a source; nothing is written when nothing changes."""
    number = int(ref[1:]) if _REF.fullmatch(ref) else 0
    found = load_register.sources(w.reader, w.known, (number,)).get(ref)
    if found is None:
        raise UnknownRef(ref=ref, kind="source", near=refs.near(w.reader, ref, "source", w.known))
    source = changed(found, "source", ("ref", "key"), changes)
    if source != found:
        record_source(w, Book(w), source)
    return ref


def record_source(w: Writer, book: Book, source: Source) -> str:
    """Write a version of a source, and the source where its key is new; gives back its ref."""
    number = _by_key(w, source.key, counting=False) if source.key else None
    if number is None:
        last = w.reader.row("SELECT max(number) AS last FROM source")
        number = ((last["last"] if last else None) or 0) + 1
        key = source.key or f"s{number}"
        if not _KEY.fullmatch(key) or (_REF.fullmatch(key) and key != f"s{number}"):
            raise BadRef(ref=key, kind="source")
        row = w.put(tables.Source, number=number, key=key, key_folded=fold(key))
    else:
        found = w.reader.row("SELECT id FROM source WHERE number = :number", number=number)
        assert found is not None
        row = found["id"]
    w.put(tables.SourceVersion, source_id=row, **rows.source(source))
    book.learn("source", f"s{number}", row)
    return f"s{number}"


def _by_key(w: Writer, key: str, *, counting: bool = True) -> int | None:
    """The number of the source with this key; ``counting`` leaves out one that was undone."""
    found = w.reader.row("SELECT id, number FROM source WHERE key = :key", key=key)
    if found is None:
        return None
    number = int(found["number"])
    if counting and not load_register.sources(w.reader, w.known, (number,)):
        return None
    return number

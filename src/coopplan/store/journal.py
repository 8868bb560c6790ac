"""Undo and redo.

The rule: nothing is deleted. Undoing writes an entry that switches another one off, redoing one
that switches it on; what counts is worked out when it is read. An entry on which later ones build
stays.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Table

from coopplan import errors
from coopplan.store.load import Entry, line_of
from coopplan.store.reading import Reader, Record
from coopplan.store.tables.journal import Switch
from coopplan.store.tables.schema import tables
from coopplan.store.writer import Writer

UNDO, REDO = "undo", "redo"
LASTING = ("init", "upgrade", "issue", "restate")
"""Actions that are never undone."""

_ENTRY = "SELECT id, at, who, action, detail, chain FROM journal_entry"


def undo(w: Writer, number: int | None = None) -> Entry:
    """Switch an entry off: the newest that counts, or the one with this number.

    Raises NothingToUndo, UndoOfAnother (without a number), CannotUndo, AlreadyUndone,
    UndoDepends, UnknownRef.
    """
    row = _newest(w) if number is None else _numbered(w, number)
    entry = row["id"]
    if row["action"] in (*LASTING, UNDO, REDO):
        raise errors.CannotUndo(entry=entry, action=row["action"])
    if entry in w.reader.off(w.known):
        raise errors.AlreadyUndone(entry=entry)
    if number is None and row["who"] != w.who:
        raise errors.UndoOfAnother(entry=entry, who=row["who"], action=row["action"])
    later = dependents(w, entry)
    if later:
        raise errors.UndoDepends(entry=entry, later=later)
    return _switch(w, row, "off")


def redo(w: Writer) -> Entry:
    """Switch the entry undone last on again, if nothing was written since; raises NothingToRedo."""
    undone: list[int] = []
    steps: list[tuple[str, int]] = []
    for row in _backwards(w.reader):
        if row["action"] not in (UNDO, REDO):
            break
        switched = w.reader.row("SELECT target, state FROM switch WHERE entry = :n", n=row["id"])
        assert switched is not None
        steps.append((switched["state"], switched["target"]))
    for state, target in reversed(steps):
        if state == "off":
            undone.append(target)
        else:
            undone.pop()
    if not undone:
        raise errors.NothingToRedo()
    return _switch(w, _numbered(w, undone[-1]), "on")


def dependents(w: Writer, entry: int) -> tuple[int, ...]:
    """The later entries that count and build on what this one wrote, oldest first.

    An entry builds on another when it changes a record that the other wrote a version of, or
    refers to a record that is only there through the other.
    """
    found: set[int] = set()
    for table in tables():
        for key in table.foreign_keys:
            column, parent = key.parent.name, key.column.table
            if column in ("entry", "target"):
                continue
            found |= _references(w, table, column, parent, entry)
    off = w.reader.off(w.known)
    return tuple(sorted(found - off - {w.entry}))


def _references(w: Writer, table: Table, column: str, parent: Table, entry: int) -> set[int]:
    """Later entries whose rows of a table refer to what an entry wrote in another."""
    version = _version_of(parent)
    if version is None:
        sql = (
            f"SELECT DISTINCT c.entry FROM {table.name} c JOIN {parent.name} p"
            f" ON p.id = c.{column} WHERE c.entry > :entry AND p.entry = :entry"
        )
    elif table.name == version.name and column == f"{parent.name}_id":
        # A later version of the same record: it was made from this one.
        sql = (
            f"SELECT DISTINCT c.entry FROM {table.name} c JOIN {version.name} v"
            f" ON v.{column} = c.{column} WHERE c.entry > :entry AND v.entry = :entry"
        )
    else:
        # A reference to a record that no earlier entry that counts has told of.
        key = f"{parent.name}_id"
        sql = (
            f"SELECT DISTINCT c.entry FROM {table.name} c JOIN {version.name} v"
            f" ON v.{key} = c.{column} WHERE c.entry > :entry AND v.entry = :entry"
            f" AND NOT EXISTS (SELECT 1 FROM {version.name} e WHERE e.{key} = c.{column}"
            " AND e.entry < :entry AND NOT (e.entry IN :off))"
        )
        off = tuple(w.reader.off(w.known))
        return {row["entry"] for row in w.reader.rows(sql, entry=entry, off=off)}
    return {row["entry"] for row in w.reader.rows(sql, entry=entry)}


def _version_of(identity: Table) -> Table | None:
    """The table of the versions of an identity; None for rows that are written once."""
    return identity.metadata.tables.get(f"{identity.name}_version")


def _newest(w: Writer) -> Record:
    off = w.reader.off(w.known)
    for row in _backwards(w.reader):
        if row["action"] not in (UNDO, REDO) and row["id"] not in off:
            if row["action"] in LASTING and row["id"] == 1:
                break
            return row
    raise errors.NothingToUndo()


def _backwards(reader: Reader) -> Iterator[Record]:
    """The journal from its end; in pieces, since most questions end soon."""
    bound = None
    while True:
        where = "" if bound is None else f" WHERE id < {bound}"
        rows = reader.rows(f"{_ENTRY}{where} ORDER BY id DESC LIMIT 50")
        yield from rows
        if len(rows) < 50:
            return
        bound = rows[-1]["id"]


def _numbered(w: Writer, number: int) -> Record:
    row = w.reader.row(f"{_ENTRY} WHERE id = :n", n=number) if 0 < number < 2**31 else None
    if row is None:
        raise errors.UnknownRef(ref=f"#{number}", kind="entry", near=(f"#{w.before.entry}",))
    return row


def _switch(w: Writer, row: Record, state: str) -> Entry:
    w.put(Switch, target=row["id"], state=state)
    w.reader.forget()
    w.detail = w.detail or f"#{row['id']}"
    return line_of(row, off=state == "off")

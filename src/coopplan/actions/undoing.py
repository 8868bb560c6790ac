"""Undo and redo: entries that switch an entry off, or on again."""

from __future__ import annotations

from coopplan.store import journal
from coopplan.store.load import Entry
from coopplan.store.writer import Writer


def undo(w: Writer, number: int | None = None) -> Entry:
    """Switch off the newest entry, or the one with this number; gives back that entry.

    Raises NothingToUndo, UndoOfAnother, CannotUndo, AlreadyUndone, UndoDepends, UnknownRef.
    """
    return journal.undo(w, number)


def redo(w: Writer) -> Entry:
    """Switch the entry undone last on again; gives back that entry. Raises NothingToRedo."""
    return journal.redo(w)

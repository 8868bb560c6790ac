"""The journal: every change with its instant and its maker, and the switches of undo and redo."""

from __future__ import annotations

from enum import StrEnum

from sqlmodel import Field, SQLModel

from coopplan.store.tables.base import Row, coded, row_of


class SwitchState(StrEnum):
    """Whether the rows of an entry count."""

    ON = "on"
    OFF = "off"


class JournalEntry(SQLModel, table=True):
    """One command that changed something: one transaction, one entry.

    ``at`` is UTC with microseconds, never below that of the entry before. ``content_hash`` is the
    SHA-256 of the rows that the entry wrote, ``chain`` that of this entry and the chain before it.
    """

    __tablename__ = "journal_entry"
    model_config = {"extra": "forbid", "strict": True}

    id: int = Field(primary_key=True, sa_column_kwargs={"autoincrement": False})
    at: str = Field(index=True, regex=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$")
    who: str = Field(min_length=1)
    action: str = Field(min_length=1)
    detail: str = ""
    content_hash: str = Field(min_length=64, max_length=64)
    chain: str = Field(min_length=64, max_length=64)


class Switch(Row, table=True):
    """An entry switched off (undo) or on again (redo); the last one for an entry counts."""

    __tablename__ = "switch"

    target: int = row_of("journal_entry", index=True)
    state: str = coded(SwitchState)

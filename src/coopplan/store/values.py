"""Columns in, values out: the counterpart of `rows`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any

from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline, from_json_dict
from coopplan.model.measure import DeadlineVersion
from coopplan.model.moment import Moment
from coopplan.model.text import Lang, LocalText

Record = Mapping[str, Any]

NO_TEXT = LocalText()


@lru_cache(maxsize=16)
def langs(listed: str | None) -> tuple[Lang, ...]:
    """Languages from their list."""
    return tuple(Lang(lang) for lang in listed.split(",")) if listed else ()


@lru_cache(maxsize=16)
def own(listed: str | None) -> frozenset[Lang]:
    """Which languages of a text are our own translation."""
    return frozenset(langs(listed))


def local(row: Record, name: str) -> LocalText:
    """A text in the languages of the register."""
    ru, kk, en = row[f"{name}_ru"], row[f"{name}_kk"], row[f"{name}_en"]
    if ru is None and kk is None and en is None:
        return NO_TEXT
    return LocalText(ru, kk, en, own(row[f"{name}_own"]))


def moment(row: Record, name: str) -> Moment | None:
    """A moment, or None where none was told."""
    edtf = row[f"{name}_edtf"]
    return None if edtf is None else Moment.parse(edtf, row[f"{name}_words"])


def needed_moment(row: Record, name: str) -> Moment:
    """A moment that every row of its table has."""
    return Moment.parse(row[f"{name}_edtf"], row[f"{name}_words"])


def day(text: str | None) -> date | None:
    """A day."""
    return None if text is None else date.fromisoformat(text)


def needed_day(text: str) -> date:
    """A day that every row of its table has."""
    return date.fromisoformat(text)


def decimal(text: str | None) -> Decimal | None:
    """A decimal number, exactly as it was written."""
    return None if text is None else Decimal(text)


def maybe(value: int | None) -> bool | None:
    """Yes, no or not known."""
    return None if value is None else bool(value)


@lru_cache(maxsize=256)
def _deadline(reading: str) -> Deadline:
    import json

    return from_json_dict(json.loads(reading))


def deadline(row: Record) -> DeadlineVersion:
    """A version of a deadline."""
    return DeadlineVersion(
        known=DeadlineKnown(row["known"]),
        deadline=_deadline(row["reading"]) if row["reading"] else None,
        on=day(row["amended_on"]),
        basis=row["basis"],
        reason=local(row, "reason"),
        approved=bool(row["approved"]),
        entry=row["entry"],
    )

"""Instants of the journal: UTC, microseconds, as text that sorts by time."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

from coopplan.errors import BadInstant

_SHAPE = r"(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(\.\d{1,6})?)?\s*(Z|[+-]\d\d:?\d\d)?"


def stamp(moment: datetime) -> str:
    """The instant as the journal writes it; a naive one is taken as UTC."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def just_after(text: str) -> str:
    """The first instant that a ``--known-at`` leaves out.

    A day includes all of it, a minute and a second too; without an offset it is UTC. Raises
    BadInstant.
    """
    shape = re.fullmatch(_SHAPE, text.strip(), re.ASCII)
    if shape is None:
        raise BadInstant(value=text)
    day, minute, second, fraction, offset = shape.groups()
    if (fraction and not second) or (offset and not minute):
        raise BadInstant(value=text)
    whole = f"{day}T{minute or '00:00'}{second or ':00'}{fraction or ''}"
    try:
        instant = datetime.fromisoformat(whole + (offset or "Z"))
        return stamp(instant + _step(minute, second, fraction))
    except (ValueError, OverflowError):
        raise BadInstant(value=text) from None


def _step(minute: str | None, second: str | None, fraction: str | None) -> timedelta:
    if fraction:
        return timedelta(microseconds=1)
    if second:
        return timedelta(seconds=1)
    return timedelta(minutes=1) if minute else timedelta(days=1)

"""A filter of measures as a value: what the filter words of lists mean, once they are read.

The rule: it says what is asked and not how; `coopplan.reports.filtering` asks it of a measure's
line, `coopplan.store.narrowing` asks the database what it can tell of it.
"""

from __future__ import annotations

from coopplan.model.frozen import frozen


@frozen
class Text:
    """A text looked for in refs and titles."""

    text: str


@frozen
class Tag:
    """``+overdue``."""

    name: str


@frozen
class Field:
    """``status:done,cancelled``: the field has one of the values."""

    name: str
    values: tuple[str, ...]


@frozen
class Compare:
    """``due<2026-Q2``, ``slip>=180``; ``value`` as it was typed."""

    name: str
    operator: str
    value: str


@frozen
class Not:
    """What does not pass."""

    inner: Filter


@frozen
class And:
    """What passes all, two or more."""

    parts: tuple[Filter, ...]


@frozen
class Or:
    """What passes one at least, of two or more."""

    parts: tuple[Filter, ...]


Filter = Text | Tag | Field | Compare | Not | And | Or

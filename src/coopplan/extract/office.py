"""An office as a text names it."""

from __future__ import annotations

from coopplan.model.frozen import frozen


@frozen
class Office:
    """An office named in the text: ``name`` in the nominative, ``case`` of its head noun.

    ``plural``: «губернаторы», said of several people at once.
    """

    name: str
    start: int
    end: int
    case: str | None
    plural: bool

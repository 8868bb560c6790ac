"""One naming of a place or a body in a text."""

from __future__ import annotations

from coopplan.extract.gazetteer import Entry
from coopplan.model.frozen import frozen


@frozen
class Mention:
    """One naming of a place; ``name`` is what to call it, in the nominative.

    ``weak``: an adjective or a bare name that can mean something else. ``case`` is the grammatical
    case that an organisation is named in, where its form tells.
    """

    entry: Entry
    start: int
    end: int
    name: str
    weak: bool = False
    case: str | None = None

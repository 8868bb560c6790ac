"""A hit: a place in the record where the words that were looked for stand."""

from __future__ import annotations

from coopplan.model.frozen import frozen


@frozen
class Hit:
    """Words found in one text of the record.

    ``ref`` is what the text belongs to and ``kind`` its kind: agreement, measure, statement,
    indicator, source, voice, party. ``field`` names the text (title, note, quote, …), ``lang`` its
    language where that is known. ``lit`` are the places of the words, start and end. ``score`` is
    out of 100 and more: the nearer the forms and the weightier the field, the higher.
    """

    ref: str
    kind: str
    field: str
    lang: str | None
    text: str
    lit: tuple[tuple[int, int], ...]
    score: int


@frozen
class Found:
    """The hits of a search, the best first; ``total`` counts those that ``hits`` leave out too.

    ``more``: the record holds so many that not all were looked at. ``partly``: nowhere do all the
    words stand together, so texts with some of them are shown.
    """

    asked: str
    hits: tuple[Hit, ...]
    total: int
    more: bool = False
    partly: bool = False

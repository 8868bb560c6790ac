"""A measure that a person found in a text where none was read.

The rule: what it is called, what it is about and how far it is are told from its words, as of every
measure; where no rule sees how far it is it is taken for planned, which the person can change.
"""

from __future__ import annotations

from coopplan.extract import quoted, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.draft import DraftMeasure
from coopplan.extract.proposed import proposed
from coopplan.extract.sectors import sector
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Piece, cues, ruling
from coopplan.extract.titles import called, title
from coopplan.model.codes import Status
from coopplan.model.text import Lang


def measure(source: str, typed: str, lang: Lang) -> DraftMeasure | None:
    """Return the measure whose quote was typed; None where these words are not in the text."""
    page = article(source)
    place = quoted.place(page, typed)
    if place is None:
        return None
    span = Span(*place, page.text[slice(*place)])
    sentences = sentences_told.read(page, lang)
    found = [
        (told, _common(span, told.span), [one for one in pieces if _common(span, one)])
        for told, pieces in zip(sentences, proposed(sentences, lang), strict=True)
        if _common(span, told.span)
    ]
    name, status = called(span.text, lang), Status.PLANNED
    if found:
        told, _, pieces = max(found, key=lambda one: one[1])
        piece = _piece(span, pieces, lang)
        if piece is not None:
            name, status = title(span.text, told, piece, lang), piece.cue.status
    start, end = page.at(span.start, span.end)
    return DraftMeasure(name, sector(span.text), status, source[start:end], start, end)


def _piece(span: Span, pieces: list[Piece], lang: Lang) -> Piece | None:
    """Return what the rules see in a quote: the promise that most of it is, else its cue alone."""
    if pieces:
        return max(pieces, key=lambda one: _common(span, one))
    there = cues(span, lang) if lang is not Lang.KK else []
    return Piece(span.start, span.end, ruling(there)) if there else None


def _common(span: Span, other: Span | Piece) -> int:
    """Return how many letters two stretches have in common."""
    return max(0, min(span.end, other.end) - max(span.start, other.start))

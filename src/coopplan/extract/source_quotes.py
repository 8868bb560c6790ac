"""What was read of an article, quoted from the source itself.

The rule: a quote is an exact part of the source, which in HTML has tags where the text has spaces.
"""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.extract import measures, told
from coopplan.extract.clean import Article
from coopplan.extract.documents_told import Main
from coopplan.extract.draft import (
    DraftDocument,
    DraftFigure,
    DraftMeasure,
    DraftPromise,
    Note,
    NoteCode,
    Told,
)

_AGENCY = re.compile(r"^[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{4,}[.\s–-]+(?=[A-ZА-ЯӘҒҚҢӨҰҮҺІ])")


def document(page: Article, one: Main) -> DraftDocument:
    """Return one of the documents that the article tells of, quoted by the first words about it."""
    span = one.anchors[0].span
    state = Told.PLANNED if one.planned else Told.EARLIER if one.earlier else Told.SIGNED
    start, end = page.at(span.start, span.end)
    return DraftDocument(one.kind, state, page.source[start:end], start, end)


def title(page: Article, sentences: list[told.Told]) -> str:
    """Return the headline, or where there is none the first whole sentence, at most 300 letters."""
    if page.title is not None and sentences and sentences[0].headline:
        return " ".join(page.title.text.strip("•-–—* \t").split())
    spoken = [one.span.text for one in sentences if len(one.span.text.split()) > 7]
    first = spoken or [one.span.text for one in sentences]
    return " ".join(_AGENCY.sub("", first[0]).split())[:300] if first else ""


def measure(page: Article, one: DraftMeasure) -> DraftMeasure:
    """Return a measure, and the promise in it, with their quotes from the source."""
    start, end = page.at(one.start, one.end)
    promise = None
    if one.promise is not None:
        begin, stop = page.at(one.promise.start, one.promise.end)
        promise = DraftPromise(one.promise.promise, page.source[begin:stop], begin, stop)
    quote = page.source[start:end]
    return replace(one, quote=quote, start=start, end=end, promise=promise)


def figure(page: Article, one: DraftFigure) -> DraftFigure:
    """Return a figure with its quote from the source."""
    start, end = page.at(one.start, one.end)
    quote = page.source[start:end]
    return DraftFigure(one.value, one.unit, one.subject, one.period, quote, start, end)


def noted(page: Article, one: Note) -> Note:
    """Return a note with its quote from the source."""
    start, end = page.at(one.start, one.end)
    return Note(one.code, page.source[start:end], start, end)


def notes(main: Main, signed: bool, found: tuple[DraftMeasure, ...], page: Article) -> list[Note]:
    """Return the notes on the whole: a signing to come, no signatory, one project told twice."""
    notes = []
    if main.planned:
        first = main.anchors[0].span
        notes.append(
            noted(page, Note(NoteCode.SIGNING_PLANNED, first.text, first.start, first.end))
        )
    elif main.anchors and not signed:
        first = main.anchors[0].span
        notes.append(noted(page, Note(NoteCode.NO_SIGNATORY, first.text, first.start, first.end)))
    for at, one in enumerate(found):
        if any(_same_project(one, other) for other in found[:at]):
            notes.append(Note(NoteCode.TWO_STATUSES, one.quote, one.start, one.end))
    return notes


def _same_project(one: DraftMeasure, other: DraftMeasure) -> bool:
    """Tell whether two quotes share most of their words and differ in status."""
    mine, theirs = measures.gist(one.quote), measures.gist(other.quote)
    common = len(mine & theirs)
    return (
        one.status is not other.status and common >= 2 and common * 2 >= min(len(mine), len(theirs))
    )

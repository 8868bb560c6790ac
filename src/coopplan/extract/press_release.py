"""A press release in, a draft out: the one way into this package."""

from __future__ import annotations

import re

from coopplan.errors import UnreadableArticle
from coopplan.extract import figures, language, measures, parties, signatories, signing, term, told
from coopplan.extract.clean import Article, article
from coopplan.extract.draft import Draft, DraftFigure, DraftMeasure, Note, NoteCode
from coopplan.extract.statuses import MOVED
from coopplan.model.text import Lang

_LONGEST = 1_000_000
_AGENCY = re.compile(r"^[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{4,}[.\s–-]+(?=[A-ZА-ЯӘҒҚҢӨҰҮҺІ])")


def extract(source: str, lang: Lang | None = None) -> Draft:
    """Return what a press release says of an agreement; places are characters of ``source``.

    Raises ``NoArticleText`` where there is nothing to read, ``UnsupportedLanguage`` for a language
    other than ru, kk, en, ``TextExtraMissing`` for a Russian text without pymorphy3,
    ``UnreadableArticle`` for one longer than a million characters.
    """
    if len(source) > _LONGEST:
        raise UnreadableArticle(path=None, reason="too_large")
    page = article(source)
    lang = lang or language.detect("\n".join(line.text for line in page.body) or page.text)
    if lang is Lang.RU:
        from coopplan.extract import morphology

        morphology.ensure()
    sentences = told.read(page, lang)
    main = signing.main_document(sentences, lang)
    people = [] if main.planned else signing.signers(main, lang)
    people = people or signing.in_person(main, sentences)
    if lang is Lang.RU and not main.planned:
        people += signing.unnamed(main, sentences, people)
    elif lang is Lang.KK:
        people += signing.unnamed_head(main, sentences, people)
    sides = parties.parties(main, sentences, people, lang)
    day, day_notes = signing.signing_day(main, sentences)
    span, span_notes = term.period(main, sentences, lang)
    found = tuple(_cut(page, one) for one in measures.find(sentences, lang))
    notes = [*day_notes, *span_notes, *_notes(main, bool(people), found, page)]
    return Draft(
        lang=lang,
        title=_title(page, sentences),
        kind=main.kind,
        parties=tuple(one.name for one in sides),
        signatories=tuple(signatories.signatories(people, sentences, sides, lang)),
        signed_on=day,
        signed_at=signing.signing_place(main, sentences, lang),
        period=(span.first, span.last) if span else None,
        measures=found,
        figures=tuple(_cut_figure(page, one) for one in figures.find(sentences)),
        sides=tuple(one.entry for one in sides),
        notes=tuple(notes),
    )


def _title(page: Article, sentences: list[told.Told]) -> str:
    if page.title is not None:
        return " ".join(page.title.text.strip("•-–—* \t").split())
    spoken = [one.span.text for one in sentences if len(one.span.text.split()) > 7]
    first = spoken or [one.span.text for one in sentences]
    return " ".join(_AGENCY.sub("", first[0]).split())[:300] if first else ""


def _cut(page: Article, one: DraftMeasure) -> DraftMeasure:
    """Quote the source itself, which in HTML has tags where the text has spaces."""
    quote = page.source[one.start : one.end]
    return DraftMeasure(one.title, one.sector, one.status, quote, one.start, one.end)


def _cut_figure(page: Article, one: DraftFigure) -> DraftFigure:
    quote = page.source[one.start : one.end]
    return DraftFigure(one.value, one.unit, one.subject, one.period, quote, one.start, one.end)


def _notes(
    main: signing.Main, signed: bool, found: tuple[DraftMeasure, ...], page: Article
) -> list[Note]:
    notes = []
    if main.planned:
        first = main.anchors[0].span
        notes.append(Note(NoteCode.SIGNING_PLANNED, first.text, first.start, first.end))
    elif main.anchors and not signed:
        first = main.anchors[0].span
        notes.append(Note(NoteCode.NO_SIGNATORY, first.text, first.start, first.end))
    for at, one in enumerate(found):
        if any(_same_project(one, other) for other in found[:at]):
            notes.append(Note(NoteCode.TWO_STATUSES, one.quote, one.start, one.end))
        if MOVED.search(one.quote):
            notes.append(Note(NoteCode.MOVED_PROMISE, one.quote, one.start, one.end))
    return notes


def _same_project(one: DraftMeasure, other: DraftMeasure) -> bool:
    """Tell whether two quotes share most of their words and differ in status."""
    mine, theirs = measures.gist(one.quote), measures.gist(other.quote)
    common = len(mine & theirs)
    return (
        one.status is not other.status and common >= 2 and common * 2 >= min(len(mine), len(theirs))
    )

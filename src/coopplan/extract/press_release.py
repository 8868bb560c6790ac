"""A press release in, a draft out: the one way into this package."""

from __future__ import annotations

import re
from dataclasses import replace

from coopplan.errors import NoSuchDocument, UnreadableArticle
from coopplan.extract import (
    evidence,
    figures,
    kind_told,
    language,
    measures,
    moved,
    other_documents,
    parties,
    sentences_told,
    signatories,
    signing,
    signing_day,
    signing_place,
    term,
    told,
)
from coopplan.extract.clean import Article, article
from coopplan.extract.documents_told import Main
from coopplan.extract.draft import (
    Draft,
    DraftDocument,
    DraftFigure,
    DraftMeasure,
    DraftPromise,
    Evidence,
    Note,
    NoteCode,
    Told,
)
from coopplan.extract.en import framed as framed_en
from coopplan.extract.en import glad_to_sign as glad_to_sign_en
from coopplan.extract.en import governed_regions as governed_regions_en
from coopplan.extract.en import in_context as in_context_en
from coopplan.extract.en import jointly as jointly_en
from coopplan.extract.en import meant as meant_en
from coopplan.extract.en import ministers as ministers_en
from coopplan.extract.en import people as people_en
from coopplan.extract.en import represented as represented_en
from coopplan.extract.en import sides as sides_en
from coopplan.extract.en import spelled as spelled_en
from coopplan.extract.en import spoken as spoken_en
from coopplan.extract.en import units as units_en
from coopplan.extract.en import unseated as unseated_en
from coopplan.extract.en import with_him as with_him_en
from coopplan.extract.kk import coming as coming_kk
from coopplan.extract.kk import namesakes as namesakes_kk
from coopplan.extract.kk import own_state as own_state_kk
from coopplan.extract.kk import posts as posts_kk
from coopplan.extract.kk import signers as signers_kk
from coopplan.extract.kk import told_states as told_states_kk
from coopplan.extract.kk import whereabouts as whereabouts_kk
from coopplan.extract.learned.candidates import Reading
from coopplan.extract.learned.for_whom import signed_for
from coopplan.extract.learned.sides import weighed
from coopplan.extract.learned.signers import who_signed
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import all_signed as all_signed_ru
from coopplan.extract.ru import by_centres as by_centres_ru
from coopplan.extract.ru import coming as coming_ru
from coopplan.extract.ru import for_states as for_states_ru
from coopplan.extract.ru import last_side as last_side_ru
from coopplan.extract.ru import ministers as ministers_ru
from coopplan.extract.ru import ministries_in_full as ministries_in_full_ru
from coopplan.extract.ru import narrator as narrator_ru
from coopplan.extract.ru import plural_heads as plural_heads_ru
from coopplan.extract.ru import said_names as said_names_ru
from coopplan.extract.ru import sure_sides as sure_sides_ru
from coopplan.model.text import Lang

_LONGEST = 1_000_000
_AGENCY = re.compile(r"^[A-ZА-ЯӘҒҚҢӨҰҮҺІ]{4,}[.\s–-]+(?=[A-ZА-ЯӘҒҚҢӨҰҮҺІ])")


def extract(source: str, lang: Lang | None = None, document: int = 1) -> Draft:
    """Return what a press release says of an agreement; places are characters of ``source``.

    ``document`` says of which one, where the text tells of several: 1 is the one that it is about.

    Raises ``NoArticleText`` where there is nothing to read, ``UnsupportedLanguage`` for a language
    other than ru, kk, en, ``TextExtraMissing`` for a Russian text without pymorphy3,
    ``UnreadableArticle`` for one longer than a million characters, ``NoSuchDocument``.
    """
    if len(source) > _LONGEST:
        raise UnreadableArticle(path=None, reason="too_large")
    page = article(source)
    lang = lang or language.detect("\n".join(line.text for line in page.body) or page.text)
    if lang is Lang.RU:
        from coopplan.language import morphology

        morphology.ensure()
    sentences = sentences_told.read(page, lang)
    if lang is Lang.EN:
        sentences = in_context_en.read(sentences)
    there = other_documents.documents(sentences, lang)
    if not 1 <= document <= len(there):
        raise NoSuchDocument(number=document, count=len(there))
    by_rules = read(sentences, there, document, lang)
    main, own = by_rules.main, by_rules.own
    people = who_signed(by_rules) if document == 1 else by_rules.signers
    sides = weighed(by_rules, people) if document == 1 else by_rules.sides
    if lang is Lang.EN:
        sides = units_en.whole(sides, main.anchors)
        sides = [unseated_en.without_seat(one, sentences) for one in sides]
        sides = [spelled_en.by_letters(one, sentences) for one in sides]
    if lang is Lang.RU:
        sides = for_states_ru.meant(sides, main, sentences)
        sides = by_centres_ru.meant(sides, main, sentences, people)
        sides = said_names_ru.called(ministries_in_full_ru.called(sides, sentences), sentences)
    if lang is Lang.KK and document == 1:
        sides = namesakes_kk.of_signers(sides, people, sentences)
        sides = whereabouts_kk.without(sides, people, main, sentences)
    day, day_notes = signing_day.signing_day(main, own)
    span, span_notes = term.period(main, own, lang)
    place = signing_place.signing_place(main, own, lang)
    about = sentences if document == 1 else own
    read_in = measures.find(about, lang)
    moves = [_noted(page, one) for one in moved.notes(about, read_in, lang)]
    found = tuple(_cut(page, one) for one in read_in)
    by_office = signatories.signatories(people, sentences, sides, lang)
    signed = tuple(signed_for(by_rules, by_office, sides) if document == 1 else by_office)
    if by_rules.sure:
        names = {one.name for one in sides}
        signed = tuple(one for one in signed if one.party is None or one.party in names)
    if lang is Lang.RU:
        signed = last_side_ru.given(signed, [one.name for one in sides])
    if lang is Lang.KK:
        signed = tuple(posts_kk.with_office(one, sides, sentences) for one in signed)
    kind = kind_told.between(main.kind, sides, lang)
    entries = [one.entry for one in sides]
    if lang is Lang.EN:
        entries = governed_regions_en.meant(sides, signed, sentences)
    hints = [_noted(page, one) for one in (*day_notes, *span_notes)]
    notes = [*hints, *_notes(main, bool(people), found, page), *moves]
    return Draft(
        lang=lang,
        title=_title(page, sentences if document == 1 else own),
        kind=kind,
        parties=tuple(one.name for one in sides),
        signatories=signed,
        signed_on=day,
        signed_at=place,
        period=(span.first, span.last) if span else None,
        measures=found,
        figures=tuple(_cut_figure(page, one) for one in figures.find(about, lang)),
        sides=tuple(entries),
        notes=tuple(notes),
        documents=tuple(
            _document(page, replace(one, kind=kind) if one is main else one)
            for one in there
            if one.anchors
        ),
        document=document,
        evidence=tuple(
            Evidence(one.field, one.at, *page.at(one.start, one.end))
            for one in evidence.of(main, own, lang, sides, signed, day, place, span)
        ),
    )


def read(sentences: list[told.Told], there: list[Main], document: int, lang: Lang) -> Reading:
    """Return what the rules read of one of the documents of an article, by its number."""
    main = there[document - 1]
    own = other_documents.stretch(main, there, sentences)
    people = _people(main, sentences, own, lang)
    alone = lang is Lang.EN and document == 1 and not main.anchors
    sides = parties.parties(main, sentences if alone else own, people, lang)
    if document > 1:
        sides = [one for one in sides if not one.weak]
    elif len(sides) < 2:
        sides = parties.parties(main, _of_now(main, sentences, lang), people, lang)
        sides = sides or parties.parties(main, sentences, people, lang)
    if lang is Lang.KK:
        sides = namesakes_kk.whole(sides, sentences)
        sides = [namesakes_kk.spelled(one, sentences) for one in sides]
        sides = own_state_kk.with_own(sides, people)
        sides = own_state_kk.in_talks(sides, main, sentences)
    told_sides = _told_sides(main, sentences, own, people, sides, lang) if document == 1 else []
    sure = bool(told_sides) and lang is not Lang.EN  # an English frame is weighed with the rest
    return Reading(sentences, main, own, people, told_sides or sides, lang, sure=sure)


def _told_sides(
    main: Main,
    sentences: list[told.Told],
    own: list[told.Told],
    people: list[Person],
    sides: list[Mention],
    lang: Lang,
) -> list[Mention]:
    """Return the sides that a sentence tells in full, which are all of the document.

    ``people`` are those who signed, ``sides`` what the rules found beside.
    """
    match lang:
        case Lang.RU:
            return sure_sides_ru.sides(main, sentences, own, people, sides)
        case Lang.EN:
            return framed_en.sides(main, sentences)
        case Lang.KK:
            return told_states_kk.sides(main, sentences)


def _of_now(main: Main, sentences: list[told.Told], lang: Lang) -> list[told.Told]:
    """Return the sentences without what a Russian text tells of agreements that were before."""
    if lang is not Lang.RU or not main.anchors:
        return sentences
    return [one for one in sentences if not one.earlier or one in main.anchors]


def _people(
    main: Main, sentences: list[told.Told], own: list[told.Told], lang: Lang
) -> list[Person]:
    """Return those who signed a document."""
    people = [] if main.planned else signing.signers(main, lang)
    if main.planned and lang is Lang.EN:
        people = sides_en.coming(main.anchors) or jointly_en.holders(main.anchors, sentences)
        return people + meant_en.meant(main.anchors, sentences, people)
    if main.planned and lang is Lang.KK:
        return coming_kk.signers(main, sentences)
    people = people or signing.in_person(main, own)
    if lang is Lang.RU:
        people += coming_ru.signers(main, own, people)
    if lang is Lang.RU and not main.planned:
        people += signing.meant(main, sentences, people)
        people += signing.unnamed(main, sentences, people)
        people += narrator_ru.signers(main, sentences, people)
        people = people or plural_heads_ru.signers(main, sentences)
        people = people or all_signed_ru.signers(main, sentences)
        people = people or plural_heads_ru.unplaced(main, sentences, people)
        people = ministers_ru.with_ministries(main, sentences, people)
    elif lang is Lang.EN and not main.planned:
        if not any(one.office is not None for one in people):
            people = jointly_en.holders(main.anchors, sentences) or people
        people = _with(people, jointly_en.with_met(main.anchors, sentences))
        people = _with(people, jointly_en.guests(main.anchors, sentences))
        people = people + meant_en.meant(main.anchors, sentences, people)
        people = people or represented_en.signers(main.anchors, sentences)
        people = people + spoken_en.speakers(main.anchors, sentences, people)
        people = _with(people, glad_to_sign_en.signers(main.anchors, sentences))
        people = _with(people, with_him_en.signers(main.anchors, sentences))
        headed = [place for one in sentences if one.headline for place in one.places]
        people = people_en.of_regions(people, headed)
        people = ministers_en.with_ministries(people, sentences)
    elif lang is Lang.KK and not main.planned:
        people += signers_kk.unnamed(main, sentences, people)
        people = _with(people, coming_kk.later(main, sentences))
        people = signers_kk.with_surnames(people, sentences)
        people = signers_kk.with_homes(people, sentences)
    return people


def _with(people: list[Person], more: list[Person]) -> list[Person]:
    """Return people and those of ``more`` who are not among them."""
    known = {one.key for one in people}
    return [*people, *(one for one in more if one.key not in known)]


def _document(page: Article, one: Main) -> DraftDocument:
    span = one.anchors[0].span
    state = Told.PLANNED if one.planned else Told.EARLIER if one.earlier else Told.SIGNED
    start, end = page.at(span.start, span.end)
    return DraftDocument(one.kind, state, page.source[start:end], start, end)


def _title(page: Article, sentences: list[told.Told]) -> str:
    if page.title is not None and sentences and sentences[0].headline:
        return " ".join(page.title.text.strip("•-–—* \t").split())
    spoken = [one.span.text for one in sentences if len(one.span.text.split()) > 7]
    first = spoken or [one.span.text for one in sentences]
    return " ".join(_AGENCY.sub("", first[0]).split())[:300] if first else ""


def _cut(page: Article, one: DraftMeasure) -> DraftMeasure:
    """Quote the source itself, which in HTML has tags where the text has spaces."""
    start, end = page.at(one.start, one.end)
    promise = None
    if one.promise is not None:
        begin, stop = page.at(one.promise.start, one.promise.end)
        promise = DraftPromise(one.promise.promise, page.source[begin:stop], begin, stop)
    quote = page.source[start:end]
    return DraftMeasure(one.title, one.sector, one.status, quote, start, end, promise)


def _cut_figure(page: Article, one: DraftFigure) -> DraftFigure:
    start, end = page.at(one.start, one.end)
    quote = page.source[start:end]
    return DraftFigure(one.value, one.unit, one.subject, one.period, quote, start, end)


def _noted(page: Article, one: Note) -> Note:
    start, end = page.at(one.start, one.end)
    return Note(one.code, page.source[start:end], start, end)


def _notes(main: Main, signed: bool, found: tuple[DraftMeasure, ...], page: Article) -> list[Note]:
    notes = []
    if main.planned:
        first = main.anchors[0].span
        notes.append(
            _noted(page, Note(NoteCode.SIGNING_PLANNED, first.text, first.start, first.end))
        )
    elif main.anchors and not signed:
        first = main.anchors[0].span
        notes.append(_noted(page, Note(NoteCode.NO_SIGNATORY, first.text, first.start, first.end)))
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

"""A press release in, a draft out: the one way into this package."""

from __future__ import annotations

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
    people_signed,
    refuted,
    sentences_told,
    signatories,
    signing_day,
    signing_place,
    source_quotes,
    term,
    told,
)
from coopplan.extract.clean import article
from coopplan.extract.documents_told import Main
from coopplan.extract.draft import Draft, DraftSignatory, Evidence
from coopplan.extract.en import framed as framed_en
from coopplan.extract.en import governed_regions as governed_regions_en
from coopplan.extract.en import in_context as in_context_en
from coopplan.extract.en import spelled as spelled_en
from coopplan.extract.en import units as units_en
from coopplan.extract.en import unseated as unseated_en
from coopplan.extract.kk import namesakes as namesakes_kk
from coopplan.extract.kk import own_state as own_state_kk
from coopplan.extract.kk import posts as posts_kk
from coopplan.extract.kk import told_states as told_states_kk
from coopplan.extract.kk import whereabouts as whereabouts_kk
from coopplan.extract.learned.candidates import Reading
from coopplan.extract.learned.for_whom import signed_for
from coopplan.extract.learned.sides import weighed
from coopplan.extract.learned.signers import who_signed
from coopplan.extract.mention import Mention
from coopplan.extract.persons import Person
from coopplan.extract.ru import by_centres as by_centres_ru
from coopplan.extract.ru import for_states as for_states_ru
from coopplan.extract.ru import last_side as last_side_ru
from coopplan.extract.ru import ministries_in_full as ministries_in_full_ru
from coopplan.extract.ru import said_names as said_names_ru
from coopplan.extract.ru import sure_sides as sure_sides_ru
from coopplan.model.text import Lang

_LONGEST = 1_000_000


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
    sides = _sides(by_rules, people, document)
    day, day_notes = signing_day.signing_day(main, own)
    span, span_notes = term.period(main, own, lang)
    place = signing_place.signing_place(main, own, lang)
    about = other_documents.about(main, there, sentences, page.text)
    claims = refuted.claims(about, lang)
    shifts = moved.moves(about, lang, claims)
    read_in = moved.given(shifts, measures.find(about, lang, claims))
    told_of = (*refuted.notes(claims), *moved.notes(shifts, read_in))
    moves = [source_quotes.noted(page, one) for one in told_of]
    found = tuple(source_quotes.measure(page, one) for one in read_in)
    signed = _signatories(by_rules, people, sides, document)
    kind = kind_told.between(main.kind, sides, lang)
    entries = [one.entry for one in sides]
    if lang is Lang.EN:
        entries = governed_regions_en.meant(sides, signed, sentences)
    hints = [source_quotes.noted(page, one) for one in (*day_notes, *span_notes)]
    notes = [*hints, *source_quotes.notes(main, bool(people), found, page), *moves]
    return Draft(
        lang=lang,
        title=source_quotes.title(page, sentences if document == 1 else own),
        kind=kind,
        parties=tuple(one.name for one in sides),
        signatories=signed,
        signed_on=day,
        signed_at=place,
        period=(span.first, span.last) if span else None,
        measures=found,
        figures=tuple(
            source_quotes.figure(page, one)
            for one in figures.find(about, lang)
            if not refuted.denied(claims, one.start, one.end)
        ),
        sides=tuple(entries),
        notes=tuple(notes),
        documents=tuple(
            source_quotes.document(page, replace(one, kind=kind) if one is main else one)
            for one in there
            if one.anchors
        ),
        document=document,
        evidence=tuple(
            Evidence(one.field, one.at, *page.at(one.start, one.end))
            for one in evidence.of(main, own, lang, sides, signed, day, place, span)
        ),
    )


def _sides(by_rules: Reading, people: list[Person], document: int) -> list[Mention]:
    """Return the sides of a document, called as the text calls them where it does so in full.

    ``people`` are those who signed it.
    """
    sentences, main, lang = by_rules.told, by_rules.main, by_rules.lang
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
    return sides


def _signatories(
    by_rules: Reading, people: list[Person], sides: list[Mention], document: int
) -> tuple[DraftSignatory, ...]:
    """Return who signed for which side."""
    sentences, lang = by_rules.told, by_rules.lang
    by_office = signatories.signatories(people, sentences, sides, lang)
    signed = tuple(signed_for(by_rules, by_office, sides) if document == 1 else by_office)
    if by_rules.sure:
        names = {one.name for one in sides}
        signed = tuple(one for one in signed if one.party is None or one.party in names)
    if lang is Lang.RU:
        signed = last_side_ru.given(signed, [one.name for one in sides])
    if lang is Lang.KK:
        signed = tuple(posts_kk.with_office(one, sides, sentences) for one in signed)
    return signed


def read(sentences: list[told.Told], there: list[Main], document: int, lang: Lang) -> Reading:
    """Return what the rules read of one of the documents of an article, by its number."""
    main = there[document - 1]
    own = other_documents.stretch(main, there, sentences)
    people = people_signed.who_signed(main, sentences, own, lang)
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

"""The analyst's own words: the paragraph for the official form, and assessments.

The rule: a new text is a new version; the old one stays in the record, and nothing is written
where nothing changes.
"""

from __future__ import annotations

from coopplan.actions.changing import need
from coopplan.actions.measures import agreement_of
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.text import Lang, LocalText, fold
from coopplan.model.word import Assessment, Word
from coopplan.store import load, rows
from coopplan.store.book import Book
from coopplan.store.tables import wording as tables
from coopplan.store.writer import Writer


def word(w: Writer, told: Word) -> str:
    """Record the paragraph on a measure in the languages that it has; gives back its ref.

    Languages that it lacks keep what they have. Raises UnknownRef, BadText.
    """
    book = Book(w)
    book.measure(told.measure)
    found = find_word(load.plan(w.reader, agreement_of(told.measure), w.known), told)
    record_word(w, book, told, found.text if found else LocalText())
    return told.measure


def unword(w: Writer, measure: str, quarter: Quarter, lang: Lang | None = None) -> str:
    """Take the paragraph back, in one language or in all; nothing where there is none."""
    book = Book(w)
    book.measure(measure)
    told = Word(measure, quarter, LocalText())
    found = find_word(load.plan(w.reader, agreement_of(measure), w.known), told)
    for one in Lang:
        if found is not None and found.text.get(one) and lang in (None, one):
            _put_word(w, book, told, {"lang": one.value, "words": None, "own": 0, "folded": ""})
    return measure


def assess(w: Writer, told: Assessment) -> str:
    """Record an assessment in the languages that it has; gives back the ref of its subject.

    Languages that it lacks keep what the same person said before. Raises UnknownRef, BadText.
    """
    book = Book(w)
    agreement = agreement_of(told.subject)
    book.agreement(agreement)
    if told.subject != agreement:
        book.measure(told.subject)
    need(told.text, "assessment")
    found = find_assessment(load.plan(w.reader, agreement, w.known), told)
    record_assessment(w, book, told, found.text if found else LocalText())
    return told.subject


def find_word(plan: Plan, like: Word) -> Word | None:
    """The plan's word on the same measure and quarter."""
    wanted = like.measure, like.quarter
    return next((one for one in plan.words if (one.measure, one.quarter) == wanted), None)


def find_assessment(plan: Plan, like: Assessment) -> Assessment | None:
    """The plan's assessment of the same subject and quarter by the same person."""
    wanted = like.subject, like.quarter, like.by
    told = (one for one in plan.assessments if (one.subject, one.quarter, one.by) == wanted)
    return next(told, None)


def record_word(w: Writer, book: Book, told: Word, had: LocalText) -> None:
    """Write the languages of a word that say something new."""
    for columns in _changed("word", had, told.text):
        _put_word(w, book, told, columns)


def record_assessment(w: Writer, book: Book, told: Assessment, had: LocalText) -> None:
    """Write the languages of an assessment that say something new."""
    agreement = agreement_of(told.subject)
    for columns in _changed("assessment", had, told.text):
        w.put(
            tables.Assessment,
            agreement_id=book.agreement(agreement),
            measure_id=None if told.subject == agreement else book.measure(told.subject),
            quarter=told.quarter.index,
            assessed_on=told.on.isoformat(),
            signed=rows.needed("signed", told.by),
            **columns,
        )


def _put_word(w: Writer, book: Book, told: Word, columns: rows.Columns) -> None:
    w.put(
        tables.Word,
        agreement_id=book.agreement(agreement_of(told.measure)),
        measure_id=book.measure(told.measure),
        quarter=told.quarter.index,
        **columns,
    )


def _changed(field: str, had: LocalText, text: LocalText) -> list[rows.Columns]:
    """The languages in which a text says something new; raises BadText for one that says nothing.

    That a text is our own translation is no change of its own.
    """
    found: list[rows.Columns] = []
    for lang in Lang:
        said = text.get(lang)
        if said is None or said == had.get(lang):
            continue
        said = rows.needed(field, said)
        own = int(lang in text.own)
        found.append({"lang": lang.value, "words": said, "own": own, "folded": fold(said)})
    return found

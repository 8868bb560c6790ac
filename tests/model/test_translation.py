"""What lacks a language, and words put in their place."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from coopplan.model.period import Quarter
from coopplan.model.text import Lang, LocalText
from coopplan.model.translation import Place, lacking, records, source_of, texts, with_words
from coopplan.model.word import Assessment, Word
from tests.plans import words
from tests.store.sample import sample

Q4 = Quarter(2025, 4)
REF = "AST-ATY-2025"


def test_every_text_is_found_once_and_only_where_it_lacks_the_language() -> None:
    plan = replace(
        sample(),
        words=(Word(f"{REF}/1", Q4, words("раз")),),
        assessments=(Assessment(REF, Q4, words("так"), date(2026, 1, 1), "Анна Б."),),
    )
    found = lacking(plan, Lang.KK)
    places = [phrase.place for phrase in found]
    assert len(set(places)) == len(places)
    assert Place("measure", f"{REF}/1", "title") not in places  # has its Kazakh
    for place in (
        Place("measure", f"{REF}/2", "title"),
        Place("measure", f"{REF}/1", "bodies.0.name"),
        Place("measure", f"{REF}/1", "milestones.0.title"),
        Place("measure", f"{REF}/1", "not_found.0"),
        Place("indicator", f"{REF}/i1", "name"),
        Place("statement", f"{REF}/1#1", "text"),
        Place("party", "KZ-23", "name"),
        Place("voice", "ast-gov", "short"),
        Place("source", "act", "title"),
        Place("word", f"{REF}/1 2025-Q4", "text"),
        Place("assessment", f"{REF} 2025-Q4 Анна Б.", "text"),
    ):
        assert place in places, place
    assert not any("deadlines" in place.path for place in places)
    assert all(phrase.text and not phrase.text.get(Lang.KK) for phrase in found)


def test_a_translation_lands_where_it_was_asked_for_and_is_our_own() -> None:
    plan = sample()
    for kind, ref, record in records(plan):
        for path, text in texts(record):
            made = with_words(record, path, Lang.EN, "Ours")
            now = dict(texts(made))
            assert now.pop(path) == replace(text, en="Ours", own=text.own | {Lang.EN}), (kind, ref)
            before = dict(texts(record))
            del before[path]
            assert now == before
    with pytest.raises(KeyError):
        with_words(plan.measures[0], "bodies.9.name", Lang.EN, "x")
    with pytest.raises(KeyError):
        with_words(plan.measures[0], "nothing.0", Lang.EN, "x")


def test_what_a_translation_is_made_from() -> None:
    assert source_of(LocalText("раз", "бір", "one"), Lang.KK) == "раз\none"
    assert source_of(LocalText(None, "бір"), Lang.KK) == ""

"""Further traits of English words: what is told of a word beside its neighbours."""

from __future__ import annotations

import pytest

from coopplan.extract.learned.english_traits import of_english
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.sentences import Span
from coopplan.extract.statuses import Cue, Piece
from coopplan.model.codes import Status
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

TEXT = "Both towns agreed to repave the quay and train 40 divers."


def _traits(word: str, text: str = TEXT, *, field: bool = False, quote: str = "") -> set[str]:
    words = tokens(Span(0, len(text), text), Lang.EN)
    pieces = []
    if quote:
        start = text.index(quote)
        end = start + len(quote)
        pieces.append(Piece(start, end, Cue(Status.PLANNED, start, end), field=field))
    found = of_english(words, pieces, None)
    return set(found[[one.word for one in words].index(word)])


def test_the_last_word_that_promises_governs_all_behind_it() -> None:
    assert {"g:agreed", "g k:agreed|verb or noun"} <= _traits("train")
    assert "g:agreed" in _traits("divers")
    assert {"g:-", "g far:-"} <= _traits("towns")
    assert "g far:0" in _traits("to")
    assert "g far:3" in _traits("divers")


def test_the_predicates_on_both_sides_are_told() -> None:
    assert {"p:agree", "p ahead:verb:repave"} <= _traits("to")
    assert "p ahead:-" in _traits("divers")


def test_an_item_is_told_by_where_its_list_went_on() -> None:
    assert {"item k:verb or noun|and", "item g:verb or noun|agreed"} <= _traits("train")
    assert {"item:and|verb or noun", "item far:1"} <= _traits("<number>")
    assert not any(one.startswith("item k:") for one in _traits("repave"))


def test_words_in_quotation_marks_are_told() -> None:
    text = 'We heard "a quay" there'
    assert "quoted:1" in _traits("quay", text)
    assert "quoted:0" in _traits("there", text)


def test_each_word_lies_to_what_the_rules_propose() -> None:
    quote = "repave the quay"
    assert {"r:B", "r status:Bplanned", "r-r+r:O|B|I", "r g:agreed"} <= _traits(
        "repave", quote=quote
    )
    assert "r:I" in _traits("quay", quote=quote)
    assert {"r:O", "r-r+r:I|O|O"} <= _traits("and", quote=quote)
    assert "r:FB" in _traits("repave", quote=quote, field=True)
    assert "r-r+r:-|O|O" in _traits("both", quote=quote)


def test_what_the_rules_propose_around_is_told_of_the_sentence() -> None:
    words = tokens(Span(0, len(TEXT), TEXT), Lang.EN)
    assert "rules before:-" in of_english(words, [], None)[0]
    assert {"rules before:3", "rules:0"} <= set(of_english(words, [], 7)[0])
    assert of_english([], [], None) == []


def test_the_kinds_around_are_told_to_either_end_of_the_sentence() -> None:
    assert {"-1k:^", "-2k:^", "1k:body", "k-k:^|determiner"} <= _traits("both")
    assert {"1k:.", "2k:$", "k+k+k:plural|.|$"} <= _traits("divers")

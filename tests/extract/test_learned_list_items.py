"""Items of English lists as stretches that may be measures."""

from __future__ import annotations

import pytest

from coopplan.extract.learned.choosing import Seen, candidates
from coopplan.extract.learned.english_words import ENGLISH
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.likely import Chances
from coopplan.extract.learned.list_items import list_items
from coopplan.extract.learned.tokens import Token, tokens
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

TEXT = "The ports will swap pilots, hold regattas, seminars and joint drills, Lorn said."


def _words(text: str) -> list[Token]:
    return tokens(Span(0, len(text), text), Lang.EN)


def _chances(words: list[Token], inside: float, begins: frozenset[str] = frozenset()) -> Chances:
    found = []
    for one in words:
        begin = 0.6 if one.word in begins else 0.0
        found.append({BEGIN: begin, INSIDE: inside, OUT: max(0.0, 1 - begin - inside)})
    return found


def _told(text: str, inside: float = 0.3, begins: frozenset[str] = frozenset()) -> set[str]:
    words = _words(text)
    told = list_items(words, _chances(words, inside, begins), ENGLISH)
    return {text[words[first].start : words[last].end] for first, last in told}


def test_each_item_of_a_list_is_a_stretch() -> None:
    told = _told(TEXT)
    assert {"hold regattas", "seminars", "joint drills", "The ports will swap pilots"} <= told


def test_unlikely_words_make_no_stretch() -> None:
    assert _told(TEXT, inside=0.1) == set()


def test_what_leads_to_an_item_is_no_part_of_it() -> None:
    assert "rent a quay" in _told("They mean to paint a mast, and also to rent a quay")


@pytest.mark.parametrize("word", ["Lorn", "40", "they", "cooperation", "cities"])
def test_a_name_or_a_word_that_says_little_is_no_item_alone(word: str) -> None:
    told = _told(f"It covers regattas, {word}, seminars")
    assert word not in told
    assert "seminars" in told


def test_what_likely_begins_may_end_before_each_of_the_next_marks() -> None:
    told = _told(TEXT, begins=frozenset(("swap",)))
    assert {
        "swap pilots, hold regattas",
        "swap pilots, hold regattas, seminars",
        "swap pilots, hold regattas, seminars and joint drills",
    } <= told
    assert not any(one.startswith("swap") and one.endswith("said") for one in told)


def test_quotation_marks_and_hyphens_divide_nothing() -> None:
    told = _told('We print the "Two-Shore" map; they pay')
    assert told == {'We print the "Two-Shore" map', "they pay"}


def test_an_item_of_one_word_is_a_candidate_and_half_a_quotation_is_none() -> None:
    text = 'They hold regattas, seminars and "wet, cold drills"'
    words = _words(text)
    seen = Seen(words, _chances(words, 0.3), [])
    found, few = (
        {text[one.start : one.end] for one in candidates(seen, grammar)}
        for grammar in (ENGLISH, None)
    )
    assert "seminars" in found
    assert "seminars" not in few
    assert not any(one.count('"') == 1 for one in found)

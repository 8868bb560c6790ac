"""What words are about: lists of words, the forms under which one is looked up, what they tell."""

from __future__ import annotations

from importlib import resources

import pytest

from coopplan.extract.learned.sense_traits import of_stretch, of_words
from coopplan.extract.learned.senses import (
    CONCRETE,
    DEEDS,
    GOVERN,
    LITTLE,
    UNKNOWN,
    VERBS,
    WEAK,
    senses,
)
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

NOUNS = frozenset(
    "thing goods event meeting people office deed improvement vague field paper body place time "
    "quantity money knowledge notion project".split()
)
QUALITIES = frozenset("praise origin quality other".split())


def _told(text: str, lang: Lang) -> list[str]:
    return senses(tokens(Span(0, len(text), text), lang), lang)


def _lines(lang: Lang) -> list[tuple[str, list[str]]]:
    folder = resources.files("coopplan.extract.learned") / "words"
    table = (folder / f"{lang.value}.tsv").read_text(encoding="utf-8")
    return [(sense, words.split()) for sense, words in (x.split("\t") for x in table.splitlines())]


@pytest.mark.parametrize("lang", [Lang.RU, Lang.KK])
def test_a_word_has_one_sense_that_is_known(lang: Lang) -> None:
    lines = _lines(lang)
    assert {sense for sense, _ in lines} <= VERBS | NOUNS | QUALITIES
    words = [word for _, some in lines for word in some]
    assert len(words) == len(set(words)) > 3000
    assert all(some == sorted(some) and all(map(str.islower, some)) for _, some in lines)


def test_what_is_asked_of_senses_names_listed_ones() -> None:
    every = VERBS | NOUNS | QUALITIES
    assert GOVERN < VERBS < DEEDS < every
    assert CONCRETE | WEAK <= NOUNS
    assert QUALITIES < LITTLE


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("они построят мосты", ["other", "build", "thing"]),
        ("стороны проведут выставку", ["notion", "hold", "event"]),
        ("укреплять дружбу", ["wish", "vague"]),
        ("поставки зерна, 5 тонн", ["deed", "goods", "", "#", "quantity"]),
        ("встреча в Лумске", ["meeting", "other", "name"]),
    ],
)
def test_russian_words_are_listed_in_their_dictionary_form(text: str, expected: list[str]) -> None:
    assert _told(text, Lang.RU) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("жаңа мектептерді салады", ["quality", "thing", "build"]),
        ("көрмелер өткізіледі", ["event", "hold"]),
        ("мектебінің", ["thing"]),
        ("суды", ["goods"]),
        ("сузла", [UNKNOWN]),
    ],
)
def test_kazakh_words_are_listed_as_stems(text: str, expected: list[str]) -> None:
    assert _told(text, Lang.KK) == expected


HOLD = ["place", "agree", "other", "hold", "quality", "event", "other", "thing"]
"""«Lorn agreed to hold joint fairs for bridges»."""


def test_a_stretch_is_told_by_its_verb_and_what_that_is_done_to() -> None:
    told = of_stretch(HOLD, 3, 5)
    assert "sense deed:hold|event" in told
    assert "sense first:1hold" in told
    assert "sense lead deed:agree|hold" in told
    assert "sense govern of:agree|hold|event" in told
    assert "sense ahead:-" in told
    assert "sense out:place" in told
    assert "sense out:event" not in told


def test_a_stretch_without_a_verb_is_told_by_its_first_things() -> None:
    told = of_stretch(HOLD, 4, 7)
    assert {"sense:-", "sense deed:-|event", "sense two:-|event|thing"} <= told
    assert "sense lead:hold" in told


def test_a_verb_behind_is_told_apart_from_one_before() -> None:
    told = of_stretch(["thing", "deed", "agree"], 0, 1)
    assert {"sense ahead deed:agree|deed", "sense lead deed:-|deed"} <= told


def test_what_can_be_pointed_at_is_counted() -> None:
    assert "sense concrete:2" in of_stretch(HOLD, 5, 7)
    assert "sense weak:2|0" in of_stretch(["wish", "vague", "field"], 0, 2)


def test_a_word_is_told_by_its_own_sense_and_those_beside_it() -> None:
    first, *_, last = of_words(["hold", "event"])
    assert first == ["s:hold", "-1s:^", "1s:event", "s-s:^|hold", "s+s:hold|event"]
    assert last == ["s:event", "-1s:hold", "1s:$", "s-s:hold|event", "s+s:event|$"]

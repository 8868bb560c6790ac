"""Kazakh words by their kinds, and what stretches and lists of them make of these."""

from __future__ import annotations

import pytest

from coopplan.extract.learned.choosing import Candidate, Seen, candidates
from coopplan.extract.learned.kazakh_words import KAZAKH
from coopplan.extract.learned.labels import BEGIN, INSIDE, OUT
from coopplan.extract.learned.likely import Chances, likeliest
from coopplan.extract.learned.list_items import list_items
from coopplan.extract.learned.russian_words import RUSSIAN
from coopplan.extract.learned.stretch_traits import of_stretches
from coopplan.extract.learned.tokens import Token, tokens
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

TEXT = "Кемежайлар кең арнаны тазарту, жаңа айлаққа шам орнату және регаталар өткізуді көздейді."


def _words(text: str) -> list[Token]:
    return tokens(Span(0, len(text), text), Lang.KK)


def _chances(words: list[Token], inside: float, begins: str = "") -> Chances:
    found = []
    for one in words:
        begin = 0.6 if one.written == begins else 0.0
        found.append({BEGIN: begin, INSIDE: inside, OUT: max(0.0, 1 - begin - inside)})
    return found


def _items(text: str, begins: str = "") -> set[str]:
    words = _words(text)
    told = list_items(words, _chances(words, 0.3, begins), KAZAKH)
    return {text[words[first].start : words[last].end] for first, last in told}


def _traits(quote: str, text: str = TEXT) -> set[str]:
    words = _words(text)
    start, end = text.index(quote), text.index(quote) + len(quote)
    inside = [at for at, one in enumerate(words) if start <= one.start and one.end <= end]
    seen = Seen(words, _chances(words, 0.1), [])
    candidate = Candidate(start, end, inside[0], inside[-1], None, ())
    return set(of_stretches([seen], [[candidate]], KAZAKH)[0][0])


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("керек", "modal"), ("дайынбыз", "modal"), ("уағдаласты", "agree"), ("көздеп", "agree"),
        ("талқыланды", "talk"), ("айтты", "say"), ("жасасты", "sign"), ("жатыр", "work"),
        ("болады", "be"), ("жобалау", "deed "), ("жобалауды", "deed acc"),
        ("орнатуға", "deed dat"), ("ашылуы", "deed own"), ("нығайту", "wish "),
        ("нығайтады", "become"), ("тазартпақ", "future"), ("тазартамыз", "we"),
        ("бояйды", "present"), ("көміледі", "passive"), ("бояды", "past"), ("боялған", "was done"),
        ("өңдеді", "past"), ("күзетеді", "present"),
        ("боялуда", "deed loc"), ("бояп", "gerund"), ("боялатын", "which"), ("бояған", "having"),
        ("әріптестікті", "vague"), ("меморандумда", "paper"), ("тараптар", "body"),
        ("регатаны", "noun acc"), ("айлаққа", "noun dat"), ("көрмеге", "event"),
        ("Лорн", "name"), ("40", "number"), ("наурызда", "month"), ("туралы", "about"),
        ("көмек", "noun "), ("тұрақ", "noun "), ("және", "және"),
        (";", ";"), ("%", "mark"), ("олар", "pronoun"), ("кейін", "postposition"),
    ],
)  # fmt: skip
def test_a_word_is_of_a_kind_by_its_ending(word: str, expected: str) -> None:
    assert KAZAKH.kinds(_words(f"ал {word}"))[1] == expected


def test_only_what_stands_last_is_past() -> None:
    assert KAZAKH.kinds(_words("олар регатаны тазартты, қалқанды"))[1:3] == ["noun acc", "past"]
    assert KAZAKH.kinds(_words("бұл теңіздік қор"))[1] == "quality"


def test_a_short_stem_is_no_longer_word() -> None:
    assert KAZAKH.kinds(_words("ал елуінші"))[1] != "body"
    assert KAZAKH.kinds(_words("ал жүргізу"))[1] == "deed "


def test_each_item_of_a_list_is_a_stretch_and_what_governs_it_is_none() -> None:
    assert {"жаңа айлаққа шам орнату", "регаталар өткізуді"} <= _items(TEXT)
    assert "кең арнаны тазарту" in _items("Құжат кең арнаны тазарту туралы", begins="кең")


@pytest.mark.parametrize("word", ["Лорн", "ынтымақтастық", "тараптар", "келісті", "регаталар"])
def test_a_word_that_is_no_deed_is_no_item_alone(word: str) -> None:
    told = _items(f"бұл тазарту, {word}, өткізу")
    assert word not in told
    assert "өткізу" in told


def test_what_likely_begins_may_end_before_each_of_the_next_divisions() -> None:
    told = _items(TEXT, begins="кең")
    assert {"кең арнаны тазарту", "кең арнаны тазарту, жаңа айлаққа шам орнату"} <= told


def test_items_are_candidates_of_kazakh_sentences() -> None:
    words = _words(TEXT)
    seen = Seen(words, _chances(words, 0.3), [])
    item = "жаңа айлаққа шам орнату"
    assert item in {TEXT[one.start : one.end] for one in candidates(seen, KAZAKH)}
    assert item not in {TEXT[one.start : one.end] for one in candidates(seen)}


def test_a_stretch_is_told_by_its_last_verb_what_stands_before_it_and_who_governs_behind() -> None:
    found = _traits("жаңа айлаққа шам орнату")
    assert {"verb:орнат", "object:шам", "object kind:noun", "form:deed0"} <= {
        one.strip() for one in found
    } | {one.replace("deed 0", "deed0").strip() for one in found}
    assert {"lead:көздей", "near:өткізу", "ands0"} <= found
    found = _traits("регаталар өткізуді")
    assert {"verb:өткіз", "form:deed acc0", "object:регата", "near:көздей"} <= found
    assert "verb:боя" in _traits("қайықты бояп жатыр", "Олар қайықты бояп жатыр.")


def test_one_verb_is_told_alike_in_all_its_forms() -> None:
    for form in ("тазарту", "тазартуды", "тазартады", "тазартпақ", "тазартқан", "тазартты"):
        assert KAZAKH.verb(form) == "тазар"


def test_no_stretch_ends_with_what_joins() -> None:
    text = "арнаны тазарту және орнату"
    words = _words(text)
    chances = [
        {BEGIN: begin, INSIDE: inside, OUT: 1 - begin - inside}
        for begin, inside in ((0.9, 0.0), (0.0, 0.9), (0.0, 0.9), (0.0, 0.05))
    ]

    def ends(no_end: frozenset[str]) -> set[str]:
        return {words[last].written for _, last in likeliest(words, chances, no_end, 3)}

    assert "және" in ends(frozenset())
    assert "және" not in ends(KAZAKH.no_end)


def test_a_kazakh_measure_may_be_an_object_and_its_verb() -> None:
    text = "олар шам орнатады"
    words = _words(text)
    chances = [
        {BEGIN: begin, INSIDE: inside, OUT: 1 - begin - inside}
        for begin, inside in ((0.0, 0.0), (0.9, 0.0), (0.0, 0.9))
    ]
    seen = Seen(words, chances, [])
    told, of_three = (
        {text[one.start : one.end] for one in candidates(seen, grammar)}
        for grammar in (KAZAKH, RUSSIAN)
    )
    assert "шам орнатады" in told - of_three

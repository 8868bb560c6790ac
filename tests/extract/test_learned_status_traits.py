"""By what the status of a measure is told: its predicate, what governs it, what stands before."""

from __future__ import annotations

import pytest

from coopplan.extract.kk.verb_endings import ending, finite
from coopplan.extract.learned.status_traits import Stated, before_each, of_status
from coopplan.extract.learned.tokens import tokens
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang


def _stated(text: str, lang: Lang) -> Stated:
    span = Span(0, len(text), text)
    return Stated(span, tokens(span, lang), [])


def _traits(text: str, stretch: str, lang: Lang) -> set[str]:
    at = text.index(stretch)
    return set(of_status(_stated(text, lang), (at, at + len(stretch)), [], lang))


@pytest.mark.parametrize(
    ("word", "said", "ends"),
    [
        ("салынбақ", "intends", True),
        ("жүргізілуде", "goes on", True),
        ("ашады", "does", True),
        ("ашты", "did", True),
        ("ашқан", "has done", True),
        ("ашамыз", "we do", True),
        ("жатыр", "жатыр", True),
        ("салып", "and", False),
        ("салуға", "to doing", False),
        ("салуды", "doing as object", False),
        ("көпір", "", False),
    ],
)
def test_the_ending_of_a_kazakh_word(word: str, said: str, ends: bool) -> None:
    assert (ending(word), finite(word)) == (said, ends)


def test_a_kazakh_deed_hangs_on_the_verb_behind_it() -> None:
    text = "Тараптар көпір салу мен мектеп ашуды талқылап жатыр."
    found = _traits(text, "көпір салу", Lang.KK)
    assert {"laste:doing", "rulese:жатыр", "rules-e:and", "rules at:1"} <= found


def test_a_kazakh_deed_has_its_own_verb() -> None:
    found = _traits("Зауыт салынып жатыр, кейін мектеп ашылады.", "Зауыт салынып жатыр", Lang.KK)
    assert {"rulese:жатыр", "rules at:0", "ende:does", "predicates2"} <= found


def test_what_the_rules_say_of_a_kazakh_clause_is_told() -> None:
    text = "Мектеп салу жоспарланған, ал көпір салу талқыланды."
    assert "clause:planned" in _traits(text, "Мектеп салу", Lang.KK)
    assert "clause:proposed" in _traits(text, "көпір салу", Lang.KK)


def test_a_russian_deed_hangs_on_the_verb_before_it() -> None:
    text = "Стороны обсудили ремонт моста и решили построить школу."
    assert {"near:обсудить", "rules:обсудить"} <= _traits(text, "ремонт моста", Lang.RU)
    found = _traits(text, "построить школу", Lang.RU)
    assert {"near:решить", "lead:обсудить"} <= found
    assert "no predicate" in _traits("Ремонт моста и школы.", "Ремонт моста", Lang.RU)


def test_a_russian_list_hands_its_status_on_until_something_is_said() -> None:
    lines = ("Обсудили такие дела:", "– ремонт моста;", "– смотр хоров.", "Гости уехали.", "Ночь.")
    found = before_each([_stated(one, Lang.RU) for one in lines], Lang.RU)
    handed = [next(one for one in some if one.startswith("handed:")) for some in found]
    assert handed == [
        "handed:none",
        "handed:proposed",
        "handed:proposed",
        "handed:proposed",
        "handed:none",
    ]
    assert [("colon:proposed" in some) for some in found] == [False, True, False, False, False]


def test_a_kazakh_sentence_hands_its_status_on() -> None:
    lines = ("Көпір салу жоспарланған:", "мектеп ашу.")
    found = before_each([_stated(one, Lang.KK) for one in lines], Lang.KK)
    assert {"handed:planned", "colon:planned", "verb:жоспарланған"} <= set(found[1])


def test_nothing_before_an_english_sentence_is_told() -> None:
    lines = ("They agreed on this:", "a bridge.")
    assert before_each([_stated(one, Lang.EN) for one in lines], Lang.EN) == [[], []]

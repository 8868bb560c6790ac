"""Words one letter away from a word of time are no slips of it where they mean something else."""

from __future__ import annotations

import pytest

from coopplan.language.deadlines import read
from coopplan.language.deadlines.own_words import _listed
from coopplan.language.deadlines.reader import LANGUAGES, language
from coopplan.language.deadlines.slips import one_slip
from coopplan.model.deadline import DeadlineKind


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        *(("kk", one) for one in ("Қашан", "Қазақ", "тамыр", "жолы", "жылқы", "қатар")),
        *(("ru", one) for one in ("Янтарь", "дача", "леса", "этаж", "весла", "готовый гость")),
        *(("en", one) for one in ("Dairy", "Match", "mouth", "weak", "String 2026", "by match")),
    ],
)
def test_a_word_of_its_own_is_no_time(lang: str, text: str) -> None:
    assert read(text, lang).kind is DeadlineKind.UNPARSED
    assert read(text).kind is DeadlineKind.UNPARSED


@pytest.mark.parametrize(
    ("lang", "text", "first"),
    [
        ("kk", "2026 жылғы қазн", "2026-10-01"),
        ("kk", "2026 жылғы тамы", "2026-08-01"),
        ("ru", "октяря 2026 г.", "2026-10-01"),
        ("ru", "янвря 2026 г.", "2026-01-01"),
        ("ru", "марто 2026 г.", "2026-03-01"),
        ("en", "Decmber 2026", "2026-12-01"),
        ("en", "Marrch 2026", "2026-03-01"),
    ],
)
def test_a_slip_is_still_mended(lang: str, text: str, first: str) -> None:
    told = read(text, lang)
    assert "typo_mended" in told.flags
    assert str(told.earliest) == first


def test_it_may_stand_beside_a_deadline() -> None:
    told = read("янтарь, 2026 год", "ru")
    assert (str(told.earliest), str(told.latest)) == ("2026-01-01", "2026-12-31")
    assert "typo_mended" not in told.flags


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_lists_hold_what_would_be_mended_and_no_word_of_a_grammar(lang: str) -> None:
    known = language(lang).classes
    by_letter: dict[str, list[str]] = {}
    for one in known:
        by_letter.setdefault(one[0], []).append(one)
    listed = _listed(lang)
    assert listed.isdisjoint(known)
    for word in listed:
        assert any(one_slip(word, one) for one in by_letter[word[0]]), word

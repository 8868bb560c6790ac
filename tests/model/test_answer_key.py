"""Keys of the sources that answers to requests are: what is one, and whose it is."""

from __future__ import annotations

import pytest

from coopplan.model.answer_key import answer_key, answers, is_answer, is_answer_of, request_key
from coopplan.model.period import Quarter

BODY = ("Управление рыболовства", "KZ-23")
KEY = request_key("AST-ATY-2023", Quarter(2026, 3), *BODY)
FILE = answer_key(KEY, "0123456789abcdef")


@pytest.mark.parametrize("key", [KEY, FILE])
def test_an_answer_is_known_by_its_key(key: str) -> None:
    assert is_answer(key)
    assert answers(key, KEY)
    assert is_answer_of(key, "AST-ATY-2023", "управление рыболовства", "KZ-23")


def test_it_is_of_one_quarter_body_and_agreement() -> None:
    assert not answers(FILE, request_key("AST-ATY-2023", Quarter(2026, 2), *BODY))
    assert not answers(FILE, request_key("AST-ATY-2023", Quarter(2026, 3), BODY[0], "RU-AST"))
    assert not is_answer_of(FILE, "AST-ATY-2023", BODY[0], None)
    assert not is_answer_of(FILE, "AST-ATY", *BODY)
    other = request_key("AST-ATY-2023-2026-q3-b", Quarter(2026, 3), *BODY)
    assert not is_answer_of(other, "AST-ATY-2023", *BODY)


@pytest.mark.parametrize(
    "key", ["s12", "answer", f"x{KEY}", f"{KEY}x", f"{FILE}-1", "answer-a-2026-q5-01234567"]
)
def test_any_other_key_is_no_answers(key: str) -> None:
    assert not is_answer(key)
    assert not is_answer_of(key, "AST-ATY-2023", *BODY)

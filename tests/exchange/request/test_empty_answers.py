"""Cells that hold no answer, and cells of which nobody could say what they hold."""

from __future__ import annotations

import pytest

from coopplan.exchange.request.empty import is_empty, is_mark
from coopplan.exchange.request.form import FIELDS
from tests.exchange.request.filling import FIRST, SECOND, Rows, answered, put, said


@pytest.mark.parametrize(
    "text",
    ["-", "—", "–", "−", "--", "- - -", "___", "...", "…", "n/a", "N/A", "н/п", "Не применимо."],
)
@pytest.mark.parametrize("field", FIELDS)
def test_a_dash_is_no_answer_anywhere(field: str, text: str) -> None:
    assert is_empty(field, text)


@pytest.mark.parametrize("text", ["нет", "Нет.", "жоқ", "none", "отсутствует"])
def test_none_is_no_answer_where_it_is_asked_what_there_is(text: str) -> None:
    assert [field for field in FIELDS if is_empty(field, text)] == [
        "done_on",
        "promise",
        "reason",
        "document",
    ]


@pytest.mark.parametrize("text", ["не переносится", "Без изменений", "өзгеріссіз"])
def test_a_time_that_does_not_move_is_no_new_time(text: str) -> None:
    assert is_empty("promise", text)
    assert not is_empty("text", text)


@pytest.mark.parametrize(
    "text", ["0", "5", "нет денег", "- посажено", "нет подрядчика", "№ 5", "1/2", "нет данных"]
)
@pytest.mark.parametrize("field", FIELDS)
def test_words_and_numbers_are_answers(field: str, text: str) -> None:
    assert not is_empty(field, text)
    assert not is_mark(text)


@pytest.mark.parametrize("text", ["-//-", '"', "+", "✓", "?", "V", "х"])
def test_marks_are_neither_empty_nor_words(text: str) -> None:
    assert not is_empty("text", text)
    assert is_mark(text)


def test_a_row_of_dashes_is_no_answer_and_a_dash_hides_no_other() -> None:
    def change(sheets: dict[str, Rows]) -> None:
        put(sheets["1"], FIRST, **dict.fromkeys(FIELDS, "-"))
        put(sheets["1"], SECOND, **{**dict.fromkeys(FIELDS, "—"), "text": "Питомник строится"})

    told = answered(change)
    assert said(told) == {"LES-2026/2": {"text": "Питомник строится"}}
    assert told.asides == ()

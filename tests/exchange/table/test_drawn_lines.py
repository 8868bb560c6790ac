"""Drawn tables: rows without a rule between them, and words cut at the end of a line."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.drawn_lines import begins_row, cell
from coopplan.language import morphology
from tests.exchange.table.making import due, read, titles, who

FRAMED = """
┌────┬──────────────────┬────────────┬────────────────┐
│ №  │ Мероприятие      │ Срок       │ Исполнители    │
├────┼──────────────────┼────────────┼────────────────┤
│ 1  │ Обучить спасате- │ май        │ МЧС, ФГБУ      │
│    │ лей              │ 2026 г.    │ «Маяк-Спасение»│
│ 2  │ Открыть сад      │ 2027 год   │ Минприроды (по │
│    │                  │            │ согласова-     │
│    │                  │            │ нию)           │
├────┼──────────────────┼────────────┼────────────────┤
│ 3  │ Издать атлас     │ 2026 год   │ Минтуризм      │
│    │ Каспия           │            │                │
└────┴──────────────────┴────────────┴────────────────┘
"""
ENDING_WITHIN = """
┌────┬──────────────────┬────────────┐
│ №  │ Мероприятие      │ Срок       │
│    │                  ├────────────┤
│    │                  │ окончания  │
├────┼──────────────────┼────────────┤
│ 1. │ Обучить спасате- │ 2026 год   │
│    │ лей              │            │
│ 2. │ Открыть сад      │ 2027 год   │
└────┴──────────────────┴────────────┘
"""


def test_rows_of_numbers_of_their_own_need_no_rule_between_them() -> None:
    made = read(FRAMED)
    assert titles(made) == ["Обучить спасателей", "Открыть сад", "Издать атлас Каспия"]
    assert [one.plan_no for one in made.measures] == ["1", "2", "3"]
    assert due(made.measures[0]) == ("month", "2026-05-01", "2026-05-31")
    assert [name for name, _, _ in who(made.measures[0])] == ["МЧС", "ФГБУ «Маяк-Спасение»"]
    assert [name for name, _, _ in who(made.measures[1])] == ["Минприроды"]
    assert not made.rejected


def test_so_it_is_in_a_box_whose_rules_end_within() -> None:
    made = read(ENDING_WITHIN)
    assert titles(made) == ["Обучить спасателей", "Открыть сад"]
    assert [one.rows for one in made.measures] == [(7,), (9,)]


def test_a_number_that_goes_on_in_the_next_line_begins_no_row() -> None:
    assert not begins_row((2, 1), ["1 ", " сад"])
    assert not begins_row((), ["1 ", " сад"])
    assert not begins_row((1,), ["2 ", "  "])
    assert begins_row((1, 9), ["1.10.", " сад"])


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ((" сель-  ", " ской "), "сельской"),
        ((" торгово- ", " экономический "), "торгово-экономический"),
        ((" дизайн- ", " проект "), "дизайн-проект"),
        ((" рейс Оля- ", " Атырау "), "рейс Оля-Атырау"),
        ((" ынты- ", " мақтастық "), "ынтымақтастық"),
        ((" Порт           ", " (далее "), "Порт\n(далее"),
        ((" Порт  ", " «Оля» "), "Порт «Оля»"),
        ((" Минпорт ", " Минприроды "), "Минпорт\nМинприроды"),
        ((" открыть: ", " а) сад; "), "открыть:\nа) сад;"),
        ((" май ", "", " 2026 г. "), "май\n2026 г."),
    ],
)
@pytest.mark.skipif(not morphology.is_there(), reason="the dictionary is not installed")
def test_a_line_goes_on_where_the_next_word_had_no_room(lines: tuple[str, ...], text: str) -> None:
    assert cell(lines) == text


def test_without_the_dictionary_a_compound_is_told_by_its_parts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(morphology, "is_there", lambda: False)
    assert cell(["торгово-", "экономический"]) == "торгово-экономический"
    assert cell(["сель-", "ской"]) == "сельской"

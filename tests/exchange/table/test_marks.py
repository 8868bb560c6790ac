"""Marks in a grid of periods, and what the columns of several years say alike."""

from __future__ import annotations

import pytest

from tests.exchange.table.making import due, read, sheet

QUARTERS = ["№", "Мероприятие", "I кв. 2026", "II кв. 2026", "Исполнители"]
YEARS = ["№", "Мероприятие", "2025 год", "2026 год", "2027 год", "Исполнители"]


@pytest.mark.parametrize("mark", ["+", "*", "**", "•", "●", "■", "√", "✔", "x", "да"])
def test_a_mark_is_the_period_it_stands_under(mark: str) -> None:
    (one,) = read(sheet([QUARTERS, ["1", "Посадить сад", "", mark, "Минлесхоз"]])).measures
    assert due(one) == ("quarter", "2026-04-01", "2026-06-30")
    (one,) = read(sheet([YEARS, ["1", "Посадить сад", "", mark, "", "Минлесхоз"]])).measures
    assert due(one) == ("year", "2026-01-01", "2026-12-31")


@pytest.mark.parametrize("sign", ["▪", "○", "§"])
def test_a_sign_that_is_not_known_is_told(sign: str) -> None:
    for head in (QUARTERS, YEARS):
        (one,) = read(
            sheet([head, ["1", "Посадить сад", "", sign, "", "Минлесхоз"][: len(head)]])
        ).measures
        assert due(one)[0] == "unparsed"


def test_a_star_alone_is_no_deadline_that_is_missing() -> None:
    made = read(
        "№;Мероприятие;Срок;Исполнители\n1;Посадить сад;*;Минлесхоз\n2;Полить;—;Минлесхоз\n"
    )
    assert [due(one)[0] for one in made.measures] == ["unparsed", "none"]


@pytest.mark.parametrize(
    ("cells", "meant"),
    [
        (("ежеквартально",) * 3, ("recurring", "2025-01-01", "2027-12-31")),
        (("", "ежемесячно", "ежемесячно"), ("recurring", "2026-01-01", "2027-12-31")),
        (("постоянно", "постоянно", ""), ("ongoing", "2025-01-01", "2026-12-31")),
        (("тоқсан сайын", "тоқсан сайын", ""), ("recurring", "2025-01-01", "2026-12-31")),
        (("ежеквартально", "", "ежеквартально"), ("unparsed", None, None)),
        (("май", "май", ""), ("range", "2025-05-01", "2026-05-31")),
    ],
)
def test_what_comes_back_in_several_years_is_due_in_all(
    cells: tuple[str, str, str], meant: tuple[str, str | None, str | None]
) -> None:
    (one,) = read(sheet([YEARS, ["1", "Полить сад", *cells, "Минлесхоз"]])).measures
    assert due(one) == meant


def test_so_it_is_in_an_english_table() -> None:
    head = ["No", "Activity", "2025", "2026", "Responsible"]
    (one,) = read(sheet([head, ["1", "Water the garden", "monthly", "monthly", "Parks"]])).measures
    assert due(one) == ("recurring", "2025-01-01", "2026-12-31")

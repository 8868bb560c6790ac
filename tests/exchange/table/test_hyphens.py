"""Words that a row or a line of a cell has cut at its end."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.hyphens import mended
from coopplan.language import morphology
from tests.exchange.table.making import due, read, titles, who, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


@pytest.mark.parametrize(
    ("upper", "lower", "whole"),
    [
        ("Наладить взаимодей-", "ствие музеев", "Наладить взаимодействие музеев"),
        ("Построить водо-", "провод", "Построить водопровод"),
        ("Провести бизнес-", "миссию", "Провести бизнес-миссию"),
        ("Создать торгово-", "экономическую палату", "Создать торгово-экономическую палату"),
        ("Принять гостей из Санкт-", "Петербурга", "Принять гостей из Санкт-Петербурга"),
        ("Балаларға арналған іс-", "шара", "Балаларға арналған іс-шара"),
        ("Сауда-экономикалық кездесу өт-", "кізу", "Сауда-экономикалық кездесу өткізу"),
    ],
)
def test_a_title_cut_by_a_row_or_a_line(upper: str, lower: str, whole: str) -> None:
    if not morphology.is_there():
        pytest.skip("which hyphens are those of compounds the dictionary tells")
    rows = read(word([HEAD, ["1", upper, "2026 год", "ТПП"], ["", lower, "", ""]]))
    lines = read(word([HEAD, ["1", f"{upper}\n{lower}", "2026 год", "ТПП"]]))
    for made in (rows, lines):
        assert titles(made) == [whole]


@pytest.mark.parametrize(
    ("upper", "lower", "days"),
    [
        ("II квар-", "тал 2026 г.", ("2026-04-01", "2026-06-30")),
        ("2027 жылғы мамыр-", "маусым", ("2027-05-01", "2027-06-30")),
        ("май-", "июнь 2027 г.", ("2027-05-01", "2027-06-30")),
        ("декабрь 2026 го-", "да", ("2026-12-01", "2026-12-31")),
    ],
)
def test_a_deadline_cut_by_a_row_or_a_line(upper: str, lower: str, days: tuple[str, str]) -> None:
    fair = "Провести ярмарку мёда"
    rows = read(word([HEAD, ["1", fair, upper, "ТПП"], ["", "", lower, ""]]))
    lines = read(word([HEAD, ["1", fair, f"{upper}\n{lower}", "ТПП"]]))
    for made in (rows, lines):
        assert due(made.measures[0])[1:] == days


def test_a_body_cut_by_a_row_or_a_line() -> None:
    fair = "Провести ярмарку мёда"
    names = "Минтранс Астрахан-", "ской области"
    rows = read(word([HEAD, ["1", fair, "2026 год", names[0]], ["", "", "", names[1]]]))
    lines = read(word([HEAD, ["1", fair, "2026 год", "\n".join(names)]]))
    for made in (rows, lines):
        assert [name for name, _, _ in who(made.measures[0])] == ["Минтранс Астраханской области"]


def test_what_no_hyphen_cuts_is_left() -> None:
    assert mended("Провести ярмарку", "мёда") is None
    assert mended("Ярмарка -", "мёд") is None
    assert mended("2026-", "2027") is None

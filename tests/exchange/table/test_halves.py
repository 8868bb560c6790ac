"""Deadlines of two rows without a № between them: one that a page has cut, or two."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.halves import Halves, halves
from coopplan.model.plan_table import DraftMeasure, Left
from tests.exchange.table.making import due, read, titles, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
LISTS = (
    "1) смотр лодок;\n2) смотр сетей",
    "– смотр лодок;\n– смотр сетей",
    "• смотр лодок",
)


def phrase(one: DraftMeasure) -> str:
    assert one.deadline.deadline is not None
    return one.deadline.deadline.phrase


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("II квартал 2027 г.", "постоянно"),
        ("до 1 марта 2027 г.", "ежегодно"),
        ("май 2026 г.", "ежеквартально"),
        ("сентябрь 2026 г.", "по мере поступления заявок"),
        ("15 мая 2026 г.", "в течение срока действия Соглашения"),
        ("2027 г.", "на постоянной основе"),
        ("I полугодие 2027 г.", "ежегодно, до 1 мая"),
        ("ежегодно", "III квартал 2026 г."),
        ("ежегодно", "ежемесячно"),
        ("2027 жылдың II тоқсаны", "тұрақты"),
        ("second quarter of 2027", "annually"),
        ("2026 г.", "2028 г."),
    ],
)
def test_a_time_with_its_year_and_how_often_are_two(upper: str, lower: str) -> None:
    assert halves(upper, lower) is Halves.TWO


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("до 1 сентября", "2026 г."),
        ("ежегодно, до", "1 мая"),
        ("ежегодно", "до 1 мая"),
        ("ежегодно", "II квартал"),
        ("май – август", "ежегодно"),
        ("2027 г.", "IV квартал"),
        ("2026–2028 гг.,", "ежегодно"),
        ("2026 г.", "(ежеквартально)"),
        ("с 1 мая 2026 г.", "по 1 июня 2026 г."),
        ("by 1 September", "2026"),
        ("постоянно", "постоянно"),
        ("май 2026 г.", "силами Сторон"),
        ("", "май 2026 г."),
    ],
)
def test_what_a_page_has_cut_is_one(upper: str, lower: str) -> None:
    assert halves(upper, lower) is Halves.ONE


@pytest.mark.parametrize(
    ("upper", "lower"),
    [
        ("2026–2028 гг.", "ежегодно"),
        ("2026 г.", "ежеквартально"),
        ("с 2026 года", "постоянно"),
        ("до 2030 года", "ежегодно"),
        ("ежегодно", "2026–2028 гг."),
        ("май 2026 г.", "по согласованию"),
        ("2026–2028 жылдар", "жыл сайын"),
        ("2026–2028", "annually"),
    ],
)
def test_what_may_come_back_within_its_time_is_unsure(upper: str, lower: str) -> None:
    assert halves(upper, lower) is Halves.UNSURE


@pytest.mark.parametrize("title", LISTS)
@pytest.mark.parametrize("often", ["постоянно", "ежегодно", "по мере необходимости"])
def test_a_list_of_its_own_deadline_takes_none_from_the_row_above(title: str, often: str) -> None:
    rows = [
        HEAD,
        ["4.", "Учёба рыбаков", "II квартал 2027 г.", "Порт"],
        ["", title, often, "Минтранс"],
        ["5.", "Регата", "2026 г.", "Порт"],
    ]
    made = read(word(rows))
    assert (titles(made)[0], due(made.measures[0])) == (
        "Учёба рыбаков",
        ("quarter", "2027-04-01", "2027-06-30"),
    )
    own = made.measures[1:-1]
    assert own
    assert {phrase(one) for one in own} == {often}
    assert {one.bodies[0].name.ru for one in own} == {"Минтранс"}


def test_where_it_is_unsure_a_list_goes_on_and_a_person_is_told() -> None:
    rows = [
        HEAD,
        ["4.", "Учёба рыбаков", "2026–2028 гг.", "Порт"],
        ["", "– смотр лодок", "ежегодно", "Минтранс"],
    ]
    made = read(word(rows))
    assert len(made.measures) == 1
    assert [(one.kind, one.places) for one in made.remarks] == [(Left.JOINED, ("3",))]

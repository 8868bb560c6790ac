"""Tables aligned by spaces alone."""

from __future__ import annotations

import pytest

from coopplan.errors import BadTableFile
from tests.exchange.table.making import due, read, titles, who

LETTER = """Направляем план:

№   Мероприятие          Срок           Исполнители
1   Слёт туристов        май 2026 г.    Минспорт, Минлес
2   Большой поход по     июнь 2026 г.   Минспорт
    озёрам области
3   Костёр               сентябрь 2026  Минлес
"""


def test_columns_stand_under_their_names() -> None:
    made = read(LETTER)
    assert titles(made) == ["Слёт туристов", "Большой поход по озёрам области", "Костёр"]
    assert [one.plan_no for one in made.measures] == ["1", "2", "3"]
    assert [name for name, *_ in who(made.measures[0])] == ["Минспорт", "Минлес"]
    assert due(made.measures[2]) == ("month", "2026-09-01", "2026-09-30")


def test_an_indented_table_and_one_space_between_columns() -> None:
    made = read(
        "  №  Мероприятие     Срок         Исполнитель\n"
        "  1  Слёт туристов   июнь 2026 г. Минспорт\n"
        "  2  Костёр          2027 год     Минлес\n"
    )
    assert titles(made) == ["Слёт туристов", "Костёр"]
    assert [who(one)[0][0] for one in made.measures] == ["Минспорт", "Минлес"]


def test_a_line_of_other_bodies_and_more_goes_on_with_the_cells_above_it() -> None:
    made = read(
        "№   Мероприятие          Срок           Исполнители   Результат\n"
        "1   Слёт туристов        май 2026 г.    Минспорт      Один слёт\n"
        "                                        Минлес        Поход\n"
        "2   Костёр               2027 год       Минлес        Костёр\n"
    )
    assert [name for name, *_ in who(made.measures[0])] == ["Минспорт", "Минлес"]
    assert not made.rejected


def test_words_across_the_columns_are_left_to_a_person() -> None:
    made = read(LETTER + "С уважением и надеждой на вашу скорую помощь, отдел походов\n")
    assert len(made.measures) == 3
    assert [one.row for one in made.rejected] == [8]


@pytest.mark.parametrize(
    ("text", "reason"), [("", "empty"), (" \n\n", "empty"), ("Слёт\nПоход  в мае\n", "no_table")]
)
def test_what_has_no_columns_is_refused(text: str, reason: str) -> None:
    with pytest.raises(BadTableFile) as caught:
        read(text)
    assert caught.value.fields["reason"] == reason


def test_values_with_separators_are_read_by_these() -> None:
    made = read("№;   Мероприятие;   Срок;   Исполнители\n1;   Слёт;   2026 год;   Минлес\n")
    assert titles(made) == ["Слёт"]

"""The row of names in a pasted text, cut by a line break in one of its cells."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import RowKind
from tests.exchange.table.making import read, titles, who

ROWS = ["1|Посадить рощу|май 2026 г.|Минлес", "2|Углубить канал|2027 год|Порт Оля"]


def pasted(*lines: str, between: str = "\t") -> str:
    return "\n".join(lines).replace("|", between)


@pytest.mark.parametrize("between", ["\t", ";"])
@pytest.mark.parametrize(
    "names",
    [
        ["№|Мероприятие|Срок", "исполнения|Исполнители"],
        ["№ п/п|Наименование", "мероприятия|Срок|Исполнители"],
        ["№", "п/п|Мероприятие|Срок", "исполнения|Исполнители"],
        ["№|Наименование", "мероприятия|Срок", "исполнения|Ответственные", "исполнители"],
        ["№|Мероприятие|Срок|Исполнители", "(по согласованию)"],
        ["р/с|Іс-шара|Орындау", "мерзімі|Жауапты", "орындаушылар"],
        ["No|Measure|Due", "date|Responsible", "body"],
    ],
)
def test_it_is_one_row_of_names(names: list[str], between: str) -> None:
    made = read(pasted("План", *names, *ROWS, between=between))
    assert titles(made) == ["Посадить рощу", "Углубить канал"]
    assert [who(one)[0][0] for one in made.measures] == ["Минлес", "Порт Оля"]
    assert [one.deadline.deadline is not None for one in made.measures] == [True, True]
    assert not made.rejected


def test_a_column_of_a_name_that_nobody_knows_may_be_among_them() -> None:
    made = read(
        pasted(
            "№|Мероприятие|Срок", "исполнения|Исполнители|Примечание", *(f"{r}|да" for r in ROWS)
        )
    )
    assert titles(made) == ["Посадить рощу", "Углубить канал"]


def test_the_lines_of_names_are_told_as_names() -> None:
    made = read(pasted("№|Мероприятие|Срок", "исполнения|Исполнители", *ROWS))
    assert [one.kind for one in made.outcomes[:2]] == [RowKind.HEADER, RowKind.HEADER]


def test_rows_below_may_be_cut_too() -> None:
    cut = ["1|Посадить", "рощу|май 2026 г.|Минлес"]
    made = read(pasted("№|Мероприятие|Срок", "исполнения|Исполнители", *cut, ROWS[1]))
    assert titles(made) == ["Посадить рощу", "Углубить канал"]


def test_whole_names_take_nothing_from_the_rows_below() -> None:
    cut = ["1|Посадить", "рощу|2026 г.|Минлес"]
    made = read(pasted("№|Мероприятие|Срок|Исполнители", *cut, ROWS[1]))
    assert titles(made) == ["Посадить рощу", "Углубить канал"]
    made = read(pasted("Мероприятие|Срок", "Посадить рощу|2026 г.", "Ярмарка|2027 г.|лишнее"))
    assert "Посадить рощу" in titles(made)

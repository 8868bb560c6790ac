"""Two editions of a plan in one file: one plan in two languages, or a person is told."""

from __future__ import annotations

from collections.abc import Sequence

import docx

from coopplan.model.plan_table import Left, RowKind, TableDraft
from coopplan.model.text import LocalText
from tests.exchange.table.making import add_table, read, saved, word

Rows = Sequence[Sequence[str]]
HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
KAZAKH_HEAD = ["№", "Іс-шара", "Мерзімі", "Орындаушылар"]
RUSSIAN = [
    ["1", "Открытие питомника", "III квартал 2026 г.", "Минлес"],
    ["2", "Проведение регаты", "до конца 2027 г.", "Минспорт"],
]
KAZAKH = [
    ["1", "Көшетжай ашу", "2026 ж. III тоқсан", "Орман министрлігі"],
    ["2", "Ескек есу жарысын өткізу", "2027 ж. соңына дейін", "Спорт министрлігі"],
]


def file(russian: Rows, kazakh: Rows) -> TableDraft:
    document = docx.Document()
    add_table(document, [HEAD, *russian])
    document.add_paragraph("2026–2027 жылдарға арналған іс-шаралар")
    add_table(document, [KAZAKH_HEAD, *kazakh])
    return read(saved(document))


def places(made: TableDraft, kind: Left) -> list[str]:
    return [place for one in made.remarks if one.kind is kind for place in one.places]


def test_two_editions_are_one_plan_in_two_languages() -> None:
    made = file(RUSSIAN, KAZAKH)
    assert [one.title for one in made.measures] == [
        LocalText("Открытие питомника", "Көшетжай ашу"),
        LocalText("Проведение регаты", "Ескек есу жарысын өткізу"),
    ]
    assert made.measures[0].bodies[0].name == LocalText("Минлес", "Орман министрлігі")
    assert made.kinds[RowKind.MEASURE] == made.kinds[RowKind.CONTINUED] == 2
    assert places(made, Left.OTHER_LANGUAGE) == ["2", "3"]
    assert not made.rejected


def test_the_order_of_the_editions_is_as_it_is() -> None:
    made = file(KAZAKH, RUSSIAN)
    assert [one.table for one in made.measures] == [1, 1]
    assert made.measures[1].title == LocalText("Проведение регаты", "Ескек есу жарысын өткізу")


def test_deadlines_that_contradict_make_no_one_plan_and_numbers_are_told() -> None:
    moved = [KAZAKH[0], [*KAZAKH[1][:2], "2028 ж. соңына дейін", KAZAKH[1][3]]]
    made = file(RUSSIAN, moved)
    assert len(made.measures) == 4
    assert [one.title.kk for one in made.measures[2:]] == [KAZAKH[0][1], KAZAKH[1][1]]
    assert places(made, Left.NUMBERS_AGAIN) == ["2", "3"]


def test_an_edition_that_lacks_a_row_is_told() -> None:
    made = file([*RUSSIAN, ["3", "Обмен семенами", "2027 г.", "Минлес"]], KAZAKH)
    assert len(made.measures) == 5
    assert places(made, Left.NUMBERS_AGAIN) == ["2", "3"]


def test_one_deadline_for_all_tells_no_edition() -> None:
    russian = [[*row[:2], "2026–2027 гг.", row[3]] for row in RUSSIAN]
    kazakh = [[*row[:2], "2026–2027 жж.", row[3]] for row in KAZAKH]
    assert len(file(russian, kazakh).measures) == 4


def test_another_table_with_numbers_of_its_own_is_told_nothing_of() -> None:
    kazakh = [["3", *KAZAKH[0][1:]], ["4", *KAZAKH[1][1:]]]
    made = file(RUSSIAN, kazakh)
    assert len(made.measures) == 4
    assert not places(made, Left.NUMBERS_AGAIN)


def test_bodies_that_may_be_any_of_several_stand_in_the_note() -> None:
    russian = [[*RUSSIAN[0][:3], "Минлес; Минвод"], RUSSIAN[1]]
    kazakh = [[*KAZAKH[0][:3], "Су министрлігі; Орман министрлігі"], KAZAKH[1]]
    (one, _) = file(russian, kazakh).measures
    assert [body.name for body in one.bodies] == [LocalText("Минлес"), LocalText("Минвод")]
    assert one.note.kk is not None
    assert "Су министрлігі; Орман министрлігі" in one.note.kk


def test_a_row_below_row_in_another_language_is_one_measure() -> None:
    rows = [
        HEAD,
        ["1", "Көшетжай ашу", "2026 жылғы қыркүйек", "Орман министрлігі"],
        ["", "Открытие питомника", "сентябрь 2026 г.", "Минлес"],
        ["2", "Ескек есу жарысын өткізу", "2027 жыл", "Спорт министрлігі"],
        ["", "Проведение регаты", "2027 г.", "Министерство спорта"],
    ]
    made = read(word(rows))
    assert [one.title for one in made.measures] == [
        LocalText("Открытие питомника", "Көшетжай ашу"),
        LocalText("Проведение регаты", "Ескек есу жарысын өткізу"),
    ]


def test_a_row_below_in_another_language_with_another_deadline_is_its_own() -> None:
    rows = [
        HEAD,
        ["1", "Көшетжай ашу", "2026 жылғы қыркүйек", "Орман министрлігі"],
        ["", "Открытие питомника", "октябрь 2026 г.", "Министерство леса"],
    ]
    assert len(read(word(rows)).measures) == 2

"""Words for a part before names: «Исполнитель: Облмёд. Соисполнители: МЧС»."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.bodies import bodies
from coopplan.model.plan_table import TableDraft
from tests.exchange.table.making import SIDES, read, sheet, who, word

AST, ATY = "RU-AST", "KZ-23"
HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


def told(text: str) -> list[tuple[str, str | None, str]]:
    return [(one.name, one.side, one.role.value) for one in bodies(text, SIDES)]


def parts(text: str) -> list[tuple[str, str]]:
    return [(name, role) for name, _, role in told(text)]


PAIR = [("Облмёд", "lead"), ("Минспорт", "partner"), ("МЧС", "partner")]


@pytest.mark.parametrize(
    ("lead", "others"),
    [
        ("Исполнитель", "Соисполнители"),
        ("Ответственный", "Соисполнители"),
        ("Ответственный исполнитель", "Участники"),
        ("Ответственный за проведение", "соисполнители"),
        ("Головной исполнитель", "Партнёры"),
        ("Отв.", "соисп."),
        ("Отв. исп.", "соисп."),
        ("Координатор", "при участии"),
        ("Ведущий координатор", "с участием"),
        ("Орындаушы", "Бірлесіп орындаушылар"),
        ("Жауапты орындаушы", "қосалқы орындаушылар"),
        ("Жауапты", "Қатысушылар"),
        ("Lead", "Partners"),
        ("Lead agency", "supporting agencies"),
        ("Responsible party", "Co-executors"),
        ("Coordinator", "Participants"),
    ],
)
@pytest.mark.parametrize(
    "cell",
    [
        "{}: Облмёд. {}: Минспорт, МЧС",
        "{}: Облмёд; {}: Минспорт, МЧС",
        "{}:\nОблмёд\n{}:\nМинспорт\nМЧС",
        "{} – Облмёд, {} – Минспорт, МЧС",
        "1. {}: Облмёд\n2. {}: Минспорт; МЧС",
        "- {} – Облмёд\n- {} – Минспорт, МЧС",
    ],
)
def test_who_is_named_behind_a_part_has_it(cell: str, lead: str, others: str) -> None:
    assert parts(cell.format(lead, others)) == PAIR


@pytest.mark.parametrize(
    "cell",
    [
        "Облмёд; соисп. – Минспорт, МЧС",
        "Облмёд\nСоисполнители: Минспорт, МЧС",
        "Облмёд (соисполнители: Минспорт, МЧС)",
        "Облмёд Соисполнители: Минспорт, МЧС",
        "Облмёд\nсоисполнители\nМинспорт\nМЧС",
        "отв. Облмёд, соисп. Минспорт, МЧС",
    ],
)
def test_what_stands_before_the_first_one_leads(cell: str) -> None:
    assert parts(cell) == PAIR


def test_but_not_before_who_is_said_to_lead() -> None:
    assert parts("Минспорт, МЧС; ответственный – Облмёд") == [*PAIR[1:], PAIR[0]]
    assert parts("Облмёд, ответственный: Лугов Р.Л.") == [
        ("Облмёд", "lead"),
        ("Лугов Р.Л.", "lead"),
    ]


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        ("Заказчик: Облмёд. Подрядчик: ООО «Улей»", ["customer", "contractor"]),
        ("Тапсырыс беруші: Облмёд. Мердігер: «Ара» ЖШС", ["customer", "contractor"]),
        ("Customer: Port of Olya; contractor: LLC Hive; donor: World Bank",
         ["customer", "contractor", "funder"]),
        ("Облмёд – заказчик; ООО «Улей» (подрядчик)", ["customer", "contractor"]),
        ("Исполнители: Облмёд (свод), МЧС. Заказчик: Порт Оля", ["lead", "partner", "customer"]),
    ],
)  # fmt: skip
def test_all_parts_are_known(cell: str, wanted: list[str]) -> None:
    assert [role for _, role in parts(cell)] == wanted


@pytest.mark.parametrize(
    "cell",
    [
        "От РФ:\nИсполнитель: Облмёд\nСоисполнители: МЧС\nОт РК:\nИсполнитель: Центр пчёл",
        "РФ: исполнитель – Облмёд, соисполнители – МЧС; РК: исполнитель – Центр пчёл",
        "Исполнители от РФ: Облмёд\nСоисполнители от РФ: МЧС\nИсполнители от РК: Центр пчёл",
        "Российские исполнители: Облмёд; партнёры от РФ: МЧС; исполнители РК: Центр пчёл",
        "РФ орындаушылары: Облмёд\nРесейлік қатысушылар: МЧС\nҚР орындаушылары: Центр пчёл",
    ],
)
def test_sides_and_parts_are_told_together(cell: str) -> None:
    assert told(cell) == [
        ("Облмёд", AST, "lead"),
        ("МЧС", AST, "partner"),
        ("Центр пчёл", ATY, "lead"),
    ]


def test_a_part_right_above_the_headings_of_sides_is_that_of_all_of_them() -> None:
    cell = (
        "Исполнители:\nот Астраханской области: Облмёд\nот Атырауской области: Центр пчёл\n"
        "Соисполнители:\nот Астраханской области: МЧС\nот Атырауской области: Палата"
    )
    assert told(cell) == [
        ("Облмёд", AST, "lead"),
        ("Центр пчёл", ATY, "lead"),
        ("МЧС", AST, "partner"),
        ("Палата", ATY, "partner"),
    ]


@pytest.mark.parametrize(
    "name",
    [
        "Союз организаторов торговли",
        "ООО «Исполнитель: право»",
        "Исполнители строительства: Облмёд",
        "Фонд «Партнёр – дети»",
        "Координационный совет",
    ],
)
def test_such_words_within_a_name_are_its_own(name: str) -> None:
    assert parts(name) == [(name, "lead")]


def test_by_agreement_takes_no_part_away_that_is_told() -> None:
    assert parts("Исполнитель: Облмёд (по согласованию), соисполнитель: МЧС") == [
        ("Облмёд", "lead"),
        ("МЧС", "partner"),
    ]


def test_the_same_under_a_part_means_those_above_who_have_it() -> None:
    made = read(
        sheet(
            [
                HEAD,
                ["1", "Ярмарка", "2025 г.", "Исполнитель: Облмёд. Соисполнители: МЧС"],
                ["2", "Слёт", "2026 г.", "Исполнитель: то же; соисполнители: Минспорт"],
                ["3", "Регата", "2026 г.", "Исполнитель: Порт Оля; подрядчик: -//-"],
            ]
        )
    )
    _, second, third = made.measures
    assert who(second) == [("Облмёд", None, "lead"), ("Минспорт", None, "partner")]
    assert who(third) == [("Порт Оля", None, "lead")]
    assert "-//-" in (third.note.ru or "")


@pytest.mark.parametrize("kind", ["word", "sheet", "csv"])
def test_so_it_is_in_every_kind_of_file(kind: str) -> None:
    row = ["1", "Ярмарка мёда", "май 2025 г.", "Исполнитель: Облмёд. Соисполнители: МЧС, Минспорт"]
    made: TableDraft
    if kind == "csv":
        made = read("\n".join(";".join(one) for one in (HEAD, row)))
    else:
        made = read((word if kind == "word" else sheet)([HEAD, row]))
    assert who(made.measures[0]) == [
        ("Облмёд", None, "lead"),
        ("МЧС", None, "partner"),
        ("Минспорт", None, "partner"),
    ]


def test_a_column_of_those_who_help_has_nobody_who_leads() -> None:
    head = ["№", "Мероприятие", "Срок", "Исполнитель", "Соисполнители"]
    row = ["1", "Ярмарка", "2025 г.", "Облмёд", "Отв.: МЧС; подрядчик: ООО «Улей»"]
    (measure,) = read(sheet([head, row])).measures
    assert [role for *_, role in who(measure)] == ["lead", "partner", "contractor"]

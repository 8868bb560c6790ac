"""The bodies of a cell: who answers, whose each is, and rows whose bodies are those of another."""

from __future__ import annotations

import pytest

from tests.exchange.table.making import read, sheet, who

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


def bodies(
    *cells: str, head: str = "Исполнители"
) -> list[list[tuple[str | None, str | None, str]]]:
    """Return the bodies of each row of a table with these cells."""
    rows = [
        [f"{at}", f"Провести ярмарку мёда {at}", "май 2025 г.", cell]
        for at, cell in enumerate(cells, start=1)
    ]
    made = read(sheet([[*HEAD[:3], head], *rows]))
    assert len(made.measures) == len(cells)
    return [who(one) for one in made.measures]


@pytest.mark.parametrize(
    ("head", "role"),
    [
        ("Исполнители (соисполнители)", "lead"),
        ("Ответственный исполнитель (соисполнитель)", "lead"),
        ("Исполнители, соисполнители", "lead"),
        ("Соисполнители", "partner"),
        ("Партнёры (участники)", "partner"),
    ],
)
def test_what_brackets_of_a_heading_say_is_said_of_some(head: str, role: str) -> None:
    assert bodies("Минспорт", head=head) == [[("Минспорт", None, role)]]


@pytest.mark.parametrize(
    "again",
    [
        "те же", "Он же", "Исполнители те же", "те же исполнители", "do.", "Same as above",
        "жоғарыдағыдай", "сол басқарма", "-//-",
    ],
)  # fmt: skip
def test_the_same_bodies_in_other_words(again: str) -> None:
    first, second = bodies("Минспорт, Облкультура", again)
    assert second == first


@pytest.mark.parametrize(
    "pointed",
    ["см. п. 1", "то же, что в п. 1", "как в пункте 1", "see item 1", "1-тармақты қараңыз"],
)
def test_the_bodies_of_another_row(pointed: str) -> None:
    first, _, third = bodies("Минспорт", "Облкультура", pointed)
    assert third == first


def test_a_row_that_is_not_there_is_told_in_the_note() -> None:
    made = read(sheet([HEAD, ["1", "Провести ярмарку мёда", "май 2025 г.", "см. п. 77"]]))
    (measure,) = made.measures
    assert who(measure) == []
    assert "см. п. 77" in (measure.note.ru or "")


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("ІІМ, СІМ, облыс әкімдігі", ["ІІМ", "СІМ", "облыс әкімдігі"]),
        ("Минтранс, аэропорт, порт, ж/д вокзал", ["Минтранс", "аэропорт", "порт", "ж/д вокзал"]),
        ("Минэнерго, институт развития", ["Минэнерго", "институт развития"]),
        ("Министерство культуры, спорта и туризма", ["Министерство культуры, спорта и туризма"]),
        ("Комитет лесного хозяйства, рыбы", ["Комитет лесного хозяйства, рыбы"]),
    ],
)
def test_behind_a_whole_name_a_comma_begins_another(cell: str, names: list[str]) -> None:
    assert [name for name, *_ in bodies(cell)[0]] == names


def test_a_party_behind_a_comma_is_the_side_of_the_body() -> None:
    cell = "Ministry of Health, Astrakhan oblast; Ministry of Sport, Atyrau oblast"
    assert bodies(cell) == [
        [("Ministry of Health", "RU-AST", "lead"), ("Ministry of Sport", "KZ-23", "lead")]
    ]
    assert [name for name, *_ in bodies("Astrakhan oblast, Atyrau oblast")[0]] == [
        "Astrakhan oblast",
        "Atyrau oblast",
    ]


def test_who_answers_is_told_behind_the_name() -> None:
    assert bodies("Корпорация мёда - ответственная, Минспорт", "Минспорт (созыв), МЧС") == [
        [("Корпорация мёда", None, "lead"), ("Минспорт", None, "partner")],
        [("Минспорт", None, "lead"), ("МЧС", None, "partner")],
    ]


@pytest.mark.parametrize(
    ("cell", "told"),
    [
        ("Облмёд – исполнитель, МЧС – соисполнитель", [("Облмёд", "lead"), ("МЧС", "partner")]),
        ("Облмёд (участник); МЧС", [("Облмёд", "partner"), ("МЧС", "lead")]),
        ("Облмёд (отв.), МЧС", [("Облмёд", "lead"), ("МЧС", "partner")]),
        ("МЧС; Мёд басқармасы – үйлестіруші", [("МЧС", "partner"), ("Мёд басқармасы", "lead")]),
        ("Облмёд – исполнитель работ", [("Облмёд – исполнитель работ", "lead")]),
    ],
)
def test_what_part_a_body_has_is_told_behind_its_name(
    cell: str, told: list[tuple[str, str]]
) -> None:
    assert [(name, role) for name, _, role in bodies(cell)[0]] == told


def test_a_deadline_merged_across_the_bodies_names_none() -> None:
    made = read(sheet([HEAD, ["1", "Провести ярмарку мёда", "в течение года", "в течение года"]]))
    assert who(made.measures[0]) == []


@pytest.mark.parametrize(
    "said", ["(жинақ)", "(жинақтау)", "(жинақтаушы)", "- жинақ", "(свод)", "(свод.)"]
)
def test_who_gathers_the_answers_leads_and_that_is_none_of_the_name(said: str) -> None:
    (found,) = bodies(f"Мәдениет басқармасы {said}, Спорт басқармасы")
    assert [(name, role) for name, _, role in found] == [
        ("Мәдениет басқармасы", "lead"),
        ("Спорт басқармасы", "partner"),
    ]


def test_a_short_name_has_the_side_of_the_long_one() -> None:
    long = "Министерство мёда, ЖКХ и лугов Астраханской области"
    first, second, _ = bodies(f"{long} (далее – Минмёд)", "минмёд, МЧС", "Росмёд")
    assert first == [(long, "RU-AST", "lead")]
    assert second == [(long, "RU-AST", "lead"), ("МЧС", None, "lead")]


def test_a_short_name_of_one_side_is_none_of_the_other() -> None:
    long = "Министерство мёда Астраханской области"
    cells = (
        f"{long} (далее – Минмёд)",
        "От РФ: Минмёд; от РК: Минмёд",
        "От РК: Министерство пчёл (бұдан әрі – Минмёд)",
        "Минмёд",
        "От РФ: Минмёд; от РК: Минмёд",
    )
    _, second, _, both, last = bodies(*cells)
    assert second == [(long, "RU-AST", "lead"), ("Минмёд", "KZ-23", "lead")]
    assert both == [("Минмёд", None, "lead")]
    assert last == [(long, "RU-AST", "lead"), ("Министерство пчёл", "KZ-23", "lead")]


def test_a_short_name_of_no_side_is_of_the_side_that_it_stands_under() -> None:
    _, second, third = bodies(
        "Служба мёда и лугов (далее – Служба)", "От РК: Служба", "Служба, МЧС"
    )
    assert second == [("Служба мёда и лугов", "KZ-23", "lead")]
    assert [name for name, *_ in third] == ["Служба мёда и лугов", "МЧС"]

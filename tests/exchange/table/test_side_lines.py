"""Headings of sides in a cell of bodies: in small letters, behind a preposition, before a dash."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.bodies import bodies
from tests.exchange.table.making import SIDES

AST, ATY = "RU-AST", "KZ-23"
TWO = [("Облмёд", AST), ("Центр пчёл", ATY)]


def told(text: str, side: str | None = None) -> list[tuple[str, str | None]]:
    return [(one.name, one.side) for one in bodies(text, SIDES, side)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("от Астраханской области:", "от Атырауской области:"),
        ("с российской стороны:", "с казахстанской стороны:"),
        ("с российской стороны –", "с казахстанской стороны –"),
        ("со стороны Астраханской области:", "со стороны Атырауской области:"),
        ("от РФ:", "от РК:"),
        ("по Астраханской области:", "по Атырауской области:"),
        ("для России:", "для Казахстана:"),
        ("из Астрахани:", "из Атырау:"),
        ("на российской стороне:", "на казахстанской стороне:"),
        ("российская сторона –", "казахстанская сторона –"),
        ("астраханская область:", "атырауская область:"),
        ("Астраханской области:", "Атырауской области:"),
        ("ресей тарапынан:", "қазақстан тарапынан:"),
        ("ресей тарапынан –", "қазақстан тарапынан –"),
        ("ресейлік тарап:", "қазақстандық тарап:"),
        ("астрахан облысынан:", "атырау облысынан:"),
        ("РФ-дан:", "ҚР-дан:"),
        ("ресей жағынан:", "қазақстан жағынан:"),
        ("from the Russian side:", "from the Kazakh side:"),
        ("on behalf of Russia:", "on behalf of Kazakhstan:"),
        ("for Astrakhan Region:", "for Atyrau Region:"),
        ("russian side:", "kazakh side:"),
    ],
)
@pytest.mark.parametrize("below", [" ", "\n"])
@pytest.mark.parametrize("end", ["", ";"])
def test_a_heading_may_begin_with_a_small_letter(
    one: str, other: str, below: str, end: str
) -> None:
    assert told(f"{one}{below}Облмёд{end}\n{other}{below}Центр пчёл") == TWO
    capital = [f"{head[0].upper()}{head[1:]}" for head in (one, other)]
    assert told(f"{capital[0]}{below}Облмёд;\n{capital[1]}{below}Центр пчёл") == TWO


@pytest.mark.parametrize("head", ["от {} области", "{} сторона", "{} область"])
def test_so_may_one_alone_on_its_line_where_the_cell_begins_with_it(head: str) -> None:
    one = head.format("астраханской" if head.startswith("от") else "астраханская")
    other = head.format("атырауской" if head.startswith("от") else "атырауская")
    assert told(f"{one}\nОблмёд\n{other}\nЦентр пчёл") == TWO


def test_both_sides_may_be_a_heading_in_small_letters() -> None:
    cell = "с российской стороны:\nОблмёд\nстороны совместно:\nЦентр пчёл"
    assert told(cell) == [("Облмёд", AST), ("Центр пчёл", None)]
    cell = "совместно:\nЦентр пчёл\nот Астраханской области:\nОблмёд"
    assert told(cell) == [("Центр пчёл", None), ("Облмёд", AST)]


@pytest.mark.parametrize(
    ("cell", "wanted"),
    [
        (
            "Министерство мёда\nАстраханской области",
            [("Министерство мёда Астраханской области", AST)],
        ),
        ("Центр пчёл\nпо Атырауской области", [("Центр пчёл по Атырауской области", ATY)]),
        (
            "Палаты\nпо Астраханской области\nПалаты\nпо Атырауской области\nМЧС",
            [
                ("Палаты по Астраханской области", AST),
                ("Палаты по Атырауской области", ATY),
                ("МЧС", None),
            ],
        ),
        (
            "Посланцы\nот Астраханской области\nи гости\nот Атырауской области\nМЧС",
            [
                ("Посланцы от Астраханской области", AST),
                ("гости от Атырауской области", ATY),
                ("МЧС", None),
            ],
        ),
        ("Совет вузов\nроссии – соисполнитель", [("Совет вузов россии", None)]),
        ("Центр пчёл\nатырауской стороны – участник", [("Центр пчёл атырауской стороны", ATY)]),
        ("Комитет мёда\nи луговых трав", [("Комитет мёда и луговых трав", None)]),
    ],
)
def test_what_a_name_goes_on_with_is_no_heading(
    cell: str, wanted: list[tuple[str, str | None]]
) -> None:
    assert told(cell) == wanted


def test_under_a_side_of_the_column_nothing_is_a_heading() -> None:
    assert told("Облмёд\nпо Астраханской области", AST) == [("Облмёд по Астраханской области", AST)]


@pytest.mark.parametrize("below", [" ", "\n"])
def test_who_leads_under_a_heading_on_its_line_leads(below: str) -> None:
    cell = f"От РФ:{below}Облмёд (свод), МЧС;\nОт РК:{below}Центр пчёл – жауапты, ІІМ"
    assert [(one.name, one.side, one.role.value) for one in bodies(cell, SIDES)] == [
        ("Облмёд", AST, "lead"),
        ("МЧС", AST, "partner"),
        ("Центр пчёл", ATY, "lead"),
        ("ІІМ", ATY, "partner"),
    ]

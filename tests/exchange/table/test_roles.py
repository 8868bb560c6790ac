"""Words for the part that a body has, and such a word alone."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.bodies import bodies
from tests.exchange.table.making import SIDES, read, sheet, who
from tests.exchange.table.test_bodies import HEAD

AST, ATY = "RU-AST", "KZ-23"


def told(text: str) -> list[tuple[str, str | None, str]]:
    return [(one.name, one.side, one.role.value) for one in bodies(text, SIDES)]


@pytest.mark.parametrize(
    ("side", "words"),
    [
        ("Российская сторона", "исполнитель ответственный ответственная координатор организатор"),
        ("Астраханская область", "исполнитель ответственная"),
        ("Ресей тарапы", "орындаушы жауапты үйлестіруші"),
        ("Russian side", "responsible lead executor coordinator"),
    ],
)
@pytest.mark.parametrize("between", [" – ", ": ", ":\n"])
def test_under_a_heading_it_is_said_of_the_side_itself(side: str, words: str, between: str) -> None:
    for word in words.split():
        assert told(f"{side}{between}{word}") == [(side, AST, "lead")]


def test_each_side_has_its_own_part() -> None:
    both = [("Российская сторона", AST, "lead"), ("Казахстанская сторона", ATY, "partner")]
    assert told("Российская сторона – исполнитель, Казахстанская сторона – участник") == both
    assert told("Российская сторона: исполнитель;\nКазахстанская сторона: соисполнитель") == both


def test_with_bodies_under_it_it_is_said_of_them() -> None:
    assert told("Российская сторона – исполнитель:\nОблмёд") == [("Облмёд", AST, "lead")]
    assert told("Российская сторона – соисполнители\nОблмёд, МЧС") == [
        ("Облмёд", AST, "partner"),
        ("МЧС", AST, "partner"),
    ]


def test_a_side_named_with_nothing_beside_it_is_not_lost() -> None:
    assert told("Российская сторона") == [("Российская сторона", AST, "lead")]
    assert told("От российской стороны:\nОт казахстанской стороны: Облмёд") == [
        ("Облмёд", ATY, "lead")
    ]


def test_behind_a_comma_it_is_said_of_the_body_before_it() -> None:
    assert told("Облмёд, исполнитель; МЧС, соисполнитель") == [
        ("Облмёд", None, "lead"),
        ("МЧС", None, "partner"),
    ]
    assert [name for name, *_ in told("Облмёд, участники")] == ["Облмёд", "участники"]


@pytest.mark.parametrize("word", ["исполнитель", "Ответственный:", "орындаушы", "responsible"])
def test_of_nobody_it_is_told_in_the_note(word: str) -> None:
    (measure,) = read(sheet([HEAD, ["1", "Ярмарка мёда", "май 2025 г.", word]])).measures
    assert who(measure) == []
    assert word in (measure.note.ru or "")

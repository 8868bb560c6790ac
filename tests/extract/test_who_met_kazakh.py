"""Whom «тараптар … қол қойды» means: the two who met before, be it told in two sentences."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("said", "signed"),
    [
        (
            (
                "Омбы облысының губернаторы Иван Петров Қостанайға келді. Оны облыс әкімі Асан "
                "Үсенов қарсы алды. Кездесу соңында олар сауда туралы меморандумға қол қойды."
            ),
            {"Иван Петров", "Асан Үсенов"},
        ),
        (
            (
                "Абай облысының әкімі Асан Үсенов Бакуге барды. Онда ол Әзербайжанның экономика "
                "министрі Микаил Алиевпен кездесті. Тараптар ынтымақтастық туралы меморандумға қол "
                "қойды."
            ),
            {"Асан Үсенов", "Микаил Алиев"},
        ),
        (
            (
                "Таңертең губернатор Иван Петров пен облыс әкімі Асан Үсенов келіссөз жүргізді. "
                "Олар 2025–2027 жылдарға арналған жоспарға қол қойды."
            ),
            {"Иван Петров", "Асан Үсенов"},
        ),
    ],
)
def test_the_two_who_met_sign(said: str, signed: set[str]) -> None:
    assert {one.name for one in extract(said, Lang.KK).signatories} == signed


@pytest.mark.parametrize(
    "said",
    [
        # nobody says whom the head met
        (
            "Омбы облысының губернаторы Иван Петров Қостанайға келді. Облыс әкімі Асан Үсенов "
            "мектепті аралап, ұстаздармен кездесті. Тараптар сауда туралы меморандумға қол қойды."
        ),
        # two of whom none is a head
        (
            "Таңертең сарапшы Иван Петров пен хатшы Асан Үсенов кездесті. Олар 2025–2027 жылдарға "
            "арналған жоспарға қол қойды."
        ),
        # he is one of three
        (
            "Қостанайға губернатор Иван Петров пен мэр Петр Сидоров келді. Оны облыс әкімі Асан "
            "Үсенов қарсы алды. Тараптар сауда туралы меморандумға қол қойды."
        ),
    ],
)
def test_who_is_not_told_to_have_met_does_not(said: str) -> None:
    assert extract(said, Lang.KK).signatories == ()

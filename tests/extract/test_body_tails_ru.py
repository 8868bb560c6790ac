"""What goes on behind the name of a Russian body: its territory, one more region, a parliament.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract

pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    ("officer", "party"),
    [
        ("начальник Управления ФСИН по Омской области", "Управление ФСИН по Омской области"),
        ("начальник УМВД России по Омской области", "УМВД России по Омской области"),
        (
            "начальник Управления Росгвардии по Томской и Омской областям",
            "Управление Росгвардии по Томской и Омской областям",
        ),
        (
            "глава Корпорации развития Дальнего Востока и Арктики",
            "Корпорация развития Дальнего Востока и Арктики",
        ),
        (
            "председатель Законодательной палаты Олий Мажлиса",
            "Законодательная палата Олий Мажлиса",
        ),
        ("директор НИИ сельского хозяйства Крыма", "НИИ сельского хозяйства Крыма"),
        ("директор НМИЦ кардиологии имени И.И. Рогова", "НМИЦ кардиологии имени И.И. Рогова"),
        (
            "ректор Омского горного университета императрицы Екатерины II",
            "Омский горный университет императрицы Екатерины II",
        ),
        ("председатель Госкомспорта Грузии", "Госкомспорт Грузии"),
        ("председатель Ассамблеи народа Казахстана", "Ассамблея народа Казахстана"),
    ],
)
def test_a_body_is_called_by_all_of_its_name(officer: str, party: str) -> None:
    draft = extract(
        "Соглашение о сотрудничестве подписали губернатор Тульской области Олег Лыткин и "
        f"{officer} Игорь Верёвкин."
    )
    assert party in draft.parties
    assert {one.name: one.party for one in draft.signatories}["Игорь Верёвкин"] == party


def test_where_a_company_drives_is_no_part_of_its_name() -> None:
    draft = extract(
        "Соглашение подписали губернатор Тульской области Олег Лыткин и глава компании «Заря» "
        "Игорь Верёвкин. Завод «Заря» по Омской области возит зерно."
    )
    assert not any("по Омской" in one for one in draft.parties)

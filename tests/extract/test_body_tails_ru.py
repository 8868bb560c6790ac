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


def test_a_chamber_is_called_with_the_own_name_of_its_parliament() -> None:
    draft = extract(
        "Дорожную карту подписали председатель Сената Парламента Казахстана Асет Ермеков и "
        "Дильноза Нарова, председатель Сената Олий Мажлиса Узбекистана."
    )
    assert {one.name: one.party for one in draft.signatories} == {
        "Асет Ермеков": "Сенат Парламента Казахстана",
        "Дильноза Нарова": "Сенат Олий Мажлиса Узбекистана",
    }


def test_deputy_heads_of_foreign_affairs_sign_for_countries() -> None:
    draft = extract(
        "План консультаций подписали замглавы МИД России Игорь Орлов и замглавы МИД Грузии Олег "
        "Лыткин."
    )
    assert set(draft.parties) == {"Россия", "Грузия"}


def test_letters_in_latin_behind_an_office_are_a_body() -> None:
    """«Гендиректор TCDD» behind a name that no dictionary has for one."""
    draft = extract(
        "Озан Демир, председатель правления и гендиректор TCDD, и мэр Тулы Олег Лыткин подписали "
        "меморандум."
    )
    assert {one.name: one.party for one in draft.signatories} == {
        "Озан Демир": "TCDD",
        "Олег Лыткин": "Тула",
    }
    assert "CEO" not in extract("Вышел директор CEO. Тула и Томск подписали план.").parties

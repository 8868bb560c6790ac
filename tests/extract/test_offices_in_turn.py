"""Two names before one plural office each have their own place, an envoy not that of his hosts."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

IN_TURN = [
    "Соглашение скрепили подписями Олег Зимин и Пётр Вайда, главы Томской и Гомельской областей.",
    "Подписали соглашение Олег Зимин и Пётр Вайда, главы Томской области и Гомельской области.",
]


@pytest.mark.parametrize("text", IN_TURN)
def test_each_has_his_own_place(text: str) -> None:
    found = extract(text, Lang.RU).signatories
    assert {(one.name, one.party) for one in found} == {
        ("Олег Зимин", "Томская область"),
        ("Пётр Вайда", "Гомельская область"),
    }


def test_an_office_of_the_second_alone_is_not_shared() -> None:
    text = "Соглашение подписали Олег Зимин и Пётр Вайда, глава Гомельской области."
    found = extract(text, Lang.RU).signatories
    assert ("Олег Зимин", "Гомельская область") not in {(one.name, one.party) for one in found}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Документ подписали глава Бурятии и белорусский посол в России Олег Зимин.", "Россия"),
        ("Меморандум подписал посол Казахстана в Беларуси Олег Зимин.", "Беларусь"),
    ],
)
def test_an_envoy_does_not_sign_for_his_hosts(text: str, party: str) -> None:
    found = extract(text, Lang.RU).signatories
    assert [one.name for one in found] == ["Олег Зимин"]
    assert found[0].party != party
    assert found[0].office in ("посол", "Посол")

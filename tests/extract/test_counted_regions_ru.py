"""Regions that a Russian text counts or calls together and then lists as partners of one.

All texts and all whom they name but the regions are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _sides(text: str) -> list[str]:
    return list(extract(text, lang=Lang.RU).parties)


_HEADS = (
    "Документы подписали генеральный директор АО «Прядильня» Илья Рог и главы регионов. "
    "Разработали их специалисты АО «Лёнпроект». "
)
_FOUR = ["Омская область", "Томская область", "Пермский край", "Республика Коми"]


@pytest.mark.parametrize(
    "listed",
    [
        "Построить цеха предстоит в Омской и Томской областях, Пермском крае, Республике Коми.",
        "Лён посеют Омская и Томская области, Пермский край, а также Республика Коми.",
    ],
)
def test_a_list_of_as_many_regions_as_were_counted_is_that_of_the_partners(listed: str) -> None:
    text = (
        "Лён вернётся на поля\n\nВ мае подписаны программы льноводства ещё с четырьмя "
        f"субъектами Федерации. {_HEADS}{listed}\n"
    )
    assert _sides(text) == ["АО «Прядильня»", *_FOUR]


def test_a_list_of_another_number_is_none_of_the_partners() -> None:
    text = (
        "Лён вернётся на поля\n\nВ мае подписаны программы льноводства ещё с шестью субъектами "
        f"Федерации. {_HEADS}Засуха была в Омской и Томской областях, Пермском крае.\n"
    )
    assert "Омская область" not in _sides(text)


def test_who_entered_the_list_is_a_partner_without_a_count() -> None:
    text = (
        "Лён вернётся на поля\n\nПодписаны программы. "
        f"{_HEADS}В перечень вошли Омская и Томская области, Пермский край, Республика Коми.\n"
    )
    assert _sides(text) == ["АО «Прядильня»", *_FOUR]


_NEIGHBOURS = (
    "Новости форума\n\nНа Льняном форуме Курганская область заключила соглашения о сотрудничестве "
    "с соседями по Уралу. Документы подписаны во вторник. "
)


def test_with_whom_the_region_will_work_are_the_neighbours_agreed_with() -> None:
    listed = "С Омской и Томской областями, а также с Республикой Коми регион будет сотрудничать."
    assert _sides(f"{_NEIGHBOURS}{listed}\n") == [
        "Курганская область",
        "Омская область",
        "Томская область",
        "Республика Коми",
    ]


def test_where_else_lies_what_is_told_beside_are_no_neighbours_agreed_with() -> None:
    listed = "Паводок ждут в Омской и Томской областях, а также в Республике Коми."
    assert "Республика Коми" not in _sides(f"{_NEIGHBOURS}{listed}\n")

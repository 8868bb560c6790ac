"""Signers whom a Russian text calls by one word for both right behind their meeting.

All texts and all whom they name are invented; each way stands beside a near one that means another.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


def _signers(text: str) -> list[tuple[str, str | None]]:
    draft = extract(text, lang=Lang.RU)
    assert draft.signed_on is None
    return [(one.name, one.party) for one in draft.signatories]


_OMSK, _PAVLODAR = ("Олег Лыткин", "Омская область"), ("Марат Омаров", "Павлодарская область")
_MET = (
    "Соседи пишут общий план\n\nВ Павлодаре губернатор Омской области Олег Лыткин провёл встречу с "
    "акимом Павлодарской области Маратом Омаровым. "
)


@pytest.mark.parametrize(
    "signing",
    [
        "Руководители подписали план мероприятий.",
        "Затем главы заключили соглашение о торговле.",
        "План мероприятий подписали губернаторы.",
    ],
)
def test_the_heads_are_those_who_have_just_met(signing: str) -> None:
    assert _signers(f"{_MET}{signing}\n") == [_OMSK, _PAVLODAR]


def test_heads_of_something_else_are_not_those_who_met() -> None:
    signing = "План мероприятий подписали руководители двух школ."
    assert _signers(f"{_MET}{signing}\n") == []


_COMING = (
    "Губернатор едет к соседям\n\nГубернатор Омской области Олег Лыткин в среду вылетел в "
    "Павлодар. В повестке — встреча губернатора с акимом Павлодарской области Маратом Омаровым. "
)


@pytest.mark.parametrize(
    "signing",
    [
        "Планируется, что они подпишут соглашение между Омской и Павлодарской областями.",
        "Главы регионов подпишут соглашение между Омской и Павлодарской областями.",
        "Ожидается, что оба заключат соглашение между Омской и Павлодарской областями.",
    ],
)
def test_they_will_sign_are_those_who_will_meet(signing: str) -> None:
    assert _signers(f"{_COMING}{signing}\n") == [_OMSK, _PAVLODAR]


def test_what_sides_will_sign_may_be_signed_by_others() -> None:
    signing = "Стороны подпишут соглашение между Омской и Павлодарской областями."
    assert _signers(f"{_COMING}{signing}\n") == []


def test_a_bare_office_of_two_known_people_is_nobodys() -> None:
    other = _COMING.replace("в среду", "и губернатор Томской области Пётр Рог в среду")
    signing = "Планируется, что они подпишут соглашение о торговле."
    assert _signers(f"{other}{signing}\n") == []


@pytest.mark.parametrize("day", ["ещё в мае 2009 года", "ещё 4 мая 2009 года", "ещё в 2009 году"])
def test_a_signing_to_come_is_not_borne_out_by_one_of_years_ago(day: str) -> None:
    text = (
        "Омская область и холдинг «Лён» подпишут соглашение\n\nВо вторник губернатор Омской "
        "области Олег Лыткин и генеральный директор холдинга «Лён» Илья Рог подпишут соглашение. "
        f"Рамочное соглашение стороны заключили {day}.\n"
    )
    assert [name for name, _ in _signers(text)] == ["Олег Лыткин", "Илья Рог"]

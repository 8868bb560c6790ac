"""Regions of no list that an adjective names are found; poetic names of others are not."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.extract.ru import adjective_lands
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang


def _named(text: str) -> list[str]:
    return [one.name for one in adjective_lands.find(Span(0, len(text), text), [])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Глава Торнинского края Пётр Лугов подписал план.", ["Торнинский край"]),
        ("Орлинская область и Торнинский край подписали план.", ["Торнинский край"]),
        ("План подписан в Торнинском воеводстве.", ["Торнинское воеводство"]),
        ("Власти Зелено-Торнинской провинции ответили.", ["Зелено-Торнинская провинция"]),
        ("Соглашение с Торнинским вилайетом подписано.", ["Торнинский вилайет"]),
        (
            "Встретились главы Торнинского, Орлинского и Сонского воеводств.",
            ["Торнинское воеводство", "Орлинское воеводство", "Сонское воеводство"],
        ),
        (
            "Договорились Торнинский и Сонский края.",
            ["Торнинский край", "Сонский край"],
        ),
    ],
)
def test_it_is_named_in_the_nominative(text: str, names: list[str]) -> None:
    assert _named(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Гостей ждут в Торнинском крае.",
        "Глава Смоленского края подписал план.",
        "Это край озёр и лесов, Торнинская земля.",
        "Открыта выставка «Торнинские провинциалы».",
    ],
)
def test_what_is_only_called_so_is_no_region(text: str) -> None:
    assert _named(text) == []


def test_what_is_known_already_is_left() -> None:
    text = "Глава Торнинского края Пётр Лугов подписал план."
    known = adjective_lands.find(Span(0, len(text), text), [])
    assert adjective_lands.find(Span(0, len(text), text), known) == []


def test_its_head_signs_for_it() -> None:
    text = (
        "Губернатор Саратовской области Иван Крутов и глава Торнинского края Пётр Лугов подписали "
        "в Саратове план мероприятий на 2026–2028 годы."
    )
    draft = extract(text, Lang.RU)
    assert draft.parties == ("Саратовская область", "Торнинский край")
    assert [one.party for one in draft.signatories] == ["Саратовская область", "Торнинский край"]


@pytest.mark.parametrize("whose", ["края", "соседнего региона", "Торнинского воеводства"])
def test_capital_of_another_land_is_not_that_of_the_country(whose: str) -> None:
    text = f"Мэр столицы {whose} Пётр Лугов и губернатор Саратовской области подписали план."
    assert "Москва" not in extract(text, Lang.RU).parties


def test_capital_alone_is_that_of_the_country() -> None:
    text = "Мэр столицы Пётр Лугов и губернатор Саратовской области подписали план."
    assert "Москва" in extract(text, Lang.RU).parties

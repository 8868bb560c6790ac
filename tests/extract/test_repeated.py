"""A deed told twice is one measure; two deeds that differ in a number are two."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        (
            Lang.EN,
            (
                "Two regions agreed\n\nThe regions will build a school in Omsk in 2026. "
                "The regions will build a school in Omsk in 2027 with a gym."
            ),
        ),
        (
            Lang.RU,
            (
                "Соседи договорились\n\nСтороны построят школу в посёлке Ясный к 2026 году. "
                "Стороны построят школу в посёлке Ясный к 2027 году."
            ),
        ),
    ],
)
def test_another_year_is_another_deed(lang: Lang, text: str) -> None:
    found = extract(text, lang).measures
    assert [("2026" in one.quote, "2027" in one.quote) for one in found] == [
        (True, False),
        (False, True),
    ]


def test_the_fuller_telling_stays() -> None:
    found = extract(
        "Two regions agreed\n\nThe regions will build a concert school in Omsk. "
        "The regions will build a concert school in Omsk near the port.",
        Lang.EN,
    ).measures
    assert [one.quote.endswith("port") for one in found] == [True]


def test_what_is_called_the_same_is_one_deed_whatever_leads_up_to_it() -> None:
    found = extract(
        "Соседи договорились\n\nСтороны подписали план на 2031–2033 годы. В настоящее время "
        "прорабатываются вопросы открытия центра речной торговли. Сейчас обсуждается вопрос "
        "открытия центра речной торговли.",
        Lang.RU,
    ).measures
    assert [one.title for one in found] == ["Открытие центра речной торговли"]


def test_two_towns_get_a_market_each() -> None:
    found = extract(
        "Соседи договорились\n\nСтороны подписали план на 2031–2033 годы. В настоящее время "
        "прорабатываются вопросы открытия крытого рынка в Ясном. Сейчас обсуждается вопрос "
        "открытия крытого рынка в Тихом.",
        Lang.RU,
    ).measures
    assert len(found) == 2

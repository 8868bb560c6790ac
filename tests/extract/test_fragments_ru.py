"""Russian promises that hang on the sentence before, and the sides of an understanding."""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.codes import Status
from coopplan.model.text import Lang

_HEAD = (
    "Губернатор Омской области Иван Петров и аким Павлодарской области Марат Ахметов провели "
    "встречу.\n\n"
)


def _measures(text: str) -> list[tuple[Status, str]]:
    found = extract(_HEAD + text, lang=Lang.RU).measures
    return [(one.status, one.quote) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Рассмотрены вопросы сотрудничества на транспорте. В частности, проект "
                "реконструкции моста через Иртыш."
            ),
            [(Status.PROPOSED, "проект реконструкции моста через Иртыш")],
        ),
        (
            (
                "Основные направления плана:\n- создание логистического центра;\n"
                "- сотрудничество в образовании;\n- открытие торгового дома в Омске."
            ),
            [
                (Status.PLANNED, "создание логистического центра"),
                (Status.PLANNED, "открытие торгового дома в Омске"),
            ],
        ),
        (
            "Стороны договорились:\nпостроить склад;\nоткрыть рейс в Павлодар.",
            [(Status.PLANNED, "построить склад"), (Status.PLANNED, "открыть рейс в Павлодар")],
        ),
        (
            "Темы разговора:\n1) строительство теплицы;\n2) укрепление дружбы.",
            [(Status.PROPOSED, "строительство теплицы")],
        ),
        (
            "Речь шла о расширении торговых связей, открытии рейса в Омск.",
            [(Status.PROPOSED, "открытии рейса в Омск")],
        ),
    ],
)
def test_a_fragment_takes_the_status_of_what_governs_it(
    text: str, expected: list[tuple[Status, str]]
) -> None:
    assert _measures(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Погода в Омске сегодня тёплая. В частности, ремонт дорог.",
        "Стороны договорились о встрече.\nСтроительство моста видно из окна.",
        "Дата и место подписания будут согласованы позднее.",
        "Тогда речь шла о поставках семян.",
    ],
)
def test_a_fragment_that_nothing_governs_is_no_measure(text: str) -> None:
    assert _measures(text) == []


def test_who_reports_in_the_midst_of_a_sentence_is_left_out() -> None:
    text = "Кроме того, во время визита, сообщает агентство, предложено построить в Омске склад."
    assert _measures(text) == [(Status.PROPOSED, "предложено построить в Омске склад")]


def test_a_document_that_provides_is_quoted_without_who_signed_it() -> None:
    text = (
        "Стороны подписали дорожную карту, которая предусматривает строительство склада на "
        "границе, запуск двух рейсов и выставку."
    )
    assert next(quote for _, quote in _measures(text)).startswith("предусматривает строительство")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            (
                "Власти Благовещенска и Хэйхэ договорились о прямом рейсе.\n\nРанее губернатор "
                "Омской области встретился с акимом Павлодарской области."
            ),
            ("Благовещенск", "Хэйхэ"),
        ),
        (
            (
                "Глава Дагестана Сергей Петров провёл встречу с послом Ирана в России. Обсуждалось "
                "сотрудничество в торговле."
            ),
            ("Республика Дагестан", "Иран"),
        ),
        (
            (
                "По итогам визита планируется подписание протокола о сотрудничестве Тульской "
                "области и Республики Беларусь. Технику получат Орловская и Калужская области."
            ),
            ("Тульская область", "Республика Беларусь"),
        ),
    ],
)
def test_the_sides_of_an_understanding(text: str, expected: tuple[str, ...]) -> None:
    assert extract(text, lang=Lang.RU).parties == expected

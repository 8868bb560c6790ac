"""When a Russian release says that a document was signed, which one, and for which years.

The wordings are invented.
"""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind as Kind
from coopplan.model.text import Lang

_SIGNED = (
    "Губернатор Омской области Иван Петров и аким Павлодарской области Марат Ахметов подписали"
)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Омская область и Павлодарская область подписали протокол об изменениях в соглашение, "
            "подписанное 3 марта 2021 года."
        ),
        (
            "Правительство Омской области одобрило протокол о внесении изменений в соглашение с "
            "Павлодарской областью, заключённое 3 марта 2021 года."
        ),
        f"{_SIGNED} план мероприятий к соглашению, которое было подписано 3 марта 2021 года.",
        f"{_SIGNED} план мероприятий по соглашению (заключено 3 марта 2021 года).",
        f"{_SIGNED} дорожную карту к договору, утверждённому 3 марта 2021 года.",
    ],
)
def test_the_day_of_another_document_is_not_the_day_of_this_one(text: str) -> None:
    assert extract(text, lang=Lang.RU).signed_on is None


@pytest.mark.parametrize(
    "text",
    [
        f"{_SIGNED} 3 марта 2021 года план мероприятий к соглашению 2019 года.",
        (
            "Протоколом, подписанным 3 марта 2021 года губернатором Омской области "
            "Иваном Петровым, завершилась встреча."
        ),
    ],
)
def test_the_day_of_this_document_is_told_by_a_participle_as_well(text: str) -> None:
    assert extract(text, lang=Lang.RU).signed_on == date(2021, 3, 3)


@pytest.mark.parametrize(
    "text",
    [
        (
            "Программа мероприятий с Павлодарской областью на 2022–2024 годы получила одобрение "
            "правительства Омской области."
        ),
        (
            "Сегодня, когда подписывался план сотрудничества двух областей на "
            "2022–2024 годы, речь зашла и о мостах."
        ),
        (
            "Планом мероприятий на 2022–2024 годы дополнилась договорная база "
            "двух областей. Подписи поставили губернатор Иван Петров и аким Марат Ахметов."
        ),
        (
            "Ещё весной было заключено соглашение двух областей, тогда же оно вступило в "
            "силу; теперь утверждён план мероприятий на 2022–2024 годы."
        ),
        f"{_SIGNED} документ. План совместных мероприятий на 2022–2024 годы одобрен.",
    ],
)
def test_the_years_that_stand_at_the_name_of_the_document(text: str) -> None:
    assert extract(text, lang=Lang.RU).period == (date(2022, 1, 1), date(2024, 12, 31))


@pytest.mark.parametrize(
    "text",
    [
        f"{_SIGNED} соглашение. План мероприятий на 2022–2024 годы разработают позже.",
        f"{_SIGNED} план мероприятий. План мероприятий на 2022–2024 годы выполнен полностью.",
        f"{_SIGNED} план мероприятий. Стороны подвели итоги плана на 2022–2024 годы.",
        f"{_SIGNED} план мероприятий. Он заменит план на 2022–2024 годы.",
        f"{_SIGNED} план мероприятий. Истёк срок плана мероприятий на 2022–2024 годы.",
        f"{_SIGNED} план. В Тюменской области план на 2022–2024 годы содержит сто пунктов.",
        f"{_SIGNED} план мероприятий. Программа развития региона на 2022–2024 годы уже действует.",
    ],
)
def test_the_years_of_another_document_are_not_its_years(text: str) -> None:
    assert extract(text, lang=Lang.RU).period is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Главы регионов встретились в Омске. Новых соглашений подписано не было.", None),
        ("Главы регионов встретились в Омске. Соглашение так и не подписано.", None),
        ("Главы регионов встретились в Омске. Меморандум стороны не подписывали.", None),
        ("Главы регионов встретились в Омске. Протоколы не были подписаны.", None),
        ("Омская и Павлодарская области связали себя соглашением о туризме.", Kind.AGREEMENT),
        (
            (
                "Тогда Омская и Павлодарская области заключили соглашение, теперь "
                "подписан план мероприятий."
            ),
            Kind.PLAN,
        ),
        (
            (
                "Подписи под меморандумом принадлежат Ивану Петрову и акиму "
                "Павлодарской области Марату Ахметову."
            ),
            Kind.MEMORANDUM,
        ),
    ],
)
def test_which_document_is_signed(text: str, kind: Kind | None) -> None:
    assert extract(text, lang=Lang.RU).kind is kind


@pytest.mark.parametrize(
    "where",
    [
        "Произошло это в Кызыле, на форуме.",
        "Это произошло 6 апреля в Кызыле.",
        "Случилось это в Кызыле.",
        "Дело было в Кызыле.",
        "Состоялось это на днях в Кызыле.",
    ],
)
def test_the_place_that_the_next_sentence_tells(where: str) -> None:
    assert extract(f"{_SIGNED} план мероприятий. {where}", lang=Lang.RU).signed_at == "Кызыл"


def test_a_text_that_tells_the_years_in_full_is_preferred_to_its_headline() -> None:
    text = (
        "Омская и Павлодарская области подписали программу сотрудничества до 2031 года\n\n"
        f"{_SIGNED} её в Омске. Программа рассчитана на 2029–2031 годы."
    )
    assert extract(text, lang=Lang.RU).period == (date(2029, 1, 1), date(2031, 12, 31))
    other = text.replace("2029–2031", "2029–2032")
    assert extract(other, lang=Lang.RU).period == (None, date(2031, 12, 31))

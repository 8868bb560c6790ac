"""Of several papers that a Russian text tells of, the first is its document; who signed which.

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind

pytestmark = pytest.mark.weighed


def test_headline_of_several_papers_tells_no_kind() -> None:
    """Where a headline says «соглашения», it is what the first paper of the text is called."""
    draft = extract(
        "Омская область подписала соглашения с соседями\n\nДорожную карту на 2024–2026 годы "
        "подписали Омская область и Республика Коми. Соглашение о дружбе заключили Тула и "
        "Томск.\n"
    )
    assert draft.kind is AgreementKind.ROADMAP


def test_ministers_sign_for_the_ministries_of_the_headline() -> None:
    """Ministers whose ministries the headline names signed for these."""
    draft = extract(
        "Минздравы Армении и Казахстана подписали дорожную карту\n\nМинистр здравоохранения "
        "Армении Арам Саргсян и министр здравоохранения Казахстана Ерлан Сатов подписали "
        "дорожную карту на 2026 год.\n"
    )
    assert [one.party for one in draft.signatories] == [
        "Минздрав Армении",
        "Минздрав Казахстана",
    ]


def test_minister_signs_for_the_one_ministry() -> None:
    """A minister of no named field signs for the one ministry among the sides."""
    draft = extract(
        "Подписано соглашение\n\nСоглашение подписали Министерство культуры Омской области и "
        "Тарская музыкальная школа имени Петра Чайковского. Подпись от региона поставил "
        "министр Егор Вершинин.\n"
    )
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Егор Вершинин", "Министерство культуры Омской области")
    ]


def test_who_signed_before_signed_not_now() -> None:
    """Whom the text only has sign a paper of years before is no signatory."""
    draft = extract(
        "Договор заключён\n\nДоговор о торговле заключили Омская область и Республика Коми. "
        "Подписал его губернатор Омской области Олег Лыткин. Ранее Олег Лыткин и Пётр "
        "Вершинин подписали соглашение о заводе.\n"
    )
    assert [one.name for one in draft.signatories] == ["Олег Лыткин"]


def test_hands_that_certify() -> None:
    """«Заверили подписями» tells of a signing."""
    draft = extract(
        "Районы подружились\n\nПодписано соглашение о дружбе Шатровского района с Лугским "
        "районом. Документ заверили подписями глава Шатровского района Егор Вершинин и глава "
        "Лугского района Артур Зорин.\n"
    )
    assert [(one.name, one.party) for one in draft.signatories] == [
        ("Егор Вершинин", "Шатровский район"),
        ("Артур Зорин", "Лугский район"),
    ]

"""For which years a Russian paper is, by what the sentences behind its signing say of it."""

from __future__ import annotations

from datetime import date

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind

AGREEMENT = """Омская и Павлодарская области подписали соглашение

Губернатор Омской области Олег Зимин и аким Павлодарской области Серик Тулеев подписали \
соглашение о сотрудничестве. """
PLAN = """Омская и Павлодарская области утвердили план

Губернатор Омской области Олег Зимин и аким Павлодарской области Серик Тулеев утвердили план \
мероприятий. """
DRAFT = """Омск и Тарск готовят программу

"""
WHOLE = (date(2026, 1, 1), date(2028, 12, 31))
MAYS = (date(2026, 5, 1), date(2028, 5, 1))
END = (None, date(2028, 12, 31))


@pytest.mark.parametrize(
    ("text", "period"),
    [
        (AGREEMENT + "Оно вступает в силу с 1 мая 2026 года и действует до 1 мая 2028 года.", MAYS),
        (AGREEMENT + "В соглашении названы обязанности сторон. Оно действует до 2028 года.", END),
        (AGREEMENT + "Соглашение большое. Соглашение долгое. Оно продлено до 2028 года.", END),
        (AGREEMENT + "Документ определяет направления работы на 2026–2028 годы.", WHOLE),
        (PLAN + "Мероприятия пройдут в 2026–2028 годах.", WHOLE),
        (PLAN + "План реализуют в течение 2026–2028 годов.", WHOLE),
        (DRAFT + "Омск и Тарск составят культурную программу на 2026–2028 годы.", WHOLE),
        (DRAFT + "Начата работа над новой программой, которая охватит 2026–2028 годы.", WHOLE),
        (AGREEMENT + "Область большая. Оно действует до 2028 года.", None),
        (AGREEMENT + "План реализуют в течение 2026–2028 годов.", None),
        (PLAN + "Область построит школы в 2026–2028 годах.", None),
    ],
)  # fmt: skip
def test_its_years(text: str, period: tuple[date | None, date] | None) -> None:
    assert extract(text).period == period


def test_main_measures_of_cooperation_are_a_plan() -> None:
    draft = extract(
        "Омск и Тарск одобрили общий план\n\nМэры Омска и Тарска подписали Основные мероприятия "
        "сотрудничества в области культуры на 2026–2028 годы."
    )
    assert (draft.kind, draft.period) == (AgreementKind.PLAN, WHOLE)

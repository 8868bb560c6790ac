"""What the lines above a table tell: the years of the plan, and its first section."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.exchange.table.periods import period_told
from tests.exchange.table.making import PERIOD, due, read, word


@pytest.mark.parametrize(
    ("line", "years"),
    [
        ("План на 2026 год", (2026, 2026)),
        ("План по реализации Соглашения от 5 мая 2021 года на 2026–2027 годы", (2026, 2027)),
        ("План на период с 2026 по 2027 год", (2026, 2027)),
        ("Work plan from 2025 to 2026", (2025, 2026)),
        ("Plan for 2026", (2026, 2026)),
        ("2026 жылға арналған жоспар", (2026, 2026)),
        ("к Соглашению о сотрудничестве от 5 мая 2021 года", None),
        ("к Меморандуму, подписанному 14 апреля 2025 года в Астрахани", None),
        ("2026 жылғы 5 мамырдағы келісімге қосымша", None),
        ("to the Agreement of May 5, 2026", None),
        ("Информация по состоянию на 1 января 2026 года", None),
        ("Программа до 2026 года", None),
        ("Год семьи (2024 год)", None),
        ("2025 жылғы «__» ______", None),
        ("«__» ____________ 2025 жыл", None),
        ("«___»_________2025 года", None),
        ("_____________ 2025 года", None),
        ("«    »          2025 года", None),
        ("«15» мая 2025 года", None),
        ("2025 жылғы «15» мамыр", None),
        ("15-мамыр 2025 жыл", None),
        ("г. Атырау, 2025 год", None),
        ("Атырау қаласы, 2025 жыл", None),
        ("Меморандум, подписанный в 2025 году", None),
        ("2025 жылғы мамырда қол қойылған Келісімді іске асыру", None),
        ("План мероприятий «Дни соседей» 2026 года", (2026, 2026)),
        ("_____ План на 2026 год", (2026, 2026)),
        ("УТВЕРЖДАЮ Аким ______ «__» ____ 2025 года ПЛАН РАБОТЫ НА 2026 ГОД", (2026, 2026)),
        ("Утверждено приказом на 2026 год", None),
        ("Отчёт о ходе исполнения Плана за III квартал 2026 года", None),
        ("Информация об исполнении Плана мероприятий за 2026 год", None),
        ("Сведения о выполнении Плана за 9 месяцев 2026 года", None),
        ("за III квартал 2026 года", None),
        ("Ход исполнения Плана в III квартале 2026 года", None),
        ("Progress report on the plan for Q3 2026", None),
        ("Progress report for 2026", None),
        ("2026 жылдың III тоқсанындағы Жоспардың орындалу барысы туралы ақпарат", None),
        ("Отчёт о выполнении плана мероприятий на 2026 год", (2026, 2026)),
        ("Отчёт за 2026 год о выполнении Плана на 2025–2027 годы", (2025, 2027)),
        ("План мероприятий по итогам переговоров на 2026 год", (2026, 2026)),
        ("План работы на II полугодие 2026 года", (2026, 2026)),
        ("Report on the action plan for 2025–2027", (2025, 2027)),
    ],
)
def test_years_of_the_plan_and_of_other_papers(line: str, years: tuple[int, int] | None) -> None:
    told = period_told([line], PERIOD)
    whole = years and (date(years[0], 1, 1), date(years[1], 12, 31))
    assert told == whole


def test_years_beside_the_agreement_count_where_its_period_is_not_known() -> None:
    assert period_told(["План на 2024 год"]) == (date(2024, 1, 1), date(2024, 12, 31))
    assert period_told(["План на 2024 год"], PERIOD) is None


def test_a_day_without_a_year_is_not_of_the_agreements_day() -> None:
    """The plan is of three years: which of them is meant is not known."""
    rows = [["№", "Мероприятие", "Срок"], ["1", "Провести сверку реестров", "до 1 июня"]]
    (one,) = read(word(rows, before=["к Соглашению от 5 мая 2025 года", "ПЛАН"])).measures
    assert due(one) == ("by_date", None, None)


def test_a_day_to_be_filled_in_above_a_kazakh_plan_is_no_year_of_it() -> None:
    rows = [["№", "Іс-шара", "Мерзімі"], ["1", "Тізілімдерді салыстыру", "1 маусымға дейін"]]
    (one,) = read(word(rows, before=["БЕКІТЕМІН", "2025 жылғы «__» ______", "ЖОСПАР"])).measures
    assert due(one) == ("by_date", None, None)


@pytest.mark.parametrize(
    ("phrase", "kind", "days"),
    [
        ("в течение срока действия Соглашения", "ongoing", ("2025-01-01", "2027-12-31")),
        ("до окончания срока действия Соглашения", "by_date", (None, "2027-12-31")),
        ("в течение срока действия Плана", "ongoing", ("2026-01-01", "2026-12-31")),
        ("до 1 июня", "by_date", (None, "2026-06-01")),
    ],
)
def test_the_term_of_the_agreement_is_not_the_year_of_the_plan(
    phrase: str, kind: str, days: tuple[str | None, str]
) -> None:
    rows = [["№", "Мероприятие", "Срок"], ["1", "Вести общий реестр площадок", phrase]]
    raw = word(rows, before=["План мероприятий на 2026 год"])
    (one,) = read(raw).measures
    assert due(one) == (kind, *days)
    (alone,) = read(raw, period=None).measures
    assert (due(alone)[2] is None) == ("Соглашения" in phrase)


def test_the_term_of_the_agreement_in_a_kazakh_plan_of_a_year() -> None:
    rows = [["№", "Іс-шара", "Мерзімі"], ["1", "Дерек алмасу", "Келісімнің қолданылу мерзімінде"]]
    (one,) = read(word(rows, before=["2026 жылға арналған жоспар"])).measures
    assert due(one) == ("ongoing", "2025-01-01", "2027-12-31")


def test_a_numbered_line_above_the_first_table_is_its_section() -> None:
    rows = [["№", "Мероприятие", "Срок"], ["1", "Собрать банк проектов", "2026 г."]]
    for line, section in (("1. Экономика", "1. Экономика"), ("Экономика", None)):
        (one,) = read(word(rows, before=["План на 2026 год", line])).measures
        assert one.section.ru == section

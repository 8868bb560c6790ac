"""Plans for one month: the days of their cells are of it, where they say nothing otherwise."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.month_plans import month_told
from tests.exchange.table.making import due, read, word


@pytest.mark.parametrize(
    ("line", "month"),
    [
        ("План работы на март 2026 года", "март 2026"),
        ("Отчётный план за Май месяц 2026 г.", "май 2026"),
        ("Work plan for April, 2026", "april 2026"),
        ("2026 жылғы наурыз айына арналған жоспар", "наурыз 2026"),
        ("2026 жылдың қыркүйекке арналған жоспары", "қыркүйек 2026"),
        ("План работы на март–май 2026 года", ""),
        ("План на 2026 год, утверждён в марте", ""),
        ("Протокол от 5 марта 2026 года", ""),
    ],
)
def test_the_month_of_a_plan(line: str, month: str) -> None:
    assert month_told(["УТВЕРЖДАЮ", line]) == month


@pytest.mark.parametrize(
    ("title", "phrase", "days"),
    [
        ("План на март 2026 года", "10-12", ("range", "2026-03-10", "2026-03-12")),
        ("План на март 2026 года", "до 20", ("by_date", None, "2026-03-20")),
        ("План на март 2026 года", "последняя декада", ("range", "2026-03-21", "2026-03-31")),
        ("План на март 2026 года", "5 апреля", ("day", "2026-04-05", "2026-04-05")),
        ("План на март 2026 года", "3 человека", ("unparsed", None, None)),
        ("План на март 2026 года", "по готовности", None),
        ("План на 2026 год", "10-12", ("unparsed", None, None)),
        ("2026 жылғы наурыз айына жоспар", "25", ("day", "2026-03-25", "2026-03-25")),
        ("2026 жылғы наурыз айына жоспар", "20-сына дейін", ("by_date", None, "2026-03-20")),
    ],
)
def test_days_without_a_month_are_of_the_plan_s(
    title: str, phrase: str, days: tuple[str, str | None, str | None] | None
) -> None:
    name = "Қаладағы көрмені өткізу" if "жоспар" in title else "Провести смотр лодок"
    rows = [["Мероприятие", "Срок"], [name, phrase]]
    (measure,) = read(word(rows, before=[title])).measures
    if days is None:
        assert measure.deadline.deadline is not None
        assert measure.deadline.deadline.phrase == phrase
    else:
        assert due(measure) == days


def test_a_heading_with_a_month_comes_before_that_of_the_plan() -> None:
    rows = [
        ["№", "Мероприятие", "Срок"],
        ["Апрель", "", ""],
        ["1", "Провести смотр лодок", "10-12"],
    ]
    merges = [(1, 0, 1, 2)]
    (measure,) = read(word(rows, merges, ["План на март 2026 года"])).measures
    assert due(measure) == ("range", "2026-04-10", "2026-04-12")

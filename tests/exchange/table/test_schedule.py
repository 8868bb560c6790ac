"""What stands in the cells of a schedule: marks, times, counts, places, and what is made of it."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import DraftMeasure
from tests.exchange.table.making import due, read, word

HEAD = ["№", "Мероприятие"]
NAMES = ["I пол. 2025", "II пол. 2025", "I кв. 2026", "II–IV кв. 2026", "2027 год"]


def of(names: list[str], *cells: str, lead: str = "Сроки") -> DraftMeasure:
    """The measure of a table whose periods stand under one name."""
    head = (
        [[*HEAD, lead, *[""] * (len(names) - 1)], ["", "", *names]] if lead else [[*HEAD, *names]]
    )
    merges = [(0, 2, 0, 1 + len(names)), (0, 0, 1, 0), (0, 1, 1, 1)] if lead else []
    title = "Ауыл күнін өткізу" if "ж." in names[0] else "Провести день села"
    (one,) = read(word([*head, ["1", title, *cells]], merges)).measures
    return one


def phrase(one: DraftMeasure) -> str:
    """The words of a deadline."""
    return one.deadline.deadline.phrase if one.deadline.deadline else ""


@pytest.mark.parametrize("lead", ["Сроки", ""])
@pytest.mark.parametrize(
    ("cells", "when"),
    [
        (("май", "", "", "", "май"), ("range", "2025-05-01", "2027-05-31")),
        (("", "", "до 3 марта", "", "апрель"), ("range", None, "2027-04-30")),
        (("", "9 октября", "", "+", ""), ("range", "2025-10-09", "2026-12-31")),
        (("+", "", "", "", "4 мая"), ("range", "2025-01-01", "2027-05-04")),
        (("", "", "", "х", "х"), ("range", "2026-04-01", "2027-12-31")),
        (("", "", "+", "+", ""), ("range", "2026-01-01", "2026-12-31")),
        (("июль", "", "", "", "+"), ("range", "2025-07-01", "2027-12-31")),
    ],
)
def test_parts_of_years_and_years_tell_all_they_hold(
    cells: tuple[str, ...], when: tuple[str, str | None, str], lead: str
) -> None:
    one = of(NAMES, *cells, lead=lead)
    assert due(one) == when
    assert not one.note.ru


@pytest.mark.parametrize(
    ("name", "when"),
    [
        ("II–III кв. 2026", ("range", "2026-04-01", "2026-09-30")),
        ("II и III кварталы 2026 года", ("range", "2026-04-01", "2026-09-30")),
        ("II кв. – III кв. 2026", ("range", "2026-04-01", "2026-09-30")),
        ("июль - август 2026 г.", ("range", "2026-07-01", "2026-08-31")),
        ("сент.–окт. 2026", ("range", "2026-09-01", "2026-10-31")),
        ("ноябрь 2026 – январь 2027", ("range", "2026-11-01", "2027-01-31")),
        ("Q2–Q3 2026", ("range", "2026-04-01", "2026-09-30")),
        ("Jul–Aug 2026", ("range", "2026-07-01", "2026-08-31")),
        ("2026 ж. II–III тоқсан", ("range", "2026-04-01", "2026-09-30")),
        ("2026 жылғы шілде–тамыз", ("range", "2026-07-01", "2026-08-31")),
    ],
)
@pytest.mark.parametrize("lead", ["Сроки", ""])
def test_a_mark_under_several_parts_of_a_year_is_all_of_them(
    name: str, when: tuple[str, str, str], lead: str
) -> None:
    assert due(of([name, "2028"], "+", "", lead=lead)) == when


def test_one_part_of_a_year_beside_years_is_a_column_of_times() -> None:
    one = of(["II полугодие 2026 г.", "2027 год"], "+", "", lead="")
    assert due(one) == ("half_year", "2026-07-01", "2026-12-31")


@pytest.mark.parametrize(
    ("names", "cells", "when"),
    [
        (["IX", "X", "XI–XII", "I–V"], ("+", "", "+", ""), "сентябрь, ноябрь–декабрь"),
        (["IX", "X", "XI–XII", "I–V"], ("", "", "", "+"), "январь–май"),
        (["I", "II", "III", "IV"], ("", "", "+", ""), "III квартал"),
        ([str(at) for at in range(1, 13)], ("",) * 6 + ("+",) + ("",) * 5, "июль"),
        ([str(at) for at in range(1, 8)], ("+", *[""] * 6), "Сроки 1: +"),
    ],
)
def test_numbers_over_columns_are_quarters_or_months(
    names: list[str], cells: tuple[str, ...], when: str
) -> None:
    assert phrase(of(names, *cells)) == when


@pytest.mark.parametrize(
    ("cells", "kept"),
    [
        (("1", "", "2"), "2026 год: 1; 2028 год: 2"),
        (("0", "25%", ""), "2026 год: 0; 2027 год: 25%"),
        (("Самара", "Ақтөбе", "Самара"), "2026 год: Самара; 2027 год: Ақтөбе; 2028 год: Самара"),
        (("4 км", "", "+"), "2026 год: 4 км; 2028 год"),
        (("до 15", "", ""), "2026 год: до 15"),
        (("июль", "после ремонта", ""), "2026 год: июль; 2027 год: после ремонта"),
        (("по согласованию", "", ""), "2026 год: по согласованию"),
    ],
)
def test_what_is_no_time_is_kept_with_its_period_and_not_read(
    cells: tuple[str, ...], kept: str
) -> None:
    one = of(["2026 год", "2027 год", "2028 год"], *cells)
    assert (phrase(one), due(one)) == (kept, ("unparsed", None, None))


def test_so_it_is_under_parts_of_years_and_in_kazakh() -> None:
    one = of(["I кв.", "II кв."], "1", "1", lead="")
    assert (phrase(one), due(one)[0]) == ("I кв.: 1; II кв.: 1", "unparsed")
    one = of(["2026 ж.", "2027 ж."], "Астана", "", lead="")
    assert (phrase(one), due(one)[0]) == ("2026 жыл: Астана", "unparsed")


@pytest.mark.parametrize(
    ("cell", "when"),
    [
        ("до 10", ("by_date", None, "2026-09-10")),
        ("5–7", ("range", "2026-09-05", "2026-09-07")),
        ("с 5 по 7", ("range", "2026-09-05", "2026-09-07")),
        ("10", ("unparsed", None, None)),
        ("ежедневно", ("recurring", "2026-09-01", "2026-09-30")),
        ("в течение месяца", ("month", "2026-09-01", "2026-09-30")),
        ("10 сентября", ("day", "2026-09-10", "2026-09-10")),
    ],
)
def test_days_under_a_month_are_of_that_month(cell: str, when: tuple[str, str | None, str]) -> None:
    assert due(of(["сентябрь 2026", "октябрь 2026"], cell, "")) == when


@pytest.mark.parametrize(
    ("cell", "when"),
    [
        ("до конца года", ("by_date", None, "2026-12-31")),
        ("в течение года", ("year", "2026-01-01", "2026-12-31")),
        ("весь год", ("year", "2026-01-01", "2026-12-31")),
        ("2 раза в год", ("recurring", "2026-01-01", "2026-12-31")),
    ],
)
def test_the_year_is_that_of_the_column(cell: str, when: tuple[str, str | None, str]) -> None:
    assert due(of(["2026 год", "2027 год"], cell, "")) == when
    assert due(of(["2025 год", "2026 год"], "", cell, lead="")) == when


def test_the_year_is_that_of_the_column_in_kazakh() -> None:
    one = of(["2026 ж.", "2027 ж."], "", "жыл соңына дейін", lead="")
    assert due(one) == ("by_date", None, "2027-12-31")


def test_what_goes_on_in_a_quarter_does_so_in_that_quarter() -> None:
    names = ["I кв. 2026", "II кв. 2026", "III кв. 2026"]
    one = of(names, "", "ежемесячно", "")
    assert due(one) == ("recurring", "2026-04-01", "2026-06-30")
    one = of(names, "", "постоянно", "постоянно")
    assert due(one) == ("ongoing", "2026-04-01", "2026-09-30")
    one = of(names, "", "в течение квартала", "")
    assert due(one) == ("quarter", "2026-04-01", "2026-06-30")


def test_what_all_columns_say_alike_needs_no_period() -> None:
    one = of(["2026 год", "2027 год"], "по мере необходимости", "по мере необходимости")
    assert due(one) == ("as_needed", None, None)


@pytest.mark.parametrize(
    ("told", "marks", "when", "note"),
    [
        ("май", ("", "+"), ("month", "2027-05-01", "2027-05-31"), None),
        ("ежегодно", ("+", "+"), ("recurring", "2026-01-01", "2027-12-31"), None),
        ("до 1 мая 2027 г.", ("", "+"), ("by_date", None, "2027-05-01"), "2027 год: +"),
        ("май 2027 г.", ("июль", ""), ("month", "2027-05-01", "2027-05-31"), "2026 год: июль"),
        ("", ("", "+"), ("year", "2027-01-01", "2027-12-31"), None),
    ],
)
def test_a_deadline_beside_a_schedule(
    told: str, marks: tuple[str, str], when: tuple[str, str | None, str], note: str | None
) -> None:
    head = [*HEAD, "Срок", "2026 год", "2027 год"]
    (one,) = read(word([head, ["1", "Провести день села", told, *marks]])).measures
    assert (due(one), one.note.ru) == (when, note)


def test_a_duration_leaves_the_deadline_to_the_schedule() -> None:
    head = [*HEAD, "Продолжительность", "I кв. 2026", "II кв. 2026"]
    (one,) = read(word([head, ["1", "Провести день села", "3 дня", "", "+"]])).measures
    assert due(one) == ("quarter", "2026-04-01", "2026-06-30")
    assert one.note.ru == "Продолжительность: 3 дня"

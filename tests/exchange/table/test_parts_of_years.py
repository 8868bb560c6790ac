"""Columns for halves, quarters and months of a year, in short, with marks under them."""

from __future__ import annotations

import pytest

from tests.exchange.table.making import due, read, word

HEAD = ["№", "Мероприятие"]
FIRST = ("half_year", "2026-01-01", "2026-06-30")
SECOND = ("half_year", "2026-07-01", "2026-12-31")


@pytest.mark.parametrize(
    "names",
    [
        ["I полугодие 2026 г.", "II полугодие 2026 г."],
        ["2026 I п/г", "2026 II п/г"],
        ["1-е п/г 2026", "2-е п/г 2026"],
        ["2026 год, I п.г.", "2026 год, II п.г."],
        ["перв. полуг. 2026", "втор. полуг. 2026"],
        ["I жартыж. 2026 ж.", "II жартыж. 2026 ж."],
        ["2026 жылғы I жартыжылдық", "2026 жылғы II жартыжылдық"],
        ["H1 2026", "H2 2026"],
        ["1st half 2026", "2nd half 2026"],
    ],
)
def test_a_mark_under_a_half_is_that_half(names: list[str]) -> None:
    rows = [["1", "Провести ярмарку мёда", "+", ""], ["2", "Провести регату", "", "+"]]
    made = read(word([[*HEAD, *names], *rows]))
    assert [due(one) for one in made.measures] == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("names", "days"),
    [
        (["I квартал 2026", "II квартал 2026"], ("2026-04-01", "2026-06-30")),
        (["2026 ж. I тоқсан", "2026 ж. II тоқсан"], ("2026-04-01", "2026-06-30")),
        (["Q1 2026", "Q2 2026"], ("2026-04-01", "2026-06-30")),
        (["май 2026 г.", "июнь 2026 г."], ("2026-06-01", "2026-06-30")),
    ],
)
def test_a_year_behind_a_quarter_or_a_month_leaves_it_one(
    names: list[str], days: tuple[str, str]
) -> None:
    made = read(word([[*HEAD, *names], ["1", "Провести ярмарку мёда", "", "+"]]))
    assert due(made.measures[0])[1:] == days


def test_halves_under_years_in_a_table_without_bodies() -> None:
    rows = [
        [*HEAD, "2026", "", "2027", ""],
        ["", "", "I п/г", "II п/г", "I п/г", "II п/г"],
        ["1", "Провести ярмарку мёда", "+", "", "", ""],
        ["2", "Провести регату", "", "", "", "+"],
    ]
    made = read(word(rows, [(0, 2, 0, 3), (0, 4, 0, 5)]))
    assert [due(one) for one in made.measures] == [FIRST, ("half_year", "2027-07-01", "2027-12-31")]


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("до 01.10", ("by_date", None, "2027-10-01")),
        ("до 1.10.", ("by_date", None, "2027-10-01")),
        ("01.10", ("day", "2027-10-01", "2027-10-01")),
        ("01.06-31.08", ("range", "2027-06-01", "2027-08-31")),
        ("10-15.06", ("range", "2027-06-10", "2027-06-15")),
        ("с 01.06 по 31.08", ("range", "2027-06-01", "2027-08-31")),
    ],
)
def test_days_in_figures_under_a_year_are_of_that_year(
    told: str, when: tuple[str, str | None, str]
) -> None:
    made = read(word([[*HEAD, "2026", "2027"], ["1", "Провести регату", "", told]]))
    assert [due(one) for one in made.measures] == [when]


def test_a_range_in_figures_under_a_kazakh_year_is_no_single_day() -> None:
    rows = [["№", "Іс-шара", "2026 жыл", "2027 жыл"], ["1", "Регата өткізу", "", "01.06-31.08"]]
    assert [due(one) for one in read(word(rows)).measures] == [
        ("range", "2027-06-01", "2027-08-31")
    ]


@pytest.mark.parametrize(
    "names",
    [
        ["Янв.", "Фев.", "Март", "Апр.", "Авг.", "Сент.", "Окт.", "Нояб.", "Дек."],
        ["янв. 2026 г.", "февр. 2026 г.", "мар. 2026", "апр. 2026", "авг. 2026", "сен. 2026"],
        ["Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
        ["Jan", "Feb", "Mar", "Apr", "Aug", "Sep", "Oct", "Nov", "Dec"],
        ["қаң.", "ақп.", "нау.", "сәу.", "там.", "қыр.", "қаз.", "қар.", "жел."],
        ["Қаң. 2026", "Ақп. 2026", "Наур. 2026", "Сәу. 2026", "Там. 2026", "Қырк. 2026"],
    ],
)
def test_a_mark_under_a_month_in_short_is_that_month(names: list[str]) -> None:
    rows = [
        [str(at), f"Провести регату № {at}", *("+" if one == name else "" for one in names)]
        for at, name in enumerate(names, start=1)
    ]
    plan = word([[*HEAD, *names], *rows], before=["План мероприятий на 2026 год"])
    months = (1, 2, 3, 4, 8, 9, 10, 11, 12)[: len(names)]
    told = [due(one) for one in read(plan).measures]
    assert [(kind, first) for kind, first, _ in told] == [
        ("month", f"2026-{month:02}-01") for month in months
    ]


def test_one_short_word_is_no_month() -> None:
    made = read(word([["№", "Іс-шара", "Мерзімі", "Қар."], ["1", "Ағаш егу", "2026 жыл", "тау"]]))
    assert due(made.measures[0])[0] == "year"
    assert made.columns[3].name == "Қар."

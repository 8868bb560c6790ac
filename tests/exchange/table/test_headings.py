"""Times as headings: which holds within which, and what the cells below them say."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.headings import Headings
from tests.exchange.table.making import due, read, word


@pytest.mark.parametrize(
    ("headings", "last"),
    [
        (["Май", "Июнь–июль"], "Июнь–июль"),
        (["Май", "Июнь, июль"], "Июнь, июль"),
        (["Сентябрь", "Осень"], "Осень"),
        (["I полугодие", "Лето"], "Лето"),
        (["II полугодие", "Осень", "Октябрь"], "II полугодие / Осень / Октябрь"),
        (["2026 год", "Апрель", "Весна"], "2026 год / Весна"),
        (["2026 год", "Зима"], "2026 год / Зима"),
        (["2026 год", "Январь 2027 года"], "Январь 2027 года"),
        (["Май", "Летние каникулы"], "Летние каникулы"),
        (["2026/2027 учебный год", "Февраль"], "2026/2027 учебный год / Февраль"),
        (["Музыка", "Май", "Июнь–август"], "Музыка / Июнь–август"),
        (["Мамыр", "Маусым–шілде"], "Маусым–шілде"),
        (["May", "June and July"], "June and July"),
    ],
)
def test_a_time_holds_within_another_only_where_it_lies_in_it(
    headings: list[str], last: str
) -> None:
    held = Headings()
    for heading in headings:
        held.begin(heading)
    assert held.told() == last


@pytest.mark.parametrize(
    ("heading", "cell", "told"),
    [
        ("Июнь–июль", "8-12", ("unparsed", None, None)),
        ("Июнь, июль", "8", ("unparsed", None, None)),
        ("Июнь–июль", "до 9", ("unparsed", None, None)),
        ("Июнь–июль", "", ("range", "2026-06-01", "2026-07-31")),
        ("Июнь–июль", "весь период", ("range", "2026-06-01", "2026-07-31")),
        ("Осень", "", ("season", "2026-09-01", "2026-11-30")),
        ("Осень", "весь срок", ("season", "2026-09-01", "2026-11-30")),
        ("Апрель", "весь период", ("month", "2026-04-01", "2026-04-30")),
        ("Апрель", "постоянно", ("ongoing", "2026-04-01", "2026-04-30")),
        ("Июнь, июль", "постоянно", ("unparsed", None, None)),
        ("Апрель", "в течение срока реализации плана", ("ongoing", "2026-01-01", "2026-12-31")),
        ("2026 год", "постоянно", ("ongoing", "2026-01-01", "2026-12-31")),
        ("Апрель", "8-12", ("range", "2026-04-08", "2026-04-12")),
        ("Апрель", "до 9", ("by_date", None, "2026-04-09")),
    ],
)
def test_a_cell_is_of_the_time_above_it_and_of_no_other(
    heading: str, cell: str, told: tuple[str, str | None, str | None]
) -> None:
    rows = [
        ["Когда", "Мероприятие", "Кто отвечает"],
        ["Май", "", ""],
        ["3", "Посадить липы", "Минприроды"],
        [heading, "", ""],
        [cell, "Починить причал", "Минтранс"],
    ]
    made = read(word(rows, [(1, 0, 1, 2), (3, 0, 3, 2)], ["План мероприятий на 2026 год"]))
    assert due(made.measures[-1]) == told


@pytest.mark.parametrize(
    ("rows", "last"),
    [
        (["#1 Порты", "#1.1 Причалы", "1.1.1", "1.1.2", "1.2"], "1 Порты"),
        (["#1 Порты", "#1.1 Причалы", "1.1.1.", "1.2."], "1 Порты"),
        (["#I. Порты", "#1. Причалы", "1.1", "2"], "I. Порты"),
        (["#1 Порты", "1.1", "2"], ""),
        (["#1 Порты", "#1.1 Причалы", "1.1.1", "2.1"], ""),
        (["#1.1 Причалы", "#Осенние", "1.1.1", "1.2"], ""),
        (["#1.1 Причалы", "1.1.1", "#Прочее", "1.2"], "Прочее"),
        (["#1 Порты", "1.1", "#Прочее", "1", "2"], "Прочее"),
        (["#1 Порты", "#1.1 Причалы", "1.1.1", ""], "1 Порты / 1.1 Причалы"),
        (["#1 Порты", "#1.1 Причалы", "1.1.1", "1.1.2а"], "1 Порты / 1.1 Причалы"),
        (["#1 Порты", "1.9", "1.10"], "1 Порты"),
        (["#1 Порты", "1", "2", "3"], "1 Порты"),
        (["#2. Порты", "1.4", "1.5"], "2. Порты"),
        (["#1.1 Причалы", "1.1", "1.2"], "1.1 Причалы"),
        (["#1.1 Причалы", "#2026 год", "1.1.1", "1.2"], ""),
        (["#2026 год", "#1.1 Причалы", "1.1.1", "1.2"], "2026 год"),
    ],
)
def test_a_heading_ends_at_a_measure_that_goes_on_from_another_number(
    rows: list[str], last: str
) -> None:
    held = Headings()
    for row in rows:
        if row.startswith("#"):
            held.begin(row[1:])
        else:
            held.hold(row)
    assert held.told() == last


@pytest.mark.parametrize("numbered", [True, False])
def test_a_subsection_ends_at_its_sibling(*, numbered: bool) -> None:
    names = ["№", "Мероприятие", "Срок", "Исполнители"]
    rows = [
        ["1", "Порты", "", ""],
        ["1.1", "Причалы", "", ""],
        ["1.1.1", "Починить северный причал", "2026 г.", "Порт"],
        ["1.2", "Углубить канал", "2026 г.", ""],
        ["1.3", "Издать лоцию", "2027 г.", "Порт"],
    ]
    if not numbered:
        names = names[1:]
        rows = [[f"{number} {title}", *rest] for number, title, *rest in rows]
    made = read(word([names, *rows]))
    sections = [one.section.ru for one in made.measures]
    assert sections == ["1 Порты / 1.1 Причалы", "1 Порты", "1 Порты"]


def test_a_measure_that_is_rejected_ends_a_subsection_too() -> None:
    rows = [
        ["№", "Мероприятие", "Срок", "Исполнители"],
        ["1", "Порты", "", ""],
        ["1.1", "Причалы", "", ""],
        ["1.1.1", "Починить северный причал", "2026 г.", "Порт"],
        ["1.2", "—", "2027 г.", "Порт"],
        ["", "Издать лоцию", "2027 г.", "Минтранс"],
    ]
    made = read(word(rows))
    assert [one.section for one in made.rejected] == ["1 Порты"]
    assert made.measures[-1].section.ru == "1 Порты"

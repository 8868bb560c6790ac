"""Columns of the days on which measures begin and end, told with their prepositions."""

from __future__ import annotations

import pytest

from tests.exchange.table.making import due, read


@pytest.mark.parametrize(
    ("first", "last", "told"),
    [
        ("с 3 марта 2026 г.", "по 9 мая 2026 г.", ("range", "2026-03-03", "2026-05-09")),
        ("3 марта 2026 г.", "до 9 мая 2026 г.", ("range", "2026-03-03", "2026-05-09")),
        ("с 3 марта", "по 9 мая 2026 г.", ("range", "2026-03-03", "2026-05-09")),
        ("с марта 2026 г.", "по май 2026 г.", ("range", "2026-03-01", "2026-05-31")),
        ("с 3 марта 2026 г.", "", ("from_date", "2026-03-03", None)),
        ("", "по 9 мая 2026 г.", ("by_date", None, "2026-05-09")),
        ("с 3 марта 2026 г.", "по мере готовности", ("from_date", "2026-03-03", None)),
    ],
)
def test_a_start_and_an_end_with_their_prepositions(
    first: str, last: str, told: tuple[str, str | None, str | None]
) -> None:
    made = read(f"Мероприятие;Дата начала;Дата окончания\nПочинить шлюз;{first};{last}\n")
    assert due(made.measures[0]) == told


@pytest.mark.parametrize(
    ("names", "first", "last"),
    [
        (
            "Іс-шара;Басталуы;Аяқталуы",
            "2026 жылғы 3 наурыздан бастап",
            "2026 жылғы 9 мамырға дейін",
        ),
        ("Measure;Start;End", "from 3 March 2026", "until 9 May 2026"),
    ],
)
def test_a_start_and_an_end_in_other_languages(names: str, first: str, last: str) -> None:
    title = "Repair the sluice" if "Measure" in names else "Шлюзді жөндеу"
    made = read(f"{names}\n{title};{first};{last}\n")
    assert due(made.measures[0]) == ("range", "2026-03-03", "2026-05-09")

"""Bodies of a drawn table whose cell was too narrow for them."""

from __future__ import annotations

import pytest

from coopplan.model.plan_table import TableDraft
from tests.exchange.table.making import read, who
from tests.exchange.table.test_fields import dictionary

WIDTH = 16


def drawn(*lines: str, width: int = WIDTH, bar: str = "|") -> TableDraft:
    """A drawn table with a measure whose bodies stand on these lines, and another one."""
    rule = f"+----+------------+----------+-{'-' * width}-+"
    rows = [("No", "Activity", "Time", "Responsible"), ("1", "Honey fair", "May 2026", lines[0])]
    rows += [("", "", "", line) for line in lines[1:]]
    told = [
        f"{bar} {one:<2} {bar} {two:<10} {bar} {three:<8} {bar} {four:<{width}} {bar}"
        for one, two, three, four in rows
    ]
    other = f"{bar} 2  {bar} Bee fair   {bar} May 2027 {bar} {'KEGOC':<{width}} {bar}"
    return read("\n".join([rule, told[0], rule, *told[1:], rule, other, rule]))


def names(made: TableDraft) -> list[str | None]:
    return [name for name, _, _ in who(made.measures[0])]


def guessed(made: TableDraft) -> bool:
    return any(one.kind == "bodies_guessed" for one in made.remarks)


@pytest.mark.parametrize("bar", ["|", "│"])
@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("Honey University", "Foundation"), ["Honey University Foundation"]),
        (("Kazakh Apiculture", "Holding Baiterek"), ["Kazakh Apiculture Holding Baiterek"]),
        (("Meadow Apiculture", "Holding,", "KEGOC"), ["Meadow Apiculture Holding", "KEGOC"]),
    ],
)
def test_a_line_that_was_full_ends_no_name(
    lines: tuple[str, ...], told: list[str], bar: str
) -> None:
    made = drawn(*lines, width=17, bar=bar)
    assert names(made) == told
    assert guessed(made)


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        (("Atyrau National", "Research", "University"), ["Atyrau National Research University"]),
        (
            ("Department of", "Meadows of", "Atyrau Region"),
            ["Department of Meadows of Atyrau Region"],
        ),
        (("АО «Луга и", "Пчёлы»,", "Минмёд"), ["АО «Луга и Пчёлы»", "Минмёд"]),
        (("Минлугпчёл", "Минмёд"), ["Минлугпчёл", "Минмёд"]),
        (("Ministry of Bees", "Agency for Honey"), ["Ministry of Bees", "Agency for Honey"]),
        (("Astrakhan side:", "Honey Department"), ["Honey Department"]),
        (("- Gazprom Honey", "- Baiterek Bees"), ["Gazprom Honey", "Baiterek Bees"]),
    ],
)
def test_what_the_names_say_is_no_guess(lines: tuple[str, ...], told: list[str]) -> None:
    made = drawn(*lines)
    assert names(made) == told
    assert not guessed(made)


def test_a_line_that_ends_by_a_hand_is_left_and_told() -> None:
    made = drawn("Gazprom", "Baiterek", "Kazakh Beekeepers", "Holding", width=17)
    assert names(made) == ["Gazprom", "Baiterek", "Kazakh Beekeepers", "Holding"]
    assert guessed(made)


@dictionary
def test_a_genitive_goes_on_where_there_was_room_too() -> None:
    assert names(drawn("Дирекция", "Дома пчёл")) == ["Дирекция Дома пчёл"]

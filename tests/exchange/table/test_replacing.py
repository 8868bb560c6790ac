"""A new measure beside a missing one, in a table without numbers: what is asked about, and not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coopplan.exchange.table.compare import compare, worded_anew
from tests.exchange.table.registered import plan, table

Row = tuple[str, str, str, str]
ROWS: list[Row] = [
    ("Посадить рощу", "Природа", "2026 г.", "Минлес"),
    ("Углубить канал", "Природа", "2027 г.", "Порт"),
    ("Провести смотр", "Культура", "май 2026 г.", "Мэрия"),
    ("Издать буклет", "Культура", "2028 г.", "Музей"),
]
NEW = "Создать питомник рыб"


def told(rows: list[Row], *numbers: str) -> list[tuple[str, str | None]]:
    found = compare(table(rows, list(numbers) or None), plan(table(ROWS)))
    return [(one.ref, one.told.title.ru) for one in found.replaced]


def test_of_two_new_rows_that_say_the_same_one_stays_new() -> None:
    draft = table([*ROWS[1:], (NEW, ROWS[0][1], "2026 г.", "Минлес")])
    found = compare(draft, plan(table(ROWS)))
    assert [one.told for one in found.replaced] == list(found.new)
    twin = replace(found.new[0])
    anew = worded_anew(replace(found, new=(*found.new, twin)))
    assert [one is twin for one in anew.new] == [True]


@pytest.mark.parametrize("at", range(4))
def test_one_in_the_place_of_another_is_asked_about(at: int) -> None:
    rows = list(ROWS)
    rows[at] = (NEW, ROWS[at][1], "2030 г.", "Другие")
    assert told(rows) == [(f"A/{at + 1}", NEW)]


def test_two_in_a_row_are_told_in_their_order() -> None:
    one, two = ((f"{NEW} {word}", "Природа", "2030 г.", "Другие") for word in ("в море", "в реке"))
    assert told([one, two, *ROWS[2:]]) == [("A/1", one[0]), ("A/2", two[0])]


def test_elsewhere_it_is_asked_about_where_its_deadline_and_bodies_are_the_same() -> None:
    moved = (NEW, "Природа", "2026 г.", "Минлес")
    assert told([ROWS[1], moved, *ROWS[2:]]) == [("A/1", NEW)]
    assert told([ROWS[1], (NEW, "Природа", "2026 г.", "Порт"), *ROWS[2:]]) == []


def test_one_that_was_added_replaces_nothing() -> None:
    added = (NEW, "Природа", "2030 г.", "Другие")
    assert told([added, *ROWS]) == []
    assert told([added, *ROWS[1:]]) == [("A/1", NEW)]
    assert told([*ROWS[1:], (NEW, "Культура", "2030 г.", "Другие")]) == []


def test_another_section_is_another_place() -> None:
    assert told([(NEW, "Спорт", "2026 г.", "Минлес"), *ROWS[1:]]) == []


def test_another_part_of_a_plan_replaces_nothing() -> None:
    assert told([(NEW, "Природа", "2026 г.", "Минлес")]) == []


def test_a_rewording_is_the_missing_one_in_new_words() -> None:
    rows = [(NEW, "Природа", "2030 г.", "Минлес"), *ROWS[1:]]
    found = worded_anew(compare(table(rows), plan(table(ROWS))))
    (one,) = found.differing
    assert (one.ref, [edit.field for edit in one.edits]) == ("A/1", ["title"])
    assert one.moved is not None
    assert (found.new, found.left, found.replaced) == ((), (), ())

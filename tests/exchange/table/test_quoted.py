"""Quotation marks in separated values that nobody closed."""

from __future__ import annotations

import time

import pytest

from coopplan.exchange.table.quoted import records
from coopplan.exchange.table.reading import read_bytes
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import RejectReason
from tests.exchange.table.making import SIDES, due, of, read, titles

HEAD = "№;Мероприятие;Срок\n"


def cells(text: str, separator: str = ";") -> list[tuple[str, ...]]:
    return [one.cells for one in records(text.splitlines(keepends=True), separator)]


@pytest.mark.parametrize("separator", [";", "\t"])
def test_a_mark_that_is_not_closed_is_one_like_any_other(separator: str) -> None:
    text = f'{HEAD}1;"Открыть «Маяк;2026 год\n2;Издать атлас;2027 год\n3;Сад ""Юг"";май 2026\n'
    made = read(text.replace(";", separator))
    assert titles(made) == ['"Открыть «Маяк', "Издать атлас", 'Сад ""Юг""']
    assert due(made.measures[0]) == ("year", "2026-01-01", "2026-12-31")
    assert not made.rejected


def test_two_open_marks_do_not_close_each_other() -> None:
    made = read(f'{HEAD}1;"Маяк;2026 год\n2;Атлас;2027 год\n3;"Сад;май 2026\n4;Мост;2026 год\n')
    assert [one.plan_no for one in made.measures] == ["1", "2", "3", "4"]


def test_cells_of_several_lines_stay_whole() -> None:
    text = f'{HEAD}1;"Построить:\n1) мост; 2) маяк;\n3) ""Сад""";2026\n2;"Атлас; карта";2027\n'
    assert cells(text)[1:] == [
        ("1", 'Построить:\n1) мост; 2) маяк;\n3) "Сад"', "2026"),
        ("2", "Атлас; карта", "2027"),
    ]


def test_an_open_mark_leaves_the_closed_cells_of_its_line_whole() -> None:
    assert cells(f'{HEAD}"1;2";"Маяк;2026\n2;Атлас;2027\n')[1] == ("1;2", '"Маяк', "2026")


def test_an_open_mark_in_the_first_line_swallows_nothing() -> None:
    assert cells('№;"Мероприятие;Срок\n1;Маяк;2026\n2;Атлас;2027\n')[1] == ("1", "Маяк", "2026")


def test_a_record_that_ends_nowhere_waits_for_a_person() -> None:
    made = read(f'{HEAD}1;Маяк;2026 год\n2;"Атлас\nкарта;2027 год\n')
    assert titles(made) == ["Маяк"]
    assert [one.reason for one in made.rejected] == [RejectReason.UNCLOSED]
    again = of(read_bytes(written(made, str, SIDES), "plan.rejects.csv"))
    assert not again.measures
    assert len(again.rejected) == 1


def test_many_open_marks_are_read_in_time() -> None:
    began = time.monotonic()
    assert len(cells(HEAD + '1;"Маяк ""А"";2026\n' * 3000)) == 3001
    assert time.monotonic() - began < 20

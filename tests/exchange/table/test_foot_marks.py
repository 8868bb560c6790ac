"""Footnotes typed by hand: the mark is no part of a cell, the footnote goes with its row."""

from __future__ import annotations

from collections.abc import Sequence

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.model.plan_table import DraftMeasure, TableDraft
from tests.exchange.table.making import add_table, due, of, read, saved, titles, who

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]


def plan(*rows: Sequence[str], below: Sequence[str] = ()) -> TableDraft:
    document = docx.Document()
    add_table(document, [HEAD, *rows])
    for line in below:
        document.add_paragraph(line)
    return of(reading.read_bytes(saved(document), "plan.docx"))


def one(*row: str, below: Sequence[str] = ()) -> DraftMeasure:
    (measure,) = plan(row, below=below).measures
    return measure


def phrase(measure: DraftMeasure) -> str:
    assert measure.deadline.deadline is not None
    return measure.deadline.deadline.phrase


@pytest.mark.parametrize(
    ("cell", "line"),
    [
        ("июнь 2026¹", "1 Срок уточняется на заседании."),
        ("июнь 2026¹⁾", "¹⁾ Срок уточняется на заседании."),
        ("июнь 2026 г.*", "* Срок уточняется на заседании."),
        ("июнь 2026**", "** - Срок уточняется на заседании."),
        ("июнь 2026 *)", "*) Срок уточняется на заседании."),
        ("июнь 2026¹", "Примечание: ¹ Срок уточняется на заседании."),
        ("июнь 2026¹", "1) Срок уточняется на заседании."),
    ],
)
def test_a_mark_behind_a_deadline_is_its_footnotes(cell: str, line: str) -> None:
    told = one("1", "Посев люцерны", cell, "Минсельхоз", below=[line])
    assert due(told) == ("month", "2026-06-01", "2026-06-30")
    assert phrase(told).rstrip(".") in ("июнь 2026", "июнь 2026 г")
    assert told.note.ru == "Сноска: Срок уточняется на заседании."


def test_marks_of_other_cells_are_told_too() -> None:
    told = one(
        "1",
        "Посев люцерны²⁾",
        "2026 г.",
        "Минсельхоз*",
        below=["* По согласованию с акиматом.", "2) На поливных землях."],
    )
    assert told.title.ru == "Посев люцерны"
    assert who(told)[0][0] == "Минсельхоз"
    assert told.note.ru is not None
    assert "Сноска: На поливных землях." in told.note.ru
    assert "Сноска: По согласованию с акиматом." in told.note.ru


def test_a_kazakh_and_an_english_footnote_are_found() -> None:
    assert "Қаржы болса" in (
        one("1", "Егін егу", "2026 жыл*", "Министрлік", below=["Ескерту: * Қаржы болса"]).note.kk
        or ""
    )
    rows = "No.\tActivity\tDeadline\tBodies\n1\tSow lucerne*\t2026\tMinistry\n* Subject to funding."
    made = read(rows)
    assert titles(made) == ["Sow lucerne"]
    assert made.measures[0].note.en == "Footnote: Subject to funding."


def test_a_footnote_within_the_table_goes_with_its_row_alone() -> None:
    rows = [HEAD, ["1", "Посев люцерны*", "2026 г.", "Минсельхоз"]]
    rows += [["2", "Посев проса", "2026 г.", "Минсельхоз"], ["* на поливных землях", "", "", ""]]
    document = docx.Document()
    add_table(document, rows, [(3, 0, 3, 3)])
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert titles(made) == ["Посев люцерны", "Посев проса"]
    assert [m.note.ru for m in made.measures] == ["Сноска: на поливных землях", None]


def test_a_raised_figure_that_nothing_answers_is_told() -> None:
    told = one("1", "Форум пчеловодов³", "июнь 2026¹", "ТПП")
    assert (told.title.ru, phrase(told)) == ("Форум пчеловодов", "июнь 2026")
    assert told.note.ru == "Сноска: ³\nСноска: ¹"


@pytest.mark.parametrize(
    "title", ["Теплица на 500 м²", "Водоём в 3 км³", "Расчёт на 10²", "Очистка по схеме A*"]
)
def test_powers_and_stars_that_nothing_answers_stay(title: str) -> None:
    told = one("1", title, "2026 г.", "Минсельхоз", below=["1 Прочее."])
    assert told.title.ru == title


def test_a_power_stays_though_a_footnote_has_its_figure() -> None:
    told = one("1", "Теплица на 500 м²", "2026 г.", "Минсельхоз", below=["2 Без полива."])
    assert told.title.ru == "Теплица на 500 м²"


def test_a_mark_is_answered_by_its_own_table() -> None:
    document = docx.Document()
    add_table(document, [HEAD, ["1", "Посев люцерны*", "2026 г.", "Минсельхоз"]])
    document.add_paragraph("* на поливных землях")
    add_table(document, [HEAD, ["2", "Посев проса*", "2026 г.", "Минсельхоз"]])
    document.add_paragraph("* на богаре")
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    notes = [m.note.ru for m in made.measures]
    assert notes == ["Сноска: на поливных землях", "Сноска: на богаре"]

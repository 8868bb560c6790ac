"""Rejects of a mapped table: what a person said of its columns comes back with the file."""

from __future__ import annotations

import csv
import io

import docx
import pytest

from coopplan.errors import BadColumnMap
from coopplan.exchange.table import reading
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import Column, RejectReason, TableDraft
from tests.exchange.table.making import SIDES, add_table, due, of, read, saved, sheet, titles, who

NAMES = ["Блок", "Идея", "Контрольная точка", "Область", "Местный орган", "KPI", "Куратор"]
ROWS = [
    ["Море", "Открыть маяк", "25.12.2026", "Минпорт", "Управление порта", "1 маяк", "Иванов"],
    ["Море", "-", "май 2027 г.", "Минспорт", "Управление спорта", "2 гонки", "Петров"],
]
BY_NUMBER = {
    "title": "2",
    "deadline": "3",
    "bodies:RU": "4",
    "bodies:KZ": "5",
    "section": "1",
    "expected": "6",
}
BY_NAME = {
    "title": "идея",
    "deadline": "контрольная точка",
    "bodies:RU": "область",
    "bodies:KZ": "местный орган",
    "section": "блок",
    "expected": "KPI",
}


def sent(made: TableDraft) -> bytes:
    return written(made, lambda reason: reason.value, SIDES)


def back(raw: bytes, **more: object) -> TableDraft:
    return of(reading.read_bytes(raw, "plan.rejects.csv"), **more)


def lines(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))


def typed(rows: list[list[str]]) -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(rows)
    return out.getvalue().encode()


def without_names(columns: tuple[Column, ...]) -> list[tuple[str, str | None]]:
    return [(one.meaning.value, one.side) for one in columns]


@pytest.mark.parametrize("wishes", [BY_NUMBER, BY_NAME])
def test_what_the_map_said_comes_back_with_the_rejects(wishes: dict[str, str]) -> None:
    made = read(sheet([NAMES, *ROWS]), wishes=wishes)
    assert [one.reason for one in made.rejected] == [RejectReason.NO_TITLE]
    raw = sent(made)
    again = back(raw)
    assert [one.reason for one in again.rejected] == [RejectReason.NO_TITLE]
    assert without_names(again.columns)[2:] == without_names(made.columns)
    assert sent(again) == raw
    names, row = lines(raw)
    row[3] = "Провести регату"
    (one,) = back(typed([names, row])).measures
    assert (one.title.ru, one.section.ru, one.expected.ru) == ("Провести регату", "Море", "2 гонки")
    assert due(one)[:2] == ("month", "2027-05-01")
    assert who(one) == [
        ("Минспорт", "RU-AST", "lead"),
        ("Управление спорта", "KZ-23", "lead"),
    ]
    assert one.note.ru == "Куратор: Петров"


def test_columns_without_names_come_back_as_they_were_mapped() -> None:
    rows = [[*row[:6], "спросить 2 раза"] for row in ROWS]
    made = read(sheet(rows), wishes=BY_NUMBER)
    names, row = lines(sent(made))
    row[3] = "Провести регату"
    (one,) = back(typed([names, row])).measures
    assert who(one)[1] == ("Управление спорта", "KZ-23", "lead")
    assert one.expected.ru == "2 гонки"


def test_a_name_that_says_otherwise_than_the_map_is_not_believed() -> None:
    names = ["Мероприятие", "Срок", "Срок оплаты", "Исполнители от Атырауской области"]
    rows = [names, ["Открыть маяк", "2026 год", "март", "Минпорт"], ["", "2027 год", "май", "Порт"]]
    made = read(sheet(rows), wishes={"other": "3", "bodies:RU": "4"})
    assert without_names(made.columns)[2:] == [("other", None), ("bodies", "RU-AST")]
    again = back(sent(made))
    assert without_names(again.columns)[3:] == without_names(made.columns)
    assert again.columns[5].name == "Срок оплаты"


def test_what_two_tables_call_by_two_names_comes_back_from_both() -> None:
    document = docx.Document()
    add_table(document, [NAMES, *ROWS])
    document.add_paragraph("")
    add_table(document, [["Мероприятие", "Срок", "Результат"], ["", "2027 год", "3 шлюза"]])
    made = of(reading.read_bytes(saved(document), "plan.docx"), wishes=BY_NAME)
    names, *rows = lines(sent(made))
    for row, title in zip(rows, ("Провести регату", "Вырыть канал"), strict=True):
        row[3] = title
    first, second = back(typed([names, *rows])).measures
    assert (first.expected.ru, second.expected.ru) == ("2 гонки", "3 шлюза")
    assert (second.note.ru or "", due(second)[1]) == ("", "2027-01-01")


def test_names_that_are_read_as_they_were_have_no_marks() -> None:
    made = read("Мероприятие;Срок;Исполнители от Атырауской области\n;2026 год;Порт\nМост;2027;Я\n")
    assert "=" not in sent(made).decode()


def test_a_map_by_names_may_be_said_again_and_numbers_are_refused() -> None:
    raw = sent(read(sheet([NAMES, *ROWS]), wishes=BY_NUMBER))
    assert without_names(back(raw, wishes=BY_NAME).columns) == without_names(back(raw).columns)
    with pytest.raises(BadColumnMap) as caught:
        back(raw, wishes=BY_NUMBER)
    assert caught.value.fields["reason"] == "returned"
    assert caught.value.fields["allowed"] == tuple(NAMES)


def test_a_mark_of_a_party_that_is_none_of_the_agreement_is_refused() -> None:
    names, row = lines(sent(read(sheet([NAMES, *ROWS]), wishes=BY_NUMBER)))
    names = [one.replace("KZ-23", "BY-MI") for one in names]
    with pytest.raises(BadColumnMap) as caught:
        back(typed([names, row]))
    assert caught.value.fields["reason"] == "side"


def test_marks_are_those_of_a_rejects_file_alone() -> None:
    made = read("Мероприятие;Срок;deadline=Дата\nОткрыть маяк;2026 год;2027 год\n")
    assert titles(made) == ["Открыть маяк"]
    assert due(made.measures[0])[1] == "2026-01-01"


def test_a_name_that_a_spreadsheet_would_compute_is_written_as_a_text() -> None:
    made = read("Мероприятие;Срок;+1\n;2026 год;а\nОткрыть маяк;2027 год;б\n")
    assert lines(sent(made))[0][-1] == "'+1"

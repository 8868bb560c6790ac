"""A rejects file that nobody mended: what was rejected stays so, and no measure is invented."""

from __future__ import annotations

import csv
import io

import docx
import pytest

from coopplan.exchange.table import reading
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import RejectReason, TableDraft
from tests.exchange.table.making import SIDES, add_table, due, of, read, saved, titles, who, word

PLAN = [
    ["№", "Мероприятие", "Срок", "Исполнители"],
    ["1", "Открыть маяк", "май 2026 г.", "Минпорт"],
    ["2", "", "2027 год", "Минпорт"],
]
PHONES = [["Куда", "Кто", "Телефон"], ["Причал", "Смирнова", "22-33"]]


def sent(made: TableDraft) -> bytes:
    return written(made, lambda reason: reason.value, SIDES)


def back(raw: bytes) -> TableDraft:
    return of(reading.read_bytes(raw, "plan.rejects.csv"))


def table(raw: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";"))


def typed(rows: list[list[str]]) -> bytes:
    """A sheet as a spreadsheet saves it: all rows as wide as the widest."""
    width = max(map(len, rows))
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows([*row, *[""] * (width - len(row))] for row in rows)
    return out.getvalue().encode()


def reasons(made: TableDraft) -> list[RejectReason | None]:
    return [one.reason for one in made.rejected]


def two_tables() -> TableDraft:
    document = docx.Document()
    add_table(document, PLAN)
    document.add_paragraph("Кому звонить")
    add_table(document, PHONES)
    return of(reading.read_bytes(saved(document), "plan.docx"))


def test_a_table_of_other_things_stands_beyond_the_columns_of_the_plan() -> None:
    made = two_tables()
    assert reasons(made) == [RejectReason.NO_TITLE, *[RejectReason.NO_COLUMNS] * 2]
    names, *rows = table(sent(made))
    assert names == ["Строка", "Причина", "Раздел", "№", "Мероприятие", "Срок", "Исполнители"]
    assert rows[-1] == ["2/2", "no_columns", "", "", "", "", "", "Причал", "Смирнова", "22-33"]


@pytest.mark.parametrize("saved_again", [False, True])
def test_rejects_that_nobody_mended_stay_rejected(saved_again: bool) -> None:
    raw = sent(two_tables())
    again = back(typed(table(raw)) if saved_again else raw)
    assert not again.measures
    assert reasons(again) == [RejectReason.NO_TITLE, *[RejectReason.NO_COLUMNS] * 2]
    assert sent(again) == raw


def test_a_row_of_other_things_is_taken_when_it_stands_under_the_names() -> None:
    names, *rows = table(sent(two_tables()))
    rows[-1] = ["2/2", "", "", "3", "Построить причал", "2027 год", "Смирнова"]
    again = back(typed([names, *rows]))
    assert titles(again) == ["Построить причал"]
    assert len(again.rejected) == 2


@pytest.mark.parametrize("saved_again", [False, True])
def test_a_row_cut_by_its_own_separator_stays_rejected(saved_again: bool) -> None:
    made = read("№;Мероприятие;Срок\n1;Открыть рейс;2026 год\n2;Мыть; чистить причал;2027 год\n")
    assert reasons(made) == [RejectReason.TOO_MANY_CELLS]
    raw = sent(made)
    again = back(typed(table(raw)) if saved_again else raw)
    assert reasons(again) == [RejectReason.TOO_MANY_CELLS]
    assert sent(again) == raw
    mended = table(raw)
    mended[1][4:] = ["Мыть; чистить причал", "2027 год"]
    assert titles(back(typed(mended))) == ["Мыть; чистить причал"]


def test_what_stood_in_a_column_without_a_name_goes_into_the_note_when_mended() -> None:
    made = of(
        reading.read_bytes(
            typed([["№", "Мероприятие", "Срок", ""], ["1", "", "2027 год", "спросить"]]), "a.csv"
        )
    )
    names, row = table(sent(made))
    assert names[-1] == "5"
    assert row[-1] == "спросить"
    row[4] = "Углубить русло"
    (one,) = back(typed([names, row])).measures
    assert one.note.ru == "5: спросить"


def test_a_heading_of_nothing_is_no_measure_when_it_comes_back() -> None:
    made = of(
        reading.read_bytes(word([*PLAN[:2], ["Море", "", "", ""]], [(2, 0, 2, 3)]), "plan.docx")
    )
    assert reasons(made) == [RejectReason.EMPTY_SECTION]
    names, row = table(sent(made))
    assert row[2:] == ["Море", "", "", "", ""]
    again = back(sent(made))
    assert not again.measures
    assert reasons(again) == [RejectReason.EMPTY_SECTION]
    row[4] = "Поднять буй"
    (one,) = back(typed([names, row])).measures
    assert (one.title.ru, one.section.ru) == ("Поднять буй", "Море")


def test_a_row_does_not_go_on_with_one_that_stood_elsewhere() -> None:
    names = ["Строка", "Причина", "Раздел", "№", "Мероприятие", "Срок", "Исполнители"]
    mended = ["3", "", "", "3", "Поднять буй", "2027 год", "Минпорт"]
    rest = ["9", "no_title", "", "", "", "2028 год", "Минторг"]
    made = back(typed([names, mended, rest]))
    assert reasons(made) == [RejectReason.NO_TITLE]
    assert due(made.measures[0])[1] == "2027-01-01"
    same = ["9", "ditto_of_nothing", "", "9", "Мыть буй", "2028 год", "-//-"]
    assert reasons(back(typed([names, mended, same]))) == [RejectReason.DITTO_OF_NOTHING]
    under = back(typed([names, mended, ["4", *same[1:]]]))
    assert who(under.measures[1]) == [("Минпорт", None, "lead")]


def test_what_goes_on_with_a_row_that_waits_waits_with_it() -> None:
    names = ["Строка", "Причина", "Раздел", "№", "Мероприятие", "Срок", "Исполнители"]
    mended = ["3", "", "", "3", "Поднять буй", "2027 год", "Минпорт"]
    waits = ["4", "not_reckoned", "", "=A2+1", "Мыть буй", "2028 год", "Порт"]
    under = ["5", "not_reckoned", "", "", "", "", "Верфь"]
    made = back(typed([names, mended, waits, under]))
    assert reasons(made) == [RejectReason.NOT_RECKONED] * 2
    assert who(made.measures[0]) == [("Минпорт", None, "lead")]

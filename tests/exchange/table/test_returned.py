"""A rejects file that nobody mended: what was rejected stays so, and no measure is invented."""

from __future__ import annotations

import csv
import io
from dataclasses import replace

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopplan.exchange.table import reading
from coopplan.exchange.table.grid import tidy
from coopplan.exchange.table.rejects import written
from coopplan.model.plan_table import Outcome, RejectReason, RowKind, TableDraft
from coopplan.model.text import Lang
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
    named = ["Строка", "Причина", "Раздел", "№", "Мероприятие", "Срок", "Исполнители"]
    assert names == [*named, "", "", ""]
    assert rows[-1][2:] == ["", "", "", "", "", "Причал", "Смирнова", "22-33"]
    assert (rows[-1][0], rows[-1][1].split()[0]) == ("2/2", "no_columns")


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


def plan_with(*rows: tuple[str, ...], **more: object) -> TableDraft:
    """A plan in which these rows are refused, being hidden in the file."""
    (grid,) = reading.read_bytes(word([*PLAN[:2], *rows]), "plan.docx")
    unseen = frozenset(range(3, len(grid.rows) + 1))
    return of([replace(grid, unseen=unseen)], **more)


SHOWN = ("7", "Поднять буй; почистить, покрасить", "2027 год", "Порт | верфь")


@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_what_was_refused_and_was_not_changed_waits(separator: str) -> None:
    raw = sent(plan_with(SHOWN))
    out = io.StringIO()
    csv.writer(out, delimiter=separator).writerows(table(raw))
    again = back(out.getvalue().encode())
    assert not again.measures
    assert reasons(again) == [RejectReason.HIDDEN]
    assert sent(again) == raw


@pytest.mark.parametrize(("place", "text"), [(1, ""), (1, "верно"), (4, "Поднять буй"), (6, "Я")])
def test_a_row_of_which_a_person_has_said_anything_is_taken(place: int, text: str) -> None:
    names, row = table(sent(plan_with(SHOWN)))
    row[place] = text
    assert len(back(typed([names, row])).measures) == 1


@pytest.mark.parametrize(
    ("written_so", "saved_so"),
    [
        ("1.10", "01.окт"),
        ("1.10", "1.1"),
        ("1.05", "01.май"),
        ("1.50", "1.5"),
        ("5-7", "05.июл"),
        ("1/2", "2-Jan"),
        ("01.05.2027", "1.5.2027"),
        ("01.05.27", "01.05.2027"),
        ("1.2.3", "01.02.2003"),
        ("2027-05-01", "5/1/2027"),
        ("2027-05-01", "01.05.2027"),
        ("1 июня 2027 г.", "01.июн.27"),
        ("май 2027", "май.27"),
        ("мамыр 2027", "мам.27"),
        ("05.2027", "May-27"),
        ("0,50", "0,5"),
        ("007", "7"),
        ("1 000", "1000"),
        ("09:00", "9:00"),
        ("877292112233", "8,77292E+11"),
    ],
)
def test_what_a_spreadsheet_makes_of_a_day_changes_no_row(written_so: str, saved_so: str) -> None:
    names, row = table(sent(plan_with(("№", "Поднять буй", written_so, "Порт"))))
    row[row.index(written_so)] = saved_so
    assert reasons(back(typed([names, row]))) == [RejectReason.HIDDEN]


@pytest.mark.parametrize(
    ("written_so", "mended"),
    [
        ("2026 год", "2027 год"),
        ("2026", "2027"),
        ("III кв. 2026", "IV кв. 2026"),
        ("III кв. 2026", "III кв. 2027"),
        ("1.10", "2.10"),
        ("01.05.2026", "02.05.2026"),
        ("01.05.2026", "05.01.2026"),
        ("01.05.2026", "01.06.2026"),
        ("01.05.2026", "01.05.2027"),
        ("май 2026", "июн 2026"),
        ("май 2026", "май 2027"),
        ("10:00", "11:00"),
        ("1,05", "1,5"),
        ("877292112233", "877392112233"),
    ],
)
def test_a_number_or_a_day_that_a_person_has_mended_is_taken(written_so: str, mended: str) -> None:
    names, row = table(sent(plan_with(("7", "Поднять буй", written_so, "Порт"))))
    row[row.index(written_so)] = mended
    assert titles(back(typed([names, row]))) == ["Поднять буй"]


def test_a_row_that_was_repeated_is_taken_when_its_number_is_mended() -> None:
    twice = ["1", "Поднять буй", "2027 год", "Порт"]
    (grid,) = reading.read_bytes(word([*PLAN[:1], twice, twice]), "plan.docx")
    made = of([grid])
    assert reasons(made) == [RejectReason.REPEATED]
    names, row = table(sent(made))
    assert reasons(back(typed([names, row]))) == [RejectReason.REPEATED]
    row[row.index("1")] = "2"
    assert titles(back(typed([names, row]))) == ["Поднять буй"]


def test_what_waited_with_the_row_above_is_taken_with_it() -> None:
    plan = [*PLAN[:2], ["2", "Поднять буй", "2027 год", "то же, что и Порт"], ["", "", "", "Верфь"]]
    (grid,) = reading.read_bytes(word(plan), "plan.docx")
    lost = (replace(grid.rows[2], unreckoned=frozenset([2])), grid.rows[3])
    made = of([replace(grid, rows=(*grid.rows[:2], *lost))])
    assert reasons(made) == [RejectReason.NOT_RECKONED] * 2
    names, first, second = table(sent(made))
    first[6] = "Порт"
    (one,) = back(typed([names, first, second])).measures
    assert [name for name, _, _ in who(one)] == ["Порт", "Верфь"]


def test_headings_of_a_plan_are_not_over_the_tables_of_other_things() -> None:
    document = docx.Document()
    add_table(document, [PLAN[0], ["II. Море", *[""] * 3], PLAN[1]], [(1, 0, 1, 3)])
    document.add_paragraph("Кому звонить")
    add_table(document, PHONES)
    made = of(reading.read_bytes(saved(document), "plan.docx"))
    assert made.measures[0].section.ru == "II. Море"
    assert [one.section for one in made.rejected] == ["", ""]


def test_names_of_columns_in_the_first_row_refused_are_no_names_of_the_file() -> None:
    names = ["Строка", "Причина", "Раздел", "№", "Мероприятие", "Срок", "Исполнители", "Итог"]
    row = ["4", "", "", "", "", "Срок", "Исполнители", "Результат"]
    again = back(typed([names, row, ["5", "", "", "3", "Поднять буй", "2027 год", "Порт", ""]]))
    assert [one.kind for one in again.outcomes][1] is not RowKind.HEADER
    assert titles(again) == ["Поднять буй"]


CELLS = st.text(alphabet=" a1яҚ;,|\t\n\"'=+-@│¦~?_.[]\u2028", max_size=12)


@given(
    st.lists(st.lists(CELLS, min_size=1, max_size=9), min_size=1, max_size=6),
    st.sampled_from(list(RejectReason)),
    st.sampled_from(list(Lang)),
)
def test_a_rejects_file_is_known_and_read_whatever_it_holds(
    rows: list[list[str]], reason: RejectReason, lang: Lang
) -> None:
    columns = read("№;Мероприятие;Срок\n1;Открыть рейс;2026 год\n").columns
    refused = tuple(
        Outcome(table, at, RowKind.REJECTED, tuple(map(tidy, row)), reason)
        for table in (1, 2)
        for at, row in enumerate(rows, start=1)
    )
    made = TableDraft(lang, columns, frozenset(), (), refused, None, by_table={1: columns})
    raw = sent(made)
    (grid,) = reading.read_bytes(raw, "plan.rejects.csv")
    assert [row.cells for row in grid.rows] == [
        tuple(tidy(unmarked(cell)) for cell in row) for row in table(raw)
    ]
    again = of([grid], lang=lang)
    assert not again.measures
    assert sent(again) == raw


def unmarked(cell: str) -> str:
    return cell[1:] if cell[:1] == "'" and cell.lstrip("'")[:1] in tuple("=+-@") else cell

"""Filled requests that were rebuilt by hand: nothing that was written into them is lost."""

from __future__ import annotations

import copy
import io
import re
import zipfile

import pytest

from coopplan.exchange.request.answers import read
from coopplan.exchange.request.book import is_bare
from coopplan.exchange.request.form import SCHEMA, written
from tests.exchange.request.filling import (
    FIRST,
    HEAD,
    LABELS,
    SECOND,
    Rows,
    answered,
    beside,
    form,
    put,
    rebuilt,
    said,
)

Sheets = dict[str, Rows]


def test_a_request_as_it_was_sent_has_nothing_beside_it() -> None:
    told = read(written(form()))
    assert told is not None
    assert (told.answers, told.strays, told.asides, told.renamed) == ((), (), (), ())


def test_a_sheet_before_the_table_is_told_and_hides_no_answer() -> None:
    def change(sheets: Sheets) -> None:
        put(sheets["1"], FIRST, text="Полоса посажена")
        table = {name: sheets.pop(name) for name in list(sheets)}
        sheets["Письмо"] = [["Исх. № 12"], ["", "Просим принять"]]
        sheets.update(table)

    told = answered(change)
    assert said(told) == {"LES-2026/1": {"text": "Полоса посажена"}}
    assert beside(told) == [("Письмо", "", "Исх. № 12; Просим принять")]


def test_of_a_copied_sheet_what_is_said_otherwise_is_told() -> None:
    def change(sheets: Sheets) -> None:
        put(sheets["1"], FIRST, text="Полоса посажена")
        sheets["1"][3][3] = "05.07.2026"
        other = sheets["черновик"] = copy.deepcopy(sheets["1"])
        put(other, FIRST, text="Полоса ещё не посажена")
        put(other, SECOND, text="Питомник строится")
        other[3][3] = "01.07.2026"

    told = answered(change)
    assert said(told) == {
        "LES-2026/1": {"text": "Полоса посажена"},
        "LES-2026/2": {"text": "Питомник строится"},
    }
    assert [(one.place, one.fields["text"]) for one in told.strays] == [
        ("черновик!7", "Полоса ещё не посажена")
    ]
    assert told.day == "05.07.2026"
    assert beside(told) == [("черновик!D4", "День ответа:", "01.07.2026")]


def test_a_copy_that_says_the_same_is_no_second_answer() -> None:
    def change(sheets: Sheets) -> None:
        put(sheets["1"], FIRST, text="Полоса посажена")
        sheets["копия"] = copy.deepcopy(sheets["1"])

    told = answered(change)
    assert len(told.answers) == 1
    assert (told.strays, told.asides) == ((), ())


@pytest.mark.parametrize(("field", "column"), [("status", "E"), ("text", "H"), ("document", "K")])
def test_a_column_with_another_heading_is_read_by_its_place(field: str, column: str) -> None:
    def change(sheets: Sheets) -> None:
        place = ord(column) - ord("A")
        sheets["1"][HEAD][place] = "Наши слова"
        sheets["1"][FIRST][place] = "исполнено"

    told = answered(change)
    assert said(told) == {"LES-2026/1": {field: "исполнено"}}
    assert [(one.column, one.heading, one.field) for one in told.renamed] == [
        (column, "Наши слова", field)
    ]


def test_headings_in_other_letters_are_the_same() -> None:
    def change(sheets: Sheets) -> None:
        sheets["1"][HEAD][7] = "ХОД  ИСПОЛНЕНИЯ"
        put(sheets["1"], FIRST, text="Готово")

    told = answered(change)
    assert said(told) == {"LES-2026/1": {"text": "Готово"}}
    assert told.renamed == ()


def test_a_column_that_may_be_any_is_told_and_not_read() -> None:
    def change(sheets: Sheets) -> None:
        for row in sheets["1"][HEAD:]:
            row.insert(4, "")
        sheets["1"][HEAD][4] = "Кто отвечает"
        sheets["1"][HEAD][5] = "Наша отметка"
        sheets["1"][FIRST][4] = "Лесников"
        sheets["1"][FIRST][5] = "исполнено"
        sheets["1"][SECOND][4] = "Борова"

    told = answered(change)
    assert said(told) == {}
    assert beside(told) == [
        ("E7, E8", "Кто отвечает", "Лесников; Борова"),
        ("F7", "Наша отметка", "исполнено"),
    ]


def test_a_column_that_was_added_is_told() -> None:
    def change(sheets: Sheets) -> None:
        put(sheets["1"], FIRST, text="Посажено")
        sheets["1"][HEAD].append("Примечание")
        sheets["1"][FIRST].append("Просим перенести")

    told = answered(change)
    assert said(told) == {"LES-2026/1": {"text": "Посажено"}}
    assert beside(told) == [("M7", "Примечание", "Просим перенести")]


def test_of_two_columns_of_one_name_the_one_in_its_place_counts() -> None:
    def change(sheets: Sheets) -> None:
        for row in sheets["1"]:
            row.append("")
        put(sheets["1"], FIRST, text="Посажено")
        sheets["1"][HEAD][-1] = LABELS["text"]
        sheets["1"][FIRST][-1] = "Другое"

    told = answered(change)
    assert said(told) == {"LES-2026/1": {"text": "Посажено"}}
    assert beside(told) == [("M7", LABELS["text"], "Другое")]


def test_rows_above_and_below_the_table_are_told() -> None:
    def change(sheets: Sheets) -> None:
        sheets["1"][4][5] = "По телефону уточняли"
        sheets["1"].insert(FIRST, ["", "I. Лес"])
        sheets["1"].append(["В связи с засухой просим снять"])
        put(sheets["1"], SECOND, text="Посажено")

    told = answered(change)
    assert said(told) == {"LES-2026/1": {"text": "Посажено"}}
    assert beside(told) == [
        ("F5", "", "По телефону уточняли"),
        ("B7", "", "I. Лес"),
        ("A10", "", "В связи с засухой просим снять"),
    ]


def test_what_was_sent_and_written_over_is_told() -> None:
    def change(sheets: Sheets) -> None:
        sheets["1"][FIRST][1] = "Посадить полосу леса (часть первая)"
        sheets["1"][FIRST][2] = "октябрь 2026 г."
        sheets["1"][SECOND][3] = "неверно, не начаты"
        sheets["1"][SECOND][2] = ""

    assert beside(answered(change)) == [
        ("B7", "Мероприятие", "Посадить полосу леса (часть первая)"),
        ("C7", "Срок", "октябрь 2026 г."),
        ("D8", "Что известно", "неверно, не начаты"),
    ]


def test_merged_answers_and_comments_are_told() -> None:
    told = answered(merged=("H7:H8", "Для обоих"), comments={"E8": "сверить"})
    assert said(told) == {"LES-2026/1": {"text": "Для обоих"}}
    where, heading, text = beside(told)[0]
    assert (where, heading, text) == ("H8", "Ход исполнения", "Для обоих")
    assert [(one[0], one[2].endswith("сверить")) for one in beside(told)[1:]] == [("8", True)]


@pytest.mark.parametrize("error", ["=1/0", "=NA()"])
def test_a_cell_that_came_to_an_error_is_not_empty(error: str) -> None:
    def change(sheets: Sheets) -> None:
        put(sheets["1"], FIRST, done=error, text="Посажено")

    told = read(with_errors(rebuilt(change)))
    assert told is not None
    (answer,) = told.answers
    assert answer.unreckoned == {"done"}


def with_errors(raw: bytes) -> bytes:
    """The file with errors for what its formulas come to, as a program that reckons has them."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            found = rb'<c r="(\w+)"[^>]*><f>[^<]*</f><v>0</v></c>'
            new.writestr(name, re.sub(found, rb'<c r="\1" t="e"><v>#N/A</v></c>', data))
    return out.getvalue()


def test_a_table_without_its_headings_is_known_by_its_measures() -> None:
    def change(sheets: Sheets) -> None:
        put(sheets["1"], FIRST, text="Посажено")
        del sheets["1"][:FIRST]

    assert said(answered(change)) == {"LES-2026/1": {"text": "Посажено"}}


def test_a_file_whose_table_is_gone_is_said_to_have_none() -> None:
    def change(sheets: Sheets) -> None:
        sheets["1"] = [["Всё исполнено", "Комитет"]]

    told = answered(change)
    assert not told.has_table
    assert told.answers == ()


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ({"D4": "05.07.2026"}, "05.07.2026"),
        ({"A4": "День ответа: 05.07.2026"}, "05.07.2026"),
        ({"A4": "день ответа", "D4": "05.07.2026"}, "05.07.2026"),
        ({"A4": "", "D4": "05.07.2026"}, "05.07.2026"),
        ({"D4": "—"}, ""),
        ({"D4": "05.07.2026", "E4": "№ 15"}, "05.07.2026"),
    ],
)
def test_the_day_of_an_answer(told: dict[str, str], day: str) -> None:
    def change(sheets: Sheets) -> None:
        for cell, text in told.items():
            sheets["1"][3][ord(cell[0]) - ord("A")] = text

    read_back = answered(change)
    assert read_back.day == day
    assert [text for _, _, text in beside(read_back)] == [told[c] for c in ("E4",) if c in told]


def test_a_request_without_its_hidden_sheet_is_told_apart_from_plans() -> None:
    own = [frozenset({"Что известно", "Новый срок", "Сделано"})]
    head = list(LABELS.values())[:11]
    assert is_bare([["О ходе"], [*head, SCHEMA]], [])
    assert is_bare([["О ходе"], head], own)
    plan = ["№", "Мероприятие", "Срок", "Исполнители", "Ход исполнения", "Новый срок", "Документ"]
    assert not is_bare([["План"], plan, ["1", "Посадить лес", "2026 год"]], own)


@pytest.mark.parametrize("headed", [True, False])
def test_a_form_with_fewer_columns_is_read_as_it_was_sent(headed: bool) -> None:
    def change(sheets: Sheets) -> None:
        put(sheets["1"], FIRST, status="исполнено", done="2/2", document="акт № 3")
        for row in sheets["1"][HEAD:]:
            del row[5]
        if not headed:
            sheets["1"][HEAD] = []
        for row in sheets["coopplan"]:
            row[7:9] = ["", ""] if row[7] == "done_on" else row[7:9]

    told = answered(change)
    filled = {"status": "исполнено", "done": "2/2", "document": "акт № 3"}
    assert said(told) == {"LES-2026/1": filled}
    assert (told.asides, told.renamed) == ((), ())

"""Answers sent more than once: each file is a source, and an older one replaces no newer one."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Runner, refused
from tests.cli.test_request import asked, fill, sheets, typed
from tests.cli.test_request_by_hand import Rows, said, saved_anew, texts

__all__ = ["asked"]

MEASURE = "AST-ATY-2023/3"


def answer(asked: Runner, name: str, day: str, text: str, **cells: str) -> Path:
    """A file with an answer of a day to the first sheet."""
    path = asked.home / f"{name}.xlsx"
    shutil.copy(sheets(asked)[0], path)
    return fill(path, {"D4": day, "H7": text, **cells})


def statements(runner: Runner) -> list[dict[str, Any]]:
    events = runner("history", MEASURE, "--json").json["events"]
    return [event["statement"] for event in events if event.get("statement")]


def test_each_file_is_a_source_of_its_own(asked: Runner) -> None:
    first = answer(asked, "first", "05.10.2026", "Начали", H8="Открыт")
    second = answer(asked, "second", "20.10.2026", "Закончили", H8="Открыт")
    assert len(said(asked, first)["refs"]) == 2
    assert said(asked, second)["refs"] == [f"{MEASURE}#2"]
    rows = asked("source", "list", "--json").json["rows"][-2:]
    assert [(row["address"], row["published"]) for row in rows] == [
        ("first.xlsx", "2026-10-05"),
        ("second.xlsx", "2026-10-20"),
    ]
    assert [told["sources"] for told in statements(asked)] == [[1], [2]]


def test_a_file_that_came_before_changes_nothing_whatever_came_since(asked: Runner) -> None:
    files = [
        answer(asked, name, "05.10.2026", text)
        for name, text in (("one", "Начали"), ("two", "Продолжаем"), ("three", "Закончили"))
    ]
    for path in files:
        assert len(said(asked, path)["refs"]) == 1
    for path in (*files, *reversed(files)):
        assert said(asked, path)["entry"] is None
    assert texts(asked)["3"] == "Закончили"


def test_an_older_answer_is_told_and_does_not_replace_a_newer_one(asked: Runner) -> None:
    newer = answer(asked, "newer", "20.10.2026", "Закончили")
    older = answer(asked, "older", "05.10.2026", "Начали", H8="Открыт")
    said(asked, newer)
    told = said(asked, older)
    assert told["refs"] == ["AST-ATY-2023/5#1"]  # of which the newer one says nothing
    (why,) = told["rejected"]
    assert why == (
        f"older.xlsx: 7: {MEASURE}: исполнитель ответил и позже, 20 октября 2026 г.; "
        "если верен этот ответ, исправьте его день"
    )
    assert texts(asked)["3"] == "Закончили"
    typed(Path(told["rejects"][0]), "D4", "21.10.2026")
    assert said(asked, Path(told["rejects"][0]))["refs"] == [f"{MEASURE}#2"]
    assert texts(asked)["3"] == "Начали"
    assert said(asked, newer)["entry"] is None


def test_an_older_file_that_says_the_same_is_nothing_new(asked: Runner) -> None:
    said(asked, answer(asked, "newer", "20.10.2026", "Закончили"))
    told = said(asked, answer(asked, "older", "05.10.2026", "Закончили"))
    assert (told["entry"], told["rejected"]) == (None, [])


def test_a_correction_by_hand_outlives_the_file_that_it_corrects(asked: Runner) -> None:
    path = answer(asked, "first", "05.10.2026", "Начли")
    said(asked, path)
    why = ("--corrects", f"{MEASURE}#1", "--why", "опечатка")
    by = ("--by", "ministerstvo-ekonomiki", "--on", "2026-10-05", "--text", "Начали")
    asked("say", MEASURE, *by, *why)
    assert said(asked, path)["entry"] is None
    assert texts(asked)["3"] == "Начали"


def test_a_body_that_left_dashes_has_not_answered(asked: Runner) -> None:
    told = said(asked, answer(asked, "dashes", "05.10.2026", "—", E7="-", G7="-", I7="нет"))
    assert (told["entry"], told["rejected"], len(told["not_answered"])) == (None, [], 3)


@pytest.mark.parametrize("mark", ["-//-", "+"])
def test_a_mark_for_words_is_told_and_not_recorded(asked: Runner, mark: str) -> None:
    told = said(asked, answer(asked, "marks", "05.10.2026", "Начали", H8=mark))
    assert len(told["refs"]) == 1
    assert told["rejected"] == [f"marks.xlsx: 8: Ход исполнения: {mark}"]


def test_what_stands_beside_the_answers_is_told(asked: Runner) -> None:
    def change(rows: Rows) -> Rows:
        rows[5][7] = "Что сделано"
        rows[6][7] = "Начали"
        rows[5].append("Примечание")
        rows[6].append("Просим продлить")
        return rows

    path = saved_anew(sheets(asked)[0], change)
    done = asked("import", str(path), "--dry-run")
    assert f"{path.name}: столбец H «Что сделано» читается как «Ход исполнения»" in done.err
    assert f"Не прочитано, {path.name}, M7 «Примечание»: Просим продлить" in done.err
    told = said(asked, path)
    assert len(told["refs"]) == 1
    assert told["not_read"] == [
        {"file": path.name, "place": "M7", "heading": "Примечание", "text": "Просим продлить"}
    ]


def test_a_sheet_without_its_hidden_sheet_is_no_table_of_a_plan(asked: Runner) -> None:
    from tests.exchange.table.making import sheet

    path = sheets(asked)[0]
    import python_calamine

    rows = python_calamine.CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0)
    cells = [[str(cell) for cell in row] for row in rows.to_python(skip_empty_area=False)]
    alone = asked.home / "alone.xlsx"
    alone.write_bytes(sheet(cells))
    text = asked.home / "alone.csv"
    text.write_text("\n".join(";".join(row[:11]) for row in cells), encoding="utf-8")
    for told in (alone, text):
        for more in ((), ("--agreement", "AST-ATY-2023")):
            if told is alone or more:
                done = asked("import", str(told), *more, code=None)
                refused(done, 1, told.name, "coopplan request")
    refused(asked("import", str(path), str(alone), code=None), 1, alone.name, "coopplan request")


def test_a_file_with_a_cover_or_without_its_table_is_not_written_over(asked: Runner) -> None:
    def gone(rows: Rows) -> Rows:
        return [["Всё исполнено", "письмо № 5"]]

    path = saved_anew(sheets(asked)[0], gone)
    held = path.read_bytes()
    refused(asked("import", str(path), code=None), 1, path.name)
    asked("request", "AST-ATY-2023", "--quarter", "2026-Q3", "-o", str(path.parent))
    assert path.read_bytes() == held


FULL = {
    "E7": "в стадии исполнения",
    "I7": "до конца 2027 года",
    "J7": "нет подрядчика",
    "K7": "письмо № 5",
}


@pytest.mark.parametrize("turned", [False, True])
def test_a_supplement_stands_beside_what_it_leaves_empty(asked: Runner, turned: bool) -> None:
    files = [
        answer(asked, "first", "05.10.2026", "Начали", **FULL),
        answer(asked, "second", "20.10.2026", "Дополнение: подписан акт"),
    ]
    for path in reversed(files) if turned else files:
        told = said(asked, path)
        assert (len(told["refs"]), told["rejected"]) == (1, [])
    first, second = sorted(statements(asked), key=lambda one: str(one["said_on"]))
    assert (first["status"], first["text"]["ru"]) == ("in_progress", "Начали")
    assert first["promise"]
    assert (second["status"], second["text"]["ru"]) == (None, "Дополнение: подписан акт")
    assert first["supersedes"] is second["supersedes"] is None
    for path in files:
        assert said(asked, path)["entry"] is None


def test_an_answer_that_fills_in_all_anew_corrects_it(asked: Runner) -> None:
    said(asked, answer(asked, "first", "05.10.2026", "Начали", **FULL))
    said(asked, answer(asked, "second", "12.10.2026", "Дополнение"))
    third = answer(asked, "third", "20.10.2026", "Начали в мае", **FULL)
    assert said(asked, third)["refs"] == [f"{MEASURE}#3"]
    standing = {one["ref"]: one["supersedes"] for one in statements(asked)}
    assert standing[f"{MEASURE}#3"] == f"{MEASURE}#1"
    same = answer(asked, "same", "21.10.2026", "Начали в мае", E7="в стадии исполнения")
    assert said(asked, same)["entry"] is None


def test_another_document_alone_takes_no_reason_back(asked: Runner) -> None:
    said(asked, answer(asked, "first", "05.10.2026", "Начали", **FULL))
    cells = {name: text for name, text in FULL.items() if name != "J7"}
    told = said(asked, answer(asked, "second", "20.10.2026", "Начали", **cells | {"K7": "акт"}))
    assert told["refs"] == [f"{MEASURE}#2"]
    notes = [one["note"]["ru"] for one in statements(asked)]
    assert notes == ["Причина переноса: нет подрядчика\nДокумент: письмо № 5", "Документ: акт"]


def test_an_answer_that_came_a_quarter_late_is_told(asked: Runner) -> None:
    asked("request", "AST-ATY-2023", "--quarter", "2026-Q2", "-o", str(asked.home / "q2"))
    path = sorted((asked.home / "q2").glob("*.xlsx"))[0]
    held = path.read_bytes()
    in_time = fill(path, {"D4": "31.08.2026", "H7": "Площадка найдена"})
    assert said(asked, in_time)["late"] == []
    path.write_bytes(held)
    late = fill(path, {"D4": "01.09.2026", "H7": "Учения прошли 21 июля"})
    done = asked("import", str(late), "--dry-run")
    assert f"{path.name}: ответ за II квартал 2026 г. дан 1 сентября 2026 г." in done.err
    assert "он учтён на 30 июня 2026 г." in done.err
    told = said(asked, late)
    assert told["late"] == [{"file": path.name, "day": "2026-09-01", "quarter": "2026-Q2"}]
    assert said(asked, late)["late"] == []

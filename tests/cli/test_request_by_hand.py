"""Filled requests as hands make them: rows moved, deleted and made up, other words, sent twice."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import python_calamine
import xlsxwriter

from coopplan.exchange.request.statuses import status_told
from coopplan.model.codes import Status
from tests.cli.running import Runner, refused
from tests.cli.test_request import FILLED, asked, fill, sheets
from tests.exchange.table.making import sheet

__all__ = ["asked"]

Rows = list[list[Any]]


def saved_anew(path: Path, change: Callable[[Rows], Rows], days: str | None = None) -> Path:
    """Write a request again with other rows, as a program does in which its lock was taken off.

    ``days``: how the program shows days, which then are no text.
    """
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    out = io.BytesIO()
    looks = {"in_memory": True, "strings_to_numbers": False}
    new = xlsxwriter.Workbook(out, looks | ({"default_date_format": days} if days else {}))
    for name in book.sheet_names:
        rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        page = new.add_worksheet(name)
        for at, row in enumerate(change(rows) if name == "1" else rows):
            for place, value in enumerate(row):
                if value != "":
                    page.write(at, place, value)
    new.close()
    path.write_bytes(out.getvalue())
    return path


def said(runner: Runner, *files: Path) -> dict[str, Any]:
    told: dict[str, Any] = runner("import", *map(str, files), "--json").json
    return told


def texts(runner: Runner) -> dict[str, str]:
    """By measure what was said last about it."""
    found = {}
    for ref in [row["ref"] for row in runner("measure", "list", "--json").json["rows"]]:
        for event in runner("history", ref, "--json").json["events"]:
            one = event.get("statement")
            if one and one["voice"] and one["voice"]["ref"].startswith("minist"):
                found[ref.rpartition("/")[2]] = one["text"].get("ru", "")
    return found


def test_rows_that_were_moved_keep_their_measures(asked: Runner) -> None:
    def swapped(rows: Rows) -> Rows:
        rows[6], rows[7] = rows[7], rows[6]
        rows[6][7] = "О торговом доме"
        rows[7][7] = "О ярмарке"
        return rows

    said(asked, saved_anew(sheets(asked)[0], swapped))
    assert texts(asked) == {"5": "О торговом доме", "3": "О ярмарке"}


def test_rows_that_were_sorted_without_their_hidden_refs(asked: Runner) -> None:
    def sorted_by_hand(rows: Rows) -> Rows:
        rows[6][:11], rows[7][:11] = rows[7][:11], rows[6][:11]
        rows[6][7] = "О торговом доме"
        return rows

    said(asked, saved_anew(sheets(asked)[0], sorted_by_hand))
    assert texts(asked) == {"5": "О торговом доме"}


def test_rows_that_were_deleted_put_in_and_made_up(asked: Runner) -> None:
    def changed(rows: Rows) -> Rows:
        del rows[6]
        rows[6][7] = "Дом открыт"
        rows.append(["9", "Провести своё", "", "", "исполнено"])
        copy = list(rows[6])
        copy[7] = "Ещё раз о доме"
        rows.append(copy)
        return [rows[0], ["от руки"], *rows[1:]]

    told = said(asked, saved_anew(sheets(asked)[0], changed))
    assert texts(asked) == {"5": "Дом открыт"}
    assert [row.partition("xlsx: ")[2].split(" (")[0] for row in told["rejected"]] == [
        "9: 9 Провести своё",
        "10: 3 Открыть торговый дом",
    ]


def test_a_column_that_was_put_in(asked: Runner) -> None:
    def changed(rows: Rows) -> Rows:
        rows[6][7] = "Готово"
        return [[*row[:4], "", *row[4:]] for row in rows]

    said(asked, saved_anew(sheets(asked)[0], changed))
    assert texts(asked) == {"3": "Готово"}


def test_both_sides_together_are_no_body_to_ask(demo: Runner) -> None:
    path = demo.home / "plan.csv"
    path.write_text(
        "№;Мероприятие;Срок;Исполнители\n1;Провести ярмарку;2026 год;Стороны\n"
        "2;Открыть торговый дом;2026 год;Министерство экономики, Обе стороны\n",
        encoding="utf-8",
    )
    both, one = demo("import", str(path), "--agreement", "AST-ATY-2023", "--json").json["refs"]
    out = demo.home / "out"
    told = demo("request", "AST-ATY-2023", "-o", str(out), "--json").json
    assert [one["body"] for one in told["files"] if "торон" in one["body"].lower()] == []
    assert both in told["without_bodies"]
    assert one not in told["without_bodies"]


@pytest.mark.parametrize("place", [4, 6])
def test_a_formula_without_a_value_is_told_and_not_recorded(asked: Runner, place: int) -> None:
    def changed(rows: Rows) -> Rows:
        rows[6][place] = "=1+1"
        rows[7][7] = "О торговом доме"
        return rows

    path = saved_anew(sheets(asked)[0], changed)
    out = io.BytesIO()
    with zipfile.ZipFile(path) as before, zipfile.ZipFile(out, "w") as after:
        for part in before.namelist():
            after.writestr(part, before.read(part).replace(b"</f><v>0</v>", b"</f>"))
    path.write_bytes(out.getvalue())
    told = said(asked, path)
    assert len(told["rejected"]) == 1
    assert "=1+1" in told["rejected"][0]
    assert texts(asked) == {"5": "О торговом доме"}


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("исполнено", Status.DONE),
        ("Исполнено.", Status.DONE),
        ("ВЫПОЛНЕНО", Status.DONE),
        ("в работе", Status.IN_PROGRESS),
        ("орындалды", Status.DONE),
        ("in progress", Status.IN_PROGRESS),
        ("не начато", Status.PLANNED),
        ("не исполнено", None),
        ("исполнено частично", None),
        ("почти", None),
    ],
)
def test_other_words_for_a_status(told: str, status: Status | None) -> None:
    assert status_told(told) is status


def test_a_share_in_per_cent_and_a_count(asked: Runner) -> None:
    path = fill(sheets(asked)[0], {"G7": "40 %", "G8": "3 из 4"})
    assert len(said(asked, path)["refs"]) == 2
    events = asked("history", "AST-ATY-2023/3", "--json").json["events"]
    (one,) = [event["statement"] for event in events if event.get("statement")]
    assert one["progress"] == 40
    events = asked("history", "AST-ATY-2023/5", "--json").json["events"]
    (two,) = [event["statement"] for event in events if event.get("statement")]
    assert (two["done_of"], two["scope"]) == ([3, 4], "part")


def test_the_same_file_twice_under_two_names(asked: Runner) -> None:
    path = fill(sheets(asked)[0], {"H7": "Готово"})
    other = path.with_name("ответ.xlsx")
    other.write_bytes(path.read_bytes())
    assert len(said(asked, path, other)["refs"]) == 1
    assert said(asked, other)["entry"] is None


def test_two_versions_of_one_answer_are_not_taken_together(asked: Runner) -> None:
    first = fill(sheets(asked)[0], {"H7": "Готово"})
    second = first.with_name("второй.xlsx")
    second.write_bytes(first.read_bytes())
    fill(second, {"H8": "И это готово"})
    done = asked("import", str(first), str(second), code=None)
    refused(done, 2, first.name, second.name)
    assert len(said(asked, first)["refs"]) == 1
    assert len(said(asked, second)["refs"]) == 1


@pytest.mark.parametrize(
    ("day", "why"),
    [
        ("когда-нибудь", "этот день прочитать нельзя"),
        ("01.12.2026", "этот день ещё не наступил"),
        ("12.10.2025", "этот день раньше квартала, о котором спрашивали"),
    ],
)
def test_an_answer_of_a_day_that_cannot_be_is_not_taken(asked: Runner, day: str, why: str) -> None:
    told = said(asked, fill(sheets(asked)[0], {"H7": "Готово", "D4": day}))
    assert told["entry"] is None
    assert told["rejected"] == [f"{sheets(asked)[0].name}: день ответа: {day} ({why})"]
    with zipfile.ZipFile(told["rejects"][0]) as archive:
        assert why in archive.read("xl/sharedStrings.xml").decode()


@pytest.mark.parametrize(
    ("told", "said_on", "about"),
    [
        ("октябрь 2026 г.", "2026-10", "2026-09-30"),
        ("сентябрь 2026 года", "2026-09", "2026-09"),
        ("2026 жылғы қыркүйек", "2026-09", "2026-09"),
        ("September 2026", "2026-09", "2026-09"),
        ("III квартал 2026 г.", "2026-35", "2026-35"),
        ("12.10.2026", "2026-10-12", "2026-09-30"),
    ],
)
def test_the_day_of_an_answer_is_kept_as_exactly_as_it_was_told(
    asked: Runner, told: str, said_on: str, about: str
) -> None:
    assert said(asked, fill(sheets(asked)[0], {"H7": "Готово", "D4": told}))["rejected"] == []
    found = asked("history", "AST-ATY-2023/3", "--json").json
    (one,) = [event["statement"] for event in found["events"] if event.get("statement")]
    assert (one["said_on"], one["about"]) == (said_on, about)
    assert [source["source"]["published"] for source in found["sources"]] == [said_on]


def test_a_bound_is_no_day_of_an_answer(asked: Runner) -> None:
    told = said(asked, fill(sheets(asked)[0], {"H7": "Готово", "D4": "до 15 октября 2026 г."}))
    assert told["entry"] is None
    assert "этот день прочитать нельзя" in told["rejected"][0]


def test_an_answer_within_the_quarter_is_taken(asked: Runner) -> None:
    told = said(asked, fill(sheets(asked)[0], {"H7": "Готово", "D4": "01.07.2026"}))
    assert len(told["refs"]) == 1


def test_a_new_request_does_not_wipe_out_an_answer(asked: Runner) -> None:
    path = fill(sheets(asked)[0], {"H7": "Готово"})
    held = path.read_bytes()
    again = asked("request", "AST-ATY-2023", "--quarter", "2026-Q3", "-o", str(path.parent))
    assert path.read_bytes() == held
    assert f"Оставлен как есть, он уже заполнен: {path}" in again.err
    told = asked(
        "request", "AST-ATY-2023", "--quarter", "2026-Q3", "-o", str(path.parent), "--json"
    )
    assert told.json["kept"] == [str(path)]
    assert len(told.json["files"]) == 2


def test_who_has_not_answered_is_told_of_each_quarter(asked: Runner) -> None:
    other = asked.home / "next"
    asked("request", "AST-ATY-2023", "--quarter", "2026-Q2", "-o", str(other))
    first = fill(sheets(asked)[0], {"H7": "Готово"})
    second = fill(sorted(other.glob("*.xlsx"))[1], {"H7": "Начато"})
    told = said(asked, first, second)
    assert [(one["quarter"], one["body"], one["side"]) for one in told["not_answered"]] == [
        ("2026-Q3", "Управление торговли", "KZ-23"),
        ("2026-Q3", "Министерство образования", "RU-AST"),
        ("2026-Q2", "Министерство экономики", "RU-AST"),
        ("2026-Q2", "Министерство образования", "RU-AST"),
    ]
    lines = asked("import", str(first), str(second)).err.splitlines()
    waits = [line.partition("Ещё не ответили, AST-ATY-2023, ")[2] for line in lines]
    assert [line for line in waits if line] == [
        "III квартал 2026 г.: Управление торговли; Министерство образования",
        "II квартал 2026 г.: Министерство экономики; Министерство образования",
    ]


def test_bodies_of_one_name_on_two_sides_have_two_voices(demo: Runner) -> None:
    path = demo.home / "plan.csv"
    path.write_text(
        "№;Мероприятие;Срок;Исполнители от Астраханской области;Исполнители от Атырауской области\n"
        "1;Открыть рейс;2026 год;Минтранс;Минтранс\n",
        encoding="utf-8",
    )
    demo("import", str(path), "--agreement", "AST-ATY-2023")
    demo("request", "AST-ATY-2023", "--quarter", "2026-Q3", "-o", str(demo.home / "out"))
    files = [fill(one, {"H7": "Готово"}) for one in sheets(demo)]
    waits = demo("import", str(files[0]), "--dry-run").err
    assert "Минтранс (Атырау)" in waits
    refs = said(demo, *files)["refs"]
    events = demo("history", refs[0].partition("#")[0], "--json").json["events"]
    told = [event["statement"] for event in events if event.get("statement")]
    assert {(one["voice"]["ref"], one["side"]) for one in told} == {
        ("mintrans", "RU-AST"),
        ("mintrans-2", "KZ-23"),
    }


def test_a_dry_run_shows_what_was_read(asked: Runner) -> None:
    path = fill(sheets(asked)[0], {"E7": "выполнено", "H7": "Готово", "I8": "май 2027 г."})
    done = asked("import", str(path), "--dry-run")
    assert done.lines == ["AST-ATY-2023/3: исполнено; Готово", "AST-ATY-2023/5: в мае 2027 г."]
    assert len(asked("log", "--json").json["rows"]) == 2


@pytest.mark.parametrize("name", ["answer.xls", "answer.docx", "answer.txt", "answer.pdf"])
def test_an_answer_is_known_by_its_bytes(asked: Runner, name: str) -> None:
    (first, *_) = sheets(asked)
    named = asked.home / name
    named.write_bytes(fill(first, FILLED).read_bytes())
    assert said(asked, named)["refs"]


def test_an_answer_is_taken_from_the_input(asked: Runner) -> None:
    raw = fill(sheets(asked)[0], FILLED).read_bytes()
    assert asked("import", "-", "--json", text=raw).json["refs"]
    table = sheet([["№", "Мероприятие", "Срок"], ["1", "Открыть паром", "2026 год"]])
    done = asked("import", "-", "--agreement", "AST-ATY-2025", "--dry-run", text=table)
    assert "Открыть паром" in done.out

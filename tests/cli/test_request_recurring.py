"""Answers about recurring measures: a quarter's answer tells of its own time alone."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import python_calamine

from tests.cli.running import Runner
from tests.cli.test_request import fill, typed
from tests.cli.test_request_by_hand import said

REF = "AST-ATY-2023/{}"
PLAN = """№;Мероприятие;Срок;Исполнители от Астраханской области;Исполнители от Атырауской области
1;Проводить заседания рабочей группы;ежеквартально;Минтранс;Управление дорог
2;Проводить слёт юных туристов;3 раза в год;Комитет по туризму;
3;Обновлять реестр переправ;ежемесячно;Служба переправ;
4;Построить причал;2026 год;Порт;
5;Обмениваться сведениями о паводках;постоянно;Гидропост;
6;Держать связь;постоянно до 30.06.2026;Узел;
"""


@pytest.fixture
def asked(demo: Runner) -> Runner:
    """A plan with measures that recur."""
    path = demo.home / "plan.csv"
    path.write_text(PLAN, encoding="utf-8")
    demo("import", str(path), "--agreement", "AST-ATY-2023")
    demo.lang = "ru"
    return demo


def answered(asked: Runner, quarter: str, body: str, **cells: str) -> dict[str, Any]:
    """Take in a body's sheet about a quarter with these cells filled."""
    return said(asked, sheet(asked, quarter, body, **cells))


def sheet(asked: Runner, quarter: str, body: str, **cells: str) -> Path:
    out = asked.home / quarter
    if not out.exists():
        asked("request", "AST-ATY-2023", "--quarter", quarter, "-o", str(out))
    (path,) = (one for one in out.glob("*.xlsx") if body in one.name)
    return fill(path, cells)


def statements(asked: Runner, number: int) -> list[dict[str, Any]]:
    """What was said of the measure with this number in the table; the plan has two before."""
    events = asked("history", REF.format(number + 2), "--json").json["events"]
    return [event["statement"] for event in events if event.get("statement")]


def test_a_finished_quarter_does_not_close_the_measure(asked: Runner) -> None:
    for body in ("mintrans", "upravlenie-dorog"):
        cells = {"E7": "исполнено", "G7": "1/1", "D4": "10.04.2026"}
        assert len(answered(asked, "2026-Q1", body, **cells)["refs"]) == 1
    answered(asked, "2026-Q2", "mintrans", E7="в стадии исполнения", D4="10.07.2026")
    assert [one["occurrence"] for one in statements(asked, 1)] == ["2026-33", "2026-33", "2026-34"]
    found = asked("check", "AST-ATY-2023", "--json", code=None).out
    assert "contrary_after_confirmed" not in found
    assert "all_parts_done" not in found


def test_done_of_several_in_a_year_has_to_be_counted(asked: Runner) -> None:
    told = answered(asked, "2026-Q2", "komitet-po-turizmu", E7="исполнено", D4="10.07.2026")
    assert told["refs"] == []
    (why,) = told["rejected"]
    assert "Статус: исполнено (сколько раз из предусмотренных на период?)" in why
    (path,) = told["rejects"]
    assert said(asked, typed(Path(path), "G7", "1/3"))["refs"] == [REF.format(4) + "#1"]
    (one,) = statements(asked, 2)
    assert (one["occurrence"], one["done_of"]) == ("2026", [1, 3])


def test_at_the_end_of_the_year_it_is_all_of_them(asked: Runner) -> None:
    answered(asked, "2025-Q4", "komitet-po-turizmu", E7="исполнено", D4="10.01.2026")
    assert [one["occurrence"] for one in statements(asked, 2)] == ["2025"]


def test_of_months_it_is_those_of_the_quarter(asked: Runner) -> None:
    answered(asked, "2026-Q1", "sluzhba-pereprav", E7="исполнено", D4="10.04.2026")
    assert [one["occurrence"] for one in statements(asked, 3)] == ["2026-33"]


def test_a_measure_that_does_not_recur_is_done_as_a_whole(asked: Runner) -> None:
    answered(asked, "2026-Q1", "port", E7="исполнено", D4="10.04.2026")
    (one,) = statements(asked, 4)
    assert (one["occurrence"], one["status"]) == (None, "done")


def test_a_quarter_of_what_goes_on_constantly_does_not_end_it(asked: Runner) -> None:
    answered(asked, "2026-Q1", "gidropost", E7="в стадии исполнения", D4="10.04.2026")
    answered(asked, "2026-Q2", "gidropost", E7="исполнено", D4="10.07.2026")
    told = [(one["occurrence"], one["status"]) for one in statements(asked, 5)]
    assert told == [(None, "in_progress"), ("2026-34", "done")]
    shown = asked("measure", "show", REF.format(7), "--as-of", "2026-07-31", "--json").json
    assert (shown["line"]["mark"], shown["line"]["status"]) == ("ongoing", "in_progress")


def test_the_last_quarter_of_what_goes_on_constantly_ends_it(asked: Runner) -> None:
    answered(asked, "2026-Q1", "uzel", E7="исполнено", D4="10.04.2026")
    answered(asked, "2026-Q2", "uzel", E7="исполнено", D4="10.07.2026")
    assert [one["occurrence"] for one in statements(asked, 6)] == ["2026-33", None]


def test_the_next_sheet_names_the_quarter_of_which_it_is_known(asked: Runner) -> None:
    for body in ("mintrans", "upravlenie-dorog"):
        cells = {"E7": "исполнено", "G7": "1/1", "H7": "Прошло в марте", "D4": "10.04.2026"}
        answered(asked, "2026-Q1", body, **cells)
    answered(asked, "2026-Q2", "mintrans", E7="в стадии исполнения", D4="10.07.2026")
    rows = python_calamine.CalamineWorkbook.from_path(str(sheet(asked, "2026-Q3", "mintrans")))
    cell = rows.get_sheet_by_index(0).to_python(skip_empty_area=False)[6][3]
    assert str(cell).split("\n") == [
        "10 июля 2026 г.; Минтранс; II квартал 2026 г.; в стадии исполнения",
        "10 апреля 2026 г.; Управление дорог; I квартал 2026 г.; Прошло в марте",
    ]


def test_an_answer_to_no_quarter_is_shown_with_the_day_that_it_is_of(asked: Runner) -> None:
    asked("voice", "add", "gidropost", "--name", "Гидропост", "--level", "regional")
    words = ("--by", "gidropost", "--side", "RU-AST", "--on", "2026-04-10", "--status", "done")
    for number in (3, 6, 7):
        asked("say", REF.format(number), *words, "--about", "2026-03-31")
    state = "исполнено, на 31 марта 2026 г. (Гидропост, 10.04.2026)"
    for number, told in ((3, True), (6, False), (7, True)):
        page = asked("measure", "show", REF.format(number), "--as-of", "2026-07-31").out
        assert (state in page) is told
        assert "исполнено" in page


def test_a_new_day_for_one_time_is_a_promise_that_all_reports_tell(asked: Runner) -> None:
    cells = {"E7": "запланировано", "I7": "ноябрь 2026", "D4": "12.10.2026"}
    answered(asked, "2026-Q3", "mintrans", **cells)
    ref = REF.format(3)
    shown = asked("measure", "show", ref, "--as-of", "2026-10-15", "--json").json
    (chain,) = shown["line"]["chains"]
    assert (chain["occurrence"], chain["standing"], chain["not_kept"]) == ("2026-35", True, False)
    page = asked("report", "AST-ATY-2023", "--quarter", "2026-Q3").out
    assert "Впервые обещан срок: Проводить заседания рабочей группы (Минтранс, III квартал" in page
    due = asked("due", "AST-ATY-2023", "--within", "60d", "--as-of", "2026-10-15", "--json").json
    told = [
        (one["on"], one["basis"], one["occurrence"]) for one in due["rows"] if one["ref"] == ref
    ]
    assert told == [("2026-11-30", "promise", "2026-35")]
    later = asked("measure", "show", ref, "--as-of", "2026-12-15", "--json").json
    assert [one["not_kept"] for one in later["line"]["chains"]] == [True]

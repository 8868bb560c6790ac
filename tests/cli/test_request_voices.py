"""Whose word an answer is: renamed bodies, new ones, and what a partner is told of its own."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import python_calamine

from coopplan.exchange.request.bodies import latin
from tests.cli.running import Runner
from tests.cli.test_request import asked, fill, sheets
from tests.cli.test_request_by_hand import said

__all__ = ["asked"]

NAME = "Министерство экономики"
NEW = "Министерство экономики и торговли"


def answered(asked: Runner, sheet: int, name: str, day: str, **cells: str) -> Path:
    """A filled copy of one of the sheets."""
    path = asked.home / f"{name}.xlsx"
    shutil.copy(sheets(asked)[sheet], path)
    return fill(path, {"D4": day, **cells})


def cell(path: Path, row: int, column: int) -> str:
    book = python_calamine.CalamineWorkbook.from_path(str(path))
    return str(book.get_sheet_by_index(0).to_python(skip_empty_area=False)[row][column])


def test_a_renamed_body_keeps_its_voice_and_is_asked_by_its_name_of_today(asked: Runner) -> None:
    first = said(asked, answered(asked, 0, "first", "05.10.2026", H7="Начали"))
    assert first["voices"] == ["ministerstvo-ekonomiki"]
    asked("voice", "edit", "ministerstvo-ekonomiki", "--name", NEW)
    assert asked("voice", "show", NAME, "--json").json["ref"] == "ministerstvo-ekonomiki"
    second = said(asked, answered(asked, 0, "second", "20.10.2026", H7="Закончили"))
    assert (len(second["refs"]), second["voices"]) == (1, [])
    voices = {row["ref"] for row in asked("voice", "list", "--json").json["rows"]}
    assert "ministerstvo-ekonomiki-2" not in voices
    out = asked.home / "again"
    asked("request", "AST-ATY-2023", "--quarter", "2026-Q4", "-o", str(out))
    leads = [cell(path, 1, 0) for path in sorted(out.glob("*.xlsx"))]
    assert leads == [NEW, "Управление торговли", "Министерство образования"]
    assert [path.stem.partition("-Q4-")[2] for path in sorted(out.glob("*.xlsx"))] == [
        f"01-{latin(NEW)}",
        "02-upravlenie-torgovli",
        "03-ministerstvo-obrazovaniya",
    ]


def test_renamed_alike_bodies_of_two_sides_have_files_of_their_own(asked: Runner) -> None:
    said(asked, answered(asked, 0, "first", "05.10.2026", H7="Начали"))
    asked("voice", "edit", "ministerstvo-ekonomiki", "--name", "Управление торговли")
    out = asked.home / "again"
    asked("request", "AST-ATY-2023", "--quarter", "2026-Q4", "-o", str(out))
    assert [path.stem.partition("-Q4-")[2] for path in sorted(out.glob("*.xlsx"))] == [
        "01-upravlenie-torgovli-ru-ast",
        "02-upravlenie-torgovli-kz-23",
        "03-ministerstvo-obrazovaniya",
    ]


def test_a_name_given_up_is_an_alias_once_and_one_taken_back_is_none(asked: Runner) -> None:
    asked("voice", "add", "econ", "--name", NAME, "--level", "regional", "--side", "RU-AST")
    asked("voice", "edit", "econ", "--name", NEW, "--name", "kk:Экономика министрлігі")
    assert asked("voice", "show", "econ", "--json").json["aliases"] == [NAME]
    asked("voice", "edit", "econ", "--name", NEW.upper())
    assert asked("voice", "show", "econ", "--json").json["aliases"] == [NAME]


def test_the_voice_that_bears_a_name_goes_before_one_that_bore_it(asked: Runner) -> None:
    side = ("--level", "regional", "--side", "RU-AST")
    asked("voice", "add", "a-old", "--name", NEW, "--alias", NAME, *side)
    asked("voice", "add", "b-new", "--name", NAME, *side)
    told = said(asked, answered(asked, 0, "first", "05.10.2026", H7="Начали"))
    assert told["voices"] == []
    assert statement(asked, told["refs"][0])["voice"]["ref"] == "b-new"


def test_a_body_that_becomes_a_voice_is_told_before_it_is_recorded(asked: Runner) -> None:
    path = answered(asked, 0, "first", "05.10.2026", H7="Начали")
    done = asked("import", str(path), "--dry-run")
    assert f"Новые авторы слов: ministerstvo-ekonomiki «{NAME}»" in done.err.replace(
        "“", "«"
    ).replace("”", "»")
    asked("import", str(path))
    assert "Новые авторы" not in asked("import", str(path)).err


def statement(runner: Runner, ref: str) -> dict[str, Any]:
    events = runner("history", ref.partition("#")[0], "--json").json["events"]
    return next(e["statement"] for e in events if e.get("statement", {}).get("ref") == ref)


def test_words_in_another_language_than_the_sheet_are_in_their_own(asked: Runner) -> None:
    path = answered(asked, 0, "first", "05.10.2026", H7="Тізілім жасалмады", J7="нет подрядчика")
    told = statement(asked, said(asked, path)["refs"][0])
    assert told["text"] == {"kk": "Тізілім жасалмады"}
    assert told["note"]["ru"] == "Причина переноса: нет подрядчика"
    same = answered(asked, 0, "again", "06.10.2026", H7="Тізілім жасалмады", J7="нет подрядчика")
    assert said(asked, same)["entry"] is None


def test_a_partner_is_told_what_its_own_bodies_answered_and_no_other(asked: Runner) -> None:
    ours = answered(asked, 0, "ours", "05.10.2026", E7="в стадии исполнения", H7="Между нами")
    theirs = answered(asked, 1, "theirs", "06.10.2026", E7="исполнено", H7="Ярмарка прошла")
    said(asked, ours)
    said(asked, theirs)
    held = {row["address"]: row["ref"] for row in asked("source", "list", "--json").json["rows"]}
    report = ("report", "AST-ATY-2023", "--quarter", "2026-Q3", "--for")
    done = asked(*report, "KZ-23")
    assert "Ярмарка прошла" in done.out
    assert "Между нами" not in done.out
    left_out = f"ответы на запросы, {held[ours.name]} ("
    assert f"Не сообщается стороне KZ-23, так как это внутреннее: {left_out}" in done.err
    out = asked.home / "next"
    asked("request", "AST-ATY-2023", "--quarter", "2026-Q4", "-o", str(out))
    known = [cell(path, 6, 3) for path in sorted(out.glob("*.xlsx"))]
    assert "Ярмарка прошла" in known[1]
    assert "Между нами" not in known[1]
    asked("source", "edit", held[ours.name], "--public")
    done = asked(*report, "KZ-23")
    assert "Между нами" in done.out
    assert "Не сообщается" not in done.err

"""Requests: one sheet a body, filled in and taken back as that body's word."""

from __future__ import annotations

import io
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from coopplan.exchange.request.answers import read
from tests.cli.running import Runner, refused

PLAN = """№;Мероприятие;Срок;Исполнители от Астраханской области;Исполнители от Атырауской области
1;Провести ярмарку ремёсел;май 2026 г.;Министерство экономики;Управление торговли
2;Организовать обмен школьниками;ежегодно;Министерство образования;
3;Открыть торговый дом;2026 год;Министерство экономики;
"""
FILLED = {
    "E7": "в стадии исполнения",
    "H7": "Площадка выбрана",
    "I7": "до конца 2027 года",
    "J7": "нет подрядчика",
    "K7": "письмо № 5",
    "D4": "12.10.2026",
}


@pytest.fixture
def asked(demo: Runner) -> Runner:
    """A plan with bodies, and requests written for its third quarter."""
    path = demo.home / "plan.csv"
    path.write_text(PLAN, encoding="utf-8")
    demo("import", str(path), "--agreement", "AST-ATY-2023")
    demo.lang = "ru"
    demo("request", "AST-ATY-2023", "--quarter", "2026-Q3", "-o", str(demo.home / "out"))
    return demo


def sheets(runner: Runner) -> list[Path]:
    return sorted(
        path for path in (runner.home / "out").glob("*.xlsx") if ".rejects" not in path.name
    )


def fill(path: Path, cells: dict[str, str]) -> Path:
    """Write texts into cells, as a spreadsheet program does."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                text = data.decode()
                for ref, told in cells.items():
                    cell = f'<c r="{ref}" t="inlineStr"><is><t>{told}</t></is></c>'
                    text, count = re.subn(rf'<c r="{ref}"[^>]*/>', cell, text)
                    assert count == 1, ref
                data = text.encode()
            new.writestr(part, data)
    path.write_bytes(out.getvalue())
    return path


def typed(path: Path, ref: str, told: str) -> Path:
    """Type a text into a cell, over what stands there."""
    out = io.BytesIO()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part)
            if part.filename == "xl/worksheets/sheet1.xml":
                cell = f'<c r="{ref}" t="inlineStr"><is><t>{told}</t></is></c>'
                text, count = re.subn(rf'<c r="{ref}"[^>]*?(?:/>|>.*?</c>)', cell, data.decode())
                if not count:
                    row = re.sub("[A-Z]+", "", ref)
                    text, count = re.subn(rf'(<row r="{row}".*?)(</row>)', rf"\1{cell}\2", text)
                assert count == 1, ref
                data = text.encode()
            new.writestr(part, data)
    path.write_bytes(out.getvalue())
    return path


def test_one_file_a_body_protected_but_for_the_cells_to_fill(asked: Runner) -> None:
    names = [path.name for path in sheets(asked)]
    assert names == [
        "AST-ATY-2023-2026-Q3-01-ministerstvo-ekonomiki.xlsx",
        "AST-ATY-2023-2026-Q3-02-upravlenie-torgovli.xlsx",
        "AST-ATY-2023-2026-Q3-03-ministerstvo-obrazovaniya.xlsx",
    ]
    told = read(sheets(asked)[0].read_bytes())
    assert told is not None
    assert told.facts["quarter"] == "2026-Q3"
    assert told.answers == ()
    with zipfile.ZipFile(sheets(asked)[0]) as archive:
        sheet = archive.read("xl/worksheets/sheet1.xml").decode()
        assert "<sheetProtection" in sheet
        assert '<dataValidation type="list"' in sheet
        assert "Открыть торговый дом" in archive.read("xl/sharedStrings.xml").decode()
        assert "veryHidden" in archive.read("xl/workbook.xml").decode()


def test_an_empty_sheet_says_nothing(asked: Runner) -> None:
    told = asked("import", str(sheets(asked)[0]), "--json").json
    assert told["entry"] is None
    assert len(told["not_answered"]) == 3


def test_an_answer_is_the_bodys_word_and_comes_once(asked: Runner) -> None:
    path = fill(sheets(asked)[0], FILLED)
    done = asked("import", str(path), "--json")
    assert f"{path.name}: 7 «до конца 2027 года» читается так" in done.err
    told: dict[str, Any] = done.json
    assert [one["body"] for one in told["not_answered"]] == [
        "Управление торговли",
        "Министерство образования",
    ]
    ref = told["refs"][0]
    events = asked("history", ref.partition("#")[0], "--json").json["events"]
    said = next(event["statement"] for event in events if event.get("statement"))
    assert said["ref"] == ref
    assert said["status"] == "in_progress"
    assert said["text"]["ru"] == "Площадка выбрана"
    assert said["note"]["ru"] == "Причина переноса: нет подрядчика\nДокумент: письмо № 5"
    assert said["side"] == "RU-AST"
    assert said["voice"]["ref"] == "ministerstvo-ekonomiki"
    again = asked("import", str(path), "--json").json
    assert again["entry"] is None
    source = asked("source", "list", "--json").json["rows"][-1]
    assert source["internal"] is True


def test_an_answer_sent_again_corrects_the_first(asked: Runner) -> None:
    path = fill(sheets(asked)[0], FILLED)
    first = asked("import", str(path), "--json").json["refs"][0]
    text = path.read_bytes()
    path.unlink()
    path.write_bytes(text)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(text)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            data = old.read(part).replace("Площадка выбрана".encode(), "Площадка готова".encode())
            new.writestr(part, data)
    path.write_bytes(out.getvalue())
    second = asked("import", str(path), "--json").json["refs"]
    assert second == [first.partition("#")[0] + "#2"]


def test_a_cell_that_cannot_be_read_is_told_with_its_row(asked: Runner) -> None:
    path = fill(sheets(asked)[0], {"E7": "почти готово", "H8": "Открыт", "G8": "3/2"})
    told = asked("import", str(path), "--json").json
    assert told["entry"] is None
    assert [one.rpartition("xlsx: ")[2] for one in told["rejected"]] == [
        "7: Статус: почти готово",
        "8: Сделано, напр. 4/5: 3/2",
    ]
    assert len(told["not_answered"]) == 3  # nothing is recorded of it yet


def test_answers_that_were_not_read_are_mended_and_taken_in(asked: Runner) -> None:
    path = fill(
        sheets(asked)[0], {"D4": "12.10.2026", "H7": "Начали", "E8": "почти готово", "H8": "Открыт"}
    )
    told = asked("import", str(path), "--json").json
    assert len(told["refs"]) == 1
    (written,) = told["rejects"]
    assert Path(written).name == f"{path.stem}.rejects.xlsx"
    back = read(Path(written).read_bytes())
    assert back is not None
    assert back.day == "12.10.2026"
    (answer,) = back.answers
    assert answer.fields == {"status": "почти готово", "text": "Открыт"}
    assert answer.shown[1] == "Открыть торговый дом"
    with zipfile.ZipFile(written) as archive:
        assert "Статус: почти готово" in archive.read("xl/sharedStrings.xml").decode()
    again = asked("import", str(path), "--json").json
    assert (again["entry"], again["rejects"]) == (None, told["rejects"])

    typed(Path(written), "E7", "исполнено")
    told = asked("import", written, "--json").json
    assert told["rejected"] == []
    (ref,) = told["refs"]
    events = asked("history", ref.partition("#")[0], "--json").json["events"]
    said = next(event["statement"] for event in events if event.get("statement"))
    assert (said["status"], said["text"]["ru"]) == ("done", "Открыт")
    assert asked("import", written, "--json").json["entry"] is None
    together = asked("import", str(path), written, "--json").json
    assert (together["entry"], together["rejected"]) == (None, [])


def test_no_answer_is_recorded_where_those_not_read_cannot_be_written(asked: Runner) -> None:
    before = asked("log", "--json").json
    path = fill(sheets(asked)[0], {"D4": "12.10.2026", "H7": "Начали", "E8": "почти готово"})
    done = asked("import", str(path), "--rejects", "gone/x.xlsx", code=1)
    assert "gone/x.xlsx" in done.err
    assert asked("log", "--json").json == before


def test_an_answer_of_a_day_that_is_none_comes_back_whole(asked: Runner) -> None:
    path = fill(sheets(asked)[0], {"D4": "вчера или раньше", "H7": "Начали", "H8": "Открыт"})
    told = asked("import", str(path), "--json").json
    assert (told["entry"], len(told["rejects"])) == (None, 1)
    typed(Path(told["rejects"][0]), "D4", "12.10.2026")
    told = asked("import", told["rejects"][0], "--json").json
    assert len(told["refs"]) == 2
    assert len(told["not_answered"]) == 2


def test_all_that_is_wrong_with_an_answer_is_told_at_once(asked: Runner) -> None:
    """Beside a day that is none too: what is mended in one go is sent back once."""
    wrong = {"D4": "вчера", "E7": "сделали", "G7": "7/5", "I7": "скоро", "H8": "Открыт"}
    told = asked("import", str(fill(sheets(asked)[0], wrong)), "--json").json
    (written,) = told["rejects"]
    with zipfile.ZipFile(written) as book:
        shown = "".join(book.read(name).decode() for name in book.namelist() if "xml" in name)
    assert "Статус: сделали; Сделано, напр. 4/5: 7/5; Новый срок, если переносится: скоро" in shown
    assert told["entry"] is None
    for cell, words in (("D4", "12.10.2026"), ("E7", "исполнено"), ("G7", "5/5"), ("I7", "")):
        typed(Path(written), cell, words)
    assert len(asked("import", written, "--json").json["refs"]) == 2


def test_a_row_of_no_measure_is_given_its_measure(asked: Runner) -> None:
    path = typed(fill(sheets(asked)[0], {"H8": "Открыт"}), "B8", "Открыть лавку")
    typed(path, "L8", "")
    told = asked("import", str(path), "--json").json
    assert (told["entry"], len(told["rejects"])) == (None, 1)
    mended = typed(Path(told["rejects"][0]), "B7", "Открыть торговый дом")
    assert len(asked("import", str(mended), "--json").json["refs"]) == 1


def test_what_is_written_beside_the_rejects_is_told_with_their_file(asked: Runner) -> None:
    path = typed(fill(sheets(asked)[0], {"H8": "Открыт"}), "B8", "Открыть лавку")
    typed(path, "L8", "")
    told = asked("import", str(path), "--json").json
    mended = typed(Path(told["rejects"][0]), "B7", "Открыть торговый дом")
    typed(mended, "N7", "Просим снять с контроля")
    again = asked("import", str(path), str(mended), "--json").json
    assert "Просим снять с контроля" in [one["text"] for one in again["not_read"]]


def test_what_is_typed_beside_a_request_may_not_say_otherwise(asked: Runner) -> None:
    path = fill(sheets(asked)[0], FILLED)
    other = ("--agreement", "AST-ATY-2025")
    refused(asked("import", str(path), *other, code=2), 2, "AST-ATY-2023", "--agreement", path.name)
    for told in (("--as", "typo"), ("--map", "title=2"), ("--protocol", "№ 1"), ("--on", "2026")):
        refused(asked("import", str(path), *told, code=2), 2, told[0], path.name)
    refused(asked("import", str(path), "--agreement", "NO-ONE", code=1), 1, "NO-ONE")
    assert asked("import", str(path), "--agreement", "ast-aty-2023", "--json").json["refs"]

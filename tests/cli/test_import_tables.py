"""Plan tables taken in by the command: drafts, rejects, maps, options, several files, undo."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from tests.cli.running import Runner, refused
from tests.cli.tables import AGREEMENT, HEAD, PLAN, put, take
from tests.cli.test_import_editions import edited
from tests.exchange.table.making import add_table, saved, word


def test_a_dry_run_shows_all_and_records_nothing(demo: Runner) -> None:
    demo.lang = "ru"
    done = take(demo, put(demo, PLAN), "--dry-run")
    for words in ("Провести ярмарку ремёсел", "01.05.2026", "мероприятие не названо"):
        assert words in done.out
    assert not (demo.home / "plan.rejects.csv").exists()
    told = take(demo, put(demo, PLAN), "--dry-run", "--json").json
    file = told["files"][0]
    assert told["entry"] is None
    assert file["rows"] == file["accepted"] + len(file["rejected"]) == 4
    assert file["rejected"][0]["row"] == 4
    assert file["measures"][0]["deadline"]["latest"] == "2026-05-31"
    assert file["measures"][1]["bodies"][1] == {
        "name": "Управление торговли",
        "side": "KZ-23",
        "role": "lead",
    }


def test_a_second_import_changes_nothing_and_one_undo_takes_it_back(demo: Runner) -> None:
    before = demo("measure", "list", "--json").json
    first = take(demo, put(demo, PLAN), "--json").json
    assert first["entry"] == 2
    assert len(first["refs"]) == 2
    assert take(demo, put(demo, PLAN), "--json").json["entry"] is None
    measures = demo("measure", "list", "--json").json["rows"]
    assert len(measures) == len(before["rows"]) + 2
    demo("undo")
    assert demo("measure", "list", "--json").json["rows"] == before["rows"]


def test_the_rejects_file_is_mended_and_taken_in(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    rejects = demo.home / "plan.rejects.csv"
    text = rejects.read_text("utf-8-sig")
    assert text.splitlines()[1].startswith("4;")
    rejects.write_text(text.replace(";3;;", ";3;Построить причал;"), "utf-8")
    told = take(demo, str(rejects), "--json").json
    assert told["files"][0]["new"] == 1
    assert told["files"][0]["rejected"] == []
    assert len(told["files"][0]["left"]) == 4
    assert take(demo, str(rejects), "--json").json["entry"] is None


def test_a_dry_run_shows_the_sector_that_will_be_recorded(demo: Runner) -> None:
    path = put(demo, "Мероприятие;Срок\nОткрыть авиарейс;2026 год\nПодвести итоги;2027 год\n")
    done = take(demo, path, "--dry-run", environ={"COLUMNS": "120"})
    (line,) = [line for line in done.lines if "авиарейс" in line]
    assert line.rstrip().endswith("транспорт")
    assert "measure edit --sector" in done.out
    told = take(demo, path, "--dry-run", "--json").json["files"][0]["measures"]
    refs = take(demo, path, "--json").json["refs"]
    stored = [demo("measure", "show", ref, "--json").json["measure"]["sector"] for ref in refs]
    assert [one["sector"] for one in told] == stored
    again = take(demo, path, "--dry-run")
    assert "Отрасл" not in again.out, "of what the register has no sector is told by words"
    measures = take(demo, path, "--dry-run", "--json").json["files"][0]["measures"]
    assert [one["sector"] for one in measures] == [None, None]


def test_options_that_need_each_other(demo: Runner, tmp_path: Path) -> None:
    path = edited(demo)
    refused(demo("import", path, code=None), 2, "--agreement")
    refused(take(demo, path, "--as", "amendment", code=None), 2, "--protocol")
    refused(take(demo, path, "--on", "2026-01-01", code=None), 2, "--as amendment")
    for told in (("--as", "typo"), ("--protocol", "x"), ("--rejects", "y.csv")):
        refused(demo("import", put(demo, "", "a.toml"), *told, code=None), 2, told[0], ".docx")
    refused(demo("import", "a.toml", path, code=None), 2, "a.toml")
    for odd in ("plan.html", "plan.zip"):
        refused(take(demo, put(demo, PLAN, odd), code=None), 1, odd, ".docx")
    mapping = put(demo, "title = 2\ndeadline = 3\n", "columns.toml")
    told = take(demo, put(demo, "a;b;c\n1;Открыть рейс;2026 год\n"), "--map", mapping, "--json")
    assert told.json["files"][0]["new"] == 1


def test_a_table_pasted_into_the_input(demo: Runner) -> None:
    text = "№\tМероприятие\tСрок\n1\tОткрыть рейс\t2026 год\n"
    assert take(demo, "-", "--json", text=text).json["files"][0]["new"] == 1
    assert take(demo, "-", "--json", text=text).json["entry"] is None


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "utf-16"])
def test_the_input_is_read_in_the_encodings_of_a_file(demo: Runner, encoding: str) -> None:
    told = take(demo, "-", "--json", text=PLAN.encode(encoding)).json["files"][0]
    assert told["new"] == 2


def test_a_document_may_come_through_the_input(demo: Runner) -> None:
    rows = [line.split(";") for line in PLAN.splitlines()]
    assert take(demo, "-", "--json", text=word(rows)).json["files"][0]["new"] == 2
    refused(take(demo, "-", text=b"%PDF-1.7 ", code=None), 1, "PDF")


@pytest.mark.parametrize(
    ("phrase", "read"),
    [
        ("ежегодно, сентябрь", "ежегодно, сентябрь"),
        ("1 раз в два года", "1 раз в 2 года"),
        ("каждую пятницу 2026 года", "еженедельно, по пятницам, с 01.01.2026"),
        ("ежемесячно до 7 числа", "ежемесячно, до 7 числа"),
        ("TBD", "срок будет определён дополнительно"),
        ("по согласованию сторон", "по согласованию"),
    ],
)
def test_a_dry_run_shows_what_was_read_in_full(demo: Runner, phrase: str, read: str) -> None:
    demo.lang = "ru"
    text = f"№;Мероприятие;Срок\n1;Слёт;{phrase}\n"
    done = take(demo, put(demo, text), "--dry-run", environ={"COLUMNS": "180"})
    assert f"{phrase} → {read}" in done.out


def test_a_map_is_given_by_meaning_column_and_side(demo: Runner) -> None:
    path = put(demo, "a;b;c\n1;Открыть рейс;Палата\n")
    told = take(demo, path, "--map", "Title=2", "--map", "bodies:KZ=3", "--json").json
    ref = told["refs"][0]
    (body,) = demo("measure", "show", ref, "--json").json["measure"]["bodies"]
    assert body["side"] == "KZ-23"


@pytest.mark.parametrize(
    ("columns", "why"),
    [
        (("title=2", "deadline=2"), "Said already: title=2."),
        (("deadline=3", "title=2", "title=1"), "Said already: title=2."),
        (("Код=number",), "no such meaning"),
        (("title=2", "bodies:XX=3"), "no such party"),
        (("title=9",), "1, 2, 3"),
    ],
)
def test_a_map_that_will_not_do_says_why(demo: Runner, columns: tuple[str, ...], why: str) -> None:
    path = put(demo, "a;b;c\n1;Открыть рейс;Палата\n")
    done = take(demo, path, *(part for one in columns for part in ("--map", one)), code=None)
    refused(done, 2, why)


def test_a_rejects_file_that_was_mended_is_not_written_over(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    rejects = demo.home / "plan.rejects.csv"
    mended = rejects.read_text("utf-8-sig").replace(";3;;", ";3;Построить причал;")
    rejects.write_text(mended, "utf-8")
    for _ in range(2):
        told = take(demo, put(demo, PLAN), "--json").json
        assert told["rejects"] == [str(demo.home / "plan.rejects-2.csv")]
    assert rejects.read_text("utf-8") == mended
    assert not (demo.home / "plan.rejects-3.csv").exists()


def test_deadlines_that_were_not_understood_are_told_with_their_rows(demo: Runner) -> None:
    text = f"{HEAD}\n1;Открыть рынок;как только сможем;;\n2;Открыть рейс;2026 год;;\n"
    told = take(demo, put(demo, text), "--dry-run")
    assert "Сроки не распознаны, в строках  1: 2\n" in told.out
    done = take(demo, put(demo, text))
    assert "сроки не распознаны и оставлены как написаны, строки: 2\n" in done.out


def test_two_files_add_a_measure_once_and_may_not_contradict(demo: Runner) -> None:
    one, two = put(demo, PLAN, "one.csv"), put(demo, PLAN, "two.csv")
    how = ("--agreement", AGREEMENT)
    told = demo("import", one, two, *how, "--json").json
    assert len(told["refs"]) == 2
    assert [file["new"] for file in told["files"]] == [2, 0]
    first = put(demo, PLAN.replace("май", "июнь"), "one.csv")
    again = put(demo, PLAN.replace("май", "июль"), "two.csv")
    refused(demo("import", first, again, *how, code=None), 2, first, again)
    same = put(demo, PLAN.replace("май", "июнь"), "two.csv")
    told = demo("import", first, same, *how, "--as", "typo", "--json").json
    assert len(told["refs"]) == 1


def test_rejects_of_two_files_do_not_write_over_each_other(demo: Runner) -> None:
    one = put(demo, PLAN, "one.csv")
    two = put(demo, PLAN.replace("3;;июнь", "4;;июль"), "two.csv")
    place = str(demo.home / "rejects.csv")
    how = ("--agreement", AGREEMENT, "--rejects", place, "--json")
    told = demo("import", one, two, *how).json
    assert told["rejects"] == [place, str(demo.home / "rejects-2.csv")]
    assert ";4;;июль" in Path(told["rejects"][1]).read_text("utf-8-sig")


def test_what_is_hidden_or_struck_out_is_told_before_and_after(demo: Runner) -> None:
    document = docx.Document()
    add_table(document, [["№", "Мероприятие", "Срок"], ["1", "Открыть причал", "2026 год"]])
    cell = document.tables[0].cell(1, 2).paragraphs[0]
    cell.runs[0].font.strike = True
    cell.add_run("2027 год")
    path = demo.home / "plan.docx"
    path.write_bytes(saved(document))
    demo.lang = "ru"
    shown = take(demo, str(path), "--dry-run").out
    assert "Зачёркнутое пропущено" in shown
    assert "Зачёркнутое пропущено, в строках: 2" in take(demo, str(path)).out
    told = take(demo, str(path), "--json").json["files"][0]["remarks"]
    assert told == [{"kind": "struck_text", "table": 1, "places": ["2"]}]

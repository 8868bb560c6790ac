"""Plan tables taken in by the command: drafts, differences, amendments, typing errors, undo."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest

from coopplan.exchange.table import files
from tests.cli.running import Runner, refused
from tests.exchange.table.making import add_table, saved, word

AGREEMENT = "AST-ATY-2023"
HEAD = "№;Мероприятие;Срок;Исполнители от Астраханской области;Исполнители от Атырауской области"
PLAN = f"""{HEAD}
1;Провести ярмарку ремёсел;май 2026 г.;Министерство экономики;Управление торговли
2;Организовать обмен школьниками;ежегодно;Министерство образования;то же
3;;июнь;;
"""


def put(runner: Runner, text: str, name: str = "plan.csv") -> str:
    path = runner.home / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def take(runner: Runner, path: str, *more: str, **how: Any) -> Any:
    return runner("import", path, "--agreement", AGREEMENT, *more, **how)


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


def edited(runner: Runner) -> str:
    take(runner, put(runner, PLAN))
    changed = PLAN.replace("ярмарку ремёсел", "ярмарку ремёсел и блюд").replace("май", "июнь")
    return put(runner, changed)


def words(runner: Runner) -> list[str]:
    """The kinds of changes that the diff tells of the plan."""
    told = runner("diff", AGREEMENT, "2026-Q3", "2026-Q4", "--json").json
    kinds = []
    for measure in told["measures"]:
        kinds += [kind for cause in measure["causes"] for kind in cause["kinds"]]
    return [kind for kind in kinds if kind in ("reworded", "deadline_moved")]


def test_an_edited_table_needs_to_be_told_what_it_is(demo: Runner) -> None:
    path = edited(demo)
    done = take(demo, path, code=None)
    refused(done, 1, "--as amendment", "--as typo")
    assert len(demo("log", "--json").json["rows"]) == 2


def test_an_amendment_is_recorded_as_such(demo: Runner) -> None:
    path = edited(demo)
    how = ("--as", "amendment", "--protocol", "Протокол № 2", "--on", "2026-11-20")
    ref = take(demo, path, *how, "--json").json["refs"][0]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert shown["title"]["ru"] == "Провести ярмарку ремёсел и блюд"
    assert [one["basis"] for one in shown["deadlines"]] == [None, "Протокол № 2"]
    assert shown["deadlines"][1]["on"] == "2026-11-20"
    assert sorted(words(demo)) == ["deadline_moved", "reworded"]
    assert take(demo, path, "--json").json["entry"] is None
    demo("undo")
    again = demo("measure", "show", ref, "--json").json["measure"]
    assert again["title"]["ru"] == "Провести ярмарку ремёсел"


def test_a_protocol_dates_the_new_words_everywhere(demo: Runner) -> None:
    """It is of August and recorded in November: what is told as of July is the old plan."""
    take(demo, put(demo, PLAN))
    changed = PLAN.replace("ремёсел", "блюд").replace("экономики", "торговли")
    table = put(demo, changed + "4;Открыть выставку;2027 г.;Министерство культуры;\n")
    how = ("--as", "amendment", "--protocol", "Протокол № 2", "--on", "2026-08-20")
    added, ref = take(demo, table, *how, "--json").json["refs"]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    (act,) = shown["amended"]
    assert (act["on"], act["basis"]) == ("2026-08-20", "Протокол № 2")
    assert act["before"]["changed"] == ["title", "bodies"]
    assert take(demo, table, "--json").json["entry"] is None
    sql = f"select title_ru from measures where ref = '{ref}'"
    for day, title in (("2026-07-31", "ремёсел"), ("2026-08-20", "блюд")):
        assert title in demo("measure", "show", ref, "--as-of", day).out
        assert title in demo("report", AGREEMENT, "--quarter", "2026-Q3", "--as-of", day).out
        assert title in demo("sql", sql, "--as-of", day).out
    for day, there in (("2026-07-31", False), ("2026-08-20", True)):
        rows = demo("measure", "list", "--as-of", day, "--json").json["rows"]
        assert (added in [row["ref"] for row in rows]) == there
        assert (added in demo("sql", "select ref from measures", "--as-of", day).out) == there
    found = demo("diff", AGREEMENT, "2026-Q2", "2026-Q3", "--json").json["measures"]
    told = {
        one["measure"]["ref"]: [(c["kinds"], c["on"], c["basis"]) for c in one["causes"]]
        for one in found
    }
    assert told[ref] == [(["reworded"], "2026-08-20", "Протокол № 2")]
    assert told[added] == [(["added"], "2026-08-20", "Протокол № 2")]
    words = {one["measure"]["ref"]: [turn["word"] for turn in one["turns"]] for one in found}
    assert "reworded" in words[ref]
    demo.lang = "ru"
    page = demo("diff", AGREEMENT, "2026-Q2", "2026-Q3").out
    assert "Протокол № 2" in page
    assert "исполнители: Министерство экономики" in " ".join(page.split())
    assert "Протокол № 2" in demo("history", ref).out
    form = demo("report", AGREEMENT, "--quarter", "2026-Q3", "--layout", "official").out
    assert "изложено в новой редакции" in " ".join(form.split())
    assert "Протокол № 2" not in demo("diff", AGREEMENT, "2026-Q3", "2026-Q4").out
    rows = demo("sql", "select measure, amended_on, added from amendments", "--json").json["rows"]
    assert sorted((row["measure"], row["added"]) for row in rows) == [(ref, 0), (added, 1)]


def test_a_rewording_is_recorded_by_hand(demo: Runner) -> None:
    ref = f"{AGREEMENT}/1"
    refused(demo("measure", "edit", ref, "--basis", "№ 1", "--no", "1", code=None), 2, "--on")
    on = ("--on", "2026-02-01", "--basis", "№ 1")
    refused(demo("measure", "edit", ref, "--deadline", "май", *on, code=None), 2, "--deadline")
    demo("measure", "edit", ref, "--expected", "5 судов", *on)
    (act,) = demo("measure", "show", ref, "--json").json["measure"]["amended"]
    assert (act["on"], act["basis"], act["before"]["changed"]) == (
        "2026-02-01",
        "№ 1",
        ["expected"],
    )
    demo("measure", "add", AGREEMENT, "--title", "Новое", "--sector", "trade", *on)
    measures = demo("measure", "list", "--json").json["rows"]
    new = next(one["ref"] for one in measures if one["title_ru"] == "Новое")
    (act,) = demo("measure", "show", new, "--json").json["measure"]["amended"]
    assert (act["on"], act["before"]) == ("2026-02-01", None)
    assert "№ 1" in demo("measure", "show", new).out


def test_a_typing_error_is_no_line_in_the_diff(demo: Runner) -> None:
    path = edited(demo)
    ref = take(demo, path, "--as", "typo", "--json").json["refs"][0]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert shown["title"]["ru"] == "Провести ярмарку ремёсел и блюд"
    assert shown["deadlines"][-1]["deadline"]["phrase"] == "июнь 2026 г."
    assert shown["deadlines"][-1]["on"] is None
    assert words(demo) == []
    assert demo("log", "--json").json["rows"][0]["action"] == "import typo"


@pytest.mark.parametrize(
    ("answers", "entry", "action"),
    [
        ("t\n", 3, "import typo"),
        ("a\nПротокол\n2026-11-20\n", 3, "import"),
        ("\n", 2, "import"),
        ("нет\nе\n", 3, "import typo"),  # no answer at all, then the key of t
    ],
)
def test_a_person_is_asked_once(demo: Runner, answers: str, entry: int, action: str) -> None:
    path = edited(demo)
    done = take(demo, path, text=answers, asks=True)
    assert "ремёсел и блюд" in done.out
    last = demo("log", "--json").json["rows"][0]
    assert (last["ref"], last["action"]) == (f"#{entry}", action)


def test_an_input_that_ends_at_the_question_is_no_answer(demo: Runner) -> None:
    done = take(demo, edited(demo), text="", asks=True, code=130)
    assert "\ncoopplan: interrupted" in done.err
    assert demo("log", "--json").json["rows"][0]["ref"] == "#2"


def test_a_protocol_or_a_day_that_will_not_do_is_asked_for_again(demo: Runner) -> None:
    told = "a\n\nПротокол\n\n31.02.2026\nпо согласованию\n20.11.2026\n"
    done = take(demo, edited(demo), text=told, asks=True)
    assert done.err.count("may not be empty") == 2
    assert "31.02.2026" in done.err
    assert "“по согласованию” names no day\n  It is a time" in done.err
    assert "Its day “20.11.2026” is read as" in done.err
    measures = demo("measure", "list", AGREEMENT, "--json").json["rows"]
    ref = measures[-2]["ref"]
    shown = demo("measure", "show", ref, "--json").json["measure"]
    assert shown["deadlines"][-1]["on"] == "2026-11-20"


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
        (("title=2", "deadline=3", "deadline=1"), "Said already: deadline=3."),
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


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600


def _with_macros() -> bytes:
    raw = word([["№", "Мероприятие"], ["1", "Открыть рейс"]])
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(raw)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            new.writestr(part, old.read(part))
        new.writestr("word/vbaProject.bin", b"x")
    return out.getvalue()


def _bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("xl/workbook.xml", b" " * (files.MAX_UNPACKED + 1))
    return out.getvalue()


@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
@pytest.mark.parametrize(
    ("name", "make", "words"),
    [
        ("plan.doc", lambda: OLE + "WordDocument".encode("utf-16-le"), ".docx"),
        ("cut.doc", lambda: OLE, ".docx"),
        ("plan.xls", lambda: OLE + "Workbook".encode("utf-16-le"), ".xlsx"),
        ("plan.xlsx", lambda: OLE + "EncryptedPackage".encode("utf-16-le"), ""),
        ("plan.pdf", lambda: b"%PDF-1.7\n", ".txt"),
        ("plan.jpg", lambda: b"\xff\xd8\xff\xe0", "Word"),
        ("plan.docm", _with_macros, ".docx"),
        ("plan.xlsx", _bomb, "100"),
        ("plan.csv", lambda: b"1;2\n" * 5_100_000, "20"),
        ("plan.odt", lambda: b"PK\x03\x04", ""),
        ("plan.rtf", lambda: b"{\\rtf1", ".docx"),
        ("plan.csv", lambda: b"\x01\x02\x03\x04" * 40, ".csv"),
    ],
    ids="doc olddoc xls password pdf jpg macros bomb large cut rtf noise".split(),
)
def test_what_cannot_be_read_is_refused_with_what_to_do(
    demo: Runner, lang: str, name: str, make: Callable[[], bytes], words: str
) -> None:
    demo.lang = lang
    path = demo.home / name
    path.write_bytes(make())
    refused(take(demo, str(path), code=None), 1, name, words)
    assert len(demo("log", "--json").json["rows"]) == 1


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


def test_measures_that_an_edition_no_longer_has_are_named(demo: Runner) -> None:
    take(demo, put(demo, PLAN))
    lines = PLAN.splitlines()
    done = take(demo, put(demo, "\n".join([*lines[:2], *lines[3:]])))
    assert (
        "нет в таблице, оставлены как есть: AST-ATY-2023/1, AST-ATY-2023/2, AST-ATY-2023/4"
        in done.out
    )


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

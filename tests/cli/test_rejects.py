"""Where the rows stand that were not understood: beside what was recorded, or neither of both."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from tests.cli.running import Runner, refused
from tests.cli.tables import AGREEMENT, PLAN, put, take


def entries(runner: Runner) -> int:
    return len(runner("log", "--json").json["rows"])


def test_nothing_is_recorded_where_the_rejects_cannot_be_written(demo: Runner) -> None:
    before = entries(demo)
    for place in ("out/rejects.csv", str(demo.home)):
        done = take(demo, put(demo, PLAN), "--rejects", place, code=None)
        refused(done, 1, place)
        assert entries(demo) == before
    take(demo, put(demo, PLAN), "--rejects", "rejects.csv")
    assert entries(demo) == before + 1


def test_no_rejects_stay_where_the_register_cannot_be_written(demo: Runner) -> None:
    with sqlite3.connect(demo.db) as register:
        register.execute(
            "CREATE TRIGGER full BEFORE INSERT ON journal_entry "
            "BEGIN SELECT RAISE(ABORT, 'full'); END"
        )
    register.close()
    assert take(demo, put(demo, PLAN), code=None).code != 0
    assert not list(demo.home.glob("*rejects*"))


def test_a_file_of_the_name_asked_for_is_not_written_over(demo: Runner) -> None:
    mended = "Мероприятие;Срок\nПостроить причал;2027 год\n"
    asked_for = put(demo, mended, "keep.csv")
    second = str(demo.home / "keep-2.csv")
    for _ in range(2):
        done = take(demo, put(demo, PLAN), "--rejects", asked_for)
        assert second in done.err
        assert Path(asked_for).read_text("utf-8") == mended
    assert not (demo.home / "keep-3.csv").exists()


def test_rejects_that_stand_there_already_are_named(demo: Runner) -> None:
    for _ in range(2):
        assert "plan.rejects.csv" in take(demo, put(demo, PLAN)).err
    assert not (demo.home / "plan.rejects-2.csv").exists()


def test_a_folder_of_that_name_is_no_file_of_rejects(demo: Runner) -> None:
    (demo.home / "plan.rejects.csv").mkdir()
    told = take(demo, put(demo, PLAN), "--json").json
    assert told["rejects"] == [str(demo.home / "plan.rejects-2.csv")]
    assert Path(told["rejects"][0]).is_file()


def test_files_with_the_same_rejects_have_one_each(demo: Runner) -> None:
    one, two = put(demo, PLAN, "one.csv"), put(demo, PLAN, "two.csv")
    how = ("--agreement", AGREEMENT, "--rejects", "rejects.csv", "--json")
    for _ in range(2):
        assert demo("import", one, two, *how).json["rejects"] == ["rejects.csv", "rejects-2.csv"]


@pytest.mark.parametrize(
    ("lang", "words"), [("en", "needs no map"), ("ru", "не нужен"), ("kk", "керек емес")]
)
def test_rejects_of_a_mapped_table_come_back_without_the_map(
    demo: Runner, lang: str, words: str
) -> None:
    text = "Идея;Веха;Кто\nОткрыть маяк;2026 год;Минпорт\n-;май 2027 г.;Минспорт\n"
    columns = ("--map", "title=1", "--map", "deadline=2", "--map", "bodies:KZ=3")
    (written,) = take(demo, put(demo, text), *columns, "--json").json["rejects"]
    place = Path(written)
    place.write_text(place.read_text("utf-8").replace("-;май", "Провести регату;май"), "utf-8")
    demo.lang = lang
    refused(take(demo, written, *columns, code=None), 2, "title=1", words)
    (ref,) = take(demo, written, "--json").json["refs"]
    (body,) = demo("measure", "show", ref, "--json").json["measure"]["bodies"]
    assert body["side"] == "KZ-23"

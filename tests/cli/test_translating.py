"""``translate``: out as a sheet, filled in, back as our own words that correct nothing."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.cli.running import Runner
from tests.exchange.test_translation import fill

SEED = "AST-ATY-2025"
Q4 = ("--quarter", "2025-Q4")


def rows(path: Path) -> list[list[Any]]:
    from python_calamine import CalamineWorkbook

    return CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()


def lacks(demo: Runner, to: str) -> int:
    path = demo.home / "count.xlsx"
    told: int = demo("translate", SEED, "--to", to, "-o", str(path), "--json").json["phrases"]
    return told


@pytest.fixture
def sheet(demo: Runner, tmp_path: Path) -> Path:
    """A sheet with a measure, a statement, words and an assessment that lack Kazakh."""
    demo("measure", "edit", f"{SEED}/4", "--place", "Астрахань")
    demo(
        "say", f"{SEED}/1", "--on", "2025-12-30", "--by", "rosgranstroy", "--text", "Едет бульдозер"
    )
    demo("word", f"{SEED}/1", *Q4, "--text", "Идёт стройка")
    demo("assess", SEED, *Q4, "--text", "Темп ниже плана")
    path = tmp_path / "kk.xlsx"
    demo("translate", SEED, "--to", "kk", "-o", str(path))
    return path


def test_out_filled_and_back(demo: Runner, sheet: Path) -> None:
    told = rows(sheet)
    assert told[0] == ["kind", "ref", "path", "ru", "en", "kk"]
    wanted = {
        "Астрахань": "Астрахан",
        "Едет бульдозер": "Бульдозер келеді",
        "Идёт стройка": "Құрылыс жүруде",
        "Темп ниже плана": "Қарқыны төмен",
    }
    fill(sheet, [wanted.get(str(row[3])) for row in told[1:]])
    before = lacks(demo, "kk")
    marks = demo("report", SEED, *Q4, "--json").json["marks"]
    done = demo("translate", "--take", str(sheet), "--json").json
    assert done["written"] == 4
    assert lacks(demo, "kk") == before - 4
    answer = demo("report", SEED, *Q4, "--json").json
    assert answer["marks"] == marks
    word = answer["form"]["courses"][0]["word"]
    assert word == {"ru": "Идёт стройка", "kk": "Құрылыс жүруде", "own": ["kk"]}
    (assessed,) = answer["assessments"]
    assert assessed["text"]["kk"] == "Қарқыны төмен"
    history = demo("history", f"{SEED}/1", "--lang", "kk").out
    assert "Бульдозер келеді" in history
    again = demo("translate", "--take", str(sheet), "--json").json
    assert (again["written"], again["same"], again["entry"]) == (0, 4, None)
    demo("undo")
    assert lacks(demo, "kk") == before


def test_a_translation_is_no_amendment_and_no_correction(demo: Runner, sheet: Path) -> None:
    fill(sheet, ["Қазақша"] * 500)
    demo("translate", "--take", str(sheet))
    assert lacks(demo, "kk") == 0
    statement = demo("export", "json", SEED).json["plans"][0]["statements"]
    assert not [
        one for one in statement if one["supersedes"] and one["text"].get("kk") == "Қазақша"
    ]
    assert demo("db", "verify").code == 0


def test_what_changed_or_has_words_of_its_own_is_left(demo: Runner, sheet: Path) -> None:
    told = rows(sheet)
    fill(
        sheet, ["Қазақша" if row[3] in ("Астрахань", "Идёт стройка") else None for row in told[1:]]
    )
    demo("measure", "edit", f"{SEED}/4", "--place", "Волгоград")
    demo("word", f"{SEED}/1", *Q4, "--lang", "kk", "--text", "Өз сөзі")
    done = demo("translate", "--take", str(sheet), "--json").json
    assert (done["written"], done["stale"], done["said"]) == (0, 1, 1)
    assert done["entry"] is None
    done = demo("translate", "--take", str(sheet))
    assert "Nothing changed" in done.err


def test_rows_of_nothing_are_counted(demo: Runner, sheet: Path) -> None:
    demo("translate", "KGN-SKO-2025", "--to", "en", "-o", str(sheet))
    first = rows(sheet)
    if len(first) > 1:
        fill(sheet, ["x"], to="en")
    done = demo("translate", SEED, "--take", str(sheet), "--json").json
    assert done["written"] == 0


@pytest.mark.parametrize(
    "words",
    [(), (SEED,), (SEED, "--to", "kk"), (SEED, "-o", "x.xlsx"), ("--take", "x", "--to", "kk")],
)
def test_what_is_missing_is_named(demo: Runner, words: tuple[str, ...]) -> None:
    assert demo("translate", *words, code=2).err

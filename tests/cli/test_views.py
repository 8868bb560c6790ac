"""Named views: kept in the settings file beside what a person wrote there, and used by lists."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan.cli.options import MEASURE_COLUMNS
from coopplan.documents import listing
from tests.cli.running import Runner, refused


def settings(runner: Runner) -> Path:
    return runner.home / ".config" / "coopplan" / "config.toml"


def refs(runner: Runner, *words: str) -> list[str]:
    return [row["ref"] for row in runner("measure", "list", *words, "--json").json["rows"]]


def test_the_columns_that_may_be_asked_for_are_those_of_the_page() -> None:
    assert MEASURE_COLUMNS == listing.MEASURE_COLUMNS


def test_a_view_keeps_words_and_columns(demo: Runner) -> None:
    demo("view", "save", "slow-kz", "side:KZ", "(+slipped or +silent)", "--columns", "title,due")
    demo("view", "save", "Мои дороги", "sector:transport")
    rows = demo("view", "list", "--json").json["rows"]
    assert rows[0] == {
        "ref": "slow-kz",
        "words": "side:KZ (+slipped or +silent)",
        "columns": "title due",
    }
    assert refs(demo, "--view", "SLOW-KZ") == refs(demo, "side:KZ (+slipped or +silent)")
    both = refs(demo, "--view", "slow-kz", "sector:transport or +disputed")
    assert both == refs(demo, "side:KZ (+slipped or +silent) (sector:transport or +disputed)")
    head = demo("measure", "list", "--view", "slow-kz", "--csv").lines[0]
    assert head == "ref,title_ru,title_kk,title_en,due"
    assert refs(demo, "--view", "мои дороги") == refs(demo, "sector:transport")
    demo("view", "drop", "slow-kz")
    assert [row["ref"] for row in demo("view", "list", "--json").json["rows"]] == ["Мои дороги"]


def test_what_a_person_wrote_stays(demo: Runner) -> None:
    file = settings(demo)
    file.parent.mkdir(parents=True)
    mine = '# mine\nlang = "ru"  # Russian\n\n[views.old]  # the first\nwords = "+due"\n\n# end\n'
    file.write_text(mine, encoding="utf-8")
    demo("view", "save", "new", "+overdue")
    demo("view", "save", "new", "+silent")
    assert file.read_text().startswith(mine)
    assert file.read_text().count("[views.") == 2
    demo("config", "set", "user", "ann")
    demo("view", "drop", "new")
    text = file.read_text()
    assert text.index('user = "ann"') < text.index("[views.old]")
    assert text.replace('user = "ann"\n', "").strip() == mine.strip()
    assert refs(demo, "--view", "old") == refs(demo, "+due")


def test_columns_alone(demo: Runner) -> None:
    for column in MEASURE_COLUMNS:
        out = demo("measure", "list", "--columns", column, tty=True).out
        assert "AST-ATY-2025/1" in out
    row = demo("measure", "list", "--columns", "days,status", "--json").json["rows"][0]
    assert list(row) == ["ref", "days", "status"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("view", "save", "x", "+overdu"), "+overdue"),
        (("view", "save", "x", "side:KZ", "--columns", "titel"), "title"),
        (("measure", "list", "--view", "neww"), "new"),
        (("view", "drop", "neww"), "new"),
    ],
)
def test_slips_are_refused_with_the_nearest(
    demo: Runner, words: tuple[str, ...], told: str
) -> None:
    demo("view", "save", "new", "+overdue")
    assert told in demo(*words, code=2).err
    assert settings(demo).read_text().count("[views.") == 1


def test_a_name_that_is_none_and_a_broken_file(demo: Runner) -> None:
    refused(demo("view", "save", "a/b", "+due", code=None), 1, "a/b")
    settings(demo).parent.mkdir(parents=True, exist_ok=True)
    settings(demo).write_text("[views.x]\nwords = 1\n")
    refused(demo("view", "list", code=None), 1, "config.toml")

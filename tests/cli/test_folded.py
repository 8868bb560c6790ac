"""Talk is folded to the width of a terminal; in a pipe its lines stay whole."""

from __future__ import annotations

import pytest

from coopplan.cli.folded import fold
from tests.cli.running import Runner

LANGUAGES = ("ru", "kk", "en")


def test_a_line_that_fits_is_left_as_it_is() -> None:
    assert fold("one  two\nthree ", 10) == "one  two\nthree "
    assert fold("one two three four", None) == "one two three four"


def test_lines_that_go_on_are_set_in() -> None:
    assert fold("one two three four", 10) == "one two\n  three\n  four"
    assert fold("  one two three", 10, 0) == "  one two\n  three"
    assert fold("Which of them? ", 10) == "Which of\n  them? "


def test_a_command_is_broken_only_where_it_fits_on_no_line() -> None:
    told = "Type this: coopplan log --limit 1, then go on"
    assert fold(told, 28) == "Type this:\n  coopplan log --limit 1,\n  then go on"
    assert fold(told, 20) == "Type this:\n  coopplan log\n  --limit 1, then go\n  on"


def test_an_option_keeps_its_value() -> None:
    assert (
        fold("Say: --map title=2 --map deadline=3", 26) == "Say: --map title=2\n  --map deadline=3"
    )


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("width", [80, 50])
def test_refusals_and_talk_keep_to_the_width(demo: Runner, lang: str, width: int) -> None:
    environ = {"COOPPLAN_LANG": lang, "COLUMNS": str(width)}
    path = demo.home / "plan.pdf"
    path.write_bytes(b"%PDF-1.7")
    lines: list[str] = []
    for words in (
        ("import", str(path.name)),
        ("import", "plan.docx", "--agreement", "AST-ATY-2025"),
        ("say", "AST-ATY-2025/1", "--on", "2025-10-10", "--promise", "когда-нибудь"),
        ("db", "restore"),
    ):
        told = demo(*words, environ=environ, code=None).err.splitlines()
        assert len([line for line in told if not line.startswith("  ")]) == 3, told
        lines += told
    assert width == 80 or any(line.startswith("  ") for line in lines)
    assert max(map(len, lines)) <= width


def test_in_a_pipe_lines_stay_whole(demo: Runner) -> None:
    told = demo("say", "AST-ATY-2025/1", "--on", "2025-10-10", code=None).err.splitlines()
    assert len(told) == 3


def test_what_is_said_after_an_answer_that_never_came_has_its_own_line(demo: Runner) -> None:
    told = demo("extract", "-", "--review", text="", asks=True, code=None).err
    assert told.count("\ncoopplan: ") + told.startswith("coopplan: ") == 1
    path = demo.home / "a.txt"
    path.write_text("Омская и Павлодарская области подписали меморандум.", encoding="utf-8")
    told = demo("extract", str(path), "--review", asks=True, code=130).err
    assert "\ncoopplan: " in told

"""``word`` and ``assess``: by flag, in an editor, in several languages; undone and taken back."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from tests.cli.running import Runner

SEED = "AST-ATY-2025"
Q4 = ("--quarter", "2025-Q4")


def course(demo: Runner, lang: str = "ru", number: int = 1) -> str:
    told = demo("report", SEED, *Q4, "--json").json
    found: dict[str, str] = told["form"]["courses"][number - 1]["word"]
    return found.get(lang, "")


def editor(folder: Path, code: str) -> dict[str, str]:
    """An editor that changes the text ``t`` of its file by a line of Python."""
    script = folder / "editor.py"
    script.write_text(
        "import pathlib, sys\n"
        "path = pathlib.Path(sys.argv[1])\n"
        "t = path.read_text(encoding='utf-8')\n"
        f"{code}\n"
        "path.write_text(t, encoding='utf-8')\n",
        encoding="utf-8",
    )
    return {"EDITOR": f"{shlex.quote(sys.executable)} {shlex.quote(str(script))}"}


def test_words_by_flag(demo: Runner) -> None:
    demo("word", f"{SEED}/1", *Q4, "--text", "Идёт стройка", "--text", "kk:Құрылыс жүріп жатыр")
    demo("word", f"{SEED}/2", *Q4, "--lang", "kk", "--text", "Кеме жасалуда")
    assert course(demo) == "Идёт стройка"
    assert course(demo, "kk") == "Құрылыс жүріп жатыр"
    assert course(demo, "kk", 2) == "Кеме жасалуда"
    page = demo("report", SEED, *Q4, "--layout", "official", "--lang", "kk").out
    assert "Құрылыс жүріп жатыр" in page
    again = demo("word", f"{SEED}/1", *Q4, "--text", "Идёт стройка")
    assert "Nothing changed" in again.err
    demo("undo")
    assert course(demo, "kk", 2) == ""
    demo("word", f"{SEED}/1", *Q4, "--remove", "--lang", "ru")
    assert (course(demo), course(demo, "kk")) == ("", "Құрылыс жүріп жатыр")


def test_words_in_an_editor_begin_with_the_draft(demo: Runner, tmp_path: Path) -> None:
    seen = tmp_path / "seen.txt"
    keep = f"pathlib.Path({str(seen)!r}).write_text(t, encoding='utf-8'); t = 'Своё.\\n\\n# нет\\n'"
    demo("word", f"{SEED}/1", *Q4, asks=True, environ=editor(tmp_path, keep))
    assert course(demo) == "Своё."
    draft = seen.read_text(encoding="utf-8")
    assert draft.startswith("10.10.2025")
    assert f"# {SEED}/1 2025-Q4 ru" in draft
    demo(
        "word",
        f"{SEED}/1",
        *Q4,
        asks=True,
        environ=editor(tmp_path, "t = t.replace('Своё', 'Моё')"),
    )
    assert course(demo) == "Моё."


def test_a_draft_left_as_it_is_is_not_recorded(demo: Runner, tmp_path: Path) -> None:
    done = demo("word", f"{SEED}/1", *Q4, asks=True, environ=editor(tmp_path, "pass"))
    assert "Nothing changed" in done.err
    assert course(demo) == ""


def test_an_editor_that_fails_loses_nothing(demo: Runner, tmp_path: Path) -> None:
    for told in ({"EDITOR": "no-such-editor"}, editor(tmp_path, "sys.exit(3)"), {"EDITOR": "'"}):
        done = demo("word", f"{SEED}/1", *Q4, asks=True, environ=told, code=1)
        assert "EDITOR" in done.err
    assert demo("word", f"{SEED}/1", *Q4, code=2).err
    assert demo("word", f"{SEED}/1", "--remove", "--text", "x", code=2).err


def test_assessments_are_signed_and_move_nothing(demo: Runner) -> None:
    before = demo("report", SEED, *Q4, "--json").json
    demo("assess", SEED, *Q4, "--text", "Темп ниже плана", "--on", "2026-01-15")
    demo("assess", f"{SEED}/1", *Q4, "--text", "[/1] =1+1 \x1b[31m")
    after = demo("report", SEED, *Q4, "--json").json
    assert [one["by"] for one in after["assessments"]] == ["ann", "ann"]
    for key in ("marks", "schedules", "sectors", "decisions", "disputes"):
        assert after[key] == before[key]
    page = demo("report", SEED, *Q4).out
    assert "Темп ниже плана (подпись: ann, 15.01.2026)" in page
    assert "[/1] =1+1" in page
    assert "\x1b" not in page
    assert "Темп ниже плана" not in demo("report", SEED, *Q4, "--for", "KZ-23").out
    assert demo("assess", SEED, "--text", " ", code=1).err


def test_both_are_in_the_history(demo: Runner) -> None:
    demo("word", f"{SEED}/1", *Q4, "--text", "Идёт стройка")
    demo("assess", f"{SEED}/1", *Q4, "--text", "Не успеют", "--on", "2026-01-15")
    out = demo("history", f"{SEED}/1").out
    assert "Ход исполнения, IV кв. 2025: Идёт стройка" in out
    assert "Оценка: ann: Не успеют" in out
    assert "Не успеют" not in demo("history", f"{SEED}/1", "--as-of", "2026-01-14").out
    events = demo("history", f"{SEED}/1", "--json").json["events"]
    assert [one["entry"] for one in events if one["word"] or one["assessment"]] == [2, 3]

"""``report --issue``, ``reprint``, ``restate``, ``list``: what went out stays as it went out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.running import Runner

SEED = "AST-ATY-2025"
Q4 = ("--quarter", "2025-Q4")


def issue(demo: Runner, *more: str) -> dict[str, object]:
    told: dict[str, object] = demo("report", SEED, *Q4, "--issue", "--json", *more).json
    return told


def raw(demo: Runner, *words: str) -> str:
    return demo("report", "reprint", *words).out


def test_a_reprint_is_the_same_whatever_was_recorded_since(demo: Runner) -> None:
    issue(demo, "--format", "md", "--format", "terminal", "--langs", "ru,kk")
    before = {
        (format, lang): raw(demo, "1", "--format", format, "--lang", lang)
        for format in ("md", "terminal")
        for lang in ("ru", "kk")
    }
    answer = raw(demo, "1", "--format", "json")
    demo("say", f"{SEED}/1", "--on", "2025-12-30", "--by", "rosgranstroy", "--status", "done")
    demo("measure", "edit", f"{SEED}/1", "--title", "Другое название")
    for (format, lang), text in before.items():
        assert raw(demo, "1", "--format", format, "--lang", lang) == text
    assert raw(demo, "1", "--format", "json") == answer
    assert len(set(before.values())) == 4
    assert "Другое название" not in "".join(before.values())


def test_the_page_prints_number_hash_and_head_of_the_chain(demo: Runner) -> None:
    from hashlib import sha256

    told = issue(demo, "--format", "terminal")
    assert told["ref"] == 1
    text, answer = raw(demo, "1"), raw(demo, "1", "--format", "json")
    row = demo("report", "list", "--json").json["rows"][0]
    assert sha256(answer.encode()).hexdigest() == row["answer_sha256"]
    for part in (row["answer_sha256"], row["chain"], "№ 1"):
        assert part in text
    assert json.loads(answer)["schema"] == "report/1"
    assert (row["agreement"], row["quarter"], row["issued_by"]) == (SEED, "2025-Q4", "ann")
    assert row["as_of"] == "2025-12-31"
    assert row["known_entry"] == 1


def test_a_second_report_for_a_quarter_is_asked_for(demo: Runner) -> None:
    issue(demo)
    words = ("report", SEED, *Q4, "--issue", "--format", "terminal")
    refused = demo(*words, code=1)
    assert "restate 1" in refused.err
    assert demo(*words, asks=True, text="n\n", code=1).err.count("[y/N]") == 1
    demo(*words, asks=True, text="y\n")
    demo(*words, "--again")
    demo("report", SEED, "--quarter", "2025-Q3", "--issue")
    demo(*words, "--layout", "official")
    demo(*words, "--for", "KZ-23")
    assert [row["ref"] for row in demo("report", "list", "--json").json["rows"]] == [
        6,
        5,
        4,
        3,
        2,
        1,
    ]


def test_a_restatement_lists_what_changed_and_why(demo: Runner) -> None:
    issue(demo, "--format", "terminal", "--layout", "official")
    first = raw(demo, "1")
    demo(
        "say",
        f"{SEED}/4",
        "--on",
        "2025-12-30",
        "--by",
        "rosgranstroy",
        "--status",
        "suspended",
        "--text",
        "Рейсы остановлены",
    )
    demo("word", f"{SEED}/1", *Q4, "--text", "Идёт стройка")
    demo("report", "restate", "1", "--why", "пришло письмо")
    text = raw(demo, "2")
    for part in (
        "Отчёт № 2 уточняет отчёт № 1.",
        "Причина: пришло письмо",
        f"{SEED}/4",
        "прорабатывается",
        "приостановлено",
        "Рейсы остановлены",
        "Идёт стройка",
    ):
        assert part in text
    assert raw(demo, "1") == first
    rows = demo("report", "list", "--json").json["rows"]
    assert [(row["ref"], row["restates"], row["layout"]) for row in rows] == [
        (2, 1, "official"),
        (1, None, "official"),
    ]
    assert [entry["action"] for entry in demo("log", "--json").json["rows"]][:4] == [
        "restate",
        "word",
        "say",
        "issue",
    ]


def test_what_went_out_is_not_undone(demo: Runner) -> None:
    issue(demo)
    assert demo("undo", code=1).err
    assert demo("undo", "2", code=1).err
    assert raw(demo, "1", "--format", "json")


def test_files_go_where_they_are_told(demo: Runner, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    issue(demo, "--format", "docx", "--format", "md", "--langs", "ru,kk", "-o", str(folder))
    assert sorted(path.name for path in folder.iterdir()) == [
        "report-1-kk.docx",
        "report-1-kk.md",
        "report-1-ru.docx",
        "report-1-ru.md",
        "report-1.json",
    ]
    again = tmp_path / "again.docx"
    demo("report", "reprint", "1", "--format", "docx", "--lang", "kk", "-o", str(again))
    assert again.read_bytes() == (folder / "report-1-kk.docx").read_bytes()
    assert "docx" in demo("report", "reprint", "1", tty=True, code=2).err


@pytest.mark.parametrize(
    ("words", "part"),
    [
        (("--issue",), "--issue"),
        (("--layout", "official"), "--layout"),
        (("--for", "KZ-23"), "--audience"),
        ((SEED, "--again"), "--issue"),
        ((SEED, "--langs", "ru"), "--issue"),
        ((SEED, "--format", "md", "--format", "html"), "--issue"),
        ((SEED, "--issue", "--known-at", "#1"), "--known-at"),
        ((SEED, "--for", "RU-TA"), "RU-TA"),
        ((SEED, "--for", "joint"), "joint"),
        ((SEED, "--for", "KZ-23", "--audience", "internal"), "--audience"),
    ],
)
def test_what_makes_no_sense_is_refused(demo: Runner, words: tuple[str, ...], part: str) -> None:
    done = demo("report", *Q4, *words, code=None)
    assert done.code in (1, 2)
    assert part in done.err
    assert done.out == ""


def test_unknown_reports_and_forms(demo: Runner) -> None:
    assert "report list" in demo("report", "reprint", "7", code=1).err
    assert "report list" in demo("report", "restate", "7", "--why", "x", code=1).err
    issue(demo, "--format", "md")
    assert "md" in demo("report", "reprint", "1", "--format", "pdf", code=1).err
    assert "md ru" in demo("report", "reprint", "1", "--lang", "kk", code=1).err
    assert demo("report", "list", "--known-at", "#1", "--json").json["rows"] == []


def test_a_partner_is_the_other_side(demo: Runner) -> None:
    told = demo("report", SEED, *Q4, "--audience", "partner", "--json").json
    assert (told["audience"], told["partner"]) == ("partner", "KZ-23")
    assert told["head"]["parties"][0]["ref"] == "KZ-23"
    demo("agreement", "edit", SEED, "--keeper", "Атырауская область, управление")
    told = demo("report", SEED, *Q4, "--audience", "partner", "--json").json
    assert told["partner"] == "RU-AST"
    told = demo("report", SEED, *Q4, "--for", "астрахань", "--json").json
    assert told["partner"] == "RU-AST"


def test_the_official_form_prints(demo: Runner) -> None:
    for lang, head in (("ru", "Информация о ходе реализации"), ("kk", "орындалу барысы туралы")):
        done = demo("report", SEED, *Q4, "--layout", "official", "--lang", lang)
        assert head in done.lines[0]
    same = demo("report", SEED, *Q4, "--layout", "official", "--json").json
    assert same == demo("report", SEED, *Q4, "--json").json

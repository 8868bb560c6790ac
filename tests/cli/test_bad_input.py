"""Bad input that was tried, and is kept: refused in one shape, with the right exit code."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.cli.running import Runner, environ_of, refused

SEED = "AST-ATY-2025"
KARAUZEK = f"{SEED}/1"
REPORT = ("report", SEED, "--quarter", "2025-Q4")


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (("agreement", "show", "AST-ATU-2025"), "AST-ATY-2025"),
        (("measure", "show", f"{SEED}/99"), SEED),
        (("history", "NOPE"), "coopplan"),
        (("source", "show", "s9999"), "coopplan source list"),
        (("voice", "show", "rosgranstro1"), "rosgranstroy"),
        (("measure", "show", f"{SEED}/"), SEED),
        (("history", ""), "coopplan"),
        (("history", "/"), "coopplan"),
        (("history", "#1"), "coopplan"),
    ],
)
def test_an_unknown_ref_and_a_near_miss(demo: Runner, words: tuple[str, ...], near: str) -> None:
    refused(demo(*words, code=None), 1, near)


@pytest.mark.parametrize("value", ["31.02", "31.02.2025", "2025-13", "2025-Q5", "2025-02-30", "Q5"])
def test_a_moment_that_is_no_moment(demo: Runner, value: str) -> None:
    refused(demo("say", KARAUZEK, "--on", value, "--status", "done", code=None), 1, value)
    refused(demo("measure", "list", "--as-of", value, code=None), 1, value)


@pytest.mark.parametrize("value", ["2025-Q5", "Q5", "2025", "25-Q1", "", "2025-Q", "2025-Q44"])
def test_a_quarter_that_is_none(demo: Runner, value: str) -> None:
    refused(demo("report", SEED, "--quarter", value, code=None), 2, "2025-Q4")


def test_a_period_that_ends_before_it_starts(demo: Runner) -> None:
    words = ("agreement", "edit", SEED, "--period", "2027/2025")
    refused(demo(*words, code=None), 1, "2025/2027")


def test_a_measure_of_no_agreement(demo: Runner) -> None:
    words = ("measure", "add", "NO-SUCH", "--title", "Мост", "--sector", "transport")
    refused(demo(*words, code=None), 1, "NO-SUCH")
    refused(demo("say", "NO-SUCH/1", "--status", "done", "--on", "2025", code=None), 1)


def test_a_statement_dated_after_today(demo: Runner) -> None:
    words = ("say", KARAUZEK, "--by", "rosgranstroy", "--status", "done", "--on")
    refused(demo(*words, "2026-11-23", code=None), 1)
    demo(*words, "2026-11-22")
    demo(*words, "2026")
    assert len(demo("log").lines) == 3


def test_two_agreements_with_one_ref(demo: Runner) -> None:
    words = ("--kind", "plan", "--title", "Второй", "--party", "RU-AST", "--party", "KZ-23")
    refused(demo("agreement", "add", SEED, *words, code=None), 1, SEED)
    refused(demo("agreement", "add", SEED.lower(), *words, code=None), 1, SEED)


@pytest.mark.parametrize(
    ("change", "line", "said"),
    [
        (("[agreement]", "[agreement"), None, "TOML"),
        (('"coopplan-plan/1"', '"coopplan-plan/2"'), 1, "coopplan-plan/2"),
        (("[agreement]\n", '[agreement]\ntitel = "x"\n'), 4, "title"),
        (("[agreement]\n", "[agreement]\ngrade = 5\n"), 4, "grade"),
        (('kind = "plan"', "kind = 5"), None, "kind"),
        (('sources = ["', 'sources = ["no-such-source", "'), None, "no-such-source"),
    ],
)
def test_a_broken_plan_file(
    demo: Runner, change: tuple[str, str], line: int | None, said: str
) -> None:
    path = demo.home / "plan.toml"
    demo("export", "plan", SEED, "-o", str(path))
    text = path.read_text(encoding="utf-8")
    assert change[0] in text
    path.write_text(text.replace(*change, 1), encoding="utf-8")
    done = demo("import", str(path), code=None)
    refused(done, 1, str(path), said)
    if line is not None:
        assert f"line {line}" in done.err
    assert len(demo("log").lines) == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("plan.toml", b""),
        ("plan.toml", b"\xff\xfe\x00"),
        ("plan.toml", b"schema = 5"),
        ("plan.toml", b"\x00" * 10),
        ("plan.json", b"{"),
        ("plan.json", b"[]"),
        ("plan.json", b'{"schema": "x"}'),
        ("plan.json", b"[" * 5000),
        ("plan.docx", b"PK"),
        ("plan", b""),
    ],
)
def test_a_file_that_is_no_plan(demo: Runner, name: str, content: bytes) -> None:
    path = demo.home / name
    path.write_bytes(content)
    refused(demo("import", str(path), code=None), 1, name)


def test_a_file_that_is_not_there(demo: Runner) -> None:
    (demo.home / "plan.toml").write_text("")
    refused(demo("import", str(demo.home / "plans.toml"), code=None), 1)
    refused(demo("import", str(demo.home), code=None), 1)


HOSTILE = {
    "control": "Мост\x1b[31m\x07\x00"[:-1] + "\r\n\x9b2J",
    "markup": "[/1] [red]мост[/red] :smile: {0} %s \\",
    "emoji": "Мост 🌉👩‍👩‍👧",
    "right to left": "جسر \u202eтсом\u202c",
    "long": "Ж" * 10_000,
    "quotes": "'; DROP TABLE measure; -- \"",
    "combining": "Мо\u0301ст" + "\u0301" * 50,
}


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_names_that_attack(demo: Runner, name: str) -> None:
    words = ("measure", "add", SEED, "--title", name, "--sector", "transport")
    assert "\x1b" not in demo(*words).err
    demo("say", f"{SEED}/11", "--by", "rosgranstroy", "--on", "2025-12-01", "--text", name)
    told = demo("measure", "show", f"{SEED}/11", "--json").json
    assert told["measure"]["title"]["ru"] == name.strip()
    for printed in (
        demo("measure", "list"),
        demo("measure", "show", f"{SEED}/11"),
        demo("history", f"{SEED}/11"),
        demo(*REPORT),
        demo(*REPORT, environ={"COLUMNS": "80"}),
    ):
        assert not any(letter in printed.out for letter in "\x1b\x07\x00\r\x9b\u202e")
    listed = demo("measure", "list", "agreement:" + SEED).lines
    assert len(listed) == 11, "one record, one line"
    shown = demo("measure", "list", tty=True, environ={"NO_COLOR": "1"}).out
    assert "\x1b" not in shown


@pytest.mark.parametrize("name", HOSTILE.values(), ids=HOSTILE.keys())
def test_words_that_attack_an_error(demo: Runner, name: str) -> None:
    done = demo("agreement", "show", name, code=None)
    refused(done, 1)
    assert not any(letter in done.err for letter in "\x1b\x07\x00\r\x9b\u202e")
    refused(demo(name, code=None), 2)
    filtered = demo("measure", "list", name + ":x", code=None)
    assert filtered.code in (0, 2), "several words, of which one may be a filter that there is not"
    assert "Traceback" not in filtered.err
    assert not any(letter in filtered.err for letter in "\x1b\x07\x00\r\x9b\u202e")


def test_letters_of_no_encoding(demo: Runner) -> None:
    refused(demo("history", "\udcff", code=None), 2)


@pytest.mark.parametrize("encoding", ["cp1251", "ascii"])
def test_a_terminal_that_cannot_show_kazakh(demo: Runner, encoding: str) -> None:
    done = demo(*REPORT, "--lang", "kk", tty=True, encoding=encoding)
    assert done.out
    demo("measure", "list", tty=True, encoding=encoding)
    help_page = demo("--help", environ={"COOPPLAN_LANG": "kk"}, encoding=encoding)
    assert "coopplan" in help_page.out
    refused(demo("agreement", "show", "жоқ", encoding=encoding, code=None), 1)


def test_a_reader_that_goes_away(demo: Runner) -> None:
    first = subprocess.Popen(
        [sys.executable, "-m", "coopplan", "source", "list", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environ_of(demo),
    )
    assert first.stdout is not None
    assert first.stderr is not None
    first.stdout.read(10)
    first.stdout.close()
    assert first.stderr.read() == b""
    first.stderr.close()
    assert first.wait() == 0


def test_ctrl_c(demo: Runner) -> None:
    class Interrupting:
        def __iter__(self) -> Interrupting:
            raise KeyboardInterrupt

    from coopplan.cli.main import run
    from coopplan.cli.terminal import Terminal
    from tests.cli.running import NOW, Stream

    err = Stream()
    terminal = Terminal(Stream(), err, Interrupting(), {}, lambda: NOW)  # type: ignore[arg-type]
    assert run(["deadline", "-", "--json"], terminal) == 130
    assert "Traceback" not in err.told


def test_a_fault_of_our_own(demo: Runner) -> None:
    demo.now = None  # type: ignore[assignment]
    refused(demo("measure", "list", code=None), 1, "COOPPLAN_DEBUG", "AttributeError")
    traced = demo("measure", "list", environ={"COOPPLAN_DEBUG": "1"}, code=1)
    assert "Traceback" in traced.err

"""How far an import has come: told on a terminal, true, and nowhere else; stopped by Ctrl-C."""

from __future__ import annotations

import os
import pty
import re
import select
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from benchmarks.content import PER_AGREEMENT, STATEMENTS, Plans
from coopplan.cli import plans, progress
from coopplan.cli.plan_files import PlanFiles
from coopplan.errors import BadPlanFile, NotOurFile
from coopplan.exchange import planfile, planjson
from tests.cli.running import Runner, environ_of

PLANS = 60
ALL = PLANS * PER_AGREEMENT * STATEMENTS

# The command as it is installed, but that the bar does not wait for a second.
AT_ONCE = (
    "import sys; from coopplan.cli import progress; progress.AFTER = 0;"
    "from coopplan.__main__ import main; sys.exit(main())"
)


@pytest.fixture(scope="session")
def many(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of plan files, and the same plans as one document."""
    folder = tmp_path_factory.mktemp("many")
    made = Plans(PLANS * PER_AGREEMENT)
    for plan in made:
        home = folder / "plans" / plan.agreement.ref.lower()
        home.mkdir(parents=True)
        (home / "plan.toml").write_text(planfile.write(plan), encoding="utf-8")
    (folder / "plans.json").write_text(planjson.write(made), encoding="utf-8")
    return folder


@pytest.fixture
def register(tmp_path: Path) -> Runner:
    runner = Runner(tmp_path, tmp_path / "coop.db")
    runner("init")
    return runner


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", ("statements", "closing the entry", "and 40 more")),
        ("ru", ("записей сведений", "запись закрывается", "и ещё 40")),
        ("kk", ("мәлімет", "жазба жабылып жатыр", "және тағы 40")),
    ],
)
def test_a_terminal_is_told(
    register: Runner, many: Path, lang: str, words: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(progress, "AFTER", 0)
    register.lang = lang
    done = register("import", str(many / "plans"), asks=True)
    for word in words:
        assert word in done.err
    told = [int(part) for part in re.findall(r"(\d+) %", done.err)]
    assert told == sorted(told)
    assert 0 < told[0] < 100
    # What is counted is what was written by then, the files being as long as one another.
    counts = re.findall(r"([\d\s.,]+?) (?:statements|записей сведений|мәлімет)", done.err)
    written = [int(re.sub(r"\D", "", count)) for count in counts]
    assert written == sorted(written)
    for count, part in zip(written, told, strict=True):
        assert abs(100 * count / ALL - part) <= 3
    assert done.out
    assert "%" not in done.out


@pytest.mark.parametrize(
    ("asks", "environ", "after"),
    [(False, {}, 0.0), (True, {"TERM": "dumb"}, 0.0), (True, {}, 3_600.0)],
)
def test_others_are_not(
    register: Runner,
    many: Path,
    asks: bool,
    environ: dict[str, str],
    after: float,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(progress, "AFTER", after)
    done = register("import", str(many / "plans.json"), asks=asks, environ=environ)
    assert done.err.startswith("Recorded as #2: A000001, A000002, ")
    assert done.err.replace("\n  ", " ").count("\n") == 1, "no bar, one sentence"
    again = register("import", str(many / "plans"), "--json").json
    assert again["entry"] is None
    assert again["counts"]["statement"]["unchanged"] == ALL
    assert len(again["refs"]) == PLANS
    register("undo")
    assert register("agreement", "list", "--json").json["rows"] == []


def test_ctrl_c_leaves_the_state_before(register: Runner, many: Path) -> None:
    before = register("log", "--json").json["rows"]
    child, terminal = pty.fork()
    if child == 0:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        words = [sys.executable, "-c", AT_ONCE, "import", str(many / "plans")]
        os.execve(sys.executable, words, {**environ_of(register), "TERM": "xterm"})
    said, pressed = b"", False
    end = time.monotonic() + 120
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            piece = os.read(terminal, 4096)
        except OSError:  # Linux says so when the last writer has gone
            break
        said += piece
        if not pressed and b" %" in said:
            os.write(terminal, b"\x03")
            pressed = True
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 130, said
    os.close(terminal)
    assert b"coopplan: " in said
    assert b"Traceback" not in said
    assert register("log", "--json").json["rows"] == before
    register("db", "verify")
    assert register("import", str(many / "plans"), "--json").json["entry"] == 2


def test_nothing_is_drawn_into_a_pipe(register: Runner, many: Path) -> None:
    words = [sys.executable, "-c", AT_ONCE, "import", str(many / "plans"), "--dry-run"]
    done = subprocess.run(words, env=environ_of(register), capture_output=True, check=True)
    assert done.stderr == b"Nothing was recorded: this was a dry run.\n"
    assert b"\x1b" not in done.stdout
    assert len(register("log", "--json").json["rows"]) == 1


def test_folders_and_what_is_none(tmp_path: Path, many: Path) -> None:
    files = PlanFiles([str(many / "plans"), str(many / "plans.json")], ())
    found = [plan.agreement.ref for plan in files]
    assert found == [f"A{n:06}" for n in range(1, PLANS + 1)] * 2
    assert files.read == files.size
    assert [plan.agreement.ref for plan in files] == found
    assert files.read == files.size
    (tmp_path / "empty").mkdir()
    for name in ("empty", "plan.pages", "."):
        with pytest.raises(NotOurFile):
            PlanFiles([str(tmp_path / name)], (".docx",))
    with pytest.raises(BadPlanFile):
        PlanFiles([str(tmp_path / "none.toml")], ())


def test_an_export_holds_few_plans_at_a_time(
    register: Runner, many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register("import", str(many / "plans.json"))
    monkeypatch.setattr(plans, "AT_ONCE", 7)
    register("export", "json", "-o", str(register.home / "all.json"))
    printed = register("export", "json").out
    assert printed == (register.home / "all.json").read_text(encoding="utf-8")
    empty = Runner(register.home, register.home / "empty.db")
    empty("init")
    assert "counts" in empty("import", str(register.home / "all.json"), "--json").json
    assert empty("export", "json").out.partition("known")[0] == printed.partition("known")[0]
    register("export", "plan", "-o", str(register.home / "plans"))
    assert register("import", str(register.home / "plans"), "--json").json["entry"] is None
    assert len(list((register.home / "plans").rglob("plan.toml"))) == PLANS
    empty = Runner(register.home, register.home / "none.db")
    empty("init")
    empty("export", "json", "-o", str(register.home / "none.json"), code=1)
    assert not (register.home / "none.json").exists()

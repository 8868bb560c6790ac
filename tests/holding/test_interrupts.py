"""Ctrl-C: the record as before or as after, an exit code, and nothing of the inside."""

from __future__ import annotations

import builtins
import gc
import os
import random
import signal
import subprocess
import sys
import time
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from coopplan import __main__ as door
from coopplan.cli.call import Call
from coopplan.cli.failures import exit_code_of
from coopplan.language.sentences import Sentences
from coopplan.store.writer import Writer
from tests.cli.running import Runner
from tests.cli.test_terminal import terminal
from tests.holding import crash, places, pressed
from tests.holding.cases import CASES, SAY
from tests.holding.streams import Ended, run
from tests.holding.typed import TYPED, Typist


def test_interrupted_at_any_moment(tmp_path: Path) -> None:
    place = places.place(tmp_path, None)
    chance = random.Random()
    for case in CASES:
        if case.name in ("say", "import", "issue", "backup"):
            counts = crash.kills(place, case, 2, chance, print, signal.SIGINT)
            assert counts.wrong == []


def test_interrupted_in_any_command(demo: Runner) -> None:
    chance = random.Random()
    whole = demo.db.read_bytes()
    for name in chance.sample(list(TYPED), 6):
        demo.db.write_bytes(whole)
        assert pressed.pressed(Typist(demo, name), 3, chance)[1] == []


def test_what_is_wrong_with_an_end_is_seen() -> None:
    ours = "coopplan: interrupted\nWhy.\nType it again.\n"
    assert not pressed.flaw(Ended(130, "", ours), 0)
    assert not pressed.flaw(Ended(0, "x", ""), 0)
    for code, err in (
        (1, ""),
        (130, "Exception ignored in: x"),
        (130, "^C"),
        (-2, ""),
        (0, "Traceback"),
    ):
        assert pressed.flaw(Ended(code, "", err), 0), (code, err)


IMPORT = ("import", "{home}/plans.json")
TOLD = (*SAY, "--text", "x")


@pytest.mark.parametrize(
    ("words", "row"),
    [(TOLD, 1), (TOLD, None), (IMPORT, 1), (IMPORT, 400), (IMPORT, None), (("undo",), None)],
    ids=["say 1", "say", "import 1", "import 400", "import", "undo"],
)
def test_interrupted_between_two_rows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], row: int | None
) -> None:
    """After so many rows, or after all of them and before the entry."""
    place = places.place(tmp_path, None)
    runner = place.fresh("register")
    before, written, put = crash.state(place.url), count(), Writer.put

    def one(self: Writer, *told: Any, **columns: Any) -> int:
        if next(written) == row:
            raise KeyboardInterrupt
        return put(self, *told, **columns)

    def last(self: Writer) -> None:
        self.session.flush()
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Writer, "put", one)
        patch.setattr(Writer, "finish", last)
        done = runner(*(word.format(home=runner.home) for word in words), code=None)
    assert done.code == 130, done
    assert row is None or next(written) == row + 1, "there are fewer rows"
    assert crash.state(place.url) == before
    runner(*crash.NEXT)


@pytest.mark.parametrize("name", ["coopplan.cli.main", "coopplan.cli.commands.overview"])
def test_interrupted_while_modules_are_imported(
    demo: Runner, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    usual = builtins.__import__

    def stopped(module: str, *rest: Any, **more: Any) -> Any:
        if module == name or (module == "coopplan.store.reading" and "overview" in name):
            raise KeyboardInterrupt
        return usual(module, *rest, **more)

    handler = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("sys.argv", ["coopplan", "overview"])
    monkeypatch.setenv("COOPPLAN_DB", str(demo.db))
    try:
        with monkeypatch.context() as patch:
            patch.setattr(builtins, "__import__", stopped)
            code = door.main()
        assert code == 130
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN, "the way out is not cut"
    finally:
        signal.signal(signal.SIGINT, handler)
        gc.unfreeze()
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("pressed", [True, False])
def test_interrupted_while_a_class_is_made_by_an_import(
    monkeypatch: pytest.MonkeyPatch, pressed: bool
) -> None:
    real = builtins.__import__

    def wrapped(name: str, *args: Any, **more: Any) -> Any:
        if name == "coopplan.cli.main":
            raise RuntimeError("of __set_name__") from (KeyboardInterrupt() if pressed else None)
        return real(name, *args, **more)

    handler = signal.getsignal(signal.SIGINT)
    try:
        with monkeypatch.context() as patch:
            patch.setattr(builtins, "__import__", wrapped)
            if pressed:
                assert door.main() == 130
            else:
                with pytest.raises(RuntimeError):
                    door.main()
    finally:
        signal.signal(signal.SIGINT, handler)
        gc.unfreeze()


def test_it_is_told_that_a_change_may_be_recorded(demo: Runner) -> None:
    class Written:
        result = object()

    for writer, told in ((None, "Type the command again"), (Written(), "coopplan log")):
        screen = terminal()
        call = Call(screen, Sentences("en"))
        call.writer = writer  # type: ignore[assignment]
        assert exit_code_of(KeyboardInterrupt(), call) == 130
        assert told in screen.err.told  # type: ignore[attr-defined]


def test_python_may_wrap_it_while_a_class_is_made() -> None:
    class Pressed:
        def __set_name__(self, owner: type, name: str) -> None:
            raise KeyboardInterrupt

    with pytest.raises((KeyboardInterrupt, RuntimeError)) as wrapped:
        type("Holder", (), {"attribute": Pressed()})
    screen = terminal()
    assert exit_code_of(wrapped.value, Call(screen, Sentences("en"))) == 130
    assert "interrupted" in screen.err.told  # type: ignore[attr-defined]


HOLDS = """
import sqlite3, sys
holder = sqlite3.connect(sys.argv[1], isolation_level=None)
holder.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


def test_a_wait_for_others_is_cut(demo: Runner) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(demo.db)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        child = crash.start(demo, (*SAY, "--text", "x"))
        time.sleep(1)
        os.kill(child, signal.SIGINT)
        pressed = time.monotonic()
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 130
        assert time.monotonic() - pressed < 30, "it would have waited for a minute"
        holder.communicate()


ENDLESS = "with recursive n(i) as (select 1 union all select i + 1 from n) select count(*) from n"


def test_a_question_in_sql_is_cut(demo: Runner) -> None:
    """SQLite asks our own functions all the while, and what is raised in them is lost."""
    for press in (0.8, 1.3):
        ended = run(demo, ["sql", ENDLESS], press=press)
        assert not pressed.flaw(ended, 130), ended
        assert ended.code == 130


IN_A_CALLBACK = """
import signal, sys, time, weakref
from coopplan.__main__ import once_more

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell's background leaves it out
sys.unraisablehook = once_more

class Thing: ...

def fell(_: object) -> None:
    raise KeyboardInterrupt

thing = Thing()
there = weakref.ref(thing, fell)
try:
    del thing
    for _ in range(400):
        time.sleep(0.05)
except KeyboardInterrupt:
    print("told")
"""


def test_what_falls_into_a_callback_is_neither_shown_nor_lost() -> None:
    done = subprocess.run(
        [sys.executable, "-c", IN_A_CALLBACK], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.stderr) == ("told\n", "")


def test_what_the_library_says_of_a_connection_is_not_shown() -> None:
    import logging

    from coopplan.store import database

    assert database.WRITE_WAIT
    handlers = logging.getLogger("sqlalchemy").handlers
    assert any(isinstance(one, logging.NullHandler) for one in handlers)

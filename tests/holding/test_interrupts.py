"""Ctrl-C: the record as before or as after, an exit code, and nothing of the inside."""

from __future__ import annotations

import builtins
import gc
import random
import signal
from pathlib import Path
from typing import Any

import pytest

from coopplan import __main__ as door
from coopplan.cli.call import Call
from coopplan.cli.failures import exit_code_of
from coopplan.language.sentences import Sentences
from tests.cli.running import Runner
from tests.cli.test_terminal import terminal
from tests.holding import crash, places


def test_interrupted_at_any_moment(tmp_path: Path) -> None:
    place = places.place(tmp_path, None)
    chance = random.Random()
    for case in crash.CASES:
        if case.name in ("say", "import", "issue", "backup"):
            counts = crash.kills(place, case, 2, chance, print, signal.SIGINT)
            assert counts.wrong == []


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


def test_it_is_told_that_a_change_may_be_recorded(demo: Runner) -> None:
    class Written:
        result = object()

    for writer, told in ((None, "Type the command again"), (Written(), "coopplan log")):
        screen = terminal()
        call = Call(screen, Sentences("en"))
        call.writer = writer  # type: ignore[assignment]
        assert exit_code_of(KeyboardInterrupt(), call) == 130
        assert told in screen.err.told  # type: ignore[attr-defined]

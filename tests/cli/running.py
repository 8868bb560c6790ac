"""Commands run inside the test's own process, with streams, clock and environment of the test's."""

from __future__ import annotations

import io
import json
import os
import shutil
from collections.abc import Mapping
from contextlib import chdir
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from coopplan.cli.letters import errors_for
from coopplan.cli.main import run
from coopplan.cli.terminal import Terminal

NOW = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
"""When the commands of the tests run."""


class Stream(io.TextIOWrapper):
    """A stream that may pretend to be a terminal."""

    def __init__(
        self, text: str | bytes = "", *, tty: bool = False, encoding: str = "utf-8"
    ) -> None:
        super().__init__(
            io.BytesIO(text.encode("utf-8") if isinstance(text, str) else text),
            encoding=encoding,
            errors=errors_for(encoding),
            newline="",
        )
        self._tty = tty

    def isatty(self) -> bool:
        return self._tty

    @property
    def told(self) -> str:
        """What was written so far."""
        self.flush()
        written = self.buffer
        assert isinstance(written, io.BytesIO)
        return written.getvalue().decode(self.encoding)


@dataclass(frozen=True)
class Done:
    """What a command did."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


@dataclass
class Runner:
    """Runs commands on one database, in one home folder: what they write beside it stays there."""

    home: Path
    db: Path
    lang: str = "en"
    now: datetime = NOW
    user: str = "ann"

    def __call__(
        self,
        *arguments: str,
        text: str | bytes = "",
        tty: bool = False,
        asks: bool = False,
        encoding: str = "utf-8",
        environ: Mapping[str, str] | None = None,
        code: int | None = 0,
    ) -> Done:
        """Run a command; ``code`` is the exit code it must have, None for any."""
        out, err = Stream(tty=tty, encoding=encoding), Stream(tty=asks, encoding=encoding)
        told = {
            "HOME": str(self.home),
            "LANG": f"{self.lang}.UTF-8",
            "COOPPLAN_DB": str(self.db),
            "COOPPLAN_USER": self.user,
            **(environ or {}),
        }
        terminal = Terminal(
            out, err, Stream(text, tty=asks), {k: v for k, v in told.items() if v}, lambda: self.now
        )
        with chdir(self.home):
            done = Done(run(arguments, terminal), out.told, err.told)
        if code is not None:
            assert done.code == code, done.err or done.out
        return done

    def on(self, template: Path) -> Runner:
        """Take a copy of a database made before."""
        shutil.copy(template, self.db)
        return self


def refused(done: Done, code: int, *words: str) -> None:
    """A refusal: three lines on stderr, nothing on stdout, never a traceback.

    Two more before them, set in, show what was typed with a caret under the wrong word.
    """
    assert done.code == code, done.err
    assert done.out == ""
    assert "Traceback" not in done.err
    told = [line for line in done.err.splitlines() if line and not line.startswith("  ")]
    assert len(told) == 3, done.err
    assert told[0].startswith("coopplan: "), done.err
    for word in words:
        assert word in done.err, done.err


def environ_of(runner: Runner) -> dict[str, str]:
    """The environment of a process of its own."""
    source = Path(__file__).parents[2] / "src"
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(runner.home),
        "COOPPLAN_DB": str(runner.db),
        "COOPPLAN_USER": runner.user,
        "PYTHONPATH": str(source),
        "LANG": "C.UTF-8",
    }

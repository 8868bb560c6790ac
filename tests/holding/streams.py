"""The whole program in a child process, with streams that are closed, full, bare or cut.

The child is forked after everything is imported, so that every command can be tried; from then on
all is as at a start: numbers 0, 1 and 2 are files of the system's, and at the end the streams are
flushed as Python does it on its way out.
"""

from __future__ import annotations

import os
import signal
import sys
import tempfile
import time
import traceback
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import IO

from coopplan.__main__ import main
from tests.cli.running import Runner, environ_of

FULL = "/dev/full"
CLOSED = None
"""No file at all, as after ``>&-``."""

NOWHERE = os.devnull


@dataclass(frozen=True)
class Ended:
    """How a process ended: its exit code, and what it wrote to its two outputs, if that is kept."""

    code: int
    out: str
    err: str


def run(
    runner: Runner,
    words: Sequence[str],
    *,
    out: str | None = "",
    err: str | None = "",
    inp: str | None = NOWHERE,
    encoding: str = "utf-8",
    press: float | None = None,
    **environ: str,
) -> Ended:
    """Run a command; ``out`` and ``err`` are kept where they are empty, else names of files.

    ``press``: Ctrl-C comes after so many seconds of the command.
    """
    with tempfile.TemporaryFile() as kept_out, tempfile.TemporaryFile() as kept_err:
        born, tells = os.pipe()
        child = os.fork()
        if not child:
            code = 70
            try:
                _place(0, inp, os.O_RDONLY)
                _place(1, kept_out if out == "" else out, os.O_WRONLY)
                _place(2, kept_err if err == "" else err, os.O_WRONLY)
                code = _child(runner, words, encoding, environ, tells)
            except BaseException as error:
                if isinstance(error, KeyboardInterrupt) and _before(error):
                    os._exit(130)
                kept_err.write(traceback.format_exc().encode())
                kept_err.flush()
            os._exit(code)
        if press is not None:
            os.read(born, 1)
            time.sleep(press)
            os.kill(child, signal.SIGINT)
        _, status = os.waitpid(child, 0)
        os.close(born)
        os.close(tells)
        return Ended(os.waitstatus_to_exitcode(status), _told(kept_out), _told(kept_err))


def _before(pressed: KeyboardInterrupt) -> bool:
    """Tell whether Ctrl-C came before the program began: in this module, and nowhere below it."""
    return all(one.filename == __file__ for one in traceback.extract_tb(pressed.__traceback__))


def into_a_closed_pipe(runner: Runner, words: Sequence[str]) -> Ended:
    """Run a command whose reader has gone away."""
    ours, theirs = os.pipe()
    os.close(ours)
    try:
        return run(runner, words, out=f"/dev/fd/{theirs}")
    finally:
        os.close(theirs)


def _place(number: int, file: IO[bytes] | str | None, flags: int) -> None:
    if file is None:
        os.close(number)
    elif isinstance(file, str):
        found = int(file.rpartition("/")[2]) if "/fd/" in file else os.open(file, flags)
        os.dup2(found, number)
    else:
        os.dup2(file.fileno(), number)


def _child(
    runner: Runner, words: Sequence[str], encoding: str, environ: dict[str, str], tells: int
) -> int:
    told = environ_of(runner) | environ
    os.environ.clear()
    os.environ.update(told)
    os.chdir(runner.home)
    sys.stdin, sys.stdout, sys.stderr = (_stream(n, encoding) for n in range(3))
    sys.argv = ["coopplan", *words]
    # The suite makes errors of warnings. Python as it starts keeps silent of a file that Ctrl-C
    # left open between being opened and being held.
    warnings.simplefilter("ignore", ResourceWarning)
    # Where the tests run in a shell's background they, and so their children, are deaf to it.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.write(tells, b".")
    code = main()
    return _ended(code)


def _stream(number: int, encoding: str) -> IO[str] | None:
    try:
        os.fstat(number)
    except OSError:
        return None
    # In a locale of bare ASCII Python takes bytes of another letter for halves of one.
    errors = "surrogateescape" if encoding == "ascii" and not number else None
    return open(number, "w" if number else "r", encoding=encoding, errors=errors, closefd=False)


def _ended(code: int) -> int:
    """What Python does last: an output that cannot be flushed then is exit code 120."""
    flush: list[Callable[[], object]] = [one.flush for one in (sys.stdout, sys.stderr) if one]
    for one in flush:
        try:
            one()
        except (OSError, ValueError):
            return 120
    return code


def _told(kept: IO[bytes]) -> str:
    kept.seek(0)
    return kept.read().decode("utf-8", "replace")

"""Every command that writes, where clock, disk or folder fail it: it is told, nothing is lost."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from tests.cli.running import Done, Runner
from tests.holding import crash
from tests.holding.cases import CASES, LARGE, Case
from tests.holding.places import NOTHING, Files
from tests.holding.test_disks import in_little_room

NOBODY = 65534
WRONG = 71


@pytest.fixture(scope="module")
def place() -> Iterator[Files]:
    # Not pytest's folder, which is closed to the user that nobody is.
    folder = Path(tempfile.mkdtemp(prefix="coop-changes-"))
    folder.chmod(0o755)
    made = Files(folder)
    yield made
    made.close()


def told(done: Done) -> bool:
    """Whether it was done, or refused in our own words."""
    if done.code == 0:
        return True
    lines = done.err.splitlines()[-3:]
    return done.code in (1, 3) and not done.out and lines[0].startswith("coopplan: ")


def one(place: Files, case: Case) -> tuple[Runner, list[str], crash.State]:
    runner = place.fresh(case.start)
    return runner, crash.words_of(case, runner), crash.state(place.url)


def works_again(runner: Runner, case: Case, words: list[str]) -> None:
    """The command does what it should have done, and the next one works."""
    if case.name == "backup":
        (runner.home / "made.db").unlink(missing_ok=True)
    runner(*words)
    if case.start != NOTHING:
        runner(*crash.NEXT)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_clock_set_back(place: Files, case: Case) -> None:
    runner, words, before = one(place, case)
    runner.now -= timedelta(days=800)
    done = runner(*words, code=None)
    assert told(done), done
    after = crash.state(place.url)
    assert after[3] == () or done.code, "an instant is never below the last"
    if done.code:
        assert after == before, done.err
        runner.now += timedelta(days=800)
        works_again(runner, case, words)
        after = crash.state(place.url)
    assert after[3] == ()


ROOMS = [*((case, 4096) for case in CASES), *((case, 60_000) for case in LARGE)]


@pytest.mark.parametrize(("case", "room"), ROOMS, ids=lambda told: getattr(told, "name", told))
def test_no_room(place: Files, case: Case, room: int) -> None:
    runner, words, before = one(place, case)
    _try(place, before, lambda act: in_little_room(act, room), runner, words)
    if crash.state(place.url) == before:
        works_again(runner, case, words)
    assert crash.state(place.url)[3] == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_folder_that_may_not_be_written(place: Files, case: Case) -> None:
    runner, words, before = one(place, case)
    with closed(runner):
        names = sorted(path.name for path in runner.home.iterdir())
        assert _try(place, before, as_nobody, runner, words) != 0
        assert sorted(path.name for path in runner.home.iterdir()) == names
    works_again(runner, case, words)
    assert crash.state(place.url)[3] == ()


def _try(
    place: Files,
    before: crash.State,
    run: Callable[[Callable[[], int]], int],
    runner: Runner,
    words: list[str],
) -> int:
    """The exit code of a command in its own process; where it failed, the register is as before."""

    def act() -> int:
        done = runner(*words, code=None)
        return done.code if told(done) else WRONG

    code = run(act)
    assert code in (0, 1, 3)
    if code:
        assert crash.state(place.url) == before
    return code


@contextmanager
def closed(runner: Runner) -> Iterator[None]:
    """The folder and its files may be read alone."""
    modes = {path: path.stat().st_mode for path in (runner.home, *runner.home.iterdir())}
    for path in modes:
        path.chmod(0o555 if path.is_dir() else 0o444)
    yield
    for path, mode in modes.items():
        path.chmod(mode)


def as_nobody(act: Callable[[], int]) -> int:
    """The exit code of a command of a user for whom modes hold, which they do not for root."""
    child = os.fork()
    if child == 0:
        code = 70
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            code = act()
        finally:
            os._exit(code)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

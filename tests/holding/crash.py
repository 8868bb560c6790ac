"""Killed at any moment: the register is as before the command or as after it.

By hand, with counts: ``python -m tests.holding.crash --times 500`` (of all commands together), and
``--url postgresql://…`` for a server on which databases may be made. A few kills run in the suite.

A command runs in a child of this process, forked after everything is imported, so that the kill
falls into the command's own work and not into the loading of modules. The kill comes at a random
moment between the child's start and a little after the time an undisturbed run takes.
"""

from __future__ import annotations

import argparse
import contextlib
import gc
import os
import random
import shutil
import signal
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from coopplan.__main__ import once_more
from coopplan.errors import DatabaseMissing, NotADatabase
from coopplan.model.plan import Plan
from coopplan.store import load
from coopplan.store.reading import connect, revision
from coopplan.store.verify import Flaw, verify
from coopplan.store.version import HEAD
from tests.cli.running import Runner
from tests.holding import places
from tests.holding.cases import CASES, SAY, Case
from tests.holding.places import Place

State = tuple[str | None, tuple[str, ...], tuple[Plan, ...], tuple[Flaw, ...]]
"""What a register is: the revision of its schema, its chain, all plans, and what does not hold."""

INSIDE, UNBORN = 71, 70
"""The exit codes of a child that showed what it should not, and of one cut before its command."""

NONE: State = (None, (), (), ())

NEXT = (*SAY, "--text", "what is typed after the crash")


@dataclass
class Counts:
    """What came of the kills; ``wrong`` says in words what should not be."""

    before: int = 0
    after: int = 0
    unhurt: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def told(self) -> str:
        return (
            f"{self.before:5} before  {self.after:5} after  {self.unhurt:5} of them done when"
            f" the kill came  {len(self.wrong):3} wrong"
        )


def state(url: str) -> State:
    """Everything a register holds; that of none where there is none yet."""
    try:
        with connect(url, check=False) as reader:
            found = revision(reader)
            if found is None:
                return NONE
            rows = reader.rows("SELECT chain FROM journal_entry ORDER BY id")
            chain = tuple(row["chain"] for row in rows)
            if found != HEAD:
                return found, chain, (), ()
            plans = load.plans(reader, None, reader.known())
            return found, chain, plans, tuple(verify(reader))
    except (DatabaseMissing, NotADatabase):
        return NONE


def start(runner: Runner, words: Sequence[str]) -> int:
    """Run a command in a child; return the child's number."""
    child = os.fork()
    if child:
        return child
    code = UNBORN
    with contextlib.suppress(BaseException), tempfile.TemporaryFile() as said:
        # What Python or a library says by itself goes there, past the streams of the command.
        os.dup2(said.fileno(), 2)
        sys.stderr = os.fdopen(2, "w", encoding="utf-8", closefd=False)
        sys.unraisablehook = once_more
        # Where the tests run in a shell's background they, and so their children, are deaf to it.
        signal.signal(signal.SIGINT, signal.default_int_handler)
        done = runner(*words, code=None)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        gc.collect()
        sys.stderr.flush()
        # Of a signal that lets it speak: nothing of the program's inside is told.
        inside = "Traceback" in done.err or "COOPPLAN_DEBUG" in done.err or said.tell() > 0
        code = INSIDE if inside else done.code
    os._exit(code)


def duration(place: Place, case: Case, runs: int) -> tuple[float, State]:
    """How long the command takes undisturbed, and what it leaves."""
    took: list[float] = []
    for _ in range(runs):
        runner = place.fresh(case.start)
        begun = time.monotonic()
        _, status = os.waitpid(start(runner, words_of(case, runner)), 0)
        took.append(time.monotonic() - begun)
        if status:
            told = runner(*words_of(case, runner), code=None)
            raise RuntimeError(f"{case.name} fails undisturbed: {status}, then {told}")
    return statistics.median(took), state(place.url)


def words_of(case: Case, runner: Runner) -> list[str]:
    return [word.replace("{home}", str(runner.home)) for word in case.words]


def kill_once(
    place: Place,
    case: Case,
    delay: float,
    ends: tuple[State, State],
    by: signal.Signals = signal.SIGKILL,
) -> tuple[str, str]:
    """One kill: ``before`` or ``after``, and what is wrong, if anything."""
    runner = place.fresh(case.start)
    words = words_of(case, runner)
    child = start(runner, words)
    time.sleep(delay)
    os.kill(child, by)
    _, status = os.waitpid(child, 0)
    place.settle()
    code = os.waitstatus_to_exitcode(status)
    if code == INSIDE:
        return "wrong", f"{case.name} after {delay:.4f} s: the inside is shown"
    if code not in (0, 130, UNBORN, -by):
        return "wrong", f"{case.name} after {delay:.4f} s: exit code {code}"
    found = state(place.url)
    if found not in ends:
        return "wrong", f"{case.name} after {delay:.4f} s: neither before nor after"
    where = "before" if found == ends[0] else "after"
    if ends[0] == ends[1]:  # a backup changes nothing: the file is there whole or not at all
        made = runner.home / "made.db"
        where = "after" if made.exists() else "before"
        if made.exists() and state(str(made)) != ends[1]:
            return "wrong", f"{case.name} after {delay:.4f} s: the copy is not whole"
    if where == "before":  # the same command once more does what it should have done
        again = runner(*words, code=None)
        if again.code or state(place.url) != ends[1]:
            return "wrong", f"{case.name} after {delay:.4f} s, typed again: {again.err}"
    after = runner(
        *(("import", str(runner.home / "plans.json")) if case.start == places.NOTHING else NEXT),
        code=None,
    )
    if after.code or state(place.url)[3]:
        return "wrong", f"{case.name} after {delay:.4f} s, the next command: {after.err}"
    return where, "unhurt" if not os.WIFSIGNALED(status) else ""


def kills(
    place: Place,
    case: Case,
    times: int,
    chance: random.Random,
    tell: Callable[[str], object],
    by: signal.Signals = signal.SIGKILL,
) -> Counts:
    """Kill a command so many times."""
    place.fresh(case.start)
    before = state(place.url)
    usual, after = duration(place, case, runs=3 if times > 10 else 1)
    if after[3] or (after == before and case.name != "backup"):
        raise RuntimeError(f"{case.name} undisturbed leaves what it should not: {after[3]}")
    counts: Counter[str] = Counter()
    result = Counts()
    for _ in range(times):
        where, what = kill_once(place, case, chance.uniform(0, usual * 1.1), (before, after), by)
        counts[where] += 1
        if where == "wrong":
            result.wrong.append(what)
            tell(what)
        elif what:
            result.unhurt += 1
    result.before, result.after = counts["before"], counts["after"]
    return result


def shared_out(cases: Sequence[Case], times: int) -> list[int]:
    """So many kills of all cases together: a few each, the rest to those killed more often."""
    few = max(1, times // 125)
    often = sum(case.often for case in cases)
    rest, more = divmod(max(0, times - few * (len(cases) - often)), often)
    return [rest + (number < more) if case.often else few for number, case in enumerate(cases)]


def main() -> int:
    """Kill every command, one after the other, and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=500, help="kills of all commands together")
    parser.add_argument("--interrupt", action="store_true", help="by Ctrl-C and not by kill -9")
    parser.add_argument("--url", help="a PostgreSQL server; default: SQLite files")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="coop-crash-"))
    print(f"seed {asked.seed}")
    wrong = 0
    try:
        place = places.place(folder, asked.url)
        cases = [case for case in CASES if case.server or asked.url is None]
        shares = shared_out(cases, asked.times)
        for case, share in zip(cases, shares, strict=True):
            chance = random.Random(f"{asked.seed} {case.name}")
            by = signal.SIGINT if asked.interrupt else signal.SIGKILL
            counts = kills(place, case, share, chance, print, by)
            wrong += len(counts.wrong)
            print(f"{case.name:17} {share:5} kills: {counts.told}", flush=True)
        place.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

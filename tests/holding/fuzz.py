"""Inputs by the million for every reader: each is read, or refused with a refusal that it may give.

By hand, with counts: ``python -m tests.holding.fuzz --inputs 1000000``, one reader alone with
``--only deadline``, a kept input once more with ``--again FILE``. A short run is in the suite.

Inputs go to a child process in portions. In it an input has so many seconds of the processor and
so much memory; a child that dies or stands still is found by its parent, which makes the input
anew and goes on after it. The exit code is 0 where nothing was found, else 1, and the first input
of every kind of failure is kept in a folder.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import os
import random
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from pathlib import Path
from typing import Any

from tests.holding.door import Door
from tests.holding.readers import Doors

SECONDS = 5.0
"""Of the processor, for one input."""

MEMORY = 1_500_000_000
"""Bytes that one process may take beyond what it has at its start."""

STILL = 240.0
"""Seconds without an input done after which a child is given up: it stands in code that does not
look at signals."""

PORTION = 1_000

Process = Any


class TooSlow(BaseException):
    """An input took more than its time; no ``except Exception`` of a reader hides it."""


@dataclass
class Outcome:
    """What became of the inputs of one reader: read, refused by kind, failed by kind.

    ``failed`` holds for each kind of failure the first input's number, what was told, and how often
    it came.
    """

    read: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    failed: dict[str, tuple[int, str, int]] = field(default_factory=dict)
    slowest: float = 0.0

    @property
    def inputs(self) -> int:
        return self.read + sum(self.refused.values()) + self.failures

    @property
    def failures(self) -> int:
        return sum(count for _, _, count in self.failed.values())

    def fail(self, kind: str, number: int, words: str, count: int = 1) -> None:
        first, told, before = self.failed.get(kind, (number, words, 0))
        self.failed[kind] = (first, told, before + count)

    def add(self, other: Outcome) -> None:
        self.read += other.read
        self.refused += other.refused
        self.slowest = max(self.slowest, other.slowest)
        for kind, (number, words, count) in other.failed.items():
            self.fail(kind, number, words, count)


def place_of(error: BaseException) -> str:
    """The kind of a failure: what was raised, and where in our code."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [one for one in frames if "coopplan" in one.filename or "tests" in one.filename]
    last = ours[-1] if ours else frames[-1]
    return f"{type(error).__name__} {Path(last.filename).name}:{last.lineno}"


def _too_slow(*_: object) -> None:
    raise TooSlow


def ask(door: Door, raw: bytes, outcome: Outcome, number: int = 0) -> None:
    """One input, within its time."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    try:
        try:
            door.read(raw)
        finally:
            signal.setitimer(signal.ITIMER_PROF, 0)
        outcome.read += 1
    except door.refusals as refused:
        outcome.refused[type(refused).__name__] += 1
    except KeyboardInterrupt:
        raise
    except BaseException as error:
        outcome.fail(place_of(error), number, "".join(traceback.format_exception(error)))
    outcome.slowest = max(outcome.slowest, time.process_time() - began)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    if grown > 400_000:  # kilobytes
        outcome.fail("memory", number, f"it took {grown // 1000} MB")


@contextmanager
def bounded() -> Iterator[None]:
    """Time is measured by a signal, which tells in whatever code stands then."""
    old = signal.signal(signal.SIGPROF, _too_slow)
    try:
        yield
    finally:
        signal.signal(signal.SIGPROF, old)


def child(doors: Doors, door: Door, numbers: range, seed: int, at: Any, answer: Connection) -> None:
    """A portion of inputs, in a process of its own; ``at`` tells which one it is at."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.chdir(doors.home)
    mine = tempfile.mkdtemp(dir=doors.home)
    doors.home = Path(mine)
    doors.open()
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MEMORY, resource.RLIM_INFINITY))
    outcome = Outcome()
    with bounded():
        for number in numbers:
            at.value = number
            ask(door, door.input(number, seed), outcome, number)
    answer.send(outcome)
    answer.close()


@dataclass
class Work:
    """A child at work on a portion."""

    process: Process
    answer: Connection
    door: Door
    numbers: range
    at: Any
    seen: int = -1
    since: float = field(default_factory=time.monotonic)


class Run:
    """All inputs of all readers, over so many processes."""

    def __init__(self, doors: Doors, seed: int, workers: int, keep: Path) -> None:
        self.doors, self.seed, self.workers, self.keep = doors, seed, workers, keep
        self.kinds: set[tuple[str, str]] = set()
        self.outcomes: dict[str, Outcome] = {}
        self._context = multiprocessing.get_context("fork")
        self._at_work: list[Work] = []
        self._portions: list[tuple[Door, range]] = []

    def go(self, counts: dict[str, int], chosen: Sequence[Door]) -> dict[str, Outcome]:
        """Read so many inputs of each reader; gives back what became of them."""
        self.outcomes = {door.name: Outcome() for door in chosen}
        self._portions = [
            (door, range(first, min(first + PORTION, counts[door.name])))
            for door in chosen
            for first in range(0, counts[door.name], PORTION)
        ]
        # All readers advance together, so that a run that is stopped has seen each of them.
        self._portions.sort(key=lambda one: -one[1].start / counts[one[0].name])
        told = time.monotonic()
        while self._portions or self._at_work:
            while self._portions and len(self._at_work) < self.workers:
                self._start(*self._portions.pop())
            wait([one.answer for one in self._at_work], timeout=5)
            for work in list(self._at_work):
                self._look(work)
            if time.monotonic() - told > 60:
                told = time.monotonic()
                done = sum(one.inputs for one in self.outcomes.values())
                failures = sum(one.failures for one in self.outcomes.values())
                print(f"{done} inputs, {failures} failures", file=sys.stderr, flush=True)
        return self.outcomes

    def _start(self, door: Door, numbers: range) -> None:
        ours, theirs = self._context.Pipe(duplex=False)
        at = self._context.Value("q", numbers.start, lock=False)
        process = self._context.Process(
            target=child, args=(self.doors, door, numbers, self.seed, at, theirs)
        )
        process.start()
        theirs.close()
        self._at_work.append(Work(process, ours, door, numbers, at))

    def _look(self, work: Work) -> None:
        """Take a child's answer, or find that it died or stands still."""
        if work.answer.poll():
            try:
                self.outcomes[work.door.name].add(work.answer.recv())
            except EOFError:
                work.process.join()
                self._lost(work, f"the process died: {work.process.exitcode}")
            self._over(work)
            return
        if work.at.value != work.seen:
            work.seen, work.since = work.at.value, time.monotonic()
        elif time.monotonic() - work.since > STILL:
            work.process.kill()
            self._lost(work, "it stands still")
            self._over(work)

    def _lost(self, work: Work, words: str) -> None:
        # The child's counts are gone with it: what came before is asked anew, then what is after.
        at = work.at.value
        self.outcomes[work.door.name].fail(words, at, words)
        self._portions += [
            (work.door, part)
            for part in (range(work.numbers.start, at), range(at + 1, work.numbers.stop))
            if part
        ]

    def _over(self, work: Work) -> None:
        work.process.join()
        work.answer.close()
        self._at_work.remove(work)
        for kind, (number, words, _) in self.outcomes[work.door.name].failed.items():
            if (work.door.name, kind) not in self.kinds:
                self.kinds.add((work.door.name, kind))
                self._keep(work.door, kind, number, words)

    def _keep(self, door: Door, kind: str, number: int, words: str) -> None:
        """Keep the first input of a kind of failure, with what was told."""
        raw = door.input(number, self.seed)
        name = f"{door.name.replace(' ', '-')}-{hashlib.sha256(raw).hexdigest()[:12]}"
        self.keep.mkdir(parents=True, exist_ok=True)
        (self.keep / name).write_bytes(raw)
        (self.keep / f"{name}.txt").write_text(f"{door.name}: {kind}\n{words}")
        print(f"{door.name}: {kind}: {self.keep / name}", flush=True)


def shares(chosen: Sequence[Door], inputs: int) -> dict[str, int]:
    """How many inputs each reader gets: its share, of the last what is left."""
    whole = sum(door.share for door in chosen)
    counts = {door.name: max(1, inputs * door.share // whole) for door in chosen}
    counts[chosen[0].name] += max(0, inputs - sum(counts.values()))
    return counts


def table(outcomes: dict[str, Outcome]) -> str:
    """The counts by reader, and their sum."""
    lines = [f"{'reader':22}{'inputs':>10}{'read':>10}{'refused':>10}{'failed':>8}  slowest"]
    whole = Outcome()
    for name, one in outcomes.items():
        whole.add(one)
        lines.append(
            f"{name:22}{one.inputs:10}{one.read:10}{sum(one.refused.values()):10}"
            f"{one.failures:8}  {one.slowest:5.2f} s"
        )
    lines.append(
        f"{'all':22}{whole.inputs:10}{whole.read:10}{sum(whole.refused.values()):10}"
        f"{whole.failures:8}  {whole.slowest:5.2f} s"
    )
    return "\n".join(lines)


def again(doors: Sequence[Door], file: Path) -> int:
    """A kept input once more, in this process."""
    found = next(
        door
        for door in sorted(doors, key=lambda one: -len(one.name))
        if file.name.startswith(door.name.replace(" ", "-") + "-")
    )
    outcome = Outcome()
    with bounded():
        ask(found, file.read_bytes(), outcome)
    for _, words, _ in outcome.failed.values():
        print(words)
    print(table({found.name: outcome}))
    return 1 if outcome.failed else 0


def main() -> int:
    """Read inputs, and print what became of them."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=1_000_000, help="of all readers together")
    parser.add_argument("--only", action="append", help="one reader (may be repeated)")
    parser.add_argument("--again", type=Path, metavar="FILE", help="a kept input once more")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--keep", type=Path, default=Path("build/fuzz"), metavar="FOLDER")
    asked = parser.parse_args()
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="coop-fuzz-") as folder:
        doors = Doors(Path(folder))
        every = doors.all
        doors.close()
        if asked.again:
            doors.open()
            return again(every, asked.again)
        chosen = [door for door in every if not asked.only or door.name in asked.only]
        if not chosen:
            parser.error("no such reader; there are: " + ", ".join(one.name for one in every))
        print(f"seed {asked.seed}, {asked.workers} processes", flush=True)
        run = Run(doors, asked.seed, asked.workers, asked.keep)
        outcomes = run.go(shares(chosen, asked.inputs), chosen)
    print(table(outcomes))
    print(f"{time.monotonic() - began:.0f} s, {len(run.kinds)} kinds of failure")
    return 1 if run.kinds else 0


if __name__ == "__main__":
    sys.exit(main())

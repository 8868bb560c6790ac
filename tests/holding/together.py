"""Several processes write at once on one register: none is lost, none is doubled, none is refused.

By hand, with counts: ``python -m tests.holding.together --writers 8 --each 200`` (an SQLite file),
and ``--url postgresql://…`` for a server on which databases may be made.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
import tempfile
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from coopplan.store import load
from coopplan.store.reading import connect
from coopplan.store.verify import verify
from tests.cli.running import Runner
from tests.holding import places

MEASURE = "AST-ATY-2025/1"


def write(home: str, url: str, writer: int, each: int, told: Any) -> None:
    """One writer: so many statements, each by its own command; refusals go to ``told``."""
    say = ("say", MEASURE, "--by", "rosgranstroy", "--on", "2026-02-01")
    for number in range(each):
        runner = Runner(Path(home), url, now=datetime.now(UTC))  # type: ignore[arg-type]
        done = runner(*say, "--text", f"{writer}-{number}", code=None)
        if done.code:
            told.put(done.err)


def together(place: places.Place, home: Path, writers: int, each: int) -> list[str]:
    """Let them write; return what is wrong."""
    home.mkdir(exist_ok=True)
    place.fresh("register")
    with connect(place.url) as reader:
        before = reader.known().entry
    context = multiprocessing.get_context("spawn")
    told: Any = context.Queue()
    processes = [
        context.Process(target=write, args=(str(home), place.url, number, each, told))
        for number in range(writers)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    wrong = [f"writer {n} died" for n, one in enumerate(processes) if one.exitcode]
    while not told.empty():
        wrong.append(told.get())
    with connect(place.url) as reader:
        known = reader.known()
        plan = load.plan(reader, "AST-ATY-2025", known)
        wrong += [f"db verify: {flaw}" for flaw in verify(reader)]
    meant = {f"{writer}-{number}" for writer in range(writers) for number in range(each)}
    found = Counter(one.text.ru for one in plan.statements if one.text.ru in meant)
    wrong += [f"lost: {text}" for text in sorted(meant - set(found))]
    wrong += [f"{times} times: {text}" for text, times in found.items() if times > 1]
    if known.entry != before + writers * each:
        wrong.append(f"{known.entry - before} entries for {writers * each} commands")
    numbers = [one.number for one in plan.statements if one.measure == plan.measures[0].ref]
    if len(set(numbers)) != len(numbers):
        wrong.append("two statements have one number")
    return wrong


def main() -> int:
    """Write, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--writers", type=int, default=8)
    parser.add_argument("--each", type=int, default=200)
    parser.add_argument("--url", help="a PostgreSQL server; default: an SQLite file")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="coop-together-"))
    place = places.place(folder, asked.url)
    begun = time.monotonic()
    wrong = together(place, folder / "home", asked.writers, asked.each)
    took = time.monotonic() - begun
    place.close()
    for one in wrong[:20]:
        print(one)
    print(
        f"{asked.writers} writers, {asked.each} statements each, {os.cpu_count()} processors:"
        f" {took:.0f} s, {len(wrong)} wrong"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())

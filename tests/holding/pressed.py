"""Ctrl-C at any moment of every command, reading ones too: a clean end, and nothing of the inside.

By hand, with counts: ``python -m tests.holding.pressed --times 500`` (of all commands together). A
few commands are tried in the suite. The process is as it is when it is typed: everything that it
writes to its streams is read, whoever wrote it.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from pathlib import Path

from tests.cli.running import Runner
from tests.holding.crash import state
from tests.holding.streams import Ended, run
from tests.holding.typed import FOUND, TYPED, Typist

INTERRUPTED = 130


def flaw(ended: Ended, usual: int) -> str:
    """What is wrong with an end; nothing where it is none."""
    if ended.code not in (usual, INTERRUPTED):
        return f"exit code {ended.code}"
    if "Traceback" in ended.err or "COOPPLAN_DEBUG" in ended.err or "Exception" in ended.err:
        return "the inside is shown"
    lines = ended.err.splitlines()[-3:]
    # While modules are imported, or for the second time, it ends without a word.
    if ended.code == INTERRUPTED and lines and not lines[0].startswith("coopplan: "):
        return f"not in our words: {ended.err}"
    return ""


def pressed(typist: Typist, times: int, chance: random.Random) -> tuple[int, list[str]]:
    """How many of so many runs were cut, and what was wrong with any."""
    usual = FOUND.get(typist.name, 0)
    runner = typist.anew()
    url = str(runner.db)
    before = state(url)[2:]
    begun = time.monotonic()
    run(runner, typist.words)
    took = time.monotonic() - begun
    after = state(url)[2:]
    cut, wrong = 0, []
    for _ in range(times):
        moment = chance.uniform(0, took * 1.05)
        ended = run(typist.anew(), typist.words, press=moment)
        cut += ended.code == INTERRUPTED
        told = flaw(ended, usual)
        if not told and before == after and state(url)[2:] != before:
            told = "the record is another"
        if state(url)[3]:
            told = "the record does not hold"
        if told:
            wrong.append(f"{typist.name} after {moment:.4f} s: {told}")
    return cut, wrong


def main() -> int:
    """Press it in every command, and print the counts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--times", type=int, default=500, help="of all commands together")
    parser.add_argument("--seed", type=int, default=random.randrange(2**32))
    asked = parser.parse_args()
    print(f"seed {asked.seed}")
    done, found = 0, 0
    with tempfile.TemporaryDirectory(prefix="coop-pressed-") as folder:
        template = Runner(Path(folder), Path(folder) / "template.db")
        template("init", "--demo")
        for number, name in enumerate(TYPED):
            home = Path(folder) / f"home{number}"
            home.mkdir()
            typist = Typist(Runner(home, home / "register.db").on(template.db), name)
            times = len(range(number, asked.times, len(TYPED)))
            cut, wrong = pressed(typist, times, random.Random(f"{asked.seed} {name}"))
            for one in wrong:
                print(one)
            print(f"{name:18} {times:4} pressed, {cut:4} cut, {len(wrong)} wrong", flush=True)
            done, found = done + times, found + len(wrong)
    print(f"{done} times in {len(TYPED)} commands: {found} wrong")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())

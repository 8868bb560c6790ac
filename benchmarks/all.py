"""All measurements in one run, one after the other. Run by hand; takes an hour or two.

    python -m benchmarks.all [--quick] [--rounds N] [--tools FOLDER] [--folder /var/tmp]
                             [--only NAME]

Each part prints what was measured beside its yardstick, and ``over`` where a ratio is more than it
may be. ``--quick`` measures small registers only, in a quarter of an hour.
``--tools`` is the ``bin`` of a virtual environment with the programs of `benchmarks.peers`.
"""

import argparse
import importlib.util
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent


@dataclass(frozen=True, slots=True)
class Part:
    """One measurement: its name, its module, its words, and its words where it is quick."""

    name: str
    module: str
    words: tuple[str, ...] = ()
    quick: tuple[str, ...] = ()
    folder: bool = True
    tools: bool = False


PARTS = [
    Part("Start-up, pages and single writes, beside their floors", "run", folder=False),
    Part(
        "One agreement in a register of a million statements, beside a small one",
        "large",
        quick=("--statements", "100000"),
    ),
    Part(
        "The report of a whole register, beside raw SQL",
        "register",
        quick=("--sizes", "100x4", "1000x4", "10000x4"),
    ),
    Part(
        "Imports, beside plain executemany",
        "bulk",
        quick=("--statements", "1000", "10000"),
    ),
    Part(
        "The report of a whole register, beside other programs",
        "peers",
        quick=("--measures", "100", "1000", "10000"),
        tools=True,
    ),
]


def main() -> None:
    """Run the parts that are here."""
    parser = argparse.ArgumentParser(description="Measure everything in one run.")
    parser.add_argument("--quick", action="store_true")
    parser.add_argument("--rounds", help="as many rounds of every part; each has its own number")
    parser.add_argument("--tools")
    parser.add_argument("--folder")
    parser.add_argument(
        "--only", help="the part of this module: " + ", ".join(p.module for p in PARTS)
    )
    options = parser.parse_args()
    began = time.monotonic()
    for part in PARTS:
        if options.only not in (None, part.module):
            continue
        print(f"\n## {part.name}\n", flush=True)
        if importlib.util.find_spec(f"benchmarks.{part.module}") is None:
            print("not measured: this part is not here")
            continue
        words = [*(part.quick if options.quick else part.words)]
        wishes = (("rounds", True), ("folder", part.folder), ("tools", part.tools))
        for name, wanted in wishes:
            if wanted and getattr(options, name):
                words += [f"--{name}", getattr(options, name)]
        argv = [sys.executable, "-m", f"benchmarks.{part.module}", *words]
        done = subprocess.run(argv, cwd=HERE.parent, check=False)
        if done.returncode:
            print(f"stopped with exit code {done.returncode}: {' '.join(argv[1:])}")
    print(f"\n{time.monotonic() - began:,.0f} s in all")


if __name__ == "__main__":
    main()

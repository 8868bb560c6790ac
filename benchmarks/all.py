"""All measurements in one run, one after the other. Run by hand; twelve minutes.

    python -m benchmarks.all [--quick | --full] [--rounds N] [--tools FOLDER] [--folder /var/tmp]
                             [--only NAME]

Each part prints what was measured beside its yardstick, and ``over`` where a ratio is more than it
may be; what is over is told once more in the end. By default a million statements are asked about
and 100,000 are imported. ``--quick`` measures small registers only, in some minutes; ``--full``
imports a million statements, and asks a million measures and as many in other programs: an hour or
two. With a folder the registers asked about stay there (4 GB in full). ``--tools`` is the ``bin``
of a virtual environment with the programs of `benchmarks.peers`.
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
    """One measurement: its name, its module, and its words: by default, quick, in full."""

    name: str
    module: str
    words: str = ""
    quick: str = ""
    full: str = ""
    folder: bool = True
    tools: bool = False


PARTS = [
    Part("Start-up, pages and single writes, beside their floors", "run", folder=False),
    Part(
        "One agreement in a register of a million statements, beside a small one",
        "large",
        words="--rounds 7",
        quick="--statements 100000 --rounds 5",
        full="--rounds 7",
    ),
    Part(
        "Questions over a whole register, beside raw SQL",
        "register",
        full="--sizes 100x4 1000x4 10000x4 50000x20 1000000x4 --rounds 5",
        quick="--sizes 100x4 1000x4 10000x4 --rounds 3",
    ),
    Part(
        "Imports, beside plain executemany",
        "bulk",
        words="--statements 10000 100000 --rounds 1",
        full="--statements 10000 100000 1000000 --rounds 1",
        quick="--statements 1000 10000 --rounds 1",
    ),
    Part(
        "The report of a whole register, beside other programs",
        "peers",
        words="--measures 100 1000 10000 100000 --rounds 3",
        full="--measures 100 1000 10000 100000 1000000 --rounds 5",
        quick="--measures 100 1000 --rounds 3",
        tools=True,
    ),
]


def measured(part: Part, words: list[str]) -> list[str]:
    """Run a part, pass on what it prints, and give back the lines that say ``over``."""
    argv = [sys.executable, "-u", "-m", f"benchmarks.{part.module}", *words]
    over: list[str] = []
    with subprocess.Popen(argv, cwd=HERE.parent, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            print(line, end="", flush=True)
            if line.rstrip().endswith("  over"):
                over.append(f"{part.module}: {' '.join(line.split())}")
    if process.returncode:
        over.append(f"{part.module}: stopped with exit code {process.returncode}")
    return over


def main() -> None:
    """Run the parts that are here."""
    parser = argparse.ArgumentParser(description="Measure everything in one run.")
    sizes = parser.add_mutually_exclusive_group()
    sizes.add_argument("--quick", action="store_true", help="small registers only")
    sizes.add_argument("--full", action="store_true", help="a million of everything")
    parser.add_argument("--rounds", help="as many rounds of every part; each has its own number")
    parser.add_argument("--tools")
    parser.add_argument("--folder")
    parser.add_argument(
        "--only", help="the part of this module: " + ", ".join(p.module for p in PARTS)
    )
    options = parser.parse_args()
    began = time.monotonic()
    over: list[str] = []
    for part in PARTS:
        if options.only not in (None, part.module):
            continue
        print(f"\n## {part.name}\n", flush=True)
        if importlib.util.find_spec(f"benchmarks.{part.module}") is None:
            print("not measured: this part is not here")
            continue
        chosen = part.quick if options.quick else part.full if options.full else part.words
        words = chosen.split()
        wishes = (("rounds", True), ("folder", part.folder), ("tools", part.tools))
        for name, wanted in wishes:
            if wanted and getattr(options, name):
                words += [f"--{name}", getattr(options, name)]
        over += measured(part, words)
    print("\n## Over what they may take\n")
    print("\n".join(over) or "nothing")
    print(f"\n{time.monotonic() - began:,.0f} s in all")


if __name__ == "__main__":
    main()

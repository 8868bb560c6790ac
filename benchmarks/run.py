"""What a command takes, beside what it cannot take less than: `make bench`.

Every command is run in a terminal of 100 columns (a pty), in turn with its yardsticks, in a random
order each round, so that a busy machine slows them alike. A ratio is the median over the rounds of
the two times of one round; `wall` is the clock's, `cpu` the processor's. Only ratios carry over
from one machine to another.

    python benchmarks/run.py [--rounds 15] [--width 100] [NAME...]
"""

import argparse
import compileall
import fcntl
import importlib.metadata
import os
import platform
import pty
import random
import re
import shutil
import sqlite3
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from dataclasses import dataclass, field
from pathlib import Path

from rich.ansi import AnsiDecoder
from rich.console import Console

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "src"
SEED = "AST-ATY-2025"
COOPPLAN = [
    sys.executable,
    "-c",
    "import sys; from coopplan.__main__ import main; sys.exit(main())",
]
FLOOR = [sys.executable, "-c", "from floors import main; main()"]
WEIGH = """
import os, sys
child = os.posix_spawn(sys.argv[2], sys.argv[2:], os.environ)
used = os.wait4(child, 0)[2].ru_maxrss
open(sys.argv[1], "w").write(str(used))
"""
LIBRARIES = ("typer", "rich", "sqlmodel", "sqlalchemy", "pydantic", "python-dateutil")


@dataclass(frozen=True, slots=True)
class Run:
    """One run: the clock's and the processor's milliseconds, the exit code, what was printed."""

    wall: float
    cpu: float
    code: int
    output: bytes


@dataclass(slots=True)
class Subject:
    """A command that is measured, and its runs."""

    argv: list[str]
    runs: list[Run] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Claim:
    """One line of what to reach: this command takes at most so many times that yardstick."""

    name: str
    command: str
    yardstick: str
    most: float


# name of the page -> the command's words; each is held to the floor of its own page.
PAGES: dict[str, list[str]] = {
    "report": ["report", SEED, "--quarter", "2025-Q4"],
    "overview": [],
    "agreement list": ["agreement", "list"],
    "measure list": ["measure", "list"],
    "agreement show": ["agreement", "show", SEED],
    "measure show": ["measure", "show", f"{SEED}/1"],
    "history": ["history", f"{SEED}/1"],
}
SAY = ["say", f"{SEED}/1", "--on", "2025-10-10", "--by", "Росгранстрой", "--text", "слово"]

CLAIMS = [
    Claim("--version", "version", "pass", 1.5),
    Claim("--help", "help", "pass", 7),
    Claim("report, to the table floor", "report", "table", 1.8),
    *(Claim(f"{name}, to its page's floor", name, f"floor of {name}", 1.3) for name in PAGES),
    Claim("say, to tables + commit", "say", "floor of say", 1.1),
]


def environment(home: Path) -> dict[str, str]:
    """The same for every command, ours and the floors."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "PYTHONPATH": os.pathsep.join([str(SOURCE), str(HERE)]),
    }


def run(argv: list[str], env: dict[str, str], width: int) -> Run:
    """Run the command in a terminal of its own and read all that it prints."""
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    began = time.perf_counter()
    process = subprocess.Popen(
        argv, env=env, cwd=env["HOME"], stdin=slave, stdout=slave, stderr=slave, close_fds=True
    )
    os.close(slave)
    output = bytearray()
    while True:
        try:
            read = os.read(master, 65536)
        except OSError:  # Linux says so when the last writer has gone
            break
        if not read:
            break
        output += read
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    os.close(master)
    return Run(
        wall=wall * 1000,
        cpu=(used.ru_utime + used.ru_stime) * 1000,
        code=process.returncode,
        output=bytes(output),
    )


def megabytes(argv: list[str], env: dict[str, str], width: int) -> float:
    """The largest memory of a command, started by a small process: a large one's own counts too."""
    out = Path(env["HOME"]) / "memory.txt"
    run([sys.executable, "-I", "-S", "-c", WEIGH, str(out), *argv], env, width)
    unit = 1 if platform.system() == "Darwin" else 1024
    return int(out.read_text()) * unit / 1e6


def page_cells(output: bytes) -> list[tuple[int, int, str, str]]:
    """Line, place, text and style of each cell of a page as it was printed."""
    text = output.decode().replace("\r\n", "\n").removesuffix("\n")
    decoder, console = AnsiDecoder(), Console(width=10_000, color_system="truecolor")
    cells = []
    for number, line in enumerate(text.split("\n")):
        place = 0
        for segment in decoder.decode_line(line).render(console):
            style = str(segment.style) if segment.style else ""
            cells.append((number, place, segment.text, "" if style == "none" else style))
            place += 1
        if place == 0:
            cells.append((number, 0, "", ""))
    return cells


def without_ids(output: bytes) -> bytes:
    """A page without the random numbers that rich gives to links."""
    return re.sub(rb"\x1b\]8;id=[^;]*;", b"\x1b]8;;", output)


def pinned() -> str:
    """The versions that were measured."""
    found = []
    for name in LIBRARIES:
        try:
            found.append(f"{name} {importlib.metadata.version(name)}")
        except importlib.metadata.PackageNotFoundError:
            found.append(f"{name} absent")
    return ", ".join(found)


def machine() -> str:
    """The processor, as far as the system tells."""
    model = platform.processor() or platform.machine()
    try:
        told = re.search(
            r"^model name\s*:\s*(.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE
        )
        model = told[1] if told else model
    except OSError:
        pass
    return f"{model}, {os.cpu_count()} processors, {platform.system()} {platform.release()}"


def prepare(home: Path, env: dict[str, str], width: int) -> tuple[dict[str, Subject], list[str]]:
    """The subjects, each tried once; and what could not be had."""
    for folder in (SOURCE, HERE):
        compileall.compile_dir(str(folder), quiet=2)
    missing = []
    register, floors = home / "register.db", home / "floors.db"
    made = run([*COOPPLAN, "--db", str(register), "init", "--demo"], env, width)
    if made.code:
        missing.append(f"init --demo: {first_line(made)}")
    with sqlite3.connect(floors) as connection:
        connection.execute("CREATE TABLE things (ref TEXT, title TEXT)")
        connection.execute("CREATE TABLE cells (page, line, place, text, style)")
        rows = [(f"AST-ATY-2025/{number}", f"measure {number}") for number in range(10, 30)]
        connection.executemany("INSERT INTO things VALUES (?, ?)", rows)
    connection.close()
    subjects = {}
    for name, argv in {
        "pass": [sys.executable, "-c", "pass"],
        "version": [*COOPPLAN, "--version"],
        "help": [*COOPPLAN, "--help"],
        "table": [*FLOOR, "table", str(floors)],
    }.items():
        tried = run(argv, env, width)
        if tried.code:
            missing.append(f"{name}: {first_line(tried)}")
        else:
            subjects[name] = Subject(argv)
    for name, words in PAGES.items():
        argv = [*COOPPLAN, "--db", str(register), *words]
        printed = run(argv, env, width)
        if printed.code:
            missing.append(f"{name}: {first_line(printed)}")
            continue
        with sqlite3.connect(floors) as connection:
            cells = [(name, *cell) for cell in page_cells(printed.output)]
            connection.executemany("INSERT INTO cells VALUES (?, ?, ?, ?, ?)", cells)
        connection.close()
        floor = [*FLOOR, "page", str(floors), name]
        same = run(floor, env, width)
        if without_ids(same.output) != without_ids(printed.output):
            missing.append(f"{name}: its floor prints other bytes, so the ratio is a near miss")
        subjects[name], subjects[f"floor of {name}"] = Subject(argv), Subject(floor)
    written, floor_db = home / "written.db", home / "said.db"
    if register.exists():
        shutil.copy(register, written)
        shutil.copy(register, floor_db)
        with sqlite3.connect(floor_db) as connection:
            connection.execute("CREATE TABLE things (ref TEXT, title TEXT)")
        connection.close()
        for name, argv in {
            "say": [*COOPPLAN, "--db", str(written), *SAY],
            "floor of say": [*FLOOR, "say", str(floor_db)],
        }.items():
            tried = run(argv, env, width)
            if tried.code:
                missing.append(f"{name}: {first_line(tried)}")
            else:
                subjects[name] = Subject(argv)
    return subjects, missing


def first_line(done: Run) -> str:
    """What a run that failed said first, or last if it is a traceback."""
    lines = [each for each in done.output.decode(errors="replace").splitlines() if each.strip()]
    if not lines:
        return f"exit code {done.code}"
    return lines[-1] if lines[0].startswith("Traceback") else lines[0]


def ratio(left: list[float], right: list[float]) -> float:
    """The median of the ratios, round by round."""
    return statistics.median(a / b for a, b in zip(left, right, strict=True))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure coopplan beside its floors.")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--width", type=int, default=100)
    parser.add_argument("names", nargs="*", help="only the claims whose name has this in it")
    options = parser.parse_args()
    print(machine())
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {pinned()}")
    with tempfile.TemporaryDirectory(prefix="coop-bench-") as folder:
        home = Path(folder)
        env = environment(home)
        subjects, missing = prepare(home, env, options.width)
        claims = [
            claim
            for claim in CLAIMS
            if claim.command in subjects
            and claim.yardstick in subjects
            and (not options.names or any(name in claim.name for name in options.names))
        ]
        wanted = {name for claim in claims for name in (claim.command, claim.yardstick)} | {"pass"}
        order = [name for name in subjects if name in wanted]
        for _ in range(options.rounds):
            for name in random.sample(order, len(order)):
                subjects[name].runs.append(run(subjects[name].argv, env, options.width))
        sizes = {name: megabytes(subjects[name].argv, env, options.width) for name in order}
    print(f"medians of {options.rounds} rounds, in a terminal of {options.width} columns\n")
    base = [one.wall for one in subjects["pass"].runs]
    print(f"{'command':<28}{'wall ms':>9}{'cpu ms':>9}{'x pass':>9}{'MB':>7}")
    for name in order:
        runs = subjects[name].runs
        wall, cpu = [one.wall for one in runs], [one.cpu for one in runs]
        print(
            f"{name:<28}{statistics.median(wall):>9.1f}{statistics.median(cpu):>9.1f}"
            f"{ratio(wall, base):>9.2f}{sizes[name]:>7.0f}"
        )
    print(f"\n{'ratio':<44}{'wall':>7}{'cpu':>7}{'at most':>9}")
    for claim in claims:
        ours, theirs = subjects[claim.command].runs, subjects[claim.yardstick].runs
        wall_ratio = ratio([one.wall for one in ours], [one.wall for one in theirs])
        cpu_ratio = ratio([one.cpu for one in ours], [one.cpu for one in theirs])
        verdict = "" if wall_ratio <= claim.most else "  over"
        print(f"{claim.name:<44}{wall_ratio:>7.2f}{cpu_ratio:>7.2f}{claim.most:>9.1f}{verdict}")
    for line in missing:
        print(f"not measured, or with care: {line}")


if __name__ == "__main__":
    main()

"""What `import` of many plans takes, beside writing the same rows without asking. Run by hand.

The plans are made up (`content`): 20 statements of each measure, an agreement for every 20
measures. They are written once as coopplan exports them, a plan file for each agreement and one
JSON document, and taken in by the command itself into a new register: a whole process, from its
start to its end, with all that it reads, checks, hashes, indexes and commits.

**The yardstick** is a Python process that writes the same rows, those of all tables and of the
index of the search, as they stand in the register that was imported: into a new database that
coopplan made (the same tables, constraints, indexes and triggers, WAL, foreign keys on), in one
transaction, by ``executemany`` of 5,000 rows, and commits. It reads them from CSV, a file for each
table, and asks nothing about them. ``written`` is what of that went into the database alone.

Each runs in a process of its own, in turn, so many rounds; a ratio is the median of the rounds'.
Where other programs share the machine the processor's time says more than the clock's: both are
shown. ``again`` is a second import of the same files, which changes nothing. ``onto`` is the import
of 200 more measures into the register that the first one made: its time must not grow.

    python -m benchmarks.bulk [--statements 1000 10000 100000 1000000] [--rounds 3]
                              [--folder /var/tmp] [--postgres URL]
"""

import argparse
import csv
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from benchmarks.content import PER_AGREEMENT, Plans
from benchmarks.run import COOPPLAN, machine

MOST = 3.0
EACH = 20
AT_ONCE = 5_000
ONTO = 200
SOURCE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Used:
    """What a process took: the clock's and the processor's seconds, megabytes, what it printed."""

    wall: float
    cpu: float
    memory: float
    output: str


def used(argv: list[str], home: Path) -> Used:
    """Run a command with its streams in pipes and nothing in its settings."""
    env = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": f"{SOURCE / 'src'}{os.pathsep}{SOURCE}",
    }
    out = home / "output.txt"
    with out.open("wb") as file:
        began = time.perf_counter()
        process = subprocess.Popen(argv, env=env, stdout=file, stderr=file, cwd=home)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    told = out.read_text(encoding="utf-8")
    if process.returncode:
        raise SystemExit(f"{' '.join(argv)}\n{told[-2000:]}")
    return Used(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, told)


def coopplan(db: str, *words: str) -> list[str]:
    """The command line of a run of coopplan."""
    return [*COOPPLAN, "--db", db, *words]


def child(*words: str) -> list[str]:
    """The command line of one of this module's own parts."""
    return [sys.executable, "-m", "benchmarks.bulk", "--child", *words]


def make_files(folder: Path, first: int, statements: int) -> None:
    """Write the plans as plan files and as one JSON document, beginning with the first-th plan."""
    from coopplan.exchange import planfile, planjson

    plans = Plans((first * PER_AGREEMENT) + statements // EACH, EACH)
    wanted = range(first, len(plans))
    for place in wanted:
        home = folder / "plans" / plans[place].agreement.ref.lower()
        home.mkdir(parents=True)
        (home / "plan.toml").write_text(planfile.write(plans[place]), encoding="utf-8")
    with (folder / "plans.json").open("w", encoding="utf-8") as file:
        file.writelines(planjson.pieces_of(plans[place] for place in wanted))


def make_rows(folder: Path, db: Path) -> None:
    """Write the rows of a register as CSV, and those of its index of the search."""
    from coopplan.store.search_index import lines, values
    from coopplan.store.tables.schema import tables

    connection = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    with (folder / "search_text.csv").open("w", newline="", encoding="utf-8") as words:
        index = csv.writer(words)
        index.writerow(("rowid", "words"))
        for table in tables():
            # The first entry, of `init`, is in both.
            above = 1 if table.name == "journal_entry" else 0
            rows = connection.execute(f"SELECT * FROM {table.name} WHERE id > {above} ORDER BY id")
            names = [column[0] for column in rows.description]
            with (folder / f"{table.name}.csv").open("w", newline="", encoding="utf-8") as file:
                sheet = csv.writer(file)
                sheet.writerow(names)
                while piece := rows.fetchmany(AT_ONCE):
                    sheet.writerows(map(tuple, piece))
                    told = list(lines(table.name, map(dict, piece)))
                    index.writerows(values(told, False)[1])


def write_rows(db: Path, folder: Path) -> None:
    """The yardstick: write the rows of the CSV files, and print how many and in what time."""
    from coopplan.store.tables.schema import tables

    connection = sqlite3.connect(db, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN IMMEDIATE")
    spent, count = 0.0, 0
    for name in (*(table.name for table in tables()), "search_text"):
        with (folder / f"{name}.csv").open(newline="", encoding="utf-8") as file:
            sheet = csv.reader(file)
            names = next(sheet)
            marks = ", ".join("?" * len(names))
            sql = f"INSERT INTO {name} ({', '.join(names)}) VALUES ({marks})"
            for rows in pieces(sheet):
                began = time.process_time()
                connection.executemany(sql, rows)
                spent += time.process_time() - began
                count += len(rows)
    began = time.process_time()
    connection.execute("COMMIT")
    print(count, spent + time.process_time() - began)


def pieces(sheet: Iterator[list[str]]) -> Iterator[list[list[str | None]]]:
    """The rows of a sheet, so many at a time; an empty cell is nothing."""
    rows = ([cell or None for cell in row] for row in sheet)
    while piece := list(islice(rows, AT_ONCE)):
        yield piece


def remove(db: Path) -> None:
    """Remove a database with the files beside it."""
    for side in ("", "-wal", "-shm"):
        db.with_name(db.name + side).unlink(missing_ok=True)


def measure(statements: int, rounds: int, folder: str | None) -> None:
    """Print the lines of one size."""
    with tempfile.TemporaryDirectory(prefix="coop-bulk-", dir=folder) as home_name:
        home = Path(home_name)
        db, plain = home / "ours.db", home / "plain.db"
        used(child("files", str(home), "0", str(statements)), home)
        more = home / "more"
        more.mkdir()
        first = (statements // EACH + PER_AGREEMENT - 1) // PER_AGREEMENT
        used(child("files", str(more), str(first), str(ONTO * EACH)), home)
        found: dict[str, list[Used]] = {}
        written: list[float] = []
        for place in range(rounds):
            for kind in ("plans", "plans.json"):
                remove(db)
                used(coopplan(str(db), "init"), home)
                took = used(coopplan(str(db), "import", str(home / kind)), home)
                found.setdefault(kind, []).append(took)
            if place == 0:
                used(child("rows", str(home), str(db)), home)
            remove(plain)
            used(coopplan(str(plain), "init"), home)
            took = used(child("plain", str(plain), str(home)), home)
            count, seconds = took.output.split()
            written.append(float(seconds))
            found.setdefault("plain", []).append(took)
            found.setdefault("again", []).append(
                used(coopplan(str(db), "import", str(home / "plans.json")), home)
            )
            copy = home / "copy.db"
            remove(copy)
            shutil.copy(db, copy)
            found.setdefault("onto", []).append(
                used(coopplan(str(copy), "import", str(more / "plans")), home)
            )
        size = db.stat().st_size / 1e6
    print(f"{statements:,} statements, {int(count):,} rows and lines of the index, {size:,.0f} MB")
    alone = statistics.median(written)
    for kind, takes in found.items():
        wall, cpu, memory = (
            statistics.median(getattr(take, name) for take in takes)
            for name in ("wall", "cpu", "memory")
        )
        each = (ONTO * EACH if kind == "onto" else statements) / 1e6
        line = f"  {NAMES[kind]:<34}{wall:>8.1f}{cpu:>8.1f}{cpu / each:>9.0f}{memory:>7.0f}"
        if kind.startswith("plans"):
            by = found["plain"]
            pairs = list(zip(takes, by, strict=True))
            ratio = statistics.median(a.cpu / b.cpu for a, b in pairs)
            clock = statistics.median(a.wall / b.wall for a, b in pairs)
            over = "" if ratio <= MOST else "  over"
            line += f"{clock:>8.2f}{ratio:>8.2f}{cpu / alone:>9.2f}{over}"
        print(line, flush=True)


NAMES = {
    "plans": "import of plan files",
    "plans.json": "import of JSON",
    "plain": "plain executemany from CSV",
    "again": "again: JSON, nothing changes",
    "onto": f"onto it: {ONTO * EACH:,} more, plan files",
}


def main() -> None:
    """Measure and print; or be one of the processes that are measured."""
    parser = argparse.ArgumentParser(description="Measure imports beside plain executemany.")
    parser.add_argument(
        "--statements", type=int, nargs="+", default=[1_000, 10_000, 100_000, 1_000_000]
    )
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", help="where databases are made; 6 KB a statement")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    match options.child:
        case ["files", folder, first, statements]:
            make_files(Path(folder), int(first), int(statements))
            return
        case ["rows", folder, db]:
            make_rows(Path(folder), Path(db))
            return
        case ["plain", db, folder]:
            write_rows(Path(db), Path(folder))
            return
    print(f"{machine()}, Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}")
    print(f"medians of {options.rounds} rounds; ratios to plain executemany, at most {MOST}\n")
    print(
        f"{'':<36}{'wall s':>8}{'cpu s':>8}{'us each':>9}{'MB':>7}"
        f"{'x wall':>8}{'x cpu':>8}{'written':>9}"
    )
    for statements in options.statements:
        measure(statements, options.rounds, options.folder)


if __name__ == "__main__":
    main()

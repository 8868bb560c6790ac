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
shown, and what a statement takes of it. ``again`` is a second import of the same files, which
changes nothing. ``onto`` is the import of 200 more measures into the register that the first one
made: its time must not grow.

With ``--postgres`` the registers are databases that are made on that server and dropped again. Ours
goes in by COPY, the yardstick by psycopg's ``executemany``; the processor's time is the client's.

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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

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


def write_rows(db: str, folder: Path) -> None:
    """The yardstick: write the rows of the CSV files, and print how many and in what time."""
    from coopplan.store.tables.schema import tables

    spent, count = 0.0, 0
    with writing(db) as (execute, mark):
        for name in (*(table.name for table in tables()), "search_text"):
            with (folder / f"{name}.csv").open(newline="", encoding="utf-8") as file:
                sheet = csv.reader(file)
                names, marks = next(sheet), mark
                if name == "search_text" and mark == "%s":
                    names, marks = ["words", "id"], "array_to_tsvector(string_to_array(%s, ' '))"
                told = ", ".join([marks] + [mark] * (len(names) - 1))
                sql = f"INSERT INTO {name} ({', '.join(names)}) VALUES ({told})"
                for rows in pieces(sheet):
                    began = time.process_time()
                    execute(sql, [row[::-1] for row in rows] if names[0] == "words" else rows)
                    spent += time.process_time() - began
                    count += len(rows)
        began = time.process_time()
    print(count, spent + time.process_time() - began)


@contextmanager
def writing(db: str) -> Iterator[tuple[Callable[[str, Any], object], str]]:
    """One transaction: what writes rows, and how a value is marked; committed at the end."""
    if "://" in db:
        import psycopg

        with psycopg.connect(db) as server, server.cursor() as cursor:
            yield lambda sql, rows: cursor.executemany(sql.encode(), rows), "%s"
        return
    connection = sqlite3.connect(db, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("BEGIN IMMEDIATE")
    yield connection.executemany, "?"
    connection.execute("COMMIT")
    connection.close()


def pieces(sheet: Iterator[list[str]]) -> Iterator[list[list[str | None]]]:
    """The rows of a sheet, so many at a time; an empty cell is nothing."""
    rows = ([cell or None for cell in row] for row in sheet)
    while piece := list(islice(rows, AT_ONCE)):
        yield piece


class Registers:
    """Registers by name: files of a folder, or databases of a server."""

    def __init__(self, home: Path, server: str | None) -> None:
        self.home, self.server = home, server
        self._made: set[str] = set()

    def path(self, name: str) -> str:
        """The file or the URL of a register."""
        if self.server is None:
            return str(self.home / f"{name}.db")
        return urlsplit(self.server)._replace(path=f"/coop_bulk_{name}").geturl()

    def fresh(self, name: str, source: str | None = None) -> str:
        """A new register, or a copy of another."""
        self.remove(name)
        if self.server is not None:
            like = f" TEMPLATE coop_bulk_{source}" if source else ""
            self._do(f"CREATE DATABASE coop_bulk_{name}{like}")
        elif source:
            shutil.copy(self.path(source), self.path(name))
        self._made.add(name)
        if source is None:
            used(coopplan(self.path(name), "init"), self.home)
        return self.path(name)

    def remove(self, name: str) -> None:
        """Remove a register with all that is beside it."""
        if self.server is not None:
            self._do(f"DROP DATABASE IF EXISTS coop_bulk_{name}")
            return
        for side in ("", "-wal", "-shm"):
            Path(self.path(name) + side).unlink(missing_ok=True)

    def close(self) -> None:
        """Remove all that were made."""
        for name in self._made:
            self.remove(name)

    def _do(self, sql: str) -> None:
        import psycopg

        assert self.server is not None
        with psycopg.connect(self.server, autocommit=True) as connection:
            connection.execute(sql.encode())


def measure(statements: int, rounds: int, home: Path, registers: Registers) -> None:
    """Print the lines of one size."""
    more = home / "more"
    more.mkdir()
    first = (statements // EACH + PER_AGREEMENT - 1) // PER_AGREEMENT
    used(child("files", str(home), "0", str(statements)), home)
    used(child("files", str(more), str(first), str(ONTO * EACH)), home)
    if registers.server is not None:
        # The rows that the yardstick writes are taken from a file.
        files = Registers(home, None)
        used(coopplan(files.fresh("rows"), "import", str(home / "plans.json")), home)
        used(child("rows", str(home), files.path("rows")), home)
    found: dict[str, list[Used]] = {}
    for _ in range(rounds):
        for kind in ("plans", "plans.json"):
            took = used(coopplan(registers.fresh("ours"), "import", str(home / kind)), home)
            found.setdefault(kind, []).append(took)
        if not (home / "search_text.csv").exists():
            used(child("rows", str(home), registers.path("ours")), home)
        took = used(child("plain", registers.fresh("plain"), str(home)), home)
        found.setdefault("plain", []).append(took)
        registers.remove("plain")
        ours = registers.path("ours")
        took = used(coopplan(ours, "import", str(home / "plans.json")), home)
        found.setdefault("again", []).append(took)
        took = used(coopplan(registers.fresh("copy", "ours"), "import", str(more / "plans")), home)
        found.setdefault("onto", []).append(took)
        registers.remove("copy")
    count = int(found["plain"][0].output.split()[0])
    print(f"{statements:,} statements, {count:,} rows and lines of the index")
    for kind, takes in found.items():
        print(line(kind, takes, found["plain"], statements), flush=True)


def line(kind: str, takes: list[Used], plain: list[Used], statements: int) -> str:
    """What one kind of run took, and for imports how many times the yardstick."""
    wall, cpu, memory = (
        statistics.median(getattr(take, name) for take in takes)
        for name in ("wall", "cpu", "memory")
    )
    each = (ONTO * EACH if kind == "onto" else statements) / 1e6
    told = f"  {NAMES[kind]:<34}{wall:>8.1f}{cpu:>8.1f}{cpu / each:>9.0f}{memory:>7.0f}"
    if not kind.startswith("plans"):
        return told
    pairs = list(zip(takes, plain, strict=True))
    clock, ratio, written = (
        statistics.median(a.wall / b.wall for a, b in pairs),
        statistics.median(a.cpu / b.cpu for a, b in pairs),
        statistics.median(a.cpu / float(b.output.split()[1]) for a, b in pairs),
    )
    return f"{told}{clock:>8.2f}{ratio:>8.2f}{written:>9.2f}{'' if ratio <= MOST else '  over'}"


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
    parser.add_argument("--postgres", help="the URL of a server on which databases may be made")
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
            write_rows(db, Path(folder))
            return
    print(f"{machine()}, Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}")
    print(f"medians of {options.rounds} rounds; ratios to plain executemany, at most {MOST}\n")
    print(
        f"{'':<36}{'wall s':>8}{'cpu s':>8}{'us each':>9}{'MB':>7}"
        f"{'x wall':>8}{'x cpu':>8}{'written':>9}"
    )
    for statements in options.statements:
        with tempfile.TemporaryDirectory(prefix="coop-bulk-", dir=options.folder) as folder:
            registers = Registers(Path(folder), options.postgres)
            try:
                measure(statements, options.rounds, Path(folder), registers)
            finally:
                registers.close()


if __name__ == "__main__":
    main()

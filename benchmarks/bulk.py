"""What an import of many plans takes, beside writing the same rows without asking. Run by hand.

The plans are made up (`content`) and made while they are imported; making them does not count.
Beside it stands plain sqlite3: the same rows of all tables, index of the search included, into the
same schema with its constraints and indexes, by `executemany` in one transaction, as they come out
of the database that was imported; reading them there does not count either. Each runs in a process
of its own, so that the memory is its own, in turn and several times; a ratio is the median.

    python -m benchmarks.bulk [--measures 5000 50000] [--rounds 3] [--folder /var/tmp]
"""

import argparse
import gc
import json
import resource
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from benchmarks.content import STATEMENTS, TODAY, Plans
from benchmarks.run import machine

MOST = 3.0
AT_ONCE = 20_000


def clock() -> datetime:
    """An instant by which all of it has been said."""
    return datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)


def imported(db: Path, measures: int) -> dict[str, Any]:
    """Import into a new database, as the command does."""
    from coopplan.__main__ import OBJECTS_BETWEEN_SEARCHES
    from coopplan.actions.importing import import_plans
    from coopplan.store import database, schema

    gc.set_threshold(OBJECTS_BETWEEN_SEARCHES)
    schema.create(str(db), clock=clock, who="bench")
    plans = Plans(measures)
    began = time.perf_counter()
    with database.write(str(db), clock=clock, who="bench", action="import") as writer:
        import_plans(writer, plans, today=TODAY)
    return {"seconds": time.perf_counter() - began - plans.spent, "rows": writer.written}


def plain(db: Path, source: Path) -> dict[str, Any]:
    """Write the rows of another database into a new one with the same schema."""
    from coopplan.store import schema
    from coopplan.store.search_index import lines, values
    from coopplan.store.tables.schema import tables

    schema.create(str(db), clock=clock, who="bench")
    old = sqlite3.connect(f"file:{source}?mode=ro", uri=True)
    old.row_factory = sqlite3.Row
    new = sqlite3.connect(db, isolation_level=None)
    new.execute("PRAGMA foreign_keys = ON")
    spent, count = 0.0, 0

    def write(sql: str, rows: Any) -> None:
        nonlocal spent
        began = time.perf_counter()
        new.executemany(sql, rows)
        spent += time.perf_counter() - began

    new.execute("BEGIN IMMEDIATE")
    for table in tables():
        (width,) = old.execute("SELECT count(*) FROM pragma_table_info(?)", [table.name]).fetchone()
        marks = ", ".join("?" * width)
        # The first entry, of `create`, is in both.
        above = 1 if table.name == "journal_entry" else 0
        asked = f"SELECT * FROM {table.name} WHERE id > {above} ORDER BY id"
        for rows in _pieces(old.execute(asked)):
            write(f"INSERT INTO {table.name} VALUES ({marks})", [tuple(row) for row in rows])
            count += len(rows)
            told = list(lines(table.name, map(dict, rows)))
            write(*values(told, False))
    began = time.perf_counter()
    new.execute("COMMIT")
    return {"seconds": spent + time.perf_counter() - began, "rows": count}


def _pieces(cursor: sqlite3.Cursor) -> Iterator[list[sqlite3.Row]]:
    while rows := cursor.fetchmany(AT_ONCE):
        yield rows


def child(*words: str) -> dict[str, Any]:
    """Run one of the two in a process of its own."""
    argv = [sys.executable, "-m", "benchmarks.bulk", "--child", *words]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)
    told: dict[str, Any] = json.loads(done.stdout)
    return told


def measure(measures: int, rounds: int, folder: str | None) -> None:
    """Print one line: both, one after the other, so many times."""
    times: list[tuple[float, float]] = []
    for _ in range(rounds):
        with tempfile.TemporaryDirectory(prefix="coop-bulk-", dir=folder) as home:
            ours, theirs = Path(home) / "ours.db", Path(home) / "plain.db"
            one = child("import", str(ours), str(measures))
            other = child("plain", str(theirs), str(ours))
            # The line of the journal itself is not counted as written.
            if one["rows"] + 1 != other["rows"]:
                raise SystemExit(f"{one['rows']} rows imported, {other['rows']} written plainly")
            times.append((one["seconds"], other["seconds"]))
    ratio = statistics.median(a / b for a, b in times)
    ours_s, plain_s = (statistics.median(column) for column in zip(*times, strict=True))
    said = measures * STATEMENTS
    print(
        f"{said:>10,}{one['rows']:>11,}{ours_s:>9.1f}{one['rows'] / ours_s:>10,.0f}"
        f"{said / ours_s:>10,.0f}{plain_s:>9.1f}{other['rows'] / plain_s:>10,.0f}"
        f"{ratio:>7.1f}{MOST:>9.1f}{one['memory']:>8.0f}{'' if ratio <= MOST else '  over'}",
        flush=True,
    )


def main() -> None:
    """Measure and print; or be the process that is measured."""
    parser = argparse.ArgumentParser(description="Measure an import beside plain executemany.")
    parser.add_argument("--measures", type=int, nargs="+", default=[5_000, 50_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", help="where databases are made; 5 KB a statement")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        what, db, told = options.child
        found = imported(Path(db), int(told)) if what == "import" else plain(Path(db), Path(told))
        found["memory"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps(found))
        return
    print(f"{machine()}, Python {sys.version.split()[0]}, SQLite {sqlite3.sqlite_version}\n")
    print(
        f"{'statements':>10}{'rows':>11}{'ours s':>9}{'rows/s':>10}{'said/s':>10}"
        f"{'plain s':>9}{'rows/s':>10}{'ratio':>7}{'at most':>9}{'MB':>8}"
    )
    for measures in options.measures:
        measure(measures, options.rounds, options.folder)


if __name__ == "__main__":
    main()

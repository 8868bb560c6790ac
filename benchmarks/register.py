"""What a question over the whole register takes, beside raw SQL for the same parts. Run by hand.

``report`` (of all agreements), ``overview`` and ``agreement list`` are run in a terminal of 100
columns on registers of made-up plans (`content`). Beside each stand, in the same rounds: its
**floor** (`floors`: typer, sqlite3 and rich printing the very page from ready cells) and **raw
SQL** for all parts of its answer, in a process that has nothing but sqlite3: once over the tables
of the register itself, and once over narrow tables with nothing in them but what these parts
need, each with its best index. Raw SQL knows nothing of corrections, undo, spans, sides or what was
known when. What a command may take is its floor and 1.3 times the raw SQL over the same tables, or
1.3 times its floor, as any page, where that is more; up to a million statements it is held to that.

    python -m benchmarks.register [--sizes 100x4 1000x4 10000x4 50000x20] [--rounds 5]
        [--folder FOLDER]

A size is measures x statements of each. With a folder the registers are kept there, and used again
(`peers` takes them, too). In the end each larger register stands beside the one of ten thousand
measures: up to a million statements the overview and the list may take 1.2 times its time, and what
a still larger one takes is told.
"""

import argparse
import gc
import json
import platform
import random
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.content import TODAY, Plans
from benchmarks.run import (
    COOPPLAN,
    FLOOR,
    environment,
    machine,
    megabytes,
    page_cells,
    pinned,
    ratio,
    run,
)

DAY, BEFORE, FIRST, UNTIL = "2026-06-30", "2026-03-31", "2026-04-01", "2026-09-28"
COMMANDS = {
    "report": ["report", "--quarter", "2026-Q2"],
    "overview": ["overview", "--as-of", DAY],
    "agreement list": ["agreement", "list", "--as-of", DAY],
}
MOST = 1.3
GROWN = 1.2
HELD_TO = 1_000_000
"""Statements up to which the bounds hold; what a larger register takes is told."""
TURNS = 9
LEAST = 10_000

_SAID = "s.measure_id = m.id AND s.kind = 'said' AND s.scope = 'measure'"
_NEWEST = "ORDER BY s.voice_id DESC, s.side_id DESC, s.joint DESC, s.counts_on DESC, s.id DESC"


def _status(day: str) -> str:
    told = f"{_SAID} AND s.status IS NOT NULL AND s.counts_on <= :{day}"
    return f"(SELECT s.status FROM statement s WHERE {told} {_NEWEST} LIMIT 1)"


_HEARD = (
    f"(SELECT s.counts_on FROM statement s WHERE {_SAID} AND s.counts_on <= :day {_NEWEST} LIMIT 1)"
)
_CONFIRMED = """CASE WHEN status = 'done' THEN EXISTS (SELECT 1 FROM measure_body b
 WHERE b.version_id = x.version AND b.side_id = (SELECT s.side_id FROM statement s
 WHERE s.measure_id = x.id AND s.kind = 'said' AND s.scope = 'measure' AND s.status = 'done'
 LIMIT 1)) END"""
_OPEN = "status NOT IN ('done', 'cancelled')"

_COUNTS = f"""
SELECT agreement_id, status, {_CONFIRMED}, {_OPEN} AND latest < :day, {_OPEN} AND heard < :first,
 count(*), max(heard) FROM (SELECT m.id, m.agreement_id, v.id AS version, d.latest,
 {_status("day")} AS status, {_HEARD} AS heard FROM measure m
 JOIN measure_version v ON v.measure_id = m.id JOIN deadline_version d ON d.measure_id = m.id
 {{}}) x GROUP BY 1, 2, 3, 4, 5"""
_NAMED = f"""
SELECT * FROM (SELECT m.agreement_id, m.number, v.title_en, d.latest, {_status("day")} AS status
 FROM deadline_version d JOIN measure m ON m.id = d.measure_id
 JOIN measure_version v ON v.measure_id = m.id WHERE d.latest {{}})
WHERE {_OPEN} ORDER BY latest LIMIT {{}}"""
_BEFORE = f"""
SELECT status, latest < :before, count(*) FROM (SELECT d.latest, {_status("before")} AS status
 FROM measure m JOIN deadline_version d ON d.measure_id = m.id) GROUP BY 1, 2"""
_VOICES = """
SELECT s.measure_id FROM statement s WHERE s.kind = 'said' AND s.scope = 'measure'
 AND s.measure_id IS NOT NULL GROUP BY s.measure_id HAVING min(s.voice_id) <> max(s.voice_id)"""
_PROMISES = """
SELECT measure_id, voice_id, count(*) FROM statement WHERE measure_id IS NOT NULL
 AND promise_edtf IS NOT NULL GROUP BY 1, 2 HAVING count(*) > 1"""
_AGREEMENTS = """
SELECT a.ref, v.title_en, v.signed_edtf, v.period_edtf, v.duty_every
FROM agreement a JOIN agreement_version v ON v.agreement_id = a.id ORDER BY a.ref {}"""
_SHOWN = "WHERE m.agreement_id IN (SELECT id FROM agreement ORDER BY ref LIMIT 200)"

RAW = {
    "report": [
        _COUNTS.format(""),
        _BEFORE,
        _NAMED.format("< :day", 20),
        _VOICES,
        _PROMISES,
        _AGREEMENTS.format(""),
    ],
    "overview": [
        _COUNTS.format(""),
        _NAMED.format("< :day", 200),
        _NAMED.format("BETWEEN :day AND :until", 200),
        _VOICES,
        _PROMISES,
        _AGREEMENTS.format(""),
    ],
    "agreement list": [_COUNTS.format(_SHOWN), _AGREEMENTS.format("LIMIT 200")],
}
"""All parts of each answer, over the tables of the register."""

NARROW = """
CREATE TABLE agreement(id INTEGER PRIMARY KEY, ref TEXT, title_en TEXT, signed_edtf TEXT);
CREATE TABLE measure(id INTEGER PRIMARY KEY, agreement_id INTEGER, number INTEGER, title_en TEXT,
 latest TEXT, side_id INTEGER);
CREATE TABLE said(measure_id INTEGER, counts_on TEXT, id INTEGER, status TEXT, side_id INTEGER,
 voice_id INTEGER, PRIMARY KEY (measure_id, counts_on, id)) WITHOUT ROWID;
INSERT INTO agreement SELECT a.id, a.ref, v.title_en, v.signed_edtf
 FROM old.agreement a JOIN old.agreement_version v ON v.agreement_id = a.id;
INSERT INTO measure SELECT m.id, m.agreement_id, m.number, v.title_en, d.latest, b.side_id
 FROM old.measure m JOIN old.measure_version v ON v.measure_id = m.id
 JOIN old.deadline_version d ON d.measure_id = m.id JOIN old.measure_body b ON b.version_id = v.id;
INSERT INTO said SELECT measure_id, counts_on, id, status, side_id, voice_id FROM old.statement
 WHERE measure_id IS NOT NULL ORDER BY measure_id, counts_on, id;
CREATE INDEX measure_latest ON measure(latest);
"""


def _last(column: str, day: str) -> str:
    return (
        f"(SELECT s.{column} FROM said s WHERE s.measure_id = m.id AND s.counts_on <= :{day}"
        " ORDER BY s.counts_on DESC, s.id DESC LIMIT 1)"
    )


_NARROW_COUNTS = f"""
SELECT agreement_id, status, CASE WHEN status = 'done' THEN side = side_id END,
 {_OPEN} AND latest < :day, {_OPEN} AND heard < :first, count(*), max(heard)
FROM (SELECT m.agreement_id, m.latest, m.side_id, {_last("status", "day")} AS status,
 {_last("side_id", "day")} AS side, {_last("counts_on", "day")} AS heard
 FROM measure m NOT INDEXED {{}}) GROUP BY 1, 2, 3, 4, 5"""
_NARROW_NAMED = f"""
SELECT * FROM (SELECT m.agreement_id, m.number, m.title_en, m.latest,
 {_last("status", "day")} AS status FROM measure m WHERE m.latest {{}} ORDER BY m.latest)
WHERE {_OPEN} LIMIT {{}}"""
_NARROW_BEFORE = f"""
SELECT status, latest < :before, count(*) FROM (SELECT m.latest, {_last("status", "before")}
 AS status FROM measure m NOT INDEXED) GROUP BY 1, 2"""
_NARROW_VOICES = """
SELECT measure_id FROM said GROUP BY measure_id HAVING min(voice_id) <> max(voice_id)"""

RAW_NARROW = {
    "report": [
        _NARROW_COUNTS.format(""),
        _NARROW_BEFORE,
        _NARROW_NAMED.format("< :day", 20),
        _NARROW_VOICES,
        "SELECT * FROM agreement ORDER BY ref",
    ],
    "overview": [
        _NARROW_COUNTS.format(""),
        _NARROW_NAMED.format("< :day", 200),
        _NARROW_NAMED.format("BETWEEN :day AND :until", 200),
        _NARROW_VOICES,
        "SELECT * FROM agreement ORDER BY ref",
    ],
    "agreement list": [
        _NARROW_COUNTS.format(_SHOWN),
        "SELECT * FROM agreement ORDER BY ref LIMIT 200",
    ],
}
"""The same over narrow tables, in which nobody promises."""


def statements(size: str) -> int:
    """How many statements a register of a size has."""
    measures, each = (int(number) for number in size.split("x"))
    return measures * each


def asked(db: str, questions: list[str]) -> dict[str, float]:
    """Ask all of it once; the milliseconds of the clock and of the processor."""
    days = {"day": DAY, "before": BEFORE, "first": FIRST, "until": UNTIL}
    connection = sqlite3.connect(f"file:{db}?mode=ro", uri=True)
    wall, cpu = time.perf_counter(), time.process_time()
    for question in questions:
        for _ in connection.execute(question, days):
            pass
    took = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    connection.close()
    return {name: seconds * 1000 for name, seconds in took.items()}


def raw(db: Path, name: str, tables: str) -> dict[str, float]:
    """Ask in a process of its own."""
    argv = [sys.executable, "-m", "benchmarks.register", "--child", str(db), name, tables]
    done = subprocess.run(argv, capture_output=True, text=True, check=True)
    told: dict[str, float] = json.loads(done.stdout)
    return told


def register(db: Path, measures: int, each: int) -> None:
    """Make a register, as the import does."""
    from coopplan.__main__ import OBJECTS_BETWEEN_SEARCHES
    from coopplan.actions.importing import import_plans
    from coopplan.store import database, schema

    def clock() -> datetime:
        return datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)

    gc.set_threshold(OBJECTS_BETWEEN_SEARCHES)
    schema.create(str(db), clock=clock, who="bench")
    with database.write(str(db), clock=clock, who="bench", action="import") as writer:
        import_plans(writer, Plans(measures, each), today=TODAY)


def narrow(db: Path, source: Path) -> None:
    """Make the narrow tables of a register."""
    connection = sqlite3.connect(db)
    connection.execute("ATTACH ? AS old", [str(source)])
    connection.executescript(NARROW)
    connection.close()


def measure(folder: Path, size: str, rounds: int) -> dict[str, list[str]]:
    """Print the lines of one size; gives back the command lines."""
    measures, each = (int(number) for number in size.split("x"))
    db, small = folder / f"register-{size}.db", folder / f"narrow-{size}.db"
    if not db.exists():
        register(db, measures, each)
    if not small.exists():
        narrow(small, db)
    env = environment(folder)
    for name, words in COMMANDS.items():
        argv = [*COOPPLAN, "--db", str(db), *words]
        printed = run(argv, env, 100)
        if printed.code:
            raise SystemExit(printed.output.decode())
        floors = folder / "floors.db"
        floors.unlink(missing_ok=True)
        with sqlite3.connect(floors) as connection:
            connection.execute("CREATE TABLE cells (page, line, place, text, style)")
            cells = [(name, *cell) for cell in page_cells(printed.output)]
            connection.executemany("INSERT INTO cells VALUES (?, ?, ?, ?, ?)", cells)
        connection.close()
        floor = [*FLOOR, "page", str(floors), name]
        times: dict[str, list[tuple[float, float]]] = {}
        for _ in range(rounds):
            for subject in random.sample(("ours", "floor", "raw", "narrow"), 4):
                if subject in ("ours", "floor"):
                    one = run(argv if subject == "ours" else floor, env, 100)
                    took = one.wall, one.cpu
                else:
                    told = raw(db if subject == "raw" else small, name, subject)
                    took = told["wall"], told["cpu"]
                times.setdefault(subject, []).append(took)
        _print(size, name, times, megabytes(argv, env, 100))
    return {name: [*COOPPLAN, "--db", str(db), *words] for name, words in COMMANDS.items()}


def grown(folder: Path, least: str, largest: str, commands: list[dict[str, list[str]]]) -> None:
    """Print what each command takes in a large register, beside the least, in turn."""
    env = environment(folder)
    bound = statements(largest) <= HELD_TO
    told = f"; overview and list at most {GROWN} times" if bound else ""
    print(f"\n{largest} beside {least}, cpu ms{told}")
    for name in COMMANDS:
        times: list[list[float]] = [[], []]
        for _ in range(TURNS):
            for place in random.sample((0, 1), 2):
                times[place].append(run(commands[place][name], env, 100).cpu)
        found = ratio(times[1], times[0])
        told = "".join(f"{statistics.median(each):>10.1f}" for each in times)
        verdict = "  over" if bound and name != "report" and found > GROWN else ""
        print(f"{name:<16}{told}{found:>8.2f}{verdict}", flush=True)


def _print(
    size: str, name: str, times: dict[str, list[tuple[float, float]]], memory: float
) -> None:
    for place, clock in enumerate(("wall", "cpu")):
        of = {subject: [one[place] for one in found] for subject, found in times.items()}
        allowed = [max(a + MOST * b, MOST * a) for a, b in zip(of["floor"], of["raw"], strict=True)]
        found = ratio(of["ours"], allowed)
        medians = "".join(
            f"{statistics.median(of[subject]):>10.1f}"
            for subject in ("ours", "floor", "raw", "narrow")
        )
        verdict = "  over" if found > 1 and statements(size) <= HELD_TO else ""
        print(f"{size:<10}{name:<16}{clock:<5}{medians}{found:>11.2f}{memory:>6.0f}{verdict}")
    sys.stdout.flush()


def main() -> None:
    """Measure and print; or be the process that asks raw SQL."""
    parser = argparse.ArgumentParser(description="Measure questions over the whole register.")
    parser.add_argument("--sizes", nargs="+", default=["100x4", "1000x4", "10000x4", "50000x20"])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", type=Path, help="where registers are made; 2 KB a statement")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        db, name, tables = options.child
        print(json.dumps(asked(db, (RAW if tables == "raw" else RAW_NARROW)[name])))
        return
    print(machine())
    print(f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}, {pinned()}")
    print(
        f"medians of {options.rounds} rounds in ms; allowed: floor + {MOST} x raw, {MOST} x floor\n"
    )
    print(
        f"{'size':<10}{'command':<16}{'':<5}{'ours':>10}{'floor':>10}{'raw':>10}{'narrow':>10}"
        f"{'to allowed':>11}{'MB':>6}"
    )
    with tempfile.TemporaryDirectory(prefix="coop-register-") as made:
        folder = options.folder or Path(made)
        told = [measure(folder, size, options.rounds) for size in options.sizes]
        # Below ten thousand measures there are fewer agreements than a page shows.
        sizes = [size for size in options.sizes if int(size.partition("x")[0]) >= LEAST]
        for size in sizes[1:]:
            ends = [told[options.sizes.index(one)] for one in (sizes[0], size)]
            grown(folder, sizes[0], size, ends)


if __name__ == "__main__":
    main()

"""The quarterly report of a whole register, beside what other programs take for it. Run by hand.

The question: of all measures, how many stood at which status in which sector at the end of a
quarter, and which 20 are longest overdue. Each program is given the same made-up measures
(`peers_data`) in the form that it keeps best, before anything is measured, and answers in a process
of its own, whose output goes into a pipe. What is not on the machine is left out, and said so.

``coopplan report --quarter`` answers with more than was asked: promises, slips, disputes, silence.
The SQL of the others is one question with both parts. Taskwarrior knows no day in the past and
answers as of now; ledger, hledger and beancount answer the counts alone.

Times are the medians of the rounds, of all programs in turn, in milliseconds: the clock's, and the
processor's, which other people's work disturbs less. A program that took longer than a quarter of a
minute is asked once; one that does not answer within a minute is ended, which its cell tells, and
is not asked at larger sizes.

    python -m benchmarks.peers [--measures 100 1000 10000 100000] [--rounds 5]
                               [--tools FOLDER] [--folder /var/tmp]

It wants, each if there is one: sqlite3, task, ledger, hledger on the PATH; duckdb, sqlite-utils,
datasette, beancount and beanquery in a virtual environment whose ``bin`` is given as ``--tools``
(or on the PATH).
"""

import argparse
import json
import os
import platform
import random
import shutil
import signal
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote

from benchmarks import peers_data
from benchmarks.content import STATEMENTS
from benchmarks.run import COOPPLAN, machine

QUARTER, DAY, NEXT = "2024-Q2", "2024-06-30", "2024-07-01"
SLOW = 15.0
"""Seconds from which a program is asked no second time."""
CUT = 60.0
"""Seconds after which a program is ended."""

# The planner is kept on the measures in their order: 2.4 times faster at a million than an index.
LATEST = f"""coalesce((SELECT s.code FROM status s WHERE s.measure_id = m.id AND s.day <= '{DAY}'
 ORDER BY s.day DESC, s.id DESC LIMIT 1), 'not_reported')"""
SQL = f"""SELECT 'count' AS part, sector AS a, code AS b, count(*) AS c, '' AS d FROM
 (SELECT m.sector, {LATEST} AS code FROM measure m NOT INDEXED) GROUP BY sector, code
UNION ALL SELECT * FROM (SELECT 'overdue', ref, due, id, title FROM
 (SELECT m.ref, m.due, m.id, m.title, {LATEST} AS code FROM measure m WHERE m.due < '{DAY}')
 WHERE code NOT IN ('done', 'cancelled') ORDER BY due, id LIMIT 20)"""
DUCK_LATEST = f"""SELECT measure_id, code FROM status WHERE day <= '{DAY}'
 QUALIFY row_number() OVER (PARTITION BY measure_id ORDER BY day DESC, id DESC) = 1"""
DUCK = f"""WITH l AS ({DUCK_LATEST}), t AS (SELECT m.*, coalesce(l.code, 'not_reported') AS code
 FROM measure m LEFT JOIN l ON l.measure_id = m.id)
SELECT 'count' AS part, sector AS a, code AS b, count(*) AS c, '' AS d FROM t GROUP BY sector, code
UNION ALL SELECT * FROM (SELECT 'overdue', ref, due, id, title FROM t WHERE due < '{DAY}'
 AND code NOT IN ('done', 'cancelled') ORDER BY due, id LIMIT 20)"""
PYTHON = """
import sqlite3, sys
for row in sqlite3.connect(sys.argv[1]).execute(sys.argv[2]): print(*row)
"""
PYTHON_DUCK = """
import duckdb, sys
for row in duckdb.connect(sys.argv[1], read_only=True).execute(sys.argv[2]).fetchall(): print(*row)
"""
TO_DUCK = """
import duckdb, sqlite3, sys
source, made = sqlite3.connect(sys.argv[1]), duckdb.connect(sys.argv[2])
import csv, os
for table in ("agreement", "measure", "status"):
    rows = source.execute(f"SELECT * FROM {table}")
    path = f"{sys.argv[2]}.{table}.csv"
    with open(path, "w", newline="", encoding="utf-8") as file:
        sheet = csv.writer(file)
        sheet.writerow([column[0] for column in rows.description])
        sheet.writerows(rows)
    made.execute(
        f"CREATE TABLE {table} AS SELECT * FROM read_csv('{path}', header=true,"
        " types={'due': 'VARCHAR'})" if table == "measure" else
        f"CREATE TABLE {table} AS SELECT * FROM read_csv('{path}', header=true)"
    )
    os.unlink(path)
made.close()
"""


@dataclass
class Place:
    """The folder of one size, and the programs of the virtual environment, if there is one."""

    home: Path
    measures: int
    tools: str | None

    def program(self, name: str) -> str | None:
        """Where a program is."""
        return shutil.which(name, path=self.tools) or shutil.which(name)

    def env(self) -> dict[str, str]:
        """The environment of every program: nobody's settings."""
        return {
            "PATH": os.environ["PATH"],
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "TASKDATA": str(self.home / "task"),
            "TASKRC": str(self.home / "taskrc"),
        }

    def do(self, *argv: str, **more: str) -> None:
        """Run what has to be done before."""
        done = subprocess.run(argv, env=self.env() | more, capture_output=True, check=False)
        if done.returncode:
            raise Absent(done.stderr.decode(errors="replace").strip().splitlines()[-1])


class Absent(Exception):
    """Why a program is left out."""


class TooSlow(Exception):
    """A program that was ended."""


@dataclass
class Peer:
    """A program: how its data is made, and the command; both raise Absent."""

    name: str
    prepare: Callable[[Place], list[str]]
    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    cells: list[str] = field(default_factory=list)
    over: str = ""


def needed(place: Place, name: str) -> str:
    """A program's path."""
    found = place.program(name)
    if found is None:
        raise Absent(f"{name} is not here")
    return found


def database(place: Place) -> str:
    """The database of three tables, made once."""
    path = place.home / "plan.db"
    if not path.exists():
        peers_data.to_sqlite(place.measures, path)
    return str(path)


def coopplan(place: Place) -> list[str]:
    """Coopplan's own report, on a register into which the same measures were imported.

    One that `register` kept in the folder is taken as it is.
    """
    from benchmarks.content import Plans
    from coopplan.exchange import planjson

    kept = place.home.parent / f"register-{place.measures}x{STATEMENTS}.db"
    if kept.exists():
        return [*COOPPLAN, "--db", str(kept), "report", "--quarter", QUARTER]
    db, document = place.home / "register.db", place.home / "plans.json"
    with document.open("w", encoding="utf-8") as file:
        file.writelines(planjson.pieces_of(Plans(place.measures)))
    place.do(*COOPPLAN, "--db", str(db), "init")
    place.do(*COOPPLAN, "--db", str(db), "import", str(document))
    document.unlink()
    return [*COOPPLAN, "--db", str(db), "report", "--quarter", QUARTER]


def shell(place: Place) -> list[str]:
    """The program sqlite3."""
    return [needed(place, "sqlite3"), database(place), SQL]


def python(place: Place) -> list[str]:
    """Python's own sqlite3."""
    return [sys.executable, "-c", PYTHON, database(place), SQL]


def duckdb(place: Place) -> list[str]:
    """DuckDB's Python package on a file of its own."""
    interpreter = place.program("python3") or sys.executable
    path = str(place.home / "plan.duckdb")
    place.do(interpreter, "-c", TO_DUCK, database(place), path)
    return [interpreter, "-c", PYTHON_DUCK, path, DUCK]


def sqlite_utils(place: Place) -> list[str]:
    """The command line of sqlite-utils."""
    return [needed(place, "sqlite-utils"), "query", database(place), SQL, "--csv"]


def datasette(place: Place) -> list[str]:
    """One page of datasette, without its server."""
    program = needed(place, "datasette")
    settings = ["--setting", "sql_time_limit_ms", "100000", "--get"]
    for page in ("/plan.json?sql=", "/plan/-/query.json?sql="):
        argv = [program, database(place), *settings, f"{page}{quote(SQL)}"]
        done = subprocess.run(argv, env=place.env(), capture_output=True, check=False)
        if done.returncode == 0 and b"overdue" in done.stdout:
            return argv
    raise Absent("datasette does not answer")


def taskwarrior(place: Place) -> list[str]:
    """Taskwarrior: what is done of each project, and the 20 overdue."""
    program, tasks = needed(place, "task"), place.home / "tasks.json"
    peers_data.to_tasks(place.measures, tasks)
    (place.home / "taskrc").write_text("confirmation=no\nverbose=nothing\nhooks=off\ngc=off\n")
    (place.home / "task").mkdir()
    place.do(program, "import", str(tasks))
    overdue = f"'{program}' status:pending due.before:{DAY} limit:20 minimal"
    return ["sh", "-c", f"'{program}' summary && {overdue}"]


def ledger(place: Place) -> list[str]:
    """The balance of ledger."""
    program, path = needed(place, "ledger"), place.home / "plan.journal"
    peers_data.to_journal(place.measures, path)
    return [program, "-f", str(path), "--end", NEXT, "balance", "plan", "--flat"]


def hledger(place: Place) -> list[str]:
    """The balance of hledger, from the same journal."""
    program, path = needed(place, "hledger"), place.home / "plan.hledger"
    peers_data.to_journal(place.measures, path)
    return [program, "-f", str(path), "--end", NEXT, "balance", "plan", "--flat"]


def beancount(place: Place) -> list[str]:
    """The query of beancount; without what it keeps of a file that it has read before."""
    program, path = needed(place, "bean-query"), place.home / "plan.beancount"
    peers_data.to_beancount(place.measures, path)
    sql = f"SELECT account, sum(position) WHERE date <= {DAY} GROUP BY account"
    return ["env", "BEANCOUNT_DISABLE_LOAD_CACHE=1", program, str(path), sql]


PEERS = [
    Peer("coopplan report", coopplan),
    Peer("sqlite3", shell),
    Peer("Python + sqlite3", python),
    Peer("DuckDB (Python)", duckdb),
    Peer("sqlite-utils", sqlite_utils),
    Peer("datasette --get", datasette),
    Peer("Taskwarrior", taskwarrior),
    Peer("ledger", ledger),
    Peer("hledger", hledger),
    Peer("beancount", beancount),
]


def run(argv: list[str], place: Place) -> tuple[float, float]:
    """The clock's and the processor's seconds of a command that must end well; raises TooSlow."""
    began = time.perf_counter()
    process = subprocess.Popen(
        argv,
        env=place.env(),
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    # With all that it started itself: a shell's own programs hold its output open.
    cut = threading.Timer(CUT, os.killpg, (process.pid, signal.SIGKILL))
    cut.start()
    assert process.stdout is not None
    printed = len(process.stdout.read())
    process.stdout.close()
    _, status, used = os.wait4(process.pid, 0)
    cut.cancel()
    wall = time.perf_counter() - began
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode == -signal.SIGKILL and wall > CUT:
        raise TooSlow
    if process.returncode or not printed:
        raise Absent(f"exit code {process.returncode}, {printed} bytes printed")
    return wall, used.ru_utime + used.ru_stime


def versions(tools: str | None) -> str:
    """What the programs say of their versions."""
    found = [f"Python {platform.python_version()}", f"SQLite {sqlite3.sqlite_version}"]
    for name in ("task", "ledger", "hledger", "sqlite-utils", "datasette", "bean-query"):
        path = shutil.which(name, path=tools) or shutil.which(name)
        if path:
            done = subprocess.run([path, "--version"], capture_output=True, text=True, check=False)
            said = (done.stdout or done.stderr).strip().splitlines()
            found.append(f"{name}: {said[0] if said else '?'}")
    return "; ".join(found)


def ask(place: Place, rounds: int) -> None:
    """Make the data of one size, ask every program in turn, and note what each took."""
    commands: dict[str, list[str]] = {}
    for peer in PEERS:
        peer.wall, peer.cpu = [], []
        if peer.over:
            peer.cells.append(peer.over)
            continue
        try:
            commands[peer.name] = peer.prepare(place)
        except Absent as why:
            peer.over = "absent"
            peer.cells.append("absent")
            print(f"{peer.name}: left out, {why}")
    asked = [peer for peer in PEERS if peer.name in commands]
    for turn in range(rounds):
        for peer in random.sample(asked, len(asked)):
            if peer.over or (turn and peer.wall[0] > SLOW):
                continue
            try:
                wall, cpu = run(commands[peer.name], place)
            except TooSlow:
                peer.over = f"over {CUT:.0f} s"
                continue
            except Absent as why:
                raise SystemExit(f"{peer.name}: {why}: {json.dumps(commands[peer.name])}") from why
            peer.wall.append(wall)
            peer.cpu.append(cpu)
    for peer in asked:
        if peer.over:
            peer.cells.append(peer.over)
            continue
        wall, cpu = statistics.median(peer.wall), statistics.median(peer.cpu)
        peer.cells.append(f"{wall * 1000:,.0f} ({cpu * 1000:,.0f})")


def main() -> None:
    """Measure and print a table in Markdown."""
    parser = argparse.ArgumentParser(description="Measure the register's report beside others.")
    parser.add_argument("--measures", type=int, nargs="+", default=[100, 1_000, 10_000, 100_000])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--tools", help="the bin of a virtual environment with the Python programs")
    parser.add_argument("--folder", help="where the data is made; 6 KB a measure")
    options = parser.parse_args()
    print(machine())
    print(versions(options.tools))
    for measures in options.measures:
        with tempfile.TemporaryDirectory(prefix="coop-peers-", dir=options.folder) as folder:
            ask(Place(Path(folder), measures, options.tools), options.rounds)
    print(f"\nms of the whole process: the clock's (the processor's); {options.rounds} rounds\n")
    print(f"| measures | {' | '.join(f'{count:,}' for count in options.measures)} |")
    print(f"|---{'|---' * len(options.measures)}|")
    for peer in PEERS:
        print(f"| {peer.name} | {' | '.join(peer.cells)} |")


if __name__ == "__main__":
    main()

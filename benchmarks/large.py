"""What a page of one agreement takes when the register around it is large. Run by hand.

The small register is the demonstration and one more agreement, through our own `import`. In the
large one the rows of that agreement are copied by SQL, with all their references, until there are
so many statements. (The import checks each row, which takes its time: `benchmarks.bulk`.) The hash
of the copied entry is no longer that of its rows, so such a register is for measuring only. What is
held to its bound is the processor's time, which other people's work disturbs less.

    python -m benchmarks.large [--statements 1000000] [--rounds 15] [--folder /var/tmp]
"""

import argparse
import random
import shutil
import sqlite3
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks.run import (
    COOPPLAN,
    PAGES,
    SAY,
    SEED,
    Run,
    environment,
    machine,
    megabytes,
    ratio,
    run,
)

DATA = Path(__file__).resolve().parent.parent / "data" / "astrakhan-atyrau-2025-2027" / "plan.toml"
MOST = 1.2
OF_ONE = {
    **{name: PAGES[name] for name in ("report", "agreement show", "measure show", "history")},
    "say": SAY,
}
"""What is about one agreement; the other pages tell of the whole register and grow with it."""


def add_agreement(db: Path, home: Path, env: dict[str, str]) -> None:
    """Import the seed's plan once more, under another ref."""
    lines = DATA.read_text(encoding="utf-8").replace(SEED, "COPY-00000").splitlines()
    plan = home / "copy.toml"
    told = "\n".join(line for line in lines if not line.startswith("succeeds"))
    plan.write_text(told, encoding="utf-8")
    done = run([*COOPPLAN, "--db", str(db), "import", str(plan)], env, 100)
    if done.code:
        raise SystemExit(done.output.decode())


def references(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """The columns of a table that name rows of others, with the others' names."""
    found = connection.execute(f"PRAGMA foreign_key_list({table})")
    return {row[3]: row[2] for row in found}


def copied_tables(connection: sqlite3.Connection) -> list[str]:
    """The agreement's table and all that hangs under it, parents first."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    left = {name: set(references(connection, name).values()) for (name,) in names}
    found = ["agreement"]
    del left["agreement"]
    grown = True
    while grown:
        more = [name for name, named in left.items() if named & set(found)]
        found += more
        for name in more:
            del left[name]
        grown = bool(more)
    return found


def multiply(db: Path, statements: int) -> int:
    """Copy the last agreement's rows until there are so many statements; return how many are."""
    connection = sqlite3.connect(db, isolation_level=None)
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute("BEGIN")
    last = "(SELECT max(id) FROM agreement)"
    (own,) = connection.execute(
        f"SELECT count(*) FROM statement WHERE agreement_id = {last}"
    ).fetchone()
    copies = statements // own
    (entry,) = connection.execute(f"SELECT entry FROM agreement WHERE id = {last}").fetchone()
    tables = copied_tables(connection)
    spans = {
        table: connection.execute(
            f"SELECT min(id), max(id) - min(id) + 1 FROM {table} WHERE entry = ?", [entry]
        ).fetchone()
        for table in tables
    }
    for table in (table for table in tables if spans[table][0] is not None):
        first, span = spans[table]
        named = references(connection, table)
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        told = []
        for column in columns:
            of = table if column == "id" else named.get(column, "")
            if spans.get(of, (None,))[0] is not None:
                told.append(f"{column} + n * {spans[of][1]}")
            elif table == "agreement" and column in ("ref", "ref_folded"):
                told.append(f"replace({column}, '00000', printf('%05d', n))")
            else:
                told.append(column)
        connection.execute(
            f"WITH RECURSIVE numbers(n) AS (VALUES(1) UNION ALL SELECT n + 1 FROM numbers"
            f" WHERE n < {copies}) INSERT INTO {table} ({', '.join(columns)})"
            f" SELECT {', '.join(told)} FROM numbers, {table}"
            f" WHERE id BETWEEN {first} AND {first + span - 1} AND entry = {entry} ORDER BY n, id"
        )
    connection.execute("COMMIT")
    (total,) = connection.execute("SELECT count(*) FROM statement").fetchone()
    connection.close()
    return int(total)


def main() -> None:
    """Make both registers, measure and print."""
    parser = argparse.ArgumentParser(description="Measure pages in a small and a large register.")
    parser.add_argument("--statements", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--folder", help="where the register is made; it takes 4 KB a statement")
    options = parser.parse_args()
    print(machine())
    with tempfile.TemporaryDirectory(prefix="coop-large-", dir=options.folder) as folder:
        home = Path(folder)
        env = environment(home)
        small, large = home / "small.db", home / "large.db"
        made = run([*COOPPLAN, "--db", str(small), "init", "--demo"], env, 100)
        if made.code:
            raise SystemExit(made.output.decode())
        add_agreement(small, home, env)
        shutil.copy(small, large)
        began = time.perf_counter()
        total = multiply(large, options.statements)
        size = large.stat().st_size / 1e6
        took = time.perf_counter() - began
        print(f"{total:,} statements, {size:,.0f} MB, made in {took:.0f} s\n")
        print(f"{'':<18}{'small, cpu ms':>14}{'large':>8}{'x cpu':>8}{'x wall':>8}{'MB':>6}")
        for name, words in OF_ONE.items():
            runs: dict[Path, list[Run]] = {small: [], large: []}
            argv = {db: [*COOPPLAN, "--db", str(db), *words] for db in runs}
            if run(argv[large], env, 100).output != run(argv[small], env, 100).output:
                print(f"{name}: the two registers do not say the same")
            for _ in range(options.rounds):
                for db in random.sample(list(runs), 2):
                    runs[db].append(run(argv[db], env, 100))
            cpu = {db: [one.cpu for one in runs[db]] for db in runs}
            wall = {db: [one.wall for one in runs[db]] for db in runs}
            found = ratio(cpu[large], cpu[small])
            print(
                f"{name:<18}{statistics.median(cpu[small]):>14.1f}"
                f"{statistics.median(cpu[large]):>8.1f}{found:>8.2f}"
                f"{ratio(wall[large], wall[small]):>8.2f}"
                f"{megabytes(argv[large], env, 100):>6.0f}{'' if found <= MOST else '  over'}",
                flush=True,
            )


if __name__ == "__main__":
    main()

"""Registers to be hurt: made when one is first asked for, and copied for every try."""

from __future__ import annotations

import gzip
import itertools
import os
import shutil
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

from coopplan.actions.measures import move_deadline
from coopplan.model.codes import DeadlineKnown
from coopplan.model.deadline import Deadline, DeadlineKind
from coopplan.model.measure import DeadlineVersion
from coopplan.store import database
from coopplan.store.search_index import TABLE as INDEX
from tests.cli.running import Runner
from tests.cli.test_request import fill
from tests.exchange.test_translation import fill as fill_sheet
from tests.holding.cases import FIRST, ISSUE, NEW

DATA = Path(__file__).parents[2] / "data"
OLD = Path(__file__).parents[1] / "store" / "old" / "0001-demo.sqlite.gz"
NUMBERS = itertools.count(1)

SAY = ("say", "AST-ATY-2025/1", "--by", "rosgranstroy", "--on", "2026-01-31", "--text", "вначале")


def make_register(runner: Runner) -> None:
    """Two agreements and a statement of one's own, which can be undone."""
    plans = sorted(DATA.glob("astrakhan-atyrau-*/plan.toml"))
    runner("init")
    runner("import", *map(str, plans))
    runner(*SAY)


def make_old(runner: Runner) -> None:
    """A register of the first release, on SQLite."""
    runner.db.write_bytes(gzip.decompress(OLD.read_bytes()))


def make_apart(runner: Runner) -> None:
    """The first register, an agreement that follows no other yet, words that have no Kazakh."""
    make_register(runner)
    runner(*PLACE)
    runner(*NEW, "NEW-2028", "--period", "2028/2030")


def make_issued(runner: Runner) -> None:
    """The first register, a report of which went out and is not right any more."""
    make_register(runner)
    runner(*ISSUE)
    runner(*SAY[:-1], "сказано потом", "--status", "planned")


def make_worn(runner: Runner) -> None:
    """The first register, some of what is kept beside the record lost."""
    make_register(runner)
    if "://" in str(runner.db):
        import psycopg

        with psycopg.connect(str(runner.db)) as server:
            server.execute(LOST.encode())
            server.execute(f"DELETE FROM {INDEX}".encode())
        return
    file = sqlite3.connect(runner.db)
    with file:
        file.execute(LOST)
        file.execute(f"INSERT INTO {INDEX} ({INDEX}) VALUES ('delete-all')")
    file.close()


def make_misread(runner: Runner) -> None:
    """The first register, the deadline of a measure read by a grammar that did not know better."""
    make_register(runner)
    phrase = "до конца 2027 года"
    misread = Deadline(phrase, lang="ru", kind=DeadlineKind.UNPARSED, grammar=1)
    with database.write(
        str(runner.db), clock=lambda: runner.now, who="ann", action="measure edit"
    ) as w:
        move_deadline(w, FIRST, DeadlineVersion(DeadlineKnown.GIVEN, misread))


PLACE = ("measure", "edit", "AST-ATY-2025/4", "--place", "Астрахань")
LOST = "DELETE FROM standing WHERE number = 1"


def make_undone(runner: Runner) -> None:
    """The first register, its last statement taken back."""
    make_register(runner)
    runner("undo")


MAKERS: dict[str, Callable[[Runner], None]] = {
    "register": make_register,
    "undone": make_undone,
    "old": make_old,
    "apart": make_apart,
    "issued": make_issued,
    "worn": make_worn,
    "misread": make_misread,
}

NOTHING = "nothing"
"""The start of a command that makes a register: there is none."""

TABLE = "Мероприятие;Срок\nСовместная ярмарка;до 1 июня 2027 г.\nФорум;III квартал 2026 г.\n"


def make_files(home: Path) -> None:
    """What the commands are given: plans, a table, another register, sheets that were filled in."""
    other = Runner(home, home / "other.db")
    other("init", "--demo")
    other("export", "json", "-o", str(home / "plans.json"))
    other("db", "backup", str(home / "copied.db"))
    other("measure", "edit", "AST-ATY-2025/1", "--body", "RU-AST: Минтранс области")
    other("request", "AST-ATY-2025", "--quarter", "2025-Q4", "-o", str(home / "requests"))
    (sheet,) = (home / "requests").glob("*.xlsx")
    fill(sheet, {"E7": "в стадии исполнения", "D4": "12.01.2026"}).rename(home / "answer.xlsx")
    (home / "requests").rmdir()
    (home / "table.csv").write_text(TABLE, "utf-8")
    other(*PLACE)
    other("translate", "AST-ATY-2025", "--to", "kk", "-o", str(home / "kk.xlsx"))
    fill_sheet(home / "kk.xlsx", ["Қазақша"] * 500)
    for side in ("", "-wal", "-shm"):
        (home / f"other.db{side}").unlink(missing_ok=True)
    (home / "copied.db").rename(home / "other.db")


class Place(Protocol):
    """Where tries happen."""

    url: str

    def fresh(self, start: str) -> Runner:
        """A register as at the start, and who types commands on it."""

    def settle(self) -> None:
        """Wait until nothing is left of a process that was killed."""

    def close(self) -> None:
        """Remove all that was made."""


class Files:
    """SQLite files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.home = folder / "home"
        self.home.mkdir()
        make_files(self.home)
        self.path = self.home / "register.db"
        self.url = str(self.path)

    def fresh(self, start: str) -> Runner:
        begun = self.folder / f"{start}.db"
        if start != NOTHING and not begun.exists():
            MAKERS[start](Runner(self.home, begun))
        keep = {"plans.json", "other.db", "answer.xlsx", "table.csv", "kk.xlsx"}
        for left in self.home.iterdir():
            if left.name not in keep:
                left.unlink()
        if start != NOTHING:
            shutil.copy(begun, self.path)
        return Runner(self.home, self.path)

    def settle(self) -> None:
        """Nothing: a lock on a file ends with its process."""

    def close(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)


class Server:
    """Databases of a PostgreSQL server; each try has its own, dropped at the next one."""

    def __init__(self, folder: Path, url: str) -> None:
        self.server = url
        self.home = folder / "home"
        self.home.mkdir()
        make_files(self.home)
        self.name = ""
        self.url = ""
        self.templates: dict[str, str] = {}
        self._folder = folder

    def fresh(self, start: str) -> Runner:
        if start != NOTHING and start not in self.templates:
            self._begin(start)
        if self.name:
            self._run(f"DROP DATABASE {self.name} WITH (FORCE)")
        self.name = self._new(self.templates.get(start, ""))
        self.url = self._at(self.name)
        return self._runner(self.url)

    def _begin(self, start: str) -> None:
        """Make a register that tries begin with, when the first of them does."""
        self.templates[start] = self._new()
        address = self._at(self.templates[start])
        if start == "old":
            self._make_old(self._folder / "old.db", address)
        else:
            MAKERS[start](self._runner(address))

    def settle(self) -> None:
        until = time.monotonic() + 20
        asked = f"SELECT count(*) FROM pg_stat_activity WHERE datname = '{self.name}'"
        while self._run(asked)[0][0]:
            if time.monotonic() > until:
                raise TimeoutError("the server still works for a process that is gone")
            time.sleep(0.005)

    def close(self) -> None:
        """Drop all that was made."""
        for name in [*self.templates.values(), *([self.name] if self.name else [])]:
            self._run(f"DROP DATABASE {name} WITH (FORCE)")

    def _runner(self, address: str) -> Runner:
        return Runner(self.home, address)  # type: ignore[arg-type]

    def _new(self, template: str = "") -> str:
        name = f"coop_holding_{os.getpid()}_{next(NUMBERS)}"
        self._run(f"CREATE DATABASE {name}" + (f" TEMPLATE {template}" if template else ""))
        return name

    def _at(self, name: str) -> str:
        parts = urlsplit(self.server)
        query = f"?{parts.query}" if parts.query else ""
        return f"{parts.scheme}://{parts.netloc}/{name}{query}"

    def _run(self, sql: str) -> list[Any]:
        import psycopg

        with psycopg.connect(self.server, autocommit=True) as connection:
            done = connection.execute(sql.encode())
            return done.fetchall() if done.description else []

    def _make_old(self, file: Path, address: str) -> None:
        """The same old register on the server: its tables by the first revision, its rows."""
        import psycopg
        from alembic import command
        from psycopg import sql

        from coopplan.store import database, schema
        from coopplan.store.address import Address

        make_old(Runner(self.home, file))
        engine = database.engine_of(Address.parse(address), 5)
        with engine.begin() as connection:
            command.upgrade(schema.config(connection), "0001")
        engine.dispose()
        rows = sqlite3.connect(file)
        with psycopg.connect(address) as target:
            target.execute("SET session_replication_role = replica")
            names = rows.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            for (name,) in names:
                if name == "alembic_version":
                    continue
                found = rows.execute(f"SELECT * FROM {name}")
                columns = [column[0] for column in found.description]
                insert = sql.SQL("INSERT INTO {} ({}) VALUES ({})").format(
                    sql.Identifier(name),
                    sql.SQL(", ").join(map(sql.Identifier, columns)),
                    sql.SQL(", ").join(sql.Placeholder() * len(columns)),
                )
                with target.cursor() as cursor:
                    cursor.executemany(insert, found.fetchall())
        rows.close()


def place(folder: Path, url: str | None) -> Files | Server:
    """Files in the folder, or databases on a server."""
    return Files(folder) if url is None else Server(folder, url)

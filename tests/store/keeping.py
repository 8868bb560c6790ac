"""Fill a database of the last revision and keep it, for the day when that revision is an old one.

Once for every revision, by the program that first has it::

    python -m tests.store.keeping tests/store/old --url postgresql://…

``0004.sqlite.gz`` and ``0004.postgresql.gz`` are then the same register on both databases,
with entries of every kind, undone ones and issued reports among them; ``0004.json.gz`` is what that
program told of it. They are never made anew: a later program could not fill them as that one did.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import Any
from urllib.parse import urlsplit

from coopplan.actions import issuing
from coopplan.exchange import planjson
from coopplan.store import backup, database, issued, load
from coopplan.store.reading import connect
from coopplan.store.version import HEAD
from tests.cli.running import Runner
from tests.store.changes import CHANGES, REFUSED
from tests.store.registers import filled
from tests.store.sample import clock, text
from tests.store.test_issued import ASKED, FILES, PARTNER

OLD = Path(__file__).parent / "old"
DATABASES = ("sqlite", "postgresql")
TIMES = 3
"""How often each change is made; some are refused and leave nothing."""

REPORT = ("report", "AST-ATY-2025", "--quarter", "2025-Q4", "--json")


def fill(url: str) -> str:
    """Entries of every kind."""
    filled(url)
    chance, ticks = Random(6), clock("2026-01-02T00:00:00")
    names = sorted(CHANGES) * TIMES
    chance.shuffle(names)
    for name in names:
        try:
            with database.write(url, clock=ticks, who="ann", action=name) as w:
                CHANGES[name](w, chance)
        except REFUSED:
            continue
    for number, asked in enumerate((ASKED, PARTNER, ASKED), 1):
        restates = 1 if number == 3 else None
        with database.write(url, clock=ticks, who="ann", action="issue") as w:
            issuing.issue(
                w,
                asked,
                FILES,
                number=number,
                known=w.before,
                program="1",
                restates=restates,
                why=text("ошибка", "қате") if restates else None,
            )
    return url


def told(url: str, home: Path) -> dict[str, Any]:
    """What this program says of it, as known at every entry."""
    run = Runner(home, url)  # type: ignore[arg-type]
    with connect(url) as reader:
        last = reader.known()
        numbers = range(1, last.entry + 1)
        plans = {
            n: json.loads(planjson.write(load.plans(reader, None, reader.known(f"#{n}"))))
            for n in numbers
        }
        reports = {
            n: run(*REPORT, "--known-at", f"#{n}").json for n in numbers if plans[n]["plans"]
        }
        sheets = {
            one.number: {f"{file.format}.{file.lang or ''}": file.sha256 for file in one.files}
            for one in issued.reports(reader, last)
        }
        assert all(len(files) == len(FILES) for files in sheets.values())
    return {"plans": plans, "reports": reports, "issued": sheets}


def dumped(url: str, home: Path) -> bytes:
    """A copy of the file, or the statements that make the server's database again."""
    if "://" not in url:
        return backup.backup(url, home / "copy.db").read_bytes()
    made = subprocess.run(
        ["pg_dump", "--no-owner", "--no-privileges", "--rows-per-insert=100", url],
        capture_output=True,
        check=True,
    )
    # Without words for psql alone, which some of its releases write.
    return b"\n".join(line for line in made.stdout.splitlines() if line[:1] != b"\\")


def restore(name: str, url: str) -> str:
    """Make the database again where there is none, or an empty one; ``name``: ``0004.sqlite``."""
    kept = gzip.decompress((OLD / f"{name}.gz").read_bytes())
    if name.endswith(".postgresql"):
        import psycopg

        with psycopg.connect(url, autocommit=True) as server:
            server.execute(kept)
    else:
        Path(url).write_bytes(kept)
    return url


@contextmanager
def emptied(server: str) -> Iterator[str]:
    """A new database of the server, dropped afterwards."""
    import psycopg

    name = f"coop_keeping_{os.getpid()}"
    parts = urlsplit(server)
    with psycopg.connect(server, autocommit=True) as admin:
        admin.execute(f"CREATE DATABASE {name}".encode())
        query = f"?{parts.query}" if parts.query else ""
        yield f"{parts.scheme}://{parts.netloc}/{name}{query}"
        admin.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


def pack(path: Path, told: bytes) -> None:
    """Write it packed, the same bytes whenever it is made."""
    path.write_bytes(gzip.compress(told, mtime=0))


def main() -> int:
    """Make the three files of the last revision."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--url", required=True, help="a PostgreSQL server")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, emptied(asked.url) as server:
        home = Path(place)
        urls = (fill(str(home / "coop.db")), fill(server))
        answers = [json.dumps(told(url, home), ensure_ascii=False, indent=0) for url in urls]
        if answers[0] != answers[1]:
            raise SystemExit("the two databases do not tell the same")
        pack(asked.folder / f"{HEAD}.json.gz", answers[0].encode())
        for kind, url in zip(DATABASES, urls, strict=True):
            pack(asked.folder / f"{HEAD}.{kind}.gz", dumped(url, home))
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""The made-up plans as other programs keep them: tables, tasks, and journals that move counts.

The rule: what each is given is what it keeps best. A database has the three tables and the indexes
that the question wants; a task has its newest status and its history as annotations; a journal
moves one measure from the account of its old status to that of its new one.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from uuid import UUID

from benchmarks.content import PER_AGREEMENT, STATEMENTS, Facts, Saying, facts, saying

SCHEMA = """
CREATE TABLE agreement(id INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE);
CREATE TABLE measure(
  id INTEGER PRIMARY KEY, ref TEXT NOT NULL UNIQUE, agreement_id INTEGER NOT NULL,
  title TEXT NOT NULL, sector TEXT NOT NULL, body TEXT NOT NULL, due TEXT NOT NULL);
CREATE TABLE status(
  id INTEGER PRIMARY KEY, measure_id INTEGER NOT NULL, day TEXT NOT NULL,
  code TEXT NOT NULL, progress INTEGER NOT NULL, words TEXT NOT NULL);
"""
INDEXES = """
CREATE INDEX measure_agreement ON measure(agreement_id);
CREATE INDEX measure_due ON measure(due);
CREATE INDEX status_of ON status(measure_id, day, id, code);
ANALYZE;
"""
NOTHING = "not_reported"
ENDED = ("done", "cancelled")


def told(measures: int) -> Iterator[tuple[int, Facts, list[Saying]]]:
    """Every measure with its facts and its sayings."""
    for i in range(1, measures + 1):
        known = facts(i)
        yield i, known, [saying(i, known.quarter, n, STATEMENTS) for n in range(STATEMENTS)]


def agreement_of(i: int) -> int:
    """The number of a measure's agreement."""
    return (i - 1) // PER_AGREEMENT + 1


def to_sqlite(measures: int, path: Path) -> None:
    """Write a database of three tables."""
    connection = sqlite3.connect(path)
    connection.execute("PRAGMA synchronous = OFF")
    connection.executescript(SCHEMA)
    count = (measures + PER_AGREEMENT - 1) // PER_AGREEMENT
    refs = ((n, f"A{n:06}") for n in range(1, count + 1))
    connection.executemany("INSERT INTO agreement VALUES (?, ?)", refs)
    statuses: list[tuple[int, str, str, int, str]] = []
    for i, known, sayings in told(measures):
        row = (i, f"m{i:07}", agreement_of(i), known.title, known.sector, known.body)
        connection.execute(
            "INSERT INTO measure VALUES (?, ?, ?, ?, ?, ?, ?)", (*row, known.due.isoformat())
        )
        statuses += ((i, s.day.isoformat(), s.status, s.progress, s.words) for s in sayings)
        if len(statuses) > 10_000 or i == measures:
            connection.executemany(
                "INSERT INTO status (measure_id, day, code, progress, words)"
                " VALUES (?, ?, ?, ?, ?)",
                statuses,
            )
            statuses.clear()
    connection.executescript(INDEXES)
    connection.commit()
    connection.close()


def to_tasks(measures: int, path: Path) -> None:
    """Write tasks for ``task import``."""

    def at(day: date, second: int = 0) -> str:
        return f"{day:%Y%m%d}T1200{second:02}Z"

    with path.open("w", encoding="utf-8") as file:
        for i, known, sayings in told(measures):
            last = sayings[-1]
            task: dict[str, object] = {
                "uuid": str(UUID(int=(i << 64) + (4 << 76) + (8 << 60))),
                "description": known.title,
                "project": known.sector,
                "status": "completed" if last.status in ENDED else "pending",
                "entry": at(date(2023, 1, 1)),
                "due": at(known.due),
                "annotations": [
                    {"entry": at(s.day, n), "description": f"{s.status} {s.progress}% {s.words}"}
                    for n, s in enumerate(sayings)
                ],
            }
            if last.status in ENDED:
                task["end"] = at(last.day)
            file.write(json.dumps(task) + "\n")


def moves(measures: int) -> list[tuple[date, int, Facts, str, str]]:
    """Every change of a status in the order of the days: day, measure, its facts, from, to."""
    found = []
    for i, known, sayings in told(measures):
        before = NOTHING
        for said in sayings:
            found.append((said.day, i, known, before, said.status.value))
            before = said.status.value
    return sorted(found, key=lambda move: (move[0], move[1]))


def to_journal(measures: int, path: Path) -> None:
    """Write a journal for ledger and hledger."""
    with path.open("w", encoding="utf-8") as file:
        for i, known, _ in told(measures):
            file.write(f"2023-01-01 m{i:07}\n  plan:{known.sector}:{NOTHING}  1 MS\n  opening\n\n")
        for day, i, known, before, after in moves(measures):
            file.write(
                f"{day} (m{i:07}) {known.title}\n    ; due: {known.due}\n"
                f"  plan:{known.sector}:{after}  1 MS\n  plan:{known.sector}:{before}  -1 MS\n\n"
            )


def to_beancount(measures: int, path: Path) -> None:
    """Write a journal for beancount."""

    def account(sector: str, status: str) -> str:
        parts = (sector, status)
        return "Assets:" + ":".join(part.title().replace("_", "") for part in parts)

    with path.open("w", encoding="utf-8") as file:
        file.write("2022-12-31 open Equity:Opening\n")
        opened: set[str] = set()
        lines = []
        for i, known, sayings in told(measures):
            opened |= {account(known.sector, s.status) for s in sayings}
            first = account(known.sector, NOTHING)
            opened.add(first)
            lines.append(
                f'2023-01-01 * "m{i:07}"\n  {first}  1 MEASURE\n  Equity:Opening  -1 MEASURE\n\n'
            )
        file.writelines(f"2022-12-31 open {name}\n" for name in sorted(opened))
        file.writelines(lines)
        for day, i, known, before, after in moves(measures):
            title = known.title.replace('"', "'")
            file.write(
                f'{day} * "m{i:07}" "{title}"\n  due: {known.due}\n'
                f"  {account(known.sector, after)}  1 MEASURE\n"
                f"  {account(known.sector, before)}  -1 MEASURE\n\n"
            )

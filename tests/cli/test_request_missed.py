"""Answers «done» of measures of which a time was missed: told to which time they were put."""

from __future__ import annotations

import shlex
from typing import Any

import pytest

from tests.cli.running import Runner
from tests.cli.test_request_recurring import REF, answered, asked, sheet

__all__ = ["asked"]
MEETINGS = REF.format(3)
DONE = {"E7": "исполнено", "F7": "12.05.2026", "H7": "Заседание прошло", "D4": "10.07.2026"}


def told(asked: Runner, quarter: str, body: str, **cells: str) -> tuple[str, str]:
    """Return what is printed and what is told when a body's sheet is taken in."""
    path = sheet(asked, quarter, body, **cells)
    done = asked("import", str(path))
    return done.out, done.err


@pytest.fixture
def missed(asked: Runner) -> Runner:
    """A plan whose first quarter of 2026 was put off by the ministry; nobody spoke of 2025."""
    later = {"E7": "запланировано", "I7": "май 2026", "D4": "10.04.2026"}
    answered(asked, "2026-Q1", "mintrans", **later)
    return asked


def commands(err: str) -> list[str]:
    return [line.strip() for line in err.splitlines() if "--corrects" in line]


def test_each_answer_tells_the_time_that_it_was_put_to(missed: Runner) -> None:
    out, err = told(missed, "2026-Q2", "mintrans", **DONE)
    assert out.startswith(f"{MEETINGS} (II квартал 2026 г.): исполнено: 12 мая 2026 г.")
    (line,) = [one for one in err.splitlines() if one.startswith(f"{MEETINGS}: «исполнено»")]
    assert "«II квартал 2026 г.»" in line
    assert line.partition("пропущено: ")[2] == "I квартал 2026 г."


def test_what_is_told_puts_the_answer_to_the_time_missed(missed: Runner) -> None:
    path = str(sheet(missed, "2026-Q2", "mintrans", **DONE))
    (command,) = commands(missed("import", path).err)
    missed(*shlex.split(command)[1:])
    events = missed("history", MEETINGS, "--json").json["events"]
    said: list[dict[str, Any]] = [one["statement"] for one in events if one.get("statement")]
    old, new = (next(one for one in said if one["ref"].endswith(end)) for end in ("#2", "#3"))
    assert (old["occurrence"], new["occurrence"]) == ("2026-34", "2026-33")
    for field in ("said_on", "about", "done_on", "status", "text", "side", "sources"):
        assert old[field] == new[field], field
    assert old["voice"]["ref"] == new["voice"]["ref"]
    assert missed("import", path, "--json").json["refs"] == [], "the same file says nothing new"


@pytest.mark.parametrize(
    "cells",
    [
        {"E7": "в стадии исполнения", "D4": "10.07.2026"},
        {"E7": "запланировано", "I7": "август 2026", "D4": "10.07.2026"},
    ],
)
def test_what_is_not_done_makes_nothing_good(missed: Runner, cells: dict[str, str]) -> None:
    assert commands(told(missed, "2026-Q2", "mintrans", **cells)[1]) == []


def test_a_body_that_told_the_time_before_to_be_done_is_not_asked(asked: Runner) -> None:
    answered(asked, "2026-Q1", "mintrans", E7="исполнено", D4="10.04.2026")
    answered(asked, "2026-Q1", "upravlenie-dorog", E7="запланировано", D4="12.04.2026")
    assert commands(told(asked, "2026-Q2", "mintrans", **DONE)[1]) == []


def test_a_dry_run_names_the_times_and_no_record(missed: Runner) -> None:
    path = sheet(missed, "2026-Q2", "mintrans", **DONE)
    done = missed("import", str(path), "--dry-run")
    assert f"{MEETINGS}: «исполнено»" in done.err
    assert commands(done.err) == []
    (one,) = missed("import", str(path), "--json").json["may_be_of_missed"]
    assert (one["ref"], one["occurrence"], one["missed"][-1]) == (
        f"{MEETINGS}#2",
        "2026-34",
        "2026-33",
    )


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Заседание за III квартал прошлого года", "2025-35"),
        ("провели за третий квартал 2025 года", "2025-35"),
        ("the meeting of the third quarter of 2025", "2025-35"),
        ("3-ші тоқсан үшін", "2025-35"),
        ("III тоқсанның отырысы", "2025-35"),
        ("Заседание за II квартал", ""),
        ("Рассмотрены 3 вопроса", ""),
    ],
)
def test_a_time_that_the_words_name_is_told(asked: Runner, text: str, label: str) -> None:
    found = commands(told(asked, "2026-Q2", "mintrans", **{**DONE, "H7": text})[1])
    assert [command.partition("--occurrence ")[2].split()[0] for command in found] == (
        [label] if label else []
    )

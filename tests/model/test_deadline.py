"""A deadline as JSON, and the occurrences of a recurring one."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import date

import pytest
from hypothesis import given, settings

from coopplan.language.deadlines import read
from coopplan.model.deadline import (
    Deadline,
    DeadlineKind,
    Recurrence,
    from_json_dict,
    to_json_dict,
)
from coopplan.model.occurrences import occurrences
from tests.language.deadlines.meant import deadlines

TERM = date(2025, 4, 14), date(2027, 12, 31)
YEAR = date(2025, 1, 1), date(2025, 12, 31)


def days(phrase: str, term: tuple[date, date] = YEAR) -> list[str]:
    return [f"{o.label} {o.due}" for o in occurrences(read(phrase), *term)]


def test_the_object_of_the_interface() -> None:
    data = to_json_dict(read("III квартал 2025 г."))
    assert list(data)[:12] == [
        "schema", "phrase", "lang", "kind", "earliest", "latest", "recurrence", "interval", "rrule",
        "edtf", "flags", "stages",
    ]  # fmt: skip
    assert {name: data[name] for name in list(data)[:12]} == {
        "schema": "deadline/1",
        "phrase": "III квартал 2025 г.",
        "lang": "ru",
        "kind": "quarter",
        "earliest": "2025-07-01",
        "latest": "2025-09-30",
        "recurrence": "none",
        "interval": 1,
        "rrule": None,
        "edtf": "2025-35",
        "flags": [],
        "stages": [],
    }


@given(deadline=deadlines())
@settings(max_examples=100, deadline=None)
def test_json_gives_back_the_same(deadline: Deadline) -> None:
    assert from_json_dict(json.loads(json.dumps(to_json_dict(deadline)))) == deadline


def test_the_model_imports_no_dateutil() -> None:
    code = (
        "import sys, coopplan.model.deadline, coopplan.language.deadlines as d;"
        "print('dateutil' in sys.modules, 'coopplan.language.deadlines.ru' in sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, env=None
    )
    assert told.stdout.split() == ["False", "False"]


def test_each_period_is_due_at_its_end() -> None:
    assert days("ежегодно", TERM) == ["2025 2025-12-31", "2026 2026-12-31", "2027 2027-12-31"]
    assert days("раз в полугодие") == ["2025-40 2025-06-30", "2025-41 2025-12-31"]
    assert days("ежеквартально")[0] == "2025-33 2025-03-31"
    assert len(days("ежемесячно")) == 12
    assert days("еженедельно")[1] == "2025-W02 2025-01-12"
    assert len(days("ежедневно")) == 365


def test_a_period_is_cut_to_the_term() -> None:
    first, *_, last = occurrences(read("ежеквартально"), date(2025, 4, 14), date(2025, 11, 15))
    assert (first.label, first.first, first.last) == (
        "2025-34", date(2025, 4, 14), date(2025, 6, 30),
    )  # fmt: skip
    assert (last.label, last.last, last.due) == ("2025-36", date(2025, 11, 15), date(2025, 11, 15))


def test_the_month_after_the_quarter() -> None:
    phrase = "ежеквартально до 15 числа месяца, следующего за отчётным кварталом"
    assert days(phrase) == [
        "2025-33 2025-04-15", "2025-34 2025-07-15", "2025-35 2025-10-15", "2025-36 2026-01-15",
    ]  # fmt: skip
    assert days("до 25 марта года, следующего за отчетным") == ["2025 2026-03-25"]


def test_days_inside_the_year() -> None:
    assert days("ежегодно до 1 марта", TERM) == ["2026 2026-03-01", "2027 2027-03-01"]
    assert days("на полугодовой основе до 5 июля и 20 декабря") == [
        "2025-41#1 2025-07-05", "2025-41#2 2025-12-20",
    ]  # fmt: skip
    leap = date(2028, 1, 1), date(2028, 12, 31)
    assert days("на полугодовой основе до 5 июля и 20 декабря", leap) == [
        "2028-41#1 2028-07-05", "2028-41#2 2028-12-20",
    ]  # fmt: skip


def test_a_part_of_the_year_that_comes_back() -> None:
    [only] = occurrences(read("ежегодно, IV квартал"), *YEAR)
    assert (only.first, only.last, only.due) == (
        date(2025, 10, 1), date(2025, 12, 31), date(2025, 12, 31),
    )  # fmt: skip
    [only] = occurrences(read("ежегодно с мая по сентябрь"), *YEAR)
    assert (only.first, only.due) == (date(2025, 5, 1), date(2025, 9, 30))


def test_the_thirtieth_is_the_last_day_of_february() -> None:
    assert days("ежемесячно, до 30 числа")[:3] == [
        "2025-01 2025-01-30", "2025-02 2025-02-28", "2025-03 2025-03-30",
    ]  # fmt: skip


def test_several_times_and_every_few_years() -> None:
    assert days("3 раза в год") == [f"2025#{n} 2025-12-31" for n in (1, 2, 3)]
    assert days("один раз в два года", (date(2025, 1, 1), date(2028, 12, 31))) == [
        "2025/2026 2026-12-31", "2027/2028 2028-12-31",
    ]  # fmt: skip


def test_its_own_bounds_and_no_occurrences() -> None:
    assert days("ежегодно до 2026 года", TERM) == ["2025 2025-12-31", "2026 2026-12-31"]
    assert days("постоянно") == days("до 1 мая 2025 года") == days("что-то") == []
    assert days("ежегодно", (date(2026, 1, 1), date(2025, 1, 1))) == []


@pytest.mark.parametrize("kind", DeadlineKind)
def test_every_kind_goes_through_json(kind: DeadlineKind) -> None:
    deadline = Deadline("…", kind=kind, recurrence=Recurrence.NONE)
    assert from_json_dict(to_json_dict(deadline)) == deadline

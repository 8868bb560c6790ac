"""The quick readers give what the readers that they stand in for give, or leave it to them."""

from __future__ import annotations

import json
import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopplan.errors import BadPlanFile
from coopplan.exchange import planfile, planjson
from coopplan.exchange.demo import demo_plans
from coopplan.exchange.planformat import files, quick_records, quick_toml
from coopplan.exchange.planformat.flaws import Flaw, Problem
from coopplan.exchange.planformat.records import plain, record
from coopplan.model.plan import Plan
from tests.exchange.random_plans import plans

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]
PLAIN = settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
MANY = settings(max_examples=200, deadline=None, suppress_health_check=SLOW)

KEYS = ["a", "b", "a.b", "b.ru", "a-1", "a.b.c", '"a"', "a .b", "1", ""]
VALUES = [
    '"x"', '"x = y"', '"a\\nb"', '"a\tb"', '"a\u00a0b"', '"a\x1bb"', '"a', "'x'", '"x" # c', '"""',
    '"""x"""', "1", "01", "-1", "1_000", "9" * 19, "1.50", "true", "2025-01-02", "2025-02-30",
    "[1, 2]", "[", "{ a = 1 }", "{ a = 1, a = 2 }", "{", "", "1\nb = 2", '"\\ud800"', '"x"\r', "]",
]  # fmt: skip
OTHERS = [
    "", "  ", "# a = 1", "# \x00", "[a]", "[b]", "[a.b]", "[[a]]", "[[b]]", "[[a.b]]", "[[a]", "]",
    "[a]]", "[a] # c", " [a]", "[a.b.c]", "  1,", "x", '"]"', "a = 1 # b = 2", "\r", "a=1",
]  # fmt: skip
LINES = st.sampled_from(OTHERS) | st.builds(
    "{} = {}".format, st.sampled_from(KEYS), st.sampled_from(VALUES)
)


def as_tomllib(text: str) -> bool:
    """Whether the quick reader read a text at all; what it read must be what it says."""
    try:
        told = quick_toml.loads(text, Decimal)
    except quick_toml.NotPlain:
        return False
    assert told == tomllib.loads(text, parse_float=Decimal)
    return True


@MANY
@given(st.lists(LINES, max_size=8).map("\n".join))
def test_any_lines_mean_what_tomllib_says(text: str) -> None:
    as_tomllib(text)


@PLAIN
@given(plans())
def test_a_plan_file_means_what_tomllib_says(plan: Plan) -> None:
    as_tomllib(planfile.write(plan))


@pytest.mark.parametrize("path", demo_plans(), ids=lambda path: path.parent.name)
def test_the_real_plan_files_are_read_quickly(path: Path) -> None:
    assert as_tomllib(path.read_text(encoding="utf-8"))


ODD: st.SearchStrategy[Any] = st.sampled_from(
    [None, 0, 1, True, "", "x", "\0", "\ud800", "2025-01-02", [], {}, ["x"]]
)


@PLAIN
@given(plans(), ODD, st.randoms(use_true_random=False))
def test_records_are_those_of_the_exact_reader(plan: Plan, odd: Any, chance: Any) -> None:
    tree = json.loads(json.dumps(plain(plan)))
    assert quick_records.reader(Plan)(tree) == plan
    holder, key = chance.choice(list(places(tree)))
    holder[key] = odd
    try:
        told = quick_records.reader(Plan)(tree)
    except quick_records.NotPlain:
        return
    try:
        assert told == record(Plan, tree, ())
    except Flaw as flaw:
        raise AssertionError(f"taken, but refused: {flaw.problem} {flaw.path}") from flaw


def places(tree: Any) -> Any:
    """Every place of a tree at which another value may stand."""
    for key, value in tree.items() if isinstance(tree, dict) else enumerate(tree):
        yield tree, key
        if isinstance(value, dict | list):
            yield from places(value)


def real() -> tuple[str, tuple[Plan, ...]]:
    read = tuple(planfile.read(path) for path in demo_plans()[:3])
    return planjson.write(read), read


@pytest.mark.parametrize("piece", [1_003, 20_011, 10_000_000])
def test_a_document_is_read_in_pieces_of_any_size(
    tmp_path: Path, piece: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, read = real()
    path = tmp_path / "register.json"
    path.write_text(text, encoding="utf-8")
    monkeypatch.setattr(files, "PIECE", piece)
    seen: list[int] = []
    assert tuple(planjson.read(path, seen.append)) == read
    assert sum(seen) == path.stat().st_size


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("\n ]\n}\n", "\n ]\n", Problem.BAD_JSON),
        ("\n ]\n}\n", "\n ],\n}\n", Problem.BAD_JSON),
        ("\n ]\n}\n", '\n ], "plans": [1]\n}\n', Problem.BAD_JSON),
        ("\n ]\n}\n", "\n ]\n}}\n", Problem.BAD_JSON),
        ("\n ]\n}\n", "\n,]}\n", Problem.BAD_JSON),
        ("\n ]\n}\n", ",\n 5]}\n", Problem.WRONG_TYPE),
        ('"plans": [\n', '"plans": [\n!', Problem.BAD_JSON),
        ("coopplan-export/1", "coopplan-export/2", Problem.WRONG_SCHEMA),
    ],
)
def test_what_is_wrong_is_told_with_its_line(
    tmp_path: Path, old: str, new: str, problem: Problem, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, _ = real()
    assert text.count(old) == 1
    path = tmp_path / "register.json"
    path.write_text(text.replace(old, new), encoding="utf-8")
    monkeypatch.setattr(files, "PIECE", 1_003)
    with pytest.raises(BadPlanFile) as caught:
        list(planjson.read(path))
    assert caught.value.fields["problem"] is problem
    whole, line = text[: text.index(old)].count("\n") + 1, caught.value.fields["line"]
    assert abs(int(str(line)) - whole) <= 3


def test_the_line_of_a_letter_that_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    text, _ = real()
    path = tmp_path / "register.json"
    begun, ended = text[:200_000], text[200_000:]
    path.write_bytes(begun.encode() + b"\xff" + ended.encode())
    monkeypatch.setattr(files, "PIECE", 1_003)
    with pytest.raises(BadPlanFile) as caught:
        list(planjson.read(path))
    assert caught.value.fields["problem"] is Problem.NOT_UTF8
    assert caught.value.fields["line"] == begun.count("\n") + 1


def test_a_plan_larger_than_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "register.json"
    path.write_text('{"schema": "coopplan-export/1", "plans": ["' + "x" * 50_000 + '"]}')
    monkeypatch.setattr(files, "PIECE", 1_003)
    monkeypatch.setattr(planjson, "MAX_BYTES", 10_000)
    with pytest.raises(BadPlanFile) as caught:
        list(planjson.read(path))
    assert caught.value.fields["problem"] is Problem.TOO_LARGE


def test_keys_in_another_order(tmp_path: Path) -> None:
    text, read = real()
    told = json.loads(text)
    path = tmp_path / "register.json"
    path.write_text(json.dumps({"plans": told["plans"], "schema": told["schema"]}))
    assert tuple(planjson.read(path)) == read

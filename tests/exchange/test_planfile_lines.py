"""The scan that finds lines agrees with the TOML reader on what is where."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

from coopplan.exchange.demo import demo_plans
from coopplan.exchange.planformat.flaws import Path as Place
from coopplan.exchange.planformat.flaws import dotted
from coopplan.exchange.planformat.lines import json_lines, line_of, toml_lines

ODD = (
    """\
# "quoted" [not.a.table] = 1
a = 1 # b = 2
"c d" = "x # y = [" ; 'e' = 2
""".replace(" ; ", "\n")
    + '''\
f.g."h.i" = [1, # one
  2,
  [3, """
four = 4
"quoted"""" ],   # a quote just before the end
  { j = 5, k = { l = '}' } },
]
m = \'\'\'
n = 1
\'\'\'
[ o . p ]
q = "\\" # r = 1"
[[s]]
t = 2025-04-14
[[s]]
[s.u]
v = 1
[[s.w]]
x = 1
[[s.w]]
x = 2
[s.w.y]
z = true
'''
)


def places(value: Any, path: Place = ()) -> set[Place]:
    """Every place in a tree as the reader has it."""
    found = {path} if path else set()
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            found |= places(item, (*path, key))
    return found


def test_odd_notation() -> None:
    lines = toml_lines(ODD)
    assert set(lines) == places(tomllib.loads(ODD))
    where = {
        ("a",): 2,
        ("c d",): 3,
        ("e",): 4,
        ("f", "g", "h.i", 0): 5,
        ("f", "g", "h.i", 1): 6,
        ("f", "g", "h.i", 2, 1): 7,
        ("f", "g", "h.i", 3, "k", "l"): 10,
        ("m",): 12,
        ("o", "p"): 15,
        ("o", "p", "q"): 16,
        ("s",): 17,
        ("s", 0, "t"): 18,
        ("s", 1): 19,
        ("s", 1, "u", "v"): 21,
        ("s", 1, "w", 1, "x"): 25,
        ("s", 1, "w", 1, "y", "z"): 27,
    }
    assert {place: lines[place] for place in where} == where


@pytest.mark.parametrize("path", demo_plans(), ids=lambda path: path.parent.name)
def test_the_real_plan_files(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    lines = toml_lines(text)
    assert set(lines) == places(tomllib.loads(text))
    written = text.split("\n")
    for place, line in lines.items():
        key = place[-1]
        if isinstance(key, str):
            assert key in written[line - 1], dotted(place)


def test_json() -> None:
    tree = {"a": [1, {'b "c\\': [], "d": {"e": None}}], "f": "}]"}
    text = json.dumps(tree, indent=1)
    lines = json_lines(text)
    assert set(lines) == places(tree)
    assert lines[("a", 1, "d", "e")] == text[: text.index('"e"')].count("\n") + 1


def test_what_is_not_there_is_told_at_what_is_around_it() -> None:
    lines = toml_lines(ODD)
    assert line_of(lines, ("s", 1, "w", 0, "missing")) == 22
    assert line_of(lines, ("none",)) == 1


def test_a_text_that_cannot_be_walked_gives_what_was_found() -> None:
    deep = toml_lines("a = 1\nb = " + "[" * 5_000)
    assert (deep[("a",)], deep[("b",)], deep[("b", 0, 0)]) == (1, 2, 2)
    assert toml_lines("= 1") == {}

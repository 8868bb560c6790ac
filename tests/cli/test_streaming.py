"""Long lists are printed as short ones are, and their lines are let go of."""

from __future__ import annotations

import csv
import io
import json
import weakref
from collections.abc import Iterator

import pytest

from coopplan.cli.printing import print_list
from coopplan.cli.streaming import TOGETHER, print_long
from coopplan.documents.blocks import Column, Group, Page, Table
from coopplan.documents.cells import text
from tests.cli.running import Runner

COMMANDS = {
    "measure list": ["measure", "list"],
    "measure list, filtered": ["measure", "list", "sector:transport"],
    "check": ["check"],
    "timeline": ["timeline"],
}


@pytest.mark.parametrize("name", COMMANDS)
def test_every_shape_has_the_same_rows(demo: Runner, name: str) -> None:
    words = COMMANDS[name]
    told = json.loads(demo(*words, "--json", code=None).out)
    refs = [row["ref"] for row in told["rows"]]
    assert told["total"] == len(refs) > 1
    sheet = csv.DictReader(io.StringIO(demo(*words, "--csv", code=None).out))
    assert [row["ref"] for row in sheet] == refs
    lines = demo(*words, code=None).out.splitlines()
    assert [line.split("\t")[0] for line in lines] == refs
    few = json.loads(demo(*words, "--json", "--limit", "3", code=None).out)
    assert few["rows"] == told["rows"][:3]
    assert few["total"] == told["total"]


class Line:
    """A line that can be watched."""

    def __init__(self, number: int) -> None:
        self.number = number


class _Out(io.StringIO):
    encoding = "utf-8"


class _Terminal:
    def __init__(self) -> None:
        self.out, self.is_terminal = _Out(), False

    def write(self, text: str) -> None:
        self.out.write(text + "\n")


class _Settings:
    def __init__(self, json: bool) -> None:
        self.json = json


class _Call:
    """As much of a call as printing asks for."""

    def __init__(self, *, json: bool) -> None:
        self.terminal, self.settings = _Terminal(), _Settings(json)


def _row(line: Line) -> dict[str, object]:
    return {"ref": f"A/{line.number}", "text": f"слово {line.number}\nи ещё"}


def _page(lines: list[Line], _: int = 0) -> Page:
    rows = tuple((text(f"A/{line.number}"),) for line in lines)
    table = Table("lines", (Column("ref", "Ref"),), (Group((), rows),), "")
    return Page("lines", "en", "Lines", (table,))


@pytest.mark.parametrize("shape", ["json", "csv", "lines"])
@pytest.mark.parametrize("count", [0, 1, 3 * TOGETHER])
def test_as_short_lists_are_printed(shape: str, count: int) -> None:
    most = 0
    alive: weakref.WeakSet[Line] = weakref.WeakSet()

    def made() -> Iterator[Line]:
        nonlocal most
        for number in range(count):
            line = Line(number)
            alive.add(line)
            most = max(most, len(alive))
            yield line

    ours, theirs = _Call(json=shape == "json"), _Call(json=shape == "json")
    print_long(
        ours,  # type: ignore[arg-type]
        "lines/1",
        made(),
        row=_row,
        page=_page,  # type: ignore[arg-type]
        csv=shape == "csv",
        as_of="2026-01-01",
    )
    lines = [Line(number) for number in range(count)]
    print_list(
        theirs,  # type: ignore[arg-type]
        "lines/1",
        [_row(line) for line in lines],
        csv=shape == "csv",
        page=_page(lines),
        as_of="2026-01-01",
        total=count,
    )
    assert ours.terminal.out.getvalue() == theirs.terminal.out.getvalue()
    assert most <= TOGETHER + 1

"""The seed agreement's report, whole, in three languages and two widths, as a person read it.

The files under golden/ were read against the sources before they were kept. After a change that
is meant: ``GOLDEN=write pytest tests/test_golden_reports.py``, then read the difference.
"""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

from coopplan.actions.importing import import_plans
from coopplan.documents import quarterly as document
from coopplan.exchange import planfile
from coopplan.exchange.demo import demo_plans
from coopplan.language.words import Words
from coopplan.model.period import Quarter
from coopplan.model.plan import Plan
from coopplan.model.text import Lang
from coopplan.render.terminal import render
from coopplan.reports.quarterly import quarterly
from coopplan.store import load, schema
from coopplan.store.reading import connect
from tests.store.sample import clock

GOLDEN = Path(__file__).parent / "golden"
SEED = "AST-ATY-2025"


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Plan:
    """The seed agreement out of a register of all eight."""
    url = str(tmp_path_factory.mktemp("golden") / "coop.db")
    plans = [planfile.read(path) for path in demo_plans()]
    schema.create(
        url, clock=clock(), who="ann", fill=lambda w: import_plans(w, plans, today=date.max)
    )
    with connect(url) as reader:
        return load.plan(reader, SEED, reader.known())


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("quarter", ["2025-Q2", "2025-Q4"])
def test_the_report_reads_as_it_was_read(seed: Plan, quarter: str, lang: Lang, width: int) -> None:
    page = document.compose(quarterly(seed, Quarter.parse(quarter)), Words(lang))
    told = render(page, width=width)
    path = GOLDEN / f"{SEED}.{quarter}.{lang.value}.{width}.txt"
    if os.environ.get("GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(told, encoding="utf-8", newline="\n")
    assert told == path.read_text(encoding="utf-8")

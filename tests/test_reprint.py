"""A report reprinted with the ``--known-at`` of its day is the same, byte for byte.

Whatever comes later (say, edit, move, settle, import, undo, redo), the printed page and the JSON
of an earlier entry do not change.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from coopplan.actions.importing import import_plan
from coopplan.documents import quarterly as document
from coopplan.language.words import Words
from coopplan.model.period import Quarter
from coopplan.model.text import Lang
from coopplan.render.terminal import render
from coopplan.reports.json_answers import to_json
from coopplan.reports.quarterly import quarterly
from coopplan.store import database, load, schema
from coopplan.store.reading import connect
from tests.store.changes import CHANGES, REF, REFUSED
from tests.store.sample import TODAY, clock, sample


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database with the sample plan, copied for each example."""
    path = tmp_path_factory.mktemp("template") / "coop.db"
    schema.create(str(path), clock=clock(), who="ann")
    with database.write(str(path), clock=clock(), who="ann", action="import") as w:
        import_plan(w, sample(), today=TODAY)
    return path


def printed(url: str, known_at: str | None, quarter: Quarter, lang: Lang) -> tuple[str, bytes]:
    """The ``known-at`` that brings it back, and the report's bytes (empty: no such agreement)."""
    with connect(url) as reader:
        known = reader.known(known_at)
        plans = load.plans(reader, None, known)
    plan = next((one for one in plans if one.agreement.ref == REF), None)
    if plan is None:
        return known.at, b""
    answer = quarterly(plan, quarter)
    page = document.compose(answer, Words(lang))
    told = json.dumps(to_json("report/1", answer), ensure_ascii=False)
    return known.at, (render(page, width=80) + told).encode()


@settings(
    max_examples=20,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(
    names=st.lists(st.sampled_from(sorted(CHANGES)), min_size=1, max_size=10),
    seed=st.integers(0, 2**16),
    lang=st.sampled_from(list(Lang)),
)
def test_a_reprint_is_the_same_byte_for_byte(
    template: Path,
    tmp_path_factory: pytest.TempPathFactory,
    names: list[str],
    seed: int,
    lang: Lang,
) -> None:
    url = str(tmp_path_factory.mktemp("run") / "coop.db")
    shutil.copyfile(template, url)
    random, ticks = Random(seed), clock("2026-01-02T00:00:00")
    quarter = Quarter.at(Quarter(2025, 1).index + seed % 4)
    seen = dict([printed(url, None, quarter, lang)])
    for name in names:
        try:
            with database.write(url, clock=ticks, who="ann", action=name) as w:
                CHANGES[name](w, random)
        except REFUSED:
            continue
        known_at, report = printed(url, None, quarter, lang)
        seen[known_at] = report
    for known_at, report in seen.items():
        assert printed(url, known_at, quarter, lang) == (known_at, report)

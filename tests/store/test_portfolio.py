"""What the database counts over the whole register is what the fold says of every measure."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from coopplan.model.codes import BodyRole, Worded
from coopplan.model.measure import Amended, Body, Wording
from coopplan.model.period import Quarter
from coopplan.model.plan import Known, Plan
from coopplan.model.tally import Share, untallied
from coopplan.reports.json_answers import measure_row
from coopplan.reports.questions import Question
from coopplan.reports.questions_answer import (
    DisputeList,
    DueList,
    OverdueList,
    SilentList,
    SlipList,
)
from coopplan.reports.register import agreement_rows, overview, register_report
from coopplan.reports.register_gathered import COUNTED
from coopplan.reports.rows import dispute_rows, due_rows, slip_rows
from coopplan.store import load
from coopplan.store.counted import Wanted
from coopplan.store.portfolio import Portfolio, refs
from coopplan.store.reading import Reader, connect
from coopplan.store.standing_counts import TABLE
from coopplan.store.standing_facts import flaws
from tests.plans import Plans, words
from tests.store.portfolios import CHANGED, REFS, as_ofs, fill, plainly, registers

ASKED = st.lists(st.tuples(as_ofs, st.integers(-1, 1)), min_size=1, max_size=3)


def _measures(found: OverdueList | SilentList) -> Any:
    lines = [(measure_row(line), line.silent_quarters) for line in found.lines]
    given = found.deadlines_given if isinstance(found, OverdueList) else None
    return lines, found.asked.total, given


def _due(found: DueList) -> Any:
    return due_rows(found), found.asked.total


def _slips(found: SlipList) -> Any:
    return slip_rows(found), found.asked.total


def _disputes(found: DisputeList) -> Any:
    return dispute_rows(found), found.asked.total


QUESTIONS: Sequence[Callable[[Question, date], Any]] = (
    lambda asked, _: _measures(asked.overdue()),
    lambda asked, _: _measures(asked.silent()),
    lambda asked, until: _due(asked.due(until)),
    lambda asked, _: _slips(asked.slips()),
    lambda asked, _: _disputes(asked.disputes()),
)
"""Every list, with sources by their refs: their numbers tell in which order lines were made."""


def hold_report(
    told: Portfolio, plans: Sequence[Share], known: Known, day: date, quarter: Quarter
) -> None:
    """Hold the report of the register to the fold: tallied by measures, and by kept counts."""
    of, wanted = told.agreements, Wanted(day, quarter, before=True, late=20)
    every = register_report(plans, known, quarter, day, refs=of)
    shares = told.shares(wanted)
    assert register_report(shares, known, quarter, day, refs=of, told=told.told) == every
    for rows in (None, 1, 0):
        shares, rest = told.summed(replace(wanted, heads=rows), COUNTED)
        found = register_report(
            shares, known, quarter, day, refs=of, told=told.told, rest=rest, rows=rows
        )
        assert found == replace(every, rows=every.rows[:rows])


def hold_counts(reader: Reader, r: Random, most: int = 4) -> None:
    """Hold the report to the fold on days from which counts are others, and on their eves."""
    known = reader.known()
    rows = reader.rows(f"SELECT DISTINCT day FROM {TABLE} WHERE day > '0001' ORDER BY day")
    begins = [date.fromisoformat(row["day"]) for row in rows]
    plans = untallied(load.plans(reader, None, known))
    told = Portfolio(reader, known, refs(reader, known))
    for begin in r.sample(begins, min(most, len(begins))):
        for day in (begin - timedelta(days=1), begin):
            hold_report(told, plans, known, day, Quarter.of(day))


def hold(reader: Reader, known: Known, day: date, quarter: Quarter) -> None:
    """Hold all that is asked of the whole register to the fold of every measure."""
    plans = untallied(load.plans(reader, None, known))
    told = Portfolio(reader, known, refs(reader, known))
    assert [share.ref for share in plans] == list(told.agreements)
    assert agreement_rows(told.shares(Wanted(day, Quarter.of(day))), day) == agreement_rows(
        plans, day
    )
    hold_report(told, plans, known, day, quarter)
    until = day + timedelta(days=90)
    for limit in (None, 2):
        named = Wanted(day, Quarter.of(day), late=None, quiet=True, until=until, heads=0)
        for ask in QUESTIONS:
            ours = Question(told.shares(named), known, day, limit, told.told)
            assert ask(ours, until) == ask(Question(plans, known, day, limit), until)
    wanted = Wanted(day, Quarter.of(day), late=200, until=until)
    assert overview(told.shares(wanted), known, day, told.told) == overview(plans, known, day)
    for heads, listed in ((0, 200), (1, 2)):
        few = replace(wanted, late=listed, heads=heads, duties=True)
        shares, rest = told.parted(few, listed)
        found = overview(shares, known, day, told.told, rest=rest, rows=heads, listed=listed)
        assert found == overview(plans, known, day, rows=heads, listed=listed)


def hold_all(url: str, asked: Sequence[tuple[date, int]], r: Random) -> None:
    with connect(url) as reader:
        assert list(flaws(reader)) == []
        last = reader.known()
        hold_counts(reader, r)
        entries = [last, *(reader.known(f"#{r.randint(2, last.entry)}") for _ in range(2))]
        for known in entries:
            for day, quarters in asked:
                quarter = Quarter.at(Quarter.of(day).index + quarters)
                hold(reader, known, day, quarter)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    plans=registers(),
    changes=st.lists(st.sampled_from(CHANGED), max_size=6),
    asked=ASKED,
    seed=st.integers(0, 2**16),
)
def test_the_count_is_the_fold_sqlite(
    empty: Path,
    tmp_path_factory: pytest.TempPathFactory,
    plans: list[Plan],
    changes: list[str],
    asked: list[tuple[date, int]],
    seed: int,
) -> None:
    path = tmp_path_factory.mktemp("run") / "coop.db"
    shutil.copyfile(empty, path)
    fill(str(path), plans, changes, seed)
    hold_all(str(path), asked, Random(seed))
    shutil.rmtree(path.parent)


def _two_voices(told: Plans) -> None:
    told.say("2025-06-01", "done", by="akimat@KZ-23", side="KZ-23", sources=())
    told.say("2025-05-01", "planned", by="oblast@RU-AST", side="RU-AST", sources=())


def _two_statuses_of_one_day(told: Plans) -> None:
    told.say("2025-06-01", "done", side="RU-AST", sources=["note-strong"])
    told.say("2025-06-01", "planned", side="RU-AST", sources=["note-weak"])


def _never_spoken_of(told: Plans) -> None:
    told.say("2025-03-01", side="RU-AST", sources=())


def _added_by_a_protocol(told: Plans) -> None:
    told.measure("2025-12-31", amended=(Amended(date(2025, 10, 1), "протокол"),))


def _of_both_sides_until_a_protocol(told: Plans) -> None:
    told.say("2025-05-01", "done", side="RU-AST", sources=())
    both = (*told.measures[0].bodies, Body(words("орган"), "KZ-23", BodyRole.LEAD))
    before = Wording(bodies=both, changed=(Worded.BODIES,))
    act = Amended(date(2025, 10, 1), "протокол", before)
    told.measures[0] = replace(told.measures[0], amended=(act,))


PLAIN = (
    _two_voices,
    _two_statuses_of_one_day,
    _never_spoken_of,
    _added_by_a_protocol,
    _of_both_sides_until_a_protocol,
)


@pytest.mark.parametrize("tell", PLAIN)
def test_what_looks_plain(empty: Path, tmp_path: Path, tell: Callable[[Plans], None]) -> None:
    told = Plans()
    told.source("note-strong", "both_sides")
    told.source("note-weak", "media")
    told.measure("2025-12-31", bodies=("RU-AST",))
    tell(told)
    path = tmp_path / "coop.db"
    shutil.copyfile(empty, path)
    # Later entries, so that it is asked as known at an earlier one too.
    fill(str(path), [told.plan()], ["edit_agreement"] * 6, 0)
    hold_all(str(path), [(date(2025, 6, 15), 0), (date(2026, 2, 1), 0)], Random(0))


def test_agreements_that_are_counted_all_at_once(empty: Path, tmp_path: Path) -> None:
    """On days before, between and after their statements, with and without lists that are cut."""
    path = tmp_path / "coop.db"
    shutil.copyfile(empty, path)
    fill(str(path), [plainly(ref, place) for place, ref in enumerate(REFS, 1)], (), 0)
    counted = 0
    with connect(str(path)) as reader:
        hold_counts(reader, Random(0), 60)
        known = reader.known()
        told = Portfolio(reader, known, refs(reader, known))
        for month in range(1, 19):
            day = date(2025 + month // 13, (month - 1) % 12 + 1, 28)
            hold(reader, known, day, Quarter.of(day))
            wanted = Wanted(day, Quarter.of(day), late=2, until=day, heads=0, duties=True)
            counted += told.parted(wanted, 2)[1].agreements
            assert told.summed(Wanted(day, Quarter.of(day), heads=0), 2)[1].agreements == len(REFS)
    assert counted > 6


@pytest.mark.postgres
@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(
    plans=registers(),
    changes=st.lists(st.sampled_from(CHANGED), max_size=6),
    asked=ASKED,
    seed=st.integers(0, 2**16),
)
def test_the_count_is_the_fold_postgresql(
    pg_copied: Callable[[], AbstractContextManager[str]],
    plans: list[Plan],
    changes: list[str],
    asked: list[tuple[date, int]],
    seed: int,
) -> None:
    with pg_copied() as url:
        fill(url, plans, changes, seed)
        hold_all(url, asked, Random(seed))

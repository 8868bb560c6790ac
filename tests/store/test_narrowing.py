"""The measures that the database finds for filter words are those that pass them when folded."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import date
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from coopplan.model.filter import And, Compare, Field, Filter, Not, Or, Tag, Text
from coopplan.model.measure import Measure
from coopplan.model.plan import Known, Plan
from coopplan.model.text import LocalText
from coopplan.reports import filters
from coopplan.reports.filtering import passes
from coopplan.reports.json_answers import measure_row
from coopplan.reports.lists import measure_lines
from coopplan.store import load
from coopplan.store.narrowed import narrowed
from coopplan.store.portfolio import refs
from coopplan.store.reading import Reader, connect
from tests.store.portfolios import CHANGED, REFS, as_ofs, fill, plainly, registers

TEXTS = ["ASKE", "at", "2025", "2025/1", "AST-ATY-2025/2", "/", "/1", "1", "11", "Мера", "мера 1",
         "measure 2", "Ёлка", "автобус", "нет", "a/b", "1/", "\udce9", "100%", "_"]  # fmt: skip
OPEN = {
    "agreement": ["AST-ATY-2025", "ast", "SAM", "x"],
    "body": ["орган RU", "орган kz-23", "Орган", "совет"],
    "no": ["1.2", "п. 3", "I"],
    "sector": ["transport", "energy", "culture"],
    "side": ["KZ", "RU-AST", "j", "kz-23", "joint"],
}

leaves = st.one_of(
    st.sampled_from(TEXTS).map(Text),
    st.sampled_from(filters.TAGS).map(Tag),
    st.sampled_from(sorted(filters.CODES)).flatmap(
        lambda name: st.lists(st.sampled_from(filters.CODES[name]), min_size=1, max_size=3).map(
            lambda values: Field(name, tuple(values))
        )
    ),
    st.sampled_from(sorted(OPEN)).flatmap(
        lambda name: st.lists(st.sampled_from(OPEN[name]), min_size=1, max_size=2).map(
            lambda values: Field(name, tuple(values))
        )
    ),
    st.builds(
        Compare,
        st.sampled_from(filters.DAYS),
        st.sampled_from(filters.OPERATORS),
        st.sampled_from(["2025", "2025-q3", "2025-12-31", "2025-09", "today", "+90d", "-60d"]),
    ),
    st.builds(
        Compare,
        st.sampled_from(filters.NUMBERS),
        st.sampled_from(filters.OPERATORS),
        st.sampled_from(["0", "90", "-30"]),
    ),
)


def _joined(inner: st.SearchStrategy[Filter]) -> st.SearchStrategy[Filter]:
    several = st.lists(inner, min_size=2, max_size=3).map(tuple)
    return st.one_of(inner.map(Not), several.map(And), several.map(Or))


trees = st.recursive(leaves, _joined, max_leaves=5)
asked_of = st.lists(st.tuples(as_ofs, trees), min_size=4, max_size=12)


def test_every_word_is_tried() -> None:
    assert {*filters.CODES, *OPEN, *filters.DAYS, *filters.NUMBERS} == {*filters.FIELDS}


def _told_apart(plans: Sequence[Plan], r: Random) -> list[Plan]:
    """The plans with measures that differ in what is written of them."""

    def apart(measure: Measure) -> Measure:
        return replace(
            measure,
            sector=r.choice(["transport", "transport", "energy", "culture"]),
            plan_no=r.choice([None, "1.2", "П. 3", "i"]),
            title=r.choice([measure.title, LocalText(ru="Ёлка", en="100% at A/B")]),
            note=r.choice([LocalText(), LocalText(ru="автобус")]),
        )

    return [replace(plan, measures=tuple(map(apart, plan.measures))) for plan in plans]


EXACT = ["+overdue", "+disputed", "+slipped", "status:done", "status:in_progress", "mark:cancelled",
         "not +overdue", "due<2025-09", "heard>=2025-Q3", "slip>=30", "sector:transport",
         "agreement:ast", "deadline:given", "schedule:due_this_period",
         "schedule:not_counted"]  # fmt: skip
"""Words that the database answers by itself, where no measure has to be folded."""


def test_plain_measures_are_not_read_to_be_counted(empty: Path, tmp_path: Path) -> None:
    path, day = tmp_path / "coop.db", date(2025, 8, 1)
    shutil.copyfile(empty, path)
    fill(str(path), [plainly(ref, place) for place, ref in enumerate(REFS, 1)], (), 0)
    with connect(str(path)) as reader:
        known = reader.known()
        agreements = refs(reader, known)
        for words in EXACT:
            asked = filters.read(words)
            assert asked is not None
            found = narrowed(reader, known, agreements, asked, day)
            assert found is not None, words
            assert found.unsure == 0, words
            hold(reader, known, day, asked)
        assert narrowed(reader, known, agreements, Field("evidence", ("none",)), day) is None


def hold(reader: Reader, known: Known, day: date, asked: Filter) -> None:
    """Hold the measures found to those that pass."""
    agreements = refs(reader, known)
    found = narrowed(reader, known, agreements, asked, day)
    if found is None:
        return
    test = passes(asked, day)
    whole = load.plans(reader, [*agreements], known)
    expected = [measure_row(line) for line in measure_lines(whole, day, test)]
    assert [measure_row(line) for line in measure_lines(found.plans(), day, test)] == expected
    have = {line.name.ref.partition("/")[0] for line in measure_lines(whole, day, test)}
    told = found.refs()
    assert {ref for ref, sure in told.items() if sure} <= have <= set(told)
    assert list(told) == [ref for ref in agreements if ref in told]
    unsure = sum(1 for _ in measure_lines(found.unsure_plans(), day, test))
    assert found.sure + unsure == len(expected)


def hold_all(url: str, asked: Sequence[tuple[date, Filter]], r: Random) -> None:
    with connect(url) as reader:
        last = reader.known()
        for known in (last, reader.known(f"#{r.randint(2, last.entry)}")):
            for day, filter_ in asked:
                hold(reader, known, day, filter_)


@settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
)
@given(
    plans=registers(),
    changes=st.lists(st.sampled_from(CHANGED), max_size=6),
    asked=asked_of,
    seed=st.integers(0, 2**16),
)
def test_what_is_found_is_what_passes_sqlite(
    empty: Path,
    tmp_path_factory: pytest.TempPathFactory,
    plans: list[Plan],
    changes: list[str],
    asked: list[tuple[date, Filter]],
    seed: int,
) -> None:
    path = tmp_path_factory.mktemp("run") / "coop.db"
    shutil.copyfile(empty, path)
    fill(str(path), _told_apart(plans, Random(seed)), changes, seed)
    hold_all(str(path), asked, Random(seed))
    shutil.rmtree(path.parent)


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
    asked=asked_of,
    seed=st.integers(0, 2**16),
)
def test_what_is_found_is_what_passes_postgresql(
    pg_copied: Callable[[], AbstractContextManager[str]],
    plans: list[Plan],
    changes: list[str],
    asked: list[tuple[date, Filter]],
    seed: int,
) -> None:
    with pg_copied() as url:
        fill(url, _told_apart(plans, Random(seed)), changes, seed)
        hold_all(url, asked, Random(seed))

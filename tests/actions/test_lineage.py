"""Which agreement follows which, and fates: what is recorded and what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from coopplan import errors
from coopplan.actions import lineage
from coopplan.model.agreement import Fate
from coopplan.model.codes import FateCode
from coopplan.store import database, load
from coopplan.store.reading import connect
from tests.store.registers import filled
from tests.store.sample import clock, text

OLD, NEW, OTHER = "AST-ATY-2025", "AST-ATY-2028", "OTHER"
FIRST = f"{OLD}/1"


@pytest.fixture
def url(tmp_path: Path) -> str:
    made = filled(str(tmp_path / "coop.db"), OLD, NEW, OTHER)
    succeed(made, OLD, NEW)
    return made


def succeed(url: str, old: str, new: str) -> int | None:
    with database.write(url, clock=clock(), who="ann", action="x") as w:
        lineage.succeed(w, old, new)
    return w.result.entry if w.result else None


def decide(url: str, code: FateCode, *successors: str, measure: str = FIRST) -> int | None:
    with database.write(url, clock=clock(), who="ann", action="x") as w:
        lineage.decide_fate(w, Fate(measure, code, successors, text("так")))
    return w.result.entry if w.result else None


def test_succession_is_a_version_of_the_newer_one(url: str) -> None:
    with connect(url) as reader:
        old, new = load.plans(reader, (OLD, NEW), reader.known())
        before = load.plan(reader, NEW, reader.known("#1"))
    assert old.successor is not None
    assert (old.successor.ref, new.agreement.succeeds, before.agreement.succeeds) == (
        NEW,
        OLD,
        None,
    )
    assert succeed(url, OLD, NEW) is None, "said before"


@pytest.mark.parametrize(
    ("old", "new", "reason"), [(NEW, OLD, "circle"), (OLD, OTHER, "followed"), (OLD, OLD, None)]
)
def test_a_line_has_no_circles_and_no_branches(
    url: str, old: str, new: str, reason: str | None
) -> None:
    with pytest.raises(errors.BadValue) as refused:
        succeed(url, old, new)
    assert reason is None or refused.value.fields["reason"] == reason
    with pytest.raises(errors.UnknownRef):
        succeed(url, OLD, "NO-SUCH")


def test_a_circle_of_three_is_refused(url: str) -> None:
    succeed(url, NEW, OTHER)
    with pytest.raises(errors.BadValue):
        succeed(url, OTHER, OLD)


def test_the_last_fate_counts_and_the_same_one_is_not_written_twice(url: str) -> None:
    assert decide(url, FateCode.KEPT, f"{NEW}/1") is not None
    assert decide(url, FateCode.KEPT, f"{NEW}/1") is None
    assert decide(url, FateCode.SPLIT, f"{NEW}/1", f"{NEW}/2") is not None
    assert decide(url, FateCode.DROPPED) is not None
    with connect(url) as reader:
        plan = load.plan(reader, OLD, reader.known())
    assert [fate.code for fate in plan.fates if fate.measure == FIRST] == [FateCode.DROPPED]


@pytest.mark.parametrize(
    ("code", "successors", "reason"),
    [
        (FateCode.KEPT, (), "one"),
        (FateCode.REWORDED, (f"{NEW}/1", f"{NEW}/2"), "one"),
        (FateCode.MERGED, (), "one"),
        (FateCode.SPLIT, (f"{NEW}/1",), "several"),
        (FateCode.SPLIT, (f"{NEW}/1", f"{NEW}/1"), "several"),
        (FateCode.DROPPED, (f"{NEW}/1",), "none"),
        (FateCode.FINISHED, (f"{NEW}/1",), "none"),
        (FateCode.UNDECIDED, (f"{NEW}/1",), "none"),
        (FateCode.KEPT, (f"{OTHER}/1",), "elsewhere"),
        (FateCode.KEPT, (f"{OLD}/2",), "elsewhere"),
    ],
)
def test_codes_and_measures_must_go_together(
    url: str, code: FateCode, successors: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(errors.BadFate) as refused:
        decide(url, code, *successors)
    assert refused.value.fields["reason"] == reason


def test_without_a_successor_nothing_goes_on(url: str) -> None:
    for code, into in ((FateCode.CARRIED_OVER, ()), (FateCode.KEPT, (f"{NEW}/2",))):
        with pytest.raises(errors.BadFate) as refused:
            decide(url, code, *into, measure=f"{NEW}/1")
        assert refused.value.fields["reason"] == "no_successor"
    assert decide(url, FateCode.FINISHED, measure=f"{NEW}/1") is not None


def test_measures_must_be_there(url: str) -> None:
    for measure, into in ((f"{OLD}/99", ()), (FIRST, (f"{NEW}/99",))):
        with pytest.raises(errors.UnknownRef):
            decide(url, FateCode.KEPT if into else FateCode.DROPPED, *into, measure=measure)

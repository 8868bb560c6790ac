"""Promises of single times of a recurring measure, under whatever names the times are told."""

from __future__ import annotations

import pytest

from coopplan.model.chains import Kept
from coopplan.model.codes import DisputeSubject
from coopplan.model.order import Heard, Record
from coopplan.model.state import fold
from coopplan.model.times import Times
from tests.plans import KZ, RU, Plans, day, every

OFFICE, OTHER = f"office@{KZ}", f"ministry@{RU}"


def promised(recurrence: str, *told: tuple[str, str | None, str], by: str = OFFICE) -> Plans:
    """A recurring measure of both sides: on, the time that is named, what is promised for it."""
    made = Plans()
    made.measure(every(recurrence), bodies=(RU, KZ))
    for on, occurrence, promise in told:
        made.say(on, "planned", occurrence=occurrence, promise=promise, bound="in", by=by)
    return made


def kept(made: Plans, as_of: str) -> list[tuple[str | None, Kept]]:
    return [(chain.occurrence, chain.kept) for chain in made.state(as_of).chains]


@pytest.mark.parametrize("later", ["suspended", "in_progress"])
@pytest.mark.parametrize("done", ["2025-H2", "2025", None])
def test_the_own_word_about_more_keeps_it_whatever_others_say(done: str | None, later: str) -> None:
    made = promised("half_yearly", ("2026-01-16", "2025-H2", "2026-02"))
    made.say("2026-02-10", "done", occurrence=done, by=OFFICE)
    made.say("2026-02-12", later, occurrence=done, by=OTHER)
    assert kept(made, "2026-03-31") == [("2025-41", Kept.KEPT)]


@pytest.mark.parametrize("done", ["2025-09", "2025-Q3", "2025-H2", None])
def test_a_month_is_kept_by_the_own_word_about_its_quarter(done: str | None) -> None:
    made = promised("monthly", ("2025-10-10", "2025-09", "2025-11"))
    made.say("2025-11-10", "done", occurrence=done, by=OFFICE)
    made.say("2025-11-12", "suspended", occurrence=done, by=OTHER)
    assert kept(made, "2025-12-31") == [("2025-09", Kept.KEPT)]


@pytest.mark.parametrize("done", ["2026-H1", "2026"])
def test_the_own_word_about_other_times_keeps_nothing(done: str) -> None:
    made = promised("half_yearly", ("2026-01-16", "2025-H2", "2026-02"))
    made.say("2026-02-10", "done", occurrence=done, by=OFFICE)
    made.say("2026-02-12", "suspended", occurrence=done, by=OTHER)
    assert kept(made, "2026-03-31") == [("2025-41", Kept.NOT_KEPT)]


def test_the_own_word_about_a_part_of_what_was_promised_keeps_nothing() -> None:
    made = promised("quarterly", ("2025-10-10", "2025-H2", "2026-02"))
    made.say("2026-02-10", "done", occurrence="2025-Q3", by=OFFICE)
    assert kept(made, "2026-03-31") == [("2025-41", Kept.NOT_KEPT)]


def test_one_half_of_two_that_are_counted_keeps_no_promise_of_the_other() -> None:
    made = promised("half_yearly", ("2026-01-16", "2025-H2", "2026-02"))
    made.say("2026-02-10", "done", occurrence="2025", done=(1, 2), by=OFFICE)
    made.say("2026-02-12", "suspended", occurrence="2025", by=OTHER)
    assert kept(made, "2026-03-31") == [("2025-41", Kept.NOT_KEPT)]


def test_that_the_measure_goes_on_takes_no_time_back_and_that_the_time_does_takes_it() -> None:
    for goes_on, told in ((None, Kept.KEPT), ("2025", Kept.KEPT), ("2025-H2", Kept.NOT_KEPT)):
        made = promised("half_yearly", ("2026-01-16", "2025-H2", "2026-02"))
        made.say("2026-02-10", "done", occurrence="2025-H2", by=OFFICE)
        made.say("2026-02-15", "in_progress", occurrence=goes_on, by=OFFICE)
        made.say("2026-02-16", "suspended", occurrence="2025-H2", by=OTHER)
        assert kept(made, "2026-03-31") == [("2025-41", told)]


def test_a_time_that_goes_on_takes_back_that_the_whole_is_done() -> None:
    made = promised("half_yearly", ("2026-01-16", "2025-H2", "2026-02"))
    made.say("2026-02-10", "done", by=OFFICE)
    made.say("2026-02-15", "in_progress", occurrence="2025-H2", by=OFFICE)
    made.say("2026-02-16", "suspended", by=OTHER)
    assert kept(made, "2026-03-31") == [("2025-41", Kept.NOT_KEPT)]


@pytest.mark.parametrize(
    ("recurrence", "names", "label"),
    [
        ("yearly", ("2025", "2025-Q4"), "2025"),
        ("yearly", ("2025-12", "2025"), "2025"),
        ("half_yearly", ("2025-Q4", "2025-H2"), "2025-41"),
        ("quarterly", ("2025-09", "2025-Q3"), "2025-35"),
    ],
)
def test_one_time_under_two_names_is_one_chain(
    recurrence: str, names: tuple[str, str], label: str
) -> None:
    one, other = names
    made = promised(recurrence, ("2026-01-16", one, "2026-02"), ("2026-02-10", other, "2026-04"))
    (chain,) = made.state("2026-03-31").chains
    assert (chain.occurrence, chain.slip_days, chain.kept) == (label, 61, Kept.STANDING)
    made.say("2026-04-10", "done", occurrence=one, by=OFFICE)
    made.say("2026-04-11", "suspended", occurrence=one, by=OTHER)
    assert kept(made, "2026-05-31") == [(label, Kept.KEPT)]


def test_a_year_of_two_halves_is_none_of_them() -> None:
    made = promised(
        "half_yearly", ("2026-01-16", "2025", "2026-02"), ("2026-02-10", "2025-H2", "2026-04")
    )
    assert [one.occurrence for one in made.state("2026-02-15").chains] == ["2025", "2025-41"]


def test_two_voices_that_name_one_time_otherwise_may_disagree() -> None:
    made = promised("yearly", ("2025-12-01", "2025", "2026-02"))
    made.say("2025-12-02", occurrence="2025-Q4", promise="2026-05", bound="in", by=OTHER)
    made.say("2025-12-03", occurrence="2026", promise="2026-12", bound="in", by=f"agency@{RU}")
    (one,) = made.state("2025-12-31").disputes
    assert one.subject is DisputeSubject.PROMISE
    assert {one.one.occurrence, one.other.occurrence} == {"2025", "2025-Q4"}


def test_a_name_covers_what_it_holds_and_of_no_time_what_its_period_holds() -> None:
    made = promised("quarterly", ("2025-12-01", "2025-Q3", "2026-02"))
    times = Times(fold(made.plan(), made.measures[0], day("2025-12-31")).occurrences)
    wider = ("", "2025", "2025-41", "2025-35", "2025-09")
    assert all(times.covers(label, "2025-35") for label in wider)
    assert not any(times.covers(label, "2025-35") for label in ("2025-36", "2025-40", "2026"))
    assert not times.covers("2025-35", "")
    none = Times(())
    assert none.covers("2025", "2025-35")
    assert not none.covers("2025-35", "2025")
    heard: list[Heard] = Record(made.plan()).visible("AST-ATY-2025/1", day("2025-12-31"))
    assert [none.named(one) for one in heard] == [times.named(one) for one in heard] == ["2025-35"]

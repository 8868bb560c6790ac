"""Promise chains: per voice, between the ends of the units named, standing until they pass."""

from __future__ import annotations

import pytest

from coopplan.model.codes import DisputeSubject
from coopplan.model.state import Kept, PromiseChain
from tests.plans import KZ, RU, Plans, day, every

NOW = "2025-12-31"


def chain(plan: Plans, as_of: str = NOW) -> PromiseChain:
    [only] = plan.state(as_of).chains
    return only


def moved(plan: Plans) -> list[tuple[int | None, int | None]]:
    return [(link.days_from_previous, link.days_from_first) for link in chain(plan).links]


def promised(*told: tuple[str, str], **more: str) -> Plans:
    plan = Plans()
    plan.measure()
    for on, promise in told:
        plan.say(on, promise=promise, **more)  # type: ignore[arg-type]
    return plan


def test_days_are_counted_between_the_ends_of_the_units_named() -> None:
    plan = promised(("2025-05-01", "2025-12"), ("2025-06-01", "2026"), ("2025-07-01", "2026-33"))
    assert moved(plan) == [(None, None), (365, 365), (-275, 90)]
    assert chain(plan).moved
    assert chain(plan).slip_days == 90


def test_days_are_never_counted_across_voices() -> None:
    plan = Plans()
    plan.measure()
    plan.say("2025-05-01", by="oblast@RU-AST", promise="2025")
    plan.say("2025-06-01", by="akimat@KZ-23", promise="2027")
    chains = plan.state(NOW).chains
    assert [(one.voice, one.side, one.slip_days) for one in chains] == [
        ("oblast", "RU-AST", 0),
        ("akimat", "KZ-23", 0),
    ]


def test_an_open_start_counts_as_its_last_day() -> None:
    plan = promised(("2025-05-01", "../2025-12-31"), ("2025-06-01", "2026"))
    assert moved(plan)[1] == (365, 365)


def test_an_open_end_is_counted_by_the_unit_named_and_never_passes() -> None:
    plan = promised(("2025-05-01", "2025"), ("2025-06-01", "2026/.."), bound="from")
    assert moved(plan)[1] == (365, 365)
    assert chain(plan, "2099-01-01").kept is Kept.STANDING


def test_the_first_is_by_the_day_said_then_by_publication() -> None:
    plan = Plans()
    plan.measure()
    plan.say("2025-06-01", promise="2027", published="2025-06-03")
    plan.say("2025-06-01", promise="2026", published="2025-06-02")
    plan.say("2025-05-01", promise="2025", published="2025-07-01")
    links = [(link.statement.number, link.tied) for link in chain(plan).links]
    assert links == [(3, False), (2, False), (1, False)]


def test_a_tie_shows_both_and_counts_from_the_one_recorded_first() -> None:
    plan = promised(("2025-05-01", "2025"), ("2025-05-01", "2026"), ("2025-06-01", "2027"))
    assert [link.tied for link in chain(plan).links] == [False, True, False]
    assert moved(plan) == [(None, None), (None, None), (365, 730)]


def test_the_same_promise_again_moves_nothing_and_renews_its_age() -> None:
    plan = promised(("2025-05-01", "2026"), ("2025-12-01", "2026"))
    assert moved(plan)[1] == (0, 0)
    assert not chain(plan).moved
    assert chain(plan).age_days == 30


@pytest.mark.parametrize(
    ("as_of", "kept"), [("2025-06-30", Kept.STANDING), ("2025-07-01", Kept.NOT_KEPT)]
)
def test_it_stands_until_its_last_day_passes(as_of: str, kept: Kept) -> None:
    only = chain(promised(("2025-05-01", "2025-06")), as_of)
    assert only.kept is kept
    assert (only.current is not None) == (kept is Kept.STANDING)


@pytest.mark.parametrize(
    ("done_on", "kept"),
    [("2025-06-30", Kept.KEPT), ("2025-07-01", Kept.NOT_KEPT), ("2025-05-15", Kept.KEPT)],
)
def test_it_is_kept_when_the_measure_was_done_by_then(done_on: str, kept: Kept) -> None:
    plan = promised(("2025-05-01", "2025-06"))
    plan.say("2025-08-01", "done", done_on=done_on)
    assert chain(plan).kept is kept


@pytest.mark.parametrize(("by", "kept"), [("2025-06-20", Kept.KEPT), ("2025-03", Kept.NOT_KEPT)])
def test_one_that_may_have_been_kept_is_not_told_to_be_broken(by: str, kept: Kept) -> None:
    plan = Plans(signed="2025-01-10")
    plan.measure()
    plan.say("2025-02-01", promise=by)
    plan.say("2025-07-10", "done", about="2025-06-30")
    assert chain(plan).kept is kept


def test_a_promise_made_after_the_measure_was_done_is_not_kept_by_that() -> None:
    plan = promised(("2025-09-01", "2026"))
    plan.say("2025-08-01", "done")
    assert chain(plan).kept is Kept.STANDING


def contested(*later: tuple[str, str, str]) -> Plans:
    """One side says done in January, the other then promises by June; and what each said later."""
    plan = Plans(signed="2025-04-14")
    plan.measure()
    plan.say("2026-01-10", "done", by=f"ministry@{RU}", about="2025-12-31")
    plan.say("2026-01-14", "in_progress", by=f"office@{KZ}", promise="2026-06")
    for said, status, by in later:
        plan.say(said, status, by=by)
    return plan


@pytest.mark.parametrize(
    ("later", "kept"),
    [
        ([("2026-06-20", "done", f"office@{KZ}")], Kept.KEPT),
        ([("2026-06-20", "done", f"agency@{KZ}")], Kept.KEPT),
        ([("2026-08-20", "done", f"office@{KZ}")], Kept.NOT_KEPT),
        ([("2026-04-20", "done", f"ministry@{RU}")], Kept.KEPT),
        ([("2026-04-20", "done", f"ministry@{RU}"), ("2026-08-20", "done", f"office@{KZ}")],
         Kept.NOT_KEPT),
        ([], Kept.NOT_KEPT),
    ],
)  # fmt: skip
def test_who_promised_what_another_holds_done_keeps_it_by_its_own_word(
    later: list[tuple[str, str, str]], kept: Kept
) -> None:
    told = contested(*later).state("2026-12-01").chains
    assert [one.kept for one in told if one.voice == "office"] == [kept]


def ended(*later: tuple[str, str, str, str], settled: bool = False) -> dict[str, PromiseChain]:
    """Two offices of one side promise by September; each later word has its day and what it is of.

    ``settled``: the dispute is closed in favour of the last word.
    """
    plan = Plans(signed="2025-01-10")
    plan.measure("2025-09-30")
    plan.say("2025-04-16", "in_progress", by=f"office@{KZ}", promise="2025-09")
    plan.say("2025-04-17", "in_progress", by=f"agency@{KZ}", promise="2025-09")
    for said, status, by, about in later:
        last = plan.say(said, status, by=by, about=about)
    if settled:
        plan.settle(last, "2025-11-01")
    return {one.voice: one for one in plan.state("2025-12-31").chains}


DONE = ("2025-07-12", "done", f"office@{KZ}", "2025-06-30")
STOPPED = ("2025-12-30", "suspended", f"office@{KZ}", "2025-12-30")
UNDONE = ("2025-12-30", "in_progress", f"office@{KZ}", "2025-12-30")
OTHERS = ("2025-12-30", "suspended", f"ministry@{RU}", "2025-12-30")


@pytest.mark.parametrize(
    ("later", "office", "agency"),
    [
        ([DONE, STOPPED], Kept.KEPT, Kept.KEPT),
        ([DONE, UNDONE], Kept.KEPT, Kept.KEPT),
        ([DONE, STOPPED, ("2025-12-31", "done", f"office@{KZ}", "2025-12-31")],
         Kept.KEPT, Kept.KEPT),
        ([DONE, OTHERS], Kept.KEPT, Kept.KEPT),
        ([DONE, ("2025-08-20", "suspended", f"office@{KZ}", "2025-08-20")], Kept.KEPT, Kept.KEPT),
        # What it took back by the day it had not done by the day.
        ([DONE, ("2025-08-20", "in_progress", f"office@{KZ}", "2025-08-20")],
         Kept.NOT_KEPT, Kept.NOT_KEPT),
        ([DONE, ("2025-10-10", "in_progress", f"office@{KZ}", "2025-09-30")],
         Kept.NOT_KEPT, Kept.NOT_KEPT),
        # Another of the side denies what the side said, not what the voice says of itself.
        ([DONE, ("2025-08-20", "in_progress", f"agency@{KZ}", "2025-08-20")],
         Kept.KEPT, Kept.NOT_KEPT),
        # Done after the day, and by the word of the other side alone.
        ([("2025-11-20", "done", f"office@{KZ}", "2025-11-20"), STOPPED],
         Kept.NOT_KEPT, Kept.NOT_KEPT),
        ([("2025-07-12", "done", f"ministry@{RU}", "2025-06-30"), OTHERS],
         Kept.NOT_KEPT, Kept.NOT_KEPT),
    ],
)  # fmt: skip
def test_a_promise_is_kept_by_the_own_word_whatever_came_later(
    later: list[tuple[str, str, str, str]], office: Kept, agency: Kept
) -> None:
    told = ended(*later)
    assert (told["office"].kept, told["agency"].kept) == (office, agency)


def test_a_word_that_a_settlement_decided_against_keeps_nothing() -> None:
    denied = ("2025-07-20", "in_progress", f"ministry@{RU}", "2025-07-20")
    assert ended(DONE, denied)["office"].kept is Kept.KEPT
    assert ended(DONE, denied, settled=True)["office"].kept is Kept.NOT_KEPT


def test_who_says_done_promises_no_more_though_the_other_side_suspends() -> None:
    plan = Plans(signed="2025-01-10")
    plan.measure("2025-09-30")
    plan.say("2025-07-10", "in_progress", by=f"office@{KZ}", promise="2026-03")
    plan.say("2025-07-11", "in_progress", by=f"agency@{KZ}", promise="2025-12")
    assert plan.state("2025-12-30").open_disputes
    plan.say("2026-01-14", "done", by=f"office@{KZ}", about="2025-12-31")
    plan.say("2026-01-15", "suspended", by=f"ministry@{RU}", about="2025-12-31")
    for as_of in ("2025-12-31", "2026-01-31", "2026-12-31"):
        state = plan.state(as_of)
        assert state.done_on is None
        assert [one.kept for one in state.chains] == [Kept.KEPT, Kept.KEPT]
        assert {one.subject for one in state.open_disputes} == {DisputeSubject.STATUS}
    plan.say("2026-02-20", "in_progress", by=f"office@{KZ}", promise="2026-09")
    assert [one.kept for one in plan.state("2026-03-01").chains] == [Kept.STANDING, Kept.KEPT]


@pytest.mark.parametrize("scope", ["part", "event", "programme", "context"])
def test_only_scope_measure_promises(scope: str) -> None:
    assert promised(("2025-05-01", "2026"), scope=scope).state(NOW).chains == ()


def test_a_promise_of_an_occurrence_moves_none_of_the_measure() -> None:
    """A measure that never recurred has no such times, and what names one promises none of it."""
    once = promised(("2025-05-01", "2026"), occurrence="2026")
    yearly = Plans()
    yearly.measure(every("yearly"))
    yearly.say("2025-05-01", promise="2026", occurrence="2026")
    for made, times_told in ((once, []), (yearly, [("2026", False)])):
        made.say("2025-06-01", promise="2027")
        found = made.state(NOW).chains
        assert [(one.occurrence, one.moved) for one in found] == [*times_told, (None, False)]


def times(*told: tuple[str, str, str]) -> Plans:
    """A half-yearly measure with new days promised for its times: on, occurrence, promise."""
    made = Plans()
    made.measure(every("half_yearly"))
    for on, occurrence, promise in told:
        made.say(on, "planned", occurrence=occurrence, promise=promise, bound="in")
    return made


def kept(made: Plans, as_of: str) -> list[tuple[str | None, Kept]]:
    return [(chain.occurrence, chain.kept) for chain in made.state(as_of).chains]


def test_each_time_of_a_recurring_measure_has_its_promises() -> None:
    made = times(("2026-01-16", "2025-H2", "2026-02"), ("2026-07-10", "2026-H1", "2026-08"))
    assert kept(made, "2026-02-15") == [("2025-41", Kept.STANDING)]
    assert kept(made, "2026-08-15") == [("2025-41", Kept.NOT_KEPT), ("2026-40", Kept.STANDING)]
    made.say("2026-02-20", "done", occurrence="2025-H2")
    assert kept(made, "2026-09-15") == [("2025-41", Kept.KEPT), ("2026-40", Kept.NOT_KEPT)]


def test_a_new_day_for_the_same_time_is_one_chain() -> None:
    made = times(("2026-01-16", "2025-H2", "2026-02"), ("2026-03-10", "2025-41", "2026-04"))
    (chain,) = made.state("2026-03-31").chains
    assert (chain.slip_days, len(chain.links), chain.kept) == (61, 2, Kept.STANDING)


def test_another_time_that_is_done_keeps_no_promise() -> None:
    made = times(("2026-01-16", "2025-H2", "2026-02"))
    made.say("2026-02-10", "done", occurrence="2026-H1")
    assert kept(made, "2026-03-31") == [("2025-41", Kept.NOT_KEPT)]


def test_of_a_time_that_was_called_off_nothing_stands_and_nothing_is_broken() -> None:
    made = times(("2026-01-16", "2025-H2", "2026-04"))
    made.say("2026-02-10", "cancelled", occurrence="2025-H2")
    assert kept(made, "2026-03-31") == kept(made, "2026-05-31") == [("2025-41", Kept.ENDED)]


def test_who_calls_the_measure_off_promises_it_no_more_and_breaks_nothing() -> None:
    plan = promised(("2026-01-10", "2026-05"), by="oblast@RU-AST")
    plan.say("2026-02-10", "cancelled", by="oblast@RU-AST")
    assert [chain(plan, on).kept for on in ("2026-02-09", "2026-02-10", "2026-06-30")] == [
        Kept.STANDING,
        Kept.ENDED,
        Kept.ENDED,
    ]
    # Whatever others hold, and until a new day is named.
    plan.say("2026-03-01", "planned", by="akimat@KZ-23")
    plan.say("2026-04-01", "planned", by="oblast@RU-AST")
    assert chain(plan, "2026-06-30").kept is Kept.ENDED
    plan.say("2026-04-02", promise="2026-06", by="oblast@RU-AST")
    assert chain(plan, "2026-04-30").kept is Kept.STANDING
    assert chain(plan, "2026-07-31").kept is Kept.NOT_KEPT


def test_a_promise_that_was_broken_is_not_mended_by_calling_off() -> None:
    plan = promised(("2026-01-10", "2026-02"), by="oblast@RU-AST")
    plan.say("2026-03-10", "cancelled", by="oblast@RU-AST")
    assert chain(plan, "2026-03-31").kept is Kept.NOT_KEPT


@pytest.mark.parametrize("by", ["oblast@RU-AST", "akimat@KZ-23"])
def test_who_promises_after_the_calling_off_promises_anew(by: str) -> None:
    plan = Plans(signed="2025-01-10")
    plan.measure("2025-12-31")
    plan.say("2025-02-01", "cancelled", by=by)
    plan.say("2025-03-01", promise="2025-06-30", by="oblast@RU-AST")
    assert chain(plan, "2025-04-01").kept is Kept.STANDING
    assert chain(plan, "2025-07-01").kept is Kept.NOT_KEPT
    plan.say("2025-05-01", "cancelled", by="akimat@KZ-23")
    assert chain(plan, "2025-07-01").kept is Kept.ENDED


@pytest.mark.parametrize("by", ["oblast@RU-AST", "akimat@KZ-23"])
def test_a_broken_promise_of_a_time_is_not_mended_by_calling_the_measure_off(by: str) -> None:
    made = Plans(signed="2025-01-10")
    made.measure(every("half_yearly"))
    made.say("2025-05-01", "planned", occurrence="2025-H1", promise="2025-07", by="oblast@RU-AST")
    made.say("2025-09-01", "cancelled", by=by)
    assert kept(made, "2025-08-15") == kept(made, "2025-10-01") == [("2025-40", Kept.NOT_KEPT)]
    made = Plans(signed="2025-01-10")
    made.measure(every("half_yearly"))
    made.say("2025-05-01", "planned", occurrence="2025-H1", promise="2025-07", by="oblast@RU-AST")
    made.say("2025-06-01", "cancelled", by=by)
    assert kept(made, "2025-10-01") == [("2025-40", Kept.ENDED)]


def test_one_that_another_voice_calls_off_ends_while_it_is_held_to_be() -> None:
    plan = promised(("2026-01-10", "2026-05"), by="oblast@RU-AST")
    plan.say("2026-02-10", "cancelled", by="akimat@KZ-23")
    assert chain(plan, "2026-06-30").kept is Kept.ENDED
    plan.say("2026-03-10", "in_progress", by="customs@RU-AST")
    assert chain(plan, "2026-03-31").kept is Kept.STANDING


@pytest.mark.parametrize("off", ["2025-H2", "2025", None])
def test_who_calls_a_time_off_promises_it_no_more_though_others_plan_it(off: str | None) -> None:
    made = Plans()
    made.measure(every("half_yearly"))
    made.say("2026-01-16", "planned", occurrence="2025-H2", promise="2026-04", by="oblast@RU-AST")
    made.say("2026-02-10", "cancelled", occurrence=off, by="oblast@RU-AST")
    made.say("2026-03-01", "planned", occurrence=off, by="akimat@KZ-23")
    assert kept(made, "2026-03-31") == kept(made, "2026-05-31") == [("2025-41", Kept.ENDED)]


def test_a_time_that_is_called_off_ends_no_promise_of_another() -> None:
    made = times(("2026-01-16", "2025-H2", "2026-04"))
    made.say("2026-02-10", "cancelled", occurrence="2026-H1")
    assert kept(made, "2026-05-31") == [("2025-41", Kept.NOT_KEPT)]


def test_what_is_done_after_the_promise_of_a_quarter_of_months_keeps_it() -> None:
    made = Plans()
    made.measure(every("monthly"))
    made.say("2025-10-10", "planned", occurrence="2025-Q3", promise="2025-11", bound="in")
    for month in ("07", "08", "09"):
        assert kept(made, "2025-12-31") == [("2025-35", Kept.NOT_KEPT)]
        made.say("2025-11-20", "done", occurrence=f"2025-{month}")
    assert kept(made, "2025-12-31") == [("2025-35", Kept.KEPT)]


def test_the_whole_measure_done_keeps_the_promise_of_each_time() -> None:
    made = times(("2026-01-16", "2025-H2", "2026-02"))
    made.say("2026-02-10", "done")
    assert kept(made, "2026-03-31") == [("2025-41", Kept.KEPT)]


def test_a_promise_about_december_told_in_january_is_not_older_than_it_is() -> None:
    plan = promised(("2026-01-12", "2026"), about="2025-36")
    assert chain(plan).age_days == 0
    assert chain(plan).links[0].said_on == day("2026-01-12")


def test_programmes_are_the_last_words_that_still_bound() -> None:
    plan = promised(("2025-05-01", "2027"), ("2025-06-01", "2026"), scope="programme")
    plan.say("2025-07-01", scope="programme", by="ministry", promise="2025-10")
    assert [one.number for one in plan.state("2025-10-31").programmes] == [2, 3]
    assert [one.number for one in plan.state(NOW).programmes] == [2]

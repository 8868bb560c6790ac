"""How a measure was worded on a day: by the protocols that are recorded, field by field."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from coopplan.model.amendment import (
    Amendment,
    after_acts,
    amended_fields,
    amended_text,
    versions,
    worded,
    worded_on,
)
from coopplan.model.codes import Worded
from coopplan.model.measure import Amended, Measure, Wording
from coopplan.model.period import Quarter
from coopplan.model.state import fold, fold_all, statuses
from coopplan.model.text import Lang, LocalText, side_by_side
from tests.plans import Plans, words

MARCH, MAY, JULY = date(2026, 3, 1), date(2026, 5, 1), date(2026, 7, 1)
EVE = date(2026, 2, 28)


def measure(title: str, *acts: Amended, expected: str = "") -> Measure:
    told = words(expected) if expected else LocalText()
    return Measure("A/1", 1, "m1", words(title), "trade", expected=told, amended=acts)


def titled(title: str) -> Wording:
    return Wording(title=words(title), changed=(Worded.TITLE,))


def said(told: Measure, day: date) -> str | None:
    return worded_on(told, day).title.ru


def test_the_words_of_a_day_are_those_of_the_last_protocol_by_then() -> None:
    told = measure("в", Amended(MARCH, "№ 1", titled("а")), Amended(MAY, "№ 2", titled("б")))
    assert [said(told, day) for day in (EVE, MARCH, date(2026, 4, 30), MAY, JULY)] == list("аббвв")


def test_a_protocol_recorded_late_takes_its_place_in_time() -> None:
    """As of two deadlines, the one of the later day holds, whichever was recorded last."""
    told = measure(
        "март", Amended(MAY, "№ 2", titled("было")), Amended(MARCH, "№ 1", titled("май"))
    )
    assert [said(told, day) for day in (EVE, MARCH, MAY, JULY)] == ["было", "март", "май", "май"]


def test_fields_are_amended_one_by_one() -> None:
    """What a later typing error mended of another field is mended on every day."""
    expected = Wording(expected=LocalText(), changed=(Worded.EXPECTED,))
    told = measure("с опечаткой", Amended(MARCH, None, expected), expected="итог")
    mended = replace(told, title=words("без опечатки"))
    before = worded_on(mended, EVE)
    assert (before.title.ru, before.expected) == ("без опечатки", LocalText())
    assert worded_on(mended, MARCH) == mended


def test_an_amendment_that_added_the_measure_tells_since_when_it_is_there() -> None:
    act = Amendment("A/1", MARCH, 3)
    assert [worded(measure("а"), [act], day)[1] for day in (EVE, MARCH)] == [False, True]


def test_the_state_of_a_day_has_the_words_of_that_day() -> None:
    made = Plans()
    made.measure(amended=(Amended(MARCH, "№ 1", titled("старое")),))
    plan = made.plan()
    found = [fold(plan, plan.measures[0], day).measure.title.ru for day in (EVE, MARCH)]
    assert found == ["старое", plan.measures[0].title.ru]


def test_a_measure_that_a_later_protocol_added_is_not_there_yet() -> None:
    """Unless somebody spoke of it before: then it was talked about."""
    made = Plans()
    made.measure()
    made.measure(amended=(Amended(MARCH, "№ 1"),))
    made.measure(amended=(Amended(MARCH, "№ 1"),))
    made.say("2026-02-01", measure=3)
    plan = made.plan()
    for day, numbers in ((date(2026, 1, 31), [1]), (EVE, [1, 3]), (MARCH, [1, 2, 3])):
        assert [state.measure.number for state in fold_all(plan, day)] == numbers
    counted = statuses(plan, (Quarter(2025, 4), Quarter(2026, 1)))
    assert list(map(len, counted)) == [1, 3]


wordings = st.builds(
    lambda title, parts: Wording(
        title=words(title), parts=parts, changed=(Worded.TITLE, Worded.PARTS)
    ),
    st.sampled_from("абв"),
    st.integers(1, 3),
)
days = st.dates(date(2026, 1, 1), date(2026, 12, 31))
amended = st.lists(st.builds(Amended, days, st.none(), wordings), max_size=4).map(
    lambda acts: measure("г", *acts)
)


@given(amended, days)
def test_of_protocols_in_order_a_day_sees_the_version_of_the_last(told: Measure, day: date) -> None:
    acts = sorted(told.amended, key=lambda act: act.on)
    told = replace(told, amended=tuple(acts))
    expected = [one for one, act in versions(told) if act is None or act.on <= day][-1]
    assert worded_on(told, day) == expected


@given(amended)
def test_what_an_act_made_is_what_the_next_one_found(told: Measure) -> None:
    after = after_acts(told, told.amended)
    before = [act.before for act in told.amended]
    assert after[:-1] == before[1:]
    if after:
        assert after[-1] is not None
        assert replace(told, **after[-1].fields) == told


@given(amended, days)
def test_the_words_of_a_day_stay_what_they_are(told: Measure, day: date) -> None:
    once = worded_on(told, day)
    assert worded_on(once, day) == once


RU, KK, EN = Lang


def test_other_words_are_known_in_the_languages_that_a_protocol_gives() -> None:
    old = LocalText("старое", "ескі", "old", frozenset({EN}))
    assert amended_text(old, LocalText(ru="новое")) == LocalText(ru="новое")
    assert amended_text(old, LocalText("новое", "ескі")) == LocalText("новое", "ескі")
    assert amended_text(old, LocalText(ru="старое")) == old
    assert amended_text(LocalText("старое"), LocalText(kk="ескі")) == LocalText("старое", "ескі")
    given = LocalText(en="old in the party's words")
    assert amended_text(old, given) == LocalText("старое", "ескі", given.en), "no other wording"


def test_a_note_is_ours_and_keeps_its_languages() -> None:
    both = LocalText("старое", "ескі")
    held = replace(measure("а"), title=both, note=both)
    given = {"title": LocalText("новое"), "note": LocalText("новое", "ескі"), "parts": 2}
    assert amended_fields(held, given) == given


def test_two_texts_are_shown_in_a_language_in_which_they_differ() -> None:
    old, new = LocalText("старое", "ескі"), LocalText("новое", "ескі")
    assert side_by_side([old], [new], KK) == ([LocalText("старое")], [LocalText("новое")])
    fresh = LocalText("новое", "жаңа")
    assert side_by_side([old], [fresh], KK)[1] == [LocalText(kk="жаңа")]
    more = LocalText("старое", "ескі", "new")
    assert side_by_side([old], [more], KK) == ([LocalText()], [LocalText(en="new")]), "only added"
    assert side_by_side([more], [old], KK) == ([LocalText(en="new")], [LocalText()]), "left out"
    alone = LocalText(en="new")
    assert side_by_side([old], [alone], KK) == ([old], [alone]), "nothing to compare"

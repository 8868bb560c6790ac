"""A quote does not end on a verb that only links; a share that is done is not the whole."""

from __future__ import annotations

import pytest

from coopplan.extract.linked import of_share, thing, with_predicate
from coopplan.extract.press_release import extract
from coopplan.model.codes import Status
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    ("lang", "text", "quote", "whole"),
    [
        (Lang.EN, "The pier is on schedule and 31.5% complete.", "The pier is",
         "The pier is on schedule and 31.5% complete"),
        (Lang.EN, "Work on the pier has been going well, he said.", "Work on the pier has been",
         "Work on the pier has been going well"),
        (Lang.EN, "The pier was built.", "The pier was built", "The pier was built"),
        (Lang.EN, "The pier is", "The pier is", "The pier"),
        (Lang.RU, "Причал находится в завершающей стадии.", "Причал находится",
         "Причал находится в завершающей стадии"),
        (Lang.RU, "Причал достроили.", "Причал достроили", "Причал достроили"),
        (Lang.KK, "Айлақ салынды.", "Айлақ салынды", "Айлақ салынды"),
    ],
)  # fmt: skip
def test_a_quote_takes_the_predicate_of_its_last_verb(
    lang: Lang, text: str, quote: str, whole: str
) -> None:
    assert text[: with_predicate(text, 0, len(quote), lang)] == whole


def test_a_course_is_quoted_and_its_figure_has_a_subject() -> None:
    text = "Construction of the bridge over the Irtysh is on schedule and 31% complete."
    draft = extract("Omsk Region and Pavlodar Region signed a plan for 2025–2027.\n\n" + text)
    (one,) = draft.measures
    assert one.quote == text.rstrip(".")
    assert one.title == "Construction of the bridge over the Irtysh"
    assert one.status is Status.IN_PROGRESS
    assert "construction of the bridge" in draft.figures[0].subject


def test_what_tells_the_course_is_no_name() -> None:
    assert thing("The pier is on track", Lang.EN) == "The pier"
    assert thing("The pier is open", Lang.EN) == "The pier is open"


@pytest.mark.parametrize(
    ("lang", "quote", "status"),
    [
        (Lang.EN, "the pier is 80% complete", Status.IN_PROGRESS),
        (Lang.EN, "the pier is 100% complete", Status.DONE),
        (Lang.RU, "строительство школы выполнено на 80 процентов", Status.IN_PROGRESS),
        (Lang.RU, "строительство школы выполнено", Status.DONE),
        (Lang.KK, "көпір құрылысы 31 пайызға аяқталды", Status.IN_PROGRESS),
        (Lang.KK, "көпір құрылысы 100 пайызға аяқталды", Status.DONE),
    ],
)
def test_a_share_that_is_done_is_under_way(lang: Lang, quote: str, status: Status) -> None:
    assert of_share(quote, Status.DONE, lang) is status

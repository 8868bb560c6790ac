"""A quote has no speaker and no lone quotation mark in it."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.extract.speech_marks import unspoken
from coopplan.model.codes import Status
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed


@pytest.mark.parametrize(
    ("lang", "quote", "left"),
    [
        (Lang.EN, 'build a pier in 2028," said Ann Cruz', "build a pier in 2028"),
        (Lang.EN, "build a pier in 2028,” the mayor said", "build a pier in 2028"),
        (Lang.EN, "build a pier in 2028, said Ann Cruz", "build a pier in 2028"),
        (Lang.EN, 'build a pier in 2028"', "build a pier in 2028"),
        (Lang.EN, "“build a pier in 2028", "build a pier in 2028"),
        (Lang.EN, "build the “Dawn” pier in 2028", "build the “Dawn” pier in 2028"),
        (Lang.EN, "saying that the pier will open", "the pier will open"),
        (Lang.RU, "построим причал», — сказал Лопатин", "построим причал"),
        (Lang.RU, "построим причал, – отметил Лопатин", "построим причал"),
        (Lang.RU, "построим причал «Заря»", "построим причал «Заря»"),
        (Lang.KK, "айлақты салып жатырмыз», – деді Асқар", "айлақты салып жатырмыз"),
        (Lang.KK, "«Таң» айлағын саламыз", "«Таң» айлағын саламыз"),
    ],
)
def test_a_quote_ends_with_its_speech(lang: Lang, quote: str, left: str) -> None:
    begin, stop = unspoken(quote, 0, len(quote), lang)
    assert quote[begin:stop] == left


@pytest.mark.parametrize(
    "told",
    [
        "“We expect the bridge to be completed in the second half of 2028,” said Ann Cruz.",
        "The ministry plans the port to be built by the end of 2027.",
        "The pier will be completed in May 2027, the ministry said.",
    ],
)
def test_what_is_expected_to_be_done_is_planned(told: str) -> None:
    draft = extract("Omsk Region and Pavlodar Region signed a plan for 2025–2027.\n\n" + told)
    assert {one.status for one in draft.measures} <= {Status.PLANNED}
    assert draft.measures
    assert not any("said" in one.quote or '"' in one.quote for one in draft.measures)


def test_what_was_completed_is_still_done() -> None:
    text = "Omsk Region and Pavlodar Region signed a plan for 2025–2027.\n\nThe pier was completed."
    assert {one.status for one in extract(text).measures} <= {Status.DONE}

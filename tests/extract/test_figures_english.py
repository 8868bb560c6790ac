"""What an English figure counts: a thing that is named, never a verb or a preposition."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("sentence", "subject"),
    [
        ("The delivery of 40 buses is under way.", "delivery"),
        ("A shipment of 40 buses will arrive in May.", "shipment"),
        ("The purchase of 40 buses by the town has begun.", "purchase"),
        ("A trade house opens; supplies of milk worth $15 mln are planned.", "supplies"),
    ],
)
def test_a_verb_is_not_counted(sentence: str, subject: str) -> None:
    (figure,) = extract(f"Tornio and Kirov sign a plan\n\n{sentence}\n", Lang.EN).figures
    assert figure.subject == subject


@pytest.mark.parametrize("bracket", ["($312 mln)", "(about $312 mln)", "(≈ 312 million dollars)"])
def test_a_sum_in_brackets_counts_what_the_sum_before_it_counts(bracket: str) -> None:
    text = f"Tornio and Kirov sign a plan\n\nThe cost of the road is 19.9 bln rubles {bracket}.\n"
    first, second = extract(text, Lang.EN).figures
    assert (first.unit, second.unit) == ("RUB", "USD")
    assert first.subject == second.subject == "cost"


@pytest.mark.parametrize("said", ["40k hectares", "40 k hectares", "40K hectares"])
def test_a_thousand_may_be_one_letter(said: str) -> None:
    text = f"Tornio and Kirov sign a plan\n\nFires burned about {said} of forests.\n"
    (figure,) = extract(text, Lang.EN).figures
    assert (int(figure.value), figure.unit, figure.quote) == (40_000, "ha", said)

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
    ],
)
def test_a_verb_is_not_counted(sentence: str, subject: str) -> None:
    (figure,) = extract(f"Tornio and Kirov sign a plan\n\n{sentence}\n", Lang.EN).figures
    assert figure.subject == subject

"""No quote begins or ends within a word, a number or a sum."""

from __future__ import annotations

import pytest

from coopplan.extract.unsplit import unsplit


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("a €3.5-million fund opens", "million fund opens", "€3.5-million fund opens"),
        ("trade grows to 1.5-million tonnes", "trade grows to 1", "trade grows to 1.5-million"),
        ("построят 1,5 км дороги", "построят 1", "построят 1,5"),
        ("дорога готова на 60%, мост", "дорога готова на 60", "дорога готова на 60%"),
        ("will re-open the bridge", "open the bridge", "re-open the bridge"),
        ("Омск – Павлодар, рейс", "Павлодар", "Павлодар"),
        ("построят мост, дорогу", "построят мост", "построят мост"),
        ("the bridge.", "the bridge", "the bridge"),
        ("5 апреля, 3 мая", "5 апреля", "5 апреля"),
    ],
)
def test_what_is_written_as_one_is_quoted_as_one(text: str, cut: str, whole: str) -> None:
    begin = text.index(cut)
    start, stop = unsplit(text, begin, begin + len(cut))
    assert text[start:stop] == whole

"""An agency's letters with a stroke begin a page: behind them is a sentence of its own."""

from __future__ import annotations

import pytest

from coopplan.extract.sentences import Span, sentences


@pytest.mark.parametrize(
    ("line", "parts"),
    [
        ("LORN.AZ/ The governors met. They signed.", 3),
        ("ТЯСС/ Губернаторы встретились.", 2),
        ("They run the A/B line.", 1),
        ("The AC/ dc line runs.", 1),
    ],
)
def test_letters_with_a_stroke_end_what_is_before_the_news(line: str, parts: int) -> None:
    assert len(list(sentences(Span(0, len(line), line)))) == parts

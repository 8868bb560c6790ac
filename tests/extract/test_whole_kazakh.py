"""A Kazakh measure begins with the noun that its first one belongs to, and with the whole route."""

from __future__ import annotations

import pytest

from coopplan.extract.kk.whole import start


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("Ауыл шаруашылығы өнімін өңдейді", "шаруашылығы өнімін өңдейді", "Ауыл"),
        ("Орал – Саратов жолын жөндейді", "Саратов жолын жөндейді", "Орал"),
        ("Жаңа жүк көліктері жүреді", "көліктері жүреді", "жүк"),
        ("Биыл зауыты іске қосылады", "зауыты іске қосылады", "зауыты"),
        ("Қаланың зауыты салынады", "зауыты салынады", "зауыты"),
        ("Өткізу пунктін салу", "салу", "салу"),
        ("Үйін жөндеуге құжаттары дайын", "құжаттары дайын", "құжаттары"),
        ("ҚАЗАҚПАРАТ – Көпір салынады", "Көпір салынады", "Көпір"),
        ("Мамандар енді көпір салады", "енді көпір салады", "енді"),
    ],
)
def test_what_belongs_to_the_first_noun(text: str, cut: str, whole: str) -> None:
    at = text.index(cut)
    assert text[start(text, at, len(text)) :].split()[0] == whole

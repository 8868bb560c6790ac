"""What the grammar notes about a phrase has a label in every language."""

from __future__ import annotations

import pytest

from coopplan.language import deadlines
from coopplan.language.sentences import Sentences

PHRASES = [
    "до 1 декабря",
    "к 2028 году",
    "01/12/2025",
    "6 квартал",
    "31.02.2025",
    "до 01.12.25",
    "в начале 2025 года",
    "2023/24 финансовый год",
    "ежеквартально до 15 числа месяца, следующего за отчётным",
    "в течение 10 рабочих дней со дня подписания",
    "конц 2026 год",
    "what is this",
    "",
    "в течение текущего года",
    "2027–2025 годы",
]


@pytest.mark.parametrize("phrase", PHRASES)
@pytest.mark.parametrize("lang", ["ru", "kk", "en"])
def test_notes_have_labels(phrase: str, lang: str) -> None:
    told = deadlines.explain(phrase)
    for code in (*told.deadline.flags, *filter(None, [told.refused])):
        assert Sentences(lang).has_code("deadline_flag", code), code

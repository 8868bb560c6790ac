"""Degrees and ranks in short before Kazakh names: no sentence ends at «т.ғ.д.»."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span, sentences
from coopplan.model.text import Lang

DEGREES = ("т.ғ.д.", "э.ғ.к.", "ф.-м.ғ.д.", "а.-ш.ғ.к.", "проф.", "акад.", "доц.", "м.а.")


@pytest.mark.parametrize("degree", DEGREES)
def test_who_bears_a_degree_in_short_signs(degree: str) -> None:
    text = (
        f"Меморандумға Тұлпар университетінің ректоры, {degree} Асан Үсенов және Сайрам "
        f"институтының директоры {degree} Марат Иманов қол қойды.\n"
    )
    assert {(one.name, one.party) for one in extract(text, Lang.KK).signatories} == {
        ("Асан Үсенов", "Тұлпар университеті"),
        ("Марат Иманов", "Сайрам институты"),
    }


@pytest.mark.parametrize(
    "text", ["Олар келді. Асан Үсенов айтты.", "Жиынға ғалымдар, т.б. келді. Марат айтты."]
)
def test_any_other_full_stop_ends_a_sentence(text: str) -> None:
    assert len(list(sentences(Span(0, len(text), text)))) == 2

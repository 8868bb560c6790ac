"""Whatever the grammar notes about a phrase is told in words in every language."""

from __future__ import annotations

import pytest

from coopplan.language.deadlines.codes import ASSUMED, MEANT, REFUSED
from coopplan.language.words import Words
from coopplan.model.text import Lang


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("code", sorted({*ASSUMED, *MEANT, *REFUSED}))
def test_every_code_has_its_words(code: str, lang: Lang) -> None:
    told = Words(lang).code("deadline_flag", code)
    assert told != code or (lang, code) == (Lang.EN, "approximate")

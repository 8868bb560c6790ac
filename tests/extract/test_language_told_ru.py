"""Russian pages whose short words are those of another language, too."""

from __future__ import annotations

import pytest

from coopplan.errors import UnsupportedLanguage
from coopplan.extract.language import detect
from coopplan.model.text import Lang

_SHARED = "С. и С. на с. за с. по с. с. и с. Да. Не за. Това не. "


def test_letters_that_bulgarian_lacks_tell_russian() -> None:
    told = "Выставку открыли мэры. Этот план мы подписывали вместе. Эксперты выступили за связи."
    assert detect(f"{_SHARED}{told}") is Lang.RU


def test_a_page_without_them_is_still_refused() -> None:
    with pytest.raises(UnsupportedLanguage):
        detect(f"{_SHARED}Кметът подписа споразумение за сътрудничество с областта.")

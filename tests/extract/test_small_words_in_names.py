"""Small words inside the name of a town: it is one name, and no listed town begins it."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("other", "name"),
    [
        ("Dar es Salaam", "Dar es Salaam"),
        ("Santiago de Cuba", "Santiago de Cuba"),
        ("Santiago del Estero", "Santiago del Estero"),
        ("Rio de Janeiro", "Rio de Janeiro"),
        ("Santiago", "Santiago"),
    ],
)
def test_a_name_with_small_words_is_whole(other: str, name: str) -> None:
    text = (
        f"Two cities sign\n\nAn agreement was signed by the cities of Hamburg and {other} today.\n"
    )
    assert set(extract(text, Lang.EN).parties) == {"Hamburg", name}

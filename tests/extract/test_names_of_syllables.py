"""Korean and Vietnamese names in Russian texts: three words of a syllable, never a place."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ("мэр Пусана Хо Нам Сик", "Хо Нам Сик"),
        ("заместитель мэра Кумсана Пак Джин Су", "Пак Джин Су"),
        ("вице-губернатор провинции Канвон Чон Ман Хо", "Чон Ман Хо"),
        ("секретарь горкома Чунцина Ли Си Лай", "Ли Си Лай"),
        ("глава Орска Иван Петрович Дым", "Иван Дым"),
    ],
)
def test_a_name_of_three_syllables_is_whole(signed: str, expected: str) -> None:
    text = f"Соседи договорились\nСоглашение подписали {signed} и мэр Находки Олег Колядин."
    found = [one.name for one in extract(text, Lang.RU).signatories]
    assert found == [expected, "Олег Колядин"]

"""Heads of companies in Russian texts: whose head somebody is stands in one row with the name."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    ("signed", "expected"),
    [
        ("президент Лесобанка Герман Дымов", "Герман Дымов"),
        ("глава Промстроя Пётр Дымов", "Пётр Дымов"),
        ("мэр Ли Герман Дымов", "Ли Герман Дымов"),
        ("директор Герман Иванович Дымов", "Герман Дымов"),
    ],
)
def test_whose_head_somebody_is_is_no_part_of_the_name(signed: str, expected: str) -> None:
    text = f"Соседи договорились\nСоглашение подписали {signed} и мэр Находки Олег Колядин."
    assert [one.name for one in extract(text, Lang.RU).signatories] == [expected, "Олег Колядин"]

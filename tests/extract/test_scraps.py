"""In which language a few words are: told where it is certain, left open where it is not."""

from __future__ import annotations

import pytest

from coopplan.extract.scraps import surely
from coopplan.model.text import Lang


@pytest.mark.parametrize(
    "text",
    ["Тізілім жасалмады.", "Жұмыстар аяқталды", "Көпір жөнделуде, акт бар", "Мердігер жоқ"],
)
def test_kazakh_is_told_by_words_that_are_no_names(text: str) -> None:
    assert surely(text) is Lang.KK


@pytest.mark.parametrize(
    "text",
    ["Работы завершены в мае", "Договор с ТОО «Көлік жолы» подписан", "Отчёт направлен по форме"],
)
def test_russian_is_told_by_its_common_words(text: str) -> None:
    assert surely(text) is Lang.RU


def test_english_is_told_where_most_words_are_in_its_letters() -> None:
    assert surely("The bridge was repaired") is Lang.EN
    assert surely("Мост открыт (opening of the bridge)") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "№ 5",
        "Жол салынды",
        "Работы завершены",
        "Қазмұнай подписал договор",
        "Тізім жасалмады. О причинах сообщим",
        "Өскемен построил мосты",
    ],
)
def test_what_may_be_in_either_is_left_open(text: str) -> None:
    assert surely(text) is None

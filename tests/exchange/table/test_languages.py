"""Which language a plan is in, where it holds words of two."""

from __future__ import annotations

import pytest

from coopplan.model.text import Lang
from tests.exchange.table.making import read, word

HEAD = ["№", "Мероприятие", "Срок", "Исполнители"]
FAIR = ["1", "Ярмарка", "май", "Минсельхоз"]


@pytest.mark.parametrize(
    "rows",
    [
        [FAIR, ["2", "Регата", "май", "Мәдениет басқармасы"]],
        [["1", "Ярмарка мёда", "2026 жылғы мамыр", "Мәдениет басқармасы"]],
        [["1", "Ярмарка «Қыз Жібек» для гостей из всех районов", "май", "ТПП"]],
    ],
)
def test_kazakh_words_beside_russian_measures_make_no_kazakh_plan(rows: list[list[str]]) -> None:
    assert read(word([HEAD, *rows])).lang is Lang.RU


@pytest.mark.parametrize(
    "rows",
    [
        [["1", "Кездесу", "май", "ТПП"], ["2", "Жәрмеңке", "май", "ТПП"]],
        [["1", "Форум", "2026 жылғы қыркүйек", "Мәдениет басқармасы"]],
        [["1", "Арнаны тазарту", "2026 жылғы мамыр", "Су басқармасы"]],
        [["1", "Оқушылар слёті", "май", "Астраханская палата, Министерство спорта"]],
    ],
)
def test_a_plan_of_kazakh_measures_is_kazakh(rows: list[list[str]]) -> None:
    assert read(word([HEAD, *rows])).lang is Lang.KK

"""A paper that a Russian text only names is none of its measures."""

from __future__ import annotations

import pytest

from coopplan.extract.ru.only_paper import only_paper


@pytest.mark.parametrize(
    "quote",
    [
        "Планом мероприятий по сотрудничеству Омской и Павлодарской областей",
        "предусмотренный Программой развития приграничья",
        "дорожной картой двух областей",
        "дополнен новым пунктом",
        "План дополнен двумя мероприятиями",
    ],
)
def test_words_of_a_paper_are_no_measure(quote: str) -> None:
    assert only_paper(quote)


@pytest.mark.parametrize(
    "quote",
    [
        "Планом предусмотрено строительство моста",
        "Соглашением решено открыть причал",
        "строительство логистического терминала на станции",
        "дополнен маршрутом Омск — Черлак",
    ],
)
def test_deeds_of_a_paper_are_measures(quote: str) -> None:
    assert not only_paper(quote)

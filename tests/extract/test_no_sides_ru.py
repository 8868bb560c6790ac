"""Places and bodies that a Russian text names in ways in which no side is named.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import other_documents, press_release, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.learned.candidates import candidates
from coopplan.extract.ru import no_sides
from coopplan.model.text import Lang


def _none(text: str, chance: float = 0.5) -> list[str]:
    sentences = sentences_told.read(article(f"Новости недели\n\n{text}\n"), Lang.RU)
    there = other_documents.documents(sentences, Lang.RU)
    read = press_release.read(sentences, there, 1, Lang.RU)
    found = candidates(read)
    return [one.name for one in no_sides.among(read, found, [chance] * len(found))]


_BODIES = "Лензавский университет принял гостей из Тарского колледжа."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Приехал директор завода «Заря», депутат Сената Парламента Пётр Горин.",
            ["Сенат Парламента"],
        ),
        ("Приехал председатель Сената Парламента Пётр Горин.", []),
        ("Омские врачи приехали вчера. Встретились омские хирурги.", ["Омская область"]),
        ("Омские врачи приехали вчера. Их принял омский губернатор.", []),
        ("Омские депутаты приехали вчера.", []),
        (f"{_BODIES} Колледж работает в Казахстане.", ["Казахстан"]),
        (f"{_BODIES} Колледж работает в Казахстане. Казахстан согласен.", []),
        (f"{_BODIES} Колледж работает в Казахстане. Подписан договор.", []),
        (f"{_BODIES} Колледж (LENZ, Казахстан) — лучший вуз Казахстана.", ["Казахстан"]),
        (f"{_BODIES} Колледж дружит с вузами Казахстана.", []),
        ("Турецкая компания «Заря» построит завод в Омске.", ["Турция"]),
        ("Турецкие купцы построят завод в Омске.", []),
        ("О заводе рассказали на брифинге в Северной службе связи.", ["Северная служба связи"]),
        ("О заводе договорились в Северной службе связи.", []),
    ],
)
def test_what_is_named_so_alone_is_no_side(text: str, names: list[str]) -> None:
    assert _none(text) == names


def test_a_country_may_be_a_side_where_no_bodies_are_likely_to_be() -> None:
    assert _none(f"{_BODIES} Колледж работает в Казахстане.", chance=0.1) == []

"""The two bodies that a Russian signing only counts, or calls «стороны».

All texts are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import other_documents, sentences_told
from coopplan.extract.clean import article
from coopplan.extract.press_release import extract
from coopplan.extract.ru import two_bodies
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

_BOTH = ("Тарский государственный университет", "Сувинский технический университет")
_VISIT = (
    "Гости из Сувы в Таре\n\nВчера Тарский государственный университет принял делегацию "
    "Сувинского технического университета. Гости посетили и Музей леса. "
)


@pytest.mark.parametrize(
    "signing",
    [
        "Встреча завершилась подписанием меморандума между двумя университетами.",
        "Подписан меморандум двух вузов о дружбе.",
        "Стороны подписали меморандум о дружбе.",
    ],
)
def test_two_bodies_of_one_sort(signing: str) -> None:
    """The only two bodies of one sort that stand before the signing are its sides."""
    assert extract(f"{_VISIT}{signing}\n").parties == _BOTH


def test_three_bodies_are_no_two() -> None:
    """Where three bodies of the sort are named, the text does not tell which two are meant."""
    text = f"{_VISIT}С ними был Лугский педагогический институт. Подписан меморандум двух вузов.\n"
    sentences = sentences_told.read(article(text), Lang.RU)
    main, *_ = other_documents.documents(sentences, Lang.RU)
    assert main.anchors
    assert two_bodies.sides(main, sentences) == []

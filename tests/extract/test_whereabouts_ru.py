"""Places of a Russian text that only say where a side is at home, or where its people met.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.extract.ru import whereabouts
from coopplan.model.text import Lang

_MINISTRY = "Министерство культуры Казахстана"


def _kept(text: str, names: list[str]) -> list[str]:
    sentences = sentences_told.read(article(text), Lang.RU)
    there = {one.name: one for each in reversed(sentences) for one in reversed(each.named)}
    return [one.name for one in whereabouts.without([there[name] for name in names], sentences)]


@pytest.mark.parametrize(
    ("text", "names", "kept"),
    [
        (
            "Омская область и ООО «Лензавод» договорились в Китае. Китайский рынок растёт.",
            ["Омская область", "ООО «Лензавод»", "Китай"],
            ["Омская область", "ООО «Лензавод»"],
        ),
        (
            "Омская область и ООО «Лензавод» договорились в Китае. Китай подпишет соглашение.",
            ["Омская область", "ООО «Лензавод»", "Китай"],
            ["Омская область", "ООО «Лензавод»", "Китай"],
        ),
        (
            f"{_MINISTRY} и Омская область подписали план. Казахстан вышлет книги.",
            [_MINISTRY, "Омская область", "Казахстан"],
            [_MINISTRY, "Омская область"],
        ),
        (
            f"{_MINISTRY} подписало план. Казахстан вышлет книги.",
            [_MINISTRY, "Казахстан"],
            [_MINISTRY, "Казахстан"],
        ),
        (
            "Гомельская область подписала план. Беларусь вышлет книги.",
            ["Гомельская область", "Беларусь"],
            ["Гомельская область"],
        ),
        (
            "Омская область подписала план. Беларусь вышлет книги.",
            ["Омская область", "Беларусь"],
            ["Омская область", "Беларусь"],
        ),
    ],
)
def test_whereabouts_are_no_side(text: str, names: list[str], kept: list[str]) -> None:
    assert _kept(text, names) == kept

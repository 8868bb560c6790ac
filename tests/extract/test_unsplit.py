"""No quote begins or ends within a word, a number or a sum."""

from __future__ import annotations

import pytest

from coopplan.extract.figures import places
from coopplan.extract.unsplit import unsplit


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("a €3.5-million fund opens", "million fund opens", "€3.5-million fund opens"),
        ("trade grows to 1.5-million tonnes", "trade grows to 1", "trade grows to 1.5-million"),
        ("построят 1,5 км дороги", "построят 1", "построят 1,5"),
        ("дорога готова на 60%, мост", "дорога готова на 60", "дорога готова на 60%"),
        ("will re-open the bridge", "open the bridge", "re-open the bridge"),
        ("Омск – Павлодар, рейс", "Павлодар", "Павлодар"),
        ("построят мост, дорогу", "построят мост", "построят мост"),
        ("the bridge.", "the bridge", "the bridge"),
        ("5 апреля, 3 мая", "5 апреля", "5 апреля"),
        ("under the 2025–2027 plan", "under the 2025", "under the 2025–2027"),
        ("дороги Омск — Черлак начат", "дороги Омск", "дороги Омск — Черлак"),
        ("дороги Омск — на запад", "дороги Омск", "дороги Омск"),
        ("в Омске — губернатор рад", "в Омске", "в Омске"),
    ],
)
def test_what_is_written_as_one_is_quoted_as_one(text: str, cut: str, whole: str) -> None:
    begin = text.index(cut)
    start, stop = unsplit(text, begin, begin + len(cut))
    assert text[start:stop] == whole


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("поставке рельсов на 1,2 млрд тенге в год", "рельсов на 1,2", "рельсов на 1,2 млрд тенге"),
        ("элеватор на 10,5 тыс. тонн зерна", "элеватор на 10,5", "элеватор на 10,5 тыс. тонн"),
        ("a plant worth $3.5 million in Omsk", "plant worth $3.5", "plant worth $3.5 million"),
        ("қуаты 12 мың тонна зауыт", "қуаты 12", "қуаты 12 мың тонна"),
        ("построят 3 моста и 2 км дороги", "построят 3 моста", "построят 3 моста"),
    ],
)
def test_a_figure_is_quoted_with_its_scale_and_unit(text: str, cut: str, whole: str) -> None:
    begin = text.index(cut)
    start, stop = unsplit(text, begin, begin + len(cut), places(text))
    assert text[start:stop] == whole

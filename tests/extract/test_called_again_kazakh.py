"""Kazakh bodies named again by what quotation marks or Latin letters call them."""

from __future__ import annotations

import pytest

from coopplan.extract import sentences_told
from coopplan.extract.clean import article
from coopplan.model.text import Lang

AGAIN: list[tuple[str, list[str]]] = [
    (
        "«Ақ жол» ЖШС зауыт салады. Сарапшылар «Ақ жол» туралы айтты.",
        ["«Ақ жол» ЖШС", "«Ақ жол» ЖШС"],
    ),
    (
        "Сарапшылар «Ақ жол» туралы айтты. «Ақ жол» ЖШС зауыт салады.",
        ["«Ақ жол» ЖШС", "«Ақ жол» ЖШС"],
    ),
    (
        "«Ақ жол» жастар қозғалысы келді. «Ақ жол» республикалық жастар қозғалысы ашылды.",
        ["«Ақ жол» республикалық жастар қозғалысы"] * 2,
    ),
    (
        "«Ақ жол» университеті мен «Ақ жол» білім қоры шарт жасасты. Енді «Ақ жол» өседі.",
        ["«Ақ жол» университеті", "«Ақ жол» білім қоры"],
    ),
    (
        "Renova Steel Group компаниясы келді. Ол Renova Steel-пен жұмыс істейді.",
        ["Renova Steel Group"],
    ),
    (
        "Renova Steel Group компаниясы келді. Renova Steel компаниясы зауыт салады.",
        ["Renova Steel Group"] * 2,
    ),
    (
        "Renova Group компаниясы келді. Директор Renova Group-қа сенеді.",
        ["Renova Group"] * 2,
    ),
    (
        "Renova Group компаниясы келді. Renova Grouping жайында ештеңе айтылмады.",
        ["Renova Group"],
    ),
]


@pytest.mark.parametrize(("text", "names"), AGAIN)
def test_a_body_is_the_same_by_its_fullest_name(text: str, names: list[str]) -> None:
    told = sentences_told.read(article(text), Lang.KK)
    found = [one for each in told for one in each.organisations]
    assert [one.name for one in found] == names
    assert len({one.entry for one in found}) == len(set(names))

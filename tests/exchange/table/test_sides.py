"""Which party a name of a column speaks of."""

from __future__ import annotations

import pytest

from coopplan.exchange.table.sides import side_named, side_of_body, sides_of
from coopplan.model.codes import PartyKind
from coopplan.model.party import Party
from coopplan.model.text import LocalText

KURGAN = Party("RU-KGN", PartyKind.REGION, LocalText("Курганская область"), country="RU")
NORTH = Party(
    "KZ-59",
    PartyKind.REGION,
    LocalText("Северо-Казахстанская область", "Солтүстік Қазақстан облысы"),
    country="KZ",
)
COMPANY = Party("KZ-X", PartyKind.COMPANY, LocalText("АО «Мост»"), country="KZ")


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("СКО", "KZ-59"),
        ("Отв. от СКО", "KZ-59"),
        ("СҚО тарапынан жауаптылар", "KZ-59"),
        ("Курганская обл.", "RU-KGN"),
        ("скоро", None),
        ("АО", None),
    ],
)
def test_a_party_may_be_told_by_its_letters(name: str, side: str | None) -> None:
    assert side_named(name, sides_of((KURGAN, NORTH, COMPANY)), country=False) == side


@pytest.mark.parametrize(
    ("name", "side"),
    [
        ("Минтранс Курганской области", "RU-KGN"),
        ("Генеральное консульство Республики Казахстан в Кургане", None),
        ("Представительство Курганской области в СКО", None),
    ],
)
def test_who_sits_with_the_other_side_is_not_of_it(name: str, side: str | None) -> None:
    assert side_of_body(name, sides_of((KURGAN, NORTH))) == side

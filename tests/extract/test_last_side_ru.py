"""Which side is left for the last signer of a Russian paper."""

from __future__ import annotations

from coopplan.extract.draft import DraftSignatory
from coopplan.extract.ru import last_side

_ONE = DraftSignatory("Олег Лыткин", "мэр", "Омск")
_LOST = DraftSignatory("Пётр Зуев", "министр", None)


def _parties(signed: tuple[DraftSignatory, ...], sides: list[str]) -> list[str | None]:
    return [one.party for one in last_side.given(signed, sides)]


def test_the_last_signer_has_the_side_that_is_left() -> None:
    assert _parties((_ONE, _LOST), ["Тара", "Омск"]) == ["Омск", "Тара"]


def test_more_sides_than_signers_leave_it_open() -> None:
    assert _parties((_ONE, _LOST), ["Тара", "Омск", "Чита"]) == ["Омск", None]


def test_one_signer_alone_is_given_nothing() -> None:
    assert _parties((_LOST,), ["Тара"]) == [None]


def test_two_without_a_side_are_given_nothing() -> None:
    assert _parties((_LOST, _LOST), ["Тара", "Омск"]) == [None, None]

"""Bishops who sign Russian agreements of their church, called by one name and their see.

All texts and all whom they name are invented.
"""

from __future__ import annotations

import pytest

pytest.importorskip("pymorphy3")

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

_BOTH = "Соглашение Тарской епархии и Омского колледжа "


def _signers(text: str) -> dict[str, str | None]:
    draft = extract(f"Новости недели\n\n{text}\n", lang=Lang.RU)
    return {one.name: one.party for one in draft.signatories}


@pytest.mark.parametrize(
    "said",
    [
        "подписали епископ Тарский и Омский Феодосий и директор колледжа Олег Лыткин.",
        "подписано епископом Тарским Феодосием и директором колледжа Олегом Лыткиным.",
        (
            "готово. Под ним стоят подписи епископа Тарского Феодосия и директора колледжа "
            "Олега Лыткина."
        ),
    ],
)
def test_a_bishop_signs_for_his_church(said: str) -> None:
    assert _signers(_BOTH + said)["Феодосий"] == "Тарская епархия"


def test_several_bishops_sign_for_one_church() -> None:
    text = (
        f"{_BOTH}подписали митрополит Омский Игорь, епископ Тарский Феодор и директор колледжа "
        "Олег Лыткин."
    )
    church = "Тарская епархия"
    assert _signers(text) == {"Игорь": church, "Феодор": church, "Олег Лыткин": "Омский колледж"}


def test_who_has_a_surname_is_called_by_it() -> None:
    text = f"{_BOTH}подписали епископ Феодосий Зуев и директор колледжа Олег Лыткин."
    assert "Феодосий Зуев" in _signers(text)


def test_no_lay_office_makes_a_name_of_one_word() -> None:
    text = f"{_BOTH}подписали директор Тарский Феодосий и директор колледжа Олег Лыткин."
    assert "Феодосий" not in _signers(text)

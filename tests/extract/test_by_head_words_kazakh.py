"""Bodies whose officers a Kazakh signing calls by the heads of their names alone."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

HEADLINE = "Тұлпар Университетінде Корея мәдениеті орталығы ашылады\n\n"
LEAD = (
    "Корея халықаралық даму қоры Астанадағы Тұлпар Университетінің жанынан мәдениет орталығын "
    "құрмақ. "
)


def test_fund_and_university_are_the_sides_and_not_their_countries() -> None:
    draft = extract(
        f"{HEADLINE}{LEAD}Осы жөніндегі меморандумға қор төрағасы Марат Иманов пен университет "
        "президенті Асан Үсенов қол қояды.\n\nҚазақстан мен Корея тілдерін үйренеді.\n",
        Lang.KK,
    )
    assert set(draft.parties) == {"Корея халықаралық даму қоры", "Тұлпар Университеті"}
    assert {(one.name, one.party) for one in draft.signatories} == {
        ("Марат Иманов", "Корея халықаралық даму қоры"),
        ("Асан Үсенов", "Тұлпар Университеті"),
    }


def test_presidents_of_countries_sign_for_these() -> None:
    draft = extract(
        f"{HEADLINE}{LEAD}Қазақстан Президенті Асан Үсенов пен Корея Президенті Ким Чен Су "
        "меморандумға қол қойды.\n",
        Lang.KK,
    )
    assert not {"Корея халықаралық даму қоры", "Тұлпар Университеті"} & set(draft.parties)

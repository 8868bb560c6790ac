"""English officers of a side by the word that says what the side is: «the Ministry's director»."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed
SIDES = ("Karla Harbour Board", "Orsk Regional Council")
LEAD = f"{SIDES[0]} and {SIDES[1]} agree\n\nThe {SIDES[0]} and {SIDES[1]} signed a memorandum.\n\n"


@pytest.mark.parametrize(
    "said",
    [
        "It was signed by Council Chairman Ivan Petrenko and Board Director Ann Cruz.",
        "It was signed by the Council's chair, Ivan Petrenko, and the Board's director, Ann Cruz.",
        "It was signed by the Board's new Director Ann Cruz and by Council Chairman Ivan Petrenko.",
    ],
)
def test_the_head_word_of_one_side_tells_whose_officer_signed(said: str) -> None:
    signed = {(one.name, one.party) for one in extract(LEAD + said + "\n", Lang.EN).signatories}
    assert signed == {("Ann Cruz", SIDES[0]), ("Ivan Petrenko", SIDES[1])}


def test_the_head_word_of_one_side_tells_for_whom_somebody_signed() -> None:
    said = (
        "Signing for the Board were President and CEO Ann Cruz and Omar Hill, Vice President. "
        "Ivan Petrenko, chairman, signed for the Council."
    )
    signed = {(one.name, one.party) for one in extract(LEAD + said + "\n", Lang.EN).signatories}
    assert signed == {
        ("Ann Cruz", SIDES[0]),
        ("Omar Hill", SIDES[0]),
        ("Ivan Petrenko", SIDES[1]),
    }

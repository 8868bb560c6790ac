"""English offices in a row before as many names, and other ways to tell whose hands are on a "
"paper."""

from __future__ import annotations

from datetime import date

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

IN_TURN = [
    (
        "The Governor of Ohio and the Mayor of Denver, Ann Cruz and Ben Holt, signed a pact.",
        {("Ann Cruz", "Governor", "Ohio"), ("Ben Holt", "Mayor", "Denver")},
    ),
    (
        (
            "The pact was signed by the Governor of Ohio and the Governor of Utah, Ann Cruz and "
            "Ben Holt respectively."
        ),
        {("Ann Cruz", "Governor", "Ohio"), ("Ben Holt", "Governor", "Utah")},
    ),
    (
        "Ohio's governor and Denver's mayor, Ann Cruz and Ben Holt, signed a pact.",
        {("Ann Cruz", "governor", "Ohio"), ("Ben Holt", "mayor", "Denver")},
    ),
    (
        (
            "The Governor of Ohio, the Mayor of Denver and the Premier of Ontario, Ann Cruz, Ben "
            "Holt and Cy Dane, signed a pact."
        ),
        {
            ("Ann Cruz", "Governor", "Ohio"),
            ("Ben Holt", "Mayor", "Denver"),
            ("Cy Dane", "Premier", "Ontario"),
        },
    ),
]


@pytest.mark.parametrize(("text", "signed"), IN_TURN)
def test_each_bears_the_office_of_his_turn(text: str, signed: set[tuple[str, str, str]]) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.office, one.party) for one in draft.signatories} == signed


def test_a_comma_before_and_leaves_the_last_office_to_the_first_name() -> None:
    text = "The Governor of Ohio and the Mayor of Denver, Ann Cruz, and Ben Holt signed a pact."
    found = {one.name: one.office for one in extract(text, Lang.EN).signatories}
    assert found["Ann Cruz"] == "Mayor"


HANDS = [
    (
        "Mayor Ann Cruz of Graz and Mayor Ben Holt of Linz are the ones whose names stand under "
        "the agreement."
    ),
    "An agreement was put on paper by Graz's mayor Ann Cruz and Linz's mayor Ben Holt.",
    "Under the agreement stand the names of Ann Cruz, mayor of Graz, and Ben Holt, mayor of Linz.",
    (
        "Doing the signing were Ann Cruz, mayor of Graz, and Ben Holt, mayor of Linz; the "
        "agreement is on roads."
    ),
]


@pytest.mark.parametrize("text", HANDS)
def test_whose_names_stand_under_a_paper_signed_it(text: str) -> None:
    draft = extract(f"Graz and Linz sign an agreement\n{text}", Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == {
        ("Ann Cruz", "Graz"),
        ("Ben Holt", "Linz"),
    }


def test_a_row_of_members_is_all_sides_and_one_of_towns_served_is_none() -> None:
    signed = "Governors of many states signed an accord on clean energy on Tuesday."
    row = "Ohio, Utah, Nevada, Oregon and Vermont"
    draft = extract(f"{signed} The states that have joined are {row}.", Lang.EN)
    assert set(draft.parties) == {"Ohio", "Utah", "Nevada", "Oregon", "Vermont"}
    text = (
        "Chad and Fiji signed an agreement on flights. Five cities, Sydney, Darwin, "
        "Hobart, Cairns and Albury, are served by its airline."
    )
    assert not {"Sydney", "Darwin"} & set(extract(text, Lang.EN).parties)


LENGTHS = [
    (
        "Graz and Linz signed a five-year agreement on 14 April 2025.",
        (date(2025, 4, 14), date(2030, 4, 14)),
    ),
    (
        "Graz and Linz signed an agreement of four years, in effect since 1 May 2031.",
        (date(2031, 5, 1), date(2035, 5, 1)),
    ),
    ("Graz and Linz signed a five-year agreement on Monday.", None),
    ("Graz and Linz signed an agreement on 14 April 2025 after four years of talks.", None),
]


@pytest.mark.parametrize(("text", "period"), LENGTHS)
def test_a_length_is_reckoned_from_a_told_day_alone(
    text: str, period: tuple[date, date] | None
) -> None:
    assert extract(text, Lang.EN).period == period


TOWNS = [
    ("Graz and Linz signed a memorandum at the Karz Hotel, Orwin, on Monday.", "Orwin"),
    ("Graz and Linz signed a memorandum at the Karz Hotel, Monday.", None),
    ("Graz and Linz will sign a memorandum in San Diego on Thursday.", "San Diego"),
    ("Graz and Linz will sign a memorandum on trade in San Diegan pesos.", None),
]


@pytest.mark.parametrize(("text", "town"), TOWNS)
def test_the_town_of_a_house_and_of_a_signing_to_come(text: str, town: str | None) -> None:
    assert extract(text, Lang.EN).signed_at == town

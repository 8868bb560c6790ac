"""Signers of whom the text tells neither an office nor a place that the rules know."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

SIGNED = [
    (
        (
            "Gumri and Karz have signed a memorandum\nAnn Cruz, who had travelled to Karz for "
            "three days, signed the memorandum with Ben Holt, Mayor of Karz."
        ),
        {("Ann Cruz", "Gumri"), ("Ben Holt", "Karz")},
    ),
    (
        (
            "Tomsk Region and Karz Region sign an agreement\nUlan Dalev, presidential envoy to "
            "Karz Region, and Vlad Mazin, Governor of Tomsk Region, have signed an agreement on "
            "cooperation in trade and science."
        ),
        {("Ulan Dalev", "Karz Region"), ("Vlad Mazin", "Tomsk Region")},
    ),
    (
        (
            "Tomsk Region and Karz Region sign a friendship agreement\nTomsk Region and Karz "
            "Region have built a friendship for years. The agreement, dated 7 November 2016, was "
            "signed by Tomsk Governor Ann Cruz and Karz Governor Ben Holt.\n\nExternal Links\n"
        ),
        {("Ann Cruz", "Tomsk Region"), ("Ben Holt", "Karz Region")},
    ),
    (
        ("Gumri and Karz signed an agreement. It was signed by Ann Cruz & Ben Holt on Monday."),
        {("Ann Cruz", "Gumri"), ("Ben Holt", "Karz")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_who_signed_needs_no_office_to_be_told(text: str, signed: set[tuple[str, str]]) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


def test_a_second_field_of_an_office_is_nobodys_name() -> None:
    text = (
        "India and Fiji sign a memorandum\nOtto Tomar, the Union Minister of India for "
        "Agriculture & Farmers Welfare, signed a memorandum of understanding with Fiji."
    )
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Otto Tomar"]

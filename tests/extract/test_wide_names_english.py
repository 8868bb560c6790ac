"""English bodies and places whose names go on: fields, joined countries, campuses, papers."""

from __future__ import annotations

import pytest

from coopplan.extract import named_in
from coopplan.extract.press_release import extract
from coopplan.extract.sentences import Span
from coopplan.model.text import Lang


def _named(said: str) -> list[str]:
    places, bodies = named_in.named([Span(0, len(said), said)], Lang.EN)[0]
    return [one.name for one in sorted([*places, *bodies], key=lambda one: one.start)]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        (
            "Karz Vocational and Technical College joined.",
            ["Karz Vocational and Technical College"],
        ),
        (
            "Orva Economic and Technological Development Zone joined.",
            ["Orva Economic and Technological Development Zone"],
        ),
        ("The Orva Free Trade Zone joined.", ["Orva Free Trade Zone"]),
        ("The Autonomous University of Chile joined.", ["Autonomous University of Chile"]),
        ("The Karz University of Chile joined.", ["Karz University"]),
        (
            "The Essex College and the University of Karz Transfer Agreement was signed.",
            ["Essex College", "University of Karz"],
        ),
        ("RoK’s Karz city joined.", ["Karz"]),
        (
            "The Orvan Autonomous Region in Northern Karz joined.",
            ["Orvan Autonomous Region in Northern Karz"],
        ),
        ("The Australian Capital Territory joined.", ["Australian Capital Territory"]),
        (
            "The University of Illinois at Karz and Orva University joined.",
            ["University of Illinois at Karz", "Orva University"],
        ),
        (
            "Ann Karz Telangana State Agricultural University joined.",
            ["Ann Karz Telangana State Agricultural University"],
        ),
        (
            "The Trinidad and Tobago Chamber of Commerce joined.",
            ["Trinidad and Tobago Chamber of Commerce"],
        ),
        (
            "The Orva Accreditation Authority for Medicine and Other Health Professionals joined.",
            ["Orva Accreditation Authority for Medicine and Other Health Professionals"],
        ),
        (
            "The Industrial Guidance and Export Promotion Bureau of Tamil Nadu joined.",
            ["Industrial Guidance and Export Promotion Bureau of Tamil Nadu"],
        ),
        (
            "The universities of Karz (UOK) and Orva (UOO) joined.",
            ["University of Karz", "University of Orva"],
        ),
        (
            "The Karz University and Research Centre signed a pact.",
            ["Karz University and Research Centre"],
        ),
        ("M/s Karz Agro will build a park.", ["Karz Agro"]),
    ],
)
def test_how_far_a_name_goes(said: str, names: list[str]) -> None:
    assert _named(said) == names


def test_a_visit_told_by_its_day_leads_to_no_signer() -> None:
    said = (
        "Guyana and Belize entered into a memorandum on Day Three of the official visit of "
        "Belize's Prime Minister, Tim Orr."
    )
    assert extract(said, Lang.EN).signatories == ()


def test_whom_a_body_gives_support_to_is_part_of_its_name() -> None:
    text = (
        "The Agency for Public Aid to Farmers of the Republic of Azerbaijan and the Ministry of "
        "Health of Chad signed a memorandum of understanding on Monday."
    )
    found = extract(text, Lang.EN).parties
    assert "Agency for Public Aid to Farmers of the Republic of Azerbaijan" in found

"""English ministries as sides, who only met before others signed, and what two papers share."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

SIDES = [
    (
        (
            "Chad's Ministry of Industry and Construction and Belarus’ Ministry of Industry signed "
            "a roadmap on Monday."
        ),
        ("Ministry of Industry and Construction of Chad", "Ministry of Industry of Belarus"),
    ),
    (
        (
            "A memorandum was signed between the Kazakh Ministry of Agriculture and the Hungarian "
            "Ministry of Agriculture."
        ),
        ("Ministry of Agriculture of Kazakhstan", "Ministry of Agriculture of Hungary"),
    ),
    (
        (
            "Governor Ann Cruz of Ohio met Ben Holt, the Minister of Trade of China, and signed "
            "with the Ministry of Trade an agreement on exports."
        ),
        ("Ohio", "Ministry of Trade of China"),
    ),
    (
        "Ohio and the Ministry of Trade signed an agreement on exports of grain on Monday.",
        ("Ohio", "Ministry of Trade"),
    ),
    (
        (
            "The roadmap has been signed between the Ministries of Trade of Kazakhstan and "
            "Tajikistan in Kazakhstan's capital Astana."
        ),
        ("Ministry of Trade of Kazakhstan", "Ministry of Trade of Tajikistan"),
    ),
]


@pytest.mark.parametrize(("text", "sides"), SIDES)
def test_a_ministry_is_called_with_its_country(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides


def test_who_met_before_others_signed_is_no_signer() -> None:
    text = (
        "Ohio State University and Utah State University signed a memorandum. The signing took "
        "place following a meeting between Governor Ann Cruz of Ohio and Governor Ben Holt of Utah."
    )
    draft = extract(text, Lang.EN)
    assert draft.signatories == ()
    assert draft.parties == ("Ohio State University", "Utah State University")


PLACES = [
    (
        (
            "The akim of Akmola region, Ann Cruz, and the khokim of Syrdarya region, Ben Holt, "
            "signed an agreement. In Shymkent, a delegation of Akmola region took part in the "
            "forum. In Kokshetau, the sides signed agreements on exports as well."
        ),
        "Shymkent",
    ),
    ("A roadmap was signed between Ohio and Utah in Kazakhstan's capital Astana.", "Astana"),
]


@pytest.mark.parametrize(("text", "place"), PLACES)
def test_the_town_of_other_papers_is_not_that_of_the_main_one(text: str, place: str) -> None:
    assert extract(text, Lang.EN).signed_at == place


def test_two_papers_share_the_years_behind_them() -> None:
    text = "Ohio and Utah will sign the agreement and the programme of cooperation till 2029."
    period = extract(text, Lang.EN).period
    assert period is not None
    assert period[1] is not None
    assert period[1].year == 2029


def test_a_meeting_without_a_document_has_no_period() -> None:
    text = (
        "The governors of Ohio and Utah, Ann Cruz and Ben Holt, met on Monday. Earlier this year, "
        "Ohio and Utah signed a plan of cooperation for 2026-2028."
    )
    assert extract(text, Lang.EN).period is None


def test_provinces_that_share_their_head_are_called_by_it() -> None:
    text = "Ann Cruz and Ben Holt, governors of Ilam and Tabil provinces, signed a pact."
    assert extract(text, Lang.EN).parties == ("Ilam Province", "Tabil Province")

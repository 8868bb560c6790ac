"""English: which part of a university, or which ministry of a country, signs for itself."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

PARTS = [
    (
        (
            "The Faculty of Medicine of Karz University has signed a memorandum of understanding "
            "with Tolm Hospital on the training of nurses.\n\nThe MoU was signed by Prof. Ann "
            "Cruz, Dean of the Faculty of Medicine, and Dr. Ben Holt, Director of Tolm Hospital. "
            "Karz University was founded in 1950.\n\nStudents of Karz University will train at "
            "the hospital."
        ),
        {"Faculty of Medicine of Karz University", "Tolm Hospital"},
    ),
    (
        (
            "Karz University, Tolm Institute sign pact\n\nAn agreement on cooperation was "
            "concluded between the Institute of Geology of Karz University and the Tolm Institute "
            "of Mines. Ann Cruz, director of the Institute of Geology, and Ben Holt, rector of the "
            "Tolm Institute of Mines, signed the document. The rector of Karz University, Otto "
            "Sand, was present."
        ),
        {"Institute of Geology of Karz University", "Tolm Institute of Mines"},
    ),
    (
        (
            "GRAZ: The College of Law of the University of Karz and the Tolm Judicial Department "
            "signed an MoU. Prof. Ann Cruz, Dean of the College of Law, signed on behalf of the "
            "college, and Judge Ben Holt, Head of the Tolm Judicial Department, on behalf of the "
            "department. The University of Karz will host moot courts."
        ),
        {"College of Law of the University of Karz", "Tolm Judicial Department"},
    ),
]


@pytest.mark.parametrize(("text", "sides"), PARTS)
def test_a_part_that_signs_is_the_side(text: str, sides: set[str]) -> None:
    assert set(extract(text, Lang.EN).parties) == sides


WHOLE = [
    "It was signed by Ann Cruz, Dean of the Faculty of Law of Karz University, and Ben Holt.",
    "Karz University and Tolm Hospital signed it for the Faculty of Law of Karz University.",
]


@pytest.mark.parametrize("said", WHOLE)
def test_a_part_of_which_somebody_only_is_the_head_is_no_side(said: str) -> None:
    text = f"Karz University and Tolm Hospital have concluded an agreement on training.\n\n{said}"
    assert set(extract(text, Lang.EN).parties) == {"Karz University", "Tolm Hospital"}


def test_a_paper_is_between_those_between_whom_it_is_told_to_be() -> None:
    text = (
        "Ghana and Iran sign health MoU\n\nMr Ann Cruz, Ghana's Minister of Health, and Dr Ben "
        "Holt, Iranian Deputy Minister of Health, on Tuesday signed a Memorandum of "
        "Understanding.\n\nThe MoU between the Ministry of Health of Ghana and the Ministry of "
        "Health of Iran will cover training."
    )
    sides = {"Ministry of Health of Ghana", "Ministry of Health of Iran"}
    assert set(extract(text, Lang.EN).parties) == sides

"""Whom English says to have signed for which side, in so many words; who only watched."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

LEAD = "Graz University and Linz University have signed a memorandum of understanding.\n\n"

SIGNED = [
    # whose signature it is tells the verb
    (
        (
            "Rector Ann Cruz put her signature on behalf of Graz University and Rector Ben Holt on "
            "behalf of Linz University."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    (
        (
            "Rector Ann Cruz signed it for Graz University. Rector Ben Holt did so for Linz "
            "University."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    (
        (
            "For Graz University, Ann Cruz, its Rector, initialled. Ben Holt signed for Linz "
            "University."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    # the office stands between
    (
        (
            "Ann Cruz, Registrar, on behalf of Graz University, and Ben Holt, Director, on behalf "
            "of Linz University, signed the document."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    # one voice for two
    (
        (
            "Rector Ann Cruz and Registrar Otto Sand signed for Graz University, and on behalf of "
            "Linz University Ben Holt signed."
        ),
        {
            ("Ann Cruz", "Graz University"),
            ("Otto Sand", "Graz University"),
            ("Ben Holt", "Linz University"),
        },
    ),
    # as many sides as people, in turn; what is told of the last alone is not shared
    (
        "Rector Ann Cruz and Dr Ben Holt signed for Graz University and Linz University in turn.",
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    (
        (
            "The MoU was signed by Ann Cruz, Rector of Linz University, and Ben Holt, who signed "
            "on behalf of Graz University."
        ),
        {("Ann Cruz", "Linz University"), ("Ben Holt", "Graz University")},
    ),
    # whose signatories they are
    (
        (
            "Graz University's signatories were Ann Cruz, Rector, and Otto Sand, Registrar. Ben "
            "Holt signed for Linz University."
        ),
        {
            ("Ann Cruz", "Graz University"),
            ("Otto Sand", "Graz University"),
            ("Ben Holt", "Linz University"),
        },
    ),
    # who stood for the sides
    (
        (
            "Representing Graz University was Rector Ann Cruz, while Mr Ben Holt represented Linz "
            "University."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    # a clause of its own
    (
        (
            "Rector Ann Cruz signed for Graz University in the absence of Chancellor Otto Sand, "
            "while the Dean, Ben Holt, signed for Linz University."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    (
        (
            "Chancellor Otto Sand could not come; Rector Ann Cruz signed for Graz University and "
            "Ben Holt for Linz University."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    (
        (
            "The ceremony was attended by Ann Cruz of Graz University and Ben Holt of Linz "
            "University, who signed the memorandum."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    # a caption
    (
        (
            "[Signing for Graz University: Rector Ann Cruz (left), and for Linz University: Rector "
            "Ben Holt.]"
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    # other words for it
    (
        "Pens were put to paper by Ann Cruz for Graz University and Ben Holt for Linz University.",
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    (
        "The MoU was exchanged by Ann Cruz of Graz University and Ben Holt of Linz University.",
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
    (
        (
            "Signing the paper at the gate were Ann Cruz of Graz University and Ben Holt of Linz "
            "University."
        ),
        {("Ann Cruz", "Graz University"), ("Ben Holt", "Linz University")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNED)
def test_for_whom_in_so_many_words(text: str, signed: set[tuple[str, str]]) -> None:
    draft = extract(LEAD + text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


HEADS = [
    # a vice chancellor heads a university; his deputy is another
    (
        (
            "Vice Chancellor Ann Cruz of Graz University and Pro-Vice-Chancellor Otto Sand came."
            "\n\nThe Vice Chancellor signed the memorandum on behalf of Graz University."
        ),
        ["Ann Cruz"],
    ),
    # another clause has an office alone too
    (
        (
            "Among the guests were Ann Cruz (Rector, Graz University) and Ben Holt (Dean).\n\n"
            "The Rector signed the memorandum on behalf of Graz University; the Dean inked it for "
            "Linz University."
        ),
        ["Ann Cruz", "Ben Holt"],
    ),
    (
        (
            "Professor Ann Cruz, Vice Chancellor of Graz University, came to Linz.\n\n"
            "The VC signed the memorandum for Graz University."
        ),
        ["Ann Cruz"],
    ),
    # the deputy mayor is not the mayor
    (
        (
            "Mayor Ann Cruz of Graz and Deputy Mayor Otto Sand of Graz came.\n\n"
            "The deputy mayor signed the memorandum on behalf of Graz."
        ),
        ["Otto Sand"],
    ),
    # two mayors, of one of whom the town is told
    (
        (
            "The two Mayors appended their signatures to a memorandum on Monday.\n\n"
            "For the City of Graz, Mayor Ann Cruz spoke. “It is a good day,” said Mayor Ben Holt."
        ),
        ["Ann Cruz", "Ben Holt"],
    ),
]


@pytest.mark.parametrize(("text", "names"), HEADS)
def test_heads_told_by_their_office(text: str, names: list[str]) -> None:
    assert [one.name for one in extract(text, Lang.EN).signatories] == names


WATCHED = [
    (
        "Mayor Ann Cruz of Graz signed a memorandum with Linz in the course of the visit of "
        "President Otto Sand."
    ),
    (
        "Mayor Ann Cruz of Graz signed a memorandum with Linz at a summit convened by President "
        "Otto Sand."
    ),
    (
        "A memorandum of Graz and Linz was signed during the visit to Linz of President Otto "
        "Sand; Mayor Ann Cruz signed for Graz."
    ),
    (
        "Mayor Ann Cruz of Graz and Mayor Ben Holt of Linz signed a memorandum of "
        "understanding.\n\nThe memorandum on rail was signed by Minister Otto Sand of Chad."
    ),
    (
        "Mayor Ann Cruz of Graz and Mayor Ben Holt of Linz signed a memorandum of "
        "understanding.\n\nTwo treaties were signed by Minister Otto Sand of Chad."
    ),
]


@pytest.mark.parametrize("text", WATCHED)
def test_who_signed_nothing_or_another_paper(text: str) -> None:
    names = {one.name for one in extract(text, Lang.EN).signatories}
    assert "Ann Cruz" in names
    assert "Otto Sand" not in names


def test_where_somebody_stands_in_a_picture_divides_no_office_from_him() -> None:
    text = (
        "Ann Cruz (left), Home Minister of Chad, and Ben Holt (2nd from left), Minister of Trade "
        "of Mali, signed a memorandum of understanding."
    )
    assert [one.office for one in extract(text, Lang.EN).signatories] == [
        "Home Minister",
        "Minister of Trade",
    ]


def test_who_speaks_after_signing_has_signed() -> None:
    text = "Speaking after signing the memorandum, Mayor Ann Cruz of Graz said that it was late."
    assert [one.name for one in extract(text, Lang.EN).signatories] == ["Ann Cruz"]


def test_who_discloses_a_signing_to_come_does_not_sign() -> None:
    text = "The towns of Graz and Linz, Mayor Ann Cruz disclosed, will sign a memorandum in May."
    assert extract(text, Lang.EN).signatories == ()

"""English signers told by pronoun, office or surname alone, and kinds by the verb's voice."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

SIGNERS = [
    # an office alone, done and to come
    (
        (
            "The bond of Ohio with Utah is to be renewed by Governor Ann Cruz.\n\nThe Governor "
            "will put her name to a new agreement in May."
        ),
        {("Ann Cruz", "Ohio")},
    ),
    (
        (
            "Ann Cruz, Governor of Ohio, came to Graz. Mayor Ben Holt of Graz received her.\n\nA "
            "memorandum was signed by Ohio's governor and the mayor."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Graz")},
    ),
    # two governors and no place: nobody is meant for sure
    (
        (
            "Governor Ann Cruz of Ohio met Governor Ben Holt of Utah.\n\nThe states have an "
            "agreement on water, which the governor signed."
        ),
        set(),
    ),
    # a pronoun
    (
        (
            "Governor Ann Cruz of Ohio is in Graz.\n\nShe and Mayor Ben Holt of Graz will sign a "
            "memorandum on Friday."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Graz")},
    ),
    # a surname in a list; a man whom the text gives one name
    (
        (
            "Governor Ann Cruz of Ohio spoke first.\n\nA protocol was signed by Cruz, Mayor of "
            "Graz Ben Holt and Mayor of Linz Kurt Bauer."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Graz"), ("Kurt Bauer", "Linz")},
    ),
    (
        (
            "A memorandum was signed by Ann Cruz, Governor of Ohio, and Botur, Deputy Governor "
            "of Syrdarya Region."
        ),
        {("Ann Cruz", "Ohio"), ("Botur", "Syrdarya Region")},
    ),
    # whose an office is: «the city's», «its», and who leads a delegation
    (
        (
            "A Graz delegation led by Mayor Ben Holt was received in Linz by the city's mayor, "
            "Kurt Bauer.\n\nAn agreement was signed by both mayors."
        ),
        {("Ben Holt", "Graz"), ("Kurt Bauer", "Linz")},
    ),
    # another clause tells of somebody else
    (
        (
            "Officials of Utah were received by Governor Ann Cruz of Ohio as the two states "
            "signed a memorandum."
        ),
        set(),
    ),
    (
        (
            "A memorandum was signed on Sunday by Ohio and Utah, a day before governors sit down "
            "with Senator Kurt Bauer."
        ),
        set(),
    ),
    (
        (
            "During Governor Ann Cruz's visit Mayor Ben Holt of Graz and Mayor Kurt Bauer of "
            "Linz signed an agreement."
        ),
        {("Ben Holt", "Graz"), ("Kurt Bauer", "Linz")},
    ),
    # a thing with a name is nobody
    (
        (
            "A protocol on Big Tarny Island was signed by Governor Ann Cruz of Ohio and Governor "
            "Ben Holt of Utah."
        ),
        {("Ann Cruz", "Ohio"), ("Ben Holt", "Utah")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), SIGNERS)
def test_signers_are_found_however_they_are_named(text: str, signed: set[tuple[str, str]]) -> None:
    got = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in got.signatories} == signed


KINDS = [
    # the paper stands before a passive verb, behind an active one
    (
        (
            "Agreements on trade were signed on Sunday by Ohio and Utah, before they sit down "
            "over a plan for the economy."
        ),
        AgreementKind.AGREEMENT,
    ),
    ("Under a joint plan Ohio and Utah signed a protocol.", AgreementKind.PROTOCOL),
    # what «the MoU» then calls it
    (
        "A historic agreement was signed by Ohio and Utah on Monday. The MoU provides for a fair.",
        AgreementKind.MEMORANDUM,
    ),
    (
        (
            "An agreement was signed by Ohio and Utah. It rests on the memorandum between the "
            "two and the agreement of May."
        ),
        AgreementKind.AGREEMENT,
    ),
    # papers listed behind the signing
    (
        (
            "A package of papers has been signed by Omsk Region and Pavlodar Region.\n\n- An "
            "action plan for 2024-2026 to carry out the agreement;\n\n- A memorandum of two "
            "universities."
        ),
        AgreementKind.PLAN,
    ),
    # an older paper on which the talks rest, and one to be renewed
    (
        (
            "Officials of Ohio met Governor Ann Cruz to build on the memorandum that was signed "
            "in May 2015 by Utah and Ohio."
        ),
        None,
    ),
    (
        (
            "Two decades have gone by since Ohio and Utah first signed a memorandum. Governor "
            "Ann Cruz will sign a new agreement."
        ),
        AgreementKind.AGREEMENT,
    ),
    ("A proclamation of friendship was signed by Ohio and Utah.", AgreementKind.DECLARATION),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_is_of_what_was_signed(text: str, kind: AgreementKind | None) -> None:
    assert extract(text, Lang.EN).kind is kind


def test_the_day_of_a_dateline_is_no_signing() -> None:
    text = "GRAZ, July 7, 2011, Alpine-Press -- A memorandum has been signed by Ohio and Utah."
    assert extract(text, Lang.EN).signed_on is None


@pytest.mark.parametrize(
    ("text", "sides"),
    [
        # what the document is about is no side
        (
            "A memorandum between Ohio and Utah, including work with UNESCO, was signed.",
            ("Ohio", "Utah"),
        ),
        # a region by its adjective
        (
            (
                "An agreement was signed by Ohio and Tarvia. The pact between Ohio and the "
                "Tarvian Voivodeship is valid for a year. Tarvia Region thanked Ohio."
            ),
            ("Ohio", "Tarvia Region"),
        ),
    ],
)
def test_sides_end_where_the_matter_begins(text: str, sides: tuple[str, ...]) -> None:
    assert extract(text, Lang.EN).parties == sides

"""English kinds by the verb's voice, periods in any words, sides however they are called."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.codes import AgreementKind
from coopplan.model.text import Lang

KINDS = [
    # the paper stands before a passive verb, behind an active one
    (
        (
            "Agreements on trade were signed on Sunday by Ohio and Utah, before they sit "
            "down over a plan for the economy."
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
            "An agreement was signed by Ohio and Utah. It rests on the memorandum between "
            "the two and the agreement of May."
        ),
        AgreementKind.AGREEMENT,
    ),
    # papers listed behind the signing
    (
        (
            "A package of papers has been signed by Omsk Region and Pavlodar Region.\n\n- "
            "An action plan for 2024-2026 to carry out the agreement;\n\n- A memorandum of "
            "two universities."
        ),
        AgreementKind.PLAN,
    ),
    # an older paper on which the talks rest, and one to be renewed
    (
        (
            "Officials of Ohio met Governor Ann Cruz to build on the memorandum that was "
            "signed in May 2015 by Utah and Ohio."
        ),
        None,
    ),
    (
        (
            "Two decades have gone by since Ohio and Utah first signed a memorandum. "
            "Governor Ann Cruz will sign a new agreement."
        ),
        AgreementKind.AGREEMENT,
    ),
    ("A proclamation of friendship was signed by Ohio and Utah.", AgreementKind.DECLARATION),
    ("A plan has been approved by Brest Oblast and Volyn Oblast.", AgreementKind.PLAN),
    # a bond without a paper, and papers only wished for
    (
        "Graz and Linz formally entered into a sister city relationship on Monday.",
        AgreementKind.AGREEMENT,
    ),
    ("Delegations of Graz and Linz reached a cooperation document.", AgreementKind.AGREEMENT),
    (
        (
            "Mayor Ben Holt of Graz met Mayor Kurt Bauer of Linz, who wished for ties "
            "founded on an agreement. Officials will go to Linz to draft the agreement."
        ),
        None,
    ),
]


@pytest.mark.parametrize(("text", "kind"), KINDS)
def test_the_kind_is_of_what_was_signed(text: str, kind: AgreementKind | None) -> None:
    assert extract(text, Lang.EN).kind is kind


PERIODS = [
    ("Under the plan, which covers 2026 and 2027, there will be fairs.", (2026, 2027)),
    ("The plan is for the period 2026 to 2029.", (2026, 2029)),
    ("They outlined their partnership in 2026-2030.", (2026, 2030)),
    ("They went over their cooperation in the years since 2020.", None),
]


@pytest.mark.parametrize(("text", "years"), PERIODS)
def test_periods_are_read_in_any_words(text: str, years: tuple[int, int] | None) -> None:
    got = extract(f"Ohio and Utah signed a plan on Monday. {text}", Lang.EN).period
    first, last = got or (None, None)
    assert (first and first.year, last and last.year) == (years or (None, None))


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
        # what letters stand for, a seat of a city, and «we»
        (
            (
                "The outcome was an Agreement between Orlen Temir Holu (OTH) and the city "
                "administration. We have been twinned with Graz since 2004."
            ),
            ("Orlen Temir Holu",),
        ),
        (
            (
                "A delegation went to Linz. An agreement between Graz and the city "
                "administration was signed on Monday."
            ),
            ("Graz", "Linz"),
        ),
        # towns by their country, and what holds them
        (
            "Marlow-ku, Tokyo has signed a sister city agreement with Orlen, Austria.",
            ("Marlow-ku", "Orlen"),
        ),
        (
            (
                "A letter of intent was signed between the provinces of Zhejiang in China and "
                "Uusimark in Finland."
            ),
            ("Zhejiang", "Uusimark"),
        ),
        (
            "Ohio and Changry Prefecture, an autonomous prefecture of Xinjiang, signed a pact.",
            ("Ohio", "Changry Prefecture"),
        ),
        # a place told only by its government, a regency, letters with stops
        (
            "The Himarchal government signed a letter of intent with the Dharmar Regency.",
            ("Himarchal", "Dharmar Regency"),
        ),
        (
            "The U.S. Government and Kiamby County have signed a pact.",
            ("United States", "Kiamby County"),
        ),
        (
            "A pact was signed by B.C. and the County of Kiamby. Kiamby County is happy.",
            ("British Columbia", "County of Kiamby"),
        ),
        (
            "A pact was signed between Ohio and Marl World international company.",
            ("Ohio", "Marl World"),
        ),
        # sides told before «the parties» and «both cities»
        (
            "Cooperation between Chad and Omsk Region was discussed. The parties signed a plan.",
            ("Chad", "Omsk Region"),
        ),
        (
            (
                "In it the City of Graz and Linz City renew their ties. The agreement is "
                "signed by the representatives of both cities in Graz."
            ),
            ("Graz", "Linz"),
        ),
        (
            (
                "Omsk Region wants projects with Chuy Region. The parties will sign an "
                "agreement. A pact is to be signed between Tosny District and Alamy District."
            ),
            ("Omsk Region", "Chuy Region"),
        ),
        # «the Japanese prefecture», envoys in their regions
        (
            "Ohio knows Hokkaido well. A pact was signed between Ohio and the Japanese prefecture.",
            ("Ohio", "Hokkaido"),
        ),
        (
            (
                "A protocol was signed between the representation of the President in Osh "
                "Oblast and the Andijan regional hokimiyat."
            ),
            ("Osh Oblast", "Andijan Region"),
        ),
        # states of no list, parliaments of regions
        (
            "A pact was signed by Liaoning and the Brazilian state of Paravia.",
            ("Liaoning", "Paravia"),
        ),
        (
            (
                "The Western Cape Provincial Parliament (WCPP) signed a pact with the Bavarian "
                "State Parliament."
            ),
            ("Western Cape", "Bavaria"),
        ),
        # a province that is never called one, and one that is
        ("A pact was signed by Ohio and Sichuan.", ("Ohio", "Sichuan")),
        (
            "A pact was signed by Ohio and Sichuan province. The Province of Sichuan is far.",
            ("Ohio", "Sichuan"),
        ),
        # and by its name's head where the text calls it so
        ("A pact was signed by Ohio and Sichuan Province.", ("Ohio", "Sichuan Province")),
        (
            "A pact was signed by Ohio and Hanam. Hanam City has a port. Hanam City is far.",
            ("Ohio", "Hanam City"),
        ),
        (
            "A pact was signed by Ohio and Yokohama. Yokohama City has a port. Yokohama is far.",
            ("Ohio", "Yokohama"),
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

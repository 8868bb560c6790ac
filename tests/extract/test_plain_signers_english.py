"""Signers whom plain English tells: ways to introduce two of them, each with ways to sign."""

from __future__ import annotations

from itertools import product

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

Signed = set[tuple[str, str | None]]

INTRODUCED: list[tuple[str, str, str, Signed]] = [
    (
        "The premiers of Manitoba and Ontario met on Sunday.",
        "Tim Orr",
        "Jack Hale",
        {("Tim Orr", "Manitoba"), ("Jack Hale", "Ontario")},
    ),
    (
        "Tim Orr has been mayor of Dunedin since 2019. Jack Hale became premier of Ontario in May.",
        "Orr",
        "Hale",
        {("Tim Orr", "Dunedin"), ("Jack Hale", "Ontario")},
    ),
    (
        "Tim Orr is the mayor of Dunedin. Jack Hale was elected premier of Ontario in May.",
        "Tim Orr",
        "Jack Hale",
        {("Tim Orr", "Dunedin"), ("Jack Hale", "Ontario")},
    ),
    (
        "Varmouth and Ontario are partners now.",
        "Varmouth's mayor, Tim Orr,",
        "Premier Leila al-Masri of Ontario",
        {("Tim Orr", "Varmouth"), ("Leila al-Masri", "Ontario")},
    ),
    (
        "Ontario Premier Leila al-Masri welcomed Maria da Costa, mayor of Lyon, this week.",
        "Ms al-Masri",
        "Ms da Costa",
        {("Leila al-Masri", "Ontario"), ("Maria da Costa", "Lyon")},
    ),
    (
        "The University of Karlen and the Port of Savona have agreed to work together.",
        "University of Karlen Rector Tim Orr",
        "Port of Savona Chief Executive Leila Masri",
        {("Tim Orr", "University of Karlen"), ("Leila Masri", "Port of Savona")},
    ),
    (
        "Ontario and Prince Edward Island have agreed to work together.",
        "Ontario Premier Jack Hale",
        "P.E.I. Premier Tim Orr",
        {("Jack Hale", "Ontario"), ("Tim Orr", "Prince Edward Island")},
    ),
    (
        "Jiangsu Province and Pellworth have agreed to work together.",
        "Lin Bowen, governor of Jiangsu Province",
        "Robert J. Hale, mayor of Pellworth,",
        {("Lin Bowen", "Jiangsu Province"), ("Robert J. Hale", "Pellworth")},
    ),
    (
        "Karlen University hosted Director Tim Orr of the Norland Museum on Monday.",
        "Rector Leila Masri of Karlen University",
        "Tim Orr",
        {("Leila Masri", "Karlen University"), ("Tim Orr", "Norland Museum")},
    ),
]
SIGNINGS = [
    "{a} and {b} signed a letter of intent on Tuesday.",
    "A letter of intent was signed by {a} and {b}.",
    "{a} signed a letter of intent with {b} on Tuesday.",
    "{a} and {b} put their names to a letter of intent.",
    "The ceremony saw {a} and {b} signing a letter of intent.",
    "A letter of intent, signed by {a} and {b}, runs for five years.",
    "{a} and {b} are to sign a letter of intent on Friday.",
    "{a} will sit down with {b}, and the two will sign a letter of intent.",
]


@pytest.mark.parametrize(
    ("way", "signing"), list(product(range(len(INTRODUCED)), range(len(SIGNINGS))))
)
def test_two_who_are_told_of_plainly_signed(way: int, signing: int) -> None:
    before, first, second, signed = INTRODUCED[way]
    told = SIGNINGS[signing].format(a=first, b=second).replace(",,", ",")
    told = told.replace(",.", ".").replace(f"{first} and", f"{first.rstrip(',')} and")
    draft = extract(f"{before} {told[0].upper()}{told[1:]}", Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


OTHERS: list[tuple[str, Signed]] = [
    (
        (
            "Harlow County and Komaki City have signed a memorandum. Commissioners Tim "
            "Orr, Jack Hale and Ann Dunn signed for Harlow County and Mayor Kenji Aoba "
            "for Komaki City."
        ),
        {
            ("Tim Orr", "Harlow County"),
            ("Jack Hale", "Harlow County"),
            ("Ann Dunn", "Harlow County"),
            ("Kenji Aoba", "Komaki City"),
        },
    ),
    (
        (
            "Maine and Idaho have signed a pact. Tim Orr and Jack Hale signed it on "
            "behalf of Maine and Governor Ann Dunn on behalf of Idaho."
        ),
        {("Tim Orr", "Maine"), ("Jack Hale", "Maine"), ("Ann Dunn", "Idaho")},
    ),
    (
        (
            "Orr, Hale sign trade pact\n\nThe premiers of Manitoba and Quebec have signed "
            "a pact that makes trade easier. Tim Orr and Jack Hale signed the document on "
            "Sunday."
        ),
        {("Tim Orr", "Manitoba"), ("Jack Hale", "Quebec")},
    ),
    (
        (
            "The premiers of Manitoba and Quebec met on Sunday. Tim Orr signed the "
            "agreement on Monday and Jack Hale countersigned it."
        ),
        {("Tim Orr", "Manitoba"), ("Jack Hale", "Quebec")},
    ),
    (
        (
            "Dunedin Mayor Tim Orr has long planned a mission. The whole council was for "
            "it.\n\nIn May Mayor Orr made an official visit to Pohang. There he signed a "
            "memorandum with the city."
        ),
        {("Tim Orr", "Dunedin")},
    ),
    (
        (
            "Ontario signs deals\n\nOntario Premier Jack Hale signed agreements with "
            "Manitoba and Prince Edward Island on Sunday. The two documents were also "
            "signed by Manitoba Premier Tim Orr and P.E.I. Premier Ann Dunn."
        ),
        {("Jack Hale", "Ontario"), ("Tim Orr", "Manitoba"), ("Ann Dunn", "Prince Edward Island")},
    ),
    (
        (
            "Manitoba and Ontario sign agreement\n\nManitoba Premier Tim Orr met Premier "
            "Jack Hale of Ontario. The two will sign an agreement during the visit."
        ),
        {("Tim Orr", "Manitoba"), ("Jack Hale", "Ontario")},
    ),
    (
        (
            "British Columbia's premier, Ann Dunn, welcomed Tim Orr, the Governor of "
            "Maine. The premier plans to sign an agreement with the governor next month."
        ),
        {("Ann Dunn", "British Columbia"), ("Tim Orr", "Maine")},
    ),
    (
        (
            "Ontario Premier Jack Hale, accompanied by Senator Ann Dunn, will sign an "
            "agreement with Maine Governor Tim Orr next week."
        ),
        {("Jack Hale", "Ontario"), ("Tim Orr", "Maine")},
    ),
    (
        (
            "Tim Orr, the Rector of Karlen University, returned on Monday. He and the "
            "Chief Executive of the Port of Halden, Robert J. Hale, signed a memorandum."
        ),
        {("Tim Orr", "Karlen University"), ("Robert J. Hale", "Port of Halden")},
    ),
    (
        (
            "Mayor Maria da Costa of Varmouth and the Premier of Ontario, Jack Hale, have "
            "signed a partnership agreement."
        ),
        {("Maria da Costa", "Varmouth"), ("Jack Hale", "Ontario")},
    ),
    (
        (
            "Karlen University and the Halden Institute have signed an agreement. Tim "
            "Orr, rector, signed for Karlen University and Jack Hale, director, for the "
            "Halden Institute."
        ),
        {("Tim Orr", "Karlen University"), ("Jack Hale", "Halden Institute")},
    ),
    (
        (
            "Manitoba's premier, Tim Orr, met Jack Hale, the Premier of Ontario. An "
            "agreement was signed by the pair today."
        ),
        {("Tim Orr", "Manitoba"), ("Jack Hale", "Ontario")},
    ),
    (
        (
            "The Norland Port Agency and the Port of Halden signed a memorandum. Signing "
            "for the agency was Tim Orr, minister of trade and administrator of the "
            "Norland Port Agency, and for the port Jack Hale, president of the Port of "
            "Halden."
        ),
        {("Tim Orr", "Norland Port Agency"), ("Jack Hale", "Port of Halden")},
    ),
    (
        (
            "Rector Tim Orr of Karlen University, Director Jack Hale of the Port of Savona and "
            "Minister Leila al-Masri of the Ministry of Health of Kenya signed an agreement."
        ),
        {
            ("Tim Orr", "Karlen University"),
            ("Jack Hale", "Port of Savona"),
            ("Leila al-Masri", "Ministry of Health of Kenya"),
        },
    ),
    (
        (
            "Maine and Pellworth have signed a pact. Maine was represented at the signing by Tim "
            "Orr, governor, Pellworth by Jack Hale, mayor."
        ),
        {("Tim Orr", "Maine"), ("Jack Hale", "Pellworth")},
    ),
]


@pytest.mark.parametrize(("text", "signed"), OTHERS)
def test_who_is_told_of_in_few_words_signed(text: str, signed: Signed) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed

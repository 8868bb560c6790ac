"""Signers whom plain English tells back to front, by letters or places in brackets, as «the two».

A small grid of rows of signers, and a table of other forms.
"""

from __future__ import annotations

from itertools import product

import pytest

from coopplan.extract.press_release import extract
from coopplan.model.text import Lang

pytestmark = pytest.mark.weighed

Signed = set[tuple[str, str | None]]

ROWS: list[tuple[str, str, Signed]] = [
    (
        "premiers",
        "Tim Orr (Manitoba), Ann Dunn (Ontario) and Jack Hale (Quebec)",
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario"), ("Jack Hale", "Quebec")},
    ),
    (
        "premiers",
        "Tim Orr, Manitoba, and Ann Dunn, Ontario",
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        "governors",
        "Tim Orr of Maine, Ann Dunn of Idaho, Jack Hale of Ohio and Lee Cole of Utah",
        {
            ("Tim Orr", "Maine"),
            ("Ann Dunn", "Idaho"),
            ("Jack Hale", "Ohio"),
            ("Lee Cole", "Utah"),
        },
    ),
    (
        "rectors",
        "Tim Orr (Karlen University) and Ann Dunn (Halden Institute)",
        {("Tim Orr", "Karlen University"), ("Ann Dunn", "Halden Institute")},
    ),
]
WAYS = [
    "Signing the {paper} were {office} {row}.",
    "Those putting their signatures to the {paper} will be {office} {row}.",
    "The {paper} was countersigned by {office} {row}.",
    "The {paper} was inked on Monday by {office} {row}.",
]


@pytest.mark.parametrize(
    ("row", "way", "paper", "headline"),
    list(product(range(len(ROWS)), WAYS, ["memorandum", "minutes"], ["", "Partners meet\n\n"])),
)
def test_rows_of_signers_have_each_his_place(row: int, way: str, paper: str, headline: str) -> None:
    office, people, signed = ROWS[row]
    text = f"{headline}The committee met on Monday. "
    draft = extract(text + way.format(paper=paper, office=office, row=people), Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed


LETTERS = (
    "The universities of Lyon (UBL) and São Paulo (USPA) and the Halden Institute (HIN) have "
    "signed an agreement.\n\nSigning the document were rectors Tim Orr (UBL), Ann Dunn (USPA) and "
    "Jack Hale (HIN). The three will form a committee."
)


def test_letters_behind_names_leave_signers_signers() -> None:
    draft = extract(LETTERS, Lang.EN)
    assert {one.name for one in draft.signatories} == {"Tim Orr", "Ann Dunn", "Jack Hale"}


OTHERS: list[tuple[str, Signed]] = [
    (
        (
            "The governor of Bali, Suratno, visited Osaka for a meeting with the governor of "
            "Osaka, Kenji Aoba. The two signed an agreement on trade."
        ),
        {("Suratno", "Bali"), ("Kenji Aoba", "Osaka")},
    ),
    (
        (
            "Osaka, Bali sign pact\n\nThe mayor of Osaka, Kenji Aoba, travelled to Bali for "
            "talks with the governor of Bali, Suratno. Both put their names to a memorandum "
            "of understanding."
        ),
        {("Suratno", "Bali"), ("Kenji Aoba", "Osaka")},
    ),
    (
        (
            "Premiers Tim Orr and Ann Dunn agreed on Monday to trade more between Manitoba "
            "and Ontario. The premiers put their signatures to agreements on energy."
        ),
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        (
            "Premier Tim Orr of Manitoba attended the meeting of the joint committee of "
            "Manitoba and Ontario and put his signature to its minutes."
        ),
        {("Tim Orr", "Manitoba")},
    ),
    (
        (
            "Manitoba Premier Tim Orr attended the meeting of the joint committee and signed "
            "its minutes. For Ontario they were signed by Premier Ann Dunn."
        ),
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        (
            "Manitoba delegation on its way to Ontario\n\nWith the group will be Party "
            "Secretary Tim Orr, who is Manitoba's highest official. He will join Premier Ann "
            "Dunn in signing the Manitoba-Ontario Action Plan 2031-2034, by which the sides "
            "commit to trade."
        ),
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        "Maine Governor Tim Orr joins Idaho Governor Ann Dunn in signing a memorandum.",
        {("Tim Orr", "Maine"), ("Ann Dunn", "Idaho")},
    ),
    (
        (
            "Governor of Maine Tim Orr was named the first chair. The choice was made by "
            "common consent of Governors Ann Dunn of Idaho, Jack Hale of Ohio and Lee Cole "
            "of Utah, who joined him in signing the agreement."
        ),
        {
            ("Tim Orr", "Maine"),
            ("Ann Dunn", "Idaho"),
            ("Jack Hale", "Ohio"),
            ("Lee Cole", "Utah"),
        },
    ),
    (
        (
            "The charter was signed by Mayor Tim Orr, Lyon, Premier Ann Dunn, Quebec, and "
            "Premier Jack Hale, Ontario."
        ),
        {("Tim Orr", "Lyon"), ("Ann Dunn", "Quebec"), ("Jack Hale", "Ontario")},
    ),
    (
        "The charter was signed by:\nMayor Tim Orr – Lyon\nPremier Ann Dunn – Ontario",
        {("Tim Orr", "Lyon"), ("Ann Dunn", "Ontario")},
    ),
    (
        (
            "Manitoba Premier Tim Orr received Ontario Premier Ann Dunn in Winnipeg on "
            "Friday. She joined him in signing an agreement."
        ),
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        (
            "Manitoba Premier Tim Orr received Ontario Premier Ann Dunn in Winnipeg on "
            "Friday. The premiers joined in signing an agreement on trade."
        ),
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        (
            "Manitoba Premier Tim Orr received Ontario Premier Ann Dunn in Winnipeg on "
            "Friday. The memorandum bears their signatures."
        ),
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        (
            "Manitoba and Ontario are to work together. Signing for Manitoba was Premier Tim "
            "Orr, for Ontario Premier Ann Dunn."
        ),
        {("Tim Orr", "Manitoba"), ("Ann Dunn", "Ontario")},
    ),
    (
        (
            "The State University of Northern Karlen (UENK) signed an accord with Varmouth "
            "Coastal University (VCU). The accord was signed for UENK by rector Tim Orr and "
            "director Jack Hale and for VCU by rector Ann Dunn and vice-rector Lee Cole."
        ),
        {
            ("Tim Orr", "State University of Northern Karlen"),
            ("Jack Hale", "State University of Northern Karlen"),
            ("Ann Dunn", "Varmouth Coastal University"),
            ("Lee Cole", "Varmouth Coastal University"),
        },
    ),
    (
        (
            "Premiers Tim Orr, Ann Dunn and Jack Hale talked of trade on Monday. "
            "Two of the premiers signed a pact."
        ),
        set(),
    ),
    (
        (
            "Premiers Tim Orr, Ann Dunn and Jack Hale talked of trade on Monday. "
            "The two premiers signed a pact."
        ),
        set(),
    ),
]


@pytest.mark.parametrize(("text", "signed"), OTHERS)
def test_who_is_told_of_apart_from_the_signing_signed(text: str, signed: Signed) -> None:
    draft = extract(text, Lang.EN)
    assert {(one.name, one.party) for one in draft.signatories} == signed

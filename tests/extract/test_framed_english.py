"""Bodies that an English sentence names in the frame of a signing are the sides, by whole names."""

from __future__ import annotations

import pytest

from coopplan.extract.press_release import extract

FRAMED = [
    (
        "Between whom",
        (
            "A memorandum between the Port of Wexmoor and the Karz Canal Authority (KCA), which "
            "runs until June, was signed in Lyon."
        ),
        ("Port of Wexmoor", "Karz Canal Authority"),
    ),
    (
        "By whom; a country that only owns",
        "The agreement was signed on Monday by Chad's Wexmoor Port Authority and the Port of Lyon.",
        ("Wexmoor Port Authority", "Port of Lyon"),
    ),
    (
        "Subjects, letters in brackets, the town behind",
        (
            "The University of Gumri (GU) and the Karz Institute of Technology in the Polish "
            "city of Gliwice have signed a memorandum. The rectors met in Gliwice."
        ),
        ("University of Gumri", "Karz Institute of Technology"),
    ),
    (
        "An apposition, a partner of the same sort",
        (
            "On 3 May 2019, the Association of Karz Colleges and its Scottish counterpart, "
            "Colleges Gumri, signed an agreement."
        ),
        ("Association of Karz Colleges", "Colleges Gumri"),
    ),
    (
        "Who signs with whom, by an office",
        (
            "Ann Cruz, head of the General Ports Administration (GPA), signed an agreement with "
            "the Executive Port Commission of Wexmoor. Ohio welcomed it."
        ),
        ("General Ports Administration", "Executive Port Commission of Wexmoor"),
    ),
    (
        "An owner's s inside a name",
        "Karz National Women's College and Gumri State University have signed a memorandum.",
        ("Karz National Women's College", "Gumri State University"),
    ),
    (
        "Fields of one body are no other side",
        (
            "Wexmoor Business College signed an agreement with the Karz Chamber of Commerce and "
            "Industry in London."
        ),
        ("Wexmoor Business College", "Karz Chamber of Commerce and Industry"),
    ),
    (
        "A territory beside a body",
        "Ohio and the Karz Bureau of Ocean Fisheries have concluded a memorandum in Washington.",
        ("Ohio", "Karz Bureau of Ocean Fisheries"),
    ),
    (
        "Told before the signing",
        (
            "Karz University and the University of Lyon took a new step. An agreement was signed "
            "by President Ann Cruz and Principal Ben Holt."
        ),
        ("Karz University", "University of Lyon"),
    ),
    (
        "The parties are told apart",
        (
            "A cooperation agreement was signed in Lyon. The parties are the Karz Chamber of "
            "Commerce and the Gumri Chamber of Commerce."
        ),
        ("Karz Chamber of Commerce", "Gumri Chamber of Commerce"),
    ),
    (
        "The other partners of the one for whom somebody signs",
        (
            "Ohio Governor Ann Cruz has put her signature to a memorandum on clinics. The other "
            "partners are the Federal Government, Karz Foundation and KIRO."
        ),
        ("Ohio", "Federal Government", "Karz Foundation", "KIRO"),
    ),
    (
        "The short name of a body told before",
        (
            "Ann Cruz received the Milk Producers Alliance of Wexmoor. The Karz Ministry of "
            "Agriculture and the Alliance signed a memorandum."
        ),
        ("Karz Ministry of Agriculture", "Milk Producers Alliance of Wexmoor"),
    ),
    (
        "A general name with the town behind it",
        "Federal Polytechnic, Gumri and Karz University have signed a memorandum.",
        ("Federal Polytechnic, Gumri", "Karz University"),
    ),
    (
        "A list inside a list",
        (
            "An agreement was signed between Karz State University and two colleges of Latvia, "
            "Gumri College and Wexmoor College of Arts."
        ),
        ("Karz State University", "Gumri College", "Wexmoor College of Arts"),
    ),
    (
        "The town that tells which general body it is, before another body",
        (
            "The Federal College of Education, Gumri, and the Karz Board of Trade have signed a "
            "memorandum."
        ),
        ("Federal College of Education, Gumri", "Karz Board of Trade"),
    ),
    (
        "The town of a body that has its own name, a school of government",
        (
            "The Wexmoor Institute of Strategic Studies (WISS), Lyon, and the Karz School of "
            "Government have signed a memorandum."
        ),
        ("Wexmoor Institute of Strategic Studies", "Karz School of Government"),
    ),
    (
        "Two of three bodies joined by «and», with fields",
        (
            "A memorandum was signed by the Karz Ports Authority, the Gumri Chamber of Commerce "
            "and Industry and Wexmoor Investment Council in Lyon."
        ),
        (
            "Karz Ports Authority",
            "Gumri Chamber of Commerce and Industry",
            "Wexmoor Investment Council",
        ),
    ),
    (
        "Those who act for bodies",
        "Representatives of Karz National Library and the Library of Gumri signed a memorandum.",
        ("Karz National Library", "Library of Gumri"),
    ),
    (
        "Two who sign with a third",
        (
            "Karz Chamber of Commerce, together with the Port of Gumri, has signed an agreement "
            "with Wexmoor College."
        ),
        ("Karz Chamber of Commerce", "Port of Gumri", "Wexmoor College"),
    ),
    (
        "With whom they will work is no side",
        "Karz University and Gumri College signed a pact to work with the Wexmoor Institute.",
        ("Karz University", "Gumri College"),
    ),
    (
        "A head with no name of its own goes on with a name, who governs a place with the place",
        (
            "The Ohio state government, Karz College and Hospital and the National Archives of "
            "Gumri have signed a memorandum."
        ),
        ("Ohio", "Karz College and Hospital", "National Archives of Gumri"),
    ),
    (
        "A country behind a company",
        "A pact has been concluded by Karz Airport Corporation and Gumri Airport Group of China.",
        ("Karz Airport Corporation", "Gumri Airport Group"),
    ),
]


@pytest.mark.parametrize(
    ("text", "sides"), [one[1:] for one in FRAMED], ids=[one[0] for one in FRAMED]
)
def test_bodies_of_a_frame_are_the_sides(text: str, sides: tuple[str, ...]) -> None:
    assert set(extract(text).parties) == set(sides)


@pytest.mark.parametrize(
    "text",
    [
        "Lviv Regional Council and the Government of Ohio have signed a memorandum.",
        "Lviv Region and Ohio have signed a memorandum, Karz University and Gumri College said.",
    ],
)
def test_councils_of_territories_are_the_territories(text: str) -> None:
    assert set(extract(text).parties) == {"Lviv Region", "Ohio"}
